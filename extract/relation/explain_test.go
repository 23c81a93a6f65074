package relation

import (
	"math"
	"testing"

	"geokg/extract/nn"
)

// TestReasonsAddUp holds that the reasons of a confidence are the whole of it.
func TestReasonsAddUp(t *testing.T) {
	c := (&Head{path: nn.Available()[0]}).NewScorer()
	for _, e := range []Evidence{
		{Logit: 2.5, Rival: floor},
		{Logit: -4, Rule: 0.7, Rival: -1},
		{Logit: -6, Rule: 0.7, Rival: 3, Own: true},
		{Logit: 1, Rival: 2, Other: true},
	} {
		sum, last := 0.0, math.Inf(1)
		for _, r := range e.Reasons() {
			sum += r.Weight
			if math.Abs(r.Weight) > last {
				t.Errorf("%+v: %q stands behind a weaker one", e, r.Name)
			}
			last = math.Abs(r.Weight)
		}
		if got, want := 1/(1+math.Exp(-sum)), float64(c.confidence(e)); math.Abs(got-want) > 1e-3 {
			t.Errorf("%+v: the reasons give %.4f, the confidence is %.4f", e, got, want)
		}
	}
	if r := (Evidence{}).Reasons(); r != nil {
		t.Errorf("of no evidence: %v", r)
	}
}
