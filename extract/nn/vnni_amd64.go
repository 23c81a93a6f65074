package nn

import (
	"slices"

	"golang.org/x/sys/cpu"
)

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

// floatTile adds a product to 16 or 32 columns of some rows.
type floatTile = func(c *float32, ldc int, a *float32, lda int, b *float32, ldb int, k int)

// mulAddWide is mulAdd with sixteen lanes; n is a multiple of 16. It takes the
// columns in turn and goes through all rows for each, so that those of b stay
// in the first cache.
func mulAddWide(c []float32, ldc int, a []float32, lda int, b []float32, ldb int, m, k, n int) {
	one := [...]floatTile{mulAddWide1x16, mulAddWide2x16, mulAddWide3x16, mulAddWide4x16,
		mulAddWide5x16, mulAddWide6x16, mulAddWide7x16, mulAddWide8x16}
	two := [...]floatTile{mulAddWide1x32, mulAddWide2x32, mulAddWide3x32, mulAddWide4x32,
		mulAddWide5x32, mulAddWide6x32, mulAddWide7x32, mulAddWide8x32}
	tiles := (m + len(one) - 1) / len(one)
	for j := 0; j < n; {
		tile, width := &one, 16
		if n-j >= 32 {
			tile, width = &two, 32
		}
		for t := range tiles {
			i, end := t*m/tiles, (t+1)*m/tiles
			tile[end-i-1](&c[i*ldc+j], 4*ldc, &a[i*lda], 4*lda, &b[j], 4*ldb, k)
		}
		j += width
	}
}

func hasVNNI() bool {
	x := &cpu.X86
	return x.HasAVX2 && x.HasAVX512F && x.HasAVX512BW && x.HasAVX512VL && x.HasAVX512VNNI
}

// vnniExact compares the AVX-512 kernels with the portable ones, every tile,
// the int8 product at both ends of the number range, bit by bit. Few machines
// that tests run on have AVX-512, so each checks itself at the start: a
// difference costs speed, not truth. It takes less than a millisecond.
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
	for rows := 1; rows <= 8; rows++ {
		var got [2][]float32
		for i, p := range [2]Path{Portable, AVX512} {
			m, err := NewMatrix(p, w, scale, bias, in)
			if err != nil {
				return false
			}
			q, y := NewQuant(p, rows, in), make([]float32, rows*out)
			q.Set(x, rows, in)
			m.Mul(y, q)
			// The products again, as floats: 48 columns are a tile of either width.
			p.MulAdd(y, out, x, in, bias, 0, rows, in, 3*panel)
			for i := range y {
				y[i] /= 1 << 16
			}
			p.GELU(y)
			got[i] = y
		}
		if !slices.Equal(got[0], got[1]) {
			return false
		}
	}
	return true
}
