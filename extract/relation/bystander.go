package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
	"geokg/extract/text"
)

// bystanders leaves out what is told of who only stands near the words: where a speech was
// held, from whom a town was taken, who is compared with.
func (d *document) bystanders(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		if d.subjectNext(v, r, found) || d.elsewhereAgent(v, r) || d.than(v, r) || d.opposed(v, r) {
			return true
		}
		switch r.Name {
		case "ACCUSES", "CRITICIZES", "PROTESTS":
			return d.venue(v, r) || r.Name == "CRITICIZES" && d.inTrouble(v, r)
		case "AGREES_WITH", "SUPPORTS":
			return d.partOf(v, r) || r.Name == "SUPPORTS" && d.measured(v, r)
		case "APPOINTS":
			return d.introduced(v, r)
		case "BLOCKS":
			return d.bound(v, r, found) || d.thwarted(v, r)
		case "DETAINS":
			return d.oldBoss(v, r)
		case "DISMISSES", "EXPELS", "SANCTIONS", "THREATENS":
			return d.thwarted(v, r) || r.Name == "DISMISSES" && d.byUprising(v, r) || r.Name == "SANCTIONS" && d.helped(v, r)
		case "FIGHTS":
			return d.beaten(v, r)
		case "HAS_ROLE_IN":
			return d.introduced(v, r) || d.presides(v, r)
		case "MEETS":
			return d.coHosts(v, r) || v.lastSeen(r) || d.presides(v, r)
		case "NEGOTIATES_WITH":
			return d.coHosts(v, r)
		case "PROSECUTES":
			return d.oldBoss(v, r) || d.thwarted(v, r) || d.mentions[r.Subject].End <= r.Cue.Start && d.fledTo(v, r.Subject, r.Object)
		case "REQUESTS":
			return d.throughOther(v, r)
		case "RELEASES":
			return d.captive(v, r)
		case "SEIZES":
			return d.loser(v, r)
		case "WITHDRAWS_FROM":
			return d.onCondition(v, r)
		}
		return false
	})
}

// venue tells whether the subject of a passive verb of judging is where or when something
// was said: "is criticised for remarks at [the Forum]".
func (d *document) venue(v *view, r Relation) bool {
	c, m := v.cueOf(r), &d.mentions[r.Subject]
	if !d.inside(v, r.Subject) || m.Entity.Type != entity.Organization || !v.verbal(c.top) || !v.passive(c.top) {
		return false
	}
	at, why := false, false
	for i := c.top + 1; i < m.First; i++ {
		switch v.lower(i) {
		case "by", "from":
			return false
		case "over", "for", "after":
			why = true
		case "at", "in", "during", "before":
			at = why
		default:
			if v.tree[i].Tag[0] == 'V' && v.verbal(i) && v.tree[i].Tag != "VBG" {
				return false
			}
		}
	}
	return at
}

// loser tells whether the subject is who is deprived of a place: "was recaptured from
// [the brigade]".
func (d *document) loser(v *view, r Relation) bool {
	m := &d.mentions[r.Subject]
	return d.inside(v, r.Subject) && m.Start >= r.Cue.Start && v.preposition(v.top(m.First, m.Last)) == "from" && v.opener(m.First) == "from"
}

// opener is the first preposition or verb back from the name from token first on.
func (v *view) opener(first int) string {
	for i := first - 1; i >= 0; i-- {
		if tag := v.tree[i].Tag; tag == "IN" || tag == "TO" || tag[0] == 'V' {
			return v.lower(i)
		}
	}
	return ""
}

// hasWord tells whether tokens [first, end) have the word.
func (v *view) hasWord(word string, first, end int) bool {
	for i := first; i < end; i++ {
		if v.lower(i) == word {
			return true
		}
	}
	return false
}

// subjectNext tells whether the object is the subject of the next clause: "bombed Gao and
// [Kidal] was cut off", where Gao is the object already.
func (d *document) subjectNext(v *view, r Relation, found []Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	m := &d.mentions[r.Object]
	if m.First < 2 || v.lower(m.First-1) != "and" || v.Tokens[m.First-1].Start < r.Cue.End || m.Last >= len(v.tree) || v.lower(m.Last) != "was" && v.tree[m.Last].Tag != "VBZ" {
		return false // of the two together it would be "were"
	}
	return slices.ContainsFunc(found, func(x Relation) bool {
		if x.Sentence != r.Sentence || x.Name != r.Name || !d.one(x.Subject, r.Subject) || d.one(x.Object, r.Object) || !d.inside(v, x.Object) {
			return false
		}
		o := &d.mentions[x.Object]
		return o.Last == m.First-1 && o.Start >= x.Cue.End && !v.hasWord("that", v.at(x.Cue.End-1)+1, o.First) && v.label(v.top(o.First, o.Last)) != syntax.Subject
	})
}

// elsewhereAgent tells whether the subject is the agent of another participle than the
// passive verb: "amid raids carried out by [Malian] troops, Falkner was convicted".
func (d *document) elsewhereAgent(v *view, r Relation) bool {
	c := v.cueOf(r)
	if !d.inside(v, r.Subject) || !v.verbal(c.top) || !v.passive(c.top) {
		return false
	}
	verb := v.agentOf(d.mentions[r.Subject].First)
	if verb < 0 || v.tree[verb].Tag != "VBN" || slices.Contains(c.tokens, verb) || v.under(c.top, verb) {
		return false
	}
	noun := v.tree[verb].Head
	return noun >= 0 && slices.Contains([]string{"amid", "amidst", "among", "after", "before", "despite", "following", "since"}, v.preposition(noun))
}

// agentOf is the verb before whose "by" the name from token first on stands, "carried out
// by [Mali]"; -1 for none.
func (v *view) agentOf(first int) int {
	for i := first - 1; i > 1 && i > first-4; i-- {
		if v.lower(i) != "by" {
			continue
		}
		if v.tree[i-1].Tag == "RP" {
			i--
		}
		return i - 1
	}
	return -1
}

// than tells whether the subject is only who somebody is compared with: "more of a critic
// than was [Falkner]".
func (d *document) than(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || d.mentions[r.Subject].Start < r.Cue.End {
		return false
	}
	k := d.mentions[r.Subject].First - 1
	if k > 0 && (v.kinds.being.has(v.lower(k)) || v.lower(k) == "did" || v.lower(k) == "does") {
		k--
	}
	return k > 0 && v.lower(k) == "than"
}

// coHosts tells whether two who met somebody nameless would have met each other: "Falkner
// and [Kestrel] met with farmers".
func (d *document) coHosts(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	a, b := &d.mentions[r.Subject], &d.mentions[r.Object]
	if a.First > b.First {
		a, b = b, a
	}
	last := v.at(r.Cue.End - 1)
	if a.Last == b.Last || b.End > r.Cue.Start || !v.hasWord("and", a.Last, b.First) || v.hasWord("with", a.Last, b.First) || v.at(r.Cue.Start)-b.Last > 2 {
		return false
	}
	if v.lower(last) != "with" {
		last++
	}
	return last+1 < len(v.tree) && v.lower(last) == "with" && v.lower(last+1) != "each" && v.lower(last+1) != "one"
}

// oldBoss tells whether what would have tried somebody is whose he was: "after the
// indictment of [its] old boss".
func (d *document) oldBoss(v *view, r Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	c := v.cueOf(r)
	if v.verbal(c.top) {
		return false
	}
	last, m := v.at(r.Cue.End-1), &d.mentions[r.Object]
	if v.lower(last) != "of" {
		last++
	}
	if last+1 >= m.First || v.lower(last) != "of" {
		return false
	}
	k := v.cover[last+1]
	return d.known(k) && d.one(k, r.Subject) && (v.tree[last+1].Tag == "PRP$" || d.mentions[k].Last < len(v.tree) && isPossessive(v.lower(d.mentions[k].Last)))
}

// bound tells whether the state that would bar somebody is where that one may not go, by
// what a body rules: "the court rules that Falkner is banned from returning to [Chad]".
func (d *document) bound(v *view, r Relation, found []Relation) bool {
	m := &d.mentions[r.Subject]
	if !d.inside(v, r.Subject) || m.Entity.Type != entity.Country || m.First < 2 || m.Start < r.Cue.Start {
		return false
	}
	if w := v.lower(m.First - 1); w != "to" && w != "entering" && w != "leaving" && w != "visiting" {
		return false
	}
	return slices.ContainsFunc(found, func(x Relation) bool {
		return x.Name == r.Name && x.Sentence == r.Sentence && d.one(x.Object, r.Object) && d.mentions[x.Subject].Entity.Type == entity.Organization &&
			d.mentions[x.Subject].End <= x.Cue.Start
	})
}

// onCondition tells whether what somebody would leave stands in the condition: "a Malian
// withdrawal if Chad gives up joining [the Union]".
func (d *document) onCondition(v *view, r Relation) bool {
	if !d.inside(v, r.Object) || v.verbal(v.cueOf(r).top) {
		return false
	}
	for i := v.at(r.Cue.End); i < d.mentions[r.Object].First; i++ {
		if w := v.lower(i); w == "if" || w == "unless" || w == "once" {
			return true
		}
	}
	return false
}

// captive tells whether a state would have freed whom kidnappers held, because it was
// there: "abducted by rebels, Falkner was freed in [Chad]".
func (d *document) captive(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || d.mentions[r.Subject].Start < r.Cue.End {
		return false
	}
	c, m := v.cueOf(r), &d.mentions[r.Subject]
	if !v.verbal(c.top) || v.hasWord("by", c.top, m.First) {
		return false
	}
	return v.kidnaps() || v.Index > 0 && d.views[v.Index-1].kidnaps()
}

// kidnaps tells whether the sentence speaks of kidnappers, or whom they hold.
func (v *view) kidnaps() bool {
	return slices.ContainsFunc(v.Tokens, func(t text.Token) bool {
		return slices.ContainsFunc([]string{"kidnap", "abduct", "hostage", "captor"}, func(stem string) bool { return strings.HasPrefix(t.Lower, stem) })
	})
}

// partOf tells whether who is recognised is only whose parts are: "recognised two regions
// of [Chad]".
func (d *document) partOf(v *view, r Relation) bool {
	if !d.inside(v, r.Object) || !strings.HasPrefix(v.between(r.Cue), "recogni") {
		return false
	}
	at := v.leadsTo(d.mentions[r.Object].First, &v.kinds.region, "of", "in")
	return at >= 0 && !v.hasWord("the", v.at(r.Cue.End), at) // not "the regions of Gao and Kidal"
}

// beaten tells whether the cue is what one suffers, of which the sentence names nobody as
// the other: "[the brigade] withdraws after [the army] suffers defeats".
func (d *document) beaten(v *view, r Relation) bool {
	if !strings.HasPrefix(v.between(r.Cue), "suffer") || !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	return d.mentions[r.Subject].End <= r.Cue.Start && d.mentions[r.Object].End <= r.Cue.Start
}

// lastSeen tells whether a meeting is only when somebody was seen: "they last saw [Falkner]".
func (v *view) lastSeen(r Relation) bool {
	at := v.at(r.Cue.Start)
	w := v.lower(at)
	return at > 0 && (w == "saw" || w == "seen") && v.lower(at-1) == "last"
}
