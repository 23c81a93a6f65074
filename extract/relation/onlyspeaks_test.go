package relation

import "testing"

// TestOnlySpeaks: who only tells of a deed is no end of it.
func TestOnlySpeaks(t *testing.T) {
	checkLeft(t, (*document).unacted, []oneTold{
		{"[Chad] killed a colonel, the [o:Guard] and an aide said.", "killed", "KILLS", 0, 1, 0},
		{"[Chad] killed a colonel, an aide and the [o:Guard] said.", "killed", "KILLS", 0, 1, 0},
		{"[Chad] killed a colonel of the [o:Guard], an envoy and an aide said.", "killed", "KILLS", 0, 1, 1},
		{"[Chad] killed men of the [o:Front], the police and the [o:Guard].", "killed", "KILLS", 0, 2, 1},
		{"[o:Guard] said that two nurses had been killed by [Chad].", "killed", "KILLS", 1, 0, 0},
		{"[o:Guard] said that two of its nurses had been killed by [Chad].", "killed", "KILLS", 1, 0, 1},
		{"[o:Guard] said that two soldiers had been killed by [Chad].", "killed", "KILLS", 1, 0, 1},
		{"[Mali] said that two nurses had been killed by [Chad].", "killed", "KILLS", 1, 0, 1},
	})
}
