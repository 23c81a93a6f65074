package coref

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"geokg/extract/lexicon"
)

// TestWordKinds adds a user's own word to a kind, and one to a kind that is none.
func TestWordKinds(t *testing.T) {
	for _, c := range []struct{ row, want string }{
		{"guests | houseguest", ""},
		{"guest | houseguest", `coref-words.txt:2: "guest" is none of`},
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "coref-words.txt"), []byte("kind | words\n"+c.row+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		set, err := lexicon.Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		r, err := New(set)
		if c.want != "" {
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%s: %v, want %s", c.row, err, c.want)
			}
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		if w := r.tables.guests; !w["houseguest"] || !w["visitor"] {
			t.Errorf("guests are %v; want the user's beside ours", w)
		}
	}
}
