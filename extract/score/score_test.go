package score

import (
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"geokg/extract"
)

var (
	relations = Relations{
		"MEETS":       {Symmetric: true, Event: true},
		"ATTACKS":     {Event: true},
		"HAS_ROLE_IN": {},
		"OTHER":       {},
	}
	iran   = extract.Actor{Name: "Iran", Type: "country", Country: "IRN"}
	russia = extract.Actor{Name: "Russia", Type: "country", Country: "RUS"}
	putin  = extract.Actor{Name: "Vladimir Putin", Type: "person", Country: "RUS", Aka: []string{"Putin"}}
)

func statement(s extract.Actor, relation string, o extract.Actor) extract.Statement {
	return extract.Statement{Subject: s, Relation: relation, Object: o, Status: "actual"}
}

func TestCompare(t *testing.T) {
	gold := map[string][]Gold{
		"a": {
			{Statement: statement(iran, "MEETS", russia)},
			{Statement: statement(putin, "HAS_ROLE_IN", russia)},
			{Statement: statement(iran, "ATTACKS", putin), Optional: true},
		},
		"b": {{Statement: statement(iran, "OTHER", putin)}},
	}
	people := extract.Actor{Name: "Iranians", Type: "nationality", Country: "IRN"}
	predicted := map[string][]extract.Statement{
		"a": {
			statement(russia, "MEETS", people), // either order, the state by its people
			statement(iran, "ATTACKS", putin),  // optional: excused
			statement(russia, "ATTACKS", iran), // wrong
		},
		"b": {statement(putin, "ATTACKS", iran)}, // OTHER takes any relation, either order
		"c": {statement(iran, "ATTACKS", russia)},
	}
	got := Compare(relations, gold, predicted)
	if got.Relation != (Count{Right: 2, Gold: 3, Predicted: 3}) {
		t.Errorf("relation: got %+v", got.Relation)
	}
	if got.Event != (Count{Right: 1, Gold: 1, Predicted: 3}) {
		t.Errorf("event: got %+v", got.Event)
	}
	want := map[string]Count{
		"MEETS": {1, 1, 1}, "HAS_ROLE_IN": {0, 1, 0}, "OTHER": {1, 1, 1}, "ATTACKS": {0, 0, 1},
	}
	if d := cmp.Diff(want, got.PerRelation); d != "" {
		t.Error(d)
	}
	if got.Status != (Share{2, 2}) || got.Source.Of != 0 {
		t.Errorf("attributes: got %+v", got)
	}
	if m := got.Markdown(); !strings.Contains(m, "| **all** | 3 | 3 | 2 | 0.67 | 0.67 | 0.67 |") {
		t.Error(m)
	}
}

func TestCalibration(t *testing.T) {
	var c Calibration
	if c.Error() != 0 {
		t.Errorf("of nothing: %v", c.Error())
	}
	for i := range 10 {
		c.add(0.85, i < 7) // 0.15 too sure, of ten
	}
	c.add(0.2, false) // 0.2 too sure, of one
	c.add(1, true)    // just right
	if got, want := c.Error(), (10*0.15+0.2)/12; math.Abs(got-want) > 1e-9 {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestInto(t *testing.T) {
	r := Compare(relations, map[string][]Gold{"a": {{Statement: statement(iran, "MEETS", russia)}}},
		map[string][]extract.Statement{"a": {statement(russia, "MEETS", iran)}})
	section := Section([]Measured{{Name: "dev", Whole: r, Tables: r}}, "geokg 1")
	page := "# Accuracy\n" + sectionStart + "\nold\n" + sectionEnd + "\n## Next\n"
	once, err := Into(page, section)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"# Accuracy\n", "| dev | 1 | 1 | 1.00 | 1.00 | 1.00 | 1.00 | 1.00 |\n", "\n## Next\n", "Made by geokg 1."} {
		if !strings.Contains(once, want) {
			t.Errorf("%q is not in\n%s", want, once)
		}
	}
	if strings.Contains(once, "old") {
		t.Error("what was there stays")
	}
	if twice, err := Into(once, section); err != nil || twice != once {
		t.Errorf("the second time it gives %v\n%s", err, twice)
	}
	if _, err := Into("# Accuracy\n", section); err == nil {
		t.Error("a page without the marker lines is no error")
	}
}

func TestKey(t *testing.T) {
	for _, c := range [][2]string{
		{"the Recep Tayyip Erdoğan", "recep tayyip erdogan"},
		{"Iran’s", "iran"}, {"U.S.", "u s"}, {"  al-Assad ", "al assad"}, {"Россия", ""},
	} {
		if got := key(c[0]); got != c[1] {
			t.Errorf("%q: got %q, want %q", c[0], got, c[1])
		}
	}
}

func TestSame(t *testing.T) {
	g := extract.Actor{Name: "Islamic Revolutionary Guard Corps", Mention: "the Guards", Type: "organization"}
	for _, c := range []struct {
		p    extract.Actor
		want bool
	}{
		{extract.Actor{Name: "IRGC", Aka: []string{"Islamic Revolutionary Guard Corps"}}, true},
		{extract.Actor{Name: "Guards"}, true}, // as the text mentions it
		{extract.Actor{Name: "Iran", Type: "country", Country: "IRN"}, false},
	} {
		if got := same(&g, &c.p); got != c.want {
			t.Errorf("%s: got %v", c.p.Name, got)
		}
	}
}
