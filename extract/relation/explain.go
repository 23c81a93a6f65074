package relation

import (
	"cmp"
	"math"
	"slices"
)

// Reason is what speaks for a relation, its source or its time, or against it:
// a term of the sum that is the log of its odds.
type Reason struct {
	Name   string  `json:"name"`   // "head", "rule", "own rule", "sure rule", "rival", "other relation", "prior", "length" (of the text: package extract); of a source or a time its signs
	Weight float64 `json:"weight"` // what it adds
}

// Alternative is another relation that was considered of the same two actors.
type Alternative struct {
	Relation string  `json:"relation"`
	Reversed bool    `json:"reversed,omitempty"` // of the object to the subject
	Share    float64 `json:"probability"`
}

// Reasons are the terms of the evidence, and more that others add to the sum, the strongest
// first; where the rules alone were asked, whose confidence is no sum, what others add.
func (e Evidence) Reasons(more ...Reason) []Reason {
	if e == (Evidence{}) {
		return more
	}
	out := []Reason{{"head", weightLogit * float64(e.Logit)}, {"prior", weightBias}}
	add := func(name string, weight float64) {
		if weight != 0 {
			out = append(out, Reason{name, weight})
		}
	}
	add("rule", weightRule*float64(e.Rule))
	add("rival", weightRival*float64(e.Rival-floor))
	if e.Other {
		add("other relation", weightOther)
	}
	if e.Own {
		add("own rule", weightOwn)
	}
	if plain := e; e.Sure {
		plain.Sure = false
		add("sure rule", float64(e.odds()-plain.odds()))
	}
	out = append(out, more...)
	strongest(out)
	return out
}

// strongest sorts reasons by what they weigh.
func strongest(r []Reason) {
	slices.SortStableFunc(r, func(a, b Reason) int { return cmp.Compare(math.Abs(b.Weight), math.Abs(a.Weight)) })
}

// sourceReasons are what speaks for the bidder.
func (d *document) sourceReasons(b Bid) []Reason {
	if b.Mention < 0 {
		return nil
	}
	return d.weights.source.reasonsWith(b.Head, b.Signs)
}

// alternatives are the likeliest other relations of the pair that k ties, at
// most n, and no less likely than one in a hundred.
func (c *Scorer) alternatives(k tie, order []contender, pairs map[tie]bool, n int) []Alternative {
	var out []Alternative
	for _, x := range order {
		o := x.tie
		same := o.subject == k.subject && o.object == k.object
		if !same && (o.subject != k.object || o.object != k.subject) || same && o.relation == k.relation {
			continue
		}
		p := float64(c.confidence(x.evidence(pairs[tie{o.subject, "", o.object}])))
		if p >= 0.01 {
			out = append(out, Alternative{o.relation, !same, p})
		}
	}
	slices.SortStableFunc(out, func(a, b Alternative) int { return cmp.Compare(b.Share, a.Share) })
	return out[:min(n, len(out))]
}

// Row is the cue of the table row at an address such as "cues.txt:41", as the
// table has it; empty for none.
func (r *Rules) Row(at string) string {
	for _, cues := range r.cues {
		for _, c := range cues {
			if c.at == at {
				return c.text
			}
		}
	}
	return ""
}
