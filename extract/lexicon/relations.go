package lexicon

// Relation is a row of the relation table.
type Relation struct {
	Row
	Name         string
	Symmetric    bool   // holds either way round
	PLOVER, Mode string // the event that it is when actual; empty for a standing fact
}

// Relations reads the relation table, a user's rows first. Where a user's row
// has the name of an embedded one, it stands in its place.
func (s *Set) Relations() ([]Relation, error) {
	t, err := s.Table("relations.txt", "relation", "direction", "plover", "mode", "gloss")
	if err != nil {
		return nil, err
	}
	cell := func(s string) string {
		if s == "-" {
			return ""
		}
		return s
	}
	file := map[string]string{} // of the row that has the name
	var out []Relation
	for _, r := range t.Rows {
		name, direction := r.Fields[0], r.Fields[1]
		if direction != "to" && direction != "with" {
			return nil, r.Errorf("direction %q, want \"to\" or \"with\"", direction)
		}
		switch was, twice := file[name]; {
		case twice && was == r.File:
			return nil, r.Errorf("relation %s is there already", name)
		case twice:
			continue
		}
		file[name] = r.File
		out = append(out, Relation{Row: r, Name: name, Symmetric: direction == "with", PLOVER: cell(r.Fields[2]), Mode: cell(r.Fields[3])})
	}
	return out, nil
}

// RelationNames are the relations in the order in which the head numbers them: that
// of the embedded table, without a user's own.
func RelationNames() ([]string, error) {
	rows, err := (&Set{}).Relations()
	names := make([]string, len(rows))
	for i, r := range rows {
		names[i] = r.Name
	}
	return names, err
}
