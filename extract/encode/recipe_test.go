package encode

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"os"
	"testing"

	"geokg/extract/nn"
)

// TestVectorsForRecipe is how extract/train/parity.py asks for vectors: of the
// windows in the file that GEOKG_RECIPE_WINDOWS names, JSON lines of piece ids
// and cases with the marks of both ends, by the weights in GEOKG_RECIPE_WEIGHTS.
// They go to GEOKG_RECIPE_VECTORS, float32, one after another.
func TestVectorsForRecipe(t *testing.T) {
	if os.Getenv("GEOKG_RECIPE_WINDOWS") == "" {
		t.Skip("for extract/train/parity.py, which holds these vectors to PyTorch's")
	}
	weights, err := os.ReadFile(os.Getenv("GEOKG_RECIPE_WEIGHTS"))
	if err != nil {
		t.Fatal(err)
	}
	path, err := nn.Detect()
	if err != nil {
		t.Fatal(err)
	}
	m, err := Load(path, weights, vocabulary)
	if err != nil {
		t.Fatal(err)
	}
	windows := recipeWindows(t, os.Getenv("GEOKG_RECIPE_WINDOWS"))
	e := m.NewEncoder()
	e.Encode(windows)
	f, err := os.Create(os.Getenv("GEOKG_RECIPE_VECTORS"))
	if err != nil {
		t.Fatal(err)
	}
	for w := range windows {
		if err := binary.Write(f, binary.LittleEndian, e.Rows(w)); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// recipeWindows reads windows and takes the marks off, which Encode puts there.
func recipeWindows(t *testing.T, name string) (windows [][]Piece) {
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		var ids []int32
		var cases []Case
		if err := json.Unmarshal(lines.Bytes(), &[]any{&ids, &cases}); err != nil {
			t.Fatal(err)
		}
		pieces := make([]Piece, len(ids)-2)
		for i := range pieces {
			pieces[i] = Piece{ID: ids[i+1], Case: cases[i+1]}
		}
		windows = append(windows, pieces)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return windows
}
