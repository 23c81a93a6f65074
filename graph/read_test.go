package graph

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"geokg/extract"
	"geokg/extract/lexicon"
)

func TestRead(t *testing.T) {
	input := "\ufeff{\"doc\":\"a\",\"statements\":[]}\n\n{\"doc\":\nnot json\n{\"doc\":\"b\"}"
	var got []string
	for item := range Read("in.jsonl", strings.NewReader(input)) {
		got = append(got, fmt.Sprintf("%s:%d %q %v", item.File, item.Line, item.Result.Doc, item.Err != nil))
	}
	want := []string{`in.jsonl:1 "a" false`, `in.jsonl:3 "" true`, `in.jsonl:4 "" true`, `in.jsonl:5 "b" false`}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

func TestReadEndsWithTheErrorOfReading(t *testing.T) {
	broken := errors.New("broken disk")
	var last Item
	n := 0
	for item := range Read("in", io.MultiReader(strings.NewReader("{\"doc\":\"a\"}\n"), iotest.ErrReader(broken))) {
		last = item
		n++
	}
	if n != 2 || !errors.Is(last.Err, broken) {
		t.Errorf("%d items, the last with %v; want 2 and %v", n, last.Err, broken)
	}
}

// Nothing that a line may hold makes reading or checking panic.
func FuzzRead(f *testing.F) {
	f.Add(`{"doc":"a","article":{"published":"2022-07-12"},"statements":[{"id":"s","relation":"MEETS","status":"actual","subject":{"id":"x","name":"X","type":"person"},"object":{"id":"y","name":"Y","type":"person"}}]}`)
	f.Add(`{"doc":"a","statements":[{"time":"2022/1"}]}`)
	f.Add("[]\n{}\nnull\n\"\"")
	v := shippedVocabulary(f)
	f.Fuzz(func(t *testing.T, input string) {
		for item := range Read("in", strings.NewReader(input)) {
			if item.Err != nil {
				continue
			}
			if a, err := newArticle(item.Result, v); err == nil && len(a.statements) != len(item.Result.Statements) {
				t.Errorf("%d statements of %d", len(a.statements), len(item.Result.Statements))
			}
		}
	})
}

func shippedVocabulary(tb testing.TB) *vocabulary {
	tb.Helper()
	set, err := lexicon.Open("")
	if err != nil {
		tb.Fatal(err)
	}
	v, err := readVocabulary(set)
	if err != nil {
		tb.Fatal(err)
	}
	return v
}

func TestFaultsOfArticles(t *testing.T) {
	v := shippedVocabulary(t)
	actor := func(id string) extract.Actor { return extract.Actor{ID: id, Name: "Name", Type: "person"} }
	good := func() extract.Result {
		return extract.Result{Doc: "a", Statements: []extract.Statement{{
			ID: "s", Subject: actor("x"), Relation: "MEETS", Object: actor("y"), Status: "actual", Confidence: 0.5,
		}}}
	}
	if _, err := newArticle(good(), v); err != nil {
		t.Fatal(err)
	}
	for want, spoil := range map[string]func(*extract.Result){
		"no doc":                              func(r *extract.Result) { r.Doc = "" },
		"url of 4001 bytes; at most 4000 fit": func(r *extract.Result) { r.Article.URL = strings.Repeat("x", 4001) },
		"statement 0: name of the object of 1001 bytes; at most 1000 fit": func(r *extract.Result) {
			r.Statements[0].Object.Name = strings.Repeat("x", 1001)
		},
		"doc of 1001 bytes; at most 1000 fit":                   func(r *extract.Result) { r.Doc = strings.Repeat("x", 1001) },
		`published "yesterday" is no ISO day`:                   func(r *extract.Result) { r.Article.Published = "yesterday" },
		"statement 0: no id":                                    func(r *extract.Result) { r.Statements[0].ID = "" },
		`statement 0: relation "LIKES" is not in relations.txt`: func(r *extract.Result) { r.Statements[0].Relation = "LIKES" },
		`statement 0: status "sure" is none of [actual planned threatened requested possible negated]`: func(r *extract.Result) { r.Statements[0].Status = "sure" },
		"statement 0: confidence 1.5 is not between 0 and 1":                                           func(r *extract.Result) { r.Statements[0].Confidence = 1.5 },
		`statement 0: subject and object are one entity, "x"`:                                          func(r *extract.Result) { r.Statements[0].Object.ID = "x" },
		"statement 0: no name of the object":                                                           func(r *extract.Result) { r.Statements[0].Object.Name = "" },
		"statement 0: no id of the subject":                                                            func(r *extract.Result) { r.Statements[0].Subject.ID = "" },
		`statement 0: subject "Name" is of unknown type "alien"`:                                       func(r *extract.Result) { r.Statements[0].Subject.Type = "alien" },
		"statement 0: no id of the attribution":                                                        func(r *extract.Result) { r.Statements[0].Attributed = &extract.Actor{} },
		`statement 0: time "soon" is no ISO day, month, year or interval`:                              func(r *extract.Result) { r.Statements[0].Time = "soon" },
		`statement 1: id "s" stands twice in the article`:                                              func(r *extract.Result) { r.Statements = append(r.Statements, r.Statements[0]) },
	} {
		r := good()
		spoil(&r)
		if _, err := newArticle(r, v); err == nil || err.Error() != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

func TestFailuresFitALine(t *testing.T) {
	f := Failure{File: "a.jsonl", Line: 2, Doc: strings.Repeat("ü", 5000), Err: errors.New("no id")}
	if got, want := f.Error(), `a.jsonl:2: article "`+strings.Repeat("ü", 200)+`…": no id`; got != want {
		t.Errorf("got %s", got)
	}
}

func TestEdgeKeys(t *testing.T) {
	v := shippedVocabulary(t)
	if got := v.relations["SUPPLIES"].key("country:RUS", "country:IRN").String(); got != "country:RUS|SUPPLIES|country:IRN" {
		t.Errorf("an edge with a direction: %s", got)
	}
	if got := v.relations["MEETS"].key("country:RUS", "country:IRN").String(); got != "country:IRN|MEETS|country:RUS" {
		t.Errorf("an edge without: %s", got)
	}
	a, b := edgeKey{"MEETS", "x|MEETS|y", "z"}, edgeKey{"MEETS", "x", "y|MEETS|z"}
	if a.String() == b.String() {
		t.Errorf("two edges have one key, %s", a)
	}
}

func TestVocabularyRefusesOddNames(t *testing.T) {
	for row, want := range map[string]string{
		"KNOWS]->() DETACH DELETE n//|to|-|-|x": "only capitals and _",
		"SUBJECT|to|-|-|x":                      "the graph uses that name itself",
		"LIKES|towards|-|-|x":                   `direction "towards"`,
	} {
		dir := t.TempDir()
		write(t, dir+"/relations.txt", "relation|direction|plover|mode|gloss\n"+row+"\n")
		set, err := lexicon.Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := readVocabulary(set); err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "relations.txt:2") {
			t.Errorf("%s: %v, want %s", row, err, want)
		}
	}
}

// What no index takes is the fault of an article, not of the server.
func TestRefused(t *testing.T) {
	for code, want := range map[string]bool{
		"Neo.ClientError.Schema.ConstraintValidationFailed Node exists already":                                true,
		"Neo.DatabaseError.Statement.ExecutionFailed Property value is too large to index, please see":         true,
		"Neo.DatabaseError.Statement.ExecutionFailed The shortest path algorithm does not work":                false,
		"Neo.TransientError.Transaction.DeadlockDetected ForsetiClient can't acquire ExclusiveLock, too large": false,
	} {
		code, msg, _ := strings.Cut(code, " ")
		if got := refused(&neo4j.Neo4jError{Code: code, Msg: msg}); got != want {
			t.Errorf("%s %s: %v", code, msg, got)
		}
	}
}
