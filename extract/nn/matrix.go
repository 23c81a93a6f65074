package nn

import "fmt"

// panel is the number of outputs whose weights lie together in a packed matrix.
const panel = 16

// Matrix is an int8 weight of a linear layer, y = x·Wᵀ + b, with a scale per
// output. It is read-only once made and may be shared.
type Matrix struct {
	in, out int
	path    Path
	rows    []int8    // [out][in], as given, for the portable path
	quads   []int8    // [out/16][in/4][16][4], for the vector paths
	sum     []int32   // [out] Σ of the weights of an output, to take off zero points
	scale   []float32 // [out]
	bias    []float32 // [out]
}

// NewMatrix makes a matrix from w, [out][in] by rows, and the scale and bias of
// each output. The portable path keeps w, the others a copy that is packed. in
// must be a multiple of 32 and at most 4,096, out a multiple of 16.
func NewMatrix(p Path, w []int8, scale, bias []float32, in int) (*Matrix, error) {
	return NewMatrixIn(func(n int) []int8 { return make([]int8, n) }, p, w, scale, bias, in)
}

// NewMatrixIn is NewMatrix where room gives the memory of the copy.
func NewMatrixIn(room func(n int) []int8, p Path, w []int8, scale, bias []float32, in int) (*Matrix, error) {
	out := len(scale)
	if in <= 0 || in%32 != 0 || in > 4096 || out == 0 || out%panel != 0 {
		return nil, fmt.Errorf("nn: %d × %d weights: want a multiple of %d outputs and of 32 inputs", out, in, panel)
	}
	if len(w) != in*out || len(bias) != out {
		return nil, fmt.Errorf("nn: %d × %d weights: got %d weights and %d biases", out, in, len(w), len(bias))
	}
	m := &Matrix{in: in, out: out, path: p, rows: w, scale: scale, bias: bias, sum: make([]int32, out)}
	m.prepare(room)
	return m, nil
}

// In returns the number of inputs, Out that of outputs.
func (m *Matrix) In() int { return m.in }

// Out returns the number of outputs.
func (m *Matrix) Out() int { return m.out }

// prepare sums the weights of each output and packs them where the path needs
// that. It reads every weight once: it is most of the time that a start takes.
func (m *Matrix) prepare(room func(n int) []int8) {
	for o := range m.sum {
		m.sum[o] = m.path.sumBytes(m.rows[o*m.in : (o+1)*m.in])
	}
	if m.path != Portable {
		m.quads = room(len(m.rows))
		for o := 0; o < m.out; o += panel {
			m.path.pack(m.quads[o*m.in:][:panel*m.in], m.rows[o*m.in:][:panel*m.in], m.in)
		}
		m.rows = nil
	}
}

func sumBytesGo(w []int8) int32 {
	var s int32
	for _, v := range w {
		s += int32(v)
	}
	return s
}

// packGo lays the panel of 16 outputs src, [16][in], out as dst, [in/4][16][4].
func packGo(dst, src []int8, in int) {
	for o := range panel {
		row := src[o*in:][:in]
		for k := 0; k+4 <= len(row); k += 4 {
			*(*[4]int8)(dst[k*panel+o*4:]) = [4]int8(row[k:])
		}
	}
}

// Mul sets y, [rows][out], to the product of the quantised rows with m:
//
//	y = float32(Σ q·w - zero·Σw) · (scale of the row · scale of the output) + bias
//
// The sum is exact; each float operation is rounded once, in the order written.
func (m *Matrix) Mul(y []float32, q *Quant) {
	if q.cols != m.in || q.path != m.path {
		panic("nn: product of activations and weights of different shape or path")
	}
	m.mul(y[:q.rows*m.out], q)
}

// finish turns the exact sum acc of row r and output o into the result.
func (m *Matrix) finish(q *Quant, r, o int, acc int32) float32 {
	f := float32(acc - q.zero[r]*m.sum[o])
	return float32(f*float32(q.scale[r]*m.scale[o])) + m.bias[o]
}

// block is the number of products that a field of 21 bits can add up:
// 32·255·128 < 2²⁰.
const block = 32

// mulGo multiplies three rows at once: a word holds an activation of each, so
// that one 64-bit multiplication by a weight makes three products.
func (m *Matrix) mulGo(y []float32, q *Quant) {
	in := m.in
	for r := 0; r < q.rows; r += 3 {
		x := q.trio[r/3*in:][:in]
		n := min(3, q.rows-r)
		for o := 0; o < m.out; o += 4 {
			sums := dot3x4(x, m.rows[o*in:], in)
			for i := range n {
				out := y[(r+i)*m.out+o:][:4]
				for j := range out {
					out[j] = m.finish(q, r+i, o+j, sums[j][i])
				}
			}
		}
	}
}

// dot3x4 returns the sums of three rows with four outputs, by output.
func dot3x4(x []uint64, w []int8, in int) (sums [4][3]int32) {
	for k := 0; k+block <= in; k += block {
		for o := range sums {
			// Half makes every field positive, so that none borrows from the next.
			s := dotBlock((*[block]uint64)(x[k:]), (*[block]int8)(w[o*in+k:])) + (half | half<<21 | half<<42)
			sums[o][0] += int32(s&(1<<21-1)) - half
			sums[o][1] += int32(s>>21&(1<<21-1)) - half
			sums[o][2] += int32(s>>42) - half
		}
	}
	return sums
}

// half is what makes a field of 21 bits positive.
const half = 1 << 20

// dotBlock is written out, for constant indices cost no address arithmetic.
func dotBlock(x *[block]uint64, w *[block]int8) uint64 {
	return x[0]*uint64(w[0]) + x[1]*uint64(w[1]) + x[2]*uint64(w[2]) + x[3]*uint64(w[3]) +
		x[4]*uint64(w[4]) + x[5]*uint64(w[5]) + x[6]*uint64(w[6]) + x[7]*uint64(w[7]) +
		x[8]*uint64(w[8]) + x[9]*uint64(w[9]) + x[10]*uint64(w[10]) + x[11]*uint64(w[11]) +
		x[12]*uint64(w[12]) + x[13]*uint64(w[13]) + x[14]*uint64(w[14]) + x[15]*uint64(w[15]) +
		x[16]*uint64(w[16]) + x[17]*uint64(w[17]) + x[18]*uint64(w[18]) + x[19]*uint64(w[19]) +
		x[20]*uint64(w[20]) + x[21]*uint64(w[21]) + x[22]*uint64(w[22]) + x[23]*uint64(w[23]) +
		x[24]*uint64(w[24]) + x[25]*uint64(w[25]) + x[26]*uint64(w[26]) + x[27]*uint64(w[27]) +
		x[28]*uint64(w[28]) + x[29]*uint64(w[29]) + x[30]*uint64(w[30]) + x[31]*uint64(w[31])
}
