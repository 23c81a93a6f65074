package relation

import "geokg/extract/nn"

// beside is how many numbers of a pair are compared: its vector, and each of its
// traits beside those of five kinds of pairs.
const beside = hidden + 5*trait

// compare has the pairs of every sentence look at each other, and changes their
// vectors, rows of second, by what comes of it: of "A told B that C had struck D"
// only some pairs can hold. It takes several sentences together, as many as have
// rows enough for the weights to be worth reading.
func (c *Scorer) compare(second []float32) {
	for i := 0; i < len(c.scenes); {
		first, _ := c.span(i)
		end := first
		for ; i < len(c.scenes) && end-first < roundedRows; i++ {
			_, end = c.span(i)
		}
		if first < end {
			c.comparePairs(c.pairs[first:end], second[first*hidden:end*hidden])
		}
	}
}

// comparePairs does so for all pairs of some scenes. A trait is set beside the
// greatest of the pairs with the same subject, of those with the same object, of
// those that have the object as subject, of those that have the subject as
// object, and of the pair turned round.
func (c *Scorer) comparePairs(pairs []pair, second []float32) {
	n := len(pairs)
	traits := grow(&c.traits, n*nn.Wide(trait))
	c.h.trait.Apply(traits, second)
	of := func(i int) *[trait]float32 { return (*[trait]float32)(traits[i*trait:]) }
	place, end := pairs[0].a, 0
	for _, p := range pairs {
		place, end = min(place, p.a), max(end, p.a+1)
	}
	best := grow(&c.best, 2*(end-place)*trait) // [as subject, as object][places][trait]
	for i := range best {
		best[i] = -1e4
	}
	given := func(k int) *[trait]float32 { return (*[trait]float32)(best[(k-place)*trait:]) }
	taken := func(k int) *[trait]float32 { return (*[trait]float32)(best[(end-place+k-place)*trait:]) }
	for i, p := range pairs {
		a, b := given(p.a), taken(p.b)
		for k, v := range of(i) {
			a[k], b[k] = max(a[k], v), max(b[k], v)
		}
	}
	rows := grow(&c.beside, n*beside)
	for i, p := range pairs {
		row := rows[i*beside:][:beside]
		copy(row, second[i*hidden:][:hidden])
		turned := of(i ^ 1) // arrange lists both ways one after the other
		for kind, other := range [...]*[trait]float32{given(p.a), taken(p.b), given(p.b), taken(p.a), turned} {
			out := (*[trait]float32)(row[hidden+kind*trait:])
			for k, v := range of(i) {
				out[k] = other[k] - v
			}
		}
	}
	compared := grow(&c.compared, n*hidden)
	c.multiply(rows, product{c.h.compare, compared})
	c.h.path.GELU(compared)
	c.add(second, compared, c.h.settle)
}
