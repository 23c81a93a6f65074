package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// togetherWindow is how many sentences back those may stand together whom a plural noun means.
const togetherWindow = 3

// together gives those of whom the latest sentences up to mention i tell that they do
// something with one another, if they are as many as wanted (0: two or more): a list, or
// who acts and with or on whom, "Ann Lee held talks with Jan Roe", "Chad accused Mali".
// The latest that are enough go before those named last.
func (x *resolution) together(i, want int, takes func(*actor) bool) []*actor {
	for s := x.out[i].Sentence; s >= max(0, x.out[i].Sentence-togetherWindow); s-- {
		if got := x.togetherIn(s, i, want, takes); got != nil {
			return got
		}
	}
	return nil
}

// togetherIn does it for the mentions of one sentence that stand before mention i.
func (x *resolution) togetherIn(s, i, want int, takes func(*actor) bool) []*actor {
	groups, verbs := x.groupsIn(s, i, takes)
	for _, v := range slices.Backward(verbs) {
		g := groups[v]
		if want == 0 && len(g) > 1 && g[0].entity.Type == entity.Person {
			return x.withOthers(s, i, g, takes)
		}
		if len(g) == want && want > 0 || want == 0 && len(g) > 1 {
			return g
		}
	}
	return nil
}

// groupsIn gives those of a sentence up to mention i who do something together, by the token
// of its verb, lists by a number below 0, and these keys in the order of the text, lists last.
func (x *resolution) groupsIn(s, i int, takes func(*actor) bool) (groups map[int][]*actor, verbs []int) {
	t := x.tree(s)
	groups = map[int][]*actor{}
	for j := x.begin[s]; j < min(i, x.begin[s+1]); j++ {
		m := &x.out[j]
		if m.Entity == nil || m.Form == entity.Demonym || x.backs(m) || x.brokers(m) {
			continue
		}
		verb := x.partakes(t, j)
		if verb < 0 {
			continue
		}
		for _, a := range x.meant(j) {
			if takes(a) && !slices.Contains(groups[verb], a) {
				groups[verb] = append(groups[verb], a)
			}
		}
		if !slices.Contains(verbs, verb) {
			verbs = append(verbs, verb)
		}
	}
	for j := x.begin[s] + 1; j < min(i, x.begin[s+1]); j++ {
		if list := x.listTo(j); len(list) > 1 && !(j+1 < i && len(x.listTo(j+1)) > len(list)) {
			all := x.actorsOf(list)
			if !slices.ContainsFunc(all, func(a *actor) bool { return !takes(a) }) && !x.brokers(&x.out[list[0]]) {
				groups[-j], verbs = all, append(verbs, -j)
			}
		}
	}
	return groups, verbs
}

// withOthers gives persons who do something together and the others of a sentence before
// mention i who can be meant with them, where no number says that they are but some:
// "Ann Lee met Jan Roe and then Max Hill".
func (x *resolution) withOthers(s, i int, group []*actor, takes func(*actor) bool) []*actor {
	for j := x.begin[s]; j < min(i, x.begin[s+1]); j++ {
		m := &x.out[j]
		if m.Entity == nil || m.Form != entity.Name || x.places[j].function == possessive || x.node(j).label == syntax.Possessive {
			continue
		}
		if w := x.token(s, x.beforeTitle(m)).Lower; w == "of" || w == "by" {
			continue // "condemned the arrest of Max Hill by Mia Orn"
		}
		if a := x.actor(m.Entity); takes(a) && !slices.Contains(group, a) {
			group = append(group, a)
		}
	}
	return group
}

// convened gives those, as many as wanted (0: two or more), of whom one of the first
// sentences tells that they came together, of whom the text goes on.
func (x *resolution) convened(i, want int, takes func(*actor) bool) []*actor {
	for s := 0; s < min(4, x.out[i].Sentence); s++ {
		got := x.togetherIn(s, i, 0, takes)
		if got == nil {
			got = x.beforeVerb(s, takes)
		}
		if got != nil {
			if want > 0 && len(got) != want {
				return nil
			}
			return got
		}
	}
	return nil
}

// beforeVerb gives the two or more whom a sentence names before its verb: "The Presidents
// of Chad, Ann Lee, and of Mali, Jan Roe, met".
func (x *resolution) beforeVerb(s int, takes func(*actor) bool) (list []*actor) {
	root := rootOf(x.tree(s))
	for j := x.begin[s]; root >= 0 && j < x.begin[s+1]; j++ {
		m := &x.out[j]
		if m.Last > root || m.Entity == nil || m.Form != entity.Name || x.places[j].function == possessive {
			continue
		}
		if a := x.actor(m.Entity); takes(a) && !slices.Contains(list, a) {
			list = append(list, a)
		}
	}
	if len(list) < 2 {
		return nil
	}
	return list
}

// ofOneKind gives whom "the two", "both" or "the three" alone mean: as many persons,
// states, bodies or groups that the latest sentence tells to be together.
func (x *resolution) ofOneKind(i, want int, n *noun) []*actor {
	for s := x.out[i].Sentence; s >= max(0, x.out[i].Sentence-1); s-- {
		for _, kind := range n.kinds {
			if got := x.togetherIn(s, i, want, func(a *actor) bool { return a.entity.Type == kind }); got != nil && !x.actOn(got, i) {
				return got
			}
		}
	}
	return nil
}

// actOn tells whether those found are only the subject of the verb of which "both" is the object: "China
// and Togo urged [both] to talk".
func (x *resolution) actOn(found []*actor, i int) bool {
	m := &x.out[i]
	if x.places[i].function == subject || x.token(m.Sentence, m.Head).Lower != "both" {
		return false
	}
	some := false
	for j := x.begin[m.Sentence]; j < x.begin[m.Sentence+1]; j++ {
		if o := &x.out[j]; o.Entity != nil && slices.ContainsFunc(found, func(a *actor) bool { return a.entity == o.Entity }) {
			joined := j > x.begin[m.Sentence] && x.places[j-1].function == subject && x.areJoined(j-1, j)
			if j > i || x.places[j].function != subject && !joined {
				return false
			}
			some = true
		}
	}
	return some
}

// goneOnAs gives as many persons, states, bodies or groups as "the two" says whom "they" or "the
// two" has been found to mean before, up to three sentences back, nobody else several between.
func (x *resolution) goneOnAs(i, want int, n *noun) []*actor {
	for j := i - 1; j >= 0 && x.out[i].Sentence-x.out[j].Sentence <= togetherWindow; j-- {
		m := &x.out[j]
		if !x.places[j].many || m.Entity == nil || m.Form != entity.Pronoun && m.Form != entity.Nominal && m.Form != entity.Role {
			continue
		}
		if all := x.meant(j); len(all) == want && n.of(all[0].entity.Type) {
			return all
		}
		return nil
	}
	return nil
}

// partakes gives the verb of whose doing mention j is a part, as who does it, whom it is
// done to or who it is done with: that to which its subject belongs. It is -1 for a
// mention that only says where, of what or whose.
func (x *resolution) partakes(t syntax.Tree, j int) int {
	n := x.node(j)
	if n.top < 0 {
		return -1
	}
	top := n.top
	for t[top].Head >= 0 && (t[top].Label == syntax.Flat || t[top].Label == syntax.Compound || t[top].Label == syntax.Apposition || t[top].Label == syntax.Conjunct && !verbal(t[top].Tag)) {
		if t[top].Label == syntax.Compound && t[top].Head >= x.out[j].Last+1 {
			return -1 // "Chad talks"
		}
		top = t[top].Head
	}
	verb := n.clause
	switch n.label {
	case syntax.Subject, syntax.PassiveSubject, syntax.Object, syntax.IndirectObject, syntax.Agent:
	case syntax.Oblique, syntax.NounPhrase:
		if v := x.invites(t, x.out[j].Sentence, top); v >= 0 {
			return v
		}
		if !x.along(t, x.out[j].Sentence, top) {
			return -1
		}
	default:
		return -1
	}
	if !verbal(t[verb].Tag) {
		return -1
	}
	for subjectOf(t, verb) < 0 && t[verb].Head >= 0 && sharesSubject(t[verb].Label) {
		verb = clauseOf(t, verb) // "visited Chad and met Ann Lee"
	}
	return verb
}

// invites gives the verb of what is done at the invitation of whom the token top names: "arrived
// in Lima at the invitation of Ann Lee"; -1 for none.
func (x *resolution) invites(t syntax.Tree, sentence, top int) int {
	noun := t[top].Head
	if noun < 0 || x.token(sentence, noun).Lower != "invitation" || noun > top {
		return -1
	}
	return clauseOf(t, noun)
}

// along tells whether a phrase says with, against or between whom something is done.
func (x *resolution) along(t syntax.Tree, sentence, top int) bool {
	for k := range t {
		if t[k].Head == top && t[k].Label == syntax.Case {
			switch x.token(sentence, k).Lower {
			case "with", "between", "against":
				return true
			}
		}
	}
	return false
}

// takesPlural tells which actors a plural noun can mean by its first kind: persons by
// their office.
func (x *resolution) takesPlural(i int, n *noun) func(*actor) bool {
	return func(a *actor) bool {
		if a.entity.Type != n.kinds[0] {
			return false
		}
		return a.entity.Type != entity.Person || (n.fits(x.tables, a) > 0 || n.namesOffice(a.held)) && x.bears(a, i)
	}
}

// meantBefore gives the several of the noun's first kind, as many as wanted (0: two or
// more), whom the latest earlier plural noun has been found to mean, however far back.
func (x *resolution) meantBefore(i, want int, takes func(*actor) bool) []*actor {
	for j := i - 1; j >= 0; j-- {
		if x.out[j].Entity == nil || !x.places[j].many || x.places[j].noun == nil || x.token(x.out[j].Sentence, x.out[j].Last).Lower == "of" {
			continue
		}
		all := x.meant(j)
		if (len(all) == want || want == 0 && len(all) > 1) && !slices.ContainsFunc(all, func(a *actor) bool { return !takes(a) }) {
			return all
		}
	}
	return nil
}

// foremostPersons gives the two holders of the noun's office of whom the text tells by far
// the most.
func (x *resolution) foremostPersons(want int, takes func(*actor) bool) []*actor {
	if want != 2 {
		return nil
	}
	return foremost(x.personsNamed(takes), x.named, 2, 1.5)
}

// onlyPersons gives the persons named so far who have the noun's office, where they are
// as many as it says.
func (x *resolution) onlyPersons(want int, takes func(*actor) bool) []*actor {
	if list := x.personsNamed(takes); want > 1 && len(list) == want {
		return list
	}
	return nil
}

// personsNamed gives the persons named so far whom the noun can mean.
func (x *resolution) personsNamed(takes func(*actor) bool) (list []*actor) {
	for _, a := range x.order {
		if len(a.at) > 0 && a.entity.Type == entity.Person && takes(a) {
			list = append(list, a)
		}
	}
	return list
}

// signers gives those, states, bodies and groups, of whom the latest of this sentence and the three
// before tells that they sign something, for "the signatories"; nil for fewer than two.
func (x *resolution) signers(i int, n *noun) (list []*actor) {
	for s := x.out[i].Sentence; s >= max(0, x.out[i].Sentence-togetherWindow); s-- {
		t := x.tree(s)
		for k := range t {
			subject := -1
			if verbal(t[k].Tag) && lemma(x.signing, x.token(s, k).Lower) {
				subject = subjectOf(t, k)
			}
			if subject < 0 {
				continue
			}
			for j := x.begin[s]; j < min(i, x.begin[s+1]); j++ {
				b := &x.out[j]
				top := x.node(j).top
				if b.Entity == nil || !n.of(b.Entity.Type) || b.Form == entity.Demonym || top < 0 || top != subject && !under(t, top, subject) || x.ofBody(j, n) {
					continue
				}
				if a := x.actor(b.Entity); !slices.Contains(list, a) {
					list = append(list, a)
				}
			}
			if len(list) > 1 {
				return list
			}
			list = nil
		}
	}
	return nil
}
