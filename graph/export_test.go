package graph

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"geokg/extract"
	"geokg/graph/server"
	"geokg/graph/server/servertest"
)

// awkward are articles whose words are hard on every format.
func awkward() []extract.Result {
	r := rand.New(rand.NewPCG(7, 7))
	var out []extract.Result
	for i := 0; len(out) < 3; i++ {
		a := randomArticle(r, fmt.Sprintf("odd%d", i), []string{"SUPPLIES", "ATTACKS"})
		if len(a.Statements) > 0 {
			out = append(out, a)
		}
	}
	out[0].Article.Title = "\"Quoted\", with\na line break; and \\ <b>&amp;</b> 100% — naïve “text”"
	s := &out[0].Statements[0]
	s.Item = ""
	s.Evidence.Text = "Two\nlines, \"both\" of them\\n,;|\ttab"
	s.Subject.Name, s.Subject.ID = `A "B" \ <C> & D`, `name:a "b" \ <c> & d|%`
	s.Subject.Aka = []string{"one; two", "three, \"four\"", ""}
	return out
}

// exported gives the lines that a format gives of the graph and of the statements.
func exported(t *testing.T, g *Graph, f Format, results []extract.Result, l *Ledger) (online, offline []string) {
	t.Helper()
	at := func(name string) string { return filepath.Join(t.TempDir(), name) }
	a, b := at("online"), at("offline")
	if err := g.Export(t.Context(), f, a, io.Discard); err != nil {
		t.Fatal(err)
	}
	report, err := ExportStatements(func() iter.Seq[Item] { return itemsOf(results) }, CompileOptions{Ledger: l}, f, b, io.Discard)
	if err != nil || report.Failed > 0 {
		t.Fatal(report, err)
	}
	return lines(t, a), lines(t, b)
}

// lines are those of a file, or of all files of a folder after their names, sorted.
func lines(t *testing.T, path string) []string {
	t.Helper()
	var out []string
	err := filepath.WalkDir(path, func(p string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		b, err := os.ReadFile(p)
		for line := range strings.Lines(string(b)) {
			out = append(out, filepath.Base(p)[:1]+" "+line)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(out)
	return out
}

// What is written from statements alone is what the graph gives that was loaded
// with them: later versions in place of earlier ones, stories, mergers, edges.
func TestExportWithoutServerIsThatOfTheGraph(t *testing.T) {
	g := openEmpty(t)
	results := append(randomArticles(3, 40), awkward()...)
	again := randomArticles(4, 6) // other versions of the first six
	twin := randomArticles(5, 1)[0]
	twin.Doc = "twin" // has the address of a0
	results = append(append(results, again...), twin)
	load(t, g, 7, results...)
	for _, f := range Formats {
		online, offline := exported(t, g, f, results, nil)
		if f.Name == "graphml" { // edges are numbered as they come
			online, offline = withoutNumbers(online), withoutNumbers(offline)
		}
		if len(online) < 40 {
			t.Errorf("%s: only %d lines", f.Name, len(online))
		}
		for _, line := range online {
			if !slices.Contains(offline, line) {
				t.Errorf("%s: only the graph gives %s", f.Name, line)
			}
		}
		for _, line := range offline {
			if !slices.Contains(online, line) {
				t.Errorf("%s: only the statements give %s", f.Name, line)
			}
		}
	}
}

func withoutNumbers(lines []string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		if before, after, ok := strings.Cut(line, `<edge id="`); ok {
			_, after, _ = strings.Cut(after, `"`)
			line = before + after
		}
		out[i] = line
	}
	slices.Sort(out)
	return out
}

// The formats are well formed whatever the words.
func TestExportIsWellFormed(t *testing.T) {
	out := map[string]string{}
	for _, f := range Formats {
		path := filepath.Join(t.TempDir(), "out")
		if _, err := ExportStatements(func() iter.Seq[Item] { return itemsOf(awkward()) }, CompileOptions{}, f, path, io.Discard); err != nil {
			t.Fatal(err)
		}
		if f.Folder {
			for _, name := range []string{"statements.csv", "entities.csv", "edges.csv", "articles.csv"} {
				b, err := os.ReadFile(filepath.Join(path, name))
				if err != nil {
					t.Fatal(err)
				}
				rows, err := csv.NewReader(bytes.NewReader(b)).ReadAll()
				if err != nil || len(rows) < 2 {
					t.Errorf("%s/%s: %d rows, %v", f.Name, name, len(rows), err)
				}
			}
			continue
		}
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		out[f.Name] = string(b)
	}
	d := xml.NewDecoder(strings.NewReader(out["graphml"]))
	found := false
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("graphml: %v", err)
		}
		text, ok := token.(xml.CharData)
		found = found || ok && string(text) == `A "B" \ <C> & D`
	}
	if !found {
		t.Error("graphml: the awkward name is not there as it was")
	}
	if want := `label="A \"B\" \\ <C> & D"`; !strings.Contains(out["dot"], want) {
		t.Errorf("dot has no %s:\n%s", want, out["dot"])
	}
	for _, line := range strings.Split(strings.TrimSuffix(out["nt"], "\n"), "\n") {
		if !tripleLine.MatchString(line) {
			t.Errorf("nt: %s", line)
		}
	}
	if want := `<urn:geokg:sentence> "Two\nlines, \"both\" of them\\n,;|` + `\u0009tab" .`; !strings.Contains(out["nt"], want) {
		t.Errorf("nt has no %s", want)
	}
}

// tripleLine is a line of N-Triples: two IRIs, then an IRI or a literal.
var tripleLine = regexp.MustCompile(`^<[^<>"{}|^\x60\\\x00-\x20]+> <[^<>"{}|^\x60\\\x00-\x20]+> (<[^<>"{}|^\x60\\\x00-\x20]+>|"([^"\\\n\r]|\\["\\nrt]|\\u[0-9A-F]{4})*"(\^\^<[^<>]+>)?) \.$`)

// A claim is no fact: only what a reporter tells as having happened is a triple of
// its own, and the statement is there all the same.
func TestTriplesOfClaims(t *testing.T) {
	r := randomArticles(9, 1)[0]
	r.Statements = []extract.Statement{randomStatement(rand.New(rand.NewPCG(1, 1)), "x", []string{"SUPPLIES"})}
	s := &r.Statements[0]
	for _, c := range []struct {
		status, source string
		direct         int
	}{{"actual", "", 1}, {"planned", "", 0}, {"actual", "Officials", 0}, {"negated", "", 0}} {
		s.Status, s.Source, s.Attributed = c.status, c.source, nil
		var b bytes.Buffer
		nt, err := FormatNamed("nt")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := ExportStatements(func() iter.Seq[Item] { return itemsOf([]extract.Result{r}) }, CompileOptions{}, nt, "-", &b); err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(b.String(), "> <urn:geokg:relation:SUPPLIES> <urn:geokg:entity:"); n != c.direct {
			t.Errorf("%+v: %d direct triples", c, n)
		}
		if n := strings.Count(b.String(), rdfNS+"Statement>"); n != 1 {
			t.Errorf("%+v: %d reified statements", c, n)
		}
	}
}

// The importer makes the graph that loading makes, to the last property, and geokg
// opens it and works on.
func TestImportedGraphIsTheLoadedOne(t *testing.T) {
	if testing.Short() {
		t.Skip("imports into a server of its own; left out by -short")
	}
	results := append(randomArticles(11, 60), awkward()...)
	ledger, err := OpenLedger(filepath.Join(t.TempDir(), "judgements.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	if err := ledger.Add(Judgement{Kind: Same, A: actors[0].ID, B: actors[6].ID}); err != nil {
		t.Fatal(err)
	}
	g := openEmpty(t)
	load(t, g, 0, results...)
	if _, err := g.Follow(t.Context(), ledger); err != nil {
		t.Fatal(err)
	}
	want := dump(t, g)

	format, err := FormatNamed("admin-import")
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "files")
	o := CompileOptions{Ledger: ledger}
	if _, err := ExportStatements(func() iter.Seq[Item] { return itemsOf(results) }, o, format, dir, io.Discard); err != nil {
		t.Fatal(err)
	}
	to := server.Options{DataDir: filepath.Join(t.TempDir(), "geokg"), Kind: server.Local, Log: t.Output()}
	if err := server.Import(t.Context(), to, dir, ImportArguments, false); errors.Is(err, server.ErrImport) {
		t.Fatal(err)
	} else if err != nil {
		servertest.Missing(t, server.Local, err)
	}
	if err := server.Import(t.Context(), to, dir, ImportArguments, false); !errors.Is(err, server.ErrHasGraph) {
		t.Errorf("imported twice: %v; want ErrHasGraph", err)
	}
	s, err := server.Ensure(t.Context(), to)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := server.Stop(context.WithoutCancel(t.Context()), to); err != nil {
			t.Error(err)
		}
	})
	conn := s.Conn()
	imported, err := Open(t.Context(), Config{URI: conn.URI, Username: conn.Username, Password: conn.Password})
	if err != nil {
		t.Fatal(err)
	}
	defer imported.Close(context.WithoutCancel(t.Context()))
	got := dump(t, imported)
	for _, line := range want {
		if !slices.Contains(got, line) {
			t.Errorf("missing: %s", line)
		}
	}
	for _, line := range got {
		if !slices.Contains(want, line) {
			t.Errorf("too much: %s", line)
		}
	}
	if err := imported.Check(t.Context(), func(f Fault) { t.Errorf("%v", f) }); err != nil {
		t.Error(err)
	}
	if r := load(t, imported, 0, results...); r.Unchanged != len(results) {
		t.Errorf("loaded again after the import: %v", r)
	}
}
