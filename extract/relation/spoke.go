package relation

import (
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// recall is how many sentences on "he said" and "the colonel said" may still mean
// the person who spoke last.
const recall = 3

// lastSpeaker is whom "he" or "the colonel" at token n, a subject of a word of saying
// that is not known to stand for anybody, means: the person who spoke last, if the title
// of that person does not tell otherwise; or -1.
func (d *document) lastSpeaker(v *view, n int) int {
	if v.Index >= len(d.spoke) || d.spoke[v.Index] < 0 {
		return d.spokenFor(v, n)
	}
	k, w := d.spoke[v.Index], v.lower(n)
	switch {
	case w == "he" || w == "she":
		return k
	case n > 0 && v.lower(n-1) == "the" && d.kinds.speaking.has("the "+w):
		return k // whatever the title
	case !d.kinds.speaking.has(w) || n == 0 || v.lower(n-1) != "the":
		return -1
	}
	id, titled := d.mentions[k].Entity.ID, false
	for i := range d.mentions {
		m := &d.mentions[i]
		if m.Title == "" || m.Entity == nil || m.Entity.ID != id {
			continue
		}
		titled = true
		for _, t := range strings.Fields(strings.ToLower(m.Title)) {
			if t = strings.TrimSuffix(t, "."); t == w || len(t) > 2 && strings.HasPrefix(w, t) { // "Col."
				return k
			}
		}
	}
	if titled {
		return -1
	}
	return k
}

// spokenFor is the body or armed group whose nameless spokesman at token n is: that which acts in the
// main clause of the sentence, before him, or else in that of the sentence before; or -1. Of states
// others speak too: "Chad has attacked Mali, a spokesman said".
func (d *document) spokenFor(v *view, n int) int {
	if w := v.lower(n); n == 0 || !strings.HasPrefix(w, "spokes") || v.lower(n-1) != "a" && v.lower(n-1) != "the" || n+1 < len(v.tree) && (v.lower(n+1) == "for" || v.lower(n+1) == "of") {
		return -1
	}
	if k := d.actingBody(v, n-1); k >= 0 || v.Index == 0 || n > 1 && v.lower(n-1) == "a" {
		return k
	}
	return d.actingBody(d.views[v.Index-1], len(d.views[v.Index-1].tree))
}

// actingBody is the body or armed group that is the subject of the main verb of a sentence and stands
// before token end; or -1.
func (d *document) actingBody(v *view, end int) int {
	for n := range v.tree {
		if v.tree[n].Head >= 0 || !v.verbal(n) {
			continue
		}
		at := v.subject(n)
		if v.says(n) && v.child(n, syntax.Complement) >= 0 && at >= end-1 {
			at = v.subject(v.child(n, syntax.Complement)) // "the Union has left, a spokesman said"
		}
		if at < 0 || at >= end {
			return -1
		}
		if k := d.speaks(v, at); k >= 0 && (d.mentions[k].Entity.Type == entity.Organization || d.mentions[k].Entity.Type == entity.ArmedGroup) {
			return k
		}
		return -1
	}
	return -1
}

// speaking follows who speaks from sentence to sentence.
type speaking struct{ person, at int }

// note tells that mention k, or nobody (-1), speaks in sentence i.
func (s *speaking) note(d *document, k, i int) {
	if k >= 0 && d.mentions[k].Entity.Type == entity.Person {
		s.person, s.at = k, i
	}
}

// before is the person who spoke last, not long before sentence i; or -1.
func (s *speaking) before(i int) int {
	if s.person < 0 || i-s.at > recall {
		return -1
	}
	return s.person
}
