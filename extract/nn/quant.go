package nn

// Quant holds activations as unsigned bytes, a scale and a zero point per row:
// x ≈ scale·(q - zero). It is working memory, sized once and used again.
type Quant struct {
	path  Path
	rows  int // rows set
	cols  int // elements of a row, a multiple of 32
	scale []float32
	zero  []int32
	bytes []uint8  // the rows, one after another
	wide  []int16  // the same as 16-bit numbers, for AVX2
	trio  []uint64 // three rows in one word, for the portable product
}

// NewQuant returns room for rows of cols elements on path p. The room holds
// rows·cols elements and serves other shapes that need no more rows and no more
// elements.
func NewQuant(p Path, rows, cols int) *Quant {
	q := &Quant{path: p, scale: make([]float32, rows), zero: make([]int32, rows)}
	switch p {
	case AVX2:
		q.wide = make([]int16, rows*cols)
	case Portable:
		q.bytes = make([]uint8, rows*cols)
		q.trio = make([]uint64, (rows+2)/3*cols)
	default:
		q.bytes = make([]uint8, rows*cols)
	}
	return q
}

// Set quantises x, rows of cols elements one after another. cols must be a
// multiple of 32.
func (q *Quant) Set(x []float32, rows, cols int) {
	if cols%32 != 0 {
		panic("nn: a quantised row's length must be a multiple of 32")
	}
	q.rows, q.cols = rows, cols
	for i := range rows {
		q.row(i, x[i*cols:(i+1)*cols])
	}
	if q.path == Portable {
		q.weave()
	}
}

// quantise writes x as bytes. The range of x always takes in 0, so that the
// zero point is a byte as well.
func quantise(q []uint8, x []float32) (scale float32, zero int32) {
	scale, inv, zero := levels(extentGo(x))
	q = q[:len(x)]
	for i, v := range x {
		q[i] = uint8(min(max(roundInt(float32(v*inv))+zero, 0), 255))
	}
	return scale, zero
}

// extentGo returns the least and the greatest of 0 and x.
func extentGo(x []float32) (lo, hi float32) {
	for _, v := range x {
		lo, hi = min(lo, v), max(hi, v)
	}
	return lo, hi
}

// levels lays 256 levels over [lo, hi], which holds 0.
func levels(lo, hi float32) (scale, inv float32, zero int32) {
	scale = (hi - lo) / 255
	if scale < 1e-30 {
		return 1, 1, 0
	}
	inv = 1 / scale
	return scale, inv, roundInt(float32(-lo * inv))
}

// weave packs rows in threes for the portable product: bits 0, 21 and 42 on.
func (q *Quant) weave() {
	cols := q.cols
	for i := 0; i < q.rows; i += 3 {
		out := q.trio[i/3*cols:][:cols]
		for k, v := range q.bytes[i*cols:][:cols] {
			out[k] = uint64(v)
		}
		for j := 1; j < 3 && i+j < q.rows; j++ {
			for k, v := range q.bytes[(i+j)*cols:][:cols] {
				out[k] |= uint64(v) << (21 * j)
			}
		}
	}
}
