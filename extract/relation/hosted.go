package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// hosted has what the words tell be what it is: who welcomes a delegation at his palace meets it,
// who has agreed to ease sanctions gives way, who calls in one who is no envoy has asked him to
// come, and who executes a warrant holds him. The relations are changed where they stand.
func (d *document) hosted(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		switch {
		case r.Name == "SUPPORTS" && d.welcomes(v, *r):
			r.Name = "MEETS"
		case r.Name == "SANCTIONS" && r.Status != "negated" && v.eases(*r):
			r.Name = "CONCEDES_TO"
		case r.Name == "CRITICIZES" && strings.HasPrefix(v.lower(v.at(r.Cue.Start)), "summon") && d.summonsOwn(v, *r, found):
			r.Name = "REQUESTS"
		case r.Name == "PROSECUTES" && r.Status == "actual" && v.executes(*r):
			r.Name = "DETAINS"
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

// executes tells whether the cue is a warrant that the subject carries out: "police executed an arrest
// warrant against Falkner".
func (v *view) executes(r Relation) bool {
	for _, i := range v.tokensOf(r.Cue) {
		if v.lower(i) != "warrant" && v.lower(i) != "warrants" {
			continue
		}
		for k := i - 1; k >= max(0, i-5); k-- {
			switch v.lower(k) {
			case "executed", "executing", "implemented", "implementing", "enforced", "enforcing":
				return true
			}
			if v.tree[k].Tag[0] == 'V' && v.tree[k].Tag != "VBN" {
				return false
			}
		}
	}
	return false
}

// summonsOwn tells whether who is summoned is no envoy, by what stands around his name and the offices
// he has, nor called in by a foreign ministry: "Malian police summoned [Falkner] over his remarks".
func (d *document) summonsOwn(v *view, r Relation, found []Relation) bool {
	if !d.inside(v, r.Object) || d.mentions[r.Object].Entity.Type != entity.Person {
		return false
	}
	if strings.Contains(d.mentions[r.Subject].Entity.Name, "Foreign") {
		return false
	}
	m := &d.mentions[r.Object]
	for i := v.at(r.Cue.Start) + 1; i < m.First; i++ {
		if t := v.tree[i].Tag; t == "IN" || t == "CC" || t == "TO" || t == "," || t[0] == 'V' {
			return false // "summoned him for a talk with Falkner"
		}
	}
	for i := max(0, m.First-8); i < min(m.Last+10, len(v.tree)); i++ {
		if w := strings.TrimSuffix(v.lower(i), "s"); d.kinds.envoy.has(w) || w == "representative" || w == "charge" || strings.HasPrefix(w, "embass") {
			return false
		}
	}
	return !slices.ContainsFunc(found, func(x Relation) bool {
		return d.one(x.Subject, r.Object) && d.asEnvoy(x)
	})
}

// eases tells whether the cue begins with a verb by which sanctions are made less: "a deal to
// ease sanctions on".
func (v *view) eases(r Relation) bool {
	cue := v.tokensOf(r.Cue)
	return len(cue) > 0 && slices.Contains([]string{"ease", "easing", "eased", "eases", "lift", "lifting", "lifted", "lifts", "relax", "relaxing"}, v.lower(cue[0])) && v.tree[cue[0]].Tag[0] == 'V' &&
		slices.ContainsFunc(cue, func(i int) bool { return v.kinds.penalty.has(v.lower(i)) })
}
