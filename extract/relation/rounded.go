package relation

import (
	"fmt"

	"geokg/extract/encode"
	"geokg/extract/nn"
)

// The large layers of the head have weights of eight bits in the file. They are
// multiplied as such, by inputs rounded as the encoder's are: several times as
// fast as float32, and the results are the same on every machine too.

// rounded reads a layer whose weights are int8. Its inputs are padded with
// zeros to a multiple of 32.
func (l *layers) rounded(name string, out, in int, bias bool) *nn.Matrix {
	w := l.bytes(name, out, in)
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
	return l.matrix(name, w, scale, b, in)
}

// turned reads the keys of pointers, a layer of [pointers·key] outputs, as one
// layer a pointer that takes what is asked of the outputs, times their scales,
// and gives what that asks of the inputs.
func (l *layers) turned(name string) (out [pointers]*nn.Matrix) {
	w := l.bytes(name, pointers*key, encode.Dim)
	if len(l.errs) > 0 {
		return out
	}
	ones := make([]float32, encode.Dim)
	for i := range ones {
		ones[i] = 1
	}
	for p := range out {
		turned := make([]int8, encode.Dim*key)
		for k := range key {
			for i, v := range w[(p*key+k)*encode.Dim:][:encode.Dim] {
				turned[i*key+k] = v
			}
		}
		out[p] = l.matrix(name, turned, ones, make([]float32, encode.Dim), key)
	}
	return out
}

func (l *layers) bytes(name string, out, in int) []int8 {
	w, err := l.w.I8(name+".w", out, in)
	if err != nil {
		l.errs = append(l.errs, err)
	}
	return w
}

func (l *layers) matrix(name string, w []int8, scale, bias []float32, in int) *nn.Matrix {
	m, err := nn.NewMatrixIn(l.room.Take, l.path, w, scale, bias, in)
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

// add adds what a layer makes of x to y.
func (c *Scorer) add(y, x []float32, m *nn.Matrix) {
	more := grow(&c.more, len(y))
	c.multiply(x, product{m, more})
	for i, v := range more {
		y[i] += v
	}
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
