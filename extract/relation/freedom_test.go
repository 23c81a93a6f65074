package relation

import "testing"

// TestDemandedFree: who calls for somebody's release asks it of whoever is told to hold that one.
func TestDemandedFree(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text string
		want int // statements beside the arrest
		item string
	}{
		{"[Chad] arrested [p:Falkner]. [Mali] demanded [p:Falkner]'s release.", 2, "Falkner 's release"},
		{"[Chad] arrested [p:Falkner]. [Mali] has called for the immediate release of [p:Falkner].", 2, "immediate release of Falkner"},
		{"[Chad] arrested [p:Falkner]. [Mali] called for [p:Falkner] to be freed.", 2, "freed"},
		{"[Chad] arrested [p:Falkner]. [Mali] demanded that [p:Falkner] be released.", 2, "released"},
		{"[Chad] arrested [p:Falkner]. [Mali] secured the release of [p:Falkner].", 0, ""},
		{"[Chad] arrested [p:Falkner]. [Mali] called for talks after the release of [p:Falkner].", 0, ""},
		{"[Chad] arrested [p:Falkner]. [Mali] demanded the release of [p:Kestrel].", 0, ""},
		{"[Chad] arrested [p:Falkner]. [Mali] and [p:Falkner] demanded the release of [p:Falkner].", 0, ""},
		{"[Chad] arrested [p:Falkner]. [Mali] has not demanded the release of [p:Falkner].", 0, ""},
	} {
		_, s, m := marked(c.text)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "arrested", "DETAINS", "actual")
		x.Confidence = 0.9
		got := d.demandedFree([]Relation{x})
		if len(got) != 1+c.want {
			t.Errorf("%s: %+v", c.text, got)
		} else if c.want > 0 {
			if ask := got[1]; ask.Name != "REQUESTS" || ask.Subject != 2 || ask.Object != 0 || ask.Item != c.item {
				t.Errorf("%s: %+v", c.text, ask)
			}
			if free := got[2]; free.Name != "RELEASES" || free.Status != "requested" || free.Subject != 0 || free.Object != 3 || free.Source != 2 {
				t.Errorf("%s: %+v", c.text, free)
			}
		}
	}
}
