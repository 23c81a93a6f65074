package relation

import (
	"testing"

	"geokg/extract/entity"
)

// TestSaidApart: who says it with what he is in commas, or before a colon.
func TestSaidApart(t *testing.T) {
	r := rules(t)
	for sentence, want := range map[string]int{
		"[Chad] has raided [Mali], [p:Falkner], a senator, said.":                     2,
		"[Chad] has raided [Mali], [p:Falkner], 65, told reporters.":                  2,
		"[Chad] has raided [Mali], [p:Falkner], who leads the party, told reporters.": 2,
		"[Chad] has raided [Mali], [p:Falkner], a senator, said that it was late.":    -1,
		"[Chad] has raided [Mali], and [p:Falkner], a senator, said nothing.":         -1,
		"[Chad] has raided [Mali], [Togo], a town in the north, said [p:Falkner].":    -1,
	} {
		_, s, m := marked(sentence)
		for i := range m {
			m[i].Form = entity.Name
		}
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "raided", "ATTACKS", "actual")
		x.Subject, x.Object, x.Source = 0, 1, -1
		if got := d.saidApart(d.views[0], x); got != want {
			t.Errorf("%s: source %d, want %d", sentence, got, want)
		}
	}
	for sentence, want := range map[string]int{
		"[p:Falkner] was blunt: “[Chad] has raided [Mali].”":           0,
		"[p:Falkner] was told by a guard: “[Chad] has raided [Mali].”": -1,
		"A guard met [p:Falkner]: “[Chad] has raided [Mali].”":         -1,
		"[p:Falkner] was blunt: [Chad] has raided [Mali].":             -1,
	} {
		_, s, m := marked(sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "raided", "ATTACKS", "actual")
		x.Subject, x.Object, x.Source = 1, 2, -1
		if got := d.beforeColon(d.views[0], x); got != want {
			t.Errorf("%s: source %d, want %d", sentence, got, want)
		}
	}
}
