package relation

import (
	"slices"
	"strings"

	"geokg/extract/coref"
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// astray leaves out what the words tell of somebody near: the maker of what somebody is
// hit by, who stands behind "other Union states", a third person beside somebody's kin, who
// met others on another day, who is only to be kept out, whose candidates are appointed, who
// speaks after a call, whose own state is helped, and where a party rules.
func (d *document) astray(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
			return false
		}
		switch r.Name {
		case "ATTACKS", "KILLS":
			return d.made(v, r.Subject)
		case "MEMBER_OF":
			return d.pastOthers(v, r) || d.pastJoiner(v, r)
		case "OTHER":
			return d.kinOfAnother(v, r)
		case "MEETS":
			return v.metApart(&d.mentions[r.Subject], &d.mentions[r.Object])
		case "REQUESTS":
			return v.wantsOut(d.mentions[r.Object].Last)
		case "APPOINTS":
			return v.nominator(r, &d.mentions[r.Object])
		case "CONTROLS":
			return d.rulesElsewhere(v, r)
		case "CALLS":
			return v.afterCall(v.cueOf(r).top, d.mentions[r.Object].First)
		case "SUPPORTS", "AIDS":
			return d.ownShare(r, found)
		}
		return false
	})
}

// made tells whether mention k names a thing by who makes it: "hit by a Toyota".
func (d *document) made(v *view, k int) bool {
	m := &d.mentions[k]
	if m.Entity.Type != entity.Organization || m.First == 0 || v.lower(m.First-1) != "a" && v.lower(m.First-1) != "an" {
		return false
	}
	return m.Last == len(v.tree) || v.tree[m.Last].Tag[0] != 'N' && v.tree[m.Last].Tag[0] != 'J' && !strings.HasPrefix(v.lower(m.Last), "-")
}

// pastOthers tells whether who would belong to a body stands behind "other" and the
// body's name: "Chad, other Union states, and [Peru]".
func (d *document) pastOthers(v *view, r Relation) bool {
	body := &d.mentions[r.Object]
	return d.mentions[r.Subject].First >= body.Last && body.First > 0 && v.lower(body.First-1) == "other"
}

// pastJoiner tells whether the subject stands past the relative clause in which another is told to
// join the body: "the Union, which Chad joined, and [Mali]".
func (d *document) pastJoiner(v *view, r Relation) bool {
	c := v.cueOf(r)
	joins := slices.ContainsFunc(c.tokens, func(i int) bool { return strings.HasPrefix(v.lower(i), "join") })
	if !joins || d.mentions[r.Subject].First <= c.top || !v.verbal(c.top) || v.passive(c.top) {
		return false
	}
	open := v.asideAt(c.top)
	return open >= d.mentions[r.Object].Last && slices.ContainsFunc(v.own, func(k int) bool {
		return d.known(k) && d.mentions[k].First > open && d.mentions[k].Last <= c.top && !d.one(k, r.Subject)
	})
}

// kinOfAnother tells whether the only noun of kinship of the sentence says whose kin
// somebody is, and neither end is that one: "Falkner, and his sister Ada, who beat
// [Kestrel]".
func (d *document) kinOfAnother(v *view, r Relation) bool {
	words := strings.Fields(strings.ToLower(r.Item))
	if len(words) == 0 || !v.kinds.relative.has(words[len(words)-1]) {
		return false
	}
	noun := v.tokenOf(words[len(words)-1], v.Start)
	if noun < 0 || v.tokenOf(v.lower(noun), v.Tokens[noun].End) >= 0 {
		return false
	}
	owner := v.child(noun, syntax.Possessive)
	if owner < 0 || !d.known(v.cover[owner]) {
		return false
	}
	k := v.cover[owner]
	return !d.one(k, r.Subject) && !d.one(k, r.Object)
}

// metApart tells whether each of two mentions stands right before a verb "met" of its own:
// "Falkner met on Monday and Kestrel met on Tuesday".
func (v *view) metApart(a, b *coref.Mention) bool {
	return a.Last != b.Last && max(a.Last, b.Last) < len(v.Tokens) && v.lower(a.Last) == "met" && v.lower(b.Last) == "met"
}

// wantsOut tells whether somebody, whose name ends before token i, is wanted out of
// something: who "wants Mali excluded from the talks" asks nothing of Mali.
func (v *view) wantsOut(i int) bool {
	return i+1 < len(v.tree) && slices.Contains([]string{"excluded", "barred", "shut", "kept", "left"}, v.lower(i)) &&
		slices.Contains([]string{"from", "out"}, v.lower(i+1))
}

// nominator tells whether the object is only whose nameless candidates somebody appoints:
// "confirmed [Falkner]'s nominees". An appointment of Falkner's is his own.
func (v *view) nominator(r Relation, m *coref.Mention) bool {
	k := m.Last
	if v.tree[k-1].Tag != "PRP$" {
		if k >= len(v.tree) || !isPossessive(v.lower(k)) {
			return false
		}
		k++
	}
	return k < len(v.tree) && v.kinds.nominee.has(v.lower(k)) && v.cover[k] < 0 && !r.Cue.Contains(v.Tokens[k].Span)
}

// rulesElsewhere tells whether a party told to be the ruling one would rule another state than its own, "an
// official of [Chad] met the ruling Malian Union".
func (d *document) rulesElsewhere(v *view, r Relation) bool {
	own, state := d.mentions[r.Subject].Entity.Country, d.mentions[r.Object].Entity.Country
	return own != "" && state != "" && own != state && v.lower(v.at(r.Cue.Start)) == "ruling"
}

// afterCall tells whether the cue is somebody's call after which another, named from token
// other on, speaks: "After Falkner's call [Kestrel] said he was worried".
func (v *view) afterCall(cue, other int) bool {
	h := v.tree[cue].Head
	return !v.verbal(cue) && h >= 0 && v.preposition(cue) == "after" && v.says(h) && v.verbal(h) && !v.under(other, cue) &&
		v.child(cue, syntax.Possessive) >= 0
}

// ownShare tells whether one of several who are named together is the helped state's own:
// of "the two leaders", who help Mali, Mali's.
func (d *document) ownShare(r Relation, found []Relation) bool {
	home := func(k int) bool { return d.mentions[k].Entity.Country == d.mentions[r.Object].Entity.Country }
	return d.mentions[r.Object].Entity.Type == entity.Country && home(r.Subject) && slices.ContainsFunc(found, func(x Relation) bool {
		return x.Name == r.Name && x.Sentence == r.Sentence && d.one(x.Object, r.Object) && d.mentions[x.Subject].Span == d.mentions[r.Subject].Span && !home(x.Subject)
	})
}
