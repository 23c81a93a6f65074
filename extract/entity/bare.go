package entity

// bareBodies makes mentions of bodies that are named without their state, "the
// Supreme Court": of the state of who has the office there, "Foreign Ministry
// spokesman Zhao Lijian", else of the one that the document is about.
func (w *work) bareBodies(s *sent, first int) {
	main := w.dominant()
	covered := w.coveredBy(s, first)
	for k := range s.atoms {
		if covered[k] || !s.atoms[k].is(capital) || s.atoms[k].is(glued) || s.hitAt(k) != nil {
			continue
		}
		j, v := w.longestFree(s, w.nounTrie, k)
		if j == k || w.nouns[v].as != "body" || covered[j-1] || k == 0 && j-k == 1 && !s.at(j).is(capital) && w.noNames[w.text(s, 0, 1)] {
			continue
		}
		if j-k == 1 && (w.nouns[v].noun == "court" || w.nouns[v].noun == "tribunal" || w.nouns[v].noun == "army" || w.nouns[v].noun == "opposition") {
			continue // "the Court" may be any
		}
		if !s.atoms[j-1].is(capital) && s.at(k-1).class&article == 0 && j-k < 2 || s.at(j).is(capital) || s.at(j).is(glued) {
			continue
		}
		state := w.holderState(s, k, j)
		if state == nil {
			state = main
		}
		if state == nil {
			continue
		}
		w.mention(s, s.withArticle(k), j, j-1, Name, w.body(state, &w.nouns[v]), w.nouns[v].row.At())
		for x := k; x < j; x++ {
			covered[x] = true
		}
	}
}

// holderState gives the state of whom the tables know and whose title begins with
// the atoms [i, j) or right after them.
func (w *work) holderState(s *sent, i, j int) *Entity {
	for n := range s.titles {
		if t := &s.titles[n]; (t.i == j || t.i == i && t.j > j) && t.owner == nil && t.person != nil && t.person.entity != nil {
			if c := w.countryByCode[t.person.entity.Country]; c != nil {
				return c.entity
			}
		}
	}
	return nil
}

// coveredBy tells which atoms lie in the mentions from first on.
func (w *work) coveredBy(s *sent, first int) []bool {
	covered := make([]bool, len(s.atoms))
	for _, m := range w.out[first:] {
		for k := range s.atoms {
			if m.Contains(s.atoms[k].Span) {
				covered[k] = true
			}
		}
	}
	return covered
}
