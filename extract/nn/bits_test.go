package nn

import (
	"hash/fnv"
	"math"
	"testing"
)

// TestBits runs every kernel on fixed numbers and holds the result to one hash,
// on all paths of all architectures: a compiler that fuses a multiplication
// with an addition, or a kernel that adds in another order, changes it.
func TestBits(t *testing.T) {
	const want = 0xaf443f54dbad6e4f
	for _, p := range Available() {
		if got := bits(t, p); got != want {
			t.Errorf("%v: hash %#x, want %#x", p, got, uint64(want))
		}
	}
}

// noise gives n small numbers, the same everywhere.
type noise uint32

func (s *noise) next() int32 {
	*s = *s*1664525 + 1013904223
	return int32(*s) >> 20
}

func (s *noise) floats(n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(s.next()) / 700
	}
	return x
}

func (s *noise) bytes(n int) []int8 {
	w := make([]int8, n)
	for i := range w {
		w[i] = int8(s.next())
	}
	return w
}

func bits(t *testing.T, p Path) uint64 {
	const rows, dim, wide = 13, 96, 160
	s := noise(1)
	h := fnv.New64a()
	write := func(x []float32) {
		for _, v := range x {
			b := math.Float32bits(v)
			h.Write([]byte{byte(b), byte(b >> 8), byte(b >> 16), byte(b >> 24)})
		}
	}
	layer := func(in, out int) *Matrix {
		scale := s.floats(out)
		for i := range scale {
			scale[i] /= 500
		}
		m, err := NewMatrix(p, s.bytes(in*out), scale, s.floats(out), in)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	x, q := s.floats(rows*dim), NewQuant(p, rows, wide)
	up, down := layer(dim, wide), layer(wide, dim)
	hidden, y := make([]float32, rows*wide), make([]float32, rows*dim)
	q.Set(x, rows, dim)
	up.Mul(hidden, q)
	write(hidden)
	p.GELU(hidden)
	write(hidden)
	q.Set(hidden, rows, wide)
	down.Mul(y, q)
	w, b := s.floats(dim), s.floats(dim)
	for r := 0; r < len(x); r += dim {
		p.AddNorm(x[r:r+dim], y[r:r+dim], w, b)
	}
	write(x)
	scores := make([]float32, rows*16)
	p.MulAdd(scores, 16, x, dim, s.floats(dim*16), 16, rows, dim, 16)
	write(scores)
	for r := 0; r < len(scores); r += 16 {
		p.Softmax(scores[r : r+16])
	}
	write(scores)
	for _, f := range []func([]float32){p.Exp, p.Sigmoid, p.Tanh} {
		z := s.floats(100)
		f(z)
		write(z)
	}
	return h.Sum64()
}
