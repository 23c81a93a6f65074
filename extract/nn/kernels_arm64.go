package nn

import "golang.org/x/sys/cpu"

// Available returns the paths of this machine, the best last.
func Available() []Path {
	paths := []Path{Portable, NEON}
	if cpu.ARM64.HasASIMDDP {
		paths = append(paths, DotProd)
	}
	return paths
}

// row quantises to signed bytes on the vector paths: 128 less than the portable
// kernel, the zero point too.
func (q *Quant) row(i int, x []float32) {
	if q.path == Portable {
		q.scale[i], q.zero[i] = quantise(q.bytes[i*q.cols:], x)
		return
	}
	scale, inv, zero := levels(extentGo(x))
	quantRow(&q.bytes[i*q.cols : (i+1)*q.cols][0], &x[0], len(x), inv, zero)
	q.scale[i], q.zero[i] = scale, zero-128
}

func (p Path) sumBytes(w []int8) int32 { return sumBytesGo(w) }

func (p Path) pack(dst, src []int8, in int) { packGo(dst, src, in) }

func (m *Matrix) mul(y []float32, q *Quant) {
	switch m.path {
	case Portable:
		m.mulGo(y, q)
	case NEON:
		m.mulTiles(y, q, 2, smull2, smull1)
	case DotProd:
		m.mulTiles(y, q, 4, sdot4, sdot1)
	}
}

// mulTiles goes through the weights once, a panel of outputs at a time, and
// through all rows for each, step rows at once.
func (m *Matrix) mulTiles(y []float32, q *Quant, step int, many, one tileFunc) {
	for o := 0; o < m.out; o += panel {
		w := &m.quads[o*m.in]
		for r := 0; r < q.rows; {
			tile, n := many, step
			if q.rows-r < step {
				tile, n = one, 1
			}
			tile(&y[r*m.out+o], 4*m.out, &q.bytes[r*m.in], m.in, w, m.in/4, &q.scale[r], &q.zero[r], &m.sum[o], &m.scale[o], &m.bias[o])
			r += n
		}
	}
}

func (p Path) gelu(x []float32) {
	n := 0
	if p != Portable && len(x) >= 8 {
		n = len(x) &^ 7
		geluRow(&x[0], n)
	}
	geluGo(x[n:])
}

func (p Path) softmax(x []float32) {
	if p == Portable || len(x) == 0 || len(x)%8 != 0 {
		softmaxGo(x)
		return
	}
	var lane [8]float32
	expRow(&x[0], len(x), greatest(x), &lane)
	scaleGo(x, 1/sum8(&lane))
}

func (p Path) addNorm(x, r, w, b []float32) { addNormGo(x, r, w, b) }

func (p Path) mulAdd(c []float32, ldc int, a []float32, lda int, b []float32, ldb int, m, k, n int) {
	if p == Portable {
		mulAddGo(c, ldc, a, lda, b, ldb, m, k, n)
		return
	}
	for j := 0; j < n; j += 8 {
		i := 0
		for ; i+4 <= m; i += 4 {
			mulAdd4x8(&c[i*ldc+j], 4*ldc, &a[i*lda], 4*lda, &b[j], 4*ldb, k)
		}
		for ; i < m; i++ {
			mulAdd1x8(&c[i*ldc+j], 4*ldc, &a[i*lda], 4*lda, &b[j], 4*ldb, k)
		}
	}
}
