package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// Bid is an actor who may be the source of a relation.
type Bid struct {
	Mention int      // index of a mention; -1: the reporter
	Head    float32  // the head's logit above that of the reporter, between -sure and sure
	Signs   []string // what speaks for it or against it, as attributes.txt names it
}

// sure bounds what the head says of a source, and is what stands against a
// mention of which it was not asked.
const sure = 9

// attribute is the bid whose signs weigh most together with what the head says.
func (d *document) attribute(bids []Bid) Bid {
	best, most := bids[0], d.outbids(bids[0])
	for _, b := range bids[1:] {
		if w := d.outbids(b); w > most {
			best, most = b, w
		}
	}
	return best
}

// outbids is what speaks for a bid.
func (d *document) outbids(b Bid) float32 {
	w := d.weights.source
	sum := float32(w["head"]*b.Head) + float32(w["signs"]*w.sum(b.Signs))
	if b.Mention < 0 {
		sum += w["none"]
	}
	return sum
}

// bids are those who may be the source of relation r: the reporter first, then
// the actors of the sentence, each once, and who spoke before. head is what
// the head says of the mentions at each place and, last, of the reporter.
func (d *document) bids(v *view, r Relation, head []float32, mentions [][]int) []Bid {
	out := []Bid{{Mention: -1}}
	find := func(k int) *Bid {
		for i := range out {
			if b := &out[i]; b.Mention >= 0 && d.mentions[b.Mention].Entity.ID == d.mentions[k].Entity.ID {
				return b
			}
		}
		out = append(out, Bid{Mention: k, Head: -sure})
		return &out[len(out)-1]
	}
	for i, in := range mentions {
		w := head[i] - head[len(mentions)]
		for _, k := range in {
			if b := find(k); w > b.Head {
				b.Mention, b.Head = k, min(w, sure)
			}
		}
	}
	sign := func(k int, s string) {
		b := find(k)
		if len(b.Signs) == 0 {
			b.Mention = k // who speaks rather than who is spoken of
		}
		if !slices.Contains(b.Signs, s) {
			b.Signs = append(b.Signs, s)
		}
	}
	if len(v.tree) > 0 {
		d.speakers(v, r, v.cueOf(r), sign)
	}
	if h := d.heirs[v.Index]; h.mention >= 0 && d.known(h.mention) {
		s := "heir " + h.kind
		if h.kind == "quote" && !h.marks.holds(r.Cue) {
			s = "heir beside quote"
		}
		sign(h.mention, s)
	}
	if r.Source >= 0 {
		sign(r.Source, "rule")
		find(r.Source).Mention = r.Source
	}
	for i := range out {
		d.signs(&out[i], r)
	}
	if r.Source >= 0 {
		out[0].Signs = append(out[0].Signs, "nobody by rule")
	}
	return out
}

// speakers gives a sign to everyone who speaks in the sentence: where their
// word of saying stands to the cue.
func (d *document) speakers(v *view, r Relation, c cueAt, sign func(int, string)) {
	told := "verb"
	if !v.verbal(c.top) {
		told = "noun"
	}
	for _, s := range v.sayings {
		if s.means == "phrase" && s.text != "according to" {
			continue
		}
		place := v.placeOf(s.top, c)
		for i, k := range d.voices(v, s.top) {
			if i > 0 {
				sign(k, "says too")
				continue
			}
			sign(k, "says "+place)
			sign(k, "says "+place+", cue "+told)
			sign(k, s.text+" "+place)
			if v.tree[s.top].Head < 0 {
				sign(k, "says at root "+place)
			}
			if s.top > c.top && v.closes(s.top) {
				sign(k, "says at end")
			}
		}
	}
	for n := range v.tree {
		if v.tree[n].Head < 0 && v.verbal(n) && !slices.Contains(c.tokens, n) {
			if k := d.speaker(v, n); k >= 0 {
				sign(k, "acts at root "+v.placeOf(n, c))
			}
		}
		if v.kinds.blaming.has(v.lower(n)) {
			if k := d.speaker(v, n); k >= 0 {
				sign(k, "blames "+v.placeOf(n, c))
			}
		}
		if k := d.accordingTo(v, n); k >= 0 {
			sign(k, "according to")
			if v.under(c.top, n) {
				sign(k, "according to, cue under it")
			}
		} else if k := d.afterAccording(v, n); k >= 0 {
			sign(k, "according to")
		}
	}
	for n, depth := v.tree[c.top].Head, 0; n >= 0 && depth < climb; n, depth = v.tree[n].Head, depth+1 {
		if v.verbal(n) {
			if k := d.speaker(v, n); k >= 0 {
				sign(k, "acts above")
			}
			break
		}
	}
	m := match{cue: &cue{means: r.Name}, tokens: c.tokens, top: c.top}
	if s, by := d.status(v, m); by >= 0 && v.verbal(by) {
		if k := d.speaker(v, by); k >= 0 {
			sign(k, "makes it "+s)
		}
	}
	if v.verbal(c.top) {
		for i := range c.tokens { // "denies meeting"
			if n := c.tokens[i]; v.says(n) {
				if k := d.speaker(v, n); k >= 0 {
					sign(k, "says the cue")
				}
			}
		}
	}
}

// voices are the mentions that speak at token n, the nearest first, with
// less trust than speaker has: "officials of the island of" its state.
func (d *document) voices(v *view, n int) []int {
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

// signs adds what is known of the bidder beside what was said.
func (d *document) signs(b *Bid, r Relation) {
	state := r.Status
	if b.Mention < 0 {
		b.Signs = append(b.Signs, "nobody", "nobody "+state, "nobody "+r.Name)
		return
	}
	e, s, o := d.mentions[b.Mention].Entity, d.mentions[r.Subject].Entity, d.mentions[r.Object].Entity
	who := "third"
	switch {
	case e.ID == s.ID:
		who = "subject"
	case e.ID == o.ID:
		who = "object"
	case e.Country != "" && e.Country == s.Country:
		who = "kin"
	case e.Country != "" && e.Country == o.Country:
		who = "object's kin"
	}
	said := 0
	for _, x := range b.Signs {
		if !strings.HasPrefix(x, "acts ") {
			said++
		}
	}
	heard := said > 0
	said = len(b.Signs)
	for _, x := range b.Signs[:said] {
		b.Signs = append(b.Signs, x+" by "+who)
	}
	b.Signs = append(b.Signs, who, who+" "+state, who+" "+r.Name)
	if heard {
		b.Signs = append(b.Signs, "speaks", "speaks "+state, "speaks by "+who+" "+state)
	} else {
		b.Signs = append(b.Signs, "silent", "silent "+who)
	}
	for _, x := range b.Signs[:said] {
		if strings.HasPrefix(x, "acts ") {
			b.Signs = append(b.Signs, x+" "+state)
		}
	}
	b.Signs = append(b.Signs, "type "+string(e.Type))
	if e.Type == entity.Place {
		b.Signs = append(b.Signs, "place")
	}
}
