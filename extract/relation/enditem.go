package relation

import (
	"slices"
	"strings"
)

// onlyEnd tells whether an item but says once more what the cue and the object tell: "control of
// Gao" in "took control of [Gao]", "two envoys of Mali" in "jailed two envoys of [Mali]".
func (d *document) onlyEnd(r Relation) bool {
	o := &d.mentions[r.Object]
	v := d.views[r.Sentence]
	if r.Item == "" || o.Sentence != r.Sentence || len(v.tree) == 0 {
		return false
	}
	before, ok := strings.CutSuffix(r.Item, strings.TrimPrefix(v.between(o.Span), "the "))
	if !ok || o.Title != "" {
		return false
	}
	switch r.Name {
	case "CONTROLS", "DETAINS", "DISMISSES", "ABDUCTS":
		return true
	case "SEIZES", "BLOCKS", "SUPPORTS", "EXPELS", "INVESTIGATES", "WITHDRAWS_FROM", "RELEASES", "REJECTS":
	default:
		return false // what is criticized or given in is told by more
	}
	noun, _, of := strings.Cut(before, " of ")
	words := strings.Fields(noun)
	return of && len(words) > 0 && slices.ContainsFunc(v.tokensOf(r.Cue), func(i int) bool { return v.Tokens[i].Text == words[len(words)-1] && v.noun(i) })
}
