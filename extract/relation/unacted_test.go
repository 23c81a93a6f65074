package relation

import "testing"

// TestUnacted: whom the words name near a deed in which they had no part.
func TestUnacted(t *testing.T) {
	checkLeft(t, (*document).unacted, []oneTold{
		{"A [Malian]-made drone killed [p:Falkner].", "killed", "KILLS", 0, 1, 0},
		{"A [Malian] drone killed [p:Falkner].", "killed", "KILLS", 0, 1, 1},
		{"[Chad] arrested a man of [Malian] descent.", "arrested", "DETAINS", 0, 1, 0},
		{"[Togo] listed [Malian] banks over the evasion of sanctions on [Chad].", "sanctions", "SANCTIONS", 0, 2, 0},
		{"[Togo] listed [Malian] banks and kept its sanctions on [Chad].", "sanctions", "SANCTIONS", 0, 2, 1},
		{"A member of [o:the Union] fired at [Chad].", "fired", "ATTACKS", 0, 1, 0},
		{"Soldiers of [o:the Union] fired at [Chad].", "fired", "ATTACKS", 0, 1, 1},
		{"[p:Falkner] was shot, and in the north men of [Mali] burned two villages.", "shot", "KILLS", 1, 0, 0},
		{"[p:Falkner] was shot, and [Mali] claimed responsibility.", "shot", "KILLS", 1, 0, 1},
		{"[p:Falkner] was shot by men of [Mali].", "shot", "KILLS", 1, 0, 1},
		{"[Togo], whom [Chad] accuses [Mali] of arming, denied it.", "accuses", "ACCUSES", 1, 0, 0},
		{"[Togo], whom [Chad] accuses [Mali] of arming, denied it.", "accuses", "ACCUSES", 1, 2, 1},
		{"[Togo], whom [Chad] accuses [Mali] of arming, denied it.", "arming", "SUPPLIES", 2, 1, 0},
		{"[Togo], whom [Chad] accuses [Mali] of arming, denied it.", "arming", "SUPPLIES", 2, 0, 1},
		{"[p:Falkner] threatened on [o:Facebook] to bomb [Mali].", "bomb", "ATTACKS", 1, 2, 0},
		{"[Chad] voted to ban [o:Facebook].", "ban", "BLOCKS", 0, 1, 1},
		{"[Chad] put duties on [Malian]-made tyres.", "duties", "SANCTIONS", 0, 1, 1},
	})
}
