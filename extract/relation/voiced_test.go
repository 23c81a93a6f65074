package relation

import (
	"testing"

	"geokg/extract/entity"
	"geokg/extract/when"
)

// TestUnvoiced: what kin say is not the person's claim; who denies something else says
// nothing of what stands before, who denies being the victim does.
func TestUnvoiced(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue, relation, status string
		subject, object, source, want   int
	}{
		{"[p:Falkner]'s family accuses [Chad] of beating [him].", "beating", "ATTACKS", "actual", 1, 2, 0, -1},
		{"[p:Falkner] accuses [Chad] of beating [him].", "beating", "ATTACKS", "actual", 1, 2, 0, 0},
		{"[Chad] bombed [Gao]; [Mali] denies that anyone died.", "bombed", "ATTACKS", "actual", 0, 1, 2, -1},
		{"[Chad] attacked [Malian] miners whom [p:Falkner] says were unarmed.", "attacked", "ATTACKS", "actual", 0, 1, 2, -1},
		{"[Mali] denies that [Chad] bombed [Gao].", "bombed", "ATTACKS", "negated", 1, 2, 0, 0},
		{"[p:Falkner] denies being arrested by [Chad].", "arrested", "DETAINS", "negated", 1, 0, -1, 0},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, c.relation, c.status)
		x.Subject, x.Object, x.Source = c.subject, c.object, c.source
		found := []Relation{x}
		if d.unvoiced(found); found[0].Source != c.want {
			t.Errorf("%s: source %d, want %d", c.sentence, found[0].Source, c.want)
		}
	}
}

// TestTimely: words that make a status another than the head takes them for.
func TestTimely(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, relation, status, want string }{
		{"Crowds wait as [p:Falkner] arrives in [Gao].", "arrives", "VISITS", "planned", "actual"},
		{"[p:Falkner] arrives in [Gao] and meets [p:Kestrel].", "meets", "MEETS", "planned", "actual"},
		{"Crowds will wait as [p:Falkner] arrives in [Gao].", "arrives", "VISITS", "planned", "planned"},
		{"[p:Falkner] meets [p:Kestrel] next week.", "meets", "MEETS", "planned", "planned"},
		{"[Chad] asked [Mali] to explain the reason for his arrest.", "arrest", "DETAINS", "requested", "actual"},
		{"[Chad] asked [Mali] for his arrest.", "arrest", "DETAINS", "requested", "requested"},
		{"[Chad] announced that it was leaving [o:the Union].", "leaving", "WITHDRAWS_FROM", "actual", "planned"},
		{"[Chad] left [o:the Union].", "left", "WITHDRAWS_FROM", "actual", "actual"},
		{"[p:Falkner] was not chosen as leader of [o:the Union].", "leader", "HAS_ROLE_IN", "planned", "negated"},
		{"[p:Falkner] was chosen as leader of [o:the Union].", "leader", "HAS_ROLE_IN", "planned", "planned"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		found := []Relation{cueIn(t, s, c.cue, c.relation, c.status)}
		if d.timely(found); found[0].Status != c.want {
			t.Errorf("%s: %s, want %s", c.sentence, found[0].Status, c.want)
		}
	}
}

// TestDoneAfter: what follows "but" is done though what stands before is denied.
func TestDoneAfter(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[Chad] denies bombing [Gao], but bombed [Kidal].")
	d := r.analyse(s, m, nil)
	x := cueIn(t, s, "denies", "ATTACKS", "negated")
	x.Object, x.Source = 2, 0
	found := []Relation{x}
	if d.doneAfter(found); found[0].Status != "actual" || found[0].Source != -1 {
		t.Errorf("%s, source %d", found[0].Status, found[0].Source)
	}
}

// TestNamedTime: a person's given name is no day.
func TestNamedTime(t *testing.T) {
	r := rules(t)
	for text, want := range map[string]int{"[p:Sunday Kestrel] visited [Gao].": 0, "On [Sunday] [Chad] bombed [Gao].": 1} {
		_, s, m := marked(text)
		m[0].Form = entity.Name
		times := when.Find("2022-07-12", s)
		if len(times) != 1 {
			t.Fatalf("%s: %d times", text, len(times))
		}
		if got := len(r.analyse(s, m, times).times); got != want {
			t.Errorf("%s: %d times, want %d", text, got, want)
		}
	}
}
