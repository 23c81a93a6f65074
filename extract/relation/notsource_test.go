package relation

import (
	"slices"
	"strings"
	"testing"

	"geokg/extract/coref"
	"geokg/extract/entity"
)

// TestNoBids: who cannot be a source is none of those who bid.
func TestNoBids(t *testing.T) {
	r := rules(t)
	for _, x := range []struct {
		text, cue string
		bids      bool
	}{
		{"[Ardmore] attacked (Kestrel) on Monday, and {Belgrave} says that it fled.", "attacked", false},
		{"[Ardmore]'s parliament voted on Tuesday to impeach (Kestrel), and an elite army unit, the {Belgrave}, said it had seized power.", "impeach", false},
		{"{Belgrave} said that [Ardmore] attacked (Kestrel).", "attacked", true},
		{"Following the attack by [Ardmore] on (Kestrel), {Belgrave} says that it will leave.", "attack", false},
		{"{Belgrave} accuses Dawnia of lying as [Ardmore] attacked (Kestrel).", "attacked", false},
		{"{Belgrave} accuses [Ardmore] of having attacked (Kestrel) as winter comes.", "attacked", true},
		{"Days after [Ardmore]'s attack on (Kestrel), {Belgrave} announced that it would leave.", "attack", false},
		{"Despite its pact, {Belgrave} says the attack by [Ardmore] on (Kestrel) failed.", "attack", true},
		{"The attack by [Ardmore] on (Kestrel) was a crime, {Belgrave} said.", "attack", true},
		{"\"An attack by [Ardmore] on (Kestrel),\" {Belgrave} said.", "attack", true},
		{"[Ardmore] attacked (Kestrel) after {Belgrave} announced a sale of guns.", "attacked", false},
		{"[Ardmore] attacked (Kestrel), as {Belgrave} announced.", "attacked", true},
		{"[Ardmore] attacked (Kestrel); {Belgrave} said that it had no guns.", "attacked", false},
		{"{Belgrave} says that it has no guns; [Ardmore] attacked (Kestrel).", "attacked", false},
		{"{Belgrave} says that it has no guns; that [Ardmore] attacked (Kestrel).", "attacked", true},
		{"[Ardmore] attacked (Kestrel); Dawnia fled, {Belgrave} said.", "attacked", true},
		{"{Belgrave}, an aide said, has heard that [Ardmore] attacked (Kestrel).", "attacked", false},
		{"{Belgrave}, the old town, said that [Ardmore] attacked (Kestrel).", "attacked", true},
		{"[Ardmore], which attacked (Kestrel) in May, accuses {Belgrave} of theft.", "attacked", false},
		{"[Ardmore] attacked (Kestrel) in a valley where, according to the {Belgrave} army, rebels hid.", "attacked", false},
		{"[Ardmore] attacked (Kestrel) in a valley where rebels hid, according to {Belgrave}.", "attacked", true},
	} {
		_, s, m := marked(strings.NewReplacer("{", "[", "}", "]", "(", "[", ")", "]").Replace(x.text))
		d := r.analyse(s, m, nil)
		rel := cueIn(t, s, x.cue, "ATTACKS", "actual")
		who := slices.IndexFunc(m, func(o coref.Mention) bool { return o.Entity.Name == "Belgrave" })
		rel.Subject = slices.IndexFunc(m, func(o coref.Mention) bool { return o.Entity.Name == "Ardmore" })
		rel.Object = slices.IndexFunc(m, func(o coref.Mention) bool { return o.Entity.Name == "Kestrel" })
		bids := d.bids(d.views[0], rel, nil, nil, nil)
		if got := slices.ContainsFunc(bids, func(b Bid) bool { return b.Mention == who }); got != x.bids {
			t.Errorf("%s: Belgrave bids: %v", x.text, got)
		}
	}
}

// TestSaysAside: who speaks only in a relative clause says nothing of what the sentence tells
// beside it.
func TestSaysAside(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text, cue string
		mention   int
		want      bool
	}{
		{"[Mali], whom [Chad] accuses [Togo] of arming, has attacked [Gao].", "attacked", 1, true},
		{"[Mali], whom [Chad] accuses [Togo] of arming, has attacked [Gao].", "arming", 1, false},
		{"[Chad] accuses [Mali] of attacking [Gao].", "attacking", 0, false},
	} {
		_, s, m := marked(c.text)
		d := r.analyse(s, m, nil)
		if got := d.saysAside(d.views[0], cueIn(t, s, c.cue, "ATTACKS", "actual"), c.mention); got != c.want {
			t.Errorf("%s: %q told aside %v, want %v", c.text, c.cue, got, c.want)
		}
	}
}

// TestOnlyOfPress: a newspaper does not speak for the state whose adjective stands before it.
func TestOnlyOfPress(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text string
		want bool
	}{
		{"A [Malian] newspaper wrote that [Chad] attacked [Gao].", true},
		{"A [Malian] minister wrote that [Chad] attacked [Gao].", false},
		{"A [Malian] newspaper wrote that [Malian] men attacked [Gao].", false},
	} {
		_, s, m := marked(c.text)
		m[0].Form, m[1].Form = entity.Demonym, entity.Demonym
		d := r.analyse(s, m, nil)
		if got := d.onlyOfPress(d.views[0], 0); got != c.want {
			t.Errorf("%s: only of the press %v, want %v", c.text, got, c.want)
		}
	}
}
