package relation

// closedMissions has who shuts another's embassy cut ties with it: "Chad shut Mali's consulates".
func (d *document) closedMissions(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Name != "BLOCKS" {
			return
		}
		c := v.cueOf(*r)
		switch v.lower(c.top) {
		case "close", "closes", "closed", "closing", "shut", "shuts", "shutting":
		default:
			return
		}
		for i := c.top + 1; i < min(c.top+8, len(v.tree)); i++ {
			switch v.lower(i) {
			case "embassy", "embassies", "consulate", "consulates":
				r.Name = "CUTS_TIES_WITH"
				return
			case ",", "and", "to":
				return
			}
		}
	})
}
