package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// thwarted tells whether the subject keeps from the object what the relation tells: "will
// [Chad] block any attempt to impose sanctions on [Mali]".
func (d *document) thwarted(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	for i := d.mentions[r.Subject].Last; i < min(v.at(r.Cue.End), d.mentions[r.Object].First); i++ {
		if k := v.grammatical(i, 0); !v.kinds.sparing.has(v.lower(i)) || k < 0 || !slices.ContainsFunc(d.actors(v, k), func(e end) bool { return d.one(e.mention, r.Subject) }) {
			continue
		}
		for k := i + 1; k < min(i+4, len(v.tree)-1); k++ {
			if v.kinds.attempt.has(v.lower(k)) && (v.lower(k+1) == "to" || v.lower(k+1) == "at" || v.lower(k+1) == "by") && r.Cue.End > v.Tokens[k].End {
				return true
			}
		}
	}
	return false
}

// shielded has who keeps somebody from being arrested or handed over protect them, and nobody hold
// them for it: "[Chad] will prevent the arrest of (Falkner)". What others are kept from doing is
// possible.
func (d *document) shielded(found []Relation) []Relation {
	if !slices.ContainsFunc(d.views, func(v *view) bool {
		return slices.ContainsFunc(v.Tokens[:len(v.tree)], func(t text.Token) bool { return prevents(t.Lower) })
	}) {
		return found
	}
	return amend(found, func(r *Relation, before []Relation) bool {
		by := -1
		v := d.views[r.Sentence]
		if len(v.tree) > 0 && d.inside(v, r.Object) && d.mentions[r.Object].Entity.Type == entity.Person {
			switch r.Name {
			case "DETAINS", "BLOCKS", "PROSECUTES", "EXPELS", "RELEASES":
				by = d.shield(v, *r)
			}
		}
		switch {
		case by < 0:
		case d.one(by, r.Subject):
			r.Name, r.Item = "AIDS", ""
			return !d.toldAmong(before, *r)
		case r.Status == "actual" && r.Name != "BLOCKS":
			r.Status = "possible"
		}
		return true
	})
}

// shield is who prevents what the cue of r and the words behind it name: the subject of "will block
// the arrest of"; -1 for nobody.
func (d *document) shield(v *view, r Relation) int {
	for i := v.at(r.Cue.Start); i < v.at(r.Cue.End); i++ {
		switch v.lower(i) {
		case "arrest", "detention", "capture", "extradition", "deportation", "prosecution", "imprisonment":
		default:
			continue
		}
		verb := i - 1
		for verb > 0 && (v.tree[verb].Tag == "DT" || v.tree[verb].Tag == "PRP$" || v.tree[verb].Tag[0] == 'J') {
			verb--
		}
		if verb < 1 || i+1 < len(v.tree) && v.lower(i+1) == "warrant" || !prevents(v.lower(verb)) {
			return -1
		}
		if k := v.grammatical(verb, 0); k >= 0 {
			for _, e := range d.actors(v, k) {
				return e.mention
			}
		}
		return -1
	}
	return -1
}

// prevents tells verbs whose subject keeps from happening what their object names.
func prevents(word string) bool {
	for _, w := range []string{"prevent", "block", "stop", "halt", "thwart"} {
		if strings.HasPrefix(word, w) {
			return true
		}
	}
	return false
}
