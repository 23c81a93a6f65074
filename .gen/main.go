// Command gen writes the amd64 assembly of extract/nn.
//
//	cd .gen && go run . -out ../extract/nn/kernels_amd64.s -stubs ../extract/nn/stubs_amd64.go -pkg nn
//
// It is a module of its own, so that building geokg needs none of its
// dependencies. The order of float operations is that of the portable kernels
// in extract/nn: see the package comment there before changing one.
package main

import (
	"math"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

func main() {
	ConstraintExpr("amd64")
	extent()
	quantise("quantWide", 2)
	quantise("quantByte", 1)
	gelu()
	softmax()
	addNorm()
	for rows := 1; rows <= mulAddRows; rows++ {
		mulAdd(rows, 2)
		mulAdd(rows, 1)
	}
	for rows := 1; rows <= tileRows; rows++ {
		tile(rows)
	}
	for rows := 1; rows <= vnniRows; rows++ {
		vnni(rows, 3)
		vnni(rows, 1)
	}
	geluWide()
	for rows := 1; rows <= mulAddWideRows; rows++ {
		mulAddWide(rows, 2)
		mulAddWide(rows, 1)
	}
	Generate()
}

// kernel begins a function that keeps its pointers to itself.
func kernel(name, signature, doc string) {
	TEXT(name, NOSPLIT, signature)
	Pragma("noescape")
	Doc(name + " " + doc)
}

// consts holds the constants already written, by bits.
var consts = map[uint32]Mem{}

// word32 returns a constant of eight equal lanes.
func word32(name string, bits uint32) Mem {
	if m, ok := consts[bits]; ok {
		return m
	}
	m := GLOBL(name, RODATA|NOPTR)
	for i := range 8 {
		DATA(4*i, U32(bits))
	}
	consts[bits] = m
	return m
}

func float(name string, v float32) Mem { return word32(name, math.Float32bits(v)) }

// fold adds the eight lanes of y as sum8 does and leaves the sum in the lowest.
func fold(y, tmp reg.VecVirtual) {
	VEXTRACTF128(U8(1), y, tmp.AsX())
	VADDPS(tmp.AsX(), y.AsX(), y.AsX())
	VMOVHLPS(y.AsX(), y.AsX(), tmp.AsX())
	VADDPS(tmp.AsX(), y.AsX(), y.AsX())
	VMOVSHDUP(y.AsX(), tmp.AsX())
	VADDSS(tmp.AsX(), y.AsX(), y.AsX())
}

// loop counts the register n down by step while at least step is left.
func loop(label string, n reg.Register, step uint32, body func()) {
	Label(label)
	CMPQ(n, U32(step))
	JLT(LabelRef(label + "end"))
	body()
	SUBQ(U32(step), n)
	JMP(LabelRef(label))
	Label(label + "end")
}
