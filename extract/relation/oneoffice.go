package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// oneOffice leaves out an office in a state or place that the head alone has found
// where the tables know whose it is: one title is held in one body, "senator" not in
// the state whose senate it is. The head may know a party's leader by another title.
func (d *document) oneOffice(found []Relation) []Relation {
	known := map[int][]Relation{} // by sentence
	for _, x := range found {
		if x.Name == "HAS_ROLE_IN" && x.Rule != modelRule {
			known[x.Sentence] = append(known[x.Sentence], x)
		}
	}
	return slices.DeleteFunc(found, func(r Relation) bool {
		if r.Name != "HAS_ROLE_IN" || r.Rule != modelRule || r.Item == "" {
			return false
		}
		if t := d.mentions[r.Object].Entity.Type; t != entity.Country && t != entity.Place {
			return false
		}
		return slices.ContainsFunc(known[r.Sentence], func(x Relation) bool {
			return strings.EqualFold(x.Item, r.Item) && d.one(x.Subject, r.Subject)
		})
	})
}
