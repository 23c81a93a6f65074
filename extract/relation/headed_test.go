package relation

import "testing"

// TestHeaded: where those were on their way to whom something was done is not hit itself.
func TestHeaded(t *testing.T) {
	checkLeft(t, (*document).misplaced, []oneTold{
		{"[o:The Front] attacked a convoy heading for [Gao].", "attacked", "ATTACKS", 0, 1, 0},
		{"[o:The Front] seized a tanker on its way to [Mali].", "seized", "SEIZES", 0, 1, 0},
		{"[o:The Front] attacked a convoy in [Gao].", "attacked", "ATTACKS", 0, 1, 1},
		{"[o:The Front] attacked with drones heading for [Gao].", "attacked", "ATTACKS", 0, 1, 1},
		{"An aide held [o:the Front] responsible for the lives of those of [Mali].", "lives", "KILLS", 0, 1, 0},
		{"An aide held [o:the Front] responsible for the death of those of [Mali].", "death", "KILLS", 0, 1, 1},
		{"[Mali] repelled attacks by [o:the Front], killing ten men of [Chad].", "killing", "KILLS", 1, 2, 0},
		{"[Mali] repelled attacks by [o:the Front], killing ten men of [Chad].", "killing", "KILLS", 0, 2, 1},
		{"[Mali] recalled attacks by [o:the Front], killing ten men of [Chad].", "killing", "KILLS", 1, 2, 1},
	})
}
