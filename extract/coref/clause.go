package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// relative resolves "who" and "which": the mention right before them.
func (x *resolution) relative(i int, p *pronoun) {
	m := &x.out[i]
	first := m.First
	if prepositions[x.token(m.Sentence, first-1).Lower] && x.token(m.Sentence, first-2).Text == "," {
		first-- // "Jan Roe, Peru's envoy, with whom"
	}
	for j := i - 1; j >= 0 && x.out[j].Sentence == m.Sentence; j-- {
		b := &x.out[j]
		if j > 0 && x.out[j-1].Form == entity.Role && x.out[j-1].Contains(b.Span) {
			continue
		}
		gap := first - b.Last
		if gap > 1 || gap == 1 && x.token(m.Sentence, b.Last).Text != "," {
			break
		}
		if gap < 0 {
			continue
		}
		if b.Entity != nil && p.takesBefore(b) {
			if list := x.listTo(j); len(list) > 1 && x.severalDo(m.Sentence, m.Last) {
				x.setAll(i, x.actorsOf(list), p.rule)
				return
			}
			if all := x.meant(j); len(all) > 1 {
				x.setAll(i, all, p.rule) // "the three, who had come by train"
				return
			}
			if x.barred(b.Entity, i, p) {
				return // "sanctions on Russia, which he will veto"
			}
			x.set(i, b.Entity, j, p.rule)
			return
		}
		break
	}
	if j := x.modified(i, p); j >= 0 {
		x.set(i, x.out[j].Entity, j, p.rule)
	}
}

// takesBefore tells whether a relative pronoun can stand for a mention: "which" for no men,
// "who" for them, "the Taliban, who", "Russian troops, whom".
func (p *pronoun) takesBefore(b *Mention) bool {
	men := b.Entity.Type == entity.Person || b.Entity.Type == entity.Nationality
	if p.gender == thing {
		return !men
	}
	return men || b.Entity.Type == entity.ArmedGroup || b.Form == entity.Forces
}

// modified gives the mention of whom the relative clause of a pronoun tells by the tree, or
// with whose noun that one stands in apposition: "Ann Lee, the chief of the bank,
// who had led the talks". It is -1 where that is nobody known.
func (x *resolution) modified(i int, p *pronoun) int {
	m := &x.out[i]
	t := x.tree(m.Sentence)
	k := m.First
	for steps := 0; k >= 0 && t[k].Label != syntax.Relative; steps++ {
		if k = t[k].Head; steps > 5 {
			return -1
		}
	}
	if k < 0 {
		return -1
	}
	for h := t[k].Head; h >= 0 && h < m.First; h = t[h].Head {
		for j := i - 1; j >= 0 && x.out[j].Sentence == m.Sentence; j-- {
			b := &x.out[j]
			if b.Entity == nil || b.Head != h && !(b.First <= h && h < b.Last && b.Form == entity.Name) || b.Form == entity.Office {
				continue
			}
			if p.takesBefore(b) {
				return j
			}
		}
		if t[h].Label != syntax.Apposition && t[h].Label != syntax.Conjunct {
			return -1
		}
	}
	return -1
}

// severalDo tells whether the verb from a token on, perhaps behind an adverb, is
// one of several who do something: "which mediate", "who have".
func (x *resolution) severalDo(sentence, from int) bool {
	t := x.tree(sentence)
	for k := from; k < min(from+2, len(t)); k++ {
		if w := x.token(sentence, k).Lower; w == "were" || w == "are" || w == "have" || t[k].Tag == "VBP" {
			return true
		}
	}
	return false
}

// ahead finds the subject that a pronoun in a phrase before it stands for: "In
// his speech, Putin said". It is -1 where there is none.
func (x *resolution) ahead(i int, p *pronoun) int {
	m := &x.out[i]
	first := x.token(m.Sentence, 0).Lower
	if p.number == many || !subordinators[first] && !prepositions[first] && !strings.HasSuffix(first, "ing") {
		return -1
	}
	for j := i - 1; j >= 0 && x.out[j].Sentence == m.Sentence; j-- {
		if c := x.places[j].clause; x.places[j].function == subject && x.out[j].Form != entity.Pronoun && (c < x.places[i].clause || c == x.places[i].clause && c > 0) {
			return -1 // the subject has come already
		}
	}
	comma := m.Last
	for x.token(m.Sentence, comma).Text != "," {
		if comma++; comma >= len(x.sentences[m.Sentence].Tokens) {
			return -1
		}
	}
	for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence && x.out[j].First-comma < 8; j++ {
		b := &x.out[j]
		if b.First < comma || x.halfOfWord(b) || x.places[j].function != subject {
			continue
		}
		if b.Entity == nil || b.Form == entity.Pronoun {
			return -1
		}
		if x.clauseBegins(m.Sentence, comma+1, b.First) {
			return -1 // "On Friday his spokesman, Jan Novak, said that Ann Lee"
		}
		isPerson := b.Entity.Type == entity.Person
		if isPerson == (p.gender == thing) || b.Entity.Type == entity.Nationality || b.Entity.Type == entity.Place {
			continue
		}
		if g := x.actor(b.Entity).gender; isPerson && g != unknown && g != p.gender {
			return -1
		}
		return j
	}
	return -1
}

// clauseBegins tells whether a word, no mark, begins a clause from one token up to another.
func (x *resolution) clauseBegins(sentence, from, end int) bool {
	for k := from; k < end; k++ {
		if w := x.token(sentence, k); breaksClause[w.Lower] && isWord(w.Text) {
			return true
		}
	}
	return false
}

// reporter gives the subject of the verb of saying right before a pronoun: "the
// army says it", "Ann Lee announced that she". It is -1 where there is none, and
// may be somebody who is known only in the end, "police say they".
func (x *resolution) reporter(i int, p *pronoun) int {
	m := &x.out[i]
	verb := x.telling(m.Sentence, m.First-1)
	if f := x.places[i].function; f != subject && f != possessive || verb < 0 {
		return -1
	}
	for j := i - 1; j >= 0 && x.out[j].Sentence == m.Sentence; j-- {
		b := &x.out[j]
		if b.Last > verb || j > 0 && x.out[j-1].Sentence == m.Sentence && x.out[j-1].Form == entity.Role && x.out[j-1].Contains(b.Span) {
			continue // "the court" of "the prosecutor of the court said"
		}
		if r := x.apposedTo(j); r >= 0 && x.token(m.Sentence, b.Last).Text == "," && b.Last+1 == verb && x.places[r].function == subject && x.fitsTask(b.Entity, p) {
			return j // "The minister, Ann Lee, said she"
		}
		for k := b.Last; k < verb; k++ {
			if t := x.token(m.Sentence, k); !auxiliaries[t.Lower] && !small[t.Lower] && !strings.HasSuffix(t.Lower, "ly") && !x.dayAt(m.Sentence, k) {
				return -1
			}
		}
		if b.Form == entity.Role && x.places[j].function == subject && p.task() == forPerson && b.Entity != nil && b.Entity.Type != entity.Person {
			return unnamed // "the court's prosecutor said he"
		}
		if b.Entity == nil && b.AtHand != nil && x.places[j].function == subject && p.task() != forPerson && slices.Contains(takers[p.task()], b.AtHand.Type) {
			return j
		}
		if b.Entity == nil || x.places[j].function != subject && x.places[j].function != oblique {
			return -1
		}
		switch t := b.Entity.Type; {
		case t == entity.Person && (p.gender == thing || p.number == many), t != entity.Person && (p.gender == male || p.gender == female), t == entity.Nationality && p.number == one:
			return -1
		}
		if x.places[j].function == oblique || len(x.listTo(j)) > 1 {
			return -1 // "an aide to Putin said he"
		}
		if g := x.actor(b.Entity).gender; g != unknown && g != p.gender {
			return -1
		}
		return j
	}
	return -1
}

// apposedTo gives the mention of the same actor of which mention j says more
// behind a comma: the role of "The minister, Ann Lee,"; -1 for none.
func (x *resolution) apposedTo(j int) int {
	m := &x.out[j]
	for k := j - 1; k >= 0 && x.out[k].Sentence == m.Sentence && m.Entity != nil; k-- {
		if b := &x.out[k]; b.Entity != nil && b.Entity.ID == m.Entity.ID && b.Last < m.First && b.Last >= m.First-2 && x.token(m.Sentence, b.Last).Text == "," {
			return k
		}
	}
	return -1
}

// fitsTask tells whether an actor can be what a pronoun stands for.
func (x *resolution) fitsTask(e *entity.Entity, p *pronoun) bool {
	if !slices.Contains(takers[p.task()], e.Type) || e.Type == entity.Place || e.Type == entity.Nationality && p.number == one {
		return false
	}
	g := x.actor(e).gender
	return p.task() != forPerson || g == unknown || g == p.gender
}

// unnamed is what stands in the place of a mention that nobody known is meant.
const unnamed = -2

// telling gives the verb of saying whose object begins after token k: right
// there, or with a day, a hearer or where it was said between: "said on Monday",
// "told reporters that", "told Ann Lee in a call that". It is -1 for none.
func (x *resolution) telling(sentence, k int) int {
	that := x.token(sentence, k).Lower == "that"
	if that {
		k--
	}
	for from := k; k >= 0 && from-k < 8; k-- {
		t := x.token(sentence, k)
		switch {
		case x.isSaying(t.Lower) && !(that && small[x.token(sentence, k-1).Lower] && hearings[t.Lower]):
			return k // not "in a call that"
		case x.dayAt(sentence, k), t.Lower == "reporters" || t.Lower == "journalists":
		case that && (!isLowerWord(t.Text) && !breaksClause[t.Lower] && !isQuoteMark(t.Text) || hearings[t.Lower]):
		default:
			return -1
		}
	}
	return -1
}

// hearings holds words for where and how something is said.
var hearings = wordSet("in at a an the on by call phone telephone interview speech statement meeting letter briefing conference news press parliament televised address")

// dayAt tells whether token k is a weekday or "on" before one: "on Monday".
func (x *resolution) dayAt(sentence, k int) bool {
	t := x.token(sentence, k)
	return weekdays[t.Lower] || t.Lower == "on" && weekdays[x.token(sentence, k+1).Lower]
}

var weekdays = wordSet("monday tuesday wednesday thursday friday saturday sunday")

// participle tells whether i is the object of an -ing form whose subject is
// that of the clause before, j: "Kenya left after accusing it".
func (x *resolution) participle(j, i int) bool {
	m := &x.out[i]
	if !strings.HasSuffix(x.token(m.Sentence, m.First-1).Lower, "ing") || !subordinators[x.token(m.Sentence, m.First-2).Lower] && !x.trails(j, i) {
		return false
	}
	for k := i - 1; k > j; k-- {
		if x.places[k].function == subject && x.out[k].Sentence == m.Sentence {
			return false
		}
	}
	return true
}

// trails tells whether the verb right before mention i heads a clause without a subject behind
// a comma, under the clause of mention j: "Kenya rejects the bill, calling it a mistake".
func (x *resolution) trails(j, i int) bool {
	m, of := &x.out[i], x.node(j)
	verb := m.First - 1
	if lemma(x.causing, x.token(m.Sentence, verb).Lower) {
		return false // "Kenya left, forcing it": the leaving does
	}
	return x.token(m.Sentence, verb-1).Text == "," && of.top >= 0 && x.tree(m.Sentence)[verb].Label == syntax.Adverbial && controls(x.tree(m.Sentence), of.clause, verb)
}

// freed tells whether the tree puts mention i into a clause of its own whose
// subject is not mention j, though no mark parts them: "Ann Lee resigned and Bob
// Roy succeeded her", "Ann Lee rejected a deal asking her to resign", "Ann Lee
// asked Bob Roy to help her".
func (x *resolution) freed(i, j int) bool {
	if x.out[i].Form != entity.Pronoun {
		return false
	}
	t, own, other := x.tree(x.out[i].Sentence), x.node(i), x.node(j)
	c := own.clause
	if own.top < 0 || other.top < 0 || c == other.clause {
		return false
	}
	if t[c].Label == syntax.Clause || t[c].Label == syntax.Relative {
		return true
	}
	if s := subjectOf(t, c); s >= 0 {
		return s != other.top
	}
	if t[c].Label != syntax.OpenComplement {
		return false
	}
	for k := range t {
		if t[k].Head == t[c].Head && t[k].Label == syntax.Object && k != other.top {
			return true
		}
	}
	return false
}

// actsOn tells whether an actor is the object of the verb of which pronoun i
// is the subject: "he asked Comey" is not said of Comey.
func (x *resolution) actsOn(i int, a *actor) bool {
	for j := i + 1; j < x.read && x.out[j].Sentence == x.out[i].Sentence && x.places[j].clause == x.places[i].clause; j++ {
		if e := x.out[j].Entity; e != nil && x.places[j].function == object {
			return x.actor(e) == a
		}
	}
	return false
}
