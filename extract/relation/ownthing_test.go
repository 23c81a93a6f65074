package relation

import "testing"

// TestOwnThing: each of several givers gives what stands before it.
func TestOwnThing(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue string
		object        int
		want          string
	}{
		{"[Chad] got the 3 million dollars from [Togo] and 4 million from [Mali].", "got", 1, "3 million dollars"},
		{"[Chad] got the 3 million dollars from [Togo] and 4 million from [Mali].", "got", 2, "4 million"},
		{"[Chad] sent tents to [Togo], trucks to [Niger] and ten tanks to [Mali].", "sent", 1, "tents"},
		{"[Chad] sent tents to [Togo], trucks to [Niger] and ten tanks to [Mali].", "sent", 2, "trucks"},
		{"[Chad] sent tents to [Togo], trucks to [Niger] and ten tanks to [Mali].", "sent", 3, "ten tanks"},
		{"[Chad] got tents and trucks from [Togo] and [Mali].", "got", 1, ""},
		{"[Chad] got tents from [Togo] and left it.", "got", 1, ""},
		{"[Chad] got tents from [Togo] and sent trucks to [Mali].", "got", 2, ""},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, "SUPPLIES", "actual")
		x.Object = c.object
		if got := d.ownThing(x); got != c.want {
			t.Errorf("%s: %q, want %q", c.sentence, got, c.want)
		}
	}
}
