package relation

import (
	"strings"

	"geokg/extract/syntax"
)

// resumed gives what a verb of the past tells behind "and", where the verb before it is what somebody
// asks for, to who asks: of "Chad asked Mali to free Falkner and [arrested] Kestrel" Chad arrested
// Kestrel, whom nobody is asked to free.
func (d *document) resumed(found []Relation) []Relation {
	return amend(found, func(r *Relation, _ []Relation) bool {
		v := d.views[r.Sentence]
		if len(v.tree) == 0 || !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
			return true
		}
		c := v.cueOf(*r)
		if n := v.resumedBehind(c.top); n >= 0 && d.mentions[r.Object].First > n {
			return false
		}
		asks, wanted := v.asksBefore(c.top)
		if asks < 0 || r.Status == "actual" || d.mentions[r.Subject].First < asks || d.mentions[r.Subject].Last > wanted {
			return true
		}
		who := v.grammatical(asks, 0)
		if who < 0 || v.passive(asks) {
			return true
		}
		by := d.actors(v, who)
		if len(by) != 1 || d.one(by[0].mention, r.Object) {
			return true
		}
		r.Subject, r.Status, r.Source = by[0].mention, "actual", -1
		return true
	})
}

// asksBefore gives, of a verb of the past at token n that stands behind "and", the verb by which
// somebody asks for something and the bare verb of what is asked, before it; -1, -1 for none.
func (v *view) asksBefore(n int) (asks, wanted int) {
	if v.tree[n].Tag != "VBD" && v.tree[n].Tag != "VBN" || !strings.HasSuffix(v.lower(n), "ed") || v.child(n, syntax.Auxiliary, syntax.PassiveAux, syntax.Subject, syntax.PassiveSubject) >= 0 {
		return -1, -1
	}
	and := n - 1
	for and > 0 && strings.HasPrefix(v.tree[and].Tag, "RB") {
		and--
	}
	if and < 3 || v.lower(and) != "and" {
		return -1, -1
	}
	for i := and - 1; i > 1; i-- {
		switch tag := v.tree[i].Tag; {
		case v.lower(i) == ",", v.tree[i].Tag == "CC", tag[0] == 'W':
			return -1, -1
		case tag == "VB" || tag == "VBP": // "that Mali release"
			for k := i - 1; k > 0; k-- {
				if t := v.tree[k].Tag; t == "VBD" || t == "VBZ" {
					if v.kinds.bidding.has(v.lower(k)) {
						return k, i
					}
					return -1, -1
				} else if v.lower(k) == "," || t == "MD" {
					return -1, -1
				}
			}
			return -1, -1
		case tag[0] == 'V':
			return -1, -1
		}
	}
	return -1, -1
}

// resumedBehind is the verb of the past behind "and" before which the bare verb at token n tells what is
// asked; -1 for none.
func (v *view) resumedBehind(n int) int {
	if v.tree[n].Tag != "VB" && v.tree[n].Tag != "VBP" {
		return -1
	}
	for i := n + 1; i < len(v.tree); i++ {
		if _, wanted := v.asksBefore(i); wanted == n {
			return i
		}
	}
	return -1
}
