package relation

import "testing"

// TestSpectators: who is only near a deed, and has no part in it.
func TestSpectators(t *testing.T) {
	checkLeft(t, (*document).spectators, []oneTold{
		{"[p:Falkner] was shot after reporting the arrest of [p:Kestrel].", "arrest", "DETAINS", 0, 1, 0},
		{"[p:Falkner] ordered the arrest of [p:Kestrel].", "arrest", "DETAINS", 0, 1, 1},
		{"[o:The Guard] reported the arrest of [p:Kestrel].", "arrest", "DETAINS", 0, 1, 1},
		{"The man who shot [p:Falkner] was killed by [Mali].", "killed", "KILLS", 1, 0, 0},
		{"[p:Falkner], who shot the man, was killed by [Mali].", "killed", "KILLS", 1, 0, 1},
		{"The man with [p:Falkner] was killed by [Mali].", "killed", "KILLS", 1, 0, 1},
		{"Hundreds gathered outside the [o:Assembly] to protest against [Chad].", "protest", "PROTESTS", 0, 1, 0},
		{"Hundreds gathered in front of the [o:Assembly] to protest against [Chad].", "protest", "PROTESTS", 0, 1, 0},
		{"Thousands marched to the [o:Assembly] to protest against [Chad].", "protest", "PROTESTS", 0, 1, 0},
		{"Thousands in the [o:Assembly] marched to protest against [Chad].", "protest", "PROTESTS", 0, 1, 1},
		{"Voters in [Chad] and [Mali] elect members of the [o:Union parliament].", "elect", "MEMBER_OF", 0, 2, 0},
		{"[p:Falkner] was elected to the [o:Union parliament].", "elected", "MEMBER_OF", 0, 1, 1},
		{"[Chad] was voted into the [o:Union].", "voted", "MEMBER_OF", 0, 1, 1},
		{"At a [o:Union] conference, donors pledged aid for [Mali].", "pledged", "AIDS", 0, 1, 0},
		{"At a [o:Union] conference, ministers pledged aid for [Mali].", "pledged", "AIDS", 0, 1, 1},
		{"With a [o:Union] conference, donors pledged aid for [Mali].", "pledged", "AIDS", 0, 1, 1},
	})
}
