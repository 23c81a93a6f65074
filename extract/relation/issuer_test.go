package relation

import (
	"testing"

	"geokg/extract/entity"
)

// TestAsked: what a statement of several says is to be done is what they ask, not far from
// their last "we".
func TestAsked(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text, status, relation string
		want                   int
	}{
		{"[We] condemn [Chad]. [Chad] must leave [Mali].", "requested", "WITHDRAWS_FROM", 0},
		{"[We] condemn [Chad]. [Chad] must leave [Mali].", "actual", "WITHDRAWS_FROM", -1},
		{"[We] condemn [Chad]. [Chad] must leave [Mali].", "requested", "REQUESTS", -1},
		{`"[We] condemn [Chad]," he said. [Chad] must leave [Mali].`, "requested", "WITHDRAWS_FROM", -1},
		{"[Togo] condemns [Chad]. [Chad] must leave [Mali].", "requested", "WITHDRAWS_FROM", -1},
	} {
		_, s, m := marked(c.text)
		for i := range m {
			if m[i].Entity.Name == "We" {
				m[i].Form, m[i].Entity = entity.Pronoun, &entity.Entity{ID: "G", Name: "G", Type: entity.Organization}
			}
		}
		d := r.analyse(s, m, nil)
		x := Relation{Sentence: len(s) - 1, Subject: len(m) - 2, Object: len(m) - 1, Name: c.relation, Status: c.status, Source: -1, Cue: s[len(s)-1].Tokens[2].Span}
		if d.asked(&x); x.Source != c.want {
			t.Errorf("%s: %s %s has source %d, want %d", c.text, c.relation, c.status, x.Source, c.want)
		}
	}
}
