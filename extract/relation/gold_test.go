package relation

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"geokg/extract/coref"
	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/text"
	"geokg/extract/when"
)

// goldActor and goldStatement are the fields of the annotation guidelines.
type goldActor struct {
	Name    string   `json:"name"`
	Type    string   `json:"type"`
	Country string   `json:"country,omitempty"`
	Mention string   `json:"mention,omitempty"`
	Aka     []string `json:"aka,omitempty"`
}

type goldStatement struct {
	Subject    goldActor `json:"subject"`
	Relation   string    `json:"relation"`
	Object     goldActor `json:"object"`
	Item       string    `json:"item,omitempty"`
	Status     string    `json:"status"`
	Source     any       `json:"source"`
	Time       string    `json:"time,omitempty"`
	Sentence   int       `json:"sentence"`
	Cue        string    `json:"cue"`
	Rule       string    `json:"rule,omitempty"`
	Confidence float64   `json:"confidence,omitempty"`
}

type goldDoc struct {
	ID         string          `json:"id"`
	Published  string          `json:"published"`
	Text       string          `json:"text"`
	Sentences  []string        `json:"sentences"`
	Statements []goldStatement `json:"-"`
	given      []text.Span
}

// whole makes the text that of the sentences, one a line.
func (g *goldDoc) whole() {
	g.Text = ""
	for _, s := range g.Sentences {
		g.given = append(g.given, text.Span{Start: len(g.Text), End: len(g.Text) + len(s)})
		g.Text += s + "\n"
	}
}

// gold reads a folder of annotated documents, and skips the test without it.
func gold(t testing.TB, part string) []goldDoc {
	t.Helper()
	dir := os.Getenv("GEOKG_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared")
	}
	dir = filepath.Join(dir, "gold", part)
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no annotated documents (GEOKG_SHARED): %v", err)
	}
	statements := map[string][]goldStatement{}
	lines(t, filepath.Join(dir, "gold.jsonl"), func(line []byte) {
		var g struct {
			Doc        string
			Statements []goldStatement
		}
		if err := json.Unmarshal(line, &g); err != nil {
			t.Fatal(err)
		}
		statements[g.Doc] = g.Statements
	})
	var docs []goldDoc
	lines(t, filepath.Join(dir, "docs.jsonl"), func(line []byte) {
		var d goldDoc
		if err := json.Unmarshal(line, &d); err != nil {
			t.Fatal(err)
		}
		d.Statements = statements[d.ID]
		d.whole() // the first sentence may be the title, which the text lacks
		docs = append(docs, d)
	})
	return docs
}

func lines(t testing.TB, file string, do func([]byte)) {
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<22)
	for in.Scan() {
		if len(in.Bytes()) > 0 {
			do(in.Bytes())
		}
	}
}

// annotated gives the document's sentences and, as mentions, all that its
// annotation names.
func annotated(g goldDoc) ([]text.Sentence, []coref.Mention) {
	d := &text.Document{ID: g.ID, Published: g.Published, Text: g.Text, Given: g.given}
	sentences := text.Split(d)
	type key struct {
		name     string
		sentence int
		mention  string
	}
	seen := map[key]bool{}
	entities := map[string]*entity.Entity{}
	var mentions []coref.Mention
	for _, s := range g.Statements {
		for _, a := range []goldActor{s.Subject, s.Object} {
			k := key{a.Name, s.Sentence, a.Mention}
			if seen[k] || s.Sentence >= len(d.Given) {
				continue
			}
			seen[k] = true
			in := d.Given[s.Sentence]
			i := find(in.Of(g.Text), a.Mention)
			if i < 0 || a.Mention == "" {
				continue
			}
			e := entities[a.Name]
			if e == nil {
				e = &entity.Entity{ID: a.Name, Name: a.Name, Type: entity.Type(a.Type), Country: a.Country, Aka: a.Aka}
				entities[a.Name] = e
			}
			mentions = append(mentions, coref.Mention{Antecedent: -1, Mention: entity.Mention{Entity: e,
				Span: text.Span{Start: in.Start + i, End: in.Start + i + len(a.Mention)}}})
		}
	}
	slices.SortFunc(mentions, func(a, b coref.Mention) int { return a.Start - b.Start })
	return sentences, tokens(sentences, mentions)
}

// linked gives the mentions that the linker finds and coref resolves.
func linked(t testing.TB) func(goldDoc) ([]text.Sentence, []coref.Mention) {
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	l, err := entity.NewLinker(set)
	if err != nil {
		t.Fatal(err)
	}
	r, err := coref.New(set)
	if err != nil {
		t.Fatal(err)
	}
	return func(g goldDoc) ([]text.Sentence, []coref.Mention) {
		d := &text.Document{ID: g.ID, Published: g.Published, Text: g.Text, Given: g.given}
		s := text.Split(d)
		return s, r.Resolve(d, s, l.Mentions(d, s))
	}
}

// find looks for the words, not for a part of a longer one.
func find(s, words string) int {
	for from := 0; ; {
		i := strings.Index(s[from:], words)
		if i < 0 {
			return -1
		}
		i += from
		end := i + len(words)
		letter := func(b byte) bool { return b|32 >= 'a' && b|32 <= 'z' }
		if (i == 0 || !letter(s[i-1])) && (end == len(s) || !letter(s[end])) {
			return i
		}
		from = i + 1
	}
}

// TestGold measures the rules on the annotated training documents, with their
// mentions given or, if GEOKG_MENTIONS=found, as the linker finds them.
// GEOKG_PART names another folder, GEOKG_OUT a file for the statements found,
// in the form that score.py reads.
func TestGold(t *testing.T) {
	part := os.Getenv("GEOKG_PART")
	if part == "" {
		part = "train"
	}
	docs := gold(t, part)
	if os.Getenv("GEOKG_OUT") == "" {
		docs = docs[:min(len(docs), 400)] // enough to tell that nothing has broken
	}
	r := rules(t)
	mentionsOf := annotated
	if os.Getenv("GEOKG_MENTIONS") == "found" {
		mentionsOf = linked(t)
	}
	var out *os.File
	if name := os.Getenv("GEOKG_OUT"); name != "" {
		var err error
		if out, err = os.Create(name); err != nil {
			t.Fatal(err)
		}
		defer out.Close()
	}
	right, found, want := 0, 0, 0
	for _, g := range docs {
		sentences, mentions := mentionsOf(g)
		relations := r.Find(sentences, mentions, when.Find(g.Published, sentences))
		keys := map[[3]string]bool{}
		for _, s := range g.Statements {
			keys[[3]string{s.Subject.Name, s.Relation, s.Object.Name}] = true
			if r.symmetric[s.Relation] {
				keys[[3]string{s.Object.Name, s.Relation, s.Subject.Name}] = true
			}
		}
		want += len(g.Statements)
		statements := []goldStatement{}
		for _, x := range relations {
			a, b := mentions[x.Subject].Entity, mentions[x.Object].Entity
			found++
			if keys[[3]string{a.Name, x.Name, b.Name}] {
				right++
			}
			var source any
			if x.Source >= 0 {
				source = mentions[x.Source].Entity.Name
			}
			statements = append(statements, goldStatement{Subject: goldActor{Name: a.Name, Type: string(a.Type), Country: a.Country, Aka: a.Aka},
				Object: goldActor{Name: b.Name, Type: string(b.Type), Country: b.Country, Aka: b.Aka}, Relation: x.Name, Item: x.Item, Status: x.Status,
				Source: source, Time: x.Time, Sentence: x.Sentence, Cue: x.Cue.Of(g.Text), Rule: x.Rule, Confidence: x.Confidence})
		}
		if out != nil {
			b, err := json.Marshal(map[string]any{"doc": g.ID, "statements": statements})
			if err != nil {
				t.Fatal(err)
			}
			out.Write(append(b, '\n'))
		}
	}
	t.Logf("%s: %d right of %d found, %d wanted", part, right, found, want)
	if right*2 < found && os.Getenv("GEOKG_MENTIONS") == "" {
		t.Errorf("fewer than half are right")
	}
}
