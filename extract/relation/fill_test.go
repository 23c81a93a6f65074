package relation

import (
	"reflect"
	"testing"
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

func TestSource(t *testing.T) {
	mentions := [][]int{{4}, {7, 8}}
	for _, c := range []struct {
		head []float32 // of the two places and of the reporter
		rule int
		want int
	}{
		{[]float32{0.2, 0.1, 0.7}, -1, -1},
		{[]float32{0.2, 0.5, 0.3}, -1, 7},
		{[]float32{0.1, 0.41, 0.49}, 8, 8}, // the rule's word tips the scale
		{[]float32{0.1, 0.1, 0.8}, 8, -1},
		{[]float32{0.5, 0.1, 0.4}, 8, 4},
		{[]float32{0.1, 0.1, 0.8}, 2, 2}, // a mention that the head was not asked of
	} {
		if got := source(c.head, c.rule, mentions); got != c.want {
			t.Errorf("head %v, rule %d: source %d, want %d", c.head, c.rule, got, c.want)
		}
	}
}

func TestRivals(t *testing.T) {
	found := map[tie]*candidate{
		{"a", "MEETS", "b"}:  {logit: 1},
		{"a", "MEETS", "c"}:  {logit: 3},
		{"d", "MEETS", "e"}:  {logit: 5}, // two others
		{"a", "VISITS", "b"}: {logit: 7}, // another relation
	}
	order := []tie{{"a", "MEETS", "b"}, {"a", "MEETS", "c"}, {"a", "VISITS", "b"}, {"d", "MEETS", "e"}}
	rivals(order, found)
	for k, want := range map[tie]float32{order[0]: 3, order[1]: 1, order[2]: floor, order[3]: floor} {
		if got := found[k].rival; got != want {
			t.Errorf("%v: rival %v, want %v", k, got, want)
		}
	}
}
