package entity

import "strings"

// courtOf gives the court that a city owns by what it is, "Haifa's District Court"; nil for
// none.
func (w *work) courtOf(s *sent, head, i, j int) *Entity {
	if j != i+2 || head != i+1 || !s.at(i-1).is(ending) || w.word(s, head) != "Court" || s.hitAt(i) != nil {
		return nil
	}
	city := s.hitAt(i - 2)
	if city == nil || city.j != i-1 || len(city.cands) == 0 {
		return nil
	}
	v := w.senses[city.cands[0]]
	if !w.mayBePlace(city) || v.class == "region" {
		return nil
	}
	short := w.text(s, i, j)
	e := w.unknown(w.text(s, city.i, city.j)+" "+short, Organization)
	if e.Country == "" {
		e.Country, e.Aka = v.entity.Country, append(e.Aka, short)
		if key := foldName(short); w.known[key] == nil {
			w.known[key] = e // "the District Court" from then on
		}
	}
	return e
}

// triedAtHome tells offices of a state whose courts try their holders: no spokeswoman's.
func triedAtHome(title string) bool {
	for _, w := range [...]string{"minister", "president", "premier", "opposition leader", "governor", "senator", "lawmaker"} {
		if strings.HasSuffix(title, w) {
			return true
		}
	}
	return false
}

// stateOfTried gives the state of an officer whom the court of the atoms [i, j) is told right
// behind them to have tried, "former Prime Minister Ada Qwerin of Nepal fled. A special tribunal
// sentenced her to death"; nil for none, and where the text is rather about another state.
func (w *work) stateOfTried(s *sent, i, j int) *Entity {
	switch w.word(s, j) {
	case "sentenced", "convicted", "jailed", "acquitted", "indicted":
	default:
		return nil
	}
	from, to, first := s.at(j).End, s.at(min(j+8, len(s.atoms)-1)).End, s.Index
	if pronoun := w.word(s, j+1); pronoun == "him" || pronoun == "her" {
		from, to, first = 0, s.at(i).Start, s.Index-1
	}
	var tried *Mention
	for k := len(w.out) - 1; k >= 0 && w.out[k].Sentence >= first; k-- {
		if m := &w.out[k]; m.Start >= from && m.End <= to && m.Entity != nil && m.Entity.Type == Person && m.Form == Name && (tried == nil || first < s.Index && m.Start > tried.Start || first == s.Index && m.Start < tried.Start) {
			tried = m
		}
	}
	if tried == nil || !triedAtHome(strings.ToLower(tried.Title)) {
		return nil
	}
	code := tried.Entity.Country
	if tried.TitleOf != nil {
		code = tried.TitleOf.Country
	}
	c := w.countryByCode[code]
	if c == nil {
		return nil
	}
	for other, n := range w.states {
		if other != code && n > w.states[code] {
			return nil
		}
	}
	return c.entity
}
