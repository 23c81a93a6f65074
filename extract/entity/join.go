package entity

// Actors counts the words and names of sentence i that can stand for actors,
// pronouns and unknown names included: a sentence with fewer than two makes
// no statement.
func (d *Draft) Actors(i int) (n int) {
	w, s := d.w, &d.w.sents[i]
	for k := 0; k < len(s.atoms); k++ {
		a := &s.atoms[k]
		if h := s.hitAt(k); h != nil {
			n++
			k = h.j - 1
			continue
		}
		if _, ok := w.pronouns[a.word]; ok {
			n++
			continue
		}
		if j, _ := w.longestFree(s, w.nominalTrie, k); j > k {
			n++
			k = j - 1
			continue
		}
		if a.is(capital) && !(k == 0 && w.noNames[w.doc.Text[a.Start:a.End]]) {
			n++
			for k+1 < len(s.atoms) && s.atoms[k+1].is(capital) && s.hitAt(k+1) == nil {
				k++
			}
		}
	}
	return n
}

// join takes up the names that the mention head found in a sentence and the
// tables and rules did not.
func (w *work) join(s *sent, tagged []Tagged) {
	for _, t := range tagged {
		switch t.Kind {
		case KindPerson:
			w.joinName(s, t, Person)
		case KindOrganization:
			w.joinName(s, t, Organization)
		case KindArmedGroup:
			w.joinName(s, t, ArmedGroup)
		case KindPlace:
			w.joinName(s, t, Place)
		}
	}
}

// sureEnough is the probability from which the head is believed where no table
// and no rule says anything.
const sureEnough = 0.5

func (w *work) joinName(s *sent, t Tagged, typ Type) {
	i, j := w.nameIn(s, s.atomAt(t.Start), s.atomAt(t.End))
	if i >= j || t.P < sureEnough {
		return
	}
	for k := i; k < j; k++ {
		if s.hitAt(k) != nil || w.inTitle(s, k) {
			return
		}
	}
	s.put(hit{i: i, j: j, entity: w.unknown(w.text(s, i, j), typ), person: typ == Person, rule: "mention head"})
}

// nameIn narrows the atoms [i, j) to the name that they hold: without article,
// ending and marks around it, and empty where nothing begins with a capital.
func (w *work) nameIn(s *sent, i, j int) (int, int) {
	for i < j && (s.atoms[i].class&(article|ownerWord) != 0 && !s.atoms[i].is(capital) || s.atoms[i].is(mark|ending) || i == 0 && s.atoms[i].class&article != 0) {
		i++
	}
	for i < j && s.atoms[j-1].is(mark|ending) {
		j--
	}
	for k := i; k < j; k++ {
		if s.atoms[k].is(capital) {
			return i, j
		}
	}
	return j, j
}
