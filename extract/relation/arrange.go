package relation

import "geokg/extract/encode"

// arrange lists the places, the pairs and the gaps of the scenes.
func (c *Scorer) arrange(scenes []Scene) {
	c.scenes, c.places, c.pairs, c.rows, c.gaps = c.scenes[:0], c.places[:0], c.pairs[:0], c.rows[:0], 0
	for _, s := range scenes {
		at := scene{Scene: s, place: len(c.places), gap: c.gaps, pair: len(c.pairs), row: len(c.rows)}
		n := len(s.Places)
		c.places = append(c.places, s.Places...)
		for range n * n {
			c.rows = append(c.rows, -1)
		}
		for i := range n {
			for j := range i {
				if s.Apart != nil && !s.Apart(i, j) {
					continue
				}
				gap := -1
				if from, to := s.Places[i].gap(s.Places[j]); from < to {
					gap = c.gaps
					c.gaps++
				}
				c.rows[at.row+i*n+j], c.rows[at.row+j*n+i] = len(c.pairs), len(c.pairs)+1
				c.pairs = append(c.pairs, pair{at.place + i, at.place + j, gap}, pair{at.place + j, at.place + i, gap})
			}
		}
		at.end = c.gaps
		c.scenes = append(c.scenes, at)
	}
}

// gap is the pieces that stand between two places; none where from is not
// less than to.
func (p Place) gap(q Place) (from, to int) { return min(p.End, q.End), max(p.First, q.First) }

// span is the pairs of scene i: from, and up to.
func (c *Scorer) span(i int) (from, to int) {
	if i+1 < len(c.scenes) {
		return c.scenes[i].pair, c.scenes[i+1].pair
	}
	return c.scenes[i].pair, len(c.pairs)
}

// average takes the means of the pieces of every place, and of every gap: a
// product with the share of each piece in each of them.
func (c *Scorer) average() {
	means := zeros(&c.means, (len(c.places)+c.gaps)*encode.Dim)
	for i := range c.scenes {
		s := &c.scenes[i]
		l, n := len(s.Pieces), len(s.Places)
		shares := zeros(&c.shares, (n+s.end-s.gap)*l)
		share := func(row, from, to int) {
			for p := from; p < to; p++ {
				shares[row*l+p] = 1 / float32(to-from)
			}
		}
		for k, p := range s.Places {
			share(k, p.First, p.End)
		}
		first, end := c.span(i)
		for _, p := range c.pairs[first:end] {
			if p.gap >= 0 && p.b < p.a { // once for both directions
				from, to := c.places[p.a].gap(c.places[p.b])
				share(n+p.gap-s.gap, from, to)
			}
		}
		multiply := func(to, row, rows int) {
			if rows > 0 {
				c.h.path.MulAdd(means[to*encode.Dim:], encode.Dim, shares[row*l:], l, s.Rows(), encode.Dim, rows, l, encode.Dim)
			}
		}
		multiply(s.place, 0, n)
		multiply(len(c.places)+s.gap, n, s.end-s.gap)
	}
}
