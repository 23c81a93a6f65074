package relation

import (
	"testing"

	"geokg/extract/entity"
)

// TestDrafted: whom a draft is about is not turned down with it, nor condemned by who votes against it.
func TestDrafted(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue, name string
		object, want        int
	}{
		{"[Chad] vetoed a draft resolution against [Mali].", "vetoed", "REJECTS", 1, 0},
		{"[Chad] voted against a resolution on [Mali].", "voted", "REJECTS", 1, 0},
		{"[Chad] opposed the motion to punish [Mali].", "opposed", "REJECTS", 1, 0},
		{"[Chad] blocked a statement condemning [Mali].", "blocked", "BLOCKS", 1, 0},
		{"[Chad] vetoed a resolution that would have renewed the curbs on [Togo] and [Mali].", "vetoed", "REJECTS", 2, 0},
		{"[Chad] vetoed a draft resolution by [Mali].", "vetoed", "REJECTS", 1, 1},
		{"[Chad] vetoed a resolution of [Mali] on fishing.", "vetoed", "REJECTS", 1, 1},
		{"[Chad] vetoed a draft put forward by [Togo] and [Mali].", "vetoed", "REJECTS", 2, 1},
		{"[Chad] vetoed a [Malian] resolution on fishing.", "vetoed", "REJECTS", 1, 1},
		{"[Chad] rejected the plan that [Mali] made.", "rejected", "REJECTS", 1, 1},
		{"[Chad] voted for the resolution, while [Togo] opposed [it].", "opposed", "REJECTS", 2, 0},
		{"[Chad] wants a seat, while [Togo] opposed [it].", "opposed", "REJECTS", 2, 1},

		{"[Chad] voted against a resolution condemning [Mali].", "condemning", "CRITICIZES", 1, 0},
		{"[Chad] opposed the draft that condemns [Mali].", "condemns", "CRITICIZES", 1, 0},
		{"[Chad] backed the draft that condemns [Mali].", "condemns", "CRITICIZES", 1, 1},
		{"[Chad] put forward a resolution condemning [Mali].", "condemning", "CRITICIZES", 1, 1},
	} {
		_, s, m := marked(c.sentence)
		for i := range m {
			if m[i].Form = entity.Name; m[i].Entity.Name == "it" {
				m[i].Form = entity.Pronoun
			}
		}
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, c.name, "actual")
		x.Object = c.object
		if got := d.drafted([]Relation{x}); len(got) != c.want {
			t.Errorf("%s: %d, want %d", c.sentence, len(got), c.want)
		}
	}
}
