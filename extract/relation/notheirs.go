package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
	"geokg/extract/text"
)

// notTheirs leaves out offices that are somebody else's by their place: the title right before
// another name, beyond a verb, "Falkner, Guard chief and former minister Adjei met Kestrel";
// that of whom somebody is to follow, "to be director, vice Falkner".
func (d *document) notTheirs(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		return r.Rule == modelRule && r.Name == "HAS_ROLE_IN" && (d.anothersTitle(v, r) || d.bodyPast(v, r) || d.followed(v, r))
	})
}

// anothersTitle tells whether the cue of a role ends right before a person, behind whom, and
// behind a verb, stands who is to have it.
func (d *document) anothersTitle(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) {
		return false
	}
	m := &d.mentions[r.Subject]
	at := v.at(r.Cue.End)
	for _, k := range v.own {
		b := &d.mentions[k]
		if b.Form != entity.Name || b.Entity == nil || b.Entity.Type != entity.Person || !d.inside(v, k) || d.one(k, r.Subject) || b.First != at || b.Last > m.First {
			continue
		}
		return slices.ContainsFunc(v.tree[b.Last:m.First], func(n syntax.Word) bool { return strings.HasPrefix(n.Tag, "VB") })
	}
	return false
}

// bodyPast tells whether the body of an office stands past a verb of which who has the
// office is the subject: "Governor Falkner said [the Agency]'s men were there".
func (d *document) bodyPast(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	s, o := &d.mentions[r.Subject], &d.mentions[r.Object]
	if o.Last <= s.First || r.Cue.End > s.End || s.Last >= o.First || o.Entity.Type == entity.Country {
		return false
	}
	if w := v.lower(v.at(r.Cue.Start)); w != "governor" && w != "mayor" || o.Entity.Type != entity.Organization {
		return false // a judge's court may stand there
	}
	for i := s.Last; i < o.First; i++ {
		if v.says(i) && v.tree[i].Tag[0] == 'V' {
			return true
		}
	}
	return false
}

// followed tells whether somebody else is to have an office instead of who has it: "to be
// director, vice Falkner".
func (d *document) followed(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) {
		return false
	}
	k := d.mentions[r.Subject].First - 1
	return k > 0 && v.Tokens[k].Text == "vice" && v.lower(k-1) == ","
}

// firstOffice is the office that stands right behind the body that it is in where another one
// stands behind it, "leader" of "the Union's leader and former minister Falkner"; empty for none.
func (d *document) firstOffice(r *Relation) string {
	v := d.views[r.Sentence]
	if r.Rule != modelRule || len(v.tree) == 0 || !d.inside(v, r.Object) || d.mentions[r.Object].Form == entity.Office || d.mentions[r.Object].Entity.Type == entity.Country {
		return ""
	}
	first := d.mentions[r.Object].Last
	if first < len(v.tree) && isPossessive(v.lower(first)) {
		first++
	}
	i := first
	for i < len(v.tree) && i < first+longest && (v.tree[i].Tag[0] == 'N' || v.tree[i].Tag[0] == 'J') {
		i++
	}
	if i == first || i+1 >= len(v.tree) || v.lower(i) != "and" || !strings.HasPrefix(v.between(text.Span{Start: v.Tokens[i+1].Start, End: v.Span.End}), r.Item) {
		return ""
	}
	return v.between(text.Span{Start: v.Tokens[first].Start, End: v.Tokens[i-1].End})
}
