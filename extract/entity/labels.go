package entity

// labels finds names that no table knows by the lower-case word beside them
// that tells what they are: "the town of Vysokopillia", "Zumar district",
// "Jaysh al-Nasr rebels", "the newspaper El Comercio".
func (w *work) labels(s *sent) {
	for k := range s.atoms {
		a := &s.atoms[k]
		if a.is(capital|mark|digit) || a.hit >= 0 {
			continue
		}
		from, typ := k, w.heads.Of(w.doc.Text[a.Start:a.End])
		for n := 1; typ == "" && n < 4 && k >= n && !s.at(k-n+1).is(glued) && !s.at(k-n).is(mark|capital); n++ {
			from = k - n // "power station"
			typ = w.heads.Of(w.doc.Text[s.at(from).Start:a.End])
		}
		if typ != "" {
			w.labelled(s, from, k, typ)
		}
	}
}

// labelled finds the name beside the label of atoms from to k.
func (w *work) labelled(s *sent, from, k int, typ Type) {
	// before the name, with "of" for places
	i := k + 1
	if s.at(i).word == w.is.of && typ == Place {
		i++
	}
	if j := w.plainRun(s, i); j > i && (i > k+1 || typ != Place && typ != Nationality) {
		if typ == ArmedGroup && w.oneOf(s, k, i, j) {
			s.put(hit{i: i, j: j, entity: w.unknown(w.text(s, i, j), Person), person: true, rule: nameRule})
			return
		}
		s.put(hit{i: i, j: j, entity: w.unknown(w.text(s, i, j), typ), rule: "label " + w.text(s, k, k+1)})
		// "the villages of Boga and Tchabi"
		if s.at(j).word == w.is.and && i > k+1 {
			if e := w.plainRun(s, j+1); e > j+1 {
				s.put(hit{i: j + 1, j: e, entity: w.unknown(w.text(s, j+1, e), typ), rule: "label " + w.text(s, k, k+1)})
			}
		}
		return
	}
	// behind the name
	i = from
	for i > 0 && w.plain(s, i-1) {
		i--
		for i > 1 && s.at(i-1).class&particle != 0 && s.at(i-1).hit < 0 && (s.at(i).is(glued) || w.plain(s, i-2)) && s.at(i-1).class&article == 0 {
			i--
		}
	}
	if i == from || !s.at(i).is(capital) && s.at(i).class&particle == 0 {
		return
	}
	if s.at(i).is(glued) && s.at(i-1).class&particle == 0 {
		return
	}
	name := w.text(s, i, from)
	if from == i+1 && typ != Place && (hasSuffix(name, "ed") || hasSuffix(name, "known")) {
		return // "Hooded militants"
	}
	if typ == Place && len(name) < 3 {
		return
	}
	s.put(hit{i: i, j: from, entity: w.unknown(name, typ), rule: "label " + w.text(s, from, k+1)})
}

// oneOf tells whether the atoms [i, j) behind the label at k are the name of one of a group:
// "the militant Omar Falkner".
func (w *work) oneOf(s *sent, k, i, j int) bool {
	switch w.text(s, k, k+1) {
	case "militant", "rebel", "insurgent":
	default:
		return false
	}
	first := s.at(i).word
	return j-i > 1 && j-i < 5 && (w.given[first] || w.maybeGiven[first]) && w.strange(s, i+1, j)
}

// plain tells whether an atom may be part of a name found by its label alone.
func (w *work) plain(s *sent, k int) bool {
	a := s.at(k)
	if k < 0 || !a.is(capital) || a.hit >= 0 || w.inTitle(s, k) {
		return false
	}
	if next := s.at(k + 1); next.Len() > 0 && next.Start == a.End && w.doc.Text[next.Start] == '$' {
		return false // "fined the bank US$50 million"
	}
	word := w.doc.Text[a.Start:a.End]
	return !w.noNames[word] && w.heads.Of(word) == "" && a.class&(article|ownerWord|placePrep) == 0 && (k > 0 || a.word == 0)
}

// plainRun gives the end of the run of plain atoms that starts at i.
func (w *work) plainRun(s *sent, i int) int {
	j := i
	for j < len(s.atoms) && j-i < 5 {
		if w.plain(s, j) {
			j++
			continue
		}
		if k := j; k > i && s.at(k).class&particle != 0 && s.at(k).class&article == 0 && w.plain(s, k+1) && s.at(k).hit < 0 {
			j = k + 2
			continue
		}
		break
	}
	if j > i && s.at(j).is(glued) {
		return i
	}
	return j
}

// whereabouts finds single unknown words as places by what stands around them:
// "near Bashiqa", "in Fakkah, in southern Iraq".
func (w *work) whereabouts(s *sent) {
	for k := 1; k < len(s.atoms); k++ {
		if !w.plain(s, k) || s.at(k).is(upper|glued) || w.plain(s, k+1) || s.at(k+1).is(glued) || s.at(k+1).is(capital) {
			continue
		}
		if !w.beforePlace(s, k) {
			continue
		}
		if a := s.at(k); a.word != 0 && (w.given[a.word] || len(w.surnames[a.word]) > 0) || a.Len() < 4 {
			continue
		}
		s.put(hit{i: k, j: k + 1, entity: w.unknown(w.text(s, k, k+1), Place), rule: "in or near"})
	}
}

// beforePlace tells whether what stands before atom k makes a place of it.
func (w *work) beforePlace(s *sent, k int) bool {
	before := func(i int) string { return w.word(s, i) }
	switch before(k - 1) {
	case "in", "near", "at", "outside", "around", "In", "Near":
		return true
	case "of", "from":
		switch before(k - 2) {
		case "residents", "mayor", "outskirts", "capture", "liberation", "shelling", "siege", "bombing", "control", "south", "north", "east", "west", "northeast", "northwest", "southeast", "southwest", "port", "village", "city", "town":
			return true
		}
	}
	return s.at(k-1).class&conquer != 0
}

// isSome tells whether atom k is a noun for some of a people or group: "fighters".
func (w *work) isSome(s *sent, k int) bool {
	j, v := s.longest(w.nounTrie, k, func(x int) bool { return x > k })
	return j > k && w.nouns[v].as == "group"
}
