package relation

// withBoth tells whether both ends are only those with whom a third did what the cue, a noun, tells: "after
// telephone calls with [Falkner] and (Kestrel)".
func (d *document) withBoth(v *view, r Relation) bool {
	switch r.Name {
	case "CALLS", "MEETS", "NEGOTIATES_WITH":
	default:
		return false
	}
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	c, s, o := v.cueOf(r), &d.mentions[r.Subject], &d.mentions[r.Object]
	if v.tree[c.top].Tag[0] != 'N' || min(s.First, o.First) <= c.top {
		return false
	}
	with := c.top + 1
	for with < min(c.top+5, len(v.tree)) && v.lower(with) != "with" && v.lower(with) != "between" && v.lower(with) != "," && v.tree[with].Tag[0] != 'V' && v.cover[with] < 0 {
		with++
	}
	if with >= len(v.tree) || v.lower(with) != "with" {
		return false
	}
	and := false
	for i := with + 1; i < max(s.First, o.First); i++ {
		switch w := v.lower(i); {
		case w == "and":
			and = true
		case w == "with", w == "between", v.verbal(i), v.tree[i].Tag == "IN" && w != "of":
			return false
		}
	}
	return and
}
