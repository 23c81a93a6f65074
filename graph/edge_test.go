package graph

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// fold makes an edge of statements written as "status source story confidence
// when", with "-" for what is not known.
func fold(lines ...string) *edge {
	e := newEdge()
	for i, line := range lines {
		f := strings.Fields(strings.ReplaceAll(line, "-/", ""))
		for j := range f {
			f[j] = strings.Trim(f[j], "-")
		}
		first, last, err := interval(f[4])
		if err != nil {
			panic(err)
		}
		e.add(saying{id: string(rune('a' + i)), status: f[0], source: f[1], story: f[2],
			confidence: map[string]float64{"1": 1, "half": 0.5, "0": 0}[f[3]], eventStart: first, eventEnd: last})
	}
	return e
}

func TestBasisIsNeverSilentlyAFact(t *testing.T) {
	for _, test := range []struct {
		statements    []string
		status, basis string
		attributed    bool
	}{
		{[]string{"actual - s 1 -"}, "actual", "reported", false},
		{[]string{"actual Putin s 1 -"}, "actual", "claimed", true},
		{[]string{"actual Putin s 1 -", "actual - s 1 -"}, "actual", "reported", false},
		{[]string{"actual Putin s 1 -", "planned - s 1 -"}, "actual", "claimed", false},
		{[]string{"planned Putin s 1 -"}, "planned", "planned", true},
		{[]string{"possible - s 1 -", "requested - s 1 -"}, "requested", "requested", false},
		{[]string{"threatened - s 1 -", "negated - s 1 -"}, "threatened", "threatened", false},
		{[]string{"negated - s 1 -"}, "negated", "denied", false},
	} {
		p := fold(test.statements...).properties()
		if p["status"] != test.status || p["basis"] != test.basis || p["attributed"] != test.attributed {
			t.Errorf("%q: status %v, basis %v, attributed %v; want %s, %s, %v", test.statements,
				p["status"], p["basis"], p["attributed"], test.status, test.basis, test.attributed)
		}
	}
}

func TestDisputed(t *testing.T) {
	for _, test := range []struct {
		statements []string
		want       bool
	}{
		{[]string{"actual - s 1 -", "negated - s 1 -"}, true},
		{[]string{"actual - s 1 2022-07", "negated - s 1 -"}, true},
		{[]string{"actual - s 1 2022-07", "negated - s 1 2022-07-12"}, true},
		{[]string{"actual - s 1 2022-07", "negated - s 1 2022-08"}, false},
		{[]string{"actual - s 1 2022-07-01/2022-08-01", "negated - s 1 2022-08"}, true},
		{[]string{"planned - s 1 -", "negated - s 1 -"}, false}, // it may not have happened yet
		{[]string{"actual - s 1 -", "planned - s 1 -"}, false},
		{[]string{"negated - s 1 -", "negated - s 1 -"}, false},
	} {
		if got := fold(test.statements...).disputed(); got != test.want {
			t.Errorf("%q: disputed %v, want %v", test.statements, got, test.want)
		}
	}
}

func TestReprintsAreOneStory(t *testing.T) {
	reprints := fold("actual - agency half -", "actual - agency half -", "actual - agency half -")
	if got := reprints.properties(); got["stories"] != 1 || got["statements"] != 3 || got["confidence"] != 0.5 {
		t.Errorf("three reprints: %v", got)
	}
	independent := fold("actual - x half -", "actual - y half -", "actual - - half -", "planned - z 1 -")
	if got := independent.properties(); got["stories"] != 4 || got["confidence"] != 0.875 {
		t.Errorf("three stories that it happened, one that it will: %v", got)
	}
}

// What an edge gives depends on the set of statements, not on their order.
func TestEdgeDoesNotDependOnOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pick := func(name string, of ...string) string { return rapid.SampledFrom(of).Draw(t, name) }
		var all []saying
		for i := range rapid.IntRange(1, 40).Draw(t, "statements") {
			s := saying{
				id: string(rune('A' + i)), status: pick("status", statuses...), item: pick("item", "", "drones", "grain"),
				source: pick("source", "", "Putin", "Biden"), story: pick("story", "", "s1", "s2", "s3"),
				publisher: pick("publisher", "", "p", "q"), published: pick("published", "", "2022-07-12", "2022-07-14"),
				confidence: float64(rapid.IntRange(0, 100).Draw(t, "confidence")) / 100,
			}
			s.eventStart, s.eventEnd, _ = interval(pick("time", "", "2022", "2022-07", "2022-08-01"))
			all = append(all, s)
		}
		shuffled := slices.Clone(all)
		seed := rapid.Uint64().Draw(t, "order")
		rand.New(rand.NewPCG(seed, 0)).Shuffle(len(all), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		a, b := newEdge(), newEdge()
		for i := range all {
			a.add(all[i])
			b.add(shuffled[i])
		}
		if !reflect.DeepEqual(a.properties(), b.properties()) {
			t.Fatalf("in order\n%v\nshuffled\n%v", a.properties(), b.properties())
		}
	})
}

func TestProfilesJoinInAnyOrder(t *testing.T) {
	draw := rapid.Custom(func(t *rapid.T) profile {
		names := rapid.SampledFrom([]string{"", "Putin", "Vladimir Putin", "Wladimir Putin", "VLADIMIR PUTIN"})
		p := profile{
			name: names.Draw(t, "name"), kind: rapid.SampledFrom([]string{"person", "country", "place"}).Draw(t, "kind"),
			country: rapid.SampledFrom([]string{"", "RUS", "UKR"}).Draw(t, "country"),
			qid:     rapid.SampledFrom([]string{"", "Q1", "Q2"}).Draw(t, "qid"),
		}
		return p.join(profile{aliases: rapid.SliceOf(names).Draw(t, "aliases")})
	})
	rapid.Check(t, func(t *rapid.T) {
		p, q, r := draw.Draw(t, "p"), draw.Draw(t, "q"), draw.Draw(t, "r")
		if !p.join(q).equal(q.join(p)) {
			t.Fatalf("not commutative: %v, %v", p.join(q), q.join(p))
		}
		if !p.join(q).join(r).equal(p.join(q.join(r))) {
			t.Fatalf("not associative: %v, %v", p.join(q).join(r), p.join(q.join(r)))
		}
		if !p.join(p).equal(p) || !p.join(q).join(q).equal(p.join(q)) {
			t.Fatalf("not idempotent: %v", p)
		}
	})
}

func TestIntervals(t *testing.T) {
	for s, want := range map[string][2]string{
		"":                      {"", ""},
		"2022":                  {"2022-01-01", "2022-12-31"},
		"2024-02":               {"2024-02-01", "2024-02-29"},
		"2022-07-12":            {"2022-07-12", "2022-07-12"},
		"2022-07-18/2022-07-24": {"2022-07-18", "2022-07-24"},
		"2022-07/2022":          {"2022-07-01", "2022-12-31"},
	} {
		first, last, err := interval(s)
		if err != nil || first != want[0] || last != want[1] {
			t.Errorf("%q: %s to %s, %v; want %v", s, first, last, err, want)
		}
	}
	for _, s := range []string{"soon", "2022-13", "2022-02-30", "2022-07-12/2022-07-11", "/", "2022/"} {
		if first, last, err := interval(s); err == nil {
			t.Errorf("%q: %s to %s; want an error", s, first, last)
		}
	}
}
