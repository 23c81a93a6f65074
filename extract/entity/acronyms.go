package entity

import (
	"slices"
	"strings"
)

// acronyms links "Islamic Revolutionary Guard Corps (IRGC)" and what follows.
func (w *work) acronyms() {
	defined := map[string]*Entity{}
	for i := range w.sents {
		s := &w.sents[i]
		for k := 0; k < len(s.hits); k++ {
			h := &s.hits[k]
			w.foreignName(s, h)
			w.bornAs(s, h)
			if h.dead || h.entity == nil || h.person || s.at(h.j).word != w.is.open || s.at(h.j+2).word != w.is.close || s.at(h.j).Len() == 0 {
				continue
			}
			a := s.at(h.j + 1)
			name := w.doc.Text[a.Start:a.End]
			if several := strings.TrimSuffix(name, "s"); several != name && len(several) > 2 && allUpper(several) && w.firstLetters(s, h) == several {
				defined[several] = h.entity // "People's Defence Forces (PDFs)"
			} else if !a.is(capital) || a.Len() > 10 || !initialsOf(name, h.entity, w.text(s, h.i, h.j)) && !w.foreignInitials(s, h) {
				continue
			}
			if h.entity.Type == Country || h.entity.Type == Place {
				continue
			}
			old := s.hitAt(h.j + 1)
			if old != nil && old.entity == h.entity {
				continue
			}
			if old != nil && old.sense != nil && strings.HasPrefix(h.entity.ID, "name:") && old.entity == old.sense.entity && fitsAcronym(h.entity, old.sense) && !(w.firstLetters(s, h) == name && apart(w.text(s, h.i, h.j), old.entity)) {
				h.entity, h.sense, h.rule = old.entity, old.sense, "name of an acronym" // "Association of South East Asian Nations (ASEAN)"
				continue
			}
			defined[name] = h.entity
			e, at := h.entity, h.j+1
			s.put(hit{i: at, j: at + 1, entity: e, rule: "acronym in brackets"})
		}
		w.initials(s, defined)
		if len(defined) == 0 {
			continue
		}
		for k := range s.atoms {
			a := &s.atoms[k]
			if !a.is(capital) {
				continue
			}
			if e := defined[w.doc.Text[a.Start:a.End]]; e != nil {
				if old := s.hitAt(k); old == nil || old.j-old.i == 1 && old.entity != e {
					s.put(hit{i: k, j: k + 1, entity: e, rule: "acronym in brackets"})
				}
			}
		}
	}
}

// foreignInitials tells whether the initials in brackets behind a state's body are its own in
// another language, and no party's or medium's: "the Security Information Service (BIS)".
func (w *work) foreignInitials(s *sent, h *hit) bool {
	a := s.at(h.j + 1)
	if !a.is(upper) || a.Len() < 3 || a.Len() > 6 || h.entity.Type != Organization || h.entity.Country == "" || h.j-h.i < 2 {
		return false
	}
	old := s.hitAt(h.j + 1)
	if old == nil || old.sense == nil {
		return old == nil || old.entity == nil || !old.person
	}
	switch old.sense.class {
	case "party", "media", "igo":
		return false
	}
	return old.sense.kind == kindOrg && old.entity.Country != h.entity.Country
}

// initialsBehind makes what a state's body or forces that end at atom j are called in brackets by
// initials that no table has, in another language, the same: "the Malian army (FAMA)".
func (w *work) initialsBehind(s *sent, j int, e *Entity) {
	h := s.hitAt(j + 1)
	if s.at(j).word != w.is.open || s.at(j).Len() == 0 || s.at(j+2).word != w.is.close || h == nil || h.i != j+1 || h.j != j+2 || h.rule != headRule || h.entity == nil || h.entity == e {
		return
	}
	if name := w.text(s, h.i, h.j); len(name) < 3 || len(name) > 6 || strings.ToUpper(name[:3]) != name[:3] {
		return
	}
	old := h.entity
	for n := s.Index; n < len(w.sents); n++ {
		for k := range w.sents[n].hits {
			if o := &w.sents[n].hits[k]; o.entity == old {
				o.entity, o.rule = e, "acronym in brackets"
			}
		}
	}
}

// foreignName makes what stands in brackets behind a body and no table knows another name of
// it, where it is no person's: "the Austrian Supreme Court (Oberstes Gericht)".
func (w *work) foreignName(s *sent, h *hit) {
	if h.dead || h.entity == nil || h.person || h.entity.Type != Organization || s.at(h.j).word != w.is.open || s.at(h.j).Len() == 0 {
		return
	}
	o := s.hitAt(h.j + 1)
	if o == nil || o.i != h.j+1 || o.sense != nil || o.entity == nil || s.at(o.j).word != w.is.close || s.at(o.j).Len() == 0 {
		return
	}
	first := s.at(o.i).word
	if o.entity.Type == Organization || o.person && o.j-o.i > 1 && !w.given[first] && !w.maybeGiven[first] {
		o.entity, o.person, o.rule = h.entity, false, "in brackets"
	}
}

// bornAs makes who somebody was born as the same person: "Ada Falkner was born Ada Tarvin".
func (w *work) bornAs(s *sent, h *hit) {
	if h.dead || h.entity == nil || !isPerson(h) {
		return
	}
	k := h.j
	if a := s.at(k); w.doc.Text[a.Start:a.End] == "was" || a.Len() > 0 && (a.word == w.is.open || a.word == w.is.comma) {
		k++
	}
	if w.word(s, k) != "born" {
		return
	}
	if o := s.hitAt(k + 1); o != nil && o.i == k+1 && o.sense == nil && o.entity != nil && o.person {
		o.entity, o.rule = h.entity, "born as"
	}
}

// initials takes the initials of a body or group of three words or more as what
// stands for it from then on, where the tables have nothing for them or what the
// document does not name in full: "People Power Party" is "the PPP".
func (w *work) initials(s *sent, defined map[string]*Entity) {
	for k := range s.hits {
		h := &s.hits[k]
		if h.dead || h.entity == nil || h.j-h.i < 3 || h.entity.Type != Organization && h.entity.Type != ArmedGroup {
			continue
		}
		name := w.firstLetters(s, h)
		if len(name) < 3 || defined[name] != nil || !allUpper(name) {
			continue
		}
		known := false
		for at := range w.names.values(w.words.of(fold(name))) {
			v := w.senses[at]
			known = known || v.entity == nil || strings.HasPrefix(h.entity.ID, "name:") || v.entity == h.entity || w.inFull[v.entity] || v.news >= 50 || v.kind <= kindPeople
		}
		if !known {
			defined[name] = h.entity
		}
	}
}

// spelledOut gives where the name [i, j) of a body begins by the acronym of four letters or
// more that stands behind it in brackets: "National Disaster Risk Reduction and Management
// Council (NDRRMC)", where its head word alone tells no more than "Management Council".
func (w *work) spelledOut(s *sent, i, j int) int {
	a := s.at(j + 1)
	if s.at(j).word != w.is.open || s.at(j).Len() == 0 || s.at(j+2).word != w.is.close || !a.is(upper) || a.Len() < 4 {
		return i
	}
	left := w.doc.Text[a.Start:a.End]
	for k := j - 1; k >= 0; k-- {
		b := s.at(k)
		switch {
		case b.is(capital):
			if !strings.HasSuffix(left, w.doc.Text[b.Start:b.Start+1]) {
				return i
			}
			if left = left[:len(left)-1]; left == "" {
				return min(i, k)
			}
		case b.is(mark) || b.is(glued) || b.Len() > 3:
			return i
		}
	}
	return i
}

// fitsAcronym tells whether a name that no table has can be that of the body
// or group for which an acronym stands.
func fitsAcronym(e *Entity, v *sense) bool {
	return (v.kind == kindOrg || v.kind == kindGroup) && (e.Type == v.entity.Type || e.Type == Organization) &&
		(e.Country == "" || v.entity.Country == "" || e.Country == v.entity.Country)
}

// firstLetters gives what the capital letters spell with which the words of a hit begin.
func (w *work) firstLetters(s *sent, h *hit) (initials string) {
	for x := h.i; x < h.j; x++ {
		if a := s.at(x); a.is(capital) {
			initials += w.doc.Text[a.Start : a.Start+1]
		}
	}
	return initials
}

// apart tells whether a name has no word with a capital in common with the names of a
// body: "Initiative for ASEAN Integration" and Israel Aerospace Industries.
func apart(written string, e *Entity) bool {
	words := map[string]bool{}
	for _, word := range strings.Fields(written) {
		if strings.ToLower(word) != word {
			words[fold(word)] = true
		}
	}
	return !slices.ContainsFunc(append([]string{e.Name}, e.Aka...), func(name string) bool {
		return slices.ContainsFunc(strings.Fields(name), func(word string) bool { return words[fold(word)] })
	})
}

// initialsOf tells whether an acronym can stand for an entity: it has its first
// letter, or one of its names.
func initialsOf(acronym string, e *Entity, written string) bool {
	for _, a := range e.Aka {
		if a == acronym {
			return true
		}
	}
	written = strings.TrimPrefix(strings.TrimPrefix(written, "the "), "The ")
	return allUpper(acronym) && (written[0] == acronym[0] || strings.HasPrefix(e.Name, acronym[:1]) || e.ID[:4] == "name")
}
