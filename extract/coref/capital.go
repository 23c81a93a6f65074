package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/syntax"
)

// seatWords are the verbs of seatwords.txt, by use.
type seatWords struct{ city, alone, told, object, given, of, from, whose, folk, over map[string]bool }

func (t *tables) readSeatWords(set *lexicon.Set) error {
	s := &t.seats
	return readUses(set, "seatwords.txt", useColumns, map[string]*map[string]bool{"city": &s.city, "alone": &s.alone, "told": &s.told, "object": &s.object,
		"given": &s.given, "of": &s.of, "from": &s.from, "whose": &s.whose, "folk": &s.folk, "over": &s.over})
}

// capitalsActing makes states of the capitals that the words beside them left places, where
// by its tree the sentence has them act: "Wellington in its turn expelled them".
func (x *resolution) capitalsActing() {
	for i := range x.read {
		if m := &x.out[i]; m.Seat != nil && m.Entity != nil && m.Entity.Type == entity.Place && x.capitalActs(m) {
			m.Entity, m.Form, x.out[i].Why = m.Seat, entity.Metonym, "acts by the tree"
		}
	}
}

// capitalActs tells whether a capital is the subject of what only a state does, or the object of
// what is done to states alone.
func (x *resolution) capitalActs(m *Mention) bool {
	t := x.tree(m.Sentence)
	at := nodeOf(t, &m.Mention).top
	if x.hostsMission(m) {
		return true
	}
	if x.amongPlaces(m) || x.hasOfficer(m) {
		return false
	}
	for at >= 0 && t[at].Label == syntax.Conjunct && t[at].Head >= 0 && !verbal(t[at].Tag) {
		at = t[at].Head // "Canberra and Wellington"
	}
	if v := m.Last; v < len(t) && finite(t[v].Tag) && (at < 0 || t[at].Label != syntax.Subject) && !hasChild(t, v, syntax.Subject, syntax.PassiveSubject) &&
		!x.placed(m) && x.stately(t, m.Sentence, v) {
		return true // "In May Vilnius walked out", the month being taken for its first name
	}
	if m.First == 0 && m.Last < len(t) && x.shuts(t, m.Sentence, m.Last) {
		return true // "Lima spoke of theft and closed its mission", whatever the tree takes "spoke" for
	}
	if x.approached(m, x.token(m.Sentence, m.First-1).Lower) || x.toActs(t, m) || x.mayAct(t, m) || x.saidToAct(t, m) || x.giver(t, m, at) || x.sided(t, m, at) {
		return true
	}
	if at < 0 || t[at].Head < 0 || verbal(t[at].Tag) || hasChild(t, at, syntax.Case) {
		return false
	}
	verb := t[at].Head
	word := x.token(m.Sentence, verb).Lower
	switch t[at].Label {
	case syntax.Subject:
		return verbal(t[verb].Tag) && (x.stately(t, m.Sentence, verb) || x.shuts(t, m.Sentence, verb))
	case syntax.IndirectObject:
		return lemma(x.seats.given, word) || lemma(x.seats.object, word)
	case syntax.Object:
		return lemma(x.seats.object, word) || lemma(x.causing, word) && hasChild(t, verb, syntax.OpenComplement)
	case syntax.PassiveSubject:
		return x.seats.told[word] && hasChild(t, verb, syntax.OpenComplement)
	}
	return false
}

// hostsMission tells whether a capital is where somebody closes or opens the own embassy, which is done to
// its state: "has shut its embassy in Lima".
func (x *resolution) hostsMission(m *Mention) bool {
	k := m.First - 2
	if k < 2 || x.token(m.Sentence, k+1).Lower != "in" {
		return false
	}
	switch x.token(m.Sentence, k).Lower {
	case "embassy", "embassies", "consulate", "consulates", "mission":
	default:
		return false
	}
	for own := false; k > max(0, m.First-8); k-- {
		switch x.token(m.Sentence, k-1).Lower {
		case "its", "their":
			own = true
		case "close", "closed", "closes", "closing", "shut", "shuts", "shutting", "shuttered", "reopen", "reopened", "reopens", "reopening", "open", "opened", "opens", "opening":
			return own
		case ",", "and":
			return false
		}
	}
	return false
}

// hasOfficer tells whether a capital only tells of which city who follows is an officer, "Paris
// Mayor Ann Lee".
func (x *resolution) hasOfficer(m *Mention) bool {
	return slices.ContainsFunc(x.out, func(o Mention) bool {
		return o.Sentence == m.Sentence && o.First >= m.Last && o.First <= m.Last+4 && o.TitleOf != nil && o.TitleOf == m.Entity
	})
}

// approached tells whether a capital is whom somebody has approached with a matter, not where some go:
// "has approached Doha for a loan".
func (x *resolution) approached(m *Mention, verb string) bool {
	if verb != "approached" && verb != "approach" && verb != "approaches" && verb != "approaching" {
		return false
	}
	switch x.token(m.Sentence, m.Last).Lower {
	case "for", "about":
		next := x.token(m.Sentence, m.Last+1).Lower
		return next != "days" && next != "hours" && next != "weeks" && numerals[next] == 0
	case "with":
		switch x.token(m.Sentence, m.Last+2).Lower {
		case "offer", "proposal", "request", "plan", "complaint":
			return true
		}
	}
	return false
}

// toActs tells whether "to" and what a state is to do follow a capital behind "and" or a
// comma: "the neighbour is to change its name, and Athens to withdraw its veto".
func (x *resolution) toActs(t syntax.Tree, m *Mention) bool {
	v := m.Last + 1
	if w := x.token(m.Sentence, v+1).Lower; auxiliaries[x.token(m.Sentence, m.Last).Lower] && w == "to" && v+2 < len(t) && t[v+2].Tag == "VB" && !x.placed(m) {
		switch x.token(m.Sentence, v).Lower {
		case "about", "set", "poised", "bound":
			return x.stately(t, m.Sentence, v+2) // "Banjul was about to recognise it"
		}
	}
	if before := x.token(m.Sentence, m.First-1).Lower; before != "and" && before != "," && before != "but" || v >= len(t) {
		return false
	}
	return x.token(m.Sentence, m.Last).Lower == "to" && t[v].Tag == "VB" && x.stately(t, m.Sentence, v)
}

// mayAct tells whether a capital stands between an auxiliary that opens its clause and its
// verb: "should Athens persist", "nor did Cairo reply".
func (x *resolution) mayAct(t syntax.Tree, m *Mention) bool {
	aux, v := x.token(m.Sentence, m.First-1).Lower, m.Last
	if v >= len(t) || t[v].Tag != "VB" || !auxiliaries[aux] {
		return false
	}
	before := x.token(m.Sentence, m.First-2).Lower
	return (before == "" || breaksClause[before] || before == "nor" || before == "neither") && !lemma(x.seats.city, x.token(m.Sentence, v).Lower)
}

// saidToAct tells whether somebody's words part a capital from what it has done: "Tbilisi, he
// told them, had sent nobody".
func (x *resolution) saidToAct(t syntax.Tree, m *Mention) bool {
	if x.token(m.Sentence, m.Last).Text != "," || x.pronouns[x.token(m.Sentence, m.Last+1).Lower] == nil || !x.isSaying(x.token(m.Sentence, m.Last+2).Lower) || x.placed(m) {
		return false
	}
	for k := m.Last + 3; k < min(m.Last+9, len(t)-1); k++ {
		if x.token(m.Sentence, k).Text != "," {
			continue
		}
		v := k + 1
		if w := x.token(m.Sentence, v).Lower; auxiliaries[w] && v+1 < len(t) {
			return verbal(t[v+1].Tag) && x.token(m.Sentence, v+1).Lower != "been" && w != "was" && w != "is"
		}
		return finite(t[v].Tag) && x.stately(t, m.Sentence, v)
	}
	return false
}

// giver tells whether what is asked of a capital, token at, or got from it is what a state
// gives: "demanded of Vienna that", "sought a loan from Doha".
func (x *resolution) giver(t syntax.Tree, m *Mention, at int) bool {
	if at < 0 || t[at].Label != syntax.Oblique && t[at].Label != syntax.NounPhrase || t[at].Head < 0 {
		return false
	}
	verb := t[at].Head
	if t[verb].Label == syntax.Object && t[verb].Head >= 0 {
		verb = t[verb].Head // "sought an answer from Doha", where the tree hangs Doha on the answer
	}
	word := x.token(m.Sentence, verb).Lower
	switch x.token(m.Sentence, m.First-1).Lower {
	case "of":
		return m.First-2 == verb && verbal(t[verb].Tag) && lemma(x.seats.of, word)
	case "from":
		return verbal(t[verb].Tag) && lemma(x.seats.from, word) && hasChild(t, verb, syntax.Object)
	}
	return false
}

// sided tells whether a capital is one to whom somebody or something is a friend, a colleague or
// handed over, or that is itself a friend: "an enemy of Cairo", "colleagues from Lima and Quito",
// "handed over to Delhi", "Beijing is the largest lender of".
func (x *resolution) sided(t syntax.Tree, m *Mention, at int) bool {
	if at < 0 || t[at].Head < 0 {
		return false
	}
	head := x.token(m.Sentence, t[at].Head).Lower
	first := at // where the phrase begins that the capital is in
	for first > 0 && t[first].Label != syntax.Case && first > t[at].Head && !prepositions[x.token(m.Sentence, first).Lower] {
		first--
	}
	link := x.token(m.Sentence, first).Lower
	behind := t[at].Head + 1
	switch t[at].Label {
	case syntax.NounPhrase, syntax.Oblique:
		switch link {
		case "of":
			return first == behind && t[t[at].Head].Tag[0] == 'N' && lemma(x.seats.whose, head)
		case "from":
			return first == behind && lemma(x.seats.folk, head)
		case "on", "upon":
			v := m.Last // "called upon Cairo to share it"
			return first == behind && m.First == first+1 && slices.Contains([]string{"call", "calls", "called", "calling"}, head) &&
				x.token(m.Sentence, v).Lower == "to" && v+1 < len(t) && t[v+1].Tag == "VB"
		case "to", "with":
			if first == behind && m.First == first+1 && t[at].Label == syntax.Oblique {
				switch head {
				case "talking", "negotiating":
					return true // "was talking to Cairo"
				}
			}
			return link == "to" && x.token(m.Sentence, first-1).Lower == "over" && lemma(x.seats.over, head)
		}
	case syntax.Subject:
		w := x.token(m.Sentence, behind).Lower
		return (w == "of" || w == "to") && hasChild(t, t[at].Head, syntax.Copula) && lemma(x.seats.whose, head)
	}
	return false
}

// stately tells whether a verb, token v, makes a state of its subject.
func (x *resolution) stately(t syntax.Tree, sentence, v int) bool {
	word := x.token(sentence, v).Lower
	next := x.token(sentence, v+1).Lower
	if lemma(x.seats.alone, word) || slices.ContainsFunc(lexicon.Lemmas(word), func(l string) bool { return x.seats.alone[l+" "+next] }) {
		return true
	}
	if goesOn := next == "on" && v+2 < len(t) && t[v+2].Tag == "VBG" && hasChild(t, v+2, syntax.Object); goesOn {
		return true // "goes on ruining relations"
	}
	if lemma(x.seats.city, word) {
		return false
	}
	if t[v].Label == syntax.Relative {
		return true // "an offer that Bogotá neither accepted nor refused"
	}
	return hasChild(t, v, syntax.Object, syntax.Complement, syntax.OpenComplement)
}

// shuts tells whether a verb, or one joined to it, has for its object what only states have: "Lima spoke
// of theft and closed its mission".
func (x *resolution) shuts(t syntax.Tree, sentence, v int) bool {
	for k := range t {
		if k != v && (t[k].Head != v || t[k].Label != syntax.Conjunct) || !verbal(t[k].Tag) || k != v && hasChild(t, k, syntax.Subject, syntax.PassiveSubject) {
			continue
		}
		if o := childOf(t, k, syntax.Object); o >= 0 && (x.stateOnly[x.token(sentence, o).Lower]) && hasChild(t, o, syntax.Possessive) {
			return true
		}
	}
	return false
}

// amongPlaces tells whether "and" or a comma joins a capital to a place that stands for no
// state: "New South Wales and Victoria".
func (x *resolution) amongPlaces(m *Mention) bool {
	for j := x.begin[m.Sentence]; j < x.begin[m.Sentence+1]; j++ {
		b := &x.out[j]
		if b.Entity == nil || b.Entity.Type != entity.Place || b.Seat != nil {
			continue
		}
		for _, k := range []int{b.Last, m.Last} { // before and behind
			if w := x.token(m.Sentence, k).Lower; (w == "and" || w == ",") && (k+1 == m.First || k+1 == b.First) {
				return true
			}
		}
	}
	return false
}

// placed tells whether a preposition, or a word for what a city is, stands right before
// a mention: "in Abuja", "the capital Abuja".
func (x *resolution) placed(m *Mention) bool {
	t := x.tree(m.Sentence)
	if w := x.token(m.Sentence, m.First-1).Lower; w == "capital" || w == "city" {
		return true
	}
	return m.First > 0 && (t[m.First-1].Tag == "IN" || t[m.First-1].Tag == "TO") && x.token(m.Sentence, m.First-1).Lower != "that"
}

// finite tells tags of verbs that have a subject of their own.
func finite(tag string) bool { return tag == "VBD" || tag == "VBZ" || tag == "VBP" }
