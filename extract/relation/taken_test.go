package relation

import "testing"

// TestOnlyNear: who takes a village near a town has not taken the town.
func TestOnlyNear(t *testing.T) {
	r := rules(t)
	for sentence, want := range map[string]bool{
		"[Chad] captured a village near [Gao].":                 true,
		"[Chad] captured two villages close to [Gao].":          true,
		"[Chad] captured an airfield south of [Gao].":           true,
		"[Chad] captured a base ten kilometres from [Gao].":     true,
		"[Chad] captured the town of [Gao].":                    false,
		"[Chad] captured the north of [Gao].":                   false,
		"[Chad] captured a base from [Mali].":                   false,
		"Near the river [Chad] captured [Gao].":                 false,
		"[Chad] captured an outpost and then, near, all [Gao].": false,
	} {
		_, s, m := marked(sentence)
		d := r.analyse(s, m, nil)
		if got := d.onlyNear(d.views[0], cueIn(t, s, "captured", "SEIZES", "actual")); got != want {
			t.Errorf("%s: %v", sentence, got)
		}
	}
}

// TestTookAndLeft: who took a place and withdrew has left it.
func TestTookAndLeft(t *testing.T) {
	r := rules(t)
	for sentence, want := range map[string]string{
		"[Chad] seized [Gao] but withdrew two weeks later.":  "withdrew",
		"[Chad] seized [Gao] and later pulled out.":          "pulled out",
		"[Chad] seized [Gao] and withdrew its envoy.":        "",
		"[Chad] seized [Gao] and withdrew from Kidal.":       "",
		"[Chad] seized [Gao], and Mali withdrew.":            "",
		"[Chad] seized [Gao] and withdrew troops from Togo.": "",
	} {
		doc, s, m := marked(sentence)
		d := r.analyse(s, m, nil)
		got := ""
		for _, x := range d.tookAndLeft([]Relation{cueIn(t, s, "seized", "SEIZES", "actual")})[1:] {
			if got = doc.Text[x.Cue.Start:x.Cue.End]; x.Name != "WITHDRAWS_FROM" {
				t.Errorf("%s: %s", sentence, x.Name)
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", sentence, got, want)
		}
	}
}
