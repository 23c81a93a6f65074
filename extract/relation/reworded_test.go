package relation

import (
	"strings"
	"testing"
)

// TestReworded: what is told of as refused, raised, assured or agreed.
func TestReworded(t *testing.T) {
	r := rules(t)
	type step = func(*document, []Relation) []Relation
	for _, c := range []struct {
		mend            step
		sentence        string
		subject, object int
		cue, relation   string
		status, want    string
	}{
		{(*document).spares, "[Chad] refused to sanction [Mali].", 0, 1, "refused", "REJECTS", "actual", "SANCTIONS Chad Mali negated"},
		{(*document).spares, "[Chad] declined to condemn the army of [Mali].", 0, 1, "declined", "REJECTS", "actual", "REJECTS Chad Mali actual"},
		{(*document).spares, "[Chad] refused to recognise [Mali].", 0, 1, "refused", "REJECTS", "actual", "REJECTS Chad Mali actual"},
		{(*document).raisedWith, "[Chad] raised the arrest of [p:Falkner] with [Mali].", 0, 1, "arrest", "DETAINS", "actual", ""},
		{(*document).raisedWith, "[Chad] raised the arrest of [p:Falkner] with [Mali].", 2, 1, "arrest", "DETAINS", "actual", "DETAINS Mali Falkner actual"},
		{(*document).raisedWith, "[Chad] raised the expulsion of its envoy with [Mali].", 0, 1, "expulsion", "EXPELS", "actual", "EXPELS Mali Chad actual"},
		{(*document).raisedWith, "[Chad] ordered the arrest of [p:Falkner] with [Mali].", 0, 1, "arrest", "DETAINS", "actual", "DETAINS Chad Falkner actual"},
		{(*document).raisedWith, "[Chad] raised the arrest of [p:Falkner] and met with [Mali].", 0, 1, "arrest", "DETAINS", "actual", "DETAINS Chad Falkner actual"},
		{(*document).agreedByPhone, "[Chad] and [Mali] agreed by phone on Monday to meet.", 0, 1, "phone", "CALLS", "planned", "CALLS Chad Mali actual; MEETS Chad Mali planned"},
		{(*document).agreedByPhone, "[Chad] and [Mali] agreed by phone to build a road.", 0, 1, "phone", "CALLS", "planned", "CALLS Chad Mali actual"},
		{(*document).agreedByPhone, "[Chad] and [Mali] agreed to speak by phone.", 0, 1, "phone", "CALLS", "planned", "CALLS Chad Mali planned"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, c.relation, c.status)
		x.Subject, x.Object = c.subject, c.object
		var got []string
		for _, x := range c.mend(d, []Relation{x}) {
			got = append(got, x.Name+" "+d.mentions[x.Subject].Entity.Name+" "+d.mentions[x.Object].Entity.Name+" "+x.Status)
		}
		if strings.Join(got, "; ") != c.want {
			t.Errorf("%s: %q, want %q", c.sentence, got, c.want)
		}
	}
}

// TestAssured: who is assured of what another will not do does not do it.
func TestAssured(t *testing.T) {
	r := rules(t)
	for sentence, want := range map[string]int{
		"[Chad] assured [Mali] that it would not arm [Togo].":    1,
		"[Chad] told [Mali] that it should not arm [Togo].":      2,
		"[Chad] assured [Mali] that Niger would not arm [Togo].": 2,
		"[Chad] assured us that [Mali] would not arm [Togo].":    2,
		"[Chad] has assured [Mali] that they would arm [Togo].":  1,
	} {
		_, s, m := marked(sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "arm", "SUPPLIES", "negated")
		x.Object = 2
		y := x
		y.Subject = 1
		if got := len(d.assured([]Relation{x, y})); got != want {
			t.Errorf("%s: %d, want %d", sentence, got, want)
		}
	}
}
