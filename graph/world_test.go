package graph

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"geokg/extract"
	"geokg/extract/text"
)

// Actors of a small world, with what various articles may know of each.
var actors = []extract.Actor{
	{ID: "country:IRN", Name: "Iran", Type: "country", Country: "IRN", QID: "Q794", Aka: []string{"Islamic Republic of Iran"}},
	{ID: "country:RUS", Name: "Russia", Type: "country", Country: "RUS"},
	{ID: "country:UKR", Name: "Ukraine", Type: "country", Country: "UKR"},
	{ID: "country:USA", Name: "United States", Type: "country", Country: "USA", Aka: []string{"US", "America"}},
	{ID: "person:jake-sullivan", Name: "Jake Sullivan", Type: "person", Country: "USA"},
	{ID: "person:putin", Name: "Vladimir Putin", Type: "person", Country: "RUS", Aka: []string{"Putin"}},
	{ID: "organization:nato", Name: "NATO", Type: "organization"},
	{ID: "name:houthi | 100%", Name: "Houthi movement", Type: "armed_group"},
}

// article makes one of a few statements each, all chosen by r.
func randomArticle(r *rand.Rand, id string, relations []string) extract.Result {
	a := extract.Result{Doc: id, Article: extract.Article{
		URL:         "https://example.org/" + id,
		Title:       "Title of " + id,
		Publisher:   []string{"", "Agence Une", "Beta News", "The Courier"}[r.IntN(4)],
		Published:   fmt.Sprintf("2022-07-%02d", 1+r.IntN(28)),
		ContentHash: fmt.Sprintf("%016x", r.Uint64()),
	}}
	if r.IntN(3) == 0 {
		a.Article.Story = fmt.Sprintf("story-%d", r.IntN(6))
	}
	if r.IntN(3) > 0 {
		a.Article.Sketch = chainSketch(r.IntN(4), r.IntN(4))
	}
	for i := range r.IntN(4) {
		a.Statements = append(a.Statements, randomStatement(r, fmt.Sprintf("%s-%d", id, i), relations))
	}
	return a
}

func randomStatement(r *rand.Rand, id string, relations []string) extract.Statement {
	pair := r.Perm(len(actors))
	s := extract.Statement{
		ID:       id,
		Subject:  variant(r, actors[pair[0]]),
		Relation: relations[r.IntN(len(relations))],
		Object:   variant(r, actors[pair[1]]),
		Item:     []string{"", "drones", "grain"}[r.IntN(3)],
		Status:   statuses[r.IntN(len(statuses))],
		Time:     []string{"", "2022", "2022-07", "2022-07-12", "2022-07-01/2022-07-31"}[r.IntN(5)],
		Cue:      "cue", Sentence: r.IntN(9), Confidence: float64(r.IntN(101)) / 100, Rule: "cues.txt:7",
		Evidence: extract.Evidence{
			Span: text.Span{Start: 10, End: 80}, Text: "A sentence of " + id + ".",
			Subject: text.Span{Start: 10, End: 14}, Object: text.Span{Start: 20, End: 26}, Cue: text.Span{Start: 15, End: 19},
		},
	}
	if r.IntN(3) == 0 {
		who := variant(r, actors[pair[2]])
		s.Source, s.Attributed = who.Name, &who
	}
	return s
}

// chainSketch is that of a text, such that of one family those with a link next to
// each other are alike and others are not: a story may hang together by one article.
func chainSketch(family, link int) *extract.Sketch {
	b := []byte{1}
	b = binary.BigEndian.AppendUint32(b, 300) // shingles
	for i := range 8 {
		b = binary.BigEndian.AppendUint32(b, uint32(1000*family+i))
	}
	for i := range 64 {
		n := 1000*family + 100 + i
		if i < 24*link {
			n += 500
		}
		b = binary.BigEndian.AppendUint32(b, uint32(n))
	}
	s := new(extract.Sketch)
	if err := s.UnmarshalText([]byte(base64.RawURLEncoding.EncodeToString(b))); err != nil {
		panic(err)
	}
	return s
}

// variant is the actor as one article knows it.
func variant(r *rand.Rand, a extract.Actor) extract.Actor {
	a.Mention = "the mention"
	switch r.IntN(5) {
	case 0:
		a.QID, a.Country = "", ""
	case 1:
		a.Name = strings.ToUpper(a.Name)
	case 2:
		a.Aka = nil
	case 3:
		if a.Type == "country" {
			a.Type = "nationality"
		}
	}
	return a
}

func randomArticles(seed uint64, n int) []extract.Result {
	r := rand.New(rand.NewPCG(seed, 1))
	relations := []string{"SUPPLIES", "MEETS", "ATTACKS", "TRADES_WITH"}
	out := make([]extract.Result, n)
	for i := range out {
		out[i] = randomArticle(r, fmt.Sprintf("a%d", i), relations)
	}
	return out
}

func itemsOf(results []extract.Result) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for i, r := range results {
			if !yield(Item{File: "test", Line: i + 1, Result: r}) {
				return
			}
		}
	}
}

func load(tb testing.TB, g *Graph, batch int, results ...extract.Result) Report {
	tb.Helper()
	report, err := g.Load(tb.Context(), itemsOf(results), LoadOptions{
		Batch:  batch,
		Failed: func(f Failure) { tb.Errorf("not loaded: %v", f) },
	})
	if err != nil {
		tb.Fatal(err)
	}
	return report
}

// expected is the canonical form of a graph that holds just these articles,
// worked out without a server: sorted lines.
func expected(tb testing.TB, g *Graph, results []extract.Result, ledger *Ledger) []string {
	tb.Helper()
	same := merged{}
	if ledger != nil {
		same = ledger.merged()
	}
	var lines []string
	add := func(format string, args ...any) { lines = append(lines, fmt.Sprintf(format, args...)) }
	prop := func(p params) string { return string(appendValue(nil, asStored(p))) }
	add("(Schema %s)", prop(params{"id": "geokg", "version": 2, "lock": true, "judged": optional(same.version())}))
	for id, into := range same {
		add("(Merged %s)", prop(params{"id": id, "into": into}))
	}
	stories := storiesOf(results)

	known := map[string]profile{}
	edges := map[edgeKey]*edge{}
	var all []*article
	for _, r := range results {
		a, err := newArticle(r, g.relations)
		if err != nil {
			tb.Fatal(err)
		}
		a.properties["story"] = stories[a.id]
		all = append(all, a)
		for id, p := range a.entities {
			id = same.of(id)
			if q, ok := known[id]; ok {
				p = p.join(q)
			}
			known[id] = p
		}
		for i, s := range a.statements {
			s = s.follow(same)
			a.statements[i] = s
			k := s.edge()
			if k.from == k.to {
				continue // two that were merged
			}
			if edges[k] == nil {
				edges[k] = newEdge()
			}
			first, last, err := interval(r.Statements[i].Time)
			if err != nil {
				tb.Fatal(err)
			}
			edges[k].add(saying{
				id: s.id, status: r.Statements[i].Status, item: r.Statements[i].Item, source: r.Statements[i].Source,
				story: stories[a.id], publisher: r.Article.Publisher, published: r.Article.Published,
				eventStart: first, eventEnd: last, confidence: r.Statements[i].Confidence,
			})
		}
	}
	entity := func(id string) string {
		labels := []string{"Entity", kinds[kindRank(known[id].kind)].label}
		slices.Sort(labels)
		return fmt.Sprintf("%s %q", strings.Join(labels, " "), id)
	}
	for id, p := range known {
		label, _, _ := strings.Cut(entity(id), ` "`)
		add("(%s %s)", label, prop(p.properties(id)))
	}
	for _, a := range all {
		add("(Article %s)", prop(a.properties))
		sketch, err := a.print.properties()
		if err != nil {
			tb.Fatal(err)
		}
		add("(Sketch %s)", prop(sketch))
		for _, s := range a.statements {
			from := fmt.Sprintf("(Statement %q)", s.id)
			add("(Statement %s)", prop(s.row["properties"].(params)))
			add("%s-[FROM {}]->(Article %q)", from, a.id)
			add("%s-[SUBJECT %s]->(%s)", from, prop(s.row["asSubject"].(params)), entity(s.row["subject"].(string)))
			add("%s-[OBJECT %s]->(%s)", from, prop(s.row["asObject"].(params)), entity(s.row["object"].(string)))
			if s.attribution != nil {
				add("%s-[ATTRIBUTED_TO %s]->(%s)", from, prop(s.attribution["properties"].(params)), entity(s.attributedTo))
			}
		}
	}
	for k, e := range edges {
		add("(%s)-[%s %s]->(%s)", entity(k.from), k.relation, prop(e.properties()), entity(k.to))
	}
	slices.Sort(lines)
	return lines
}

// storiesOf works out the story of each article the long way: every article is
// compared with every other until nothing changes.
func storiesOf(results []extract.Result) map[string]string {
	first := func(a, b extract.Result) bool {
		x, y := a.Article.Published, b.Article.Published
		if (x == "") != (y == "") {
			return x != ""
		}
		return x < y || x == y && a.Doc < b.Doc
	}
	story := make([]int, len(results))
	for i := range story {
		story[i] = i
	}
	for changed := true; changed; {
		changed = false
		for i, a := range results {
			for j, b := range results {
				alike := a.Article.Story != "" && a.Article.Story == b.Article.Story ||
					a.Article.Sketch != nil && b.Article.Sketch != nil && a.Article.Sketch.Alike(b.Article.Sketch)
				if alike && first(results[story[j]], results[story[i]]) {
					story[i], changed = story[j], true
				}
			}
		}
	}
	out := map[string]string{}
	for i, r := range results {
		out[r.Doc] = results[story[i]].Doc
	}
	return out
}

// dump is the canonical form of the graph, sorted.
func dump(tb testing.TB, g *Graph) []string {
	tb.Helper()
	var b strings.Builder
	if err := g.Dump(tb.Context(), &b); err != nil {
		tb.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
	slices.Sort(lines)
	return lines
}

// holds checks that the graph is that of these articles, to the last property.
func holds(tb testing.TB, g *Graph, results []extract.Result) {
	tb.Helper()
	holdsWith(tb, g, results, nil)
}

// holdsWith checks that the graph is that of these articles and this ledger.
func holdsWith(tb testing.TB, g *Graph, results []extract.Result, ledger *Ledger) {
	tb.Helper()
	want, got := expected(tb, g, results, ledger), dump(tb, g)
	for _, line := range want {
		if !slices.Contains(got, line) {
			tb.Errorf("missing: %s", line)
		}
	}
	for _, line := range got {
		if !slices.Contains(want, line) {
			tb.Errorf("too much: %s", line)
		}
	}
	if len(want) != len(got) {
		tb.Errorf("%d lines, want %d", len(got), len(want))
	}
}

func write(tb testing.TB, path, content string) {
	tb.Helper()
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		tb.Fatal(err)
	}
}

func contains(err error, s string) bool { return strings.Contains(err.Error(), s) }
