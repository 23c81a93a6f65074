package relation

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// gap is a clause that leaves out the verb of the one before it: "Chad freed a spy, and {Mali}
// (Falkner)"; "Chad was praised by Togo, (Mali) by {Niger}"; "has barred the ship since May,
// {Mali} since June", which has no object of its own.
type gap struct {
	at              int // its first token
	subject, object int // mentions; object -1 for what is not named
}

// gapped gives what a clause without its verb tells to its own ends, and leaves out what was
// told of one of them with an end of the clause before.
func (d *document) gapped(found []Relation) []Relation {
	gaps := map[int][]gap{}
	of := func(r Relation) []gap {
		v := d.views[r.Sentence]
		if len(v.tree) == 0 || !shared(r.Name) {
			return nil
		}
		if _, ok := gaps[r.Sentence]; !ok {
			gaps[r.Sentence] = d.gaps(v)
		}
		return gaps[r.Sentence]
	}
	out := found[:0]
	for _, r := range found {
		if !slices.ContainsFunc(of(r), func(g gap) bool { return d.leavesOut(g, &r) }) {
			out = append(out, r)
		}
	}
	return out
}

// leavesOut tells whether a relation of the clause before is not that of the gap's end which it
// has; where it only has another subject, or object, than the gap, it is given that.
func (d *document) leavesOut(g gap, r *Relation) bool {
	v := d.views[r.Sentence]
	if r.Cue.Start >= v.Tokens[g.at].Start {
		return false
	}
	is := func(k int) bool { return k == g.subject || k == g.object }
	switch {
	case !is(r.Subject) && !is(r.Object), r.Subject == g.subject && r.Object == g.object:
		return false
	case d.one(r.Subject, g.subject) && g.object < 0:
		return false
	case g.object < 0:
		return true
	case r.Object == g.object && r.Subject != g.subject, r.Subject == g.subject && r.Object != g.object:
		r.Subject, r.Object = g.subject, g.object
		return false
	}
	return true
}

// gaps are those of a sentence.
func (d *document) gaps(v *view) []gap {
	var out []gap
	for i, a := range v.own {
		m := &d.mentions[a]
		if !d.known(a) || !d.inside(v, a) || m.First < 4 || v.named[v.top(m.First, m.Last)] != a {
			continue
		}
		from := m.First - 1
		if v.lower(from) == "the" {
			from--
		}
		and := v.lower(from) == "and"
		if and && v.lower(from-1) == "," {
			from--
		}
		if v.lower(from) != "," && !and {
			continue
		}
		if end := d.dayEnd(v, m.Last); end > 0 && v.ends(end) && (v.lower(from) == "," && d.nameless(v, from) || len(out) > 0 && out[len(out)-1].object < 0) {
			out = append(out, gap{from, a, -1})
			continue
		}
		for _, b := range v.own[i+1:] {
			o := &d.mentions[b]
			if !d.known(b) || !d.inside(v, b) || d.one(a, b) || !v.ends(o.Last) && d.dayEnd(v, o.Last) < 0 {
				continue
			}
			switch {
			case (o.First == m.Last+1 || o.First == m.Last+2 && v.lower(m.Last+1) == "the") && v.lower(m.Last) == "by" && v.lower(from) == "," && v.byBefore(from):
				out = append(out, gap{from, b, a})
			case o.First == m.Last && and && v.lower(from) == "," && d.isActor(a) && o.Form == entity.Name && v.lower(min(o.Last, len(v.tree)-1)) != ",":
				out = append(out, gap{from, a, b})
			}
		}
	}
	return out
}

// ends tells whether token i ends a clause.
func (v *view) ends(i int) bool {
	return i >= len(v.tree) || v.lower(i) == "." || v.lower(i) == ";" || v.lower(i) == "," || v.lower(i) == "and"
}

// byBefore tells whether the clause that ends before token i is a passive one with its agent.
func (v *view) byBefore(i int) bool {
	for k := i - 1; k > 1 && k > i-8; k-- {
		if v.lower(k) == "," {
			return false
		}
		if v.lower(k) == "by" && (v.tree[k-1].Tag == "VBN" || v.tree[k-1].Tag == "VBD" || v.tree[k-1].Tag == "RP") {
			return true
		}
	}
	return false
}

// isActor tells whether mention k names a state or body, not by its adjective.
func (d *document) isActor(k int) bool {
	m := &d.mentions[k]
	return (m.Form == entity.Name || m.Form == entity.Metonym) && m.Entity.Type != entity.Person && m.Entity.Type != entity.Place
}

// dayEnd is the token after the time that begins with token i or behind its preposition; -1 for
// none.
func (d *document) dayEnd(v *view, i int) int {
	for _, t := range d.times {
		if t.Sentence != v.Index {
			continue
		}
		if first := v.at(t.Start); first == i || first == i+1 && i < len(v.tree) && v.tree[i].Tag == "IN" {
			return v.at(t.End-1) + 1
		}
	}
	return -1
}

// nameless tells whether the clause that ends before token i ends with an object that names
// nobody and a time: "bombed the port on Monday".
func (d *document) nameless(v *view, i int) bool {
	for _, t := range d.times {
		if t.Sentence != v.Index || v.at(t.End-1)+1 != i {
			continue
		}
		first := v.at(t.Start)
		for first > 0 && v.tree[first-1].Tag == "IN" {
			first--
		}
		return first > 1 && v.tree[first-1].Tag[0] == 'N' && !d.known(v.cover[first-1]) && v.label(first-1) == syntax.Object
	}
	return false
}
