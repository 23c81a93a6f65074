package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/lexicon"
)

// misfit is a row of misfits.txt: types of entity that an end of a relation
// never has, or seldom.
type misfit struct {
	subject, object bool
	own             bool // both ends, where the object is the subject's own state
	types           []string
	never           bool
}

// readMisfits gives the rows by their relation.
func readMisfits(set *lexicon.Set, relations map[string]bool) (map[string][]misfit, error) {
	t, err := set.Table("misfits.txt", "relation", "end", "types", "how", "example")
	if err != nil {
		return nil, err
	}
	out := map[string][]misfit{}
	for _, row := range t.Rows {
		name, end, types, how := row.Fields[0], row.Fields[1], lexicon.List(row.Fields[2]), row.Fields[3]
		m := misfit{subject: end == "subject" || end == "both", object: end == "object" || end == "both", own: end == "own", types: types, never: how == "never"}
		switch {
		case !relations[name]:
			return nil, row.Errorf("relation %q is not in relations.txt", name)
		case !m.subject && !m.object && !m.own:
			return nil, row.Errorf("end %q, want subject, object, both or own", end)
		case how != "never" && how != "seldom":
			return nil, row.Errorf("how %q, want never or seldom", how)
		}
		for _, x := range types {
			a, b, two := strings.Cut(x, ">")
			if two != m.own {
				return nil, row.Errorf("types %q, want two of an end \"own\", else one", x)
			}
			for _, x := range []string{a, b} {
				if x != "" && !slices.Contains(entityTypes[:], entity.Type(x)) {
					return nil, row.Errorf("type %q, want person, country, organization, armed_group, place or nationality", x)
				}
			}
		}
		out[name] = append(out[name], m)
	}
	return out, nil
}

// meets tells whether the row is about one of the two ends.
func (m *misfit) meets(a, b *entity.Entity) bool {
	if m.own {
		return sameState(a, b) && slices.Contains(m.types, string(a.Type)+">"+string(b.Type))
	}
	return m.subject && slices.Contains(m.types, string(a.Type)) || m.object && slices.Contains(m.types, string(b.Type))
}

// sameState tells whether two are of one state. A people is of none that has not
// its name: Tuaregs may fight Mali.
func sameState(a, b *entity.Entity) bool {
	if a.Type == entity.Nationality || b.Type == entity.Nationality {
		return a.Name == b.Name
	}
	return a.Country != "" && a.Country == b.Country
}

// fits tells whether two entities can be the ends of a relation.
func (r *Rules) fits(relation string, a, b *entity.Entity) bool {
	for _, m := range r.misfits[relation] {
		if m.never && m.meets(a, b) {
			return false
		}
	}
	return true
}

// likely is by how much less the word of a cue counts for ends that the
// relation seldom has.
func (r *Rules) likely(relation string, a, b *entity.Entity) float64 {
	for _, m := range r.misfits[relation] {
		if m.meets(a, b) {
			return 0.5
		}
	}
	return 1
}
