package relation

import (
	"slices"
	"testing"
)

func TestDenied(t *testing.T) {
	for sentence, want := range map[string][]string{
		"[Iran] supplied [Mali] with drones, which [Mali] denies.":                          {"Iran SUPPLIES Mali", "Iran SUPPLIES Mali, negated, says Mali"},
		"[Chad] supplied [Mali] with rifles, a charge that [Chad] has repeatedly rejected.": {"Chad SUPPLIES Mali", "Chad SUPPLIES Mali, negated, says Chad"},
		"[Chad] supplied [Mali] with rifles, something [Chad] denied.":                      {"Chad SUPPLIES Mali", "Chad SUPPLIES Mali, negated, says Chad"},
		"[Chad] bombed [Mali], which [Niger] denies.":                                       {"Chad ATTACKS Mali"}, // no business of Niger's
		"[Chad] bombed [Mali], which [Chad] denies a visa.":                                 {"Chad ATTACKS Mali"},
		"[Mali] denied that [Chad] bombed [Niger].":                                         {"Chad ATTACKS Niger, negated, says Mali"},
	} {
		if got := told(rules(t), sentence); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", sentence, got, want)
		}
	}
}
