package relation

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// speakers gives a sign to everyone who speaks in the sentence: where their
// word of saying stands to the cue.
func (d *document) speakers(v *view, r Relation, c cueAt, sign func(int, string)) {
	scoped := func(k int, how string, n int) {
		for _, x := range d.scope(v, r, c, how, n) {
			sign(k, x)
		}
	}
	d.sayers(v, c, sign, scoped)
	d.actorsAround(v, c, sign, scoped)
	d.tellers(v, r, c, sign)
}

// sayers gives signs to who says something with a word of saying.
func (d *document) sayers(v *view, c cueAt, sign func(int, string), scoped func(int, string, int)) {
	told := "verb"
	if !v.verbal(c.top) {
		told = "noun"
	}
	for i, s := range v.sayings {
		if s.means == "phrase" && s.text != "according to" {
			continue
		}
		place := v.placeOf(s.top, c)
		for i, k := range d.voices(v)[i] {
			if i > 0 {
				sign(k, "says too")
				continue
			}
			sign(k, d.own("says ", place))
			sign(k, d.own("says ", place, ", cue ", told))
			scoped(k, "says, ", s.top)
			sign(k, d.own(s.text, " ", place))
			if v.tree[s.top].Head < 0 {
				sign(k, d.own("says at root ", place))
			}
			if s.top > c.top && v.closes(s.top) {
				sign(k, "says at end")
			}
		}
	}
}

// actorsAround gives signs to who acts in the main clause, blames, is "according to" whom, or
// acts in the clause above the cue.
func (d *document) actorsAround(v *view, c cueAt, sign func(int, string), scoped func(int, string, int)) {
	for _, w := range d.witnesses(v) {
		switch n, k := w.token, w.mention; {
		case w.by == atRoot && !slices.Contains(c.tokens, n):
			sign(k, d.own("acts at root ", v.placeOf(n, c)))
			if !v.says(n) {
				scoped(k, "acts at root, ", n)
			}
		case w.by == blaming:
			sign(k, d.own("blames ", v.placeOf(n, c)))
		case w.by == accordingTo:
			sign(k, "according to")
			if n == c.top {
				sign(k, "according to, on cue")
			}
			scoped(k, "according to, ", n)
		case w.by == afterAccording:
			sign(k, "according to")
		}
	}
	for n, depth := v.tree[c.top].Head, 0; n >= 0 && depth < climb; n, depth = v.tree[n].Head, depth+1 {
		if v.verbal(n) {
			if k := d.speaker(v, n); k >= 0 {
				sign(k, "acts above")
				if !v.says(n) {
					scoped(k, "acts above, ", n)
				}
			}
			break
		}
	}
}

// tellers gives signs to who makes the cue's status what it is, and who says something with the cue
// itself, "denies meeting".
func (d *document) tellers(v *view, r Relation, c cueAt, sign func(int, string)) {
	m := match{cue: &cue{means: r.Name}, tokens: c.tokens, top: c.top}
	if s, by := d.status(v, m); by >= 0 {
		k, how := -1, "makes it "
		if v.verbal(by) {
			k = d.speaker(v, by)
		} else {
			k, how = d.holder(v, by, "by", "from", "of"), "has it "
		}
		if s != r.Status {
			s += ", not so"
		}
		if k >= 0 {
			sign(k, d.own(how, s))
		}
	}
	if !v.verbal(c.top) {
		return
	}
	for _, n := range c.tokens {
		if !v.says(n) {
			continue
		}
		if k := d.speaker(v, n); k >= 0 {
			sign(k, "says the cue")
		}
	}
}

// witness is an actor who may speak by what stands at a token, whatever is asked of it.
type witness struct {
	token, mention int
	by             manner
}

// manner is what stands at the token.
type manner int

const (
	atRoot         manner = iota // the main verb
	blaming                      // a verb of blaming
	accordingTo                  // "according to", as the tree tells
	afterAccording               // the same where the tree does not tell
)

// witnesses are those of a sentence, in the order of their tokens.
func (d *document) witnesses(v *view) []witness {
	if v.witnesses != nil {
		return v.witnesses
	}
	out := []witness{}
	add := func(n, k int, by manner) bool {
		if k >= 0 {
			out = append(out, witness{n, k, by})
		}
		return k >= 0
	}
	for n := range v.tree {
		if v.tree[n].Head < 0 && v.verbal(n) {
			add(n, d.speaker(v, n), atRoot)
		}
		if v.kinds.blaming.has(v.lower(n)) {
			add(n, d.speaker(v, n), blaming)
		}
		if !add(n, d.accordingTo(v, n), accordingTo) {
			add(n, d.afterAccording(v, n), afterAccording)
		}
	}
	v.witnesses = out
	return out
}

// voices are for each saying of a sentence the mentions that speak there, the nearest first.
func (d *document) voices(v *view) [][]int {
	if v.voices == nil {
		v.voices = make([][]int, len(v.sayings))
		for i, s := range v.sayings {
			v.voices[i] = d.voicesAt(v, s.top)
		}
	}
	return v.voices
}

// voicesAt are the mentions that speak at token n, the nearest first, with
// less trust than speaker has: "officials of the island of" its state.
func (d *document) voicesAt(v *view, n int) []int {
	if k := d.speaker(v, n); k >= 0 {
		out := []int{k}
		if at := v.grammatical(n, 0); at >= 0 && v.verbal(n) && !v.passive(n) {
			for _, e := range d.actors(v, at) {
				if !slices.Contains(out, e.mention) && e.trust >= 0.45 {
					out = append(out, e.mention)
				}
			}
		}
		return out
	}
	if !v.verbal(n) || v.passive(n) {
		return nil
	}
	if at := v.grammatical(n, 0); at >= 0 {
		for _, e := range d.actors(v, at) {
			if d.mentions[e.mention].Entity.Type != entity.Place {
				return []int{e.mention}
			}
		}
	}
	return nil
}

// afterAccording is the first known mention after the words "according to", where
// the tree does not tell whose they are.
func (d *document) afterAccording(v *view, n int) int {
	if v.lower(n) != "according" || n+1 >= len(v.Tokens) || v.lower(n+1) != "to" {
		return -1
	}
	for i := n + 2; i < min(n+12, len(v.Tokens)); i++ {
		if v.lower(i) == "," || v.lower(i) == ";" {
			break
		}
		if k := v.cover[i]; d.known(k) {
			// "Security Minister Alfonso Durazo" is who stands last of what lies side by side.
			for j := i + 1; j < len(v.Tokens) && v.Tokens[j].Text != v.Tokens[j].Lower; j++ {
				if o := v.cover[j]; d.known(o) {
					k = o
				}
			}
			return k
		}
	}
	return -1
}

// placeOf says where token n stands to the cue: above it, so that the cue is
// said; above what is told in passing; beside it; within it; below or elsewhere.
func (v *view) placeOf(n int, c cueAt) string {
	top := c.top
	switch {
	case slices.Contains(c.tokens, n):
		return "within"
	case v.under(n, top):
		if l := v.label(n); l == syntax.Parataxis || l == syntax.Complement {
			return "beside"
		}
		return "below"
	case !v.under(top, n):
		for at := top; at >= 0; at = v.tree[at].Head {
			if h := v.tree[n].Head; h == at && (v.label(n) == syntax.Parataxis || v.label(n) == syntax.Complement) {
				return "aside"
			}
		}
		return "elsewhere"
	}
	passing := syntax.Root
	for at := top; at != n; at = v.tree[at].Head {
		h := v.tree[at].Head
		if h == n && v.label(at) == syntax.Conjunct {
			return "joined"
		}
		if !v.told(at) {
			passing = v.label(at)
		}
	}
	switch passing {
	case syntax.Root:
		return "above"
	case syntax.Clause, syntax.Relative, syntax.Adverbial:
		return "above " + passing.String()
	}
	return "above in passing"
}

// closes tells whether nothing but the speaker follows token n, and a comma
// goes before both: "…, Syrian state television reports."
func (v *view) closes(n int) bool {
	if len(v.Tokens)-n > 12 {
		return false
	}
	for i := n; i >= 0 && n-i < 8; i-- {
		if t := v.Tokens[i].Text; t == "," || t == "”" || t == "\"" || t == "''" {
			return true
		}
	}
	return false
}
