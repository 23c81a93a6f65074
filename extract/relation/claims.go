package relation

import (
	"math"

	"geokg/extract/encode"
	"geokg/extract/nn"
)

// claim is one relation of a pair of mentions, and what the head says of it.
type claim struct {
	Subject, Object, Relation int // mentions of the last Pairs; number of the relation

	Status [statusN]float32 // probabilities
	Cue    Range            // pieces
	Item   Range            // pieces; empty for none
	Source []float32        // probabilities of the mentions, and, last, of the reporter
}

// maxPointed is how many pieces a cue or an item may have.
const maxPointed = 12

// Claims fills in status, cue, item and source of relations between the
// mentions that Pairs was last called for.
func (c *Scorer) Claims(claims []claim) {
	if len(claims) == 0 {
		return
	}
	h, n := c.h, len(claims)
	in, pooled := make([]float32, n*hidden), make([]float32, n*pool)
	for i, k := range claims {
		at := k.Subject*c.n + k.Object
		copy(in[i*hidden:], c.hidden[at*hidden:][:hidden])
		copy(pooled[i*pool:], c.pools[at*pool:][:pool])
	}
	third, more := make([]float32, n*hidden), make([]float32, n*hidden)
	h.claim.Apply(third, in)
	h.claimPooled.Apply(more, pooled)
	for i, k := range claims {
		rel := h.claimRelation[k.Relation*hidden:][:hidden]
		row := third[i*hidden:][:hidden]
		for j := range row {
			row[j] += more[i*hidden+j] + rel[j]
		}
	}
	h.path.GELU(third)

	const wide = 8
	status, itemNull, sourceNull := make([]float32, n*wide), make([]float32, n*wide), make([]float32, n*wide)
	h.status.Apply(status, third)
	h.itemNull.Apply(itemNull, third)
	h.sourceNull.Apply(sourceNull, third)
	points, sources := make([]float32, n*pointers*key), make([]float32, n*key)
	h.pointQ.Apply(points, third)
	h.sourceQ.Apply(sources, third)
	pieceKeys := make([]float32, c.pieces*pointers*key)
	h.pointK.Apply(pieceKeys, c.rows)
	mentionKeys := make([]float32, c.n*key)
	h.sourceK.Apply(mentionKeys, c.means[:c.n*encode.Dim])

	for i := range claims {
		k := &claims[i]
		row := status[i*wide:][:wide]
		row[6], row[7] = -1e9, -1e9
		h.path.Softmax(row)
		copy(k.Status[:], row)
		var at [pointers][]float32
		for p := range pointers {
			at[p] = make([]float32, c.pieces)
			for t := range at[p] {
				at[p][t] = dot(points[(i*pointers+p)*key:][:key], pieceKeys[(t*pointers+p)*key:][:key]) / 8 // √key
			}
		}
		k.Cue, _ = point(at[0], at[1])
		item, score := point(at[2], at[3])
		if score > 2*itemNull[i*wide] {
			k.Item = item
		}
		row = make([]float32, nn.Wide(c.n+1))
		for m := range row {
			switch {
			case m < c.n:
				row[m] = dot(sources[i*key:][:key], mentionKeys[m*key:][:key]) / 8
			case m == c.n:
				row[m] = sourceNull[i*wide]
			default:
				row[m] = -1e9
			}
		}
		h.path.Softmax(row)
		k.Source = row[:c.n+1]
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
