package lexicon

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestReadTellsWhereAndWhat(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# head\na | b\n1 | 2\n3\n", "t.txt:4: 1 columns, want 2"},
		{"a | c\n", `t.txt:1: the header is "a | c", want "a | b"`},
		{"# nothing\n", `t.txt: no header row; want "a | b"`},
	} {
		if _, err := Read("t.txt", strings.NewReader(c.in), "a", "b"); err == nil || err.Error() != c.want {
			t.Errorf("%q: got %v, want %s", c.in, err, c.want)
		}
	}
	tab, err := Read("t.txt", strings.NewReader("a|b\n# x\n 1 | 2;3 ; \n"), "a", "b")
	if err != nil {
		t.Fatal(err)
	}
	if r := tab.Rows[0]; r.At() != "t.txt:3" || len(List(r.Fields[1])) != 2 || r.Fields[0] != "1" {
		t.Errorf("got %+v", r)
	}
}

func TestUserRowsComeFirst(t *testing.T) {
	dir := t.TempDir()
	own := "\ufeffrelation | direction | plover | mode | gloss\nMARRIES | with | - | - | marries\n"
	if err := os.WriteFile(filepath.Join(dir, "relations.txt"), []byte(own), 0o600); err != nil {
		t.Fatal(err)
	}
	set, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	tab, err := set.Table("relations.txt", "relation", "direction", "plover", "mode", "gloss")
	if err != nil {
		t.Fatal(err)
	}
	if tab.Rows[0].Fields[0] != "MARRIES" || len(tab.Rows) != 46 {
		t.Errorf("got %d rows, the first %v", len(tab.Rows), tab.Rows[0])
	}
	if err := os.WriteFile(filepath.Join(dir, "cue.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir); err == nil || !strings.Contains(err.Error(), "no table of that name; there are") {
		t.Errorf("a misnamed table was accepted: %v", err)
	}
	if _, err := Open(filepath.Join(dir, "absent")); err == nil {
		t.Error("an absent folder was accepted")
	}
}

func TestRelations(t *testing.T) {
	dir := t.TempDir()
	set, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	embedded, err := set.Relations()
	if err != nil {
		t.Fatal(err)
	}
	if r := embedded[0]; r.Name != "MEETS" || !r.Symmetric || r.PLOVER != "CONSULT" || r.Mode != "" {
		t.Errorf("the first row: %+v", r)
	}
	const head = "relation | direction | plover | mode | gloss\n"
	for _, c := range []struct{ rows, want string }{
		{"MEETS | to | CONSULT | - | a user's\n", ""},
		{"MARRIES | both | - | - | marries\n", `:2: direction "both", want "to" or "with"`},
		{"MARRIES | with | - | - | marries\nMARRIES | to | - | - | again\n", ":3: relation MARRIES is there already"},
	} {
		if err := os.WriteFile(filepath.Join(dir, "relations.txt"), []byte(head+c.rows), 0o600); err != nil {
			t.Fatal(err)
		}
		rows, err := set.Relations()
		switch {
		case c.want != "":
			if err == nil || !strings.HasSuffix(err.Error(), c.want) {
				t.Errorf("%q: got %v, want %s", c.rows, err, c.want)
			}
		case err != nil:
			t.Error(err)
		case len(rows) != len(embedded) || rows[0].Name != "MEETS" || rows[0].Symmetric:
			t.Errorf("a user's row does not stand in the place of ours: %+v", rows[0])
		}
	}
}
