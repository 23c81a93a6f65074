//go:build !amd64 && !arm64

package nn

// Available returns the paths of this machine, the best last.
func Available() []Path { return []Path{Portable} }

func (q *Quant) row(i int, x []float32) {
	q.scale[i], q.zero[i] = quantise(q.bytes[i*q.cols:], x)
}

func (m *Matrix) mul(y []float32, q *Quant) { m.mulGo(y, q) }
func (p Path) sumBytes(w []int8) int32      { return sumBytesGo(w) }
func (p Path) pack(dst, src []int8, in int) { packGo(dst, src, in) }
func (p Path) gelu(x []float32)             { geluGo(x) }
func (p Path) softmax(x []float32)          { softmaxGo(x) }
func (p Path) addNorm(x, r, w, b []float32) { addNormGo(x, r, w, b) }
func (p Path) mulAdd(c []float32, ldc int, a []float32, lda int, b []float32, ldb int, m, k, n int) {
	mulAddGo(c, ldc, a, lda, b, ldb, m, k, n)
}
