package extract

import (
	"testing"

	"geokg/extract/lexicon"
)

func TestEvent(t *testing.T) {
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	v, err := readVocabulary(set)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		relation, status string
		want             PLOVER
	}{
		{"VISITS", "actual", PLOVER{"CONSULT", "visit"}},
		{"COOPERATES_WITH", "planned", PLOVER{Type: "AGREE"}},
		{"SUPPLIES", "requested", PLOVER{Type: "REQUEST"}},
		{"ATTACKS", "threatened", PLOVER{Type: "THREATEN"}},
		{"INVADES", "planned", PLOVER{Type: "THREATEN"}},
		{"WITHDRAWS_FROM", "negated", PLOVER{Type: "REJECT"}},
		{"ATTACKS", "negated", PLOVER{}},
		{"ATTACKS", "possible", PLOVER{}},
		{"HAS_ROLE_IN", "actual", PLOVER{}},
		{"HAS_ROLE_IN", "planned", PLOVER{}},
	} {
		if _, ok := v[c.relation]; !ok {
			t.Errorf("no relation %s", c.relation)
		}
		if got := v.event(c.relation, c.status); got != c.want {
			t.Errorf("%s %s: got %v, want %v", c.status, c.relation, got, c.want)
		}
	}
}
