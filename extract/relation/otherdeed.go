package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
	"geokg/extract/text"
)

// otherDeed tells whether the words tell of another deed than one of the relation's name: who
// asks a question requests nothing, and who comes home does not visit.
func (d *document) otherDeed(v *view, r Relation, found []Relation) bool {
	switch r.Name {
	case "FIGHTS":
		return d.endsWar(v, r, found) || d.ownArmy(r)
	case "ATTACKS", "INVADES":
		return d.ownArmy(r)
	case "EXPELS":
		return d.ownEnvoy(v, r, found) || d.wantedGone(v, r)
	case "CUTS_TIES_WITH":
		return d.ownEnvoy(v, r, found)
	case "VISITS":
		return d.atHome(v, r, found)
	case "REQUESTS":
		return d.asksWhether(v, r) || d.peaceIn(v, r)
	case "ACCUSES":
		return d.deniesBlame(v, r)
	case "AIDS":
		return d.helpsAsker(v, r, found) || d.captors(v, r)
	case "CRITICIZES":
		return d.deplored(v, r) || d.calledGood(v, r)
	case "THREATENS":
		return d.warnedOf(v, r) || d.warnedThat(v, r) || d.beforeCame(v, r) || d.pastUltimatum(v, r)
	case "RELEASES":
		return d.handsOver(v, r) || d.givesPower(v, r)
	case "KILLS":
		return d.ownDead(v, r, found)
	case "CALLS":
		return d.letterFrom(v, r)
	case "OTHER":
		return d.bothKin(v, r)
	}
	return false
}

// endsWar tells whether an end only tries to end a war of others: "[Togo] has tried to stop the
// war between Chad and Mali", "[Togo] offers to end the war in Mali".
func (d *document) endsWar(v *view, r Relation, found []Relation) bool {
	c := v.cueOf(r)
	if v.verbal(c.top) {
		return false
	}
	verb := v.tree[c.top].Head
	if verb < 0 || !v.kinds.ending.has(v.lower(verb)) || verb > c.top {
		return false
	}
	before := func(k int) bool { return d.inside(v, k) && d.mentions[k].Last <= verb }
	a, b := before(r.Subject), before(r.Object)
	switch {
	case !a && !b:
		return false
	case !a && d.warIn(v, c.top, r.Subject), !b && d.warIn(v, c.top, r.Object):
		return true
	}
	return slices.ContainsFunc(found, func(x Relation) bool {
		return x.Name == r.Name && x.Sentence == r.Sentence && x.Cue.Overlaps(r.Cue) && !before(x.Subject) && !before(x.Object)
	})
}

// warIn tells whether the noun n is of a war that is told to be in mention k, and nobody's:
// "the war in [Mali]".
func (d *document) warIn(v *view, n, k int) bool {
	if !d.inside(v, k) || v.child(n, syntax.Possessive) >= 0 {
		return false
	}
	in := v.skipBack(d.mentions[k].First-1, "the")
	return in == n+1 && v.lower(in) == "in"
}

// ownArmy tells whether a body of a state that bears arms would fight that state.
func (d *document) ownArmy(r Relation) bool {
	own := func(a, b int) bool {
		x, y := &d.mentions[a], &d.mentions[b]
		if x.Entity.Type != entity.Organization || y.Entity.Type != entity.Country || x.Entity.Country == "" || x.Entity.Country != y.Entity.Country {
			return false
		}
		return slices.ContainsFunc(strings.Fields(strings.ToLower(x.Entity.Name)), d.kinds.armed.has)
	}
	return own(r.Subject, r.Object) || own(r.Object, r.Subject)
}

// peaceIn tells whether the object is only where a truce, or an end of fighting, is wanted:
// "called for a ceasefire in [Mali]".
func (d *document) peaceIn(v *view, r Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	in := v.skipBack(d.mentions[r.Object].First-1, "the")
	return in > 0 && (v.lower(in) == "in" || v.lower(in) == "across") && v.kinds.fighting.has(v.lower(in-1)) && v.Tokens[in-1].End > r.Cue.End
}

// skipBack is the first token back from token i that is not the word, or -1.
func (v *view) skipBack(i int, word string) int {
	for i >= 0 && v.lower(i) == word {
		i--
	}
	return i
}

// ownEnvoy tells whether a state would expel its own ambassador, or cut its ties with him whom
// it recalls: "[Mali]'s ambassador, (Falkner), was expelled".
func (d *document) ownEnvoy(v *view, r Relation, found []Relation) bool {
	if d.mentions[r.Object].Entity.Type != entity.Person {
		return false
	}
	if d.inside(v, r.Subject) && d.inside(v, r.Object) {
		first, last := d.mentions[r.Subject].Last, d.mentions[r.Object].First
		if first < last && last-first < 6 && isPossessive(v.lower(first)) && slices.ContainsFunc(v.Tokens[first:last], func(t text.Token) bool { return d.kinds.envoy.has(t.Lower) }) {
			return true
		}
	}
	return slices.ContainsFunc(found, func(x Relation) bool {
		return d.asEnvoy(x) && d.turnedPair(x, r)
	})
}

// asEnvoy tells whether a relation is the office of one who is sent to another state.
func (d *document) asEnvoy(r Relation) bool {
	return r.Name == "HAS_ROLE_IN" && slices.ContainsFunc(strings.Fields(strings.ToLower(r.Item)), d.kinds.envoy.has)
}

// wantedGone tells whether somebody only wishes that the object were gone: "wanted [Falkner] gone".
func (d *document) wantedGone(v *view, r Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	m := &d.mentions[r.Object]
	return m.Last < len(v.tree) && m.First > 0 && v.lower(m.Last) == "gone" && strings.HasPrefix(v.lower(m.First-1), "want")
}

// atHome tells whether somebody stays in or returns to a place of the own state, which is no
// visit: "returned to [Gao]" of Mali's president.
func (d *document) atHome(v *view, r Relation, found []Relation) bool {
	home := func(k int) bool {
		c := d.mentions[k].Entity.Country
		return c != "" && c == d.mentions[r.Object].Entity.Country
	}
	serves := func(x Relation) bool { return x.Name == "HAS_ROLE_IN" && d.one(x.Subject, r.Subject) && home(x.Object) }
	if !d.inside(v, r.Object) || !home(r.Subject) && !slices.ContainsFunc(found, serves) {
		return false
	}
	first := d.mentions[r.Object].First
	for i := first - 1; i >= max(0, first-5); i-- {
		if v.kinds.returning.has(v.lower(i)) || v.kinds.staying.has(v.lower(i)) {
			return true
		}
		if v.tree[i].Tag[0] == 'V' {
			return false
		}
	}
	return false
}

// asksWhether tells whether what is asked is a question: "asked [Falkner] whether Mali would
// pay". Who asks "if he could come" asks for it.
func (d *document) asksWhether(v *view, r Relation) bool {
	if !d.inside(v, r.Object) || !strings.HasPrefix(v.lower(v.at(r.Cue.Start)), "ask") {
		return false
	}
	m := &d.mentions[r.Object]
	for i := m.Last; i < min(m.Last+5, len(v.tree)); i++ {
		if v.verbal(i) {
			return false // "asks that Mali stop using it if it can"
		}
		switch v.lower(i) {
		case "to", "for", ",", "that", "and":
			return false
		case "whether", "why", "how", "what", "who", "when", "where", "if":
			return !(i+2 < len(v.tree) && v.tree[i+1].Tag == "PRP" && v.tree[i+2].Tag == "MD")
		}
	}
	return false
}

// helpsAsker tells whether the object is not who asked for the help: "wants [Falkner] and has
// asked Mali for help".
func (d *document) helpsAsker(v *view, r Relation, found []Relation) bool {
	if r.Status != "requested" || !d.inside(v, r.Subject) || !d.inside(v, r.Object) || d.mentions[r.Object].Last > d.mentions[r.Subject].First || v.verbal(v.cueOf(r).top) {
		return false
	}
	return slices.ContainsFunc(found, func(x Relation) bool {
		return x.Name == "REQUESTS" && x.Sentence == r.Sentence && x.Cue.Overlaps(r.Cue) && d.one(x.Object, r.Subject) && !d.one(x.Subject, r.Object)
	})
}

// deplored tells whether what is criticised is a clause behind "it", in which the object only
// suffers: "called it a shame that [Mali] was left out".
func (d *document) deplored(v *view, r Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	m := &d.mentions[r.Object]
	it := v.tokenOf("it", r.Cue.Start)
	if it < 0 || it >= m.First || !strings.HasPrefix(v.lower(max(it-1, 0)), "call") || m.First < 1 || m.Last >= len(v.tree) {
		return false
	}
	that := m.First - 1
	if v.lower(that) == "the" {
		that--
	}
	return v.lower(max(that, 0)) == "that" && v.tree[m.Last].Tag[0] == 'V' && (v.kinds.being.has(v.lower(m.Last)) || v.lower(m.Last) == "had" || v.lower(m.Last) == "has")
}

// calledGood tells whether who is called something is praised by it: "calls [Mali] a brotherly
// country".
func (d *document) calledGood(v *view, r Relation) bool {
	if !d.inside(v, r.Object) || !strings.HasPrefix(v.lower(v.at(r.Cue.Start)), "call") {
		return false
	}
	last := d.mentions[r.Object].Last
	if last >= len(v.tree) || v.lower(last) != "a" && v.lower(last) != "an" {
		return false
	}
	return v.kinds.praising.has(v.lower(min(last+1, len(v.tree)-1))) || v.kinds.praising.has(v.lower(min(last+2, len(v.tree)-1)))
}

// warnedOf tells whether the words of a warning name a third party whose the danger is: "warned
// [Mali] about Chadian drones".
func (d *document) warnedOf(v *view, r Relation) bool {
	c := v.cueOf(r)
	if !d.inside(v, r.Object) || !strings.HasPrefix(v.lower(c.top), "warn") || d.mentions[r.Object].First < c.top {
		return false
	}
	last := d.mentions[r.Object].Last
	if last+1 >= len(v.tree) || v.lower(last) != "about" && v.lower(last) != "of" {
		return false
	}
	for i := last + 1; i < min(last+7, len(v.tree)); i++ {
		if v.tree[i].Tag[0] == 'V' || v.lower(i) == "," {
			return false
		}
		if k := v.cover[i]; d.known(k) {
			switch v.lower(d.mentions[k].First - 1) {
			case "to", "with", "on", "for", "in", "over", "against":
				return false // "about arms sales to Chad"
			}
			e := d.mentions[k].Entity
			same := func(o int) bool {
				x := d.mentions[o].Entity
				return x.ID == e.ID || x.Country != "" && x.Country == e.Country
			}
			return !same(r.Subject) && !same(r.Object)
		}
	}
	return false
}

// beforeCame tells whether the object stands in the clause above, of something else that came
// after a threat: "the talks on [Mali] come days after Chad threatened to close its border".
func (d *document) beforeCame(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	came := d.mentions[r.Object].Last
	for came < d.mentions[r.Subject].First && !strings.HasPrefix(v.lower(came), "come") && v.lower(came) != "came" {
		came++
	}
	for i := came + 1; i < min(came+6, d.mentions[r.Subject].First); i++ {
		if v.lower(i) == "after" {
			return !d.namedIn(v, r.Object, i, len(v.tree))
		}
	}
	return false
}

// handsOver tells whether a person hands over an office to the next: "hands over to [Falkner]".
func (d *document) handsOver(v *view, r Relation) bool {
	if !d.inside(v, r.Object) || d.mentions[r.Object].Entity.Type != entity.Person || d.mentions[r.Subject].Entity.Type != entity.Person {
		return false
	}
	k := d.mentions[r.Object].First
	return k > 2 && v.lower(k-1) == "to" && v.lower(k-2) == "over" && strings.HasPrefix(v.lower(k-3), "hand")
}

// letterFrom tells whether an end is only where somebody sent a letter from: "sent a letter from
// [Gao]".
func (d *document) letterFrom(v *view, r Relation) bool {
	return slices.ContainsFunc([][2]int{{r.Subject, r.Object}, {r.Object, r.Subject}}, func(e [2]int) bool {
		place, who := e[0], e[1]
		if !d.inside(v, place) || !d.inside(v, who) {
			return false
		}
		k := d.mentions[place].First - 1
		if k < 2 || v.lower(k) != "from" || d.mentions[place].Entity.Type == entity.Person {
			return false
		}
		for i := k - 1; i > max(0, k-6); i-- {
			if w := v.lower(i); w == "sent" || w == "sends" || w == "send" {
				return d.mentions[who].Last <= i && v.tree[i].Tag != "VBN"
			}
		}
		return false
	})
}

// bothKin tells whether two are only those whose kin, one of each, the words name: "Falkner's
// daughter and [Kestrel]'s son".
func (d *document) bothKin(v *view, r Relation) bool {
	owner := func(k int) bool {
		m := &d.mentions[k]
		return d.inside(v, k) && m.Last+1 < len(v.tree) && isPossessive(v.lower(m.Last)) && v.kinds.relative.has(v.lower(m.Last+1))
	}
	return owner(r.Subject) && owner(r.Object)
}

// attempted has who "tried to kill" somebody attack him, and who "plotted to" plan it; and takes
// for no item where somebody wrote.
func (d *document) attempted(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if d.kinds.platform.has(strings.TrimRight(strings.ToLower(r.Item), ".")) {
			r.Item = ""
		}
		if r.Name != "KILLS" || r.Status == "negated" {
			return
		}
		for _, i := range v.cueOf(*r).tokens {
			to := i - 1
			if i < 2 || !v.verbal(i) || v.lower(to) != "to" {
				continue
			}
			switch w := v.lower(to - 1); {
			case v.kinds.essaying.has(w):
				r.Name = "ATTACKS"
			case v.kinds.plotting.has(w):
				r.Status = "planned"
			default:
				continue
			}
			return
		}
	})
}
