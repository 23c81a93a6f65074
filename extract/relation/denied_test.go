package relation

import (
	"slices"
	"testing"
)

func TestDenied(t *testing.T) {
	for sentence, want := range map[string][]string{
		"[Iran] supplied [Mali] with drones, which [Mali] denies.":                          {"Iran SUPPLIES Mali", "Iran SUPPLIES Mali, negated, says Mali"},
		"[Chad] supplied [Mali] with rifles, a charge that [Chad] has repeatedly rejected.": {"Chad SUPPLIES Mali", "Chad SUPPLIES Mali, negated, says Chad"},
		"[Chad] supplied [Mali] with rifles, something [Chad] denied.":                      {"Chad SUPPLIES Mali", "Chad SUPPLIES Mali, negated, says Chad"},
		"[Chad] bombed [Mali], but [Chad] denied it.":                                       {"Chad ATTACKS Mali", "Chad ATTACKS Mali, negated, says Chad"},
		"[Chad] bombed [Mali], but [Chad] denies any involvement.":                          {"Chad ATTACKS Mali", "Chad ATTACKS Mali, negated, says Chad"},
		"[Chad] bombed [Mali], but [Chad] denied bombing it.":                               {"Chad ATTACKS Mali", "Chad ATTACKS Mali, negated, says Chad"},
		"[Chad] bombed [Mali], but [Niger] denied it.":                                      {"Chad ATTACKS Mali"},
		"[Chad] bombed [Mali], but [Chad] denied that a school was hit.":                    {"Chad ATTACKS Mali"},
		"[Chad] bombed [Mali], which [Niger] denies.":                                       {"Chad ATTACKS Mali"}, // no business of Niger's
		"[Chad] bombed [Mali], which [Chad] denies a visa.":                                 {"Chad ATTACKS Mali"},
		"[Chad] brought a case against [Mali] over arms, which [Mali] denies.":              {"Chad PROSECUTES Mali"},
		"[Mali] denied that [Chad] bombed [Niger].":                                         {"Chad ATTACKS Niger, negated, says Mali"},
	} {
		if got := told(rules(t), sentence); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", sentence, got, want)
		}
	}
}

// TestDeniedClaim: what who denies was blamed for is the claim of who blames.
func TestDeniedClaim(t *testing.T) {
	_, sentences, mentions := marked("[India] blames [Chad] for an attack on [Gao], which [Chad] denies.")
	d := rules(t).analyse(sentences, mentions, nil)
	text := sentences[0]
	cue := func(i int) Relation { return Relation{Cue: text.Tokens[i].Span, Status: "actual", Source: -1} }
	blames, attack := cue(1), cue(5)
	blames.Name, blames.Subject, blames.Object = "ACCUSES", 0, 1
	attack.Name, attack.Subject, attack.Object, attack.Source = "ATTACKS", 1, 2, 1
	got := d.denied([]Relation{blames, attack})
	if len(got) != 3 || got[1].Source != 0 || got[1].Status != "actual" || got[2].Source != 3 || got[2].Status != "negated" {
		t.Errorf("%+v", got)
	}
}

// TestDisowned: who denies a deed of their own says so, and rejects nobody by it.
func TestDisowned(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[Chad] denies arming [Mali].")
	d := r.analyse(s, m, nil)
	cue := s[0].Tokens[2].Span
	deed := Relation{Name: "SUPPLIES", Subject: 0, Object: 1, Status: "negated", Source: -1, Cue: cue}
	no := Relation{Name: "REJECTS", Subject: 0, Object: 1, Status: "actual", Source: -1, Cue: s[0].Tokens[1].Span}
	if got := d.disowned([]Relation{deed, no}); len(got) != 1 || got[0].Name != "SUPPLIES" || got[0].Source != 0 {
		t.Errorf("got %v", got)
	}
	_, s, m = marked("[Chad] denied [Mali]'s request for arms.")
	d = r.analyse(s, m, nil)
	deed.Cue, no.Cue = s[0].Tokens[6].Span, s[0].Tokens[1].Span
	no.Cue.End = s[0].Tokens[4].End
	if got := d.disowned([]Relation{deed, no}); len(got) != 2 {
		t.Errorf("a request denied: %v", got)
	}
	for text, want := range map[string]int{
		"[Togo] accused [Chad] of bombing [Gao], but [Chad] denied bombing it.": 3,
		"[Togo] said that [Chad] had denied bombing [Gao].":                     0,
	} {
		_, s, m := marked(text)
		d := r.analyse(s, m, nil)
		x := Relation{Name: "ATTACKS", Subject: 1, Object: 2, Status: "negated", Source: 0}
		for _, k := range s[0].Tokens {
			if k.Text == "bombing" {
				x.Cue = k.Span // the last
			}
		}
		if got := d.disowned([]Relation{x}); got[0].Source != want {
			t.Errorf("%s: source %d, want %d", text, got[0].Source, want)
		}
	}
	for text, want := range map[string]int{
		"[Chad] denies being armed by [Mali].":                            0,
		"[Chad] denies the claim of [Mali] that it had been armed by it.": 0,
		"An envoy for [Chad] denies the claim that [Mali] was armed.":     0,
		"[Chad] says it was not armed by [Mali].":                         -1,
	} {
		_, s, m := marked(text)
		d := r.analyse(s, m, nil)
		x := Relation{Name: "SUPPLIES", Subject: 1, Object: 0, Status: "negated", Source: -1}
		for _, k := range s[0].Tokens {
			if k.Text == "armed" {
				x.Cue = k.Span
			}
		}
		if got := d.disowned([]Relation{x}); got[0].Source != want {
			t.Errorf("%s: source %d, want %d", text, got[0].Source, want)
		}
	}
	_, s, m = marked("[Chad] stopped arming [Mali].")
	d = r.analyse(s, m, nil)
	if got := d.disowned([]Relation{deed, no}); len(got) != 2 || got[0].Source != -1 {
		t.Errorf("nobody denies, got %v", got)
	}
}
