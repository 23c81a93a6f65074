package relation

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"geokg/extract/encode"
	"geokg/extract/nn"
)

// TestRoundedLayers holds that a rounded layer gives the same bits on every path
// and in every company of rows, more than are rounded at a time, and that they
// are near those of the float32 layer.
func TestRoundedLayers(t *testing.T) {
	weights, err := encode.Heads()
	if err != nil {
		t.Fatal(err)
	}
	const rows = 2*roundedRows + 3
	wide := padded(unit)
	r, x, plain := rand.New(rand.NewPCG(1, 2)), make([]float32, rows*wide), make([]float32, 0, rows*unit)
	for i := range rows {
		row := x[i*wide:][:unit]
		for k := range row {
			row[k] = float32(r.NormFloat64())
		}
		plain = append(plain, row...)
	}
	var want, object []float32
	for _, path := range nn.Available() {
		l := layers{path: path, w: weights}
		m, other, exact := l.rounded("subject", hidden, unit, true), l.rounded("object", hidden, unit, false), l.linear("subject", hidden, unit, true)
		if len(l.errs) > 0 {
			t.Fatal(l.errs)
		}
		c := (&Head{path: path}).NewScorer()
		got, of := make([]float32, rows*hidden), make([]float32, rows*hidden)
		c.multiply(x, product{m, got}, product{other, of})
		if want == nil {
			want, object = got, of
			near := make([]float32, rows*hidden)
			exact.Apply(near, plain)
			if e := apart(got, near); e > 0.01 {
				t.Errorf("the results are off by %.3f of their size", e)
			}
		}
		if !slices.Equal(got, want) || !slices.Equal(of, object) {
			t.Errorf("%v gives other results than %v", path, nn.Portable)
		}
		alone := make([]float32, hidden)
		for i := range rows {
			c.multiply(x[i*wide:][:wide], product{m, alone})
			if !slices.Equal(alone, got[i*hidden:][:hidden]) {
				t.Fatalf("%v: row %d alone gives other results", path, i)
			}
		}
	}
}

// apart is the root of the mean square difference, as a share of b's size.
func apart(a, b []float32) float64 {
	var off, size float64
	for i := range b {
		d := float64(a[i]) - float64(b[i])
		off, size = off+d*d, size+float64(b[i])*float64(b[i])
	}
	return math.Sqrt(off / size)
}
