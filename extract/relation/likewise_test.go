package relation

import (
	"slices"
	"strings"
	"testing"
)

// TestLikewise: of whom a sentence says that they did so too, did what it tells of another.
func TestLikewise(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ text, cue, relation, want string }{
		{"[Chad] has not condemned [Mali], nor has [Togo].", "condemned", "CRITICIZES", "Togo Mali"},
		{"[Chad] did not condemn [Mali]. Neither did [Togo].", "condemn", "CRITICIZES", "Togo Mali"},
		{"[Chad] will not condemn [Mali], and so did [Togo].", "condemn", "CRITICIZES", ""},
		{"[Chad] condemned [Mali], and neither did [Togo].", "condemned", "CRITICIZES", ""},
		{"[Chad] will condemn [Mali], and so will [Togo].", "condemn", "CRITICIZES", "Togo Mali"},
		{"[Chad] condemned [Mali], and so did [Togo] bomb it.", "condemned", "CRITICIZES", ""},
		{"[Chad] condemned [Mali], as did [Togo].", "condemned", "CRITICIZES", "Togo Mali"},
		{"[Chad] condemned [Mali], and so did [Togo] and [Benin].", "condemned", "CRITICIZES", "Benin Mali; Togo Mali"},
		{"[Chad] condemned [Mali]; so did the governments of [Togo], [Benin] and [Kenya].", "condemned", "CRITICIZES", "Benin Mali; Kenya Mali; Togo Mali"},
		{"[Chad] has recognised [Kosovo], as has [Togo].", "recognised", "SUPPORTS", "Togo Kosovo"},
		{"[Chad] condemned [Mali]. [Togo] did the same.", "condemned", "CRITICIZES", "Togo Mali"},
		{"[Chad] condemned [Mali]. So did [Togo].", "condemned", "CRITICIZES", "Togo Mali"},
		{"[Chad] condemned [Mali]; [Togo] did likewise.", "condemned", "CRITICIZES", "Togo Mali"},
		{"[Chad] condemned [Mali], and [Togo] did so as well.", "condemned", "CRITICIZES", "Togo Mali"},
		{"[Chad] condemned [Mali], as did [Togo], [Benin]'s neighbour.", "condemned", "CRITICIZES", "Togo Mali"},
		{"[Chad] condemned [Mali], as did [Togo]'s mayor.", "condemned", "CRITICIZES", ""},
		{"[Chad] condemned [Mali]. [Togo] did so in its stead.", "condemned", "CRITICIZES", ""},
		{"[Chad] condemned [Mali] as [Togo] did nothing.", "condemned", "CRITICIZES", ""},
		{"[Chad] condemned [Mali], and so [Togo] left.", "condemned", "CRITICIZES", ""},
		{"[Chad] has a pact with [Mali], and so have [Chad] and [Togo].", "pact", "AGREES_WITH", ""},
		{"[Chad] condemned [Mali] and left, as did [Togo].", "condemned", "CRITICIZES", ""},
	} {
		_, s, m := marked(c.text)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, c.relation, "actual")
		if strings.Contains(c.text, " not ") {
			x.Status = "negated"
		}
		x.Confidence = 0.9
		var got []string
		for _, y := range d.likewise([]Relation{x})[1:] {
			got = append(got, m[y.Subject].Entity.Name+" "+m[y.Object].Entity.Name)
		}
		slices.Sort(got)
		if all := strings.Join(got, "; "); all != c.want {
			t.Errorf("%s: got %q, want %q", c.text, all, c.want)
		}
	}
}

// TestLikewisePassive: as was done to one, so it was to another.
func TestLikewisePassive(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[p:Falkner] was arrested by [Chad], as was [p:Kestrel].")
	d := r.analyse(s, m, nil)
	x := cueIn(t, s, "arrested", "DETAINS", "actual")
	x.Subject, x.Object, x.Confidence = 1, 0, 0.9
	got := d.likewise([]Relation{x})
	if len(got) != 2 || got[1].Subject != 1 || got[1].Object != 2 {
		t.Errorf("got %+v", got)
	}
}
