package relation

import (
	"testing"

	"geokg/extract/entity"
)

// TestUnnamed: what somebody without a name tells is nobody's claim.
func TestUnnamed(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence                string
		subject, object, source int
		status                  string
		want                    int
	}{
		{"[Chad] has raided [Mali], a source said on Saturday.", 0, 1, 0, "actual", -1},
		{"A diplomatic source said [Chad] had raided [Mali].", 0, 1, 0, "actual", -1},
		{"[Chad] raided [Mali], two people familiar with the matter said.", 0, 1, 0, "actual", -1},
		{"[Chad] raided [Mali], said a person briefed on the plan.", 0, 1, 1, "actual", -1},
		{"Two sources told [o:the Post] that [Chad] had raided [Mali].", 1, 2, 0, "actual", -1},
		{"[Chad] has raided [Mali], a source who spoke to [o:the Post] said.", 0, 1, 0, "actual", -1},
		{"[Chad] has raided [Mali], [Malian] sources said.", 0, 1, 2, "actual", 2},
		{"Residents said that [Chad] had raided [Mali].", 0, 1, 0, "actual", -1},
		{"Hospital officials said that [Chad] had raided [Mali].", 0, 1, 0, "actual", -1},
		{"State officials said that [Chad] had raided [Mali].", 0, 1, 0, "actual", 0},
		{"[p:Falkner] said that [Chad] had raided [Mali], two residents said.", 1, 2, 0, "actual", 0},
		{"[Chad] demands that [Togo] raid [Mali], residents said.", 1, 2, 0, "requested", 0},
		{"Troops said that [Chad] had raided [Mali].", 0, 1, 0, "actual", 0},
		{"[Chad] has raided [Mali], people said.", 0, 1, 0, "actual", 0},
		{"[Chad] demands that [Togo] raid [Mali], a source said.", 1, 2, 0, "requested", 0},
		{"[p:Falkner] said that [Chad] had raided [Mali], a source said.", 1, 2, 0, "actual", 0},
		{"[Togo] accused [Chad] of having raided [Mali], a source said.", 1, 2, 0, "actual", 0},
		{"A source met [p:Falkner], who said that [Chad] had raided [Mali].", 1, 2, 0, "actual", 0},
	} {
		_, s, m := marked(c.sentence)
		for i := range m {
			m[i].Form = entity.Name
		}
		d := r.analyse(s, m, nil)
		cue := "raided"
		if c.status == "requested" {
			cue = "raid"
		}
		x := cueIn(t, s, cue, "ATTACKS", c.status)
		x.Subject, x.Object, x.Source = c.subject, c.object, c.source
		found := []Relation{x}
		if d.unvoiced(found); found[0].Source != c.want {
			t.Errorf("%s: source %d, want %d", c.sentence, found[0].Source, c.want)
		}
	}
}
