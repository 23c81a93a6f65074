package nn

import "fmt"

// Linear is a float32 linear layer, y = x·Wᵀ + b, for heads and for attention.
// It is read-only once made and may be shared.
type Linear struct {
	in, out, wide int // wide is out rounded up to a multiple of 8
	path          Path
	w             []float32 // panels of floatPanel outputs, the last of fewer, each [in][outputs]
	b             []float32 // [wide]
}

// floatPanel is how many outputs' weights lie together in a Linear: as many as a
// kernel takes at a time, so that it reads memory in one run.
const floatPanel = 32

// NewLinear makes a layer from w, [out][in] by rows, and b, [out] or nil for
// none. It keeps neither.
func NewLinear(p Path, w, b []float32, in int) (*Linear, error) {
	if in <= 0 || len(w) == 0 || len(w)%in != 0 || b != nil && len(b) != len(w)/in {
		return nil, fmt.Errorf("nn: %d weights and %d biases do not fit %d inputs", len(w), len(b), in)
	}
	out := len(w) / in
	wide := Wide(out)
	l := &Linear{in: in, out: out, wide: wide, path: p, w: make([]float32, in*wide), b: make([]float32, wide)}
	copy(l.b, b)
	for o := range out {
		first := o &^ (floatPanel - 1)
		width := min(floatPanel, wide-first)
		panel := l.w[first*in+o-first:]
		for k, v := range w[o*in:][:in] {
			panel[k*width] = v
		}
	}
	return l, nil
}

// In returns the number of inputs.
func (l *Linear) In() int { return l.in }

// Out returns the number of outputs.
func (l *Linear) Out() int { return l.out }

// Wide returns n rounded up to a multiple of 8, the distance between rows of
// the result of a Linear with n outputs.
func Wide(n int) int { return (n + 7) &^ 7 }

// Apply sets y to x·Wᵀ + b. x has rows of In elements, one after another; y
// gets rows of Wide(Out) elements, those past Out zero.
func (l *Linear) Apply(y, x []float32) {
	rows := len(x) / l.in
	for r := range rows {
		copy(y[r*l.wide:], l.b)
	}
	l.Add(y, x)
}

// Add adds x·Wᵀ, without the biases, to y; the shapes are those of Apply.
func (l *Linear) Add(y, x []float32) {
	rows := len(x) / l.in
	if rows == 0 {
		return
	}
	for first := 0; first < l.wide; first += floatPanel {
		width := min(floatPanel, l.wide-first)
		l.path.MulAdd(y[first:], l.wide, x, l.in, l.w[first*l.in:], width, rows, l.in, width)
	}
}

// MulAdd adds the product of two float32 matrices to a third: c += a·b, a of
// m × k, b of k × n, c of m × n elements, lda, ldb and ldc elements between
// their rows. Every element of c gets its products added in order of k. n must
// be a multiple of 8.
func (p Path) MulAdd(c []float32, ldc int, a []float32, lda int, b []float32, ldb int, m, k, n int) {
	if m == 0 || k == 0 || n == 0 {
		return
	}
	if n%8 != 0 {
		panic("nn: MulAdd needs a multiple of 8 columns")
	}
	// One check here is what keeps the assembly inside its slices.
	_, _, _ = c[(m-1)*ldc+n-1], a[(m-1)*lda+k-1], b[(k-1)*ldb+n-1]
	p.mulAdd(c, ldc, a, lda, b, ldb, m, k, n)
}

func mulAddGo(c []float32, ldc int, a []float32, lda int, b []float32, ldb int, m, k, n int) {
	for i := range m {
		x := a[i*lda:][:k]
		for j := 0; j < n; j += 8 {
			out := (*[8]float32)(c[i*ldc+j:])
			s0, s1, s2, s3, s4, s5, s6, s7 := out[0], out[1], out[2], out[3], out[4], out[5], out[6], out[7]
			for l, v := range x {
				w := (*[8]float32)(b[l*ldb+j:])
				s0 += float32(v * w[0])
				s1 += float32(v * w[1])
				s2 += float32(v * w[2])
				s3 += float32(v * w[3])
				s4 += float32(v * w[4])
				s5 += float32(v * w[5])
				s6 += float32(v * w[6])
				s7 += float32(v * w[7])
			}
			*out = [8]float32{s0, s1, s2, s3, s4, s5, s6, s7}
		}
	}
}
