package relation

import (
	"reflect"
	"testing"
)

// TestRulesSpeakWhereTheHeadIsNotAsked: the head, which here has computed
// nothing, is not asked of one mention for both ends, of a mention that was not
// read, or of a relation that it does not know.
func TestRulesSpeakWhereTheHeadIsNotAsked(t *testing.T) {
	for _, k := range []claim{{Relation: 3}, {Subject: -1, Object: 1}, {Subject: 0, Object: 1, Relation: -1}} {
		out := []Relation{{Name: "MEETS", Status: "planned", Source: 2, Item: "trade", Rule: "cues.txt:1"}}
		want := out[0]
		(&document{}).fill(&Scorer{}, Reading{}, &view{}, nil, []claim{k}, out)
		if !reflect.DeepEqual(out[0], want) {
			t.Errorf("%+v: got %+v, want %+v", k, out[0], want)
		}
	}
}
