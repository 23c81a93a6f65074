package relation

import "testing"

// TestBeneath: what nameless people do or suffer does not happen to whom their clause names.
func TestBeneath(t *testing.T) {
	checkLeft(t, (*document).beneath, []oneTold{
		{"[Chad] sends aid to refugees fleeing [p:Falkner].", "aid", "AIDS", 0, 1, 0},
		{"[Chad] sends aid to farmers hurt by [Mali].", "aid", "AIDS", 0, 1, 0},
		{"[Chad] sends aid to schools that defy [p:Falkner].", "aid", "AIDS", 0, 1, 0},
		{"[Chad] sends aid to rebels led by [p:Falkner].", "aid", "AIDS", 0, 1, 1},
		{"[Chad] sends aid to refugees in [Mali].", "aid", "AIDS", 0, 1, 1},
		{"[Chad] will punish those who enable [p:Falkner].", "punish", "SANCTIONS", 0, 1, 0},
		{"[Chad] arrested people who supported [p:Falkner].", "arrested", "DETAINS", 0, 1, 0},
		{"[Chad] arrested [p:Falkner].", "arrested", "DETAINS", 0, 1, 1},
		{"[Chad] carried out a raid that killed [p:Falkner].", "killed", "KILLS", 0, 1, 1},
		{"[Chad] arrested the man who killed [p:Falkner].", "killed", "KILLS", 0, 1, 0},
		{"[p:Kestrel] was the man who killed [p:Falkner].", "killed", "KILLS", 0, 1, 1},
	})
}
