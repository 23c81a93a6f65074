package relation

import (
	"reflect"
	"strings"
	"testing"

	"geokg/extract/coref"
	"geokg/extract/entity"
	"geokg/extract/text"
	"geokg/extract/when"
)

// TestRulesSpeakWhereTheHeadIsNotAsked: the head, which here has computed
// nothing, is not asked of one mention for both ends, of a mention that was not
// read, or of a relation that it does not know.
func TestRulesSpeakWhereTheHeadIsNotAsked(t *testing.T) {
	for _, k := range []claim{{Relation: 3}, {Subject: -1, Object: 1}, {Subject: 0, Object: 1, Relation: -1},
		{Scene: -1, Object: 1}} {
		out := []Relation{{Name: "MEETS", Status: "planned", Source: 2, Item: "trade", Rule: "cues.txt:1"}}
		want := out[0]
		c := &Scorer{}
		c.arrange([]Scene{{Places: make([]Place, 2)}})
		(&document{}).fill(c, nil, nil, []claim{k}, out)
		if !reflect.DeepEqual(out[0], want) {
			t.Errorf("%+v: got %+v, want %+v", k, out[0], want)
		}
	}
}

func TestRivals(t *testing.T) {
	order := []contender{
		{tie{"a", "MEETS", "b"}, &candidate{logit: 1}},
		{tie{"a", "MEETS", "c"}, &candidate{logit: 3}},
		{tie{"a", "VISITS", "b"}, &candidate{logit: 7}}, // another relation
		{tie{"d", "MEETS", "e"}, &candidate{logit: 5}},  // two others
	}
	rivals(order)
	for i, want := range []float32{3, 1, floor, floor} {
		if got := order[i].rival; got != want {
			t.Errorf("%v: rival %v, want %v", order[i].tie, got, want)
		}
	}
}

// TestMayBeOffice: in "the European Union's Ann Lee offered", "the Union's
// envoy Ann Lee" and "the envoy spoke", what the head takes for an office.
func TestMayBeOffice(t *testing.T) {
	mention := func(start, end int, f entity.Form) coref.Mention {
		return coref.Mention{Mention: entity.Mention{Span: text.Span{Start: start, End: end}, Form: f}}
	}
	d := &document{mentions: []coref.Mention{mention(21, 28, entity.Name), mention(4, 18, entity.Name), mention(0, 9, entity.Role)}}
	for _, c := range []struct {
		subject    int
		start, end int
		want       bool
	}{
		{0, 13, 20, false}, // "Union's"
		{0, 21, 36, false}, // "Ann Lee offered"
		{0, 13, 26, false},
		{0, 30, 35, true},
		{2, 4, 9, false}, // inside the body's name
		{2, 0, 3, true},  // a role is its own office
	} {
		if got := d.mayBeOffice(Relation{Subject: c.subject, Object: 1}, text.Span{Start: c.start, End: c.end}); got != c.want {
			t.Errorf("%d, %d to %d: %v", c.subject, c.start, c.end, got)
		}
	}
}

// TestItemIsNoEnd: what is supplied is not who gets it.
func TestItemIsNoEnd(t *testing.T) {
	doc, sentences, mentions := marked("[Iran] arms [Hezbollah] with rockets.")
	d := rules(t).analyse(sentences, mentions, nil)
	for words, want := range map[string]bool{"Hezbollah": true, "rockets": false, "Hezbollah with rockets": false, "with": false} {
		at := strings.Index(doc.Text, words)
		if got := d.onlyNames(d.views[0], Relation{Subject: 0, Object: 1}, text.Span{Start: at, End: at + len(words)}); got != want {
			t.Errorf("%q: got %v", words, got)
		}
	}
}

// TestItemIsNoTime: they met on a day, but on what is told in other words.
func TestItemIsNoTime(t *testing.T) {
	for words, want := range map[string]string{
		"[Iran] met [Oman] on July 10.":          "",
		"[Iran] met [Oman] on Tuesday.":          "",
		"[Iran] met [Oman] on arms on July 10.":  "arms",
		"[Iran] met [Oman] over trade in March.": "trade",
	} {
		_, sentences, mentions := marked(words)
		found := rules(t).Find(sentences, mentions, when.Find("2022-07-12", sentences))
		if len(found) == 0 {
			t.Errorf("%s: nothing found", words)
		}
		for _, x := range found {
			if x.Name != "MEETS" || x.Item != want {
				t.Errorf("%s: %s with item %q, want %q", words, x.Name, x.Item, want)
			}
		}
	}
}

func TestBare(t *testing.T) {
	for item, want := range map[string]string{`cease its provocations"`: "cease its provocations", "“arms”,": "arms", `"bold" decision`: `"bold" decision`, `a "bold decision",`: `a "bold decision"`,
		"10": "", "3 million": "3 million", "Iran's oil": "Iran's oil", "U.S. troops": "U.S. troops"} {
		if got := bare(item); got != want {
			t.Errorf("%q: got %q, want %q", item, got, want)
		}
	}
}
