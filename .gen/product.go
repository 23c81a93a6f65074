package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// mulAddRows is the number of rows of a tile of the float product.
const mulAddRows = 4

// mulAdd adds to a tile of rows × 8·vectors columns of c.
func mulAdd(rows, vectors int) {
	name := fmt.Sprintf("mulAdd%dx%d", rows, 8*vectors)
	kernel(name, "func(c *float32, ldc int, a *float32, lda int, b *float32, ldb int, k int)",
		fmt.Sprintf("adds a·b to %d rows of %d columns; ld* are bytes, k is positive.", rows, 8*vectors))
	c, ldc := Load(Param("c"), GP64()), Load(Param("ldc"), GP64())
	a, lda := Load(Param("a"), GP64()), Load(Param("lda"), GP64())
	b, ldb := Load(Param("b"), GP64()), Load(Param("ldb"), GP64())
	k := Load(Param("k"), GP64())
	third := GP64()
	if rows > 3 {
		LEAQ(Mem{Base: lda, Index: lda, Scale: 2}, third)
	}
	var acc [mulAddRows][2]reg.VecVirtual
	p := GP64()
	MOVQ(c, p)
	for r := range rows {
		for v := range vectors {
			acc[r][v] = YMM()
			VMOVUPS(Mem{Base: p, Disp: 32 * v}, acc[r][v])
		}
		if r < rows-1 {
			ADDQ(ldc, p)
		}
	}
	Label("loop")
	var w [2]reg.VecVirtual
	for v := range vectors {
		w[v] = YMM()
		VMOVUPS(Mem{Base: b, Disp: 32 * v}, w[v])
	}
	for r := range rows {
		x, t := YMM(), YMM()
		at := Mem{Base: a}
		switch r {
		case 1, 2:
			at.Index, at.Scale = lda, uint8(r)
		case 3:
			at.Index, at.Scale = third, 1
		}
		VBROADCASTSS(at, x)
		for v := range vectors {
			VMULPS(w[v], x, t)
			VADDPS(t, acc[r][v], acc[r][v])
		}
	}
	ADDQ(U32(4), a)
	ADDQ(ldb, b)
	DECQ(k)
	JNZ(LabelRef("loop"))
	for r := range rows {
		for v := range vectors {
			VMOVUPS(acc[r][v], Mem{Base: c, Disp: 32 * v})
		}
		if r < rows-1 {
			ADDQ(ldc, c)
		}
	}
	VZEROUPPER()
	RET()
}

// tileRows is the number of rows of a tile of the int8 product.
const tileRows = 6

// tile computes rows × 8 results of the int8 product from activations of 16
// bits. A lane adds the products of two neighbouring weights (VPMADDWD), so an
// output has two lanes, which are added at the end.
func tile(rows int) {
	name := fmt.Sprintf("tile%d", rows)
	kernel(name, "func(y *float32, ldy int, a *int16, lda int, w *int8, quads int, scale *float32, zero *int32, wsum *int32, wscale, bias *float32)",
		fmt.Sprintf("computes %d rows of 8 outputs; ld* are bytes.", rows))
	a, lda := Load(Param("a"), GP64()), Load(Param("lda"), GP64())
	w, quads := Load(Param("w"), GP64()), Load(Param("quads"), GP64())
	a3 := GP64()
	if rows > 3 {
		LEAQ(Mem{Base: lda, Index: lda, Scale: 2}, a3)
		ADDQ(a, a3)
	}
	row := func(r int) Mem {
		m := Mem{Base: a}
		if r >= 3 {
			m.Base = a3
		}
		if r%3 > 0 {
			m.Index, m.Scale = lda, uint8(r%3)
		}
		return m
	}
	var acc [tileRows][2]reg.VecVirtual
	for r := range rows {
		for i := range 2 {
			acc[r][i] = YMM()
			VPXOR(acc[r][i], acc[r][i], acc[r][i])
		}
	}
	x, t, w0, w1 := YMM(), YMM(), YMM(), YMM()
	Label("loop")
	for u := range 2 {
		VPMOVSXBW(Mem{Base: w, Disp: 64 * u}, w0)
		VPMOVSXBW(Mem{Base: w, Disp: 64*u + 16}, w1)
		for r := range rows {
			VPBROADCASTQ(row(r).Offset(8*u), x)
			VPMADDWD(w0, x, t)
			VPADDD(t, acc[r][0], acc[r][0])
			VPMADDWD(w1, x, x)
			VPADDD(x, acc[r][1], acc[r][1])
		}
	}
	ADDQ(U32(16), a)
	if rows > 3 {
		ADDQ(U32(16), a3)
	}
	ADDQ(U32(128), w)
	SUBQ(U32(2), quads)
	JNZ(LabelRef("loop"))

	y, ldy := Load(Param("y"), GP64()), Load(Param("ldy"), GP64())
	scale, zero := Load(Param("scale"), GP64()), Load(Param("zero"), GP64())
	wsum, wscale, bias := YMM(), YMM(), YMM()
	load := func(param string, v reg.VecVirtual) {
		p := Load(Param(param), GP64())
		VMOVUPS(Mem{Base: p}, v)
	}
	load("wsum", wsum)
	load("wscale", wscale)
	load("bias", bias)
	for r := range rows {
		s := acc[r][0]
		VPHADDD(acc[r][1], s, s)
		VPERMQ(U8(0xD8), s, s)
		finish(s, acc[r][1], r, scale, zero, wsum, wscale, bias)
		VMOVUPS(s, Mem{Base: y})
		if r < rows-1 {
			ADDQ(ldy, y)
		}
	}
	VZEROUPPER()
	RET()
}

// finish turns the sums s of row r into results, as Matrix.finish does.
func finish(s, t reg.VecVirtual, r int, scale, zero reg.Register, wsum, wscale, bias reg.VecVirtual) {
	VPBROADCASTD(Mem{Base: zero, Disp: 4 * r}, t)
	VPMULLD(wsum, t, t)
	VPSUBD(t, s, s)
	VCVTDQ2PS(s, s)
	VBROADCASTSS(Mem{Base: scale, Disp: 4 * r}, t)
	VMULPS(wscale, t, t)
	VMULPS(t, s, s)
	VADDPS(bias, s, s)
}
