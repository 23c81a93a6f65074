package nn

import "math"

// Exp sets every x to e^x, to a relative error below 2e-7 for x in [-87, 88]
// and clamped outside of it.
func (p Path) Exp(x []float32) {
	for i, v := range x {
		x[i] = exp(v)
	}
}

// Sigmoid sets every x to 1/(1+e^-x).
func (p Path) Sigmoid(x []float32) {
	for i, v := range x {
		x[i] = 1 / (1 + exp(-v))
	}
}

// Tanh sets every x to its hyperbolic tangent.
func (p Path) Tanh(x []float32) {
	for i, v := range x {
		x[i] = 1 - 2/(1+exp(float32(2*v)))
	}
}

// GELU sets every x to x·Φ(x), Φ being the normal distribution function, with
// an absolute error below 4e-5 for |x| < 12.
func (p Path) GELU(x []float32) { p.gelu(x) }

// Softmax sets x to e^x / Σe^x. The sum runs over the whole of x; to leave an
// element out set it to -Inf or to less than the greatest by 88 or more.
func (p Path) Softmax(x []float32) { p.softmax(x) }

// AddNorm sets x to the layer normalisation of x + r: mean 0 and variance 1
// over the row (epsilon 1e-12), times w, plus b. All have the same length, a
// multiple of 8.
func (p Path) AddNorm(x, r, w, b []float32) {
	checkRow(len(x))
	p.addNorm(x, r[:len(x)], w[:len(x)], b[:len(x)])
}

func checkRow(n int) {
	if n == 0 || n%8 != 0 {
		panic("nn: a row's length must be a positive multiple of 8")
	}
}

// Constants of exp: x = n·ln2 + r with |r| ≤ ln2/2, e^x = 2ⁿ·e^r. ln2 is split
// in two so that n·ln2Hi is exact. expC is a minimax fit of
// (e^r - 1 - r)/r², relative error of e^r 3e-9 before rounding.
const (
	expMin = -87
	expMax = 88
	log2E  = 1.44269504
	ln2Hi  = 0.693359375
	ln2Lo  = -2.12194440e-4
)

var expC = [5]float32{0.4999999403953552, 0.1666652113199234, 0.04166838899254799, 0.00836871936917305, 0.0013814540579915047}

func exp(x float32) float32 {
	x = min(max(x, expMin), expMax)
	t := float32(x*log2E) + round
	n := t - round
	r := x - float32(n*ln2Hi)
	r -= float32(n * ln2Lo)
	y := expC[4]
	y = float32(y*r) + expC[3]
	y = float32(y*r) + expC[2]
	y = float32(y*r) + expC[1]
	y = float32(y*r) + expC[0]
	y = float32(y*float32(r*r)) + r
	y += 1
	return y * math.Float32frombits(math.Float32bits(t)<<23+0x3F800000)
}

// Constants of gelu: Φ(z) - ½ = z·G(z²) for |z| ≤ geluMax, a minimax fit of
// z²·G that reaches ½ at the end, so that the tails are x and 0.
const geluMax = 4.4

var geluC = [9]float32{0.3987616002559662, -0.06607639789581299, 0.009643008932471275, -0.0010549873113632202,
	8.429222361883149e-05, -4.724797690869309e-06, 1.7408109442840214e-07, -3.7539478192627485e-09, 3.5693125538527326e-11}

func gelu(x float32) float32 {
	z := min(max(x, -geluMax), geluMax)
	t := z * z
	y := geluC[8]
	y = float32(y*t) + geluC[7]
	y = float32(y*t) + geluC[6]
	y = float32(y*t) + geluC[5]
	y = float32(y*t) + geluC[4]
	y = float32(y*t) + geluC[3]
	y = float32(y*t) + geluC[2]
	y = float32(y*t) + geluC[1]
	y = float32(y*t) + geluC[0]
	return x * (float32(z*y) + 0.5)
}

func geluGo(x []float32) {
	for i, v := range x {
		x[i] = gelu(v)
	}
}

func softmaxGo(x []float32) {
	if len(x) == 0 {
		return
	}
	top := greatest(x)
	var lane [8]float32
	for i, v := range x {
		e := exp(v - top)
		x[i] = e
		lane[i&7] += e
	}
	scaleGo(x, 1/sum8(&lane))
}

func greatest(x []float32) float32 {
	top := x[0]
	for _, v := range x {
		top = max(top, v)
	}
	return top
}

func scaleGo(x []float32, by float32) {
	for i := range x {
		x[i] *= by
	}
}

const normEps = 1e-12

func addNormGo(x, r, w, b []float32) {
	r, w, b = r[:len(x)], w[:len(x)], b[:len(x)]
	var sum, square [8]float32
	for i := range x {
		x[i] += r[i]
		sum[i&7] += x[i]
	}
	n := float32(len(x))
	mean := sum8(&sum) / n
	for i := range x {
		d := x[i] - mean
		x[i] = d
		square[i&7] += float32(d * d)
	}
	inv := 1 / sqrt(sum8(&square)/n+normEps)
	for i := range x {
		x[i] = float32(float32(x[i]*inv)*w[i]) + b[i]
	}
}

// sqrt is exact, so it is the processor's everywhere.
func sqrt(x float32) float32 { return float32(math.Sqrt(float64(x))) }
