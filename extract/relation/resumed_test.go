package relation

import (
	"slices"
	"testing"
)

// TestResumed: what a verb of the past tells behind "and" its own sentence's subject has done, not who
// was asked to do something.
func TestResumed(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue, relation string
		want                    []string
	}{
		{"[Chad] demanded that [Mali] release [p:Falkner] and later detained [p:Kestrel].", "detained", "DETAINS", []string{"Chad actual Kestrel"}},
		{"[Chad] asked [Mali] to free [p:Falkner] and arrested [p:Kestrel].", "arrested", "DETAINS", []string{"Chad actual Kestrel"}},
		{"[Chad] asked [Mali] to free [p:Falkner] and arrested [p:Kestrel].", "free", "RELEASES", nil},
		{"[Chad] asked [Mali] to free [p:Falkner] and arrest [p:Kestrel].", "arrest", "DETAINS", []string{"Mali requested Kestrel"}},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, c.relation, "requested")
		x.Subject, x.Object, x.Source = 1, 3, 0
		var got []string
		for _, o := range d.resumed([]Relation{x}) {
			got = append(got, m[o.Subject].Entity.Name+" "+o.Status+" "+m[o.Object].Entity.Name)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.sentence, got, c.want)
		}
	}
}
