package syntax

import (
	"math/rand/v2"
	"testing"
)

// drawnTable makes a table of weights of at most some steps. The first three
// classes have none.
func drawnTable(t *testing.T, rng *rand.Rand, step, steps int) *table {
	t.Helper()
	const rows = 256
	var file []byte
	for range rows {
		n := len(file)
		file = append(file, 0)
		for c := 3; c < transitions; c++ {
			if rng.IntN(8) == 0 {
				w := step * (1 + rng.IntN(steps)) * (1 - 2*rng.IntN(2))
				file = append(file, byte(c), byte(w))
				file[n]++
			}
		}
	}
	x, _, err := newTable(transitions, rows, file)
	if err != nil {
		t.Fatal(err)
	}
	return &x
}

func TestLinesScoreAsTables(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	x := drawnTable(t, rng, 4, reach)
	l, err := newLines(x)
	if err != nil {
		t.Fatal(err)
	}
	for range 100 {
		var f [featureCount]uint32
		for i := range f {
			f[i] = rng.Uint32()
		}
		var want, got [transitions]int32
		x.score(f[:], want[:])
		l.score(&f, &got)
		for c := range got {
			if 4*got[c] != want[c] {
				t.Fatalf("class %d scores %d steps of 4, want %d", c, got[c], want[c])
			}
		}
	}
}

func TestLinesRejectLargeWeights(t *testing.T) {
	x := drawnTable(t, rand.New(rand.NewPCG(1, 2)), 2, reach+1)
	if _, err := newLines(x); err == nil {
		t.Errorf("weights of %d steps fit lines", reach+1)
	}
}
