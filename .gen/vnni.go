package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// vnniRows is the number of rows of a tile of the int8 product with AVX-512
// VNNI: 8 rows of 48 outputs fill 24 of 32 registers.
const vnniRows = 8

// vnni computes rows × 16·panels results of the int8 product. A lane adds four
// products of unsigned activations with signed weights, exactly.
func vnni(rows, panels int) {
	name := fmt.Sprintf("vnni%dx%d", rows, panels)
	kernel(name, "func(y *float32, ldy int, a *uint8, lda int, w *int8, quads int, scale *float32, zero *int32, wsum *int32, wscale, bias *float32)",
		fmt.Sprintf("computes %d rows of %d outputs; ld* are bytes.", rows, 16*panels))
	a, lda := Load(Param("a"), GP64()), Load(Param("lda"), GP64())
	w, quads := Load(Param("w"), GP64()), Load(Param("quads"), GP64())
	// Panel p is at w, w + next, w + 2·next.
	base, row := rowsOf(a, lda, rows)
	next := GP64()
	MOVQ(quads, next)
	SHLQ(U8(6), next)
	side := func(p int) Mem {
		m := Mem{Base: w}
		if p > 0 {
			m.Index, m.Scale = next, uint8(p)
		}
		return m
	}
	var acc [vnniRows][3]reg.VecVirtual
	for r := range rows {
		for p := range panels {
			acc[r][p] = ZMM()
			VPXORD(acc[r][p], acc[r][p], acc[r][p])
		}
	}
	var weights [3]reg.VecVirtual
	for p := range panels {
		weights[p] = ZMM()
	}
	x := [2]reg.VecVirtual{ZMM(), ZMM()}
	Label("loop")
	for p := range panels {
		VMOVDQU32(side(p), weights[p])
	}
	for r := range rows {
		VPBROADCASTD(row(r), x[r%2])
		for p := range panels {
			VPDPBUSD(weights[p], x[r%2], acc[r][p])
		}
	}
	for _, b := range base {
		ADDQ(U32(4), b)
	}
	ADDQ(U32(64), w)
	DECQ(quads)
	JNZ(LabelRef("loop"))

	y, ldy := Load(Param("y"), GP64()), Load(Param("ldy"), GP64())
	scale, zero := Load(Param("scale"), GP64()), Load(Param("zero"), GP64())
	sums, scales, biases := Load(Param("wsum"), GP64()), Load(Param("wscale"), GP64()), Load(Param("bias"), GP64())
	for r := range rows {
		for p := range panels {
			s, t := acc[r][p], x[0]
			VPBROADCASTD(Mem{Base: zero, Disp: 4 * r}, t)
			VPMULLD(Mem{Base: sums, Disp: 64 * p}, t, t)
			VPSUBD(t, s, s)
			VCVTDQ2PS(s, s)
			VBROADCASTSS(Mem{Base: scale, Disp: 4 * r}, t)
			VMULPS(Mem{Base: scales, Disp: 64 * p}, t, t)
			VMULPS(t, s, s)
			VADDPS(Mem{Base: biases, Disp: 64 * p}, s, s)
			VMOVUPS(s, Mem{Base: y, Disp: 64 * p})
		}
		if r < rows-1 {
			ADDQ(ldy, y)
		}
	}
	VZEROUPPER()
	RET()
}
