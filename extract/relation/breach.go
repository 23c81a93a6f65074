package relation

import (
	"slices"
	"strings"

	"geokg/extract/syntax"
)

// breaches has who breaks a truce attack the other side, which is neither agreed with nor left: "Mali broke
// the ceasefire with [Chad]".
func (d *document) breaches(found []Relation) []Relation {
	return amend(found, func(r *Relation, before []Relation) bool {
		switch r.Name {
		case "AGREES_WITH", "WITHDRAWS_FROM", "CUTS_TIES_WITH", "REJECTS":
		default:
			return true
		}
		v := d.views[r.Sentence]
		if len(v.tree) == 0 || !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
			return true
		}
		by := d.breaker(v, *r)
		switch {
		case by < 0:
			return true
		case d.one(by, r.Object):
			r.Subject, r.Object = r.Object, r.Subject
		case !d.one(by, r.Subject):
			return true
		}
		r.Name = "ATTACKS"
		return d.toldOnce(found, before, *r)
	})
}

// breaker is who breaks the truce that the cue of r names: the subject of the verb before it, or whose breach
// it is; -1 for none.
func (d *document) breaker(v *view, r Relation) int {
	truce := -1
	for i := v.at(r.Cue.Start); i < min(v.at(r.Cue.End-1)+4, len(v.tree)); i++ {
		if truces[strings.TrimSuffix(v.lower(i), "s")] {
			truce = i
			break
		}
	}
	for i := truce - 1; i >= max(0, truce-4); i-- {
		w := v.lower(i)
		switch tag := v.tree[i].Tag; {
		case v.kinds.evading.has(w) && tag[0] == 'V':
			if v.passive(i) {
				return -1
			}
			k := v.grammatical(i, 0)
			if k < 0 {
				return -1
			}
			return d.actorAt(v, k)
		case v.kinds.evading.has(w) && tag[0] == 'N' && i > 0:
			if k := v.child(i, syntax.Possessive); k >= 0 {
				return d.actorAt(v, k)
			}
			return -1
		case w == "of", tag == "DT", tag == "PRP$", tag[0] == 'J', tag == "CD", tag[0] == 'N' && slices.Contains(v.kids[truce], i):
		default:
			return -1
		}
	}
	return -1
}

// truces are nouns for the end of fighting that goes on where they are broken.
var truces = map[string]bool{"ceasefire": true, "cease-fire": true, "truce": true, "armistice": true}
