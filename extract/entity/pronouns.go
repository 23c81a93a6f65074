package entity

// pronounsOf appends the pronouns of a sentence and the nominals that no
// longer mention covers ("the group", "the two countries"); package coref
// finds whom they stand for.
func (w *work) pronounsOf(s *sent, first int) {
	covered := w.coveredBy(s, first)
	for k := 0; k < len(s.atoms); k++ {
		a := &s.atoms[k]
		if covered[k] || a.hit >= 0 && s.hitAt(k) != nil {
			continue
		}
		if next := s.at(k + 1); Courtesy(w.doc.Text[a.Start:a.End], w.doc.Text[next.Start:next.End]) {
			continue
		}
		if _, ok := w.pronouns[a.word]; ok && !a.is(glued|upper) {
			w.mention(s, k, k+1, k, Pronoun, nil, "pronouns.txt")
			if a.class&ownerWord == 0 {
				continue
			}
		}
		j, v := w.longestFree(s, w.nominalTrie, k)
		if j == k+1 && a.word == w.is.state && s.at(j).word == w.is.of && s.at(j).Len() > 0 && !s.at(j+1).is(capital) && s.at(j+1).class&article == 0 {
			continue // "a state of emergency"
		}
		if j == k || covered[j-1] || s.at(j).is(glued) || s.at(k).is(glued) {
			continue
		}
		i := k
		for i > 0 && i > k-4 && !covered[i-1] && (s.at(i-1).class&rank != 0 || w.modifiers[s.at(i-1).word]) {
			i--
		}
		det := s.at(i - 1)
		if det.class&(article|ownerWord) != 0 && i > 0 && !covered[i-1] && w.definite(s, i-1) {
			w.mention(s, i-1, j, j-1, Nominal, nil, w.nominals[v].At())
			k = j - 1
		} else if w.bare(s, i, j) {
			w.mention(s, i, j, j-1, Nominal, nil, w.nominals[v].At())
			k = j - 1
		}
	}
}

// Courtesy tells whether a pronoun and the word behind it are an address that stands for
// nobody whom the pronoun would: "Her Majesty".
func Courtesy(pronoun, next string) bool {
	switch pronoun {
	case "Her", "His", "Their", "Your", "Its":
	default:
		return false
	}
	switch next {
	case "Majesty", "Majesties", "Highness", "Highnesses", "Excellency", "Holiness", "Royal", "Imperial", "Serene", "Eminence", "Honour", "Honor":
		return true
	}
	return false
}

func (w *work) definite(s *sent, k int) bool {
	a := s.at(k)
	return a.Len() > 2 || a.class&ownerWord != 0
}

// bare tells whether a noun without an article may stand for an actor: one
// that acts, or many at the head of a sentence.
func (w *work) bare(s *sent, i, j int) bool {
	if i == 0 && j-i < 3 {
		last := w.word(s, j-1)
		return hasSuffix(last, "s") || hasSuffix(last, "olice") || s.at(j).class&deedVerb != 0
	}
	if h := s.hitAt(i - 1); h != nil && h.j == i && h.entity != nil && (h.entity.Type == Organization || h.entity.Type == ArmedGroup) {
		return false // "the FSB security agency"
	}
	last := w.word(s, j-1)
	if hasSuffix(last, "s") || last == "police" {
		// "killed by soldiers", "clashes with police"
		return s.at(i-1).class&(article|ownerWord) == 0
	}
	return s.at(j).class&deedVerb != 0
}
