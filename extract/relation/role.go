package relation

func (d *document) roles(v *view) []Relation { return nil }
