package entity

import (
	"slices"
	"strings"
)

// shortForms maps the last names of the persons named in full to them. A name
// that two bear stands for neither.
func (w *work) shortForms() map[uint32]*Entity {
	short := map[uint32]*Entity{}
	for s, h := range w.hits() {
		if isPerson(h) && h.j-h.i > 1 {
			for _, id := range w.lastNames(s, h) {
				enterShort(short, id, h.entity)
			}
		}
	}
	for s, h := range w.hits() {
		if h.j-h.i != 1 || h.sense == nil || h.sense.kind != kindPerson || s.at(h.i).word == 0 {
			continue
		}
		if _, ok := short[s.at(h.i).word]; !ok {
			short[s.at(h.i).word] = h.entity // "Suharto" is who was named so before
		}
	}
	return short
}

// lastNames gives the words by which alone a person with a longer name may be called.
func (w *work) lastNames(s *sent, h *hit) (words []uint32) {
	end := h.j - 1
	for end > h.i+1 && (s.at(end).word == w.is.comma || isSuffix(w.word(s, end))) {
		end-- // "Adam Falkner, Jr."
	}
	// no "in" of "Moon Jae-in", no "Wales" of "Charles, Prince of Wales"
	if a := s.at(end); (a.is(capital) || !a.is(glued)) && s.at(end-1).word != w.is.of {
		if a.word == 0 {
			s.atoms[end].word = w.own(w.doc.Text[a.Start:a.End])
		}
		words = append(words, s.at(end).word)
	}
	for x := h.i; x < h.j-1 && h.sense != nil; x++ {
		if slices.Contains(w.surnames[s.at(x).word], h.sense) {
			words = append(words, s.at(x).word) // "Xi" of "Xi Jinping"
		}
	}
	return words
}

// enterShort notes whom a last name stands for: for neither of two, but for the one whom the tables
// know, Robert Mugabe and not his wife.
func enterShort(short map[uint32]*Entity, id uint32, e *Entity) {
	old, taken := short[id]
	switch {
	case id == 0:
	case !taken:
		short[id] = e
	case old == nil || old == e:
	case strings.HasPrefix(e.ID, "name:") && strings.HasPrefix(old.ID, "person:"):
	default:
		short[id] = nil
	}
}

// own numbers a word that no table has, for this document alone.
func (w *work) own(word string) uint32 {
	const base = 1 << 31
	key := fold(word)
	if w.local == nil {
		w.local = map[string]uint32{}
	}
	id, ok := w.local[key]
	if !ok {
		id = base + uint32(len(w.local))
		w.local[key] = id
	}
	return id
}

// surname is a word that may be somebody's last name by itself.
type surname struct {
	k, i    int    // its atom, and where what belongs to it begins: "von der Leyen"
	id      uint32 // 0: no table nor longer name of the document has it
	old     *hit   // what it is by the tables else, a place mostly
	guessed bool   // old is of the mention head alone, and the document has a person with that name
	titled  bool   // a title stands before it
	kin     bool   // it is rather the given name of somebody's kin
	read    bool   // the mention head takes it for a person
	sure    bool   // it looked like a title
}

// surnamesOf links last names that stand alone.
func (w *work) surnamesOf(s *sent, short map[uint32]*Entity) {
	for k := range s.atoms {
		n, ok := w.surnameAt(s, k, short)
		if !ok {
			continue
		}
		if t := w.titleBefore(s, k); t != nil && t.title.first && short[n.id] == nil && n.old == nil {
			if e := w.royal(s, k, t); n.id != 0 {
				short[n.id] = e
			}
			continue
		}
		w.linkSurname(s, n, short)
	}
}

// surnameAt tells whether the word at atom k may be a last name by itself. It drops what the
// tables take the word for where the words beside it speak against that.
func (w *work) surnameAt(s *sent, k int, short map[uint32]*Entity) (n surname, ok bool) {
	a := &s.atoms[k]
	if !a.is(capital) || a.is(glued) && s.at(k-1).class&particle == 0 && !w.meets(s, k-1, k+1) {
		return n, false
	}
	n = surname{k: k, i: s.withParticles(k), id: a.word}
	if n.id == 0 && len(w.local) > 0 {
		n.id = w.local[fold(w.word(s, k))]
	}
	if n.id == 0 && !w.afterTitle(s, k) && !w.afterTitle(s, n.i) && s.readAs(KindPerson, k, k+1) < sureEnough {
		return n, false
	}
	if a.is(upper) && !w.titledInCapitals(s, k) {
		return n, false
	}
	if w.inTitle(s, k) {
		if short[n.id] == nil || !w.titleAsName(s, k) {
			return n, false
		}
		s.untitle(k)
		n.sure = true
	}
	n.old = s.hitAt(k)
	if t := w.titleBefore(s, k); t != nil && t.title.first && s.at(t.core).is(capital) && w.christenedAs(s, n.old, k) {
		s.drop(n.old) // "Queen Sofia"
		n.old = nil
	}
	if n.old != nil && n.old.sense != nil && n.old.sense.kind == kindPlace && (w.meets(s, k-1, k+1) || w.meets(s, k, k+2)) {
		s.drop(n.old) // "the Obama-Castro meeting"
		n.old = nil
	}
	// A word that only the mention head takes for a name is a surname where the document has one like it.
	n.guessed = n.old != nil && n.old.sense == nil && n.old.rule == headRule && (short[n.id] != nil || w.asPerson[n.id] != nil)
	if a.hit >= 0 && n.old == nil || n.old != nil && !w.mayBeSurname(s, n, short[n.id]) || w.inRealm(s, k) {
		return n, false
	}
	n.titled = w.afterTitle(s, k) || n.i < k && w.afterTitle(s, n.i)
	n.kin = w.kinsGivenName(s, k)
	if n.kin && n.old != nil && w.christenedAs(s, n.old, k) {
		s.drop(n.old) // "his wife Mary", no city
		n.old = nil
	}
	n.read = s.readAs(KindPerson, k, k+1) > sureEnough || w.commander(s, k)
	if w.ofTwo(s, n, short) {
		s.drop(n.old)
		n.old = nil
	}
	return n, true
}

// mayBeSurname tells whether what a word is by the tables leaves room for a last name: of e, who
// bears it in the document, or of anybody.
func (w *work) mayBeSurname(s *sent, n surname, e *Entity) bool {
	switch old := n.old; {
	case old.j-old.i > 1:
		return false
	case old.sense == nil:
		return n.guessed || w.ruled(s, n.k+1)
	default:
		return old.sense.kind == kindPlace || old.sense.kind == kindSeat || w.noPeople(s, old, e) || w.noFirm(s, old, e)
	}
}

// ofTwo tells whether what is a town's name by the tables is rather the last name that two persons
// of the document bear: "Rodríguez". Which of them it is, is told later.
func (w *work) ofTwo(s *sent, n surname, short map[uint32]*Entity) bool {
	e, borne := short[n.id]
	return n.read && borne && e == nil && n.old != nil && n.old.sense != nil && n.old.sense.kind == kindPlace && s.at(n.k-1).class&placePrep == 0
}

// inRealm tells whether the word at atom k is rather a place by what it lies in: "of Allen, Texas".
func (w *work) inRealm(s *sent, k int) bool {
	if c := s.at(k + 1); c.word != w.is.comma || c.Len() == 0 || s.at(k-1).class&placePrep == 0 {
		return false
	}
	h := s.hitAt(k + 2)
	return h != nil && h.i == k+2 && h.entity != nil && (h.entity.Type == Place || h.entity.Type == Country)
}

// linkSurname makes a hit of a last name: of who bears it as far as the document and the tables
// know, else of somebody new where a title, the mention head or kin tells that it is one.
func (w *work) linkSurname(s *sent, n surname, short map[uint32]*Entity) {
	k, i, id, a := n.k, n.i, n.id, &s.atoms[n.k]
	word := w.doc.Text[a.Start:a.End]
	e, v, rule := w.bearer(s, n, short)
	if e == nil && n.old != nil {
		if t := w.titleBefore(s, k); t == nil || !personal(t.title.words) || s.at(k+1).is(capital|glued) {
			return
		}
		if v = w.famous(s, k, id, true); v != nil && w.states[v.entity.Country] > 0 {
			short[id] = v.entity // "Mr Hague"
			s.put(hit{i: i, j: k + 1, entity: v.entity, sense: v, person: true, rule: v.row.At()})
			return
		}
		e, v, rule = w.unknown(w.text(s, k, k+1), Person), nil, "title and surname" // "Mr. Wellington"
		short[id] = e
	}
	if e == nil {
		if a.is(upper) || !n.titled && !n.read && !n.kin || w.noNames[word] || w.heads.Of(word) != "" || w.nameLikeTail(s, k) {
			return
		}
		if !n.titled && s.readAs(KindPerson, i, k+1) < sureEnough {
			i = k
		}
		if v = w.kinNamed(s, k); v != nil {
			s.put(hit{i: k, j: k + 1, entity: v.entity, sense: v, person: true, rule: v.row.At()})
			return
		}
		if of := w.kinsName(s, k); of != nil {
			if short[id] == nil {
				short[id] = of // "Simon" is that brother from then on
			}
			s.put(hit{i: k, j: k + 1, entity: of, person: true, rule: "kin"})
			return
		}
		if end := w.overPeople(s, n); end > k+1 {
			s.put(hit{i: i, j: end, entity: w.unknown(w.text(s, i, end), Person), person: true, rule: nameRule})
			return
		}
		e, rule = w.unknown(w.text(s, i, k+1), Person), "title and surname"
		if !n.titled && w.amongChildren(s, k) && short[id] == nil {
			short[id] = e // "Wyatt" is that child from then on
		}
		if !n.titled {
			rule = headRule
		}
	} else if w.noNames[word] && !n.titled && !n.sure && word != "May" || word == "May" && !w.mayIsPerson(s, k, n.titled, short[id] != nil) {
		return
	}
	if !n.titled && !a.is(glued) && s.readAs(KindPerson, i, k+1) < sureEnough {
		i = k
	}
	if w.otherGiven(s, i, e) {
		i--
		e, v, rule = w.unknown(w.text(s, i, k+1), Person), nil, nameRule
	}
	s.put(hit{i: i, j: k + 1, entity: e, sense: v, person: true, rule: rule})
}

// bearer gives who bears a last name: a person of the document, who rules or holds the office
// before it, else whom the news of the day mean by it; nil for nobody. v is of the tables.
func (w *work) bearer(s *sent, n surname, short map[uint32]*Entity) (e *Entity, v *sense, rule string) {
	e, rule = short[n.id], "surname in document"
	if e == nil && n.guessed {
		e = w.asPerson[n.id]
	}
	if e == nil && n.old != nil && w.amongPersons(s, n.k) {
		e, rule = w.unknown(w.text(s, n.k, n.k+1), Person), "among persons"
	}
	if w.ruled(s, n.k+1) && e == nil && (n.old == nil || n.old.sense == nil) {
		if v = w.ruler(n.id); v != nil { // "the Assad regime"
			e, rule = v.entity, v.row.At()
		}
	}
	if t := w.titleBefore(s, n.i); t != nil {
		if n.old == nil && w.otherThanChief(e, t) {
			if c := w.chief(s, n.id, t); c != nil && c.entity != e && (e == nil || c.entity.Country == e.Country) {
				v, e, rule = c, c.entity, c.row.At()
			}
		}
		if e == nil && (n.old == nil || n.old.entity.Type == Place) {
			if v = w.officer(n.id, t); v != nil { // "Secretary Austin", no city, "Prime Minister Carney", no press secretary
				e, rule = v.entity, v.row.At()
			}
		}
	}
	if e == nil && n.old == nil && !n.kin {
		if v = w.famous(s, n.k, n.id, n.titled || n.read); v != nil {
			e, rule = v.entity, v.row.At()
			if w.asPerson == nil {
				w.asPerson = map[uint32]*Entity{}
			}
			w.asPerson[n.id] = e
		}
	}
	return e, v, rule
}

// personal tells titles that stand before nothing but persons' names.
func personal(words string) bool {
	switch strings.TrimSuffix(words, ".") {
	case "mr", "mrs", "ms", "dr", "judge", "sir", "dame":
		return true
	}
	return false
}

// amongPersons tells whether a place's name at atom k stands between two persons in a list:
// "Senators Costa, Lima and Rivera".
func (w *work) amongPersons(s *sent, k int) bool {
	joins := func(x int) bool {
		a := s.at(x)
		return a.Len() > 0 && (a.word == w.is.comma || a.word == w.is.and)
	}
	before, next := k-1, k+1
	if joins(before) && joins(before-1) {
		before-- // ", and"
	}
	if joins(next) && joins(next+1) {
		next++
	}
	if !joins(before) || !joins(next) {
		return false
	}
	b, n := s.hitAt(before-1), s.hitAt(next+1)
	if b == nil || !isPerson(b) || s.at(b.i-1).class&placePrep != 0 || s.at(before-1).is(ending) {
		return false
	}
	return n != nil && n.i == next+1 && isPerson(n) || n == nil && s.readAs(KindPerson, next+1, next+2) > sureEnough
}

// withParticles moves the start of a surname over the words that belong to it:
// "von der Leyen", "al-Sharaa".
func (s *sent) withParticles(k int) int {
	for p := s.at(k - 1); p.class&particle != 0 && p.class&article == 0 && p.hit < 0 && !p.is(capital); p = s.at(k - 1) {
		k--
	}
	return k
}

// nameLikeTail tells whether more of a name follows, so that the word is no surname alone.
func (w *work) nameLikeTail(s *sent, k int) bool {
	return s.at(k+1).is(capital) && s.at(k+1).hit < 0
}

// mayIsPerson tells whether "May" is Theresa May rather than the month.
func (w *work) mayIsPerson(s *sent, k int, titled, named bool) bool {
	next, before := s.at(k+1), s.at(k-1)
	if !titled && before.Len() > 0 && (before.word == w.is.in || before.class&day != 0) {
		return false // "the summit in May was a success"
	}
	return titled || named && next.is(ending) || next.class&(deedVerb|aux) != 0
}

// amongChildren tells whether a single word at atom k is the given name of somebody's
// child: "his sons Wyatt and Zachary", "two daughters, Ada and Wyatt".
func (w *work) amongChildren(s *sent, k int) bool {
	for x := k - 1; x >= k-6 && x >= 0; x-- {
		a := s.at(x)
		switch w.doc.Text[a.Start:a.End] {
		case "sons", "daughters", "children", "grandchildren":
			return true
		case ",", "and":
		default:
			if !a.is(capital) {
				return false
			}
		}
	}
	return false
}

// startsWith tells whether a word is the first of a person's name.
func startsWith(name, word string) bool {
	first, _, more := strings.Cut(name, " ")
	return more && foldName(first) == foldName(word)
}

// ruled tells whether what a ruler has follows at atom k: "regime", "government".
func (w *work) ruled(s *sent, k int) bool {
	if k = w.pastMate(s, k); s.at(k).is(ending) {
		k++
	}
	j, v := w.longestFree(s, w.nounTrie, k)
	return j > k && w.led[w.nouns[v].noun] && !s.at(k).is(glued)
}

// pastMate gives what follows who rules together with the one named before atom k:
// "the Biden-Harris Administration".
func (w *work) pastMate(s *sent, k int) int {
	if a := s.at(k); a.is(glued) && a.is(capital) && len(w.surnames[a.word]) > 0 {
		return k + 1
	}
	return k
}

// mates tells whether the atoms [i, j) are who rules and the one named beside:
// "Biden-Harris", where what they have follows.
func (w *work) mates(s *sent, i, j int) bool {
	return j == i+2 && w.pastMate(s, i+1) == j && w.ruled(s, i+1) && w.ruler(s.at(i).word) != nil
}

// meets tells whether the atoms [i, j) are the last names of two who meet or speak: "the
// Trump-Putin summit".
func (w *work) meets(s *sent, i, j int) bool {
	if j != i+2 || i < 0 {
		return false
	}
	first, second, next := s.at(i), s.at(i+1), s.at(j)
	if !second.is(glued) && (second.Len() == 0 || w.doc.Text[first.End:second.Start] != "–") {
		return false
	}
	return first.is(capital) && !first.is(glued) && second.is(capital) && len(w.surnames[first.word]) > 0 && len(w.surnames[second.word]) > 0 && next.class&joint != 0 && !next.is(glued)
}

// ruler gives who of those with a last name has led a state: the best known of
// them, who leads it on the document's day counting for more.
func (w *work) ruler(id uint32) *sense {
	var best *sense
	top := 0
	for _, v := range w.surnames[id] {
		for _, code := range [...]string{"HOS", "HOG"} {
			list := w.offices[office{v.entity.Country, code}]
			for k := range list {
				if list[k].person != v {
					continue
				}
				r := v.news + 1
				if w.doc.Published != "" && list[k].fits(w.doc.Published) > 1 {
					r *= 20 // and yet Barack Obama rather than a namesake of whom nobody writes
				}
				if r > top {
					best, top = v, r
				}
			}
		}
	}
	return best
}

// titleBefore gives the title that ends at atom k.
func (w *work) titleBefore(s *sent, k int) *titled {
	for n := range s.titles {
		if s.titles[n].j == k {
			return &s.titles[n]
		}
	}
	return nil
}
