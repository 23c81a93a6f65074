package relation

import (
	"strings"

	"geokg/extract/entity"
)

// closingSayers are the tokens [first, says) of those who say, behind a comma, what the sentence tells
// before it, and the verb of saying: "Chad has bombed Gao, [two residents] said"; says is -1 for none.
func (v *view) closingSayers(after int) (first, says int) {
	for says = len(v.tree) - 1; says > after; says-- {
		if tag := v.tree[says].Tag; tag != "VBD" && (tag != "VBN" || v.passive(says)) || !v.says(says) && v.lower(says) != "told" {
			continue
		}
		for first = says; first > after+1; first-- {
			if w := v.lower(first - 1); w == "," {
				break
			} else if tag := v.tree[first-1].Tag; tag[0] == 'V' && v.verbal(first-1) || tag == "MD" || tag[0] == 'W' || tag == "PRP" {
				first = says // a clause of its own
				break
			}
		}
		if first < says && first > after+1 {
			return first, says
		}
		return 0, -1
	}
	return 0, -1
}

// rebelsSay gives what rebels say behind a comma, "[Chad] has bombed Gao, a rebel spokesman said", to the one
// armed group that the sentence or the one before it names; where there is none to nobody.
func (d *document) rebelsSay(v *view, r *Relation) {
	first, says := d.othersClosing(v, r)
	if d.mentions[r.Source].Entity.Type == entity.ArmedGroup {
		return
	}
	for i := first; i < says; i++ {
		if v.kinds.rebel.has(v.lower(i)) {
			r.Source = d.onlyGroup(v)
			return
		}
	}
}

// othersClosing are closingSayers who are none of the source's and of whom nobody known is named; says is -1 for none.
func (d *document) othersClosing(v *view, r *Relation) (first, says int) {
	m := &d.mentions[r.Source]
	first, says = v.closingSayers(v.at(r.Cue.End - 1))
	if says < 0 || m.Last > first && m.Last != says && v.tree[m.First].Tag != "PRP$" {
		return 0, -1
	}
	for i := first; i < says; i++ {
		if k := v.cover[i]; d.known(k) && v.tree[i].Tag != "PRP$" && (d.mentions[k].Form != entity.Nominal || d.mentions[k].Last != says) && d.mentions[k].Entity.Type != entity.Place {
			return 0, -1 // "residents of Mali"
		}
	}
	return first, says
}

// accountOfOthers is the "according" behind which, from token after on, a sentence ends with whose account it
// gives, who are nameless: "Chad has bombed Gao, according to two security sources"; -1 for none.
func (d *document) accountOfOthers(v *view, after int) int {
	for i := after; i+2 < len(v.tree); i++ {
		if v.lower(i) != "according" || v.lower(i+1) != "to" || v.lower(i-1) != "," {
			continue
		}
		for n := i + 2; n < len(v.tree); n++ {
			switch tag := v.tree[n].Tag; {
			case d.known(v.cover[n]) && d.mentions[v.cover[n]].Form != entity.Nominal:
				return -1
			case v.nameless(n):
				if n+1 == len(v.tree) {
					return i
				}
				switch v.lower(n + 1) {
				case ".", ",", "and", "familiar", "briefed":
					return i
				}
				return -1
			case tag[0] != 'N' && tag[0] != 'J' && tag != "DT" && tag != "CD":
				return -1
			}
		}
	}
	return -1
}

// onlyGroup is the one armed group that a sentence names, else the one before it; or -1.
func (d *document) onlyGroup(v *view) int {
	for n := v.Index; n >= max(0, v.Index-1); n-- {
		group := -1
		for _, k := range d.views[n].own {
			if !d.known(k) || d.mentions[k].Entity.Type != entity.ArmedGroup {
				continue
			}
			if group >= 0 && !d.one(k, group) {
				return -1
			}
			group = k
		}
		if group >= 0 {
			return group
		}
	}
	return -1
}

// firstSayer gives what two say together behind a comma to the first of them, as that one is whose words
// come first: "Chad has bombed Gao, the [Malian ministry] and two Togolese envoys said".
func (d *document) firstSayer(v *view, r *Relation) {
	m := &d.mentions[r.Source]
	first, says := v.closingSayers(v.at(r.Cue.End - 1))
	if says < 0 || m.First < first || m.Last > says || d.one(r.Source, r.Subject) {
		return
	}
	best := -1
	for _, k := range v.own {
		o := &d.mentions[k]
		if !d.known(k) || o.First < first || o.Last >= m.First || o.Entity.Type == entity.Place || d.one(k, r.Source) {
			continue
		}
		if v.lower(o.Last) == "and" && !v.hasWord("of", first, o.First) && !v.hasWord("for", first, o.First) && (best < 0 || o.First <= d.mentions[best].First) {
			best = k
		}
	}
	if best < 0 || strings.HasPrefix(v.lower(m.First-1), "of") {
		return
	}
	r.Source = best
}

// onlyAsked tells whether mention k is only the medium to which somebody told it: "an envoy told [the
// Gao Post] that".
func (d *document) onlyAsked(v *view, k int) bool {
	m := &d.mentions[k]
	if m.Entity.Type != entity.Organization {
		return false
	}
	switch v.lower(max(0, v.skipBack(m.First-1, "the"))) {
	case "told", "tells", "telling":
		return true
	}
	return false
}
