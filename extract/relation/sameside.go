package relation

import "geokg/extract/entity"

// sameSide leaves out that those who are of one state meet or agree with each other by a word that stands for others, of
// another state, too: "Falkner received Kestrel of Mali and his deputy Adjei. [They] signed a pact".
func (d *document) sameSide(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		a, b := &d.mentions[r.Subject], &d.mentions[r.Object]
		if !d.symmetric[r.Name] || r.Name == "FIGHTS" || a.Span != b.Span || a.Entity.Type != entity.Person || b.Entity.Type != entity.Person || a.Entity.Country == "" || a.Entity.Country != b.Entity.Country {
			return false
		}
		for _, k := range v.own {
			if m := &d.mentions[k]; m.Span == a.Span && d.known(k) && m.Entity.Country != "" && m.Entity.Country != a.Entity.Country {
				return true
			}
		}
		return false
	})
}
