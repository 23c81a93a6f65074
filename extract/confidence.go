package extract

import (
	"math"
	"slices"

	"geokg/extract/relation"
)

// few is the number of sentences up to which the confidence of the head holds as it is:
// it is fitted on items of a few sentences. Of longer texts fewer statements are right than
// it says, for they leave more to be understood. That the odds fall with the fourth root of
// the length is fitted on 99 whole articles and 470 items that the head has not learnt
// (exponent 0.246); roots give the same bits on every machine.
const few = 4

// lengthOdds is by how much the odds that a statement is right fall in a text of so many
// sentences.
func (x *Extractor) lengthOdds(sentences int) float64 {
	if x.model == nil || sentences <= few {
		return 1 // the tables' own confidence is not calibrated
	}
	return math.Sqrt(math.Sqrt(few / float64(sentences)))
}

// scaled is a probability whose odds are multiplied.
func scaled(p, by float64) float64 {
	if by == 1 {
		return p // to the last bit
	}
	q := float64(p * by)
	return q / (1 - p + q)
}

// leastOf is the head's confidence from which on statements of a text are given. What was
// asked for is of the confidence that statements carry, and stands for less of the head's in
// long texts; the default is the head's own, by which F1 is best, whatever the length.
func (x *Extractor) leastOf(sentences int) float64 {
	if x.least == 0 {
		return DefaultConfidence
	}
	return scaled(x.least, 1/x.lengthOdds(sentences))
}

// explanation gives the reasons and alternatives of a relation, the odds of which are by times
// what the head says because of the text's length.
func (x *Extractor) explanation(r relation.Relation, by float64) *Explanation {
	var length []relation.Reason
	if by != 1 {
		length = append(length, relation.Reason{Name: "length", Weight: math.Log(by)})
	}
	weighed := relation.Weighed{}
	if r.Weighed != nil {
		weighed = *r.Weighed
	}
	others := slices.Clone(weighed.Alternatives)
	for i := range others {
		others[i].Share = scaled(others[i].Share, by)
	}
	first := func(r []relation.Reason) []relation.Reason { return r[:min(3, len(r))] }
	return &Explanation{Row: x.rules.Row(r.Rule), Reasons: first(r.Evidence.Reasons(length...)), Alternatives: others,
		Source: first(weighed.SourceReasons), Time: first(weighed.TimeReasons)}
}
