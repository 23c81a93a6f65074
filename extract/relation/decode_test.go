package relation

import "testing"

// TestPossibleIsNoNews: what has been told is not told again as possible; what was possible
// and then is told is.
func TestPossibleIsNoNews(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[Chad] attacked [Mali]. [Chad] may attack [Mali]. [Chad] will attack [Mali].")
	for _, c := range []struct{ first, then, want string }{
		{"actual", "possible", "actual"},
		{"possible", "actual", "possible actual"},
		{"actual", "planned", "actual planned"},
	} {
		d := r.analyse(s, m, nil)
		got := ""
		for _, x := range d.decode([]Relation{
			{Name: "ATTACKS", Subject: 0, Object: 1, Status: c.first, Cue: s[0].Tokens[1].Span, Confidence: 0.9},
			{Name: "ATTACKS", Sentence: 1, Subject: 2, Object: 3, Status: c.then, Cue: s[1].Tokens[2].Span, Confidence: 0.9},
		}, 0.1, false) {
			if got != "" {
				got += " "
			}
			got += x.Status
		}
		if got != c.want {
			t.Errorf("%s, then %s: %q, want %q", c.first, c.then, got, c.want)
		}
	}
}
