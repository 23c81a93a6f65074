package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// mulAddWideRows is the number of rows of a tile of the float product with
// AVX-512: 8 rows of 32 columns fill 16 of 32 registers.
const mulAddWideRows = 8

// mulAddWide adds to a tile of rows × 16·vectors columns of c. Lanes lie along
// the columns, so that their number changes no sum.
func mulAddWide(rows, vectors int) {
	name := fmt.Sprintf("mulAddWide%dx%d", rows, 16*vectors)
	kernel(name, "func(c *float32, ldc int, a *float32, lda int, b *float32, ldb int, k int)",
		fmt.Sprintf("adds a·b to %d rows of %d columns; ld* are bytes, k is positive.", rows, 16*vectors))
	c, ldc := Load(Param("c"), GP64()), Load(Param("ldc"), GP64())
	a, lda := Load(Param("a"), GP64()), Load(Param("lda"), GP64())
	b, ldb := Load(Param("b"), GP64()), Load(Param("ldb"), GP64())
	k := Load(Param("k"), GP64())
	base, row := rowsOf(a, lda, rows)
	var acc [mulAddWideRows][2]reg.VecVirtual
	p := GP64()
	MOVQ(c, p)
	for r := range rows {
		for v := range vectors {
			acc[r][v] = ZMM()
			VMOVUPS(Mem{Base: p, Disp: 64 * v}, acc[r][v])
		}
		if r < rows-1 {
			ADDQ(ldc, p)
		}
	}
	Label("loop")
	var w [2]reg.VecVirtual
	for v := range vectors {
		w[v] = ZMM()
		VMOVUPS(Mem{Base: b, Disp: 64 * v}, w[v])
	}
	for r := range rows {
		x, t := ZMM(), ZMM()
		VBROADCASTSS(row(r), x)
		for v := range vectors {
			VMULPS(w[v], x, t)
			VADDPS(t, acc[r][v], acc[r][v])
		}
	}
	for _, p := range base {
		ADDQ(U32(4), p)
	}
	ADDQ(ldb, b)
	DECQ(k)
	JNZ(LabelRef("loop"))
	for r := range rows {
		for v := range vectors {
			VMOVUPS(acc[r][v], Mem{Base: c, Disp: 64 * v})
		}
		if r < rows-1 {
			ADDQ(ldc, c)
		}
	}
	VZEROUPPER()
	RET()
}

// rowsOf lays bases over rows that are ld bytes apart, one for three rows, and
// gives the address of each.
func rowsOf(first, ld reg.Register, rows int) (base []reg.Register, row func(r int) Mem) {
	base = []reg.Register{first}
	for r := 3; r < rows; r += 3 {
		b := GP64()
		LEAQ(Mem{Base: ld, Index: ld, Scale: 2}, b)
		ADDQ(base[len(base)-1], b)
		base = append(base, b)
	}
	return base, func(r int) Mem {
		m := Mem{Base: base[r/3]}
		if r%3 > 0 {
			m.Index, m.Scale = ld, uint8(r%3)
		}
		return m
	}
}

// geluWide is gelu with sixteen lanes.
func geluWide() {
	kernel("geluWide", "func(x *float32, n int)", "applies gelu to n elements, n a multiple of 16.")
	x, n := Load(Param("x"), GP64()), Load(Param("n"), GP64())
	c := make([]reg.VecVirtual, len(geluC))
	for k := range c {
		c[k] = ZMM()
		VBROADCASTSS(float(fmt.Sprint("gelu", k), geluC[k]), c[k])
	}
	low, high, half := ZMM(), ZMM(), ZMM()
	VBROADCASTSS(float("geluMin", -4.4), low)
	VBROADCASTSS(float("geluMax", 4.4), high)
	VBROADCASTSS(float("half", 0.5), half)
	step := func(vectors int) {
		var z, t, y [4]reg.VecVirtual
		for i := range vectors {
			z[i], t[i], y[i] = ZMM(), ZMM(), ZMM()
			VMAXPS(Mem{Base: x, Disp: 64 * i}, low, z[i])
			VMINPS(high, z[i], z[i])
			VMULPS(z[i], z[i], t[i])
			VMULPS(t[i], c[8], y[i])
			VADDPS(c[7], y[i], y[i])
		}
		for k := 6; k >= 0; k-- {
			for i := range vectors {
				VMULPS(t[i], y[i], y[i])
				VADDPS(c[k], y[i], y[i])
			}
		}
		for i := range vectors {
			VMULPS(z[i], y[i], y[i])
			VADDPS(half, y[i], y[i])
			VMULPS(Mem{Base: x, Disp: 64 * i}, y[i], y[i])
			VMOVUPS(y[i], Mem{Base: x, Disp: 64 * i})
		}
		ADDQ(U32(64*vectors), x)
	}
	loop("four", n, 64, func() { step(4) })
	loop("one", n, 16, func() { step(1) })
	VZEROUPPER()
	RET()
}
