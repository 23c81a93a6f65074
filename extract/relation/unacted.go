package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// unacted leaves out what the words tell of a deed that its ends had no part in, who made what
// was used or whose rule was evaded, and what is no such deed.
func (d *document) unacted(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		return d.madeBy(v, r) || d.ofGroup(v, r) || d.backers(v, r) || d.meanwhile(v, r) || d.evaded(v, r) || d.someMember(v, r) || d.nextActor(v, r) ||
			d.accusedOf(v, r) || d.onPlatform(v, r) || d.saysInside(v, r) || d.guiltyElse(v, r) || d.ifDone(v, r) || d.onlySpeaks(v, r) || d.otherDeed(v, r, found)
	})
}

// madeBy tells whether an end is only who made what was used, or where somebody's forebears
// lived: "a [Malian]-made drone killed", "a man of [Malian] descent".
func (d *document) madeBy(v *view, r Relation) bool {
	return slices.ContainsFunc([]int{r.Subject, r.Object}, func(k int) bool {
		if !d.inside(v, k) {
			return false
		}
		m := &d.mentions[k]
		_, end, ok := strings.Cut(v.lower(m.Last-1), "-")
		if !ok && m.Last+1 < len(v.tree) && v.lower(m.Last) == "-" {
			end, ok = v.lower(m.Last+1), true
		}
		if ok && r.Name != "SUPPLIES" && v.kinds.making.has(end) {
			return k == r.Subject || r.Name != "SANCTIONS" && r.Name != "TRADES_WITH" // duties on Malian-made tyres are on Mali
		}
		if ok && (end == "flagged" || end == "registered") && (k == r.Subject || d.symmetric[r.Name]) {
			return true // the ship only flies that flag
		}
		return m.First > 0 && v.lower(m.First-1) == "of" && m.Last < len(v.tree) && v.kinds.descent.has(v.lower(m.Last))
	})
}

// evaded tells whether the sanctions are those of others, which somebody evades: "listed banks
// in Mali over the evasion of sanctions on [Chad]", "violates the Togolese embargo on [Chad]".
func (d *document) evaded(v *view, r Relation) bool {
	if r.Name != "SANCTIONS" || !d.inside(v, r.Object) {
		return false
	}
	if d.mentions[r.Object].End <= r.Cue.Start && v.evades(v.at(r.Cue.Start)) {
		return true // "charged [Falkner] with violating Togolese sanctions"
	}
	k := d.beforeList(v, r.Object, "and", ",", "the")
	if k < 2 || v.lower(k) != "on" && v.lower(k) != "against" {
		return false
	}
	i, penalty := k-1, false
	for ; i > 0 && !v.kinds.evading.has(v.lower(i)); i-- {
		penalty = penalty || v.kinds.penalty.has(v.lower(i))
		switch w := v.lower(i); {
		case w == "of" || w == "by" || w == "imposed" || w == "placed" || isPossessive(w):
		case v.tree[i].Tag[0] != 'J' && v.tree[i].Tag[0] != 'N' && v.tree[i].Tag != "DT":
			return false
		}
	}
	if s := &d.mentions[r.Subject]; d.inside(v, r.Subject) && s.Last <= i && v.tree[i].Tag[0] == 'V' && v.hasWord("for", s.Last, i) {
		return false // who fines "a bank for bypassing sanctions on Chad" has imposed them
	}
	return penalty && v.kinds.evading.has(v.lower(i)) && !(d.inside(v, r.Subject) && d.mentions[r.Subject].First > i && d.mentions[r.Subject].Last <= k)
}

// evades tells whether a participle of evading stands right before the noun phrase that has token i.
func (v *view) evades(i int) bool {
	for end := i - 4; i > 0 && i > end; i-- {
		switch tag := v.tree[i-1].Tag; {
		case v.kinds.evading.has(v.lower(i-1)) && tag == "VBG":
			return true
		case tag[0] != 'N' && tag[0] != 'J' && tag != "DT" && tag != "POS" && tag != "PRP$":
			return false
		}
	}
	return false
}

// someMember tells whether who acts is one of a body of states, not the body: "a member of [the
// Union] fired at".
func (d *document) someMember(v *view, r Relation) bool {
	if !shared(r.Name) || !d.inside(v, r.Subject) || d.mentions[r.Subject].End > r.Cue.Start || v.passive(v.cueOf(r).top) {
		return false
	}
	m := &d.mentions[r.Subject]
	if m.Entity.Type != entity.Organization || m.Entity.Country != "" || m.First < 3 {
		return false
	}
	k := m.First - 1
	if v.lower(k) == "the" {
		k--
	}
	if k < 2 || v.lower(k) != "of" || v.lower(k-1) != "member" && v.lower(k-1) != "members" {
		return false
	}
	one := v.lower(k - 2)
	return one == "a" || one == "one" || one == "another" || one == "the" && k > 3 && v.lower(k-3) == "of" && v.lower(k-4) == "one"
}

// nextActor tells whether the subject of a passive without an agent is the subject of the next
// clause, which tells of another deed: "Falkner was shot, and [Mali] burned two villages".
func (d *document) nextActor(v *view, r Relation) bool {
	c := v.cueOf(r)
	if !d.inside(v, r.Subject) || !v.verbal(c.top) || v.tree[c.top].Tag != "VBN" || !v.passive(c.top) {
		return false
	}
	m := &d.mentions[r.Subject]
	and := -1
	for i := v.at(r.Cue.End-1) + 1; i < m.First; i++ {
		switch w := v.lower(i); {
		case w == "by":
			return false
		case w == "and" && v.lower(i-1) == "," || w == ";":
			and = i
		case and < 0 && (w == "as" || w == "when" || w == "after"):
			return false
		}
	}
	if and < 0 {
		return false
	}
	for i := m.Last; i < len(v.tree); i++ {
		if tag := v.tree[i].Tag; tag == "VBD" || tag == "VBZ" || tag == "VBP" {
			return !v.says(i) && !v.kinds.claiming.has(v.lower(i)) && !v.kinds.being.has(v.lower(i)) && v.child(i, syntax.Object) >= 0 &&
				v.lower(v.child(i, syntax.Object)) != "responsibility"
		} else if v.lower(i) == "," || v.lower(i) == "and" {
			return false
		}
	}
	return false
}

// accusedOf tells whether the object stands before the relative pronoun whose own clause accuses
// somebody else: "[Togo], whom Chad accuses Mali of arming", or, being the accuser, is told to be
// whom the accused arms.
func (d *document) accusedOf(v *view, r Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	c := v.cueOf(r)
	for i := range v.tree {
		if !v.kinds.blaming.has(v.lower(i)) || v.tree[i].Tag[0] != 'V' || i+2 >= len(v.tree) || v.cover[i+1] < 0 && v.cover[i+2] < 0 {
			continue
		}
		open := v.asideAt(i)
		if open < 0 || v.lower(open) == "who" || !slices.ContainsFunc(v.own, func(k int) bool { return d.mentions[k].First > open && d.mentions[k].Last <= i }) {
			continue
		}
		m := &d.mentions[r.Object]
		if r.Name == "ACCUSES" && slices.Contains(c.tokens, i) && m.Last <= open+1 {
			return true
		}
		if c.top > i && v.lower(c.top-1) == "of" && c.top < v.asideEnd(i) && m.Last <= i && m.Last != open-1 && m.First != open {
			return true
		}
	}
	return false
}

// onPlatform tells whether an end is only where somebody wrote: "threatened on [Truth Social] to".
func (d *document) onPlatform(v *view, r Relation) bool {
	return slices.ContainsFunc([]int{r.Subject, r.Object}, func(k int) bool {
		if !d.inside(v, k) || d.mentions[k].First == 0 {
			return false
		}
		m := &d.mentions[k]
		w := v.lower(m.First - 1)
		return (w == "on" || w == "via" || w == "through") && v.kinds.platform.has(strings.ToLower(v.between(m.Span))) && (m.First < 2 || !v.kinds.penalty.has(v.lower(m.First-2)) && v.lower(m.First-2) != "ban")
	})
}
