package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// thingItem is the item of what is no role: nothing where it only tells who the object is, "Togolese
// journalist Ada" of "freed Togolese journalist [Ada Lee]", but for the office of who is dismissed.
func (d *document) thingItem(r Relation) string {
	if item := d.ownThing(r); item != "" {
		return item
	}
	if d.onlyEnd(r) {
		return ""
	}
	item := d.unnamed(r.Item, r.Object)
	if item != r.Item && r.Name != "DISMISSES" && r.Name != "APPOINTS" {
		return ""
	}
	return item
}

// unnamed leaves out of an item the words at its end with which the name of person k begins: "former
// King" of "former King Leopold".
func (d *document) unnamed(item string, k int) string {
	m := &d.mentions[k]
	if item == "" || m.Form != entity.Name || m.Entity == nil || m.Entity.Type != entity.Person || m.Sentence < 0 {
		return item
	}
	words, name := strings.Fields(item), strings.Fields(d.views[m.Sentence].between(m.Span))
	for n := min(len(words)-1, len(name)); n > 0; n-- {
		if slices.Equal(words[len(words)-n:], name[:n]) {
			return strings.Join(words[:len(words)-n], " ")
		}
	}
	return item
}

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
