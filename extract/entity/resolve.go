package entity

import (
	"math"
	"slices"
	"strings"
)

// resolve chooses what each name means, by the whole document: first what is
// clear, then what needs it.
func (w *work) resolve() {
	for i := range w.sents {
		s := &w.sents[i]
		for k := range s.hits {
			if h := &s.hits[k]; !h.dead && len(h.cands) > 0 {
				w.count(w.senses[h.cands[0]], len(h.cands))
			}
		}
	}
	for i := range w.sents {
		s := &w.sents[i]
		for k := range s.hits {
			if h := &s.hits[k]; !h.dead && len(h.cands) > 0 {
				w.choose(s, h)
			}
		}
	}
	w.acronyms()
	short := w.shortForms()
	for i := range w.sents {
		w.surnamesOf(&w.sents[i], short)
	}
	for i := range w.sents {
		w.belongings(&w.sents[i])
	}
}

// count notes that the document points to a state.
func (w *work) count(v *sense, senses int) {
	if v.entity == nil || v.entity.Country == "" {
		return
	}
	switch v.kind {
	case kindCountry, kindAdjective, kindPeople, kindSeat:
		w.states[v.entity.Country] += 2
	case kindPlace:
		if senses == 1 || v.news > 20 {
			w.states[v.entity.Country]++
		}
	case kindOrg, kindGroup, kindPerson:
		if v.news > 5 {
			w.states[v.entity.Country]++
		}
	}
}

func (w *work) choose(s *sent, h *hit) {
	var best *sense
	top := math.Inf(-1)
	for _, c := range h.cands {
		if v := w.senses[c]; true {
			if p := w.fitness(s, h, v); p > top {
				best, top = v, p
			}
		}
	}
	switch {
	case best.kind == kindConcept:
		h.dead, h.sense = true, best
		return
	case !w.supported(s, h, best):
		h.dead = true
		for k := h.i; k < h.j; k++ {
			s.atoms[k].hit = -1
		}
		return
	}
	h.sense, h.entity, h.rule = best, best.entity, best.row.At()
	h.person = best.kind == kindPerson
	if to, _ := w.nounAt(s, h); w.homonym(best) && to == h.j {
		h.dead = true // "Hungary's National Assembly": what the rules for states name
		for k := h.i; k < h.j; k++ {
			s.atoms[k].hit = -1
		}
		return
	}
	if w.homonym(best) {
		// A name that bodies of many states bear ("National Congress"), where the
		// document speaks of others.
		h.entity, h.rule, h.sense = w.unknown(w.text(s, h.i, h.j), best.entity.Type), "name", nil
		return
	}
	if last := s.at(h.j - 1); h.person && isSuffix(w.doc.Text[last.Start:last.End]) && !knownAs(best.entity, w.text(s, h.i, h.j)) {
		// "Donald Trump Jr." is another man.
		h.entity, h.rule, h.sense = w.unknown(w.text(s, h.i, h.j), Person), "given name", nil
		return
	}
	if best.kind == kindPerson && best.news == 0 && best.entity.Country != "" && w.states[best.entity.Country] == 0 && len(w.states) > 0 {
		// A name that others bear, far from where the table knows it.
		h.entity, h.rule = w.unknown(w.text(s, h.i, h.j), Person), "given name"
	}
}

// nounAt gives where a noun of forces.txt ends that stands at a hit.
func (w *work) nounAt(s *sent, h *hit) (j int, value int32) {
	node := uint32(0)
	j = h.i
	for k := h.i; k < h.j; k++ {
		to, ok := w.nounTrie.step(node, s.atoms[k].word)
		if !ok {
			break
		}
		node = to
		if e := w.nounTrie.first[node]; e != 0 {
			j, value = k+1, w.nounTrie.list[e].value
		}
	}
	return j, value
}

// homonym tells whether a body of a state is one that the document can hardly mean.
func (w *work) homonym(v *sense) bool {
	if v.class != "party" && v.class != "legislature" && v.class != "court" && v.class != "military" && v.class != "police" {
		return false
	}
	return v.news < 30 && v.entity.Country != "" && len(w.states) > 0 && w.states[v.entity.Country] == 0
}

func knownAs(e *Entity, name string) bool {
	if foldName(e.Name) == foldName(name) {
		return true
	}
	for _, a := range e.Aka {
		if foldName(a) == foldName(name) {
			return true
		}
	}
	return false
}

// fitness tells how well a sense fits a hit in this document.
func (w *work) fitness(s *sent, h *hit, v *sense) float64 {
	if strings.ContainsAny(v.row.File, `/\`) {
		return 300 // the user's own tables come first
	}
	p := 3 * math.Log2(float64(v.news)+1)
	here := 0.0
	if v.entity != nil && v.entity.Country != "" && w.states[v.entity.Country] > 0 {
		here = 25
	}
	switch v.kind {
	case kindConcept:
		return 200
	case kindCountry:
		return 100 + here/5
	case kindAdjective, kindPeople:
		return 95 + here/5
	case kindSeat:
		return 55 + here
	case kindPlace:
		p = 50 + p/2 + here
		if v.people > 0 {
			p += 1.5 * math.Log10(float64(v.people))
		}
		switch {
		case v.state != nil:
			p += 40 // more telling than the bare seat
		case v.class == "capital":
			p += 8
		}
		if v.entity.Country == "USA" && v.class == "region" && w.usState(s, h) {
			p += 40
		}
		return p
	case kindPerson:
		return 55 + p + here
	}
	return 52 + p + here
}

// usState tells whether a name that is a state's and a US state's ("Georgia")
// is meant as the latter.
func (w *work) usState(s *sent, h *hit) bool {
	for _, c := range h.cands {
		v := w.senses[c]
		if v.kind != kindCountry {
			continue
		}
		if s.at(h.i-1).word == w.is.comma && s.at(h.i-1).Len() > 0 {
			if before := s.hitAt(h.i - 2); before != nil && len(before.cands) > 0 && w.senses[before.cands[0]].kind == kindPlace && w.senses[before.cands[0]].entity.Country == "USA" {
				return true
			}
		}
		// Each mention of the name itself counted twice for the state.
		own := w.states[v.entity.Country] - 2*w.occurrences(h.cands[0])
		return own <= 0 && w.states["USA"] > 0
	}
	return true
}

func (w *work) occurrences(value int32) (n int) {
	for i := range w.sents {
		for k := range w.sents[i].hits {
			if h := &w.sents[i].hits[k]; !h.dead && len(h.cands) > 0 && h.cands[0] == value {
				n++
			}
		}
	}
	return n
}

// supported tells whether a name that could be an accident has something in
// the document to stand on: its state, or a spelling in full.
func (w *work) supported(s *sent, h *hit, v *sense) bool {
	if strings.ContainsAny(v.row.File, `/\`) {
		return true
	}
	if word := w.text(s, h.i, h.j); v.class == "party" && h.j-h.i == 1 && w.noNames[word] {
		// "Conservative", "Democratic" for the party: not at the head of a sentence
		return w.states[v.entity.Country] > 0 && h.i > 0
	}
	if h.j-h.i > 1 || v.news >= 5 || v.entity == nil {
		return true
	}
	a := s.at(h.i)
	switch v.kind {
	case kindGroup, kindOrg:
		return v.entity.Country == "" && !a.is(upper) || w.states[v.entity.Country] > 0 && v.entity.Country != ""
	case kindPlace:
		if v.class == "capital" || v.people > 200000 || w.states[v.entity.Country] > 0 {
			return true
		}
		// "in Springfield"
		p := s.at(h.i - 1)
		return p.class&placePrep != 0
	}
	return true
}

// acronyms links "Islamic Revolutionary Guard Corps (IRGC)" and what follows.
func (w *work) acronyms() {
	defined := map[string]*Entity{}
	for i := range w.sents {
		s := &w.sents[i]
		for k := 0; k < len(s.hits); k++ {
			h := &s.hits[k]
			if h.dead || h.entity == nil || h.person || s.at(h.j).word != w.is.open || s.at(h.j+2).word != w.is.close || s.at(h.j).Len() == 0 {
				continue
			}
			a := s.at(h.j + 1)
			name := w.doc.Text[a.Start:a.End]
			if !a.is(capital) || a.Len() > 10 || !initialsOf(name, h.entity, w.text(s, h.i, h.j)) {
				continue
			}
			if h.entity.Type == Country || h.entity.Type == Place {
				continue
			}
			if old := s.hitAt(h.j + 1); old != nil && old.entity == h.entity {
				continue
			}
			defined[name] = h.entity
			e, at := h.entity, h.j+1
			s.put(hit{i: at, j: at + 1, entity: e, rule: "acronym in brackets"})
		}
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

// shortForms maps the last names of the persons named in full to them. A name
// that two bear stands for neither.
func (w *work) shortForms() map[uint32]*Entity {
	short := map[uint32]*Entity{}
	enter := func(id uint32, e *Entity) {
		if id == 0 {
			return
		}
		if old, ok := short[id]; ok && old != e {
			short[id] = nil
			return
		}
		short[id] = e
	}
	for i := range w.sents {
		s := &w.sents[i]
		for k := range s.hits {
			h := &s.hits[k]
			if h.dead || !isPerson(h) || h.j-h.i < 2 {
				continue
			}
			end := h.j - 1
			for end > h.i+1 && w.suffix(s, end) == h.j && s.at(end).is(capital) && isSuffix(w.doc.Text[s.at(end).Start:s.at(end).End]) {
				end--
			}
			last := s.at(end).word
			if last == 0 {
				last = w.own(w.doc.Text[s.at(end).Start:s.at(end).End])
				s.atoms[end].word = last
			}
			enter(last, h.entity)
			if h.sense != nil {
				for x := h.i; x < h.j-1; x++ {
					for _, p := range w.surnames[s.at(x).word] {
						if p == h.sense {
							enter(s.at(x).word, h.entity) // "Xi" of "Xi Jinping"
						}
					}
				}
			}
		}
	}
	return short
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

// surnamesOf links last names that stand alone.
func (w *work) surnamesOf(s *sent, short map[uint32]*Entity) {
	for k := range s.atoms {
		a := &s.atoms[k]
		if !a.is(capital) || a.is(glued) && s.at(k-1).class&particle == 0 {
			continue
		}
		id := a.word
		if id == 0 && len(w.local) > 0 {
			id = w.local[fold(w.doc.Text[a.Start:a.End])]
		}
		if id == 0 && !w.afterTitle(s, k) {
			continue
		}
		old := s.hitAt(k)
		if a.hit >= 0 && old == nil || old != nil && (old.j-old.i > 1 || old.sense == nil || old.sense.kind != kindPlace && old.sense.kind != kindSeat) {
			continue
		}
		if c := s.at(k + 1); c.word == w.is.comma && c.Len() > 0 && s.at(k-1).class&placePrep != 0 {
			if h := s.hitAt(k + 2); h != nil && h.i == k+2 && h.entity != nil && (h.entity.Type == Place || h.entity.Type == Country) {
				continue // "of Allen, Texas"
			}
		}
		titled := w.afterTitle(s, k) || s.at(k-1).class&particle != 0 && w.afterTitle(s, k-1)
		if t := w.titleBefore(s, k); t != nil && t.title.first && short[id] == nil && old == nil {
			w.royal(s, k, t)
			continue
		}
		word := w.doc.Text[a.Start:a.End]
		e, rule := short[id], "surname in document"
		var v *sense
		if e == nil && old == nil {
			if v = w.famous(s, k, id, titled); v != nil {
				e, rule = v.entity, v.row.At()
			}
		}
		if old != nil && (!titled && e == nil || e == nil) {
			continue
		}
		if e == nil {
			if !titled || w.noNames[word] || w.heads[word] != "" || a.is(upper) || w.nameLikeTail(s, k) {
				continue
			}
			e, rule = w.unknown(word, Person), "title and surname"
		} else if w.noNames[word] && !titled && word != "May" || word == "May" && !w.mayIsPerson(s, k, titled) {
			continue
		}
		i := k
		if p := s.at(k - 1); p.class&particle != 0 && p.class&article == 0 && p.hit < 0 && a.is(glued) {
			i--
		}
		s.put(hit{i: i, j: k + 1, entity: e, sense: v, person: true, rule: rule})
	}
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

// royal makes a mention of a given name after a title such as "King": who held
// the office of the state beside it, or a person called so.
func (w *work) royal(s *sent, k int, t *titled) {
	j := w.suffix(s, k+1)
	var e *Entity
	rule := "royal"
	for _, c := range w.statesNear(s, t) {
		for _, n := range w.offices[office{c, t.title.office}] {
			if p := n.person; fold(firstWord(p.entity.Name)) == fold(w.doc.Text[s.atoms[k].Start:s.atoms[k].End]) && (n.to == "" || w.doc.Published == "" || w.doc.Published <= n.to+"~") && (n.from == "" || w.doc.Published >= n.from) {
				e, rule = p.entity, p.row.At()
			}
		}
	}
	if e == nil {
		e = w.unknown(w.text(s, t.core, j), Person)
	}
	s.put(hit{i: k, j: j, entity: e, person: true, rule: rule})
}

// statesNear lists the states that a title may belong to: the one before it,
// else those of the document.
func (w *work) statesNear(s *sent, t *titled) []string {
	k := t.i
	if s.at(k - 1).is(ending) {
		k--
	}
	if h := s.hitAt(k - 1); h != nil && h.entity != nil && h.entity.Type == Country {
		return []string{h.entity.Country}
	}
	var out []string
	for c := range w.states {
		out = append(out, c)
	}
	slices.Sort(out)
	return out
}

func firstWord(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}

// dominant gives the state that the document is about, nil where several are.
func (w *work) dominant() *Entity {
	best, next := "", 0
	for c, n := range w.states {
		switch {
		case best == "" || n > w.states[best] || n == w.states[best] && c < best:
			if best != "" {
				next = max(next, w.states[best])
			}
			best = c
		default:
			next = max(next, n)
		}
	}
	if c := w.countryByCode[best]; c != nil && w.states[best] >= 2*next {
		return c.entity
	}
	return nil
}

// nameLikeTail tells whether more of a name follows, so that the word is no surname alone.
func (w *work) nameLikeTail(s *sent, k int) bool {
	return s.at(k+1).is(capital) && s.at(k+1).hit < 0
}

func (w *work) mayIsPerson(s *sent, k int, titled bool) bool {
	next := s.at(k + 1)
	return titled || next.is(ending) || next.class&(deedVerb|aux) != 0
}

// famous gives the person whom a last name alone means in the news of the day.
func (w *work) famous(s *sent, k int, id uint32, titled bool) *sense {
	list := w.surnames[id]
	if len(list) == 0 || s.at(k+1).is(capital) && s.at(k+1).hit < 0 {
		return nil
	}
	if p := s.at(k - 1); p.is(capital) && p.hit < 0 && p.class&(article|placePrep|particle) == 0 && !titled {
		return nil // part of a longer name
	}
	var best, second *sense
	var top, next float64
	for _, v := range list {
		p := float64(v.news)
		if v.entity.Country != "" && w.states[v.entity.Country] > 0 {
			p = p*4 + 1
		}
		if p > top {
			best, second, top, next = v, best, p, top
		} else if p > next {
			second, next = v, p
		}
	}
	_ = second
	need := 60.0
	if titled {
		need = 2
	}
	if best == nil || top < need || next*3 > top || w.given[id] && !titled && best.news < 100 {
		return nil
	}
	return best
}
