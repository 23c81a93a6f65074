package relation

import (
	"slices"
	"testing"

	"geokg/extract/entity"
)

// TestOpinions: what somebody calls a deed, or says that it is, supports or criticises who is behind it.
func TestOpinions(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text string
		deed int // which mention is a deed, -1 for none
		want string
	}{
		{"[Mali] called the [step] a farce.", 1, "CRITICIZES"},
		{"[Mali] called the [step] a step in the right direction.", 1, "SUPPORTS"},
		{"[Mali] called the [step] a step in the wrong direction.", 1, "CRITICIZES"},
		{"[Mali] called the [step] long overdue.", 1, "SUPPORTS"},
		{"[Mali] called the [step] a historic mistake.", 1, "CRITICIZES"},
		{"[Mali] described the [step] as an act of piracy.", 1, "CRITICIZES"},
		{"[Mali] said that the [step] was a provocation.", 1, "CRITICIZES"},
		{"The [step] was historic, [Mali] said.", 0, "SUPPORTS"},
		{"[Mali] called the [claim] absurd.", 1, "REJECTS"},
		{"[Mali] called [Chad]'s decision historic.", -1, "SUPPORTS"},
		{"[Mali] called [Chad]'s decision a farce.", -1, "CRITICIZES"},
		{"[Mali] called the [step] a farce of sorts.", 1, "CRITICIZES"},
		{"[Mali] called the [step] a step.", 1, ""},
		{"[Mali] called the [step] the latest in the effort to attack the farce.", 1, ""},
		{"[Mali] never called the [step] a farce.", 1, ""},
		{"[Mali] called the [step] no mistake.", 1, ""},
		{"[Mali] called [p:Falkner]'s arrest a farce.", -1, ""},
		{"[Mali] asked whether the [step] was a farce.", 1, ""},
		{"[Mali] said that the [step] was in dispute.", 1, ""},
	} {
		_, s, m := marked(c.text)
		if c.deed >= 0 {
			m[c.deed].Form = entity.Deed
		}
		d := r.analyse(s, m, nil)
		got := d.opinions(nil)
		switch {
		case c.want == "" && len(got) > 0, c.want != "" && (len(got) != 1 || got[0].Name != c.want):
			t.Errorf("%s: %+v, want %q", c.text, got, c.want)
		}
	}
}

// TestOpinionOfFound: what has been found of the two takes the name that the words give it.
func TestOpinionOfFound(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[Mali] called the [step] long overdue.")
	m[1].Form = entity.Deed
	d := r.analyse(s, m, nil)
	x := cueIn(t, s, "called", "CRITICIZES", "actual")
	x.Confidence = 0.5
	got := d.opinions([]Relation{x})
	if len(got) != 1 || got[0].Name != "SUPPORTS" || got[0].Confidence != judgedTrust {
		t.Errorf("got %+v", got)
	}
	if x.Name = "MEETS"; len(d.opinions([]Relation{x})) != 2 {
		t.Error("a meeting is no opinion")
	}
	if !slices.ContainsFunc(d.opinions([]Relation{x}), func(y Relation) bool { return y.Name == "MEETS" }) {
		t.Error("the meeting is gone")
	}
}
