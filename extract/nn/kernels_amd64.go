package nn

import (
	"golang.org/x/sys/cpu"
)

// Available returns the paths of this machine, the best last.
func Available() []Path {
	paths := []Path{Portable}
	if cpu.X86.HasAVX2 {
		paths = append(paths, AVX2)
	}
	if hasVNNI() && vnniExact() {
		paths = append(paths, AVX512)
	}
	return paths
}

func (q *Quant) row(i int, x []float32) {
	if q.path == Portable {
		q.scale[i], q.zero[i] = quantise(q.bytes[i*q.cols:], x)
		return
	}
	lo, hi := extent(&x[0], len(x))
	scale, inv, zero := levels(lo, hi)
	if q.path == AVX2 {
		quantWide(&q.wide[i*q.cols : (i+1)*q.cols][0], &x[0], len(x), inv, zero)
	} else {
		quantByte(&q.bytes[i*q.cols : (i+1)*q.cols][0], &x[0], len(x), inv, zero)
	}
	q.scale[i], q.zero[i] = scale, zero
}

func (p Path) sumBytes(w []int8) int32 { return sumBytesGo(w) }

func (p Path) pack(dst, src []int8, in int) { packGo(dst, src, in) }

func (m *Matrix) mul(y []float32, q *Quant) {
	switch m.path {
	case Portable:
		m.mulGo(y, q)
	case AVX2:
		m.mulTiles(y, q)
	case AVX512:
		m.mulVNNI(y, q)
	}
}

// wideTile computes 8 outputs of some rows of 16-bit activations.
type wideTile = func(y *float32, ldy int, a *int16, lda int, w *int8, quads int, scale *float32, zero, wsum *int32, wscale, bias *float32)

// mulTiles goes through the weights once, 8 outputs at a time, and through all
// rows for each: 8 outputs' weights stay in the first cache.
func (m *Matrix) mulTiles(y []float32, q *Quant) {
	tile := [...]wideTile{tile1, tile2, tile3, tile4, tile5, tile6}
	tiles := (q.rows + len(tile) - 1) / len(tile)
	for o := 0; o < m.out; o += 8 {
		w := &m.quads[o/panel*panel*m.in+o%panel*4]
		sum, scale, bias := &m.sum[o], &m.scale[o], &m.bias[o]
		for t := range tiles {
			// Spread evenly: thirteen rows as 5, 4, 4 rather than 6, 6, 1.
			r, end := t*q.rows/tiles, (t+1)*q.rows/tiles
			out, ldy := &y[r*m.out+o], m.out*4
			a, lda, quads := &q.wide[r*m.in], m.in*2, m.in/4
			rs, rz := &q.scale[r], &q.zero[r]
			tile[end-r-1](out, ldy, a, lda, w, quads, rs, rz, sum, scale, bias)
		}
	}
}

func (p Path) gelu(x []float32) {
	n := 0
	if p == AVX512 && len(x) >= 16 {
		n = len(x) &^ 15
		geluWide(&x[0], n)
	}
	if m := (len(x) - n) &^ 7; p != Portable && m > 0 {
		geluRow(&x[n], m)
		n += m
	}
	geluGo(x[n:])
}

func (p Path) softmax(x []float32) {
	if p == Portable || len(x) == 0 || len(x)%8 != 0 {
		softmaxGo(x)
		return
	}
	softmaxRow(&x[0], len(x))
}

func (p Path) addNorm(x, r, w, b []float32) {
	if p == Portable {
		addNormGo(x, r, w, b)
		return
	}
	addNormRow(&x[0], &r[0], &w[0], &b[0], len(x))
}

func (p Path) mulAdd(c []float32, ldc int, a []float32, lda int, b []float32, ldb int, m, k, n int) {
	if p == Portable {
		mulAddGo(c, ldc, a, lda, b, ldb, m, k, n)
		return
	}
	if p == AVX512 {
		wide := n &^ 15
		mulAddWide(c, ldc, a, lda, b, ldb, m, k, wide)
		if wide == n {
			return
		}
		c, b, n = c[wide:], b[wide:], n-wide
	}
	for i := 0; i < m; i += 4 {
		x := &a[i*lda]
		for j := 0; j < n; j += 16 {
			y, w := &c[i*ldc+j], &b[j]
			if n-j >= 16 {
				mulAdd16(y, 4*ldc, x, 4*lda, w, 4*ldb, m-i, k)
			} else {
				mulAdd8(y, 4*ldc, x, 4*lda, w, 4*ldb, m-i, k)
			}
		}
	}
}

func mulAdd16(c *float32, ldc int, a *float32, lda int, b *float32, ldb int, m, k int) {
	switch m {
	case 1:
		mulAdd1x16(c, ldc, a, lda, b, ldb, k)
	case 2:
		mulAdd2x16(c, ldc, a, lda, b, ldb, k)
	case 3:
		mulAdd3x16(c, ldc, a, lda, b, ldb, k)
	default:
		mulAdd4x16(c, ldc, a, lda, b, ldb, k)
	}
}

func mulAdd8(c *float32, ldc int, a *float32, lda int, b *float32, ldb int, m, k int) {
	switch m {
	case 1:
		mulAdd1x8(c, ldc, a, lda, b, ldb, k)
	case 2:
		mulAdd2x8(c, ldc, a, lda, b, ldb, k)
	case 3:
		mulAdd3x8(c, ldc, a, lda, b, ldb, k)
	default:
		mulAdd4x8(c, ldc, a, lda, b, ldb, k)
	}
}
