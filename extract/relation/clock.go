package relation

import "geokg/extract/encode"

// times computes the keys of the times that a scene gives.
func (c *Scorer) times(s *scene) {
	means := zeros(&c.timeMeans, len(s.Times)*encode.Dim)
	for t, p := range s.Times {
		row := means[t*encode.Dim:][:encode.Dim]
		for i := p.First; i < p.End; i++ {
			for j, v := range s.Row(i) {
				row[j] += v
			}
		}
		share := 1 / float32(p.End-p.First)
		for j := range row {
			row[j] *= share
		}
	}
	c.h.timeK.Apply(grow(&c.timeKeys, len(s.Times)*key), means)
}

// timeOf sets the logits of the times of claim k, of whose scene times has been
// called; third is the claim's vector.
func (c *Scorer) timeOf(k *claim, third []float32) {
	query := grow(&c.timeQuery, key)
	c.h.timeQ.Apply(query, third)
	last := len(k.Time) - 1
	for t := range last {
		k.Time[t] = dot(query, c.timeKeys[t*key:][:key]) / 8 // √key
	}
	k.Time[last] = dot(third, c.h.timeNull) + c.h.timeNullBias[0]
}

// heard is what the head says of the times of a relation's sentence.
type heard struct {
	times  []int     // numbers of the document's times
	logits []float32 // of each, and, last, of none; valid until the next Claims
}

// of is the head's logit of time number t above that of none, between -sure and
// sure; ok is false where it was not asked.
func (h heard) of(t int) (w float32, ok bool) {
	if len(h.logits) == 0 {
		return 0, false
	}
	for i, k := range h.times {
		if k == t {
			return max(-sure, min(h.logits[i]-h.logits[len(h.times)], sure)), true
		}
	}
	return unasked, true
}
