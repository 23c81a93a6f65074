package relation

import (
	"math"

	"geokg/extract/encode"
	"geokg/extract/entity"
	"geokg/extract/nn"
)

// Range is a run of word pieces of a sentence: First inclusive, End exclusive.
type Range struct{ First, End int }

// Place is where mentions stand, and what is known of them beside the words.
type Place struct {
	Range
	Types [6]float32  // share of each entity type among the entities, in the order of the kinds
	More  bool        // they stand for several entities
	Form  entity.Form // how they refer; not below 8: unknown
}

// known gives the numbers that the head gets.
func (p Place) known() (out [known]float32) {
	copy(out[:], p.Types[:])
	if p.More {
		out[len(p.Types)] = 1
	}
	const forms = known / 2
	if int(p.Form) < forms {
		out[known-forms+int(p.Form)] = 1
	}
	return out
}

// Scorer applies a Head to the sentences of one document after another. It
// keeps its working memory and is not for concurrent use.
type Scorer struct {
	Explain bool // give alternatives too

	h *Head

	// Of the sentence that Pairs was last called for.
	n, pieces int       // mentions, pieces
	means     []float32 // [n][Dim] means of the mentions' vectors
	hidden    []float32 // [n·n][hidden]
	pools     []float32 // [n·n][pool]
	logits    []float32 // [n·n][Wide(relations)]
	rows      []float32 // the pieces' vectors, borrowed from the encoder

	units, subj, obj, sums    []float32
	keys, keysT, values, att  []float32
	queries, pairs, distances []float32
}

// NewScorer returns a scorer for the head.
func (h *Head) NewScorer() *Scorer { return &Scorer{h: h} }

// grow gives s n elements, zeroed.
func grow(s *[]float32, n int) []float32 {
	if cap(*s) < n {
		*s = make([]float32, n+n/2)
	}
	*s = (*s)[:n]
	clear(*s)
	return *s
}

// Pairs judges every ordered pair of the mentions of one sentence.
func (c *Scorer) Pairs(s encode.Sentence, tags entity.Tags, mentions []Place) {
	h, n, l := c.h, len(mentions), len(s.Pieces)
	c.n, c.pieces, c.rows = n, l, s.Rows()
	if n == 0 {
		return
	}
	c.mentionVectors(s, tags, mentions)
	c.firstHidden(mentions)
	c.attend()
	second := grow(&c.hidden, n*n*hidden)
	h.pair.Apply(second, c.pairs)
	more := grow(&c.queries, n*n*hidden)
	h.pooled.Apply(more, c.pools)
	for i := range second {
		second[i] += more[i]
	}
	h.path.GELU(second)
	h.relation.Apply(grow(&c.logits, n*n*nn.Wide(len(h.relations))), second)
}

// mentionVectors computes what each mention brings to a pair as its subject
// and as its object: from the mean of its pieces, the pieces just outside, how
// much the mention head takes it for each kind, and what is known of it.
func (c *Scorer) mentionVectors(s encode.Sentence, tags entity.Tags, mentions []Place) {
	means := grow(&c.means, c.n*encode.Dim)
	units := grow(&c.units, c.n*unit)
	for i, m := range mentions {
		mean := means[i*encode.Dim:][:encode.Dim]
		for p := m.First; p < m.End; p++ {
			for k, v := range s.Row(p) {
				mean[k] += v
			}
		}
		count := float32(m.End - m.First)
		for k := range mean {
			mean[k] /= count
		}
		u := units[i*unit:][:unit]
		copy(u, mean)
		copy(u[encode.Dim:], s.Row(m.First-1))
		copy(u[2*encode.Dim:], s.Row(m.End))
		share := tags.Share(m.First, m.End)
		copy(u[3*encode.Dim:], share[:])
		facts := m.known()
		copy(u[3*encode.Dim+entity.Kinds:], facts[:])
	}
	c.h.subject.Apply(grow(&c.subj, c.n*hidden), units)
	c.h.object.Apply(grow(&c.obj, c.n*hidden), units)
}

// firstHidden sums subject, object, the mean of what stands between them and
// their distance.
func (c *Scorer) firstHidden(mentions []Place) {
	// sums[i] is the sum of the first i pieces, mapped.
	sums := grow(&c.sums, (c.pieces+1)*hidden)
	c.h.between.Apply(sums[hidden:], c.rows)
	for i := hidden; i < len(sums); i++ {
		sums[i] += sums[i-hidden]
	}
	dist := grow(&c.distances, c.n*c.n*3)
	for i, a := range mentions {
		for j, b := range mentions {
			d := dist[(i*c.n+j)*3:]
			lo, hi := min(a.End, b.End), max(a.First, b.First)
			d[0] = float32(math.Log1p(float64(max(0, hi-lo))))
			if a.First < b.First {
				d[1] = 1
			}
			if a.First < b.End && b.First < a.End {
				d[2] = 1
			}
		}
	}
	pairs := grow(&c.pairs, c.n*c.n*hidden)
	c.h.distance.Apply(pairs, dist)
	for i, a := range mentions {
		subj := c.subj[i*hidden:][:hidden]
		for j, b := range mentions {
			out := pairs[(i*c.n+j)*hidden:][:hidden]
			obj := c.obj[j*hidden:][:hidden]
			lo, hi := min(a.End, b.End), max(a.First, b.First)
			hi = max(lo, hi)
			from, to := sums[lo*hidden:][:hidden], sums[hi*hidden:][:hidden]
			gap := float32(max(1, hi-lo))
			for k := range out {
				out[k] += subj[k] + obj[k] + (to[k]-from[k])/gap
			}
		}
	}
	c.h.path.GELU(pairs)
}

// attend lets every pair look at the sentence, with two heads of attention.
func (c *Scorer) attend() {
	h, l, wide := c.h, c.pieces, nn.Wide(c.pieces)
	count := c.n * c.n
	queries := grow(&c.queries, count*pool)
	h.attQ.Apply(queries, c.pairs)
	keys := grow(&c.keys, l*pool)
	h.attK.Apply(keys, c.rows)
	values := grow(&c.values, l*pool)
	h.attV.Apply(values, c.rows)
	keysT := grow(&c.keysT, pool*wide)
	for i := range l {
		for k := range pool {
			keysT[k*wide+i] = keys[i*pool+k] / 8 // √key
		}
	}
	pools := grow(&c.pools, count*pool)
	att := grow(&c.att, count*wide)
	for head := range 2 {
		clear(att)
		h.path.MulAdd(att, wide, queries[head*key:], pool, keysT[head*key*wide:], wide, count, key, wide)
		for p := range count {
			row := att[p*wide:][:wide]
			for i := l; i < wide; i++ {
				row[i] = -1e9
			}
			h.path.Softmax(row)
		}
		h.path.MulAdd(pools[head*key:], pool, att, wide, values[head*key:], pool, count, l, key)
	}
}

// Logit is the evidence that relation r (a number of the table) holds from
// mention i to mention j of the last Pairs; its probability is the logistic
// function of it.
func (c *Scorer) Logit(i, j, r int) float32 {
	return c.logits[(i*c.n+j)*nn.Wide(len(c.h.relations))+r]
}
