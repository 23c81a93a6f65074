package encode

import (
	"fmt"
	"math"
	"testing"
)

// reference computes the encoder in float64 straight from the weights file, by
// the book: no quantised activations, no polynomials, no tricks.
func reference(t *testing.T, m *Model, pieces []Piece) [][]float64 {
	tensors, err := Open(encoderWeights)
	if err != nil {
		t.Fatal(err)
	}
	r := ref{t, tensors}
	word, pos, cased := r.int8("word", Dim), r.float("pos"), r.float("case")
	ids, shapes := []int32{m.tokenizer.begin}, []Case{Special}
	for _, p := range pieces {
		ids, shapes = append(ids, p.ID), append(shapes, p.Case)
	}
	ids, shapes = append(ids, m.tokenizer.end), append(shapes, Special)
	x := make([][]float64, len(ids))
	for i, id := range ids {
		x[i] = make([]float64, Dim)
		for d := range x[i] {
			x[i][d] = word[int(id)][d] + pos[i*Dim+d] + cased[int(shapes[i])*Dim+d]
		}
	}
	r.norm(x, "emb.ln")
	for i := range layers {
		name := func(s string) string { return fmt.Sprintf("l%d.%s", i, s) }
		a := attention(r.linear(x, name("q")), r.linear(x, name("k")), r.linear(x, name("v")))
		add(x, r.linear(a, name("o")))
		r.norm(x, name("ln1"))
		h := r.linear(x, name("up"))
		for _, row := range h {
			for j, v := range row {
				row[j] = v * 0.5 * math.Erfc(-v/math.Sqrt2)
			}
		}
		add(x, r.linear(h, name("down")))
		r.norm(x, name("ln2"))
	}
	return x
}

type ref struct {
	t       *testing.T
	tensors *Tensors
}

func (r ref) float(name string) []float64 {
	f, err := r.tensors.F32(name, r.tensors.Shape(name)...)
	if err != nil {
		r.t.Fatal(err)
	}
	d := make([]float64, len(f))
	for i, v := range f {
		d[i] = float64(v)
	}
	return d
}

// int8 returns the rows of a scaled int8 tensor.
func (r ref) int8(name string, in int) [][]float64 {
	w, err := r.tensors.I8(name, -1, in)
	if err != nil {
		r.t.Fatal(err)
	}
	rows := make([][]float64, len(w)/in)
	for o, scale := range r.float(name + ".scale") {
		rows[o] = make([]float64, in)
		for k, v := range w[o*in:][:in] {
			rows[o][k] = float64(v) * scale
		}
	}
	return rows
}

func (r ref) linear(x [][]float64, name string) [][]float64 {
	w, bias := r.int8(name, len(x[0])), r.float(name+".bias")
	y := make([][]float64, len(x))
	for i := range x {
		y[i] = make([]float64, len(w))
		for o := range w {
			y[i][o] = bias[o] + dot(x[i], w[o])
		}
	}
	return y
}

func (r ref) norm(x [][]float64, name string) {
	w, b := r.float(name+".w"), r.float(name+".b")
	for _, row := range x {
		var mean, square float64
		for _, v := range row {
			mean += v / Dim
		}
		for _, v := range row {
			square += (v - mean) * (v - mean) / Dim
		}
		for i, v := range row {
			row[i] = (v-mean)/math.Sqrt(square+1e-12)*w[i] + b[i]
		}
	}
}

func attention(q, k, v [][]float64) [][]float64 {
	out := make([][]float64, len(q))
	for i := range q {
		out[i] = make([]float64, Dim)
		for h := 0; h < Dim; h += headDim {
			var total float64
			for j := range k {
				p := math.Exp(dot(q[i][h:h+headDim], k[j][h:h+headDim]) / math.Sqrt(headDim))
				total += p
				for d := h; d < h+headDim; d++ {
					out[i][d] += p * v[j][d]
				}
			}
			for d := h; d < h+headDim; d++ {
				out[i][d] /= total
			}
		}
	}
	return out
}

func dot(a, b []float64) (s float64) {
	for i, v := range a {
		s += v * b[i]
	}
	return s
}

func add(x, y [][]float64) {
	for i := range x {
		for j := range x[i] {
			x[i][j] += y[i][j]
		}
	}
}
