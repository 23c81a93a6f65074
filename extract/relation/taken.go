package relation

import (
	"strings"

	"geokg/extract/entity"
)

// onlyNear tells whether the object is only near what somebody took: "captured a village near [Gao]", "a base south
// of [Gao]".
func (d *document) onlyNear(v *view, r Relation) bool {
	if r.Name != "SEIZES" || !d.inside(v, r.Object) {
		return false
	}
	i := v.phraseStart(d.mentions[r.Object].First) - 1
	if i > 0 && v.lower(i) == "city" {
		i-- // "near the city of"
	}
	switch w := v.lower(max(i, 0)); {
	case i < 2:
		return false
	case w == "near", w == "outside", w == "beyond", w == "around":
	case w == "to" && strings.HasPrefix(v.lower(i-1), "close"):
		i--
	case w == "of" && compass[v.lower(i-1)]:
		if i--; v.lower(i-1) == "the" {
			return false // "the north of Mali"
		}
	case w == "from" && v.tree[i-1].Tag == "NNS": // "ten kilometres from"
		for i--; i > 1 && (v.tree[i].Tag == "NNS" || v.tree[i].Tag == "CD"); i-- {
		}
		i++
	default:
		return false
	}
	i--
	return v.tree[i].Tag[0] == 'N' && v.tree[i].Tag[len(v.tree[i].Tag)-1] != 'P' && (v.cover[i] < 0 || d.mentions[v.cover[i]].Form != entity.Name) && v.Tokens[i].Start >= r.Cue.Start
}

// compass are the quarters in which a place lies seen from another.
var compass = map[string]bool{"north": true, "south": true, "east": true, "west": true, "northeast": true, "northwest": true, "southeast": true, "southwest": true,
	"north-east": true, "north-west": true, "south-east": true, "south-west": true}

// tookAndLeft has who took a place, and by the next verb of the sentence withdrew, leave that place:
// "Mali took [Gao] but withdrew two weeks later".
func (d *document) tookAndLeft(found []Relation) []Relation {
	out := found
	for _, r := range found {
		v := d.views[r.Sentence]
		if r.Name != "SEIZES" && r.Name != "INVADES" || r.Status != "actual" || len(v.tree) == 0 || !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
			continue
		}
		i := d.mentions[r.Object].Last
		for i < len(v.tree) && (v.lower(i) == "," || v.lower(i) == "then" || v.lower(i) == "later" || v.lower(i) == "soon" || v.lower(i) == "but" || v.lower(i) == "and") {
			i++
		}
		last := v.leaves(i)
		if last < 0 || v.lower(i-1) == "," || i == d.mentions[r.Object].Last || d.mentions[r.Object].Start < r.Cue.Start {
			continue
		}
		r.Name, r.Item, r.Cue, r.heard = "WITHDRAWS_FROM", "", v.span(i, last), heard{}
		r.Confidence *= againTrust
		if !d.toldAmong(found, r) {
			out = append(out[:len(out):len(out)], r)
		}
	}
	return out
}

// leaves gives the last token of a verb of leaving at token i that does not tell from where; -1 for none.
func (v *view) leaves(i int) int {
	if i >= len(v.tree) {
		return -1
	}
	switch v.lower(i) {
	case "withdrew", "retreated":
	case "pulled":
		if i++; i >= len(v.tree) || v.lower(i) != "out" && v.lower(i) != "back" {
			return -1
		}
	default:
		return -1
	}
	if i+1 < len(v.tree) {
		switch w := v.lower(i + 1); {
		case w == "from", w == "of", w == "its", w == "their", w == "into", v.tree[i+1].Tag == "NNS" || v.tree[i+1].Tag[0] == 'J':
			return -1
		}
	}
	return i
}
