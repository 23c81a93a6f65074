package text

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// shared finds the folder of development data, which only the project's own
// machines have.
func shared(t *testing.T, path string) string {
	t.Helper()
	root := os.Getenv("GEOKG_SHARED")
	if root == "" {
		root = filepath.Join("..", "..", "..", "shared")
	}
	file := filepath.Join(root, path)
	if _, err := os.Stat(file); err != nil {
		t.Skipf("no development data: %v (set GEOKG_SHARED to its folder)", err)
	}
	return file
}

// TestAgainstAnnotatedSentences compares sentence ends with those that
// annotators set in whole articles.
func TestAgainstAnnotatedSentences(t *testing.T) {
	f, err := os.Open(shared(t, "gold/dev-articles/docs.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<24)
	right, gold, found := 0, 0, 0
	for in.Scan() {
		var d struct {
			ID, Text  string
			Sentences []string
		}
		if err := json.Unmarshal(in.Bytes(), &d); err != nil {
			t.Fatal(err)
		}
		want := map[string]bool{}
		for _, s := range d.Sentences {
			want[strings.Join(strings.Fields(s), " ")] = true
		}
		for _, s := range Split(&Document{Text: d.Text}) {
			found++
			got := strings.Join(strings.Fields(s.Of(d.Text)), " ")
			if want[got] {
				right++
			} else if testing.Verbose() {
				t.Logf("%s: not annotated: %q", d.ID, got)
			}
		}
		gold += len(want)
	}
	p, r := float64(right)/float64(found), float64(right)/float64(gold)
	t.Logf("sentences: precision %.3f, recall %.3f of %d", p, r, gold)
	if p < 0.95 || r < 0.95 {
		t.Errorf("precision %.3f, recall %.3f; want both at least 0.95", p, r)
	}
}
