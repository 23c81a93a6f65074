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
		{Logit: -6, Rule: 0.8, Rival: floor, Sure: true},
		{Logit: 3, Rule: 0.8, Rival: floor, Sure: true},
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

// TestSure: a line of strength sure stands alone, is no surer than the head may make it by
// itself, and takes nothing away.
func TestSure(t *testing.T) {
	c := (&Head{path: nn.Available()[0]}).NewScorer()
	for _, x := range []struct {
		logit     float32
		least, to float64
	}{{floor, 0.5, 0.7}, {0, 0.75, 0.85}, {6, 0.95, 1}} {
		e := Evidence{Logit: x.logit, Rule: 0.81, Rival: floor, Sure: true}
		if got := float64(c.confidence(e)); got < x.least || got > x.to {
			t.Errorf("logit %v: %.2f", x.logit, got)
		}
	}
}
