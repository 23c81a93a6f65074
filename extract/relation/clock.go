package relation

import "geokg/extract/encode"

// clock asks the head which time of its scene each claim belongs to; third are
// the claims' vectors. A claim whose scene gives no time is not asked.
func (c *Scorer) clock(claims []claim, third []float32) {
	count, size, last := 0, 0, -1
	for _, k := range claims {
		s := &c.scenes[k.Scene]
		if n := len(s.Times); n > 0 {
			size += n + 1
			if k.Scene != last {
				s.time, last = count, k.Scene
				count += n
			}
		}
	}
	if count == 0 {
		return
	}
	means := zeros(&c.timeMeans, count*encode.Dim)
	last = -1
	for _, k := range claims {
		if k.Scene == last {
			continue
		}
		last = k.Scene
		s := &c.scenes[k.Scene]
		for t, p := range s.Times {
			row := means[(s.time+t)*encode.Dim:][:encode.Dim]
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
	}
	h := c.h
	h.timeK.Apply(grow(&c.timeKeys, count*key), means)
	query := grow(&c.timeQuery, key)
	grow(&c.times, size)
	used := 0
	for i := range claims {
		k := &claims[i]
		s := &c.scenes[k.Scene]
		n := len(s.Times)
		if n == 0 {
			continue
		}
		row := third[i*hidden:][:hidden]
		h.timeQ.Apply(query, row)
		k.Time = c.times[used:][: n+1 : n+1]
		for t := range s.Times {
			k.Time[t] = dot(query, c.timeKeys[(s.time+t)*key:][:key]) / 8 // √key
		}
		k.Time[n] = dot(row, h.timeNull) + h.timeNullBias[0]
		used += n + 1
	}
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
