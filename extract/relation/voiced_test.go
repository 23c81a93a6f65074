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
		{"[p:Falkner]'s wife said [Mali] attacked [him].", "attacked", "ATTACKS", "actual", 1, 2, 0, -1},
		{"The family of [p:Falkner] says [Mali] attacked [him].", "attacked", "ATTACKS", "actual", 1, 2, 0, -1},
		{"[p:Falkner] said [Mali] attacked his wife.", "attacked", "ATTACKS", "actual", 1, 1, 0, 0},
		{"[p:Falkner]'s foreign minister said [Mali] attacked [him].", "attacked", "ATTACKS", "actual", 1, 2, 0, -1},
		{"[Chad]'s foreign minister said [Mali] attacked [Togo].", "attacked", "ATTACKS", "actual", 1, 2, 0, 0},
		{"[p:Falkner]'s envoy said [Mali] attacked [him].", "attacked", "ATTACKS", "actual", 1, 2, 0, 0},
		{"[Chad] bombed [Gao]; [Mali] denies that anyone died.", "bombed", "ATTACKS", "actual", 0, 1, 2, -1},
		{"[Mali] denies that [Chad] bombed [Gao].", "bombed", "ATTACKS", "negated", 1, 2, 0, 0},
		{"[Chad] and [Mali] say they have bombed [Gao].", "bombed", "ATTACKS", "actual", 1, 2, 0, 1},
		{"[Chad], [Togo] and [Mali] issued a note threatening to bomb [Gao].", "bomb", "ATTACKS", "threatened", 2, 3, 0, 2},
		{"[Chad] envoy [p:Falkner] said that [Chad] had bombed [Gao].", "bombed", "ATTACKS", "actual", 2, 3, 1, 1},
		{"[Chad] said that [Mali] and [Togo] had bombed [Gao].", "bombed", "ATTACKS", "actual", 1, 3, 0, 0},
		{"According to [Mali], [Chad] pledged to bomb [Gao].", "bomb", "ATTACKS", "planned", 1, 2, 1, 0},
		{"According to [Mali], [Chad] said that [Togo] had bombed [Gao].", "bombed", "ATTACKS", "actual", 2, 3, 1, 1},
		{"[Chad] and [Mali] blamed each other for bombing [Gao].", "bombing", "ATTACKS", "actual", 1, 2, 0, 0},
		{"[p:Falkner], the sister of [p:Kestrel], fled, [Chad] said.", "sister", "OTHER", "actual", 0, 1, 2, -1},
		{"[p:Falkner], [p:Kestrel]'s sister, fled, [Chad] said.", "sister", "OTHER", "actual", 0, 1, 2, -1},
		{"[p:Falkner] is the sister of [p:Kestrel], [Chad] said.", "sister", "OTHER", "actual", 0, 1, 2, 2},
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

// TestBlamed: who answers claims about his state does not make them.
func TestBlamed(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, state string
		want            bool
	}{
		{"[p:Falkner] mocked the paper after claims that [Chad] hacked [Mali].", "TCD", true},
		{"[p:Falkner] mocked the paper after claims that [Chad] hacked [Mali].", "TGO", false},
		{"[p:Falkner] made claims that [Chad] hacked [Mali].", "TCD", false},
	} {
		_, s, m := marked(c.sentence)
		m[0].Entity.Country, m[1].Entity.Country = c.state, "TCD"
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "hacked", "HACKS", "actual")
		x.Subject, x.Object, x.Source = 1, 2, 0
		if got := d.blamed(d.views[0], x); got != c.want {
			t.Errorf("%s (%s): %v", c.sentence, c.state, got)
		}
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
