package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// hosted has what the words tell be what it is: who welcomes a delegation at his palace meets it,
// and who has agreed to ease sanctions gives way. The relations are changed where they stand.
func (d *document) hosted(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		switch {
		case r.Name == "SUPPORTS" && d.welcomes(v, *r):
			r.Name = "MEETS"
		case r.Name == "SANCTIONS" && r.Status != "negated" && v.eases(*r):
			r.Name = "CONCEDES_TO"
		}
	})
}

// welcomes tells whether the cue is the welcome of a delegation of the object: "[Falkner] welcomed a
// Chadian delegation led by Kestrel".
func (d *document) welcomes(v *view, r Relation) bool {
	if !d.inside(v, r.Object) || d.mentions[r.Subject].Entity.Type != entity.Person || !strings.HasPrefix(v.lower(v.at(r.Cue.Start)), "welcom") {
		return false
	}
	o := &d.mentions[r.Object]
	for i := o.First; i < min(o.Last+3, len(v.tree)); i++ {
		if strings.HasPrefix(v.lower(i), "delegation") {
			return true
		} else if t := v.tree[i].Tag; i >= o.Last && t[0] != 'N' && t[0] != 'J' {
			return false
		}
	}
	return false
}

// eases tells whether the cue begins with a verb by which sanctions are made less: "a deal to
// ease sanctions on".
func (v *view) eases(r Relation) bool {
	cue := v.tokensOf(r.Cue)
	return len(cue) > 0 && slices.Contains([]string{"ease", "easing", "eased", "eases", "lift", "lifting", "lifted", "lifts", "relax", "relaxing"}, v.lower(cue[0])) && v.tree[cue[0]].Tag[0] == 'V' &&
		slices.ContainsFunc(cue, func(i int) bool { return v.kinds.penalty.has(v.lower(i)) })
}
