package entity

// resolve chooses what each name means, by the whole document: first what is
// clear, then what needs it.
func (w *work) resolve() {
	for i := range w.sents {
		w.situate(&w.sents[i])
	}
	for s, h := range w.hits() {
		if len(h.cands) == 0 || w.elsewhere[h.cands[0]] != nil {
			continue
		}
		v := w.senses[h.cands[0]]
		shared := w.namesake(s, h, v)
		w.count(v, len(h.cands), !shared && w.tellsState(s, h), !shared && h.j-h.i > 1, h.j-h.i > 2 && w.namesState(s, h))
		w.countWhere(s, h)
		if h.j-h.i > 1 && len(h.cands) == 1 && v.entity != nil {
			w.inFull[v.entity] = true
		}
	}
	for s, h := range w.hits() {
		if len(h.cands) > 0 {
			w.choose(s, h)
		}
	}
	w.retyped()
	for i := range w.sents {
		w.combined(&w.sents[i])
		w.hyphened(&w.sents[i])
		w.ethnics(&w.sents[i])
		w.homes(&w.sents[i])
		w.wideMinistries(&w.sents[i])
		w.flags(&w.sents[i])
		w.chapters(&w.sents[i])
		w.fill(&w.sents[i])
		w.listedBodies(&w.sents[i])
		w.bynamesOf(&w.sents[i])
		w.partyMarksOf(&w.sents[i])
	}
	w.acronyms()
	w.shortBodies()
	w.firstWords()
	w.commissions()
	short := w.shortForms()
	for i := range w.sents {
		w.couples(&w.sents[i], short)
		w.surnamesOf(&w.sents[i], short)
	}
	for i := range w.sents {
		w.belongings(&w.sents[i])
		w.origins(&w.sents[i])
	}
}

// tellsState tells whether a body's name alone points to its state: all that the
// name could mean is of that state, and it is no byword of a party.
func (w *work) tellsState(s *sent, h *hit) bool {
	if w.byword(s, h, w.senses[h.cands[0]]) {
		return false
	}
	for _, c := range h.cands[1:] {
		a, b := w.senses[h.cands[0]].entity, w.senses[c].entity
		if a == nil || b == nil || a.Country != b.Country {
			return false
		}
	}
	return true
}

// count notes that the document points to a state by a name with so many senses; whole
// names, of two words or more, of those whom the news hardly know hint at it, and a body
// with its state's name in its own tells it.
func (w *work) count(v *sense, senses int, sure, whole, stated bool) {
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
		switch {
		case v.news > 5 && sure, stated && v.kind == kindOrg, whole && senses == 1 && v.kind == kindPerson && w.inStateOffice(v):
			w.states[v.entity.Country]++
		case whole && senses == 1:
			w.hinted[v.entity.Country]++
		}
	}
}

// countWhere counts the state in the name of a mission for that state: the United Nations
// Mission in Sudan is about Sudan.
func (w *work) countWhere(s *sent, h *hit) {
	switch v := w.senses[h.cands[0]]; v.class {
	case "mission", "peacekeeping":
		for k := h.i; k < h.j; k++ {
			if _, state := w.stateIn(s, k, h.i, h.j); state != nil {
				w.states[state.entity.Country] += 2
			}
		}
	}
}

// worldwide is how often the news must name a party for its byword to mean it
// in a text about other states: the two of the United States.
const worldwide = 100

func (w *work) choose(s *sent, h *hit) {
	if as := w.goneElsewhere(h); as != nil && as.entity != nil {
		h.entity, h.rule = as.entity, "place before"
		return
	} else if as != nil {
		h.cands = as.cands
	}
	best := w.rank(s, h)
	if twin := w.twin(s, h, best); twin != nil {
		h.entity, h.rule, h.public = twin, "its state's own", true
		return
	}
	switch {
	case best.kind == kindConcept:
		h.dead, h.sense = true, best
		return
	case !w.supported(s, h, best), (best.kind == kindOrg || best.kind == kindGroup) && s.numbered(h):
		s.drop(h)
		return
	}
	if w.ofClub(s, h, best) {
		s.put(hit{i: h.i - 1, j: h.j, entity: w.unknown(w.text(s, h.i-1, h.j), Organization), rule: "name"})
		return
	}
	if w.byword(s, h, best) && (w.joinedForces(s, h.j) || w.otherDemocrats(s, h.i)) {
		s.drop(h) // "Coalition forces", no party's; "Social Democrat", not the party of the United States
		return
	}
	if sister := w.sister(s, h, best); sister != nil {
		best = sister
	}
	h.sense, h.entity, h.rule = best, best.entity, best.row.At()
	h.person = best.kind == kindPerson
	if h.tail > 0 && h.person && !w.stillMeans(s, h, best) {
		h.entity, h.rule, h.sense = w.unknown(w.text(s, h.i, h.j), Person), nameRule, nil
		return
	}
	homonym := w.homonym(s, h, best) || w.ownedElsewhere(s, h, best)
	if to, _ := w.nounAt(s, h); to == h.j && (homonym || best.kind == kindOrg && best.entity.Country == "" && w.stateBefore(s, h) != nil) {
		s.drop(h) // "Hungary's National Assembly", "Georgia's Security Council": what the rules for states name
		return
	}
	if far := w.byword(s, h, best) && !w.beforeSeat(s, h, best) && best.news < worldwide && len(w.states) > 0 && w.states[best.entity.Country] == 0; far && w.ordinary(s, h) {
		s.drop(h) // "Civil War", "Manchester United", no parties
		return
	} else if homonym || far {
		// A name that bodies of many states bear ("National Congress"), where the
		// document speaks of others.
		h.entity, h.rule, h.sense = w.unknown(w.text(s, h.i, h.j), best.entity.Type), "name", nil
		return
	}
	if best.class == "party" && best.news >= worldwide/2 && h.j-h.i > 1 && w.states[best.entity.Country] == 0 && w.foreign(s, best.entity.Country) && foldName(best.entity.Name) != foldName(w.text(s, h.i, h.j)) {
		h.entity, h.rule, h.sense = w.unknown(w.text(s, h.i, h.j), Organization), "name", nil // "Albania's Democratic Party"
		return
	}
	if last := s.at(h.j - 1); h.person && isSuffix(w.doc.Text[last.Start:last.End]) && !knownAs(best.entity, w.text(s, h.i, h.j)) {
		// "Donald Trump Jr." is another man.
		h.entity, h.rule, h.sense = w.unknown(w.text(s, h.i, h.j), Person), "given name", nil
		return
	}
	if best.kind == kindPlace && best.news == 0 && len(w.states) > 0 && best.entity.Country != "" && w.states[best.entity.Country] == 0 && foldName(best.entity.Name) != foldName(w.text(s, h.i, h.j)) {
		// Another name of a place in a state of which the document says nothing.
		h.entity, h.rule, h.sense = w.unknown(w.text(s, h.i, h.j), Place), "name", nil
		return
	}
	if best.kind == kindPerson && best.news == 0 && best.entity.Country != "" && w.states[best.entity.Country] == 0 && len(w.states) > 0 && !w.inHisOffice(s, h, best) {
		// A name that others bear, far from where the table knows it.
		h.entity, h.rule = w.unknown(w.text(s, h.i, h.j), Person), "given name"
	}
}

// numbered tells whether a hyphen and a number follow initials: "DC-10" is an airliner.
func (s *sent) numbered(h *hit) bool {
	return h.j-h.i == 1 && s.at(h.i).is(upper) && s.at(h.j).is(glued) && (s.at(h.j).is(digit) || s.at(h.j).is(mark) && s.at(h.j+1).is(glued) && s.at(h.j+1).is(digit))
}

// nounAt gives where a noun of forces.txt ends that stands at a hit.
func (w *work) nounAt(s *sent, h *hit) (j int, value int32) {
	return s.longest(w.nounTrie, h.i, func(k int) bool { return k >= h.j })
}

// homonym tells whether a body of a state is one that the document can hardly
// mean: the name does not tell of which state.
func (w *work) homonym(s *sent, h *hit, v *sense) bool {
	switch v.class {
	case "party", "legislature", "court", "military", "police", "ministry", "government":
	default:
		return false
	}
	if v.news >= 30 && (v.class != "party" || !w.namesake(s, h, v)) || v.entity.Country == "" || len(w.states) == 0 || w.states[v.entity.Country] > 0 {
		return false
	}
	own := func(c *sense) bool {
		return c.entity.Country == v.entity.Country && (c.isState() || c.kind == kindPlace && c.class == "region")
	}
	for k := h.i; k < h.j; k++ {
		if _, found := w.senseIn(s, k, h.i, h.j, own); found != nil {
			return false // "Armed Forces of Ukraine", "Bavarian police"
		}
	}
	return true
}

// ownedElsewhere tells whether a state stands before a body that the tables have of
// another: "Pakistan's Foreign Office".
func (w *work) ownedElsewhere(s *sent, h *hit, v *sense) bool {
	state := w.stateBefore(s, h)
	switch v.class {
	case "legislature", "court", "military", "police", "ministry", "government":
	case "gov_agency", "intelligence":
		if !s.at(h.i).is(upper) || h.j-h.i > 1 {
			return false
		}
		state = w.stateOver(s, h) // "the Czech intelligence service BIS", not the bureau of the United States
	default:
		return false
	}
	if state == nil || v.entity.Country == "" || state.Country == v.entity.Country || w.namesState(s, h) {
		return false
	}
	return w.countryByCode[v.entity.Country] != nil && !bygone(state.Country) && !bygone(v.entity.Country)
}

// stateBefore gives the state that stands right before a hit, with 's or as an
// adjective; nil for none.
func (w *work) stateBefore(s *sent, h *hit) *Entity {
	k := h.i - 1
	if s.at(k).is(ending) {
		k--
	}
	c := s.hitAt(k)
	if c == nil || c.j != k+1 || len(c.cands) == 0 {
		return nil
	}
	switch v := w.senses[c.cands[0]]; v.kind {
	case kindCountry, kindAdjective:
		return v.entity
	}
	return nil
}

// namesState tells whether a name has the name of a state in it.
func (w *work) namesState(s *sent, h *hit) bool {
	for k := h.i; k < h.j; k++ {
		if _, state := w.stateIn(s, k, h.i, h.j); state != nil {
			return true
		}
	}
	return false
}

// byword tells whether a name is a word by which parties of many states go, such
// as "Liberals", and not what this one is called ("Likud") or its initials.
func (w *work) byword(s *sent, h *hit, v *sense) bool {
	return v.class == "party" && h.j-h.i == 1 && !s.at(h.i).is(upper) && foldName(v.entity.Name) != foldName(w.text(s, h.i, h.j))
}

// beforeSeat tells whether the title of who sits in parliament stands behind the byword of
// a well-known party: "Conservative MP Ann Lee".
func (w *work) beforeSeat(s *sent, h *hit, v *sense) bool {
	t := w.titleAt(s, h.j)
	return t != nil && t.i == h.j && t.title.office == "PARL" && v.class == "party" && v.news >= wellKnown && v.entity.Country == "GBR"
}

// ordinary tells whether a word by which a party goes is one that begins or ends other
// names: a capital stands beside it that no name covers.
func (w *work) ordinary(s *sent, h *hit) bool {
	for _, k := range [...]int{h.i - 1, h.j} {
		if a := s.at(k); a.is(capital) && a.Len() > 0 && s.hitAt(k) == nil && !a.is(glued) && !w.inTitle(s, k) && a.class&article == 0 && (k > 0 || a.word == 0) {
			return true
		}
	}
	return false
}

// joinedForces tells whether forces follow at atom k, and no government.
func (w *work) joinedForces(s *sent, k int) bool {
	j, v := w.longestFree(s, w.nounTrie, k)
	if j == k || s.at(k).is(capital) {
		return false
	}
	switch n := w.nouns[v].noun; n {
	case "forces", "troops", "soldiers", "aircraft", "warplanes", "jets", "airstrike", "airstrikes", "air strikes", "warships", "fighters":
		return true
	}
	return false
}

// otherDemocrats tells whether the word before a party's byword at atom k makes it that of a
// movement which has parties in many states: "Social Democrat Ada Qwerin", "Christian Democrats".
func (w *work) otherDemocrats(s *sent, k int) bool {
	switch w.word(s, k) {
	case "Democrat", "Democrats", "Democratic":
	default:
		return false
	}
	switch w.word(s, k-1) {
	case "Social", "Christian", "Liberal", "Free", "New", "Civic":
		return true
	}
	return false
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

// usState tells whether a name that is a state's and a US state's ("Georgia")
// is meant as the latter: not where it gets what states deal in, "missiles to Georgia".
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
		if w.hasGovernor(s, h) {
			return true
		}
		if w.listedWithState(s, h) || w.besideItsNeighbour(s) || w.word(s, h.i-1) == "to" && s.at(h.i-2).class&dealing != 0 || w.states["ARM"] > 0 && w.states["AZE"] > 0 {
			return false
		}
		// Each mention of the name itself counted twice for the state.
		own := w.states[v.entity.Country] - 2*w.occurrences(h.cands[0])
		return own <= 0 && w.states["USA"] > 0
	}
	return true
}

// hasGovernor tells whether a hit is whose governor is told of: "Georgia Governor Ann Lee", "Georgia's
// governor".
func (w *work) hasGovernor(s *sent, h *hit) bool {
	k := h.j
	if s.at(k).is(ending) {
		k++
	}
	switch w.word(s, k) {
	case "Governor", "governor", "Gov", "Gov.":
		return true
	}
	return false
}

func (w *work) occurrences(value int32) (n int) {
	for _, h := range w.hits() {
		if len(h.cands) > 0 && h.cands[0] == value {
			n++
		}
	}
	return n
}

// supported tells whether a name that could be an accident has something in
// the document to stand on: its state, or a spelling in full.
func (w *work) supported(s *sent, h *hit, v *sense) bool {
	if v.row.Own() || w.inFull[v.entity] {
		return true
	}
	if word := w.text(s, h.i, h.j); v.class == "party" && h.j-h.i == 1 && w.noNames[word] {
		// "Conservative", "Democratic" for the party: not at the head of a sentence
		return w.states[v.entity.Country] > 0 && (h.i > 0 || s.at(h.j).is(capital) || w.inTitle(s, h.j)) || w.beforeSeat(s, h, v)
	}
	if h.j-h.i > 1 || v.news >= 5 || v.entity == nil || s.readAs(kindOf(v.entity.Type), h.i, h.j) > sureEnough {
		return true
	}
	a := s.at(h.i)
	switch v.kind {
	case kindGroup, kindOrg:
		if v.class == "igo" && a.is(upper) && a.Len() >= 4 && len(h.cands) == 1 && !s.at(h.i+1).is(upper) {
			return true // "IGAD": initials of three letters are often others', of a line in capitals any
		}
		return v.entity.Country == "" && !a.is(upper) || v.entity.Country != "" && w.pointing(v.entity.Country) > 0
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
