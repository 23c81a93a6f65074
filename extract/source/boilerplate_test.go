package source

import (
	"bufio"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"geokg/extract/lexicon"
	"geokg/extract/text"
)

func newBoilerplate(t testing.TB) *Boilerplate {
	t.Helper()
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	b, err := NewBoilerplate(set)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// Every row's example is recognised with the reach that the row gives it, so
// that no row hides another.
func TestBoilerplateTable(t *testing.T) {
	b := newBoilerplate(t)
	set, _ := lexicon.Open("")
	table, err := set.Table("boilerplate.txt", "what", "pattern", "example")
	if err != nil {
		t.Fatal(err)
	}
	names := map[reach]string{nothing: "nothing", line: "line", teaser: "teaser", list: "list", rest: "rest"}
	seen := map[string]string{}
	for _, row := range table.Rows {
		if row.Fields[0] == "wire" {
			continue // NewBoilerplate runs these
		}
		if got := names[b.reach(row.Fields[2])]; got != row.Fields[0] {
			t.Errorf("%s: example %q is taken as %s, want %s", row.At(), row.Fields[2], got, row.Fields[0])
		}
		if at, twice := seen[row.Fields[1]]; twice {
			t.Errorf("%s: the pattern stands already at %s", row.At(), at)
		}
		seen[row.Fields[1]] = row.At()
	}
}

func TestBoilerplateLeavesArticlesAlone(t *testing.T) {
	b := newBoilerplate(t)
	for _, l := range []string{
		"Photo evidence shows that Russia moved tanks into Syria.",
		"Sharing intelligence with Israel, Egypt arrested two men.",
		"Image matters to the Kremlin, which condemned Poland.",
		"More Russian troops entered Georgia on Friday.",
		"Related attacks killed four Iraqi soldiers.",
		"Iran: two killed in strike by Israel",
		"WASHINGTON, July 12 (Reuters) - Iran will give Russia drones, the United States said.",
		"Comments by President Macron angered Turkey.",
		"By Friday, Turkish forces had entered Afrin.",
		"Published accounts say Mossad killed the scientist in Tehran.",
		"12 Syrian soldiers were killed by Israel.",
		"Contact between Moscow and Kyiv has ceased.",
	} {
		if b.reach(l) != nothing {
			t.Errorf("taken for boilerplate: %q", l)
		}
	}
}

func TestBoilerplateSpans(t *testing.T) {
	b := newBoilerplate(t)
	page := readFile(t, "testdata/page.txt")
	spans := b.Spans(page)
	var kept strings.Builder
	for block := range blocks(page) {
		for _, p := range block {
			if !slices.ContainsFunc(spans, p.Overlaps) {
				kept.WriteString(p.Of(page) + "\n")
			}
		}
	}
	if want := readFile(t, "testdata/page.kept.txt"); kept.String() != want {
		t.Errorf("kept:\n%s\nwant:\n%s", kept.String(), want)
	}
}

// TestTeasers: what an article begins with, and prose, leads to no other article.
func TestTeasers(t *testing.T) {
	b := newBoilerplate(t)
	for _, c := range []struct {
		page string
		want int
	}{
		{"BREAKING: Iran frees two men", 0},
		{"Iran freed two men on Monday.\n\nBREAKING: Iraq jails a man", 1},
		{"Iran freed two men on Monday.\n\nBREAKING: Iraq has jailed a man. He was a spy.", 0},
	} {
		if got := len(b.Spans(c.page)); got != c.want {
			t.Errorf("%q: %d lines are boilerplate, want %d", c.page, got, c.want)
		}
	}
}

func TestStrip(t *testing.T) {
	b := newBoilerplate(t)
	for in, want := range map[string]string{
		"YEREVAN/BAKU, Nov 10 (Wire) - Armenia left.":     "Armenia left .",
		"MOSCOW, March 18 (Wire) - President Putin left.": "President Putin left .",
		"WASHINGTON — The State Department left.":         "The State Department left .",
		"Paris (AFP) - France left.":                      "France left .",
		"MOSCOW, July 12. /TASS/. Russia left.":           "Russia left .",
		"Islamic State (ISIS) - which left - is back.":    "Islamic State ( ISIS ) - which left - is back .",
		"ECOWAS – the bloc – left.":                       "ECOWAS – the bloc – left .",
		"Russia left Kyiv.\n\nREAD MORE: Iran left Iraq":  "Russia left Kyiv .",
		"Putin (R) and Trump left.":                       "Putin ( R ) and Trump left .",
		"Austrian Frontier Police (AFP) met Russia.":      "Austrian Frontier Police ( AFP ) met Russia .",
		"Paris (AFP) France left.":                        "France left .",
		"NATO, Russia and Iran left.":                     "NATO , Russia and Iran left .",
	} {
		sentences := text.Split(&text.Document{Text: in})
		b.Strip(in, sentences)
		var got []string
		for _, x := range sentences {
			for _, tok := range x.Tokens {
				got = append(got, tok.Text)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: kept %q, want %q", in, strings.Join(got, " "), want)
		}
	}
}

// In annotated text hardly any sentence that makes a statement may be lost.
func TestBoilerplateAgainstGold(t *testing.T) {
	shared := os.Getenv("GEOKG_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "..", "..", "shared")
	}
	docs, err := os.Open(filepath.Join(shared, "gold", "train", "docs.jsonl"))
	if err != nil {
		t.Skip("needs the annotated documents (GEOKG_SHARED or ../shared):", err)
	}
	defer docs.Close()
	gold, err := os.Open(filepath.Join(shared, "gold", "train", "gold.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer gold.Close()
	stated := map[string]map[int]bool{}
	for in := lines(gold); in.Scan(); {
		var d struct {
			Doc        string
			Statements []struct{ Sentence int }
		}
		if err := json.Unmarshal(in.Bytes(), &d); err != nil {
			t.Fatal(err)
		}
		stated[d.Doc] = map[int]bool{}
		for _, s := range d.Statements {
			stated[d.Doc][s.Sentence] = true
		}
	}
	b := newBoilerplate(t)
	total, lost := 0, 0
	for in := lines(docs); in.Scan(); {
		var d struct {
			ID, Text  string
			Sentences []string
		}
		if err := json.Unmarshal(in.Bytes(), &d); err != nil {
			t.Fatal(err)
		}
		doc := &text.Document{Text: d.Text, Given: locate(d.Text, d.Sentences)}
		sentences := text.Split(doc)
		b.Strip(doc.Text, sentences)
		for i, x := range sentences {
			if !stated[d.ID][i] {
				continue
			}
			total++
			if len(x.Tokens) == 0 {
				lost++
				t.Logf("%s sentence %d: %s", d.ID, i, d.Sentences[i])
			}
		}
	}
	if lost*1000 > total {
		t.Errorf("%d of %d sentences that make statements are taken for boilerplate; at most one in a thousand may be", lost, total)
	}
}

func lines(r io.Reader) *bufio.Scanner {
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<22)
	return in
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
