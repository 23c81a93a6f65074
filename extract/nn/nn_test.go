package nn

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
)

// fast returns the paths of this machine other than Portable.
func fast(t testing.TB) []Path {
	paths := Available()[1:]
	if len(paths) == 0 {
		t.Skip("this machine has no path but the portable one")
	}
	return paths
}

// numbers returns n numbers of a spread as in a network: mostly small, a few
// large, some zeros of both signs.
func numbers(r *rand.Rand, n int) []float32 {
	x := make([]float32, n)
	for i := range x {
		switch r.IntN(20) {
		case 0:
			x[i] = float32(r.NormFloat64() * 30)
		case 1:
			x[i] = 0
		case 2:
			x[i] = float32(math.Copysign(0, -1))
		default:
			x[i] = float32(r.NormFloat64())
		}
	}
	return x
}

func weights(r *rand.Rand, n int) []int8 {
	w := make([]int8, n)
	for i := range w {
		w[i] = int8(r.IntN(256) - 128)
	}
	return w
}

func clone(x []float32) []float32 { return append([]float32(nil), x...) }

func sameBits(t *testing.T, what string, got, want []float32) {
	t.Helper()
	for i := range want {
		if math.Float32bits(got[i]) != math.Float32bits(want[i]) {
			t.Fatalf("%s: element %d of %d is %v (%08x), the portable kernel gives %v (%08x)", what, i, len(want),
				got[i], math.Float32bits(got[i]), want[i], math.Float32bits(want[i]))
		}
	}
}

func TestRowKernelsGivePortableBits(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, p := range fast(t) {
		for n := 1; n <= 400; n++ {
			x := numbers(r, n)
			got, want := clone(x), clone(x)
			p.GELU(got)
			Portable.GELU(want)
			sameBits(t, fmt.Sprint(p, " GELU"), got, want)
			got, want = clone(x), clone(x)
			p.Softmax(got)
			Portable.Softmax(want)
			sameBits(t, fmt.Sprint(p, " Softmax"), got, want)
			if n%8 != 0 {
				continue
			}
			a, w, b := numbers(r, n), numbers(r, n), numbers(r, n)
			got, want = clone(x), clone(x)
			p.AddNorm(got, a, w, b)
			Portable.AddNorm(want, a, w, b)
			sameBits(t, fmt.Sprint(p, " AddNorm"), got, want)
		}
	}
}

// product multiplies x with a matrix on path p.
func product(t testing.TB, p Path, x []float32, w []int8, scale, bias []float32, in int) []float32 {
	m, err := NewMatrix(p, w, scale, bias, in)
	if err != nil {
		t.Fatal(err)
	}
	rows := len(x) / in
	q := NewQuant(p, rows, in)
	q.Set(x, rows, in)
	y := make([]float32, rows*m.Out())
	m.Mul(y, q)
	return y
}

func TestMatrixGivesPortableBits(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, p := range fast(t) {
		for i := range 60 {
			rows, in, out := 1+r.IntN(40), 32*(1+r.IntN(12)), 16*(1+r.IntN(6))
			if i < 14 {
				rows = 1 + i
			}
			x, w := numbers(r, rows*in), weights(r, in*out)
			scale, bias := numbers(r, out), numbers(r, out)
			got, want := product(t, p, x, w, scale, bias, in), product(t, Portable, x, w, scale, bias, in)
			sameBits(t, fmt.Sprintf("%v %d×%d×%d", p, rows, in, out), got, want)
		}
	}
}

// TestMatrixIsExact compares with the formula in Matrix.Mul, summed plainly,
// at the ends of both ranges as well.
func TestMatrixIsExact(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for _, p := range Available() {
		for _, fill := range []func([]int8){
			func(w []int8) { copy(w, weights(r, len(w))) },
			func(w []int8) { fillWith(w, -128) },
			func(w []int8) { fillWith(w, 127) },
		} {
			const rows, in, out = 5, 1536, 16
			x, w := numbers(r, rows*in), make([]int8, in*out)
			for i := range in {
				x[i] = 4 // every byte of the first row is 255
			}
			fill(w)
			scale, bias := numbers(r, out), numbers(r, out)
			got := product(t, p, x, w, scale, bias, in)
			for row := range rows {
				q := make([]uint8, in)
				qs, qz := quantise(q, x[row*in:][:in])
				for o := range out {
					var acc, sum int64
					for k, v := range w[o*in:][:in] {
						acc += int64(q[k]) * int64(v)
						sum += int64(v)
					}
					want := float32(float32(acc-int64(qz)*sum)*float32(qs*scale[o])) + bias[o]
					if got[row*out+o] != want {
						t.Fatalf("%v: row %d output %d is %v, want %v", p, row, o, got[row*out+o], want)
					}
				}
			}
		}
	}
}

func fillWith(w []int8, v int8) {
	for i := range w {
		w[i] = v
	}
}

func TestMulAddGivesPortableBits(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for _, p := range fast(t) {
		for range 200 {
			m, k, n := 1+r.IntN(20), 1+r.IntN(40), 8*(1+r.IntN(9))
			lda, ldb, ldc := k+r.IntN(3), n+r.IntN(3), n+r.IntN(3)
			a, b, c := numbers(r, m*lda), numbers(r, k*ldb), numbers(r, m*ldc)
			got, want := clone(c), clone(c)
			p.MulAdd(got, ldc, a, lda, b, ldb, m, k, n)
			Portable.MulAdd(want, ldc, a, lda, b, ldb, m, k, n)
			sameBits(t, fmt.Sprintf("%v MulAdd %d×%d×%d", p, m, k, n), got, want)
		}
	}
}

func TestLinear(t *testing.T) {
	w := []float32{1, 2, 3, 4, 5, 6} // two outputs of three inputs
	for _, p := range Available() {
		l, err := NewLinear(p, w, []float32{10, 20}, 3)
		if err != nil {
			t.Fatal(err)
		}
		y := make([]float32, 2*Wide(2))
		l.Apply(y, []float32{1, 0, -1, 1, 1, 1})
		if y[0] != 8 || y[1] != 18 || y[2] != 0 || y[8] != 16 || y[9] != 35 {
			t.Errorf("%v: got %v", p, y)
		}
		l.Apply(y[:0], nil) // no rows
		l.Add(y, []float32{1, 0, -1})
		if y[0] != 6 || y[1] != 16 || y[8] != 16 {
			t.Errorf("%v: after adding, got %v", p, y)
		}
	}
	if _, err := NewLinear(Portable, w, []float32{1}, 3); err == nil {
		t.Error("one bias for two outputs was accepted")
	}
}

// TestPolynomials holds the functions to those of package math.
func TestPolynomials(t *testing.T) {
	for x := -12.0; x <= 12; x += 1.0 / 512 {
		near(t, "GELU", x, Portable.GELU, x*0.5*math.Erfc(-x/math.Sqrt2), 4e-5)
		near(t, "Exp", x, Portable.Exp, math.Exp(float64(float32(x))), 2e-7*math.Exp(x))
		near(t, "Sigmoid", x, Portable.Sigmoid, 1/(1+math.Exp(-x)), 2e-7)
		near(t, "Tanh", x, Portable.Tanh, math.Tanh(x), 3e-7)
	}
	for _, x := range []float64{-1e30, -200, 200, 1e30} {
		near(t, "Sigmoid", x, Portable.Sigmoid, 1/(1+math.Exp(-x)), 2e-7)
	}
}

func near(t *testing.T, name string, x float64, f func([]float32), want, tolerance float64) {
	t.Helper()
	y := []float32{float32(x)}
	f(y)
	if math.Abs(float64(y[0])-want) > tolerance {
		t.Errorf("%s(%v) = %v, want %v", name, x, y[0], want)
	}
}

func TestSoftmaxSumsToOne(t *testing.T) {
	x := []float32{3, 1, 0.5, 2, -1e30, -1e30, -1e30, -1e30}
	for _, p := range Available() {
		y := clone(x)
		p.Softmax(y)
		if s := y[0] + y[1] + y[2] + y[3]; math.Abs(float64(s)-1) > 1e-6 || y[4] > 1e-30 {
			t.Errorf("%v: %v", p, y)
		}
	}
}

func TestDetect(t *testing.T) {
	for _, p := range Available() {
		t.Setenv("GEOKG_CPU", p.String())
		if got, err := Detect(); got != p || err != nil {
			t.Errorf("GEOKG_CPU=%v: got %v, %v", p, got, err)
		}
	}
	t.Setenv("GEOKG_CPU", "abacus")
	if _, err := Detect(); err == nil {
		t.Error("GEOKG_CPU=abacus was accepted")
	}
}

func FuzzMatrix(f *testing.F) {
	f.Add(uint64(1), uint64(2), uint8(3))
	f.Fuzz(func(t *testing.T, a, b uint64, rows uint8) {
		r := rand.New(rand.NewPCG(a, b))
		n, in, out := 1+int(rows%24), 32*(1+r.IntN(6)), 16*(1+r.IntN(3))
		x, w := numbers(r, n*in), weights(r, in*out)
		scale, bias := numbers(r, out), numbers(r, out)
		want := product(t, Portable, x, w, scale, bias, in)
		for _, p := range fast(t) {
			sameBits(t, p.String(), product(t, p, x, w, scale, bias, in), want)
		}
	})
}

func FuzzFloats(f *testing.F) {
	f.Add(uint64(1), uint64(2))
	f.Fuzz(func(t *testing.T, seed, more uint64) {
		r := rand.New(rand.NewPCG(seed, more))
		m, k, n := 1+r.IntN(30), 1+r.IntN(200), 8*(1+r.IntN(24))
		a, b, c, w := numbers(r, m*k), numbers(r, k*n), numbers(r, m*n), numbers(r, n)
		all := func(p Path) []float32 {
			y := clone(c)
			p.MulAdd(y, n, a, k, b, n, m, k, n)
			for i := 0; i < len(y); i += n {
				p.AddNorm(y[i:i+n], c[i:i+n], w, w)
				p.Softmax(y[i : i+n])
			}
			x := clone(c)
			p.GELU(x)
			return append(y, x...)
		}
		want := all(Portable)
		for _, p := range fast(t) {
			sameBits(t, p.String(), all(p), want)
		}
	})
}
