package relation

import "strings"

// invited has who comes to a state because that wants it deploy there, not invade it: "entered Mali
// in 2013 at its request".
func (d *document) invited(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Name == "INVADES" && !strings.Contains(v.between(r.Cue), "inva") && v.wanted(v.at(r.Cue.Start)) {
			r.Name = "DEPLOYS_TO"
		}
	})
}

// wanted tells whether somebody's request or invitation is what is done by, behind token k: "at
// Mali's request", "at the invitation of Mali", "invited by Mali".
func (v *view) wanted(k int) bool {
	for i := k + 2; i < len(v.tree); i++ {
		switch v.lower(i) {
		case "request", "invitation", "behest":
			for b := i - 1; b > i-5 && b > k; b-- {
				if w := v.lower(b); w == "at" || w == "upon" {
					return true
				}
			}
		case "invited":
			if i+1 < len(v.tree) && v.lower(i+1) == "by" {
				return true
			}
		}
	}
	return false
}
