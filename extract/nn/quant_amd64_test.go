package nn

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestQuantByte tests the quantising of the AVX-512 path, which itself needs no
// more than AVX2.
func TestQuantByte(t *testing.T) {
	fast(t)
	r := rand.New(rand.NewPCG(9, 10))
	for n := 32; n < 700; n += 32 {
		x := numbers(r, n)
		want, got := make([]uint8, n), make([]uint8, n)
		scale, zero := quantise(want, x)
		lo, hi := extent(&x[0], n)
		s, inv, z := levels(lo, hi)
		quantByte(&got[0], &x[0], n, inv, z)
		if s != scale || z != zero || !slices.Equal(got, want) {
			t.Fatalf("%d elements: %v, want %v", n, got, want)
		}
	}
}
