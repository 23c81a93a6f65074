package relation

import "testing"

// TestHeldOver: who arrests others for what was done to somebody has not done it.
func TestHeldOver(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		relation string
		cue      int
		want     int
	}{
		{"[Chad] arrested three men over the murder of [p:Falkner].", "KILLS", 6, 0},
		{"Two men were charged in [Chad] with the murder of [p:Falkner].", "KILLS", 8, 0},
		{"Three men have been arrested by the [Chadian] police over the killing of [p:Falkner].", "KILLS", 11, 0},
		{"[Chad] detained suspects in the assassination of [p:Falkner].", "KILLS", 5, 0},
		{"[Chad] detained two men for plotting to kill [p:Falkner].", "KILLS", 7, 0},
		{"[Chad] detained two men suspected of planning to kill [p:Falkner].", "KILLS", 8, 0},
		{"[Chad] arrested two men and plotted to kill [p:Falkner].", "KILLS", 7, 1},
		{"[p:Kestrel] was arrested over the murder of [p:Falkner].", "KILLS", 5, 1},
		{"Togo condemns the execution by [Chad] of two men and the execution of [p:Falkner].", "KILLS", 11, 1},
		{"[Chad] apologised to Togo for shooting down [p:Falkner].", "KILLS", 5, 1},
		{"[Chad] ordered the murder of [p:Falkner].", "KILLS", 3, 1},
		{"[Chad] was accused of the murder of [p:Falkner].", "KILLS", 5, 1},
		{"A [Chadian] spy tried to enter and took part in the murder of [p:Falkner].", "KILLS", 11, 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		if got := d.heldOver([]Relation{deedAt(c.relation, d, 0, 1, c.cue)}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}
