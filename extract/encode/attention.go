package encode

import "geokg/extract/nn"

// scoreRows is the number of queries whose scores are held at a time, few
// enough to stay in the first cache.
const scoreRows = 16

// absent is the score of a key that is not there: e^absent is as good as 0.
const absent = -1e30

// attend adds the result of a layer's attention to x.
func (e *Encoder) attend(number int, batch []slice, size int) {
	l := &e.m.layer[number]
	e.quant.Set(e.x, size, Dim)
	l.q.Mul(e.q, e.quant)
	l.k.Mul(e.k, e.quant)
	l.v.Mul(e.v, e.quant)
	at := 0
	for _, s := range batch {
		e.attendSlice(number, at, s)
		at += s.rows()
	}
	e.quant.Set(e.q, size, Dim)
	l.o.Mul(e.y, e.quant)
	e.addNorm(l.afterAttention, size)
}

// attendSlice replaces the rows of q that are a slice's, from row at on, by
// softmax(q·kᵀ)·v, head by head.
func (e *Encoder) attendSlice(number, at int, s slice) {
	n, kept := s.rows(), number >= lookFrom && s.looks < s.looksEnd
	path, wide := e.m.path, nn.Wide(n)
	q, k, v := e.q[at*Dim:], e.k[at*Dim:], e.v[at*Dim:]
	transpose(e.kT, k, n, wide)
	for h := 0; h < Dim; h += headDim {
		for from := 0; from < n; from += scoreRows {
			rows := min(scoreRows, n-from)
			query := q[from*Dim+h:]
			scores := e.scores[:rows*wide]
			clear(scores)
			path.MulAdd(scores, wide, query, Dim, e.kT[h*wide:], wide, rows, headDim, wide)
			for r := range rows {
				row := scores[r*wide:][:wide]
				for i := n; i < wide; i++ {
					row[i] = absent
				}
				path.Softmax(row)
				if kept {
					e.attention.keep(s, (number-lookFrom)*heads+h/headDim, from+r, row[:n])
				}
				clear(query[r*Dim:][:headDim])
			}
			path.MulAdd(query, Dim, scores, wide, v[h:], Dim, rows, n, headDim)
		}
	}
}

// transpose sets t, [Dim][wide], to the first n rows of x, [n][Dim].
func transpose(t, x []float32, n, wide int) {
	for from := 0; from < n; from += 8 {
		to := min(from+8, n)
		for d := range Dim {
			row := t[d*wide:][:wide]
			for i := from; i < to; i++ {
				row[i] = x[i*Dim+d]
			}
		}
	}
}
