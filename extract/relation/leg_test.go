package relation

import "testing"

// TestLegs: where a journey has taken somebody they have been, and they do not visit what
// it takes them out of.
func TestLegs(t *testing.T) {
	r := rules(t)
	for sentence, want := range map[string]string{
		"[p:Falkner] will end a tour that has taken [p:Falkner] to [Chad].":               "actual",
		"[p:Falkner] will end a tour that took [p:Falkner] to [Togo], [Mali] and [Chad].": "actual",
		"[p:Falkner] begins a tour that will take [p:Falkner] to [Chad].":                 "planned",
		"[p:Falkner] begins a tour that takes [p:Falkner] out of [Chad].":                 "",
		"[p:Falkner] will fly to [Chad].":                                                 "planned",
	} {
		_, s, m := marked(sentence)
		d := r.analyse(s, m, nil)
		visit := deedAt("VISITS", d, 0, len(m)-1, 1)
		visit.Status = "planned"
		got := ""
		for _, x := range d.legs([]Relation{visit}) {
			got = x.Status
		}
		if got != want {
			t.Errorf("%s: %q, want %q", sentence, got, want)
		}
	}
}
