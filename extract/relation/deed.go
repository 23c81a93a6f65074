package relation

import "slices"

// deedFits tells whether the relation can be told of two mentions where one or
// both are words for deeds: who "condemned the attack" condemned the attacker,
// but "the attack" visits nobody.
func (d *document) deedFits(relation string, subject, object int) bool {
	s, o := d.mentions[subject].Deed, d.mentions[object].Deed
	return (s == nil || slices.Contains(s.Subject, relation)) && (o == nil || slices.Contains(o.Object, relation))
}
