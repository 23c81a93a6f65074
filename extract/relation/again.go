package relation

import (
	"slices"

	"geokg/extract/coref"
	"geokg/extract/entity"
)

// again has those be sentenced, or sanctioned too, by the same court or state of whom the sentence
// right behind one that tells of it says so without a doer: "A court in Mali jailed Falkner.
// Another activist, [Kestrel], was sentenced to a year", "Chad sanctioned a firm. [Falkner] has
// also been blacklisted".
func (d *document) again(found []Relation) []Relation {
	out := found
	for i := range found {
		x := &found[i]
		court := x.Name == "PROSECUTES" || x.Name == "DETAINS"
		if !court && x.Name != "SANCTIONS" || x.Status != "actual" || d.mentions[x.Subject].Entity.Type == entity.Person {
			continue
		}
		if x.Sentence+1 >= len(d.views) || slices.ContainsFunc(found, func(r Relation) bool { return surerThan(&r, x) }) {
			continue
		}
		v := d.views[x.Sentence+1]
		at, name := v.suffering(court)
		if at < 0 || slices.ContainsFunc(found, func(r Relation) bool { return r.Sentence == v.Index && r.Name == name }) {
			continue
		}
		for _, k := range d.sufferers(v, at) {
			if d.one(k, x.Subject) || d.one(k, x.Object) {
				continue
			}
			r := *x
			r.Sentence, r.Object, r.Name, r.Cue, r.Confidence = v.Index, k, name, v.Tokens[at].Span, 0.8*x.Confidence
			r.Item, r.Time, r.Source, r.heard = "", "", -1, heard{}
			r.Alternatives, r.SourceReasons, r.TimeReasons, r.Bids, r.Moments = nil, nil, nil, nil, nil
			out = append(out[:len(out):len(out)], r)
		}
	}
	return out
}

// surerThan tells whether one relation is surer than another of its kind in the sentence.
func surerThan(r, x *Relation) bool {
	return r.Sentence == x.Sentence && r.Name == x.Name && (r.Confidence > x.Confidence || r.Confidence == x.Confidence && r.Object > x.Object)
}

// suffering gives the participle by which a sentence tells that somebody was sentenced, or also
// sanctioned, by nobody named, and the relation that it tells of; -1 for none.
func (v *view) suffering(court bool) (at int, name string) {
	at = -1
	also := false
	for k := range v.Tokens {
		switch w := v.lower(k); w {
		case "by":
			return -1, ""
		case "also", "likewise", "too":
			also = true
		case "sentenced", "convicted", "jailed", "imprisoned":
			if court && at < 0 && v.wasDone(k) {
				at, name = k, "PROSECUTES"
				if w == "jailed" || w == "imprisoned" {
					name = "DETAINS"
				}
			}
		case "sanctioned", "blacklisted":
			if !court && at < 0 && v.wasDone(k) {
				at, name = k, "SANCTIONS"
			}
		}
	}
	if !court && !also {
		return -1, ""
	}
	return at, name
}

// wasDone tells whether the participle at token k has "was" or "been" before it, an adverb
// between, and neither a negation nor what is yet to come.
func (v *view) wasDone(k int) bool {
	i := k - 1
	for ; i > 0 && (v.lower(i) == "also" || v.lower(i) == "later" || v.lower(i) == "likewise" || v.lower(i) == "each" || v.lower(i) == "both"); i-- {
	}
	switch v.lower(i) {
	case "was", "were":
		return true
	case "been":
		for i--; i > 0 && (v.lower(i) == "also" || v.lower(i) == "since"); i-- {
		}
		return v.lower(i) == "has" || v.lower(i) == "have" || v.lower(i) == "had"
	}
	return false
}

// sufferers are the persons named before token at of a sentence, whose subject they are; none
// where it names a state or body besides, which may have done it or be the place of it.
func (d *document) sufferers(v *view, at int) (list []int) {
	for _, k := range v.own {
		m := &d.mentions[k]
		switch {
		case m.Entity == nil || m.Form == entity.Office || m.Form == entity.Role:
		case m.Entity.Type != entity.Person:
			if m.Form != entity.Demonym && !d.seatOnly(v, m) {
				return nil
			}
		case m.Form == entity.Name && m.Last <= at:
			list = append(list, k)
		case m.First > at:
			return nil
		}
	}
	return list
}

// seatOnly tells whether mention m only says where somebody has an office: "the mayor of [Gao]".
func (d *document) seatOnly(v *view, m *coref.Mention) bool {
	return m.Entity.Type == entity.Place && m.First > 1 && v.lower(m.First-1) == "of"
}
