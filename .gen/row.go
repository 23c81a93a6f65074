package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// extent finds the least and the greatest of 0 and a row.
func extent() {
	kernel("extent", "func(x *float32, n int) (lo, hi float32)", "returns the least and the greatest of 0 and n elements, n a multiple of 8.")
	x, n := Load(Param("x"), GP64()), Load(Param("n"), GP64())
	lo, hi, v := YMM(), YMM(), YMM()
	VXORPS(lo, lo, lo)
	VXORPS(hi, hi, hi)
	loop("loop", n, 8, func() {
		VMOVUPS(Mem{Base: x}, v)
		VMINPS(v, lo, lo)
		VMAXPS(v, hi, hi)
		ADDQ(U32(32), x)
	})
	for _, r := range []struct {
		y  reg.VecVirtual
		op func(...Op)
	}{{lo, VMINPS}, {hi, VMAXPS}} {
		VEXTRACTF128(U8(1), r.y, v.AsX())
		r.op(v.AsX(), r.y.AsX(), r.y.AsX())
		VMOVHLPS(r.y.AsX(), r.y.AsX(), v.AsX())
		r.op(v.AsX(), r.y.AsX(), r.y.AsX())
		VMOVSHDUP(r.y.AsX(), v.AsX())
		r.op(v.AsX(), r.y.AsX(), r.y.AsX())
	}
	Store(lo.AsX(), ReturnIndex(0))
	Store(hi.AsX(), ReturnIndex(1))
	VZEROUPPER()
	RET()
}

// quantise writes a row as numbers of 0 to 255, size bytes each.
func quantise(name string, size int) {
	kernel(name, fmt.Sprintf("func(q *%s, x *float32, n int, inv float32, zero int32)", map[int]string{1: "uint8", 2: "int16"}[size]),
		"sets q to x·inv rounded, plus zero, kept in 0 to 255; n is a multiple of 32.")
	q, x, n := Load(Param("q"), GP64()), Load(Param("x"), GP64()), Load(Param("n"), GP64())
	inv, zero, magic, whole := YMM(), YMM(), YMM(), YMM()
	one, err := Param("inv").Resolve()
	must(err)
	VBROADCASTSS(one.Addr, inv)
	VMOVD(Load(Param("zero"), GP32()), zero.AsX())
	VPBROADCASTD(zero.AsX(), zero)
	VMOVUPS(float("magic", 3<<22), magic)
	// x·inv + magic has the integer in its low bits, over those of magic.
	VPSUBD(magic, zero, zero)
	low, top := YMM(), YMM()
	VPXOR(low, low, low)
	VMOVDQU(word32("byteMax", 255), top)
	VMOVDQU(interleave(), whole)
	loop("loop", n, 32, func() {
		var v [4]reg.VecVirtual
		for i := range v {
			v[i] = YMM()
			VMULPS(Mem{Base: x, Disp: 32 * i}, inv, v[i])
			VADDPS(magic, v[i], v[i])
			VPADDD(zero, v[i], v[i])
			VPMAXSD(low, v[i], v[i])
			VPMINSD(top, v[i], v[i])
		}
		// Packing works within halves of a register: put the order right.
		VPACKSSDW(v[1], v[0], v[0])
		VPACKSSDW(v[3], v[2], v[2])
		if size == 2 {
			for i := 0; i < 4; i += 2 {
				VPERMQ(U8(0xD8), v[i], v[i])
				VMOVDQU(v[i], Mem{Base: q, Disp: 16 * i})
			}
		} else {
			VPACKUSWB(v[2], v[0], v[0])
			VPERMD(v[0], whole, v[0])
			VMOVDQU(v[0], Mem{Base: q})
		}
		ADDQ(U32(128), x)
		ADDQ(U32(32*size), q)
	})
	VZEROUPPER()
	RET()
}

var interleaveData *Mem

// interleave is the order of 32-bit words after packing twice.
func interleave() Mem {
	if interleaveData == nil {
		m := GLOBL("interleave", RODATA|NOPTR)
		for i, v := range []uint32{0, 4, 1, 5, 2, 6, 3, 7} {
			DATA(4*i, U32(v))
		}
		interleaveData = &m
	}
	return *interleaveData
}

var geluC = [9]float32{0.3987616002559662, -0.06607639789581299, 0.009643008932471275, -0.0010549873113632202,
	8.429222361883149e-05, -4.724797690869309e-06, 1.7408109442840214e-07, -3.7539478192627485e-09, 3.5693125538527326e-11}

func gelu() {
	kernel("geluRow", "func(x *float32, n int)", "applies gelu to n elements, n a multiple of 8.")
	x, n := Load(Param("x"), GP64()), Load(Param("n"), GP64())
	step := func(vectors int) {
		var z, t, y [4]reg.VecVirtual
		for i := range vectors {
			z[i], t[i], y[i] = YMM(), YMM(), YMM()
			VMOVUPS(Mem{Base: x, Disp: 32 * i}, z[i])
			VMAXPS(float("geluMin", -4.4), z[i], z[i])
			VMINPS(float("geluMax", 4.4), z[i], z[i])
			VMULPS(z[i], z[i], t[i])
			VMOVUPS(float("gelu8", geluC[8]), y[i])
		}
		for k := 7; k >= 0; k-- {
			c := float(fmt.Sprint("gelu", k), geluC[k])
			for i := range vectors {
				VMULPS(t[i], y[i], y[i])
				VADDPS(c, y[i], y[i])
			}
		}
		for i := range vectors {
			VMULPS(z[i], y[i], y[i])
			VADDPS(float("half", 0.5), y[i], y[i])
			VMULPS(Mem{Base: x, Disp: 32 * i}, y[i], y[i])
			VMOVUPS(y[i], Mem{Base: x, Disp: 32 * i})
		}
		ADDQ(U32(32*vectors), x)
	}
	loop("four", n, 32, func() { step(4) })
	loop("one", n, 8, func() { step(1) })
	VZEROUPPER()
	RET()
}

var expC = [5]float32{0.4999999403953552, 0.1666652113199234, 0.04166838899254799, 0.00836871936917305, 0.0013814540579915047}

// exp replaces x by e^x.
func exp(x reg.VecVirtual) {
	n, r, y, s := YMM(), YMM(), YMM(), YMM()
	VMAXPS(float("expMin", -87), x, x)
	VMINPS(float("expMax", 88), x, x)
	VMULPS(float("log2E", 1.44269504), x, s)
	VADDPS(float("magic", 3<<22), s, s)
	VSUBPS(float("magic", 3<<22), s, n)
	VMULPS(float("ln2Hi", 0.693359375), n, y)
	VSUBPS(y, x, r)
	VMULPS(float("ln2Lo", -2.12194440e-4), n, y)
	VSUBPS(y, r, r)
	VMOVUPS(float("exp4", expC[4]), y)
	for k := 3; k >= 0; k-- {
		VMULPS(r, y, y)
		VADDPS(float(fmt.Sprint("exp", k), expC[k]), y, y)
	}
	VMULPS(r, r, n)
	VMULPS(n, y, y)
	VADDPS(r, y, y)
	VADDPS(float("one", 1), y, y)
	VPSLLD(U8(23), s, s)
	VPADDD(float("one", 1), s, s)
	VMULPS(s, y, x)
}

func softmax() {
	kernel("softmaxRow", "func(x *float32, n int)", "sets n elements to their softmax, n a positive multiple of 8.")
	x, n := Load(Param("x"), GP64()), Load(Param("n"), GP64())
	p, left := GP64(), GP64()
	top, v, sum := YMM(), YMM(), YMM()
	rewind := func() {
		MOVQ(x, p)
		MOVQ(n, left)
	}
	rewind()
	VMOVUPS(Mem{Base: x}, top)
	loop("top", left, 8, func() {
		VMAXPS(Mem{Base: p}, top, top)
		ADDQ(U32(32), p)
	})
	VPERM2F128(U8(1), top, top, v)
	VMAXPS(v, top, top)
	VPERMILPS(U8(0x4E), top, v)
	VMAXPS(v, top, top)
	VPERMILPS(U8(0xB1), top, v)
	VMAXPS(v, top, top)
	rewind()
	VXORPS(sum, sum, sum)
	loop("exp", left, 8, func() {
		VMOVUPS(Mem{Base: p}, v)
		VSUBPS(top, v, v)
		exp(v)
		VMOVUPS(v, Mem{Base: p})
		VADDPS(v, sum, sum)
		ADDQ(U32(32), p)
	})
	fold(sum, v)
	VMOVSS(float("one", 1), v.AsX())
	VDIVSS(sum.AsX(), v.AsX(), sum.AsX())
	VBROADCASTSS(sum.AsX(), sum)
	rewind()
	loop("scale", left, 8, func() {
		VMULPS(Mem{Base: p}, sum, v)
		VMOVUPS(v, Mem{Base: p})
		ADDQ(U32(32), p)
	})
	VZEROUPPER()
	RET()
}

func addNorm() {
	kernel("addNormRow", "func(x, r, w, b *float32, n int)", "is addNormGo, n a positive multiple of 8.")
	x, r, n := Load(Param("x"), GP64()), Load(Param("r"), GP64()), Load(Param("n"), GP64())
	w, b := Load(Param("w"), GP64()), Load(Param("b"), GP64())
	i, size := GP64(), GP64()
	v, sum, mean, count := YMM(), YMM(), YMM(), XMM()
	MOVQ(n, size)
	SHLQ(U8(2), size)
	VCVTSI2SSQ(n, count, count)
	each := func(label string, body func()) {
		XORQ(i, i)
		Label(label)
		body()
		ADDQ(U32(32), i)
		CMPQ(i, size)
		JLT(LabelRef(label))
	}
	at := func(base reg.Register) Mem { return Mem{Base: base, Index: i, Scale: 1} }
	VXORPS(sum, sum, sum)
	each("sum", func() {
		VMOVUPS(at(x), v)
		VADDPS(at(r), v, v)
		VMOVUPS(v, at(x))
		VADDPS(v, sum, sum)
	})
	fold(sum, v)
	VDIVSS(count, sum.AsX(), mean.AsX())
	VBROADCASTSS(mean.AsX(), mean)
	VXORPS(sum, sum, sum)
	each("square", func() {
		VMOVUPS(at(x), v)
		VSUBPS(mean, v, v)
		VMOVUPS(v, at(x))
		VMULPS(v, v, v)
		VADDPS(v, sum, sum)
	})
	fold(sum, v)
	VDIVSS(count, sum.AsX(), sum.AsX())
	VADDSS(float("normEps", 1e-12), sum.AsX(), sum.AsX())
	VSQRTSS(sum.AsX(), sum.AsX(), sum.AsX())
	VMOVSS(float("one", 1), v.AsX())
	VDIVSS(sum.AsX(), v.AsX(), sum.AsX())
	VBROADCASTSS(sum.AsX(), sum)
	each("scale", func() {
		VMULPS(at(x), sum, v)
		VMULPS(at(w), v, v)
		VADDPS(at(b), v, v)
		VMOVUPS(v, at(x))
	})
	VZEROUPPER()
	RET()
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
