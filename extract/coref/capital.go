package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/syntax"
)

// seatWords are the verbs of seatwords.txt, by use.
type seatWords struct{ city, alone, told, object map[string]bool }

func (t *tables) readSeatWords(set *lexicon.Set) error {
	t.seats = seatWords{city: map[string]bool{}, alone: map[string]bool{}, told: map[string]bool{}, object: map[string]bool{}}
	uses := map[string]map[string]bool{"city": t.seats.city, "alone": t.seats.alone, "told": t.seats.told, "object": t.seats.object}
	return eachRow(set, "seatwords.txt", []string{"use", "words", "example"}, func(r lexicon.Row) error {
		of := uses[r.Fields[0]]
		if of == nil {
			return r.Errorf("%q is none of city, alone, told, object", r.Fields[0])
		}
		for _, w := range lexicon.List(r.Fields[1]) {
			of[w] = true
		}
		return nil
	})
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
	if x.amongPlaces(m) {
		return false
	}
	for at >= 0 && t[at].Label == syntax.Conjunct && t[at].Head >= 0 && !verbal(t[at].Tag) {
		at = t[at].Head // "Canberra and Wellington"
	}
	if v := m.Last; v < len(t) && finite(t[v].Tag) && (at < 0 || t[at].Label != syntax.Subject) && !x.hasChild(t, v, syntax.Subject, syntax.PassiveSubject) &&
		!x.placed(m) && x.stately(t, v, x.token(m.Sentence, v).Lower) {
		return true // "In May Vilnius walked out", the month being taken for its first name
	}
	if at < 0 || t[at].Head < 0 || verbal(t[at].Tag) || x.hasChild(t, at, syntax.Case) {
		return false
	}
	verb := t[at].Head
	word := x.token(m.Sentence, verb).Lower
	switch t[at].Label {
	case syntax.Subject:
		return verbal(t[verb].Tag) && x.stately(t, verb, word)
	case syntax.Object, syntax.IndirectObject:
		return lemma(x.seats.object, word) || lemma(causing, word) && x.hasChild(t, verb, syntax.OpenComplement)
	case syntax.PassiveSubject:
		return x.seats.told[word] && x.hasChild(t, verb, syntax.OpenComplement)
	}
	return false
}

// causing holds verbs of what makes somebody do something: "The news led Tehran to call them in".
var causing = wordSet("lead force prompt compel oblige drive push press induce allow enable encourage expect want cause help leave make give bring")

// stately tells whether a verb, token v, makes a state of its subject.
func (x *resolution) stately(t syntax.Tree, v int, word string) bool {
	if lemma(x.seats.alone, word) {
		return true
	}
	if lemma(x.seats.city, word) {
		return false
	}
	if t[v].Label == syntax.Relative {
		return true // "an offer that Bogotá neither accepted nor refused"
	}
	return x.hasChild(t, v, syntax.Object, syntax.Complement, syntax.OpenComplement)
}

// hasChild tells whether a token has one that depends on it in one of those ways.
func (x *resolution) hasChild(t syntax.Tree, head int, labels ...syntax.Label) bool {
	for k := range t {
		if t[k].Head == head && slices.Contains(labels, t[k].Label) {
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
