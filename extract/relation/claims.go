package relation

import (
	"math"

	"geokg/extract/encode"
	"geokg/extract/nn"
)

// claim is one relation of a pair of mentions, and what the head says of it.
type claim struct {
	Scene, Subject, Object, Relation int // a scene of the last Pairs and two of its mentions; number of the relation

	Status [statusN]float32 // probabilities
	Cue    Range            // pieces
	Item   Range            // pieces; empty for none
	Source []float32        // logits of the mentions, and, last, of the reporter; valid until the next Claims
	Time   []float32        // likewise of the scene's times, and, last, of none; nil where it has no times
}

// maxPointed is how many pieces a cue or an item may have.
const maxPointed = 12

// verdict is how many numbers of a claim come from one layer: those of the
// statuses, of there being no item, and of the reporter being the source.
const (
	verdict    = statusN + 2
	itemNull   = statusN
	sourceNull = statusN + 1
)

// Claims fills in status, cue, item, source and time of relations between mentions
// that Pairs has judged. The claims of a scene must stand together.
func (c *Scorer) Claims(claims []claim) {
	if len(claims) == 0 {
		return
	}
	h, n := c.h, len(claims)
	in, pooled, third := grow(&c.in, n*hidden), grow(&c.pooled, n*pool), grow(&c.third, n*hidden)
	for i, k := range claims {
		at := c.row(k.Scene, k.Subject, k.Object)
		copy(in[i*hidden:], c.hidden[at*hidden:][:hidden])
		copy(pooled[i*pool:], c.pools[at*pool:][:pool])
	}
	c.multiply(in, product{h.claim, third})
	c.add(third, pooled, h.claimPooled)
	for i, k := range claims {
		row := third[i*hidden:][:hidden]
		for j, v := range h.claimRelation[k.Relation*hidden:][:hidden] {
			row[j] += v
		}
	}
	h.path.GELU(third)

	h.verdict.Apply(grow(&c.verdicts, n*verdict), third)
	c.multiply(third, product{h.pointQ, grow(&c.points, n*pointers*key)})
	h.sourceQ.Apply(grow(&c.sources, n*key), third)
	h.sourceK.Apply(grow(&c.mentionKeys, len(c.places)*key), c.means[:len(c.places)*encode.Dim])
	// A query times the key of a piece is the query times the keys' weights, times
	// the vector of the piece: less work, for relations are fewer than pieces.
	asked, from := grow(&c.asked, n*key), grow(&c.from, pointers*n*encode.Dim)
	for p, m := range h.pointK {
		scale := h.pointScale[p*key:][:key]
		for i := range n {
			for k, v := range c.points[(i*pointers+p)*key:][:key] {
				asked[i*key+k] = v * scale[k]
			}
		}
		c.multiply(asked, product{m, from[p*n*encode.Dim:]})
	}
	grow(&c.told, c.toldSize(claims))
	used := 0
	take := func(n int) []float32 {
		used += n
		return c.told[used-n : used : used]
	}
	for first, end := 0, 0; first < n; first = end {
		for end = first; end < n && claims[end].Scene == claims[first].Scene; end++ {
		}
		c.point(claims[first:end], first, n)
		s := &c.scenes[claims[first].Scene]
		c.times(s)
		for i := first; i < end; i++ {
			k := &claims[i]
			var row [8]float32
			for j := copy(row[:], c.verdicts[i*verdict:][:statusN]); j < len(row); j++ {
				row[j] = -1e9
			}
			h.path.Softmax(row[:])
			copy(k.Status[:], row[:])
			k.Source = take(len(s.Places) + 1)
			c.sourceOf(k, i)
			if len(s.Times) > 0 {
				k.Time = take(len(s.Times) + 1)
				c.timeOf(k, third[i*hidden:][:hidden])
			}
		}
	}
}

// toldSize is how many numbers the sources and times of the claims take at most.
func (c *Scorer) toldSize(claims []claim) (n int) {
	for _, k := range claims {
		s := &c.scenes[k.Scene]
		n += len(s.Places) + 1 + len(s.Times) + 1
	}
	return n
}

// sourceOf sets the logits of the sources of k, claim number i.
func (c *Scorer) sourceOf(k *claim, i int) {
	s := &c.scenes[k.Scene]
	for m := range s.Places {
		k.Source[m] = dot(c.sources[i*key:][:key], c.mentionKeys[(s.place+m)*key:][:key]) / 8 // √key
	}
	k.Source[len(s.Places)] = c.verdicts[i*verdict+sourceNull]
}

// point finds cue and item of the claims of one scene, of which the first is
// number first of all.
func (c *Scorer) point(claims []claim, first, all int) {
	s := &c.scenes[claims[0].Scene]
	l, n := len(s.Pieces), len(claims)*pointers
	wide := nn.Wide(n)
	fromT, scores := zeros(&c.fromT, encode.Dim*wide), zeros(&c.scores, l*wide)
	for i := range claims {
		for p := range pointers {
			for k, v := range c.from[(p*all+first+i)*encode.Dim:][:encode.Dim] {
				fromT[k*wide+i*pointers+p] = v
			}
		}
	}
	c.h.path.MulAdd(scores, wide, s.Rows(), encode.Dim, fromT, wide, l, encode.Dim, wide)
	// column gives what pointer p of claim i says of every piece.
	column := func(to *[]float32, i, p int) []float32 {
		out := grow(to, l)
		bias := dot(c.points[((first+i)*pointers+p)*key:][:key], c.h.pointBias[p*key:][:key])
		for t := range out {
			out[t] = (scores[t*wide+i*pointers+p] + bias) / 8 // √key
		}
		return out
	}
	for i := range claims {
		k := &claims[i]
		k.Cue, _ = point(column(&c.starts, i, 0), column(&c.ends, i, 1))
		item, score := point(column(&c.starts, i, 2), column(&c.ends, i, 3))
		if score > 2*c.verdicts[(first+i)*verdict+itemNull] {
			k.Item = item
		}
	}
}

// point gives the run of pieces whose first and last have the greatest sum.
func point(first, last []float32) (Range, float32) {
	best, score := Range{}, float32(math.Inf(-1))
	for i, a := range first {
		for j := i; j < min(len(last), i+maxPointed); j++ {
			if v := a + last[j]; v > score {
				best, score = Range{i, j + 1}, v
			}
		}
	}
	return best, score
}

// dot adds the products in eight lanes and these in a fixed order, like the
// kernels of package nn.
func dot(a, b []float32) float32 {
	var s [8]float32
	for i := 0; i+8 <= len(a); i += 8 {
		for k := range s {
			s[k] += float32(a[i+k] * b[i+k])
		}
	}
	return ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]))
}

// logistic is the probability that a logit stands for.
func logistic(path nn.Path, x float32) float32 {
	v := [8]float32{x}
	path.Sigmoid(v[:])
	return v[0]
}
