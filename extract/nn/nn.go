// Package nn holds the matrix and row kernels that a small transformer needs:
// int8 products, layer normalisation, GELU, softmax, float32 products.
//
// Call Detect first: it says which Path (set of instructions) to use on this
// machine. Then make a Matrix per int8 weight and a Linear per float32 weight,
// quantise activations with Quant.Set, and multiply. The row kernels are
// methods of Path.
//
// # The same bits everywhere
//
// Every path gives exactly the result of the portable one, floats included, so
// that two machines never disagree about a text. Four rules make it so, and an
// assembly kernel that breaks one fails the tests of this package:
//
//   - sums over a row run in eight lanes, lane l adding elements l, l+8, l+16 …
//     in that order, and the lanes are added as a fixed tree (sum8);
//   - products of float32 matrices add along the inner dimension one by one,
//     so that lanes can only lie along the columns of the result;
//   - a multiplication and an addition are rounded apart: no fused
//     multiply-add. Go may fuse x*y + z on some processors but never
//     float32(x*y) + z, hence that spelling throughout;
//   - exp, GELU and the like are the polynomials of this package, never those
//     of package math, which differ between processors.
//
// NaN and infinities are not treated: weights are finite, and what comes of
// them stays so.
package nn

import (
	"fmt"
	"math"
	"os"
	"strings"
)

// Path is a set of instructions that kernels may use.
type Path uint8

// The paths. Which of them a machine has depends on architecture and processor;
// Portable is always there.
const (
	Portable Path = iota // plain Go
	AVX2                 // amd64 with AVX2
	AVX512               // AVX2, and AVX-512 VNNI for int8 products
	NEON                 // arm64 without the dot-product extension
	DotProd              // arm64 with SDOT and UDOT
	pathEnd
)

var pathNames = [pathEnd]string{"portable", "avx2", "avx512", "neon", "dotprod"}

// String gives the name that GEOKG_CPU takes.
func (p Path) String() string { return pathNames[p] }

// Detect returns the best path of this machine, or the one that the environment
// variable GEOKG_CPU names. It fails where that variable names a path that the
// machine or the build does not have.
func Detect() (Path, error) {
	paths := Available()
	want := strings.ToLower(os.Getenv("GEOKG_CPU"))
	if want == "" {
		return paths[len(paths)-1], nil
	}
	for _, p := range paths {
		if p.String() == want {
			return p, nil
		}
	}
	return Portable, fmt.Errorf("GEOKG_CPU=%s: this machine has %v; unset it or name one of these", want, paths)
}

// round is the offset that rounds a float32 of less than 2²² in size to an
// integer, ties to even: x + round has the integer in its low mantissa bits.
// The vector kernels use the same addition.
const round = 3 << 22

// roundInt returns x rounded to the nearest integer, ties to even; |x| < 2²².
func roundInt(x float32) int32 {
	return int32(math.Float32bits(x+round)) - 0x4B400000
}

// sum8 adds eight lanes in the order in which halves of a vector fold.
func sum8(l *[8]float32) float32 {
	return ((l[0] + l[4]) + (l[2] + l[6])) + ((l[1] + l[5]) + (l[3] + l[7]))
}
