package entity

import "strings"

// regionMention makes a mention of what is of a region or continent: of a body of its own
// where the noun tells one, "Scottish police", else of the region, "Bavarian officials".
func (w *work) regionMention(s *sent, i, j, head int, h *hit, n *stateNoun) {
	as := w.text(s, h.i, h.j)
	e := w.regionGovernment(h.entity, as, n)
	if n.as == "body" && h.sense.class != "continent" {
		e = w.regionBody(h.entity, as, n)
	}
	switch {
	case e != nil:
		w.mention(s, h.i, h.j, h.j-1, Name, h.entity, h.rule)
		w.mention(s, i, j, head, Name, e, n.row.At())
	case n.as == "body":
		w.mention(s, h.i, h.j, h.j-1, Name, h.entity, h.rule) // "African police"
	default:
		w.mention(s, i, j, head, Forces, h.entity, n.row.At())
	}
}

// regionBody gives the body of a region by a noun of forces.txt, as the words call the
// region: "Parliament of Catalonia" of "the Catalan parliament".
func (w *work) regionBody(region *Entity, as string, n *stateNoun) *Entity {
	name, _, _ := strings.Cut(region.Name, " (")
	filled := strings.NewReplacer("{country}", name, "{adjective}", as).Replace(n.template)
	if v := w.regionTable(region.Country, append(regionNames(name, as, n), filled)); v != nil {
		return v
	}
	switch {
	case n.template == "{adjective} police":
		filled = name + " Police"
	case legislative(n) && federal(region.Country):
		filled = name + " Legislature"
	}
	key := foldName(filled)
	if e := w.known[key]; e != nil {
		return e
	}
	e := &Entity{ID: "name:" + key, Name: filled, Type: bodyType(n), Country: region.Country, Aka: sorted([]string{as + " " + n.noun, name + " " + n.noun})}
	w.known[key] = e
	return e
}

// partsLegislature gives the legislature of the only state of the United States of which a sentence
// or that before it tells, nil for none: nobody calls the Congress so.
func (w *work) partsLegislature(s *sent) *Entity {
	part := w.onlyPart(max(0, s.Index-1), s.Index, "region", "USA")
	if part == nil {
		return nil
	}
	return w.regionBody(part, part.Name, w.bodyNoun("legislature"))
}

// regionTable gives the first of some names that the tables have for a body in a state.
func (w *work) regionTable(code string, names []string) *Entity {
	for _, name := range names {
		if v := w.tableBody(name); v != nil && v.Country == code {
			return v
		}
	}
	return nil
}

// regionNames lists what a body of a region may be called in the tables.
func regionNames(name, as string, n *stateNoun) []string {
	names := []string{as + " " + n.noun, name + " " + n.noun, n.noun + " of " + name}
	switch {
	case n.template == "{adjective} police":
		names = append(names, name+" Police Department", "Police "+name, "Police Service of "+name)
	case legislative(n):
		for _, head := range []string{"Parliament", "Legislature", "State Legislature", "General Assembly"} {
			names = append(names, name+" "+head, as+" "+head)
		}
		for _, head := range []string{"Parliament of ", "Landtag of ", "Legislative Assembly of ", "National Assembly of "} {
			names = append(names, head+name)
		}
	}
	return names
}

// legislative tells the nouns of forces.txt for a legislature as a whole.
func legislative(n *stateNoun) bool {
	return n.noun == "parliament" || n.noun == "legislature" || n.noun == "assembly"
}

// regionGovernment gives the government of a region that the tables have, nil for none: "the
// Scottish government".
func (w *work) regionGovernment(region *Entity, as string, n *stateNoun) *Entity {
	if n.noun != "government" {
		return nil
	}
	name, _, _ := strings.Cut(region.Name, " (")
	return w.regionTable(region.Country, []string{as + " government", name + " government", "government of " + name})
}
