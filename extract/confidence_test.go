package extract

import (
	"math"
	"strings"
	"testing"

	"geokg/extract/relation"
	"geokg/extract/text"
)

// TestConfidenceInLongTexts holds that a statement is less sure in a long text than in a short
// one, that the length is told among the reasons where it weighs, and that what is asked for
// is of the confidence that statements carry.
func TestConfidenceInLongTexts(t *testing.T) {
	says := "Ukraine accused Russia of shelling Kharkiv."
	long := says + strings.Repeat(" It rained all day.", 40)
	of := func(o Options, words string) []Statement {
		return extractor(t, o).Extract(&text.Document{ID: "x", Published: "2022-07-12", Text: words}).Statements
	}
	a, b := of(Options{}, says), of(Options{}, long)
	if len(a) == 0 || len(a) != len(b) {
		t.Fatalf("%d and %d statements, want as many in both", len(a), len(b))
	}
	odds := func(s Statement) float64 { return s.Confidence / (1 - s.Confidence) }
	want := math.Pow(4.0/41, 0.25)
	for i := range a {
		if got := odds(b[i]) / odds(a[i]); math.Abs(got-want) > 0.05 {
			t.Errorf("%s: odds fall to %.3f of what they were, want about %.3f", a[i].Relation, got, want)
		}
	}
	told := extractor(t, Options{}).explanation(relation.Relation{Evidence: relation.Evidence{Logit: 1}}, 0.1).Reasons
	if len(told) == 0 || told[0].Name != "length" {
		t.Errorf("reasons are %v, want the length first", told)
	}
	least := b[0].Confidence
	for _, s := range b {
		least = max(least, s.Confidence)
	}
	if got := of(Options{MinConfidence: least - 1e-6}, long); len(got) != 1 || got[0].Confidence != least {
		t.Errorf("from confidence %v on: %d statements, want the one that has it", least, len(got))
	}
	if got := of(Options{MinConfidence: least + 1e-6}, long); len(got) != 0 {
		t.Errorf("from more than confidence %v on: %d statements, want none", least, len(got))
	}
}
