package relation

import (
	"testing"

	"geokg/extract/when"
)

// TestStanding: kinship and membership named in passing take no time of what is told.
func TestStanding(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text, relation string
		cue            int
		want           bool // the sentence's time is weighed
	}{
		{"[p:Falkner], daughter of [p:Kestrel], left in 2017.", "OTHER", 2, false},
		{"[p:Kestrel] beat [p:Falkner], a [o:Liberal], in May.", "MEMBER_OF", 5, false},
		{"[p:Kestrel], a member of [o:the Party] since May, left.", "MEMBER_OF", 3, true},
		{"[p:Kestrel] joined [o:the Party] in May.", "MEMBER_OF", 1, true},
	} {
		_, s, m := marked(c.text)
		times := when.Find("2022-07-12", s)
		d := r.analyse(s, m, times)
		if got := len(d.moments(deedAt(c.relation, d, 0, 1, c.cue))) > 0; got != c.want {
			t.Errorf("%s: time weighed %v, want %v", c.text, got, c.want)
		}
	}
}

// TestCited: who is quoted speaks, not the paper that quotes them.
func TestCited(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text string
		verb int
		want int
	}{
		{"[o:The Post] quoted [p:Falkner] as saying that [Chad] had armed [Mali].", 2, 1},
		{"[o:The Post] cited an aide as saying that [Chad] had armed [Mali].", 2, 0},
		{"[o:The Post] said that [Chad] had armed [Mali].", 2, 0},
	} {
		_, s, m := marked(c.text)
		d := r.analyse(s, m, nil)
		if got := d.speaker(d.views[0], c.verb); got != c.want {
			t.Errorf("%s: speaker %d, want %d", c.text, got, c.want)
		}
	}
}
