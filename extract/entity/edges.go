package entity

// behindOwner gives where the name of a body with its head at h begins, when
// what leftOf took along only owns it or says when: "Kennedy Space Center's
// Shuttle Landing Facility", "Thursday's Supreme Court". What is no body of its
// own stays: "People's Party", "Prosecutor's Office".
func (w *work) behindOwner(s *sent, i, h int) int {
	for k := h - 1; k > i; k-- {
		if !s.at(k).is(ending) {
			continue
		}
		owner := s.at(k - 1)
		if owner.class&day != 0 || w.heads.Of(w.doc.Text[owner.Start:owner.End]) != "" || !w.inTitle(s, k-1) && w.ruler(owner.word) != nil {
			return k + 1
		}
	}
	return i
}

// ledBy tells whether the body's head word at h is what with a leader's last
// name before it means a state: "the Obama Administration".
func (w *work) ledBy(s *sent, h int) bool {
	k := h - 1
	if s.at(k).is(glued) && w.pastMate(s, k) == h {
		k-- // "the Biden-Harris Administration"
	}
	return w.ruled(s, h) && s.at(k).is(capital) && s.hitAt(k) == nil && w.ruler(s.at(k).word) != nil
}

// complete tells whether a body or group that a table knows needs nothing of
// what stands from atom i to it: its own state ("Ugandan Lord's Resistance
// Army"), a day, a word that is rarely part of a name ("Islamist"), or a name joined to it by a hyphen ("United States-European
// Union talks").
func (w *work) complete(s *sent, i int, known *hit) bool {
	if len(known.cands) == 0 {
		return false
	}
	v := w.senses[known.cands[0]]
	if known.j-known.i < 2 && (v.kind != kindGroup || v.news < 20) {
		return false // but for "Lebanese Hezbollah"
	}
	if v.kind != kindOrg && v.kind != kindGroup && v.kind != kindPlace || v.kind == kindPlace && v.news < 5 {
		return false
	}
	if s.at(known.i).is(glued) || known.i > i && w.gap(s, known.i) == "–" {
		return s.hitAt(known.i-1) != nil
	}
	for k := i; k < known.i; k++ {
		c := s.hitAt(k)
		if word := w.text(s, k, k+1); c == nil && (s.at(k).class&day != 0 || w.noNames[word] && !(w.bodyWord(word) && v.kind != kindPlace && !hasSuffix(word, "ern"))) {
			continue // but a "National Security Council", a "Socialist Workers' Party" is another
		}
		if c == nil || len(c.cands) == 0 {
			return false
		}
		state := w.senses[c.cands[0]]
		if state.class == "religious" && v.kind == kindGroup && v.class != "party" || state.kind == kindAdjective && v.kind == kindPlace {
			continue // "Shi'ite Badr Organization", "Canadian Guantanamo Bay"
		}
		if state.kind != kindAdjective && state.kind != kindCountry && state.kind != kindPeople || state.entity.Country != v.entity.Country {
			return false
		}
	}
	return true
}

// edged gives a reading without what goes on behind the name: a weapon, "Iraqi Air
// Force F-16", a month, "Alliance of Sahel States in September", the next name,
// "Gazprom and Tarvin Oil Company"; a person's with the rest of its last word, "Hou
// Yu-ih".
func (w *work) edged(s *sent, r reading, typ Type) reading {
	if typ == Person {
		for r.i < r.j && s.at(r.j).is(glued) && !s.at(r.j).is(mark|digit|capital) && s.at(r.j).hit < 0 && s.at(r.j).class == 0 {
			r.j++
		}
		return r
	}
	if typ != Place {
		r.i, r.j = w.overBracket(s, r), w.overLink(s, r)
	}
	if last, next := s.at(r.j-1), s.at(r.j); typ == Organization && r.j-r.i > 1 && !last.is(capital|glued|digit|mark) && last.class == 0 && !next.is(glued|capital) && next.Len() > 0 &&
		w.heads.Of(w.doc.Text[next.Start:next.End]) == Organization {
		r.j-- // "Tarvin" of "the Tarvin oil company"
	}
	for r.j-r.i > 2 && s.at(r.j-1).is(glued) && s.at(r.j-1).is(digit) && s.at(r.j-2).Len() < 4 && s.at(r.j-2).is(capital) && !s.at(r.j-2).is(glued) {
		r.j -= 2
	}
	k := r.j - 2 // the bracket behind it may be left out
	if s.at(r.j-1).word == w.is.close {
		k--
	}
	if k > r.i && s.at(k).word == w.is.open && s.at(k+2).word == w.is.close && s.at(k+1).is(upper) {
		r.j = k // "Islamic State (IS)"
	}
	for k := r.i + 1; k < r.j; k++ {
		a, next := s.at(k), s.at(k+1)
		if a.word == w.is.in && next.class&day != 0 {
			r.j = k
			break
		}
		if h := s.hitAt(r.i); a.word == w.is.and && h != nil && h.i == r.i && h.j == k && h.sense != nil && h.sense.kind == kindOrg && next.is(capital) {
			r.i = k + 1
			break
		}
	}
	return r
}

// overBracket moves the start of a reading that begins with the short form in a bracket over what
// that is short for: "GD) High Court" over "Gao District (".
func (w *work) overBracket(s *sent, r reading) int {
	if r.j-r.i < 3 || s.at(r.i+1).word != w.is.close || s.at(r.i-1).word != w.is.open || r.i < 2 || !s.at(r.i).is(upper) {
		return r.i
	}
	if h := s.hitAt(r.i - 2); h != nil && h.sense != nil && (h.sense.kind == kindOrg || h.sense.kind == kindGroup) {
		return r.i // "Southern African Development Community (SADC) Secretariat"
	}
	i := r.i - 1
	for i > 0 && s.at(i-1).is(capital) && s.at(i-1).class&article == 0 {
		if h := s.hitAt(i - 1); h != nil {
			i = h.i
			continue
		}
		i--
	}
	if i == r.i-1 {
		return r.i
	}
	return i
}

// unbracketed is the text of the atoms [i, j) without a short form in brackets.
func (w *work) unbracketed(s *sent, i, j int) string {
	for k := i + 1; k+3 < j; k++ {
		if s.at(k).word == w.is.open && s.at(k+2).word == w.is.close && s.at(k+1).is(upper) {
			return w.text(s, i, k) + " " + w.text(s, k+3, j)
		}
	}
	return w.text(s, i, j)
}

// overLink moves the end of a reading that ends with a preposition over what it leads
// to: "Iraq Veterans Against" over "the War".
func (w *work) overLink(s *sent, r reading) int {
	if r.j-r.i < 2 {
		return r.j
	}
	switch w.word(s, r.j-1) {
	case "to", "into", "with", "without", "from", "by", "Against", "With", "Without", "For", "To":
	default:
		return r.j
	}
	k := r.j
	if s.at(k).word == w.is.the {
		k++
	}
	if !s.at(k).is(capital) || s.at(k).is(glued) {
		return r.j
	}
	for k < len(s.atoms) && s.at(k).is(capital|digit) && !w.inTitle(s, k) {
		if w.heads.Of(w.text(s, k, k+1)) == "none" {
			return r.j
		}
		if h := s.hitAt(k); h != nil {
			k = h.j
			continue
		}
		k++
		if s.at(k).is(mark) && s.at(k).is(glued) && s.at(k+1).is(glued) {
			k++ // "COVID-19"
		}
	}
	return k
}
