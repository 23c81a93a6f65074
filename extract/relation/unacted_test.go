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
		{"[Mali] violates the [Togolese] arms embargo on [Chad].", "embargo", "SANCTIONS", 0, 2, 0},
		{"[Mali] violates the [Togolese] arms embargo on [Chad].", "embargo", "SANCTIONS", 1, 2, 1},
		{"[Mali] broke sanctions imposed by [Togo] on [Chad].", "sanctions", "SANCTIONS", 0, 2, 0},
		{"[Mali] approved sanctions imposed by [Togo] on [Chad].", "sanctions", "SANCTIONS", 0, 2, 1},
		{"[Chad] fled as the [Malian] terror group fired.", "fired", "ATTACKS", 1, 0, 0},
		{"[Chad] fled as the [Malian] police group fired.", "fired", "ATTACKS", 1, 0, 1},
		{"The [Malian-backed] rebel group told [Chad].", "Malian-backed", "SUPPORTS", 0, 1, 1},
		{"[Togo] fined a bank for bypassing sanctions on [Chad].", "sanctions", "SANCTIONS", 0, 1, 1},
		{"[Chad] backs Falkner while [Togo] backs [p:Kestrel].", "backs", "SUPPORTS", 0, 2, 0},
		{"[Chad] backs Falkner while [Togo] backs [p:Kestrel].", "backs", "SUPPORTS", 1, 2, 1},
		{"[Chad] armed the rebels while buying jets from [Togo].", "buying", "TRADES_WITH", 0, 1, 1},
		{"[Malian-backed] groups in [Chad] and [Togo] fled.", "Malian-backed", "SUPPORTS", 0, 2, 0},
		{"[Malian-backed] troops of [Chad] fled.", "Malian-backed", "SUPPORTS", 0, 1, 1},
		{"[Chadian] men backed by Togo as well as [Malian-backed] rebels fled.", "backed", "SUPPORTS", 1, 0, 0},
		{"Mali backs [p:Falkner] while [Togo] and Niger are backers of Kestrel.", "backers", "SUPPORTS", 1, 0, 0},
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
		{"[Togo] listed firms [Chad] says are used to arm [Mali].", "listed", "SANCTIONS", 0, 1, 0},
		{"[Togo] listed firms [Chad] says are used to arm [Mali].", "arm", "SUPPLIES", 1, 2, 0},
		{"[Togo] freed men Minister [p:Falkner] says were held by [Mali].", "Minister", "HAS_ROLE_IN", 1, 2, 1},
		{"[Mali], backed by General [p:Moo-hyun], fled.", "backed", "SUPPORTS", 1, 0, 1},
		{"[Togo] listed firms [Chad] says are used to arm [Mali].", "says", "ACCUSES", 1, 2, 1},
		{"[Togo] arms [Chad], says [Mali].", "arms", "SUPPLIES", 0, 1, 1},
	})
}
