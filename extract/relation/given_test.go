package relation

import "testing"

// TestGiven: what stands before a noun or is answered is nobody's claim.
func TestGiven(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text, cue string
		want      bool
	}{
		{"[Chad] said the kidnapped [Malian] envoy was safe.", "kidnapped", true},
		{"[Chad] said the suspected [Malian] envoy was safe.", "suspected", false},
		{"[Chad] said that [Mali] had kidnapped its envoy.", "kidnapped", false},
		{"[Chad] said it would act in response to the attack by [Mali].", "attack", true},
		{"[Chad] expelled envoys in response to the attack by [Mali].", "attack", false},
		{"[Chad] said it would act after the attack by [Mali].", "attack", false},
		{"[Chad] said that it had freed [Mali], which attacked its envoy.", "attacked", true},
		{"[Chad] said that it had freed [Mali], which will attack its envoy.", "attack", false},
		{"[Chad] claims the strike, that hit [Mali].", "hit", false},
		{"The pact is opposed by [Chad], who argue that [Mali] left it.", "left", false},
		{"[Chad] said that it had freed those who attacked [Mali].", "attacked", false},
		{"[Mali] attacked guards whom [Chad] says had fled.", "attacked", true},
		{"[Mali] attacked guards, whom [Chad] says had fled.", "attacked", true},
		{"[Mali] attacked guards, [Chad] says.", "attacked", false},
		{"Rebels left, while [Mali], which [Chad] said attacked its envoy, stayed.", "attacked", false},
	} {
		_, s, m := marked(c.text)
		d := r.analyse(s, m, nil)
		v, chad := d.views[0], 0
		if m[1].Entity.Name == "Chad" {
			chad = 1
		}
		for _, w := range v.Tokens {
			if w.Text == c.cue {
				if got := d.given(v, Relation{Name: "ATTACKS", Subject: 1, Object: 0, Cue: w.Span, Source: chad}); got != c.want {
					t.Errorf("%s: %s is given: %v", c.text, c.cue, got)
				}
			}
		}
	}
}
