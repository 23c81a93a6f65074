package extract

import (
	"bufio"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"geokg/extract/text"
)

func sketchOf(s string) *Sketch { return newSketch(text.Split(&text.Document{Text: s})) }

// telling is a text of testdata/stories.txt; texts of one origin are one story.
type telling struct {
	name, origin string
	paragraphs   []string
}

func readTellings(t *testing.T) []telling {
	t.Helper()
	f, err := os.Open("testdata/stories.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []telling
	for in := bufio.NewScanner(f); in.Scan(); {
		line := in.Text()
		if head, ok := strings.CutPrefix(line, "== "); ok {
			name, _, _ := strings.Cut(head, ":")
			origin, _, _ := strings.Cut(name, "/")
			all = append(all, telling{name: name, origin: origin})
			continue
		}
		if line == "" || strings.HasPrefix(line, "#") || len(all) == 0 {
			continue
		}
		last := &all[len(all)-1]
		var from, to int
		if n, _ := fmt.Sscanf(line, "@%d-%d", &from, &to); n == 2 {
			i := slices.IndexFunc(all, func(o telling) bool { return o.name == last.origin })
			last.paragraphs = append(last.paragraphs, all[i].paragraphs[from-1:to]...)
			continue
		}
		old, changed, ok := strings.Cut(line+" ", " => ")
		if !ok {
			last.paragraphs = append(last.paragraphs, line)
			continue
		}
		if !strings.Contains(strings.Join(last.paragraphs, "\n"), old) {
			t.Errorf("%s: there is no %q to change", last.name, old)
		}
		for i := range last.paragraphs {
			last.paragraphs[i] = strings.ReplaceAll(last.paragraphs[i], old, strings.TrimSpace(changed))
		}
	}
	return all
}

// Reprints are told from independent reports of one event.
func TestReprints(t *testing.T) {
	all := readTellings(t)
	sketches := make([]*Sketch, len(all))
	for i, a := range all {
		sketches[i] = sketchOf(strings.Join(a.paragraphs, "\n\n"))
	}
	var right, missed, wrong, sameEvent int
	for i, a := range all {
		for j, b := range all[:i] {
			one, alike := a.origin == b.origin, sketches[i].Alike(sketches[j])
			event := strings.Fields(a.origin)[0] == strings.Fields(b.origin)[0]
			switch {
			case one && alike:
				right++
			case one:
				missed++
				t.Logf("%s and %s: a reprint is missed", a.name, b.name)
			case alike:
				wrong++
				t.Logf("%s and %s: independent reports are taken for one", a.name, b.name)
			case event:
				sameEvent++
			}
		}
	}
	recall, precision := float64(right)/float64(right+missed), float64(right)/float64(right+wrong)
	t.Logf("%d pairs of one story, %d independent ones of one event: precision %.3f, recall %.3f",
		right+missed, sameEvent, precision, recall)
	if right+missed < 20 || sameEvent < 20 {
		t.Error("that is too few pairs")
	}
	if precision < 1 || recall < 0.9 {
		t.Errorf("precision %.3f, want 1; recall %.3f, want at least 0.9", precision, recall)
	}
}

func TestSketch(t *testing.T) {
	long := strings.Repeat("Iran sent drones to Russia, and Ukraine said that it had shot down most of them over Odesa. ", 2)
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Poland condemned Belarus.", "POLAND condemned — Belarus", true},
		{"Poland condemned Belarus.", "Poland condemned Russia.", false},
		{"Poland condemned Belarus.", "Poland condemned Belarus. Lithuania closed its border with Belarus on Tuesday.", false},
		{"Yes.", "yes", true},
		{ // items of one sentence that follow one pattern
			"The mayor of Springfield says that he will run for the nomination of his party in the presidential election next year.",
			"A senator of Ohio says that he will run for the nomination of his party in the presidential election next year.", false,
		},
		{long, strings.ToUpper(long), true},
	} {
		a, b := sketchOf(c.a), sketchOf(c.b)
		if a.Alike(b) != c.want || b.Alike(a) != c.want {
			t.Errorf("%q and %q: alike %v, want %v", c.a, c.b, a.Alike(b), c.want)
		}
	}
	if s := sketchOf("— …"); s != nil {
		t.Errorf("a text without words has a sketch: %v", s)
	}
	b, err := sketchOf(long).MarshalText()
	if err != nil {
		t.Fatal(err)
	}
	var again Sketch
	if err := again.UnmarshalText(b); err != nil || again != *sketchOf(long) {
		t.Errorf("read back: %v, %v", again, err)
	}
	for _, bad := range []string{"", "x", string(b[1:]), "B" + string(b[1:]), string(b) + "AAAA"} {
		if err := again.UnmarshalText([]byte(bad)); err == nil {
			t.Errorf("%.20q: no error", bad)
		}
	}
}

func BenchmarkSketch(b *testing.B) {
	d := &text.Document{Text: strings.Repeat("Iran sent drones to Russia, and Ukraine said that it had shot down most of them over Odesa. ", 25)}
	s := text.Split(d)
	for b.Loop() {
		newSketch(s)
	}
}
