package nn

import "golang.org/x/sys/cpu"

// byteTile computes 16 or 48 outputs of some rows of unsigned bytes.
type byteTile = func(y *float32, ldy int, a *uint8, lda int, w *int8, quads int, scale *float32, zero, wsum *int32, wscale, bias *float32)

// mulVNNI goes through the weights once, three panels of outputs at a time
// where there are three, and through all rows for each.
func (m *Matrix) mulVNNI(y []float32, q *Quant) {
	one := [...]byteTile{vnni1x1, vnni2x1, vnni3x1, vnni4x1, vnni5x1, vnni6x1, vnni7x1, vnni8x1}
	three := [...]byteTile{vnni1x3, vnni2x3, vnni3x3, vnni4x3, vnni5x3, vnni6x3, vnni7x3, vnni8x3}
	tiles := (q.rows + len(one) - 1) / len(one)
	for o := 0; o < m.out; {
		tile, width := &one, panel
		if m.out-o >= 3*panel {
			tile, width = &three, 3*panel
		}
		for t := range tiles {
			r, end := t*q.rows/tiles, (t+1)*q.rows/tiles
			tile[end-r-1](&y[r*m.out+o], 4*m.out, &q.bytes[r*m.in], m.in, &m.quads[o*m.in], m.in/4,
				&q.scale[r], &q.zero[r], &m.sum[o], &m.scale[o], &m.bias[o])
		}
		o += width
	}
}

func hasVNNI() bool {
	x := &cpu.X86
	return x.HasAVX2 && x.HasAVX512F && x.HasAVX512BW && x.HasAVX512VL && x.HasAVX512VNNI
}

// vnniExact compares the AVX-512 product with the portable one, every tile at
// both ends of the number range, bit by bit. Few machines that tests run on
// have AVX-512, so each checks itself at the start: a difference costs speed,
// not truth. It takes less than a millisecond.
func vnniExact() bool {
	const in, out = 64, 4 * panel
	w, scale, bias := make([]int8, in*out), make([]float32, out), make([]float32, out)
	seed := uint32(1)
	next := func() int32 {
		seed = seed*1664525 + 1013904223
		return int32(seed) >> 20
	}
	for i := range w {
		w[i] = int8(next())
	}
	for i := range in {
		w[i], w[in+i] = -128, 127
	}
	for i := range scale {
		scale[i], bias[i] = float32(next())/4096, float32(next())
	}
	x := make([]float32, 8*in)
	for i := range x {
		x[i] = float32(max(next(), -500)) // rows of other ranges, bytes of 255
	}
	slow, err := NewMatrix(Portable, w, scale, bias, in)
	fast, err2 := NewMatrix(AVX512, w, scale, bias, in)
	if err != nil || err2 != nil {
		return false
	}
	for rows := 1; rows <= 8; rows++ {
		want, got := make([]float32, rows*out), make([]float32, rows*out)
		a, b := NewQuant(Portable, rows, in), NewQuant(AVX512, rows, in)
		a.Set(x, rows, in)
		b.Set(x, rows, in)
		slow.Mul(want, a)
		fast.Mul(got, b)
		for i := range want {
			if got[i] != want[i] {
				return false
			}
		}
	}
	return true
}
