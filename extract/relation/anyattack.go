package relation

// anyAttack leaves out that a state threatens or attacks whom it would stand by: "[Chad] said any attack on
// Mali would have consequences", "[Chad] warned that a threat to Mali would be met with force".
func (d *document) anyAttack(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		switch r.Name {
		case "THREATENS", "ATTACKS", "INVADES", "FIGHTS", "MOBILIZES_AGAINST":
		default:
			return false
		}
		if r.Status == "negated" || !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
			return false
		}
		m := &d.mentions[r.Object]
		end := m.Last
		for end < len(v.tree) && (v.tree[end].Tag[0] == 'N' || v.tree[end].Tag == "POS") {
			end++ // "Malian troops"
		}
		if d.mentions[r.Subject].First >= m.First || end >= len(v.tree) || v.lower(end) != "would" && v.lower(end) != "will" {
			return false
		}
		on := v.phraseStart(m.First) - 1
		if on < 2 || !assaults[v.lower(on-1)] || v.tree[on].Tag != "IN" && v.lower(on) != "to" {
			return false
		}
		switch start := v.phraseStart(on - 1); v.lower(start) {
		case "any", "an", "a", "another", "further", "every":
			return start > d.mentions[r.Subject].First
		}
		return false
	})
}

// assaults are nouns for what one does to those whom others protect.
var assaults = map[string]bool{"attack": true, "attacks": true, "assault": true, "strike": true, "strikes": true, "aggression": true, "invasion": true, "incursion": true,
	"raid": true, "offensive": true, "threat": true, "threats": true}
