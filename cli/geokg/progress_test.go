package main

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"geokg/extract"
	"geokg/graph"
)

// Where there is no terminal a line is said now and then, not for every article.
func TestProgressLines(t *testing.T) {
	var out bytes.Buffer
	now := time.Now()
	p := &progress{w: &out, doing: "loading", begun: now.Add(-100 * time.Second), said: now.Add(-2 * sayEvery), total: 1000, articles: 49}
	p.read(500)
	for range 3 {
		p.article(extract.Result{Statements: make([]extract.Statement, 2)})
	}
	if got, want := out.String(), "geokg: loading: 50 articles, 0.5/s, 2 statements, 50 %, about 1m40s left\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	p = nil // where a bar would mix with data
	p.read(1)
	p.article(extract.Result{})
	p.articlesDone(1, 2, 3)
	p.done()
}

// The table at the end has every count, relations with the most first.
func TestSummaryTable(t *testing.T) {
	s := newSummary()
	for relation, n := range map[string]int{"VISITS": 2, "ACCUSES": 12, "SUPPORTS": 2} {
		for range n {
			s.written(extract.Result{Statements: []extract.Statement{{Relation: relation}}})
		}
	}
	var out bytes.Buffer
	s.table(&out, graph.Report{New: 3, Changed: 1, Unchanged: 40, Failed: 2, Statements: 16, Edges: 9})
	got := strings.Join(strings.Fields(out.String()), " ")
	for _, want := range []string{"new 3 ACCUSES 12 9", "changed 1 SUPPORTS 2", "unchanged 40 VISITS 2", "failed 2 in all 16"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}
