package coref

import "testing"

// TestClauseBefore: "him" as the object of a clause is the subject of the one that it is joined to, rather than
// an object of the sentence before.
func TestClauseBefore(t *testing.T) {
	const before, women = "Jon Falkner met Marek Holmqvist. ", "Ada Berisha met Lena Falkner in May. "
	checkResolved(t, []sought{
		{"joined by and", women + "Maria Kestrel condemned the talks, and the European Union sanctioned her.", "her", "Maria Kestrel"},
		{"joined by but", "Jon Falkner spoke of Marek Holmqvist's plan. Pavel Kestrel backed it, but Mali expelled him in June.", "him", "Pavel Kestrel"},
		{"another between", before + "Pavel Kestrel condemned Ivan Quarrie, and Mali expelled him.", "him", "-"},
		{"of another gender", "Jon Falkner met Ada Berisha. Pavel Kestrel condemned the talks, and Mali expelled her.", "her", "Ada Berisha"},
		{"seen as a clause of the noun", before + "Pavel Kestrel condemned the talks, and the police of Chad arrested him.", "him", "Pavel Kestrel"},
	})
}
