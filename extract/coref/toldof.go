package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// What a pronoun is told to have done, and with whom it owns somebody, where that tells who it is.

// wrongdoer gives whom the first of two joined verbs blames for what the second says that "it" has
// done: Mali of "Chad accused Mali and said that it had broken the truce"; -1 for nobody known.
func (x *resolution) wrongdoer(i int) int {
	s, n := x.out[i].Sentence, x.node(i)
	t := x.tree(s)
	c := n.clause
	if n.label != syntax.Subject || t[c].Label != syntax.Complement || !lemma(x.hints.wronging, x.token(s, c).Lower) {
		return -1
	}
	verb := t[c].Head
	if verb < 0 || t[verb].Label != syntax.Conjunct || !x.isSaying(x.token(s, verb).Lower) || subjectOf(t, verb) >= 0 {
		return -1
	}
	if first := t[verb].Head; lemma(x.hints.blaming, x.token(s, first).Lower) {
		if o := childOf(t, first, syntax.Object); o >= 0 && o < verb {
			return x.knownAt(o, i)
		}
	}
	return -1
}

// accuser gives who makes the charge of what "it" is told to have done: Chad of "Chad's charge
// that it had broken the truce"; -1 for none.
func (x *resolution) accuser(i int) int {
	s, n := x.out[i].Sentence, x.node(i)
	noun := x.out[i].First - 2
	if n.label != syntax.Subject || noun < 0 || x.token(s, noun+1).Lower != "that" || !x.hints.charges[x.token(s, noun).Lower] {
		return -1
	}
	return x.doerOf(noun, i)
}

// tellers gives the several who say what a pronoun in the singular is told to do, of whom it is
// none: "Ann Lee and Jan Roe said that he would win".
func (x *resolution) tellers(i int) []*entity.Entity {
	s, n := x.out[i].Sentence, x.node(i)
	subject := -1
	if n.label == syntax.Subject || n.label == syntax.PassiveSubject {
		subject = x.teller(s, n.clause)
	}
	if subject < 0 {
		return nil
	}
	for j := x.begin[s]; j < i; j++ {
		list := x.listTo(j)
		if len(list) < 2 || x.node(list[0]).top != subject {
			continue
		}
		var who []*entity.Entity
		for _, k := range list {
			who = append(who, x.out[k].Entity)
		}
		return who
	}
	return nil
}

// ofText tells whether "It" at the head of a sentence goes on with a text that is the subject of
// the one before, not with a state that the text speaks of: "The report criticized Chad. It urged
// Mali". It may be the state where it answers: "It denied that".
func (x *resolution) ofText(i int) bool {
	m, n := &x.out[i], x.node(i)
	if m.First > 0 || m.Sentence == 0 || x.lower(i) != "it" || n.label != syntax.Subject || x.sentences[m.Sentence].Paragraph != x.sentences[m.Sentence-1].Paragraph {
		return false
	}
	if v := x.token(m.Sentence, n.clause).Lower; !x.isSaying(v) && !x.hints.voicing(v) || lemma(x.hints.answering, v) {
		return false
	}
	t := x.tree(m.Sentence - 1)
	root := rootOf(t)
	if root < 0 {
		return false
	}
	subject := subjectOf(t, root)
	if subject < 0 || !x.hints.texts[x.token(m.Sentence-1, subject).Lower] {
		return false
	}
	for j := x.begin[m.Sentence-1]; j < x.begin[m.Sentence]; j++ {
		if k := x.node(j).top; x.out[j].Entity != nil && k >= 0 && (k == subject || t[k].Head == subject) {
			return false // "Chad's report"
		}
	}
	return true
}

// voicing tells the verbs of what texts do besides what is said in them.
func (p *pronounWords) voicing(lower string) bool {
	return lemma(p.mediating, lower) || lemma(p.polite, lower) || lemma(p.blaming, lower)
}

// partIn tells "it" that stands for a deed in which somebody has a part: "denied any role in it".
func (x *resolution) partIn(m *entity.Mention) bool {
	return x.token(m.Sentence, m.First-1).Lower == "in" && x.hints.parts[x.token(m.Sentence, m.First-2).Lower]
}

// kinOf gives the person whose surname the kin have of whom pronoun i, or another of its sentence
// behind it, tells: Jan Roe of "his father, Max Roe"; -1 for nobody known, or several.
func (x *resolution) kinOf(i int, p *pronoun) int {
	m := &x.out[i]
	for j := i; j < x.begin[m.Sentence+1]; j++ {
		q := x.pronouns[x.lower(j)]
		if x.out[j].Form != entity.Pronoun || q == nil || q.gender != p.gender || x.places[j].function != possessive {
			continue
		}
		if kin := x.kinNamed(j); kin != nil {
			return x.bySurname(i, kin)
		}
	}
	return -1
}

// kinNamed gives who is named behind the possessive in mention j as kin: "his late father, Max
// Roe"; nil for none.
func (x *resolution) kinNamed(j int) *entity.Entity {
	m := &x.out[j]
	k := m.Last
	for k < m.Last+2 && !x.kinfolk[x.token(m.Sentence, k).Lower] {
		k++
	}
	if !x.kinfolk[x.token(m.Sentence, k).Lower] {
		return nil
	}
	for b := j + 1; b < x.begin[m.Sentence+1]; b++ {
		c := &x.out[b]
		if c.Form == entity.Name && c.Entity != nil && c.Entity.Type == entity.Person && (c.First == k+1 || c.First == k+2 && x.token(m.Sentence, k+1).Text == ",") {
			return c.Entity
		}
	}
	return nil
}

// bySurname gives the last mention of the only other person near before mention i who has the
// surname of one; -1 for none or several.
func (x *resolution) bySurname(i int, of *entity.Entity) int {
	words := strings.Fields(of.Name)
	if len(words) < 2 {
		return -1
	}
	surname, only := fold(words[len(words)-1]), -1
	for _, a := range x.order {
		w := strings.Fields(a.entity.Name)
		if a.entity.Type != entity.Person || key(a.entity) == key(of) || len(a.at) == 0 || len(w) < 2 || fold(w[len(w)-1]) != surname || x.out[i].Sentence-x.out[a.last()].Sentence > window {
			continue
		}
		if only >= 0 || x.bound(a, i) {
			return -1
		}
		only = a.last()
	}
	return only
}

// officerOf gives who is named behind the possessive in mention i as the officer of whom it
// stands for: Ann Lee of "his spokeswoman, Ann Lee"; nil for nobody known by the tables.
func (x *resolution) officerOf(i int) *entity.Entity {
	m := &x.out[i]
	for j := max(0, i-2); j < min(x.read, i+3); j++ {
		b := &x.out[j]
		if b.Sentence != m.Sentence || b.First != m.First || b.Form != entity.Role || b.Entity == nil || b.Entity.Type != entity.Person || b.Entity.Country == "" {
			continue
		}
		if head := x.token(m.Sentence, b.Head).Lower; x.officials[head] || x.hints.chiefs[head] {
			return b.Entity
		}
	}
	return nil
}

// counterpartOf gives the state whose officer is the counterpart of whom the possessive in
// mention i stands for: Peru in "his Peruvian counterpart"; nil for none.
func (x *resolution) counterpartOf(i int) *entity.Entity {
	m := &x.out[i]
	if x.token(m.Sentence, m.Last+1).Lower != "counterpart" {
		return nil
	}
	for j := i + 1; j < x.begin[m.Sentence+1] && x.out[j].First <= m.Last; j++ {
		if b := &x.out[j]; b.First == m.Last && b.Last == m.Last+1 && b.Entity != nil && b.Entity.Type == entity.Country {
			return b.Entity
		}
	}
	return nil
}

// notOfficers gives the test of who cannot have the officer who is named as that of pronoun i:
// who is of another state, and of persons who is of none known, where one of the officer's state
// in office is near.
func (x *resolution) notOfficers(i int, p *pronoun) func(*entity.Entity) bool {
	officer := x.officerOf(i)
	if officer == nil {
		return nil
	}
	near := slices.ContainsFunc(x.order, func(a *actor) bool {
		return a.entity.Type == entity.Person && a.entity.Country == officer.Country && key(a.entity) != key(officer) && len(a.at) > 0 &&
			x.out[i].Sentence-x.out[a.last()].Sentence <= 1 && len(a.offices)+len(a.held) > 0 && (a.gender == unknown || a.gender == p.gender)
	})
	return func(o *entity.Entity) bool {
		if o.Type == entity.Person {
			return near && o.Country != officer.Country // the spokesman of a secretary-general may be of any state
		}
		return o.Country != "" && o.Country != officer.Country
	}
}

// ofFirst gives the person who acts in the first of two main clauses for "his" that acts in the
// second, the first naming others but as owners: "Ann Lee was at Bob Roy's house, and her party
// cheered"; -1 for nobody known.
func (x *resolution) ofFirst(i int) int {
	m, n := &x.out[i], x.node(i)
	t := x.tree(m.Sentence)
	if n.owner < 0 || t[n.owner].Label != syntax.Subject || x.token(m.Sentence, m.First-1).Lower != "and" || x.token(m.Sentence, m.First-2).Text != "," {
		return -1
	}
	root := rootOf(t)
	if root < 0 || root > m.First {
		return -1
	}
	s := subjectOf(t, root)
	if s < 0 || s > m.First {
		return -1
	}
	to := x.knownAt(s, i)
	if to < 0 {
		return -1
	}
	owns := false
	for j := to + 1; j < i; j++ {
		if e := x.out[j].Entity; e != nil && e.Type == entity.Person && key(e) != key(x.out[to].Entity) {
			if x.places[j].function != possessive {
				return -1
			}
			owns = true
		}
	}
	if !owns {
		return -1
	}
	return to
}

// countryman gives the only person near before mention i who is of the state whose adjective that
// is, where it stands for one person: "The American thanked him"; false where it stands for none.
func (x *resolution) countryman(i int) (*actor, bool) {
	m := &x.out[i]
	if m.Form != entity.Demonym || m.Entity == nil || m.Entity.Country == "" || m.Last-m.First != 1 || x.token(m.Sentence, m.First-1).Lower != "the" || m.First == 0 {
		return nil, false
	}
	word, next := x.token(m.Sentence, m.First).Lower, x.token(m.Sentence, m.Last)
	for _, end := range []string{"s", "ese", "sh", "ch", "men", "women"} {
		if strings.HasSuffix(word, end) {
			return nil, false
		}
	}
	t := x.tree(m.Sentence)
	leads := m.First == 1 && verbal(t[m.Last%len(t)].Tag) && isLowerWord(next.Text) // "The Turk praised"
	switch t[m.First].Label {
	case syntax.Subject, syntax.PassiveSubject, syntax.Object, syntax.Oblique:
	default:
		if !leads {
			return nil, false
		}
	}
	if !leads && next.Text != "" && next.Text != "." && next.Text != "," && !auxiliaries[next.Lower] && t[m.Last].Tag != "VBD" && t[m.Last].Tag != "VBZ" || x.halfOfWord(m) {
		return nil, false
	}
	return x.onlyActor(func(a *actor) bool {
		back := m.Sentence - x.out[a.last()].Sentence
		return a.entity.Type == entity.Person && a.entity.Country == m.Entity.Country && back <= 2 && back != 0
	}), true
}

// isToBe gives the name of whom the words behind a role say that it is or will be: "Its leader is
// likely to be Ann Lee"; -1 for none.
func (x *resolution) isToBe(i int) int {
	m := &x.out[i]
	k := m.Last
	for is := false; k < m.Last+6; k++ {
		w := x.token(m.Sentence, k).Lower
		if w == "is" || w == "was" || w == "be" || w == "became" || w == "become" || w == "remains" {
			is = true
			continue
		}
		if !auxiliaries[w] && w != "likely" && w != "to" && w != "set" && w != "expected" && w != "now" && w != "still" {
			if !is {
				return -1
			}
			break
		}
	}
	for j := i + 1; j < x.begin[m.Sentence+1]; j++ {
		b := &x.out[j]
		if b.Form == entity.Name && b.Entity != nil && b.Entity.Type == entity.Person && k > m.Last && x.beforeTitle(b)+1 == k {
			return j
		}
	}
	return -1
}

// kinOfRole gives whom a role is kin to, so that it is somebody else's: Ann Lee of "Ann Lee, the
// sister of their leader"; nil for none.
func (x *resolution) kinOfRole(i int) *entity.Entity {
	m := &x.out[i]
	k := m.First - 2
	if m.First < 2 || x.token(m.Sentence, m.First-1).Lower != "of" || !x.kinfolk[x.token(m.Sentence, k).Lower] {
		return nil
	}
	for j := i - 1; j >= x.begin[m.Sentence]; j-- {
		if b := &x.out[j]; b.Form == entity.Name && b.Entity != nil && b.Entity.Type == entity.Person && b.Last <= k {
			return b.Entity
		}
	}
	return nil
}
