package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
	"geokg/extract/text"
)

// notTheirs leaves out offices that are somebody else's by their place: the title right before
// another name, beyond a verb, "Falkner, Guard chief and former minister Adjei met Kestrel";
// that of whom somebody is to follow, "to be director, vice Falkner"; what somebody is to a person, "his
// attorney"; and the office of one named behind another with a title, "Party chairman Adjei and Falkner, a
// former minister", in that one's body; one in a state that punishes its holder.
func (d *document) notTheirs(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		return r.Name == "HAS_ROLE_IN" && (d.punisher(found, v, r) || d.anothersRole(v, r) || d.ofNextNamed(found, v, r) || r.Rule == modelRule && (d.anothersTitle(v, r) || d.bodyPast(v, r) || d.followed(v, r) || d.ofWhomMet(found, v, r) || d.ofPerson(v, r) || d.listTitle(v, r)))
	})
}

// anothersRole tells whether the office is in words that stand for its holder, who is not named: "[the Union
// chairman] met Falkner".
func (d *document) anothersRole(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	cue, s, o := v.at(r.Cue.Start), &d.mentions[r.Subject], &d.mentions[r.Object]
	return slices.ContainsFunc(v.own, func(k int) bool {
		m := &d.mentions[k]
		return m.Form == entity.Role && d.known(k) && m.Entity.Type == entity.Person && !d.one(k, r.Subject) &&
			m.First <= cue && cue < m.Last && m.First <= o.First && o.Last <= m.Last && m.Last < s.First && v.lower(s.First-1) != "," &&
			slices.ContainsFunc(v.tree[m.Last:s.First], func(n syntax.Word) bool { return strings.HasPrefix(n.Tag, "VB") })
	})
}

// ofNextNamed tells whether an office between commas is the next one's, where who stands before it has an
// office elsewhere: "at the invitation of President [Falkner], the minister of Mali, Kestrel, left".
func (d *document) ofNextNamed(found []Relation, v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || d.mentions[r.Subject].End > r.Cue.Start {
		return false
	}
	next, own := false, false
	for _, x := range found {
		if x.Name != r.Name || x.Sentence != r.Sentence || !d.inside(v, x.Subject) {
			continue
		}
		if d.one(x.Subject, r.Subject) {
			own = own || !d.one(x.Object, r.Object) && x.Cue.End <= d.mentions[r.Subject].End
		} else {
			next = next || d.one(x.Object, r.Object) && x.Cue.Overlaps(r.Cue) && d.mentions[x.Subject].Start >= r.Cue.End
		}
	}
	return next && own
}

// ofPerson tells whether an office in a state is only what somebody is to a person: "[his] attorney".
func (d *document) ofPerson(v *view, r Relation) bool {
	if d.mentions[r.Object].Entity.Type != entity.Country || !d.inside(v, r.Subject) {
		return false
	}
	last := v.at(r.Cue.End - 1)
	if !v.kinds.kin.has(v.lower(last)) || !v.kinds.attendant.has(v.lower(last)) {
		return false // a "successor" or "counterpart" is to have, or has, an office
	}
	k := last
	for k > 0 && k > last-3 && v.tree[k-1].Tag != "PRP$" && !isPossessive(v.lower(k-1)) {
		k--
	}
	if k == 0 {
		return false
	}
	if v.tree[k-1].Tag == "PRP$" {
		return !d.known(v.cover[k-1]) || d.mentions[v.cover[k-1]].Entity.Type == entity.Person
	}
	return isPossessive(v.lower(k-1)) && k > 1 && d.known(v.cover[k-2]) && d.mentions[v.cover[k-2]].Entity.Type == entity.Person
}

// punisher tells whether an office without a state would be in the state that punishes its holder from
// outside: "[Chad] revoked the visa of Attorney General Falkner".
func (d *document) punisher(found []Relation, v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || d.mentions[r.Object].Entity.Type != entity.Country || r.Cue.End > d.mentions[r.Subject].End || d.mentions[r.Subject].Entity.Country == d.mentions[r.Object].Entity.Country {
		return false // or the tables know whose he is
	}
	first := v.at(r.Cue.Start)
	if first > 0 && v.tree[first-1].Tag == "PRP$" || slices.ContainsFunc(v.own, func(k int) bool {
		m := &d.mentions[k]
		return d.known(k) && d.one(k, r.Object) && (m.Last == first || m.Last == first-1 && isPossessive(v.lower(first-1)))
	}) {
		return false
	}
	return slices.ContainsFunc(found, func(x Relation) bool {
		return (x.Name == "SANCTIONS" || x.Name == "EXPELS" || x.Name == "BLOCKS") && x.Sentence == r.Sentence && x.Status != "negated" &&
			d.one(x.Subject, r.Object) && d.one(x.Object, r.Subject)
	})
}

// listTitle tells whether an office between commas behind who has it would be in the body of whom is named,
// with a title, before "and": "[Party] chairman Adjei and Falkner, a former minister".
func (d *document) listTitle(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) || d.mentions[r.Object].Entity.Type != entity.Organization {
		return false
	}
	s, o := &d.mentions[r.Subject], &d.mentions[r.Object]
	if s.Last >= len(v.tree) || v.lower(s.Last) != "," || !v.oneOnly(v.at(r.Cue.End-1)) || v.at(r.Cue.Start) <= s.Last || o.Last > s.First {
		return false
	}
	return slices.ContainsFunc(v.own, func(k int) bool {
		m := &d.mentions[k]
		return d.known(k) && m.Form == entity.Name && m.Entity.Type == entity.Person && m.First >= o.Last && v.justJoined(m.Last, s.First)
	})
}

// ofWhomMet tells whether an office would be in the state of somebody else with an office there,
// whom its holder meets: "Former president Falkner met [Malian] Foreign Minister Kestrel".
func (d *document) ofWhomMet(found []Relation, v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	s, o := &d.mentions[r.Subject], &d.mentions[r.Object]
	if s.Last >= o.First || r.Cue.End > s.End || !slices.ContainsFunc([]string{"met", "meets", "meeting"}, func(w string) bool { return v.hasWord(w, s.Last, o.First) }) {
		return false
	}
	return slices.ContainsFunc(found, func(x Relation) bool {
		return x.Name == r.Name && x.Object == r.Object && x.Sentence == r.Sentence && !d.one(x.Subject, r.Subject) && x.Cue.Start >= o.End && d.mentions[x.Subject].First >= o.Last
	})
}

// anothersTitle tells whether the cue of a role ends right before a person, behind whom, and
// behind a verb, stands who is to have it; or behind "and", if it is a title for one: "former
// minister Adjei and [Falkner]".
func (d *document) anothersTitle(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) {
		return false
	}
	m := &d.mentions[r.Subject]
	at := v.at(r.Cue.End)
	for _, k := range v.own {
		b := &d.mentions[k]
		if b.Form != entity.Name || b.Entity == nil || b.Entity.Type != entity.Person || !d.inside(v, k) || d.one(k, r.Subject) || b.First != at || b.Last > m.First {
			continue
		}
		if at > 0 && v.oneOnly(at-1) && v.justJoined(b.Last, m.First) {
			return true
		}
		return slices.ContainsFunc(v.tree[b.Last:m.First], func(n syntax.Word) bool { return strings.HasPrefix(n.Tag, "VB") })
	}
	return false
}

// oneOnly tells whether the noun at token i is one for a single person: "minister", no "ministers".
func (v *view) oneOnly(i int) bool {
	w := v.lower(i)
	return (v.tree[i].Tag == "NN" || v.tree[i].Tag == "NNP") && (!strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ss")) && !strings.HasSuffix(w, "men")
}

// justJoined tells whether nothing but "and", and a comma before it, stands among the tokens [i, j).
func (v *view) justJoined(i, j int) bool {
	if i < j && v.lower(i) == "," {
		i++
	}
	return j == i+1 && v.lower(i) == "and"
}

// bodyPast tells whether the body of an office stands past a verb of which who has the
// office is the subject: "Governor Falkner said [the Agency]'s men were there".
func (d *document) bodyPast(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	s, o := &d.mentions[r.Subject], &d.mentions[r.Object]
	if o.Last <= s.First || r.Cue.End > s.End || s.Last >= o.First || o.Entity.Type == entity.Country {
		return false
	}
	if w := v.lower(v.at(r.Cue.Start)); w != "governor" && w != "mayor" || o.Entity.Type != entity.Organization {
		return false // a judge's court may stand there
	}
	for i := s.Last; i < o.First; i++ {
		if v.says(i) && v.tree[i].Tag[0] == 'V' {
			return true
		}
	}
	return false
}

// followed tells whether somebody else is to have an office instead of who has it: "to be
// director, vice Falkner".
func (d *document) followed(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) {
		return false
	}
	k := d.mentions[r.Subject].First - 1
	return k > 0 && v.Tokens[k].Text == "vice" && v.lower(k-1) == ","
}

// firstOffice is the office that stands right behind the body that it is in where another one
// stands behind it, "leader" of "the Union's leader and former minister Falkner"; empty for none.
func (d *document) firstOffice(r *Relation) string {
	v := d.views[r.Sentence]
	if r.Rule != modelRule || len(v.tree) == 0 || !d.inside(v, r.Object) || d.mentions[r.Object].Form == entity.Office || d.mentions[r.Object].Entity.Type == entity.Country {
		return ""
	}
	first := d.mentions[r.Object].Last
	if first < len(v.tree) && isPossessive(v.lower(first)) {
		first++
	}
	i := first
	for i < len(v.tree) && i < first+longest && (v.tree[i].Tag[0] == 'N' || v.tree[i].Tag[0] == 'J') {
		i++
	}
	if i == first || i+1 >= len(v.tree) || v.lower(i) != "and" || !strings.HasPrefix(v.between(text.Span{Start: v.Tokens[i+1].Start, End: v.Span.End}), r.Item) {
		return ""
	}
	return v.between(text.Span{Start: v.Tokens[first].Start, End: v.Tokens[i-1].End})
}

// reseat gives an office between commas to whom it is told of, not to the next with a title: in "at
// the invitation of Falkner, the Union's chairman, President Kestrel left" Falkner is chairman. The
// subjects are changed where they stand.
func (d *document) reseat(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Name != "HAS_ROLE_IN" || r.Rule != modelRule || !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
			return
		}
		s, o := &d.mentions[r.Subject], &d.mentions[r.Object]
		first, comma := min(o.First, v.at(r.Cue.Start)), max(o.Last, v.at(r.Cue.End-1)+1)
		if comma+1 >= s.First || v.lower(comma) != "," {
			return
		}
		for first > 0 && v.tree[first-1].Tag == "DT" {
			first--
		}
		if first < 2 || v.lower(first-1) != "," {
			return
		}
		k := v.cover[first-2]
		if !d.known(k) || d.mentions[k].Form != entity.Name || d.mentions[k].Entity.Type != entity.Person || d.one(k, r.Subject) {
			return
		}
		for i := comma + 1; i < s.First; i++ {
			if t := v.tree[i].Tag; t[0] != 'N' && t[0] != 'J' && v.cover[i] < 0 {
				return
			}
		}
		r.Subject = k
	})
}

// sentByOther has an envoy who is named for a state be that of whom he is sent by: "the [Chad] envoy
// for Malian President Falkner". The objects are changed where they stand.
func (d *document) sentByOther(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Name != "HAS_ROLE_IN" || !d.inside(v, r.Object) {
			return
		}
		o := &d.mentions[r.Object]
		if o.Form == entity.Office || o.Entity.Type != entity.Country || o.Last+2 >= len(v.tree) || v.lower(o.Last) != "envoy" || v.lower(o.Last+1) != "for" && v.lower(o.Last+1) != "of" {
			return
		}
		k := v.cover[o.Last+2]
		if !d.known(k) || d.mentions[k].Entity.Country == "" || d.mentions[k].Entity.Country == o.Entity.Country {
			return
		}
		for i := o.Last + 2; i < min(o.Last+2+longest, len(v.tree)); i++ {
			if j := v.cover[i]; d.known(j) && d.mentions[j].Entity.Type == entity.Country && d.mentions[j].Entity.Country == d.mentions[k].Entity.Country {
				r.Object = j
				return
			}
		}
	})
}
