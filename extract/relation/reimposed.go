package relation

import (
	"strings"

	"geokg/extract/entity"
)

// reimposed makes sanctions of the lifting of those that are in force again: "sanctions on Mali
// have been reinstated", "the sanctions on Mali once lifted are back in force".
func (d *document) reimposed(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Name != "CONCEDES_TO" || r.Status != "actual" {
			return
		}
		first, last := v.at(r.Cue.Start), v.at(r.Cue.End-1)
		sanctions := strings.Contains(strings.ToLower(r.Item), "sanction") || v.hasWord("sanctions", first, last+1)
		if !sanctions {
			return
		}
		for i := first; i < len(v.tree); i++ {
			switch v.lower(i) {
			case "reinstated", "restored", "reimposed", "re-imposed":
				if i > last {
					continue
				}
			case "back":
				if i < 1 || i+2 >= len(v.tree) || !v.kinds.being.has(v.lower(i-1)) || v.lower(i+1) != "in" || v.lower(i+2) != "force" && v.lower(i+2) != "place" && v.lower(i+2) != "effect" {
					continue
				}
			default:
				continue
			}
			r.Name = "SANCTIONS"
			return
		}
	})
}

// reinstated makes an appointment of what is done to a person who is given back an office: "demanded that
// Mali reinstate Falkner".
func (d *document) reinstated(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		switch r.Name {
		case "RELEASES", "DISMISSES", "SUPPORTS", "CONCEDES_TO", "AIDS":
		default:
			return
		}
		if d.mentions[r.Object].Entity.Type != entity.Person {
			return
		}
		switch v.lower(v.cueOf(*r).top) {
		case "reinstate", "reinstates", "reinstated", "reinstating", "reinstatement":
			r.Name = "APPOINTS"
		}
	})
}
