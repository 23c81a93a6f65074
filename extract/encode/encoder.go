package encode

import "geokg/extract/nn"

// Encoder is a Model with working memory. It is not for concurrent use: make
// one per goroutine. After a few calls of Encode it allocates nothing.
type Encoder struct {
	m      *Model
	quant  *nn.Quant
	x      []float32 // [MaxPieces][Dim] the vectors, layer by layer
	y      []float32 // [MaxPieces][Dim] what a layer adds to them
	q      []float32 // [MaxPieces][Dim] queries, then the result of attention
	k, v   []float32 // [MaxPieces][Dim]
	kT     []float32 // [Dim][MaxPieces] keys of a window, transposed
	h      []float32 // [MaxPieces][inner]
	scores []float32 // [scoreRows][MaxPieces]

	out    []float32 // rows of all windows
	starts []int     // first row of each window in out, and the end
	slices []slice

	watched   map[int32]bool // pieces whose attention is kept
	attention Attention
	lookRoom  []share
}

// NewEncoder returns an encoder with about 5 MB of working memory.
func (m *Model) NewEncoder() *Encoder {
	row := func(n int) []float32 { return make([]float32, MaxPieces*n) }
	return &Encoder{
		m: m, quant: nn.NewQuant(m.path, MaxPieces, inner),
		x: row(Dim), y: row(Dim), q: row(Dim), k: row(Dim), v: row(Dim), kT: row(Dim), h: row(inner),
		scores: row(scoreRows),
	}
}

// Encode computes the vectors of windows, each the pieces of one or more
// sentences that are read together, such as a sentence after the one before it.
// Windows do not influence each other. The vectors stay valid until the next
// call.
//
// A window has room for MaxPieces-2 pieces. A longer one, which Windows makes
// only of an overlong sentence, is read in overlapping parts.
func (e *Encoder) Encode(windows [][]Piece) {
	e.starts, e.slices, e.attention.looks = e.starts[:0], e.slices[:0], e.attention.looks[:0]
	rows := 0
	for _, pieces := range windows {
		e.starts = append(e.starts, rows)
		n := len(e.slices)
		if e.slices = appendSlices(e.slices, pieces, rows); len(e.slices) == n+1 {
			e.watch(&e.slices[n])
		}
		rows += len(pieces) + 2
	}
	e.starts = append(e.starts, rows)
	e.makeRoom()
	if cap(e.out) < rows*Dim {
		e.out = make([]float32, rows*Dim+rows*Dim/2)
	}
	e.out = e.out[:rows*Dim]

	for batch := e.slices; len(batch) > 0; {
		n, size := 1, batch[0].rows()
		for n < len(batch) && size+batch[n].rows() <= MaxPieces {
			size += batch[n].rows()
			n++
		}
		e.run(batch[:n], size)
		batch = batch[n:]
	}
}

// Row returns the vector of piece i of window w, Dim numbers: piece -1 is
// [CLS], the one after the last is [SEP].
func (e *Encoder) Row(w, i int) []float32 {
	r := e.starts[w] + 1 + i
	return e.out[r*Dim : (r+1)*Dim : (r+1)*Dim]
}

// Rows returns the vectors of window w one after another: that of [CLS], one
// per piece, that of [SEP].
func (e *Encoder) Rows(w int) []float32 {
	from, to := e.starts[w]*Dim, e.starts[w+1]*Dim
	return e.out[from:to:to]
}

// run encodes a batch of slices, size rows in all.
func (e *Encoder) run(batch []slice, size int) {
	e.embed(batch)
	for i := range e.m.layer {
		e.attend(i, batch, size)
		e.feedForward(&e.m.layer[i], size)
	}
	at := 0
	for _, s := range batch {
		copy(e.out[s.to*Dim:], e.x[(at+s.keepFrom)*Dim:(at+s.keepEnd)*Dim])
		at += s.rows()
	}
}

// embed sets x to the normalised sum of word, position and case embedding.
func (e *Encoder) embed(batch []slice) {
	m, at := e.m, 0
	put := func(pos int, id int32, c Case) {
		x := e.x[at*Dim : (at+1)*Dim]
		word, scale := m.word[int(id)*Dim:][:Dim], m.wordScale[id]
		for i := range x {
			x[i] = float32(float32(word[i]) * scale)
		}
		add, cased := e.y[:Dim], m.cased[int(c)*Dim:][:Dim]
		for i, v := range m.pos[pos*Dim:][:Dim] {
			add[i] = v + cased[i]
		}
		m.path.AddNorm(x, add, m.norm.w, m.norm.b)
		at++
	}
	for _, s := range batch {
		put(0, m.tokenizer.begin, Special)
		for i, p := range s.pieces {
			put(i+1, p.ID, p.Case)
		}
		put(len(s.pieces)+1, m.tokenizer.end, Special)
	}
}

// feedForward adds the inner layer's result to x.
func (e *Encoder) feedForward(l *layer, size int) {
	h := e.h[:size*inner]
	e.quant.Set(e.x, size, Dim)
	l.up.Mul(h, e.quant)
	e.m.path.GELU(h)
	e.quant.Set(h, size, inner)
	l.down.Mul(e.y, e.quant)
	e.addNorm(l.afterInner, size)
}

// addNorm sets x to the layer normalisation of x + y.
func (e *Encoder) addNorm(n layerNorm, size int) {
	for r := 0; r < size*Dim; r += Dim {
		e.m.path.AddNorm(e.x[r:r+Dim], e.y[r:r+Dim], n.w, n.b)
	}
}
