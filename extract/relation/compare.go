package relation

import "geokg/extract/nn"

// beside is how many numbers of a pair are compared: its vector, and each of its
// traits beside those of five kinds of pairs.
const beside = hidden + 5*trait

// compare has the pairs of every sentence look at each other, and changes their
// vectors, rows of second, by what comes of it: of "A told B that C had struck D"
// only some pairs can hold.
func (c *Scorer) compare(second []float32) {
	for i := range c.scenes {
		from, to := c.span(i)
		if from < to {
			c.compareScene(&c.scenes[i], c.pairs[from:to], second[from*hidden:to*hidden])
		}
	}
}

// compareScene does so for the pairs of one scene. A trait is set beside the
// greatest of the pairs with the same subject, of those with the same object, of
// those that have the object as subject, of those that have the subject as
// object, and of the pair turned round.
func (c *Scorer) compareScene(s *scene, pairs []pair, second []float32) {
	n, places := len(pairs), len(s.Places)
	traits := grow(&c.traits, n*nn.Wide(trait))
	c.h.trait.Apply(traits, second)
	of := func(i int) *[trait]float32 { return (*[trait]float32)(traits[i*trait:]) }
	best := grow(&c.best, 2*places*trait) // [as subject, as object][places][trait]
	for i := range best {
		best[i] = -1e4
	}
	given := func(place int) *[trait]float32 { return (*[trait]float32)(best[(place-s.place)*trait:]) }
	taken := func(place int) *[trait]float32 { return (*[trait]float32)(best[(places+place-s.place)*trait:]) }
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
