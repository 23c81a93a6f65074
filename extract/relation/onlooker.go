package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// onlookers leaves out what is told of who is named in a diplomatic phrase, but neither acts in it
// nor suffers it: who sends an envoy, on whose crisis others are blamed, whose remarks are answered.
func (d *document) onlookers(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		if d.absolute(v, r) || d.answered(v, r) || d.venueApart(v, r) {
			return true
		}
		switch r.Name {
		case "VISITS":
			return d.sender(v, r) || d.flag(v, r)
		case "REQUESTS":
			return d.reportGoesOn(v, r) || v.foresees(r)
		case "ACCUSES":
			return d.blamedOn(v, r)
		case "AGREES_WITH":
			return d.respective(v, r)
		case "HAS_ROLE_IN":
			return d.fieldOf(v, r, found)
		case "MEMBER_OF":
			return d.portfolio(v, r)
		case "MEETS":
			return v.gathering(r) || d.joinedBy(v, r)
		case "REJECTS":
			return v.withholds(r) || d.aimedAt(v, r)
		case "SANCTIONS":
			return d.ownList(v, r)
		case "SUPPORTS":
			return d.describes(v, r)
		}
		return false
	})
}

// absolute tells whether an end is of the other of two clauses without a finite verb: "with
// Chad backing Falkner and [Mali] arming Kestrel", "praised Chad while condemning Mali".
func (d *document) absolute(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	s, o := &d.mentions[r.Subject], &d.mentions[r.Object]
	top := v.cueOf(r).top
	if at := v.at(r.Cue.Start); at > 1 && v.lower(at-1) == "while" && v.participle(at) {
		return s.Last <= at-1 && d.objectBefore(v, s.First) && !slices.ContainsFunc(v.tree[s.Last:at-1], tagged("VB"))
	}
	first, second := d.participles(v)
	if second < 0 {
		return false
	}
	switch {
	case top < first || top >= v.clauseEnd(second):
		return false
	case top < second:
		return o.Last == second // "backing Falkner and [Mali] arming"
	default:
		return s.Last != second && s.First < second && v.cover[second-1] >= 0
	}
}

// participles gives the two participles of clauses behind "with", each right behind who does it,
// that "and" joins: "with Chad backing Falkner and Mali arming Kestrel"; second is -1 for none.
func (d *document) participles(v *view) (first, second int) {
	first, second = -1, -1
	for i := 2; i < len(v.tree); i++ {
		if !v.participle(i) || v.cover[i] >= 0 || v.cover[i-1] < 0 {
			continue
		}
		k := v.beginning(i - 1)
		if first < 0 && k > 0 && v.lower(k-1) == "with" {
			first = i
		} else if first >= 0 && second < 0 && k > first && v.lower(k-1) == "and" {
			second = i
		}
	}
	return first, second
}

// beginning is the first token of the phrase of names, nouns and article that token i ends.
func (v *view) beginning(i int) int {
	for i > 0 && (v.cover[i-1] >= 0 || v.tree[i-1].Tag == "DT" || v.tree[i-1].Tag[0] == 'N' || v.tree[i-1].Tag[0] == 'J') {
		i--
	}
	return i
}

// participle tells whether token i is a participle of the present, or what looks like one.
func (v *view) participle(i int) bool {
	return v.tree[i].Tag == "VBG" || v.tree[i].Tag == "NN" && strings.HasSuffix(v.lower(i), "ing")
}

// clauseEnd is the token where a clause from token i on ends at the latest.
func (v *view) clauseEnd(i int) int {
	for i++; i < len(v.tree); i++ {
		if w := v.lower(i); w == "," || w == ";" || w == "." {
			return i
		}
	}
	return i
}

// tagged tells whether a word has a tag that begins so.
func tagged(tag string) func(w syntax.Word) bool {
	return func(w syntax.Word) bool { return strings.HasPrefix(w.Tag, tag) }
}

// objectBefore tells whether a verb other than a participle of the present stands before token first, so that what begins there
// is no subject of the sentence.
func (d *document) objectBefore(v *view, first int) bool {
	for i := range first {
		if t := v.tree[i].Tag; t[0] == 'V' && t != "VBG" && v.cover[i] < 0 {
			return true
		}
	}
	return false
}

// blamedOn tells whether the object is whose trouble is blamed on another: "blames [Chad]'s
// crisis on Mali".
func (d *document) blamedOn(v *view, r Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	o := &d.mentions[r.Object]
	if o.First < 1 || o.Last >= len(v.tree) || !strings.HasPrefix(v.lower(o.First-1), "blam") || !isPossessive(v.lower(o.Last)) {
		return false
	}
	for i := o.Last + 1; i < min(o.Last+7, len(v.tree)); i++ {
		switch t := v.tree[i].Tag; {
		case v.lower(i) == "on":
			return i > o.Last+1
		case t[0] != 'N' && t[0] != 'J' && t != "CC" && t != "VBG":
			return false
		}
	}
	return false
}

// respective tells whether two have each signed something with a third: "Falkner and Kestrel
// signed their countries' respective pacts with Mali".
func (d *document) respective(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) || max(d.mentions[r.Subject].Start, d.mentions[r.Object].Start) > r.Cue.Start {
		return false
	}
	at := v.at(r.Cue.Start)
	for i := at; i < min(at+longest, len(v.tree)); i++ {
		if v.lower(i) != "respective" {
			continue
		}
		for i++; i+1 < len(v.tree) && (v.tree[i].Tag == "NN" || v.tree[i].Tag[0] == 'J'); i++ {
		}
		return v.kinds.compact.has(v.lower(i))
	}
	return false
}

// withholds tells whether the cue is of who only does not vote: "abstained from voting".
func (v *view) withholds(r Relation) bool {
	return slices.ContainsFunc(v.tokensOf(r.Cue), func(i int) bool {
		return strings.HasPrefix(v.lower(i), "abstain") || strings.HasPrefix(v.lower(i), "abstention")
	})
}

// aimedAt tells whether the object is whom that is aimed at which somebody rejects: "resisted
// sanctions against [Chad]".
func (d *document) aimedAt(v *view, r Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	noun := v.leadsTo(d.mentions[r.Object].First, &v.kinds.penalty, "against", "on")
	if noun < 0 {
		noun = v.leadsTo(d.mentions[r.Object].First, &v.kinds.step, "against")
	}
	return noun > 0 && (r.Rule == modelRule || r.Cue.End <= v.Tokens[noun].End)
}

// ownList tells whether the subject only says which list it is: "added President Falkner to
// the [Chad] sanctions list".
func (d *document) ownList(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) {
		return false
	}
	s, o := &d.mentions[r.Subject], d.mentions[r.Object].Entity
	if s.Entity.Type != entity.Country || s.Last+1 >= len(v.tree) || !strings.HasPrefix(v.lower(s.Last), "sanction") || v.lower(s.Last+1) != "list" {
		return false
	}
	return o.Type == entity.Person && o.Country == s.Entity.Country
}

// describes tells whether who backs a draft before a body, "a [Chad]-backed Security Council
// resolution", would back the body.
func (d *document) describes(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	s, o := &d.mentions[r.Subject], &d.mentions[r.Object]
	return s.Last <= o.First && o.Last < len(v.tree) && v.kinds.draft.has(v.lower(o.Last)) &&
		slices.ContainsFunc(v.tokensOf(r.Cue), func(i int) bool { return i >= s.Last-1 && i < o.First && strings.HasSuffix(v.lower(i), "backed") })
}

// answered tells whether the subject is only whose words are answered or quoted: "in response to
// [Falkner]'s remarks, condemned", "the report quoted by [Falkner] accused".
func (d *document) answered(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || d.mentions[r.Subject].Start >= r.Cue.Start {
		return false
	}
	s := &d.mentions[r.Subject]
	if verb := v.agentOf(s.First); verb > 0 && v.tree[verb].Tag == "VBN" && v.kinds.mentioning.has(v.lower(verb)) {
		return true
	}
	first := s.First
	for first > 0 && (v.tree[first-1].Tag == "DT" || v.cover[first-1] >= 0) {
		first--
	}
	return first > 2 && v.lower(first-1) == "to" && v.lower(first-2) == "response" && s.Last < len(v.tree) && isPossessive(v.lower(s.Last)) &&
		v.hasWord(",", s.Last, v.at(r.Cue.Start))
}

// fieldOf tells whether the state or body of a role is only what somebody works on elsewhere:
// "[Chad] adviser to the Crisis Group".
func (d *document) fieldOf(v *view, r Relation, found []Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	o := &d.mentions[r.Object]
	if o.Form == entity.Office || o.Last+2 >= len(v.tree) || !v.kinds.expert.has(v.lower(o.Last)) || r.Cue.End < o.Start || v.lower(o.Last+1) != "at" && v.lower(o.Last+1) != "to" && v.lower(o.Last+1) != "with" {
		return false
	}
	k := o.Last + 2
	if v.tree[k].Tag == "DT" && k+1 < len(v.tree) {
		k++
	}
	if v.lower(o.Last+1) == "at" {
		return d.known(v.cover[k]) && d.mentions[v.cover[k]].Entity.Type == entity.Organization || v.tree[k].Tag == "NNP"
	}
	return slices.ContainsFunc(found, func(x Relation) bool {
		return x.Name == r.Name && x.Sentence == r.Sentence && d.one(x.Subject, r.Subject) && v.cover[k] >= 0 && d.one(x.Object, v.cover[k]) && d.mentions[x.Object].Entity.Type == entity.Organization
	})
}

// reportGoesOn tells whether the demand is that of a text that has told of the subject before: "the
// statement says that [Chad] never agreed and urges Mali to leave".
func (d *document) reportGoesOn(v *view, r Relation) bool {
	at := v.at(r.Cue.Start)
	if !d.inside(v, r.Subject) || at < 1 || at >= len(v.tree) || v.tree[at].Tag != "VBZ" || v.lower(at-1) != "and" {
		return false
	}
	s := &d.mentions[r.Subject]
	if s.First < 2 || s.Last > at || v.lower(s.First-1) != "that" || v.tree[s.First-2].Tag != "VBZ" {
		return false
	}
	return slices.ContainsFunc(v.tree[s.Last:at], tagged("VBD")) && !slices.ContainsFunc(v.tree[s.Last:at], tagged("VBZ"))
}

// foresees tells whether somebody is only expected to do harm, which is no demand: "expects [Chad] to
// launch an offensive".
func (v *view) foresees(r Relation) bool {
	switch v.lower(v.at(r.Cue.Start)) {
	case "expects", "expected", "expect", "expecting":
	default:
		return false
	}
	for i := v.at(r.Cue.Start) + 1; i+1 < len(v.tree); i++ {
		if v.lower(i) == "to" && v.tree[i+1].Tag == "VB" {
			return v.kinds.dreaded.has(v.lower(i+1)) || v.lower(i+1) == "step" && i+2 < len(v.tree) && v.lower(i+2) == "up"
		}
		if v.verbal(i) {
			return false
		}
	}
	return false
}
