package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// misplaced leaves out what the words tell of other ends than those that the head has
// taken from around them.
func (d *document) misplaced(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		return d.suffers(v, r) || d.ousted(v, r) || d.judged(v, r) || d.reached(v, r) || d.besides(v, r) || d.afterAnother(v, r) || d.setting(v, r) || d.receives(v, r) || d.lifts(v, r) || d.passing(v, r) || v.byItself(r) || v.played(r) || d.advocated(v, r) || d.accused(v, r) || d.drawn(v, r) || d.agentsOf(v, r) || d.headedFor(v, r) || v.answers(r) || d.beatenOff(v, r) ||
			d.inBreach(v, r) || d.passedThrough(v, r) || d.giver(v, r) || d.onlyNear(v, r)
	})
}

// suffers tells whether who is criticized, or backed, is the one whom what is criticized or welcomed
// befalls: "condemned the plight of [Malians]", "the inquiry into [Falkner]", "the coup against
// [Falkner]", "welcomed [his] arrest".
func (d *document) suffers(v *view, r Relation) bool {
	if r.Name != "CRITICIZES" && r.Name != "SUPPORTS" || !d.inside(v, r.Object) {
		return false
	}
	if r.Name == "SUPPORTS" {
		if d.befell(v, r) { // who criticises it criticises who did it
			return true
		}
		if k := d.beforeList(v, r.Object, "and", ",", "the"); k > 0 && v.lower(k) == "against" && r.Cue.Start < v.Tokens[k].Start {
			return true // "the ruling against Falkner"
		}
	}
	noun := v.leadsTo(d.mentions[r.Object].First, &v.kinds.plight, "of", "into", "against")
	return noun >= 0 && (r.Name != "SUPPORTS" || r.Cue.Start < v.Tokens[noun].Start) // not "raids against [Chad]-backed rebels"
}

// judged tells whether the deed is what the subject judges, not what it does: "[The court]
// ruled on the dissolution of [the party]".
func (d *document) judged(v *view, r Relation) bool {
	switch r.Name {
	case "DISMISSES", "BLOCKS", "SANCTIONS", "DETAINS", "EXPELS", "RELEASES", "REJECTS", "CONCEDES_TO", "KILLS", "ATTACKS", "SEIZES", "PROSECUTES":
	default:
		return false
	}
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	first := d.mentions[r.Object].First
	for first > 0 && (v.lower(first-1) == "against" || v.tree[first-1].Tag[0] == 'N' || v.tree[first-1].Tag == "DT") {
		first-- // "the sanctions against"
	}
	at := v.leadsTo(first, &v.kinds.ruling, "on", "over")
	return at >= d.mentions[r.Subject].Last && (r.Name != "PROSECUTES" || v.Tokens[at].Start < r.Cue.Start)
}

// reached tells whether the object is only where those come to whom a rule is about:
// "eased the rules for people arriving in [Gao]".
func (d *document) reached(v *view, r Relation) bool {
	if r.Name != "CONCEDES_TO" && r.Name != "BLOCKS" && r.Name != "SANCTIONS" || !d.inside(v, r.Object) {
		return false
	}
	k := d.beforeList(v, r.Object, "and", ",", "the", "in", "at", "into", "to")
	return k > 0 && v.kinds.arriving.has(v.lower(k)) && v.tree[k].Tag == "VBG"
}

// besides tells whether the cue is the verb of a clause that "as", "while" or "when" leads, in whose
// own subject others are named, while the relation's subject stands in the clause above: "[Mali] looked
// on as Chadians blocked [the port]".
func (d *document) besides(v *view, r Relation) bool {
	c := v.cueOf(r)
	if v.label(c.top) != syntax.Adverbial || !slices.Contains([]string{"as", "while", "when"}, v.mark(c.top)) || d.symmetric[r.Name] || !d.inside(v, r.Subject) {
		return false
	}
	m, s := &d.mentions[r.Subject], v.ownSubject(c.top)
	if s < 0 || v.under(v.top(m.First, m.Last), c.top) {
		return false
	}
	others := false
	for k := range d.mentionsUnder(v, s) {
		if d.one(k, r.Subject) {
			return false
		}
		others = true
	}
	return others
}

// afterAnother tells whether the cue is the verb of a clause such as "after …", or is under it, whose
// own subject is somebody nameless, while the relation's subject stands in the clause above: "[Falkner]
// acted after a gang leader vowed to kill [Kestrel]".
func (d *document) afterAnother(v *view, r Relation) bool {
	verb := v.cueOf(r).top
	if !v.verbal(verb) || d.symmetric[r.Name] || !d.inside(v, r.Subject) || d.mentions[r.Subject].Entity.Type != entity.Person {
		return false // a state does what "a court" of its does
	}
	for v.label(verb) == syntax.OpenComplement && v.tree[verb].Head >= 0 && v.verbal(v.tree[verb].Head) {
		verb = v.tree[verb].Head
	}
	if v.label(verb) != syntax.Adverbial || !slices.Contains([]string{"after", "because", "since", "before"}, v.mark(verb)) {
		return false
	}
	m, s := &d.mentions[r.Subject], v.ownSubject(verb)
	if s < 0 || m.First > s || v.tree[s].Tag != "NN" || v.under(v.top(m.First, m.Last), verb) {
		return false
	}
	nameless := false
	for _, k := range v.kids[s] {
		nameless = nameless || v.label(k) == syntax.Determiner && (v.lower(k) == "a" || v.lower(k) == "an")
		if v.cover[k] >= 0 && d.known(v.cover[k]) {
			return false // "a Malian soldier", of whom the state may be told
		}
	}
	return nameless && !(v.cover[s] >= 0 && d.known(v.cover[s]))
}

// setting tells whether what is investigated is not the object but what befell something
// of its: "an inquiry into a fire in which a ship owned by [Mali] was damaged".
func (d *document) setting(v *view, r Relation) bool {
	if r.Name != "INVESTIGATES" || !d.inside(v, r.Object) {
		return false
	}
	m := &d.mentions[r.Object]
	n, clause := v.top(m.First, m.Last), false
	for i := v.at(r.Cue.End-1) + 1; i < m.First; i++ {
		w := v.lower(i)
		clause = clause || w == "where" || w == "which" && i > 0 && (v.lower(i-1) == "in" || v.lower(i-1) == "during")
	}
	switch h := v.tree[n].Head; {
	case !clause, v.label(n) == syntax.Subject:
		return false
	case v.label(n) == syntax.Agent && h >= 0:
		return v.label(h) == syntax.Clause
	}
	return true
}

// receives tells whether the object is only who says what is told, and the words give what
// is sent another, nameless receiver: "[Mali] says Chad sent arms to an island".
func (d *document) receives(v *view, r Relation) bool {
	if r.Name != "SUPPLIES" && r.Name != "DEPLOYS_TO" || r.Source < 0 || !d.one(r.Object, r.Source) || !d.inside(v, r.Object) {
		return false
	}
	c, m := v.cueOf(r), &d.mentions[r.Object]
	if v.under(v.top(m.First, m.Last), c.top) {
		return false
	}
	nameless := func(k int) bool {
		if v.preposition(k) != "to" || v.tree[k].Tag[0] != 'N' {
			return false
		}
		for range d.mentionsUnder(v, k) {
			return false
		}
		return true
	}
	for _, k := range v.kids[c.top] {
		if nameless(k) || v.label(k) == syntax.Object && slices.ContainsFunc(v.kids[k], nameless) {
			return true
		}
	}
	return false
}

// lifts tells whether the cue is a noun for what somebody, the relation's subject, has
// ended: "[The court] ordered the lifting of the ban on [the paper]".
func (d *document) lifts(v *view, r Relation) bool {
	if r.Name != "BLOCKS" && r.Name != "SANCTIONS" || !d.inside(v, r.Subject) || v.verbal(v.cueOf(r).top) {
		return false
	}
	return v.leadsTo(v.at(r.Cue.Start), &v.kinds.lifting, "of", "to") >= d.mentions[r.Subject].Last
}

// passing tells whether the cue is a participle that only says who else came to those whom
// it stands behind, while the object is where they went: "[Gao] residents, visited by
// [Falkner], marched to [Kidal]".
func (d *document) passing(v *view, r Relation) bool {
	c := v.cueOf(r)
	if r.Name != "VISITS" || v.tree[c.top].Tag != "VBN" || v.label(c.top) != syntax.Clause || !d.inside(v, r.Object) {
		return false
	}
	if !slices.ContainsFunc(v.kids[c.top], func(k int) bool { return v.label(k) == syntax.Agent || v.preposition(k) == "by" }) {
		return false
	}
	m := &d.mentions[r.Object]
	return m.First > c.top && !v.under(v.top(m.First, m.Last), v.tree[c.top].Head)
}

// played tells whether one beats the other in a game, by the score behind their names:
// "Chad beat Mali 2-0".
func (v *view) played(r Relation) bool {
	if r.Name != "FIGHTS" && r.Name != "OTHER" {
		return false
	}
	for i := v.at(r.Cue.End-1) + 1; i < min(v.at(r.Cue.End-1)+6, len(v.Tokens)); i++ {
		a, b, ok := strings.Cut(strings.ReplaceAll(v.lower(i), "–", "-"), "-")
		if ok && len(a) == 1 && len(b) == 1 && strings.Trim(a+b, "0123456789") == "" {
			return true
		}
	}
	return false
}

// advocated tells whether the object of "ruling" stands in a clause that tells more of who
// rules: "the ruling [Liberal Party], which wants to leave [the Union]".
func (d *document) advocated(v *view, r Relation) bool {
	if r.Name != "CONTROLS" || !d.inside(v, r.Object) || v.lower(v.at(r.Cue.Start)) != "ruling" {
		return false
	}
	for i := v.at(r.Cue.End); i < d.mentions[r.Object].First; i++ {
		if w := v.lower(i); w == "which" || w == "who" {
			return true
		}
	}
	return false
}

// agentsOf tells whether the object is only whose agents and the like others are accused of being:
// "accused protesters of being agents of [Mali]".
func (d *document) agentsOf(v *view, r Relation) bool {
	if r.Name != "ACCUSES" || !d.inside(v, r.Object) {
		return false
	}
	for i := d.mentions[r.Object].First - 1; i > v.at(r.Cue.Start)+1; i-- {
		switch w := v.lower(i); {
		case w != "being" && w != "acting" && w != "working" && w != "serving" && w != "spying" || v.lower(i-1) != "of":
			if v.tree[i].Tag == "VBN" || v.tree[i].Tag == "VBD" || w == "," || w == "and" {
				return false // "of being armed by Mali"
			}
		default:
			return true
		}
	}
	return false
}

// byItself tells whether a verb of governing has its subject for an object: "would be
// governing itself".
func (v *view) byItself(r Relation) bool {
	next := v.at(r.Cue.End-1) + 1
	return r.Name == "CONTROLS" && next < len(v.Tokens) && (v.lower(next) == "itself" || v.lower(next) == "themselves")
}

// unasked leaves out that the one who asks for a deed, or the state whose body asks, is
// to do it, unless it is asked itself: who "demands the release of Falkner" holds nobody.
func (d *document) unasked(found []Relation) []Relation {
	return sift(found, func(r Relation) bool {
		switch {
		case r.Status != "requested" || r.Source < 0:
			return false
		case r.Name == "PROSECUTES" && d.one(r.Source, r.Subject):
			return false // who asks for him wants to try him
		case r.Name != "RELEASES" && r.Name != "PROSECUTES" && r.Name != "DETAINS":
			return false // it may ask for a seat of its own, or for talks
		}
		if v := d.views[r.Sentence]; len(v.tree) > 0 && d.inside(v, r.Subject) {
			if m := &d.mentions[r.Subject]; v.preposition(v.top(m.First, m.Last)) == "by" {
				return false // "the release of prisoners by the government"
			}
		}
		by, who := d.mentions[r.Source].Entity, d.mentions[r.Subject].Entity
		if who.Type != entity.Country || by.Country != who.Country {
			return false
		}
		return !slices.ContainsFunc(found, func(x Relation) bool {
			return x.Name == "REQUESTS" && x.Sentence == r.Sentence && d.one(x.Object, r.Subject) && !d.mentions[r.Source].Contains(d.mentions[x.Object].Span) // not of "the [Chadian] Senate"
		})
	})
}
