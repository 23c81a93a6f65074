package graph

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"geokg/extract"
	"geokg/extract/text"
)

// told is a small graph to ask: one statement a line, "article, day: subject
// RELATION object | item | status | who says so | when".
const toldStatements = `
a1 2022-07-12: Iran SUPPLIES Russia | drones | planned | Jake Sullivan | 2022-07
a1 2022-07-12: Iran TRAINS Russia | | planned | Jake Sullivan | 2022-07
a1 2022-07-12: Putin VISITS Iran | | planned | | 2022-07-18/2022-07-24
a1 2022-07-12: Jake Sullivan HAS_ROLE_IN United States | national security adviser | actual | |
a1 2022-07-12: Erdogan MEDIATES Russia | | actual | |
a1 2022-07-12: Erdogan MEDIATES Ukraine | | actual | |
a2 2022-07-13: Iran SUPPLIES Russia | missiles | actual | | 2022-07-11
a2 2022-07-13: United States SANCTIONS Iran | oil | actual | |
a3 2022-07-14: Iran SUPPLIES Russia | drones | negated | Iran |
a3 2022-07-14: Russia ATTACKS Ukraine | | actual | | 2022-07-14
a3 2022-07-14: Putin MEETS Erdogan | grain | actual | |
a3 2022-07-14: Iran ALLIED_WITH Russia | | actual | |
`

var toldActors = map[string]extract.Actor{
	"Iran":          {ID: "country:IRN", Name: "Iran", Type: "country", Country: "IRN", Aka: []string{"Islamic Republic of Iran"}},
	"Russia":        {ID: "country:RUS", Name: "Russia", Type: "country", Country: "RUS"},
	"Ukraine":       {ID: "country:UKR", Name: "Ukraine", Type: "country", Country: "UKR"},
	"United States": {ID: "country:USA", Name: "United States", Type: "country", Country: "USA"},
	"Jake Sullivan": {ID: "person:sullivan", Name: "Jake Sullivan", Type: "person", Country: "USA"},
	"Putin":         {ID: "person:putin", Name: "Vladimir Putin", Type: "person", Country: "RUS", Aka: []string{"Putin"}},
	"Erdogan":       {ID: "person:erdogan", Name: "Recep Tayyip Erdoğan", Type: "person", Country: "TUR", Aka: []string{"President"}},
	"Ghost":         {ID: "person:ghost", Name: "Ghost Writer", Type: "person", Aka: []string{"President"}},
}

func toldArticles(tb testing.TB) []extract.Result {
	tb.Helper()
	line := regexp.MustCompile(`^(\w+) (\S+): (.+) ([A-Z_]+) ([^|]+?) \|(.*)\|(.*)\|(.*)\|(.*)$`)
	var out []extract.Result
	for i, l := range strings.Split(strings.TrimSpace(toldStatements), "\n") {
		m := line.FindStringSubmatch(l)
		if m == nil {
			tb.Fatalf("line %d: %q", i, l)
		}
		for j := range m {
			m[j] = strings.TrimSpace(m[j])
		}
		if len(out) == 0 || out[len(out)-1].Doc != m[1] {
			out = append(out, extract.Result{Doc: m[1], Article: extract.Article{
				Title: "Title " + m[1], Publisher: "Publisher " + m[1], Published: m[2], URL: "https://example.org/" + m[1], Story: m[1],
			}})
		}
		sentence := fmt.Sprintf("Yesterday %s %s %s.", m[3], strings.ToLower(m[4]), m[5])
		at := func(s string) text.Span {
			i := strings.Index(sentence, s)
			return text.Span{Start: 100 + i, End: 100 + i + len(s)}
		}
		s := extract.Statement{
			ID: fmt.Sprintf("s%02d", i), Subject: toldActors[m[3]], Relation: m[4], Object: toldActors[m[5]],
			Item: m[6], Status: m[7], Source: m[8], Time: m[9], Cue: strings.ToLower(m[4]), Confidence: 0.9, Rule: "cues.txt:1",
			PLOVER: extract.PLOVER{Type: "AID"},
			Evidence: extract.Evidence{
				Span: text.Span{Start: 100, End: 100 + len(sentence)}, Text: sentence,
				Subject: at(m[3]), Object: at(m[5]), Cue: at(strings.ToLower(m[4])),
			},
		}
		if m[8] != "" {
			who := toldActors[m[8]]
			s.Source, s.Attributed = who.Name, &who
		}
		last := &out[len(out)-1]
		last.Statements = append(last.Statements, s)
	}
	return out
}

// Every question that is shipped is asked here, and has an answer.
func TestQuestions(t *testing.T) {
	g := openEmpty(t)
	load(t, g, 0, toldArticles(t)...)
	// The index of sentences follows a little later.
	if err := g.execute(t.Context(), `CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()`, nil); err != nil {
		t.Fatal(err)
	}
	// The values of each question, and a row of what it answers, as cells with | between.
	tests := map[string]struct{ values, row string }{
		"actors":            {"Iran", "Iran | country | IRN"},
		"allies":            {"Iran", "Iran | ALLIED_WITH | Russia | reported"},
		"articles":          {"a2", "2022-07-13 | Publisher a2 | Title a2 | 2 | a2"},
		"attacks":           {"attacker=RUS", "Russia | ATTACKS | Ukraine | reported"},
		"between":           {"IRN Russia from=2022-07-13 to=2022-07-13", "2022-07-13 | Iran | SUPPLIES | Russia | actual | <nil> | missiles | 2022-07-11"},
		"claimants":         {"", "Jake Sullivan | 2 | 1"},
		"denials":           {"Iran", "2022-07-14 | Iran | SUPPLIES | Russia | Iran"},
		"deployments":       {"", "Iran | TRAINS | Russia"},
		"disputed":          {"", "Iran | SUPPLIES | Russia | [actual planned negated] | [Iran Jake Sullivan] | 3"},
		"escalation":        {"Iran", "2022-07 | AID | 7 | 5"},
		"most-active-pairs": {"type=country", "Iran | Russia | 5 | 5"},
		"only-claimed":      {"by=person:sullivan", "Iran | TRAINS | Russia | <nil> | planned | [Jake Sullivan]"},
		"path":              {"person:sullivan Ukraine", "4 | [Jake Sullivan HAS_ROLE_IN United States United States SANCTIONS Iran"},
		"planned-visits":    {"Putin", "Vladimir Putin | Iran | 2022-07-18 | 2022-07-24"},
		"roles":             {"", "Jake Sullivan | national security adviser | United States | actual | 1"},
		"said-by":           {"person:sullivan", "2022-07-12 | Iran | SUPPLIES | Russia | drones | planned"},
		"sanctions":         {"target=Iran", "United States | SANCTIONS | Iran | [oil]"},
		"search":            {"yesterday", ""},
		"shared-neighbours": {"Russia Ukraine", "Recep Tayyip Erdoğan | person | [MEDIATES] | [MEDIATES]"},
		"single-source":     {"Ukraine", "Russia | ATTACKS | Ukraine | reported | 0.9"},
		"timeline":          {"Putin 2022-07 2022-07", "2022-07-14 | Vladimir Putin | MEETS | Recep Tayyip Erdoğan | grain | actual | <nil> | https://example.org/a3 | Yesterday Putin"},
		"what-changed":      {"2022-07-14", "2022-07-14 | Russia | ATTACKS | Ukraine"},
		"who-mediates":      {"Ukraine", "Recep Tayyip Erdoğan | [Russia Ukraine] | [reported] | 2 | 2022-07-12"},
		"who-met":           {"Putin", "Recep Tayyip Erdoğan | MEETS | actual | reported | [grain] | 1"},
		"who-supplies":      {"Russia", "Iran | Russia | [drones missiles] | reported | [Iran Jake Sullivan] | 3 | true"},
	}
	questions, err := Questions()
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range questions {
		t.Run(q.Name, func(t *testing.T) {
			test, ok := tests[q.Name]
			if !ok {
				t.Fatal("no test asks this question")
			}
			for _, p := range q.Params {
				if !strings.Contains(q.Cypher, "$"+p.Name) {
					t.Errorf("the query does not use $%s", p.Name)
				}
			}
			a, err := g.Ask(t.Context(), q, strings.Fields(test.values), Limits{})
			if err != nil {
				t.Fatal(err)
			}
			var rows []string
			for _, cells := range a.Rows {
				rows = append(rows, strings.TrimSuffix(strings.ReplaceAll(fmt.Sprintln(joined(cells)...), "\n", ""), " |"))
			}
			if !slices.ContainsFunc(rows, func(s string) bool { return strings.Contains(s, test.row) }) {
				t.Errorf("no row with %q among\n%s", test.row, strings.Join(rows, "\n"))
			}
		})
	}
}

// joined puts "|" between cells.
func joined(cells []any) []any {
	var out []any
	for _, c := range cells {
		out = append(out, c, "|")
	}
	return out
}

func TestAskedWrongly(t *testing.T) {
	q, err := ParseQuestion("q.cypher", "// What.\n// $a entity: one\n// $n number = 3: how many\nRETURN $a, $n")
	if err != nil {
		t.Fatal(err)
	}
	for values, want := range map[string]string{
		"":          "no a (one); ask q a [n]",
		"x 1 2":     `"2" is one value too many; ask q a [n]`,
		"x a=y":     "a is given twice; ask q a [n]",
		"any":       "no a (one); ask q a [n]",
		"n=4":       "no a (one); ask q a [n]",
		"other=4 5": "",
	} {
		_, err := q.assign(strings.Fields(values))
		if got := fmt.Sprint(err); want != "" && (got != want || !IsUsage(err)) || want == "" && err != nil {
			t.Errorf("%q: %v, want %s", values, err, want)
		}
	}
	for text, want := range map[string]string{
		"MATCH (n) RETURN n":            "q.cypher:1: a question begins with a comment that says what it answers",
		"// What.\n":                    "q.cypher: there is no query",
		"// What.\n// $a actor: one\nX": `q.cypher:2: "$a actor: one", want`,
		"// What.\n// $a entity one\nX": `q.cypher:2: "$a entity one", want`,
	} {
		if _, err := ParseQuestion("q.cypher", text); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

func TestResolve(t *testing.T) {
	g := openEmpty(t)
	results := toldArticles(t)
	ghost := results[0].Statements[0]
	ghost.ID, ghost.Subject = "ghost", toldActors["Ghost"]
	results[0].Statements = append(results[0].Statements, ghost)
	load(t, g, 0, results...)
	g.link = func(name string) []string {
		if name == "Tehran" {
			return []string{"place:tehran", "country:IRN"} // the first is not in the graph
		}
		return nil
	}
	for name, want := range map[string]string{
		"country:IRN": "country:IRN", "Tehran": "country:IRN", "irn": "country:IRN", "IRAN": "country:IRN",
		"islamic republic of iran": "country:IRN", "Putin": "person:putin", "recep tayyip erdoğan": "person:erdogan",
		"Recep Tayyip Erdogan": "person:erdogan", "Jake “Sullivan”": "person:sullivan",
	} {
		if e, err := g.Resolve(t.Context(), name); err != nil || e.ID != want {
			t.Errorf("%s: %s, %v; want %s", name, e.ID, err, want)
		}
	}
	for name, want := range map[string]string{
		"Ukrane":    `the graph knows no "Ukrane"; did you mean Ukraine (country:UKR)?`,
		"Sullivan":  `the graph knows no "Sullivan"; did you mean Jake Sullivan (person:sullivan)?`,
		"the Irin":  `the graph knows no "the Irin"; did you mean Iran (country:IRN)?`,
		"Qwzx":      `the graph knows no "Qwzx"; "geokg ask actors" lists whom it knows`,
		"president": `"president" may be Recep Tayyip Erdoğan (person:erdogan), Ghost Writer (person:ghost); give the id in brackets`,
		`") OR *:*`: `the graph knows no "\") OR *:*"; "geokg ask actors" lists whom it knows`,
	} {
		_, err := g.Resolve(t.Context(), name)
		var unknown *NameError
		if !errors.As(err, &unknown) || err.Error() != want {
			t.Errorf("%s: %v\nwant %s", name, err, want)
		}
	}
}

func TestExplain(t *testing.T) {
	g := openEmpty(t)
	load(t, g, 0, toldArticles(t)...)
	e, err := g.Explain(t.Context(), "Iran", "supplies", "Russia", 10)
	if err != nil {
		t.Fatal(err)
	}
	if e.Properties["basis"] != "reported" || e.Properties["disputed"] != true || len(e.Evidence) != 3 || e.More {
		t.Errorf("got %+v", e)
	}
	first := e.Evidence[0]
	if got, want := first.Marked(), "Yesterday [Iran] *supplies* (Russia)."; got != want {
		t.Errorf("marked %q, want %q", got, want)
	}
	if first.Status != "actual" || first.Article != "a2" || first.Story != "a2" || first.Published != "2022-07-13" || first.Start != "2022-07-11" || first.Rule != "cues.txt:1" {
		t.Errorf("the first is %+v", first)
	}
	// A symmetric relation is found from both ends.
	if e, err := g.Explain(t.Context(), "Erdogan", "meets", "Putin", 10); err == nil || e.Relation != "" {
		t.Errorf("an actor named in no way known was found: %+v", e)
	}
	e, err = g.Explain(t.Context(), "person:erdogan", "MEETS", "Putin", 10)
	if err != nil || len(e.Evidence) != 1 {
		t.Errorf("from the other end: %+v, %v", e, err)
	}
	var none *NoEdgeError
	if _, err = g.Explain(t.Context(), "Russia", "SUPPLIES", "Iran", 10); !errors.As(err, &none) ||
		err.Error() != "the graph has no Russia SUPPLIES Iran; there is Iran ALLIED_WITH Russia, Iran SUPPLIES Russia, Iran TRAINS Russia" {
		t.Errorf("no such edge: %v", err)
	}
	if _, err = g.Explain(t.Context(), "Russia", "LIKES", "Iran", 10); !IsUsage(err) {
		t.Errorf("no such relation: %v", err)
	}
}

func TestCypherOnlyReads(t *testing.T) {
	g := openEmpty(t)
	load(t, g, 0, toldArticles(t)...)
	before := digest(t, g)
	a, err := g.Query(t.Context(), "MATCH (e:Country) RETURN e.name AS name ORDER BY name", Limits{Rows: 2})
	if err != nil || len(a.Rows) != 2 || !a.More || a.Rows[0][0] != "Iran" {
		t.Errorf("%+v, %v", a, err)
	}
	for query, want := range map[string]string{
		"CREATE (:Foreign)":                 errWrite.Error(),
		"MATCH (n) DETACH DELETE n":         errWrite.Error(),
		"SHOW USERS":                        errAdministration.Error(),
		"SHOW SETTINGS":                     errAdministration.Error(),
		"CREATE INDEX x FOR (n:N) ON (n.n)": errAdministration.Error(),
		"LOAD CSV FROM 'http://127.0.0.1:1/x' AS l RETURN l":                                 "LOAD CSV is refused",
		"MATCH (n) CALL (n) { LOAD CSV FROM 'file:///etc/hostname' AS l RETURN l } RETURN l": "LOAD CSV is refused",
		"CALL db.ping()":             "procedure db.ping is refused",
		"PROFILE MATCH (n) RETURN n": "leave out PROFILE",
		"MATCH (n RETURN n":          "Neo4j says: Invalid input",
		"RETURN n":                   "Neo4j says: Variable `n` not defined (line 1, column 8",
		"MATCH (n)\nRETURN m":        "Neo4j says: Variable `m` not defined (line 2, column 8",
	} {
		if _, err := g.Query(t.Context(), query, Limits{}); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%s: %v, want %s", query, err, want)
		}
	}
	_, err = g.Query(t.Context(), "UNWIND range(1, 100000000) AS i WITH i WHERE i % 7 = 0 RETURN count(i), sum(sin(i))", Limits{Time: 100 * time.Millisecond})
	if err == nil || !strings.HasPrefix(err.Error(), "no answer within 100ms") {
		t.Errorf("a query without end: %v", err)
	}
	if digest(t, g) != before {
		t.Error("the graph has changed")
	}
}
