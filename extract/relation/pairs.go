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

// Scene is a sentence that was read, with its mentions.
type Scene struct {
	encode.Sentence
	Tags   entity.Tags
	Places []Place
	Times  []Range             // what tells a time
	Apart  func(i, j int) bool // tells which of them to pair; nil: every two
}

// Scorer applies a Head to one document after another. It keeps its working
// memory and is not for concurrent use.
type Scorer struct {
	Explain bool // give alternatives too

	h     *Head
	room  *room
	quant *nn.Quant

	// Of the document that Pairs was last called for.
	scenes []scene
	places []Place   // of all scenes
	pairs  []pair    // of all scenes
	rows   []int     // for every two places of a scene the number of their pair, or -1
	gaps   int       // how many stretches of text stand between two mentions
	means  []float32 // [places + gaps][Dim] means of their pieces' vectors
	hidden []float32 // [pairs][hidden]
	pools  []float32 // [pairs][pool]
	logits []float32 // [pairs][Wide(relations)]

	shares, units, subj, obj, between  []float32
	keys, keysT, values, att           []float32
	queries, first, distances          []float32
	traits, best, beside               []float32
	compared                           []float32
	in, pooled, third, more            []float32
	verdicts                           []float32
	points, asked, from, fromT, scores []float32
	sources                            []float32
	mentionKeys, told, starts, ends    []float32
	timeMeans, timeKeys, timeQuery     []float32
}

// scene is a Scene in the lists of a Scorer.
type scene struct {
	Scene
	place    int // its first place
	gap, end int // its gaps
	pair     int // its first pair, up to that of the next scene
	row      int // where its table begins in rows
}

// pair is two mentions of a scene.
type pair struct {
	a, b int // of all places
	gap  int // what stands between them, or -1
}

// NewScorer returns a scorer for the head.
func (h *Head) NewScorer() *Scorer {
	return &Scorer{h: h, room: newRoom(), quant: nn.NewQuant(h.path, roundedRows, padded(unit))}
}

// grow gives s n elements, which hold anything: all are to be set.
func grow(s *[]float32, n int) []float32 {
	if cap(*s) < n {
		*s = make([]float32, n+n/2)
	}
	*s = (*s)[:n]
	return *s
}

// zeros gives s n elements that are zero, to be added to.
func zeros(s *[]float32, n int) []float32 {
	grow(s, n)
	clear(*s)
	return *s
}

// Pairs judges ordered pairs of mentions of the sentences of one document, all
// at once, so that the weights are read once.
func (c *Scorer) Pairs(scenes []Scene) {
	c.arrange(scenes)
	if len(c.pairs) == 0 {
		return
	}
	h, n := c.h, len(c.pairs)
	c.average()
	c.mentionVectors()
	c.firstHidden()
	second, queries := grow(&c.hidden, n*hidden), grow(&c.queries, n*pool)
	c.multiply(c.first, product{h.pair, second}, product{h.attQ, queries})
	c.attend(queries)
	c.add(second, c.pools, h.pooled)
	h.path.GELU(second)
	c.compare(second)
	h.relation.Apply(grow(&c.logits, n*nn.Wide(len(h.relations))), second)
}

// mentionVectors computes what each mention brings to a pair as its subject
// and as its object: from the mean of its pieces, the pieces just outside, how
// much the mention head takes it for each kind, and what is known of it.
func (c *Scorer) mentionVectors() {
	n, wide := len(c.places), padded(unit)
	units := grow(&c.units, n*wide)
	for i := range c.scenes {
		s := &c.scenes[i]
		for k, m := range s.Places {
			at := s.place + k
			u := units[at*wide:][:wide]
			clear(u[unit:])
			copy(u, c.means[at*encode.Dim:][:encode.Dim])
			copy(u[encode.Dim:], s.Row(m.First-1))
			copy(u[2*encode.Dim:], s.Row(m.End))
			share := s.Tags.Share(m.First, m.End)
			copy(u[3*encode.Dim:], share[:])
			facts := m.known()
			copy(u[3*encode.Dim+entity.Kinds:unit], facts[:])
		}
	}
	c.multiply(units, product{c.h.subject, grow(&c.subj, n*hidden)}, product{c.h.object, grow(&c.obj, n*hidden)})
}

// firstHidden sums subject, object, the mean of what stands between them and
// their distance.
func (c *Scorer) firstHidden() {
	between := grow(&c.between, c.gaps*hidden)
	c.multiply(c.means[len(c.places)*encode.Dim:], product{c.h.between, between})
	dist := zeros(&c.distances, len(c.pairs)*3)
	out := grow(&c.first, len(c.pairs)*hidden)
	for i, p := range c.pairs {
		a, b, d := c.places[p.a], c.places[p.b], dist[i*3:]
		from, to := a.gap(b)
		d[0] = float32(math.Log1p(float64(max(0, to-from))))
		if a.First < b.First {
			d[1] = 1
		}
		if a.First < b.End && b.First < a.End {
			d[2] = 1
		}
		row, subj, obj := (*[hidden]float32)(out[i*hidden:]), (*[hidden]float32)(c.subj[p.a*hidden:]), (*[hidden]float32)(c.obj[p.b*hidden:])
		for k := range row {
			row[k] = subj[k] + obj[k]
		}
		if p.gap >= 0 {
			for k, v := range (*[hidden]float32)(between[p.gap*hidden:]) {
				row[k] += v
			}
		}
	}
	c.h.distance.Add(out, dist)
	c.h.path.GELU(out)
}

// attend lets every pair look at its sentence, with two heads of attention; queries are what
// each asks.
func (c *Scorer) attend(queries []float32) {
	h := c.h
	pools := zeros(&c.pools, len(c.pairs)*pool)
	for i := range c.scenes {
		first, end := c.span(i)
		if first == end {
			continue
		}
		s := &c.scenes[i]
		l, count := len(s.Pieces), end-first
		wide := nn.Wide(l)
		keys, values := grow(&c.keys, l*pool), grow(&c.values, l*pool)
		c.multiply(s.Rows(), product{h.attK, keys}, product{h.attV, values})
		keysT := grow(&c.keysT, pool*wide)
		for i := range l {
			for k, v := range keys[i*pool:][:pool] {
				keysT[k*wide+i] = v / 8 // √key
			}
		}
		for head := range 2 {
			att := zeros(&c.att, count*wide)
			h.path.MulAdd(att, wide, queries[first*pool+head*key:], pool, keysT[head*key*wide:], wide, count, key, wide)
			for p := range count {
				row := att[p*wide:][:wide]
				for i := l; i < wide; i++ {
					row[i] = -1e9
				}
				h.path.Softmax(row)
			}
			h.path.MulAdd(pools[first*pool+head*key:], pool, att, wide, values[head*key:], pool, count, l, key)
		}
	}
}

// Paired tells whether Pairs has judged mentions i and j of a scene.
func (c *Scorer) Paired(scene, i, j int) bool { return c.row(scene, i, j) >= 0 }

// row is the number of the pair of mentions i and j of a scene, or -1.
func (c *Scorer) row(scene, i, j int) int {
	s := &c.scenes[scene]
	return c.rows[s.row+i*len(s.Places)+j]
}

// Logit is the evidence that relation r (a number of the table) holds from
// mention i to mention j of a scene of the last Pairs, which must be Paired;
// its probability is the logistic function of it.
func (c *Scorer) Logit(scene, i, j, r int) float32 {
	return c.logitsOf(scene, i, j)[r]
}

// logitsOf is the evidence for every relation.
func (c *Scorer) logitsOf(scene, i, j int) []float32 {
	return c.logits[c.row(scene, i, j)*nn.Wide(len(c.h.relations)):][:len(c.h.relations)]
}
