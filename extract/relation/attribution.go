package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// Bid is an actor who may be the source of a relation.
type Bid struct {
	Mention int      // index of a mention; -1: the reporter
	Head    float32  // the head's logit above that of the reporter, between -sure and sure
	Signs   []string // what speaks for it or against it, as attributes.txt names it
}

// sure bounds what the head says of a source; unasked is taken for its word on a
// mention of which it was not asked.
const (
	sure    = 9
	unasked = -2
)

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

// attributeAlone gives relation r, of which the head was not asked, the source
// for which the signs alone speak most.
func (d *document) attributeAlone(r *Relation, others []Relation) {
	v := d.views[r.Sentence]
	if len(v.tree) == 0 {
		return
	}
	w := d.weights.source
	bids := d.bids(v, *r, nil, nil, others)
	best, most := -1, w.sum(bids[0].Signs)+w["alone"]
	for _, b := range bids[1:] {
		if x := w.sum(b.Signs); x > most {
			best, most = b.Mention, x
		}
	}
	r.Source = best
}

// outbids is what speaks for a bid.
func (d *document) outbids(b Bid) float32 {
	w := d.weights.source
	sum := w.with(b.Head, b.Signs)
	if b.Mention < 0 {
		sum += w["none"]
	}
	return sum
}

// bids are those who may be the source of relation r: the reporter first, then
// the actors of the sentence, each once, and who spoke before. head is what
// the head says of the mentions at each place and, last, of the reporter;
// others are the document's relations.
func (d *document) bids(v *view, r Relation, head []float32, mentions [][]int, others []Relation) []Bid {
	out := make([]Bid, 1, 8)
	out[0] = Bid{Mention: -1, Signs: d.roomOf(0)}
	find := func(k int) *Bid {
		for i := range out {
			if b := &out[i]; b.Mention >= 0 && d.one(b.Mention, k) {
				return b
			}
		}
		out = append(out, Bid{Mention: k, Head: unasked, Signs: d.roomOf(len(out))})
		return &out[len(out)-1]
	}
	asked := map[int]bool{}
	for i, in := range mentions {
		w := head[i] - head[len(mentions)]
		for _, k := range in {
			if b := find(k); w > b.Head || !asked[b.Mention] {
				b.Mention, b.Head = k, max(-sure, min(w, sure))
				asked[k] = true
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
	out = slices.DeleteFunc(out, func(b Bid) bool {
		return b.Mention >= 0 && (b.Mention != r.Source && d.notSource(v, r, b.Mention) || d.besideSaying(v, r, b.Mention))
	})
	for i := range out {
		d.signs(&out[i], r)
	}
	d.compare(v, r, out)
	d.deeds(r, out, others)
	if r.Source >= 0 {
		out[0].Signs = append(out[0].Signs, "nobody by rule")
	}
	return out
}

// roomOf is memory for the signs of bid number i, which those of the next relation use
// again unless somebody is to read them.
func (d *document) roomOf(i int) []string {
	const usual = 32
	if !d.unread {
		return make([]string, 0, usual)
	}
	for len(d.room.signs) <= i {
		d.room.signs = append(d.room.signs, make([]string, 0, usual))
	}
	return d.room.signs[i]
}

// signs adds what is known of the bidder beside what was said.
func (d *document) signs(b *Bid, r Relation) {
	state := r.Status
	if b.Mention < 0 {
		b.put(d.sign("nobody"))
		b.put(d.sign("nobody ", state))
		b.put(d.sign("nobody ", r.Name))
		return
	}
	e, who := d.mentions[b.Mention].Entity, d.standing(b.Mention, r)
	acts := func(s string) bool { return strings.HasPrefix(s, "acts ") }
	own := b.Signs // before those that are made of them
	for _, x := range own {
		b.put(d.sign(x, " by ", who))
	}
	b.put(d.sign(who))
	b.put(d.sign(who, " ", state))
	b.put(d.sign(who, " ", r.Name))
	if slices.ContainsFunc(own, func(s string) bool { return !acts(s) }) {
		b.put("speaks", true)
		b.put(d.sign("speaks ", state))
		b.put(d.sign("speaks by ", who, " ", state))
	} else {
		b.put(d.sign("silent"))
		b.put(d.sign("silent ", who))
	}
	for _, x := range own {
		if acts(x) {
			b.put(d.sign(x, " ", state))
		}
	}
	b.put(d.sign("type ", string(e.Type)))
	if e.Type == entity.Place {
		b.put(d.sign("place"))
	}
}

// put adds a sign if ok.
func (b *Bid) put(s string, ok bool) {
	if ok {
		b.Signs = append(b.Signs, s)
	}
}

// standing is what mention k has to do with the ends of relation r.
func (d *document) standing(k int, r Relation) string {
	e, s, o := d.mentions[k].Entity, d.mentions[r.Subject].Entity, d.mentions[r.Object].Entity
	switch {
	case e.ID == s.ID:
		return "subject"
	case e.ID == o.ID:
		return "object"
	case e.Country != "" && e.Country == s.Country:
		return "kin"
	case e.Country != "" && e.Country == o.Country:
		return "object's kin"
	}
	return "third"
}
