package relation

import (
	"slices"
	"strings"

	"geokg/extract/text"
)

// sold has who sells something to another trade with it, not give it, and two who have each signed deals
// with a third have none with each other: "Chad sold tents to Mali", "[Chad] and [Togo] signed deals for
// Malian tents".
func (d *document) sold(found []Relation) []Relation {
	return amend(found, func(r *Relation, before []Relation) bool {
		v := d.views[r.Sentence]
		switch {
		case len(v.tree) == 0:
		case r.Name == "SUPPLIES" && v.sells(*r) && !v.ofArms(*r):
			r.Name = "TRADES_WITH"
			return !d.toldAmong(before, *r)
		case r.Name == "TRADES_WITH":
			return !slices.ContainsFunc(found, func(x Relation) bool {
				return x.Name == "SUPPLIES" && x.Sentence == r.Sentence && d.samePair(x, *r) && v.sells(x) && !v.ofArms(x)
			})
		case r.Name == "AGREES_WITH":
			return !d.eachDeals(v, *r)
		}
		return true
	})
}

// sells tells whether the cue is a verb of selling.
func (v *view) sells(r Relation) bool {
	return slices.ContainsFunc(v.tokensOf(r.Cue), func(i int) bool {
		switch v.lower(i) {
		case "sell", "sells", "sold", "selling":
			return true
		case "export", "exports", "exported", "exporting":
			return v.verbal(i)
		}
		return false
	})
}

// ofArms tells whether arms or secrets are sold, which is as often told as giving them.
func (v *view) ofArms(r Relation) bool {
	for _, w := range strings.Fields(strings.ToLower(r.Item)) {
		if v.kinds.weaponry.has(strings.Trim(w, ",.")) {
			return true
		}
	}
	first, last := v.at(r.Cue.Start), v.at(r.Cue.End-1)
	return slices.ContainsFunc(v.Tokens[first:min(last+longest, len(v.tree))], func(t text.Token) bool { return v.kinds.weaponry.has(t.Lower) })
}

// clears tells whether somebody has only approved a sale that is still to come: "approved the sale of tents to".
func (v *view) clears(r Relation) bool {
	if r.Name != "SUPPLIES" && r.Name != "TRADES_WITH" {
		return false
	}
	first, last := v.at(r.Cue.Start), v.at(r.Cue.End-1)
	for i := max(0, first-5); i <= last; i++ {
		if w := v.lower(i); w != "approved" && w != "approves" && w != "approve" && w != "approving" && w != "clears" && w != "cleared" {
			continue
		}
		for k := i + 1; k < min(i+6, len(v.tree)) && v.tree[k].Tag[0] != 'V' && v.tree[k].Tag != "IN"; k++ {
			switch v.lower(k) {
			case "sale", "sales", "export", "exports", "delivery", "deliveries", "purchase", "purchases", "transfer", "transfers":
				return first <= k
			}
		}
	}
	return false
}

// eachDeals tells whether the two of a relation are of one list before the verb, and what they have signed are
// deals to buy something, each its own.
func (d *document) eachDeals(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	last := max(d.mentions[r.Subject].Last, d.mentions[r.Object].Last)
	for i := last; i+1 < len(v.tree) && i < last+7; i++ {
		switch v.lower(i) {
		case "deals", "contracts", "orders":
			switch v.lower(i + 1) {
			case "for":
				return strings.HasPrefix(v.lower(d.mentions[r.Subject].Last), "and") || v.lower(d.mentions[r.Object].Last) == "and"
			case "to":
				return i+2 < len(v.tree) && slices.Contains([]string{"buy", "purchase", "acquire"}, v.lower(i+2))
			}
			return false
		case "with":
			return false
		}
	}
	return false
}
