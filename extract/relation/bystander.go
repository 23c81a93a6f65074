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
		return d.venue(v, r) || d.loser(v, r) || d.subjectNext(v, r, found) || d.elsewhereAgent(v, r) || d.than(v, r) || d.coHosts(v, r) ||
			d.oldBoss(v, r) || d.bodyPast(v, r) || d.bound(v, r, found) || d.onCondition(v, r) || d.captive(v, r) || d.partOf(v, r) || d.beaten(v, r) ||
			d.thwarted(v, r) || d.introduced(v, r) || v.lastSeen(r) || d.opposed(v, r)
	})
}

// venue tells whether the subject of a passive verb of judging is where or when something
// was said: "is criticised for remarks at [the Forum]".
func (d *document) venue(v *view, r Relation) bool {
	switch r.Name {
	case "CRITICIZES", "ACCUSES", "PROTESTS":
	default:
		return false
	}
	c := v.cueOf(r)
	if !d.inside(v, r.Subject) || !v.verbal(c.top) || !v.passive(c.top) {
		return false
	}
	m := &d.mentions[r.Subject]
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
	return at && d.mentions[r.Subject].Entity.Type == entity.Organization
}

// loser tells whether the subject is who is deprived of a place: "was recaptured from
// [the brigade]".
func (d *document) loser(v *view, r Relation) bool {
	if r.Name != "SEIZES" || !d.inside(v, r.Subject) || d.mentions[r.Subject].Start < r.Cue.Start {
		return false
	}
	m := &d.mentions[r.Subject]
	n := v.top(m.First, m.Last)
	if v.preposition(n) != "from" {
		return false
	}
	return m.First > 0 && slices.Contains(v.phraseBefore(m.First), "from")
}

// phraseBefore is the words before token first back to the first preposition or verb, that
// with them.
func (v *view) phraseBefore(first int) []string {
	for i := first - 1; i >= 0; i-- {
		if tag := v.tree[i].Tag; tag == "IN" || tag == "TO" || tag[0] == 'V' {
			return v.lowers(i, first)
		}
	}
	return nil
}

func (v *view) lowers(first, end int) []string {
	var out []string
	for i := first; i < end; i++ {
		out = append(out, v.lower(i))
	}
	return out
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
		return o.Last == m.First-1 && o.Start >= x.Cue.End && !slices.Contains(v.lowers(v.at(x.Cue.End-1)+1, o.First), "that") && v.label(v.top(o.First, o.Last)) != syntax.Subject
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
	if r.Name != "MEETS" && r.Name != "NEGOTIATES_WITH" || !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	a, b := &d.mentions[r.Subject], &d.mentions[r.Object]
	if a.First > b.First {
		a, b = b, a
	}
	last := v.at(r.Cue.End - 1)
	if a.Last == b.Last || b.End > r.Cue.Start || !slices.Contains(v.lowers(a.Last, b.First), "and") || len(v.lowers(b.Last, v.at(r.Cue.Start))) > 2 {
		return false
	}
	for _, w := range v.lowers(a.Last, b.First) {
		if w == "with" {
			return false
		}
	}
	if v.lower(last) != "with" {
		last++
	}
	if last+1 >= len(v.tree) || v.lower(last) != "with" || v.lower(last+1) == "each" || v.lower(last+1) == "one" {
		return false
	}
	return true
}

// oldBoss tells whether what would have tried somebody is whose he was: "after the
// indictment of [its] old boss".
func (d *document) oldBoss(v *view, r Relation) bool {
	if r.Name != "PROSECUTES" && r.Name != "DETAINS" || !d.inside(v, r.Object) {
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

// bodyPast tells whether the body of an office stands past a verb of which who has the
// office is the subject: "Governor Falkner said [the Agency]'s men were there".
func (d *document) bodyPast(v *view, r Relation) bool {
	if r.Name != "HAS_ROLE_IN" || r.Rule != modelRule || !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	s, o := &d.mentions[r.Subject], &d.mentions[r.Object]
	if o.Last <= s.First {
		return d.namesOther(v, r)
	}
	if r.Cue.End > s.End || s.Last >= o.First || o.Entity.Type == entity.Country {
		return false
	}
	if w := v.lower(v.at(r.Cue.Start)); w != "governor" && w != "mayor" || o.Entity.Type != entity.Organization {
		return false // a judge's court may stand there
	}
	for i := s.Last; i < o.First; i++ {
		if v.says(i) && v.tree[i].Tag[0] == 'V' {
			return true
		}
	}
	return false
}

// namesOther tells whether the office is the title of another, right before that one's name,
// and a verb stands between it and the person: "[the party] leader Kestrel met [Falkner]".
func (d *document) namesOther(v *view, r Relation) bool {
	next := v.at(r.Cue.End-1) + 1
	if r.Status != "actual" || d.mentions[r.Object].End > r.Cue.Start || next >= d.mentions[r.Subject].First || v.tree[next-1].Tag == "NNS" {
		return false
	}
	k := v.cover[next]
	if !d.known(k) || d.mentions[k].First != next || d.one(k, r.Subject) || d.mentions[k].Entity.Type != entity.Person {
		return false
	}
	for i := d.mentions[k].Last; i < d.mentions[r.Subject].First; i++ {
		if tag := v.tree[i].Tag; (tag == "VBD" || tag == "VBZ" || tag == "VBP") && !v.kinds.being.has(v.lower(i)) {
			return true
		}
	}
	return false
}

// bound tells whether the state that would bar somebody is where that one may not go, by
// what a body rules: "the court rules that Falkner is banned from returning to [Chad]".
func (d *document) bound(v *view, r Relation, found []Relation) bool {
	if r.Name != "BLOCKS" || !d.inside(v, r.Subject) {
		return false
	}
	m := &d.mentions[r.Subject]
	if m.Entity.Type != entity.Country || m.First < 2 || m.Start < r.Cue.Start {
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
	if r.Name != "WITHDRAWS_FROM" || !d.inside(v, r.Object) || v.verbal(v.cueOf(r).top) {
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
	if r.Name != "RELEASES" || !d.inside(v, r.Subject) || d.mentions[r.Subject].Start < r.Cue.End {
		return false
	}
	c, m := v.cueOf(r), &d.mentions[r.Subject]
	if !v.verbal(c.top) || slices.Contains(v.lowers(c.top, m.First), "by") {
		return false
	}
	held := func(v *view) bool {
		return slices.ContainsFunc(v.Tokens, func(t text.Token) bool {
			return strings.HasPrefix(t.Lower, "kidnap") || strings.HasPrefix(t.Lower, "abduct") || strings.HasPrefix(t.Lower, "hostage") || strings.HasPrefix(t.Lower, "captor")
		})
	}
	return held(v) || v.Index > 0 && held(d.views[v.Index-1])
}

// partOf tells whether who is recognised is only whose parts are: "recognised two regions
// of [Chad]".
func (d *document) partOf(v *view, r Relation) bool {
	if r.Name != "SUPPORTS" && r.Name != "AGREES_WITH" || !d.inside(v, r.Object) || !strings.HasPrefix(v.between(r.Cue), "recogni") {
		return false
	}
	at := v.leadsTo(d.mentions[r.Object].First, v.kinds.region, "of", "in")
	return at >= 0 && !slices.Contains(v.lowers(v.at(r.Cue.End), at), "the") // not "the regions of Gao and Kidal"
}

// beaten tells whether the cue is what one suffers, of which the sentence names nobody as
// the other: "[the brigade] withdraws after [the army] suffers defeats".
func (d *document) beaten(v *view, r Relation) bool {
	if r.Name != "FIGHTS" || !strings.HasPrefix(v.between(r.Cue), "suffer") || !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	return d.mentions[r.Subject].End <= r.Cue.Start && d.mentions[r.Object].End <= r.Cue.Start
}
