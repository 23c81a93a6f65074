package relation

import (
	"fmt"

	"geokg/extract/nn"
)

// The large layers of the head have weights of eight bits in the file. They are
// multiplied as such, by inputs rounded as the encoder's are: several times as
// fast as float32, and the results are the same on every machine too.

// rounded reads a layer whose weights are int8. Its inputs are padded with
// zeros to a multiple of 32.
func (l *layers) rounded(name string, out, in int, bias bool) *nn.Matrix {
	w, err := l.w.I8(name+".w", out, in)
	if err != nil {
		l.errs = append(l.errs, err)
	}
	scale, b := l.floats(name+".w.scale", out), make([]float32, out)
	if bias {
		b = l.floats(name+".b", out)
	}
	if len(l.errs) > 0 {
		return nil
	}
	if wide := padded(in); wide > in {
		rows := make([]int8, out*wide)
		for o := range out {
			copy(rows[o*wide:], w[o*in:][:in])
		}
		w, in = rows, wide
	}
	m, err := nn.NewMatrix(l.path, w, scale, b, in)
	if err != nil {
		l.errs = append(l.errs, fmt.Errorf("%s: %w", name, err))
	}
	return m
}

// padded is the length of a row of n numbers that is to be rounded.
func padded(n int) int { return (n + 31) &^ 31 }

// roundedRows is how many rows are rounded at a time: few enough that they and
// the weights stay in the second cache.
const roundedRows = 64

// product is a layer and where its result goes, rows of its Out numbers.
type product struct {
	m *nn.Matrix
	y []float32
}

// multiply applies layers of the same number of inputs to x, rows of as many
// numbers, which are rounded once for all of them.
func (c *Scorer) multiply(x []float32, products ...product) {
	in := products[0].m.In()
	for rows := len(x) / in; rows > 0; {
		n := min(rows, roundedRows)
		c.quant.Set(x, n, in)
		for i := range products {
			p := &products[i]
			p.m.Mul(p.y, c.quant)
			p.y = p.y[n*p.m.Out():]
		}
		x, rows = x[n*in:], rows-n
	}
}
