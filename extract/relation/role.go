package relation

import (
	"strings"

	"geokg/extract/coref"
	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/text"
)

// roles are the offices and memberships that titles tell of: "Italian Prime
// Minister Romano Prodi", "the Turkish president" where it is known who that
// is, "Labour MP Jess Falkner".
func (d *document) roles(v *view) []Relation {
	var out []Relation
	for _, k := range v.own {
		m := &d.mentions[k]
		if m.Entity == nil || m.Entity.Type != entity.Person || m.Title == "" || m.TitleOf == nil || m.TitleOf.ID == m.Entity.ID {
			continue
		}
		o := d.naming(v, m, m.TitleOf)
		if o < 0 {
			continue
		}
		r := Relation{Sentence: v.Index, Subject: k, Object: o, Name: "HAS_ROLE_IN", Item: office(m), Status: "actual", Source: -1,
			Cue: d.titleSpan(v, m), Rule: m.Rule, Confidence: 0.85}
		if m.Form == entity.Role {
			r.Confidence = 0.7
		}
		r.Status = d.held(v, m, r)
		out = append(out, r)
	}
	return out
}

// held is the status of a role by the words of the title, which stands at the
// cue of r, and those right before it: planned where the office is still to be
// taken ("President-elect", "the incoming Philippine president"), possible where
// it is supposed. To be a candidate is a standing of its own.
func (d *document) held(v *view, m *coref.Mention, r Relation) string {
	title := strings.FieldsFunc(strings.ToLower(m.Title), func(r rune) bool { return r == ' ' || r == '-' })
	for i, w := range title {
		if i > 0 && w == "and" {
			return "actual" // an "opposition leader and presidential candidate" is the one already
		}
		if s := d.holds(w, r); s != "" {
			return s
		}
	}
	first := min(v.at(r.Cue.Start), len(v.tree)) // a sentence with one actor is not parsed
	for k := first - 1; k >= max(first-3, 0); k-- {
		if tag := v.tree[k].Tag; tag[0] != 'J' && tag[0] != 'N' && tag != "VBG" && tag != "VBN" {
			break // "to elect President Lee" is another matter
		}
		if s := d.holds(v.lower(k), r); s != "" {
			return s
		}
	}
	return "actual"
}

// holds is the status that a word gives a role, if any.
func (d *document) holds(word string, r Relation) string {
	switch {
	case d.kinds.coming.has(word):
		return "planned"
	case d.kinds.supposed.has(word):
		return "possible"
	}
	return ""
}

// foreign tells whether the relation would give a person a role in a state that
// is not the person's own, or in people. Of that the head alone is no witness: in
// "Russia rejects what Prime Minister Theresa May said" it sees a title and a
// state. Whom a title or a cue ties to another state may have a role there.
func foreign(relation string, a, b *entity.Entity) bool {
	if relation != "HAS_ROLE_IN" || a.Type != entity.Person {
		return false
	}
	return b.Type == entity.Nationality || b.Type == entity.Country && a.Country != "" && b.Country != "" && a.Country != b.Country
}

// naming is the mention that names e nearest to m in its sentence, before it
// if there is one; else the first in the document, or -1.
func (d *document) naming(v *view, m *coref.Mention, e *entity.Entity) int {
	best, near := -1, 0
	for _, k := range v.own {
		if x := d.mentions[k].Entity; x == nil || x.ID != e.ID || d.mentions[k].Form == entity.Deed || m.Contains(d.mentions[k].Span) && m.Span == d.mentions[k].Span {
			continue
		}
		far := m.Start - d.mentions[k].Start
		if far < 0 {
			far = 2 * -far
		}
		if best < 0 || far < near {
			best, near = k, far
		}
	}
	if best >= 0 {
		return best
	}
	for k := range d.mentions {
		if x := d.mentions[k].Entity; x != nil && x.ID == e.ID {
			return k
		}
	}
	return -1
}

// officeOf gives what the persons hold an office in by their titles, as far as
// the sentence names it: Lebanon for "the premier of Lebanon, Falkner, resigned",
// and the title itself where only that stands. Who has no title there may have
// one elsewhere in the document; what is named elsewhere alone counts with far.
func (d *document) officeOf(v *view, persons []end, far bool) []end {
	for _, p := range persons {
		m := &d.mentions[p.mention]
		if m.Entity.Type != entity.Person {
			continue
		}
		of := d.office(m)
		if of == nil {
			continue
		}
		if k := d.naming(v, m, of); k >= 0 && (far || d.mentions[k].Sentence == v.Index) {
			return []end{{k, p.trust}}
		}
	}
	return nil
}

// office is the state or body in which the person of m has an office by the
// title of m, else of another mention; nil for none.
func (d *document) office(m *coref.Mention) *entity.Entity {
	if m.TitleOf != nil && !m.Former {
		return m.TitleOf
	}
	for k := range d.mentions {
		if o := &d.mentions[k]; o.TitleOf != nil && !o.Former && o.Entity != nil && o.Entity.ID == m.Entity.ID {
			return o.TitleOf
		}
	}
	return nil
}

// office is the title as an item: with "former" where it was held before.
func office(m *coref.Mention) string {
	if m.Former && !strings.Contains(strings.ToLower(m.Title), "former") {
		return "former " + m.Title
	}
	return m.Title
}

// titleSpan is where the title stands beside its holder, or the mention itself.
func (d *document) titleSpan(v *view, m *coref.Mention) text.Span {
	words := strings.Fields(strings.ToLower(m.Title))
	best := m.Span
	for i := range v.Tokens {
		if len(words) == 0 || i+len(words) > len(v.Tokens) || !reads(v.lower(i), words[0]) || !reads(v.lower(i+len(words)-1), words[len(words)-1]) {
			continue
		}
		if s := v.span(i, i+len(words)-1); best == m.Span || s.Start < m.End {
			best = s
		}
	}
	return best
}

// reads tells whether a word is one of a title, or its plural: "Senators" of "Senator".
func reads(word, title string) bool { return word == title || word == title+"s" }

// sentTo gives what the head has seen of an office in what stands between the title and
// its holder's side to whose it is: in "Togo's UN ambassador Abla Mensah" the title is
// Togo's, though the UN stands nearer, and in "Labour Prime Minister Jess Falkner" it
// is no office of Labour, to which she belongs.
func (d *document) sentTo(ruled []Relation, found map[tie]*candidate) {
	for _, r := range ruled {
		switch r.Name {
		case "MEMBER_OF":
			if !d.holdsElsewhere(r) {
				continue
			}
			d.handOver(found, d.tie("HAS_ROLE_IN", r.Subject, r.Object), r)
		case "HAS_ROLE_IN":
			owner := d.mentions[r.Object]
			for k, x := range found {
				o := d.mentions[x.object]
				if k.relation == r.Name && d.one(x.subject, r.Subject) && !d.one(x.object, r.Object) && o.Sentence == owner.Sentence && r.Cue.Start < d.mentions[r.Subject].Start &&
					(o.Start >= owner.End && o.Start <= owner.End+len("’s ") && o.End+1 == r.Cue.Start || seatOf(&o, &owner)) {
					d.handOver(found, k, r)
				}
			}
		}
	}
}

// inCommon gives the head's word on an office that several have in common, each in the own
// state, for one of them to the others: "Prime Ministers Falkner and Kestrel".
func (d *document) inCommon(ruled []Relation, found map[tie]*candidate) {
	for i, r := range ruled {
		for _, o := range ruled[:i] {
			a, b := &d.mentions[r.Object], &d.mentions[o.Object]
			if r.Name != "HAS_ROLE_IN" || o.Name != r.Name || a.Form != entity.Office || a.Span != b.Span || r.Object == o.Object {
				continue
			}
			x, y := found[d.tie(o.Name, o.Subject, o.Object)], d.tie(r.Name, r.Subject, r.Object)
			if z := found[y]; x != nil && z == nil {
				found[y] = &candidate{subject: r.Subject, object: r.Object, logit: x.logit}
			} else if x != nil {
				z.logit = max(z.logit, x.logit)
			}
		}
	}
}

// seatOf tells whether an office is a seat in a body of the state that stands right before
// it: the chamber of "the Togolese senator".
func seatOf(state, office *coref.Mention) bool {
	return office.Form == entity.Office && office.Entity.Type == entity.Organization && state.Entity.Type == entity.Country &&
		state.Entity.Country == office.Entity.Country && state.Last <= office.First && office.First <= state.Last+1
}

// handOver gives relation r what speaks for another one, which it is mistaken for.
func (d *document) handOver(found map[tie]*candidate, mistaken tie, r Relation) {
	x, right := found[mistaken], d.tie(r.Name, r.Subject, r.Object)
	if x == nil {
		return
	}
	delete(found, mistaken)
	if y := found[right]; y == nil {
		found[right] = &candidate{subject: r.Subject, object: r.Object, logit: x.logit}
	} else {
		y.logit = max(y.logit, x.logit)
	}
}

// holdsElsewhere tells whether who belongs to a body by the words has an office of a state
// by the title right behind the body's name: "former Labour Prime Minister Jess Falkner".
func (d *document) holdsElsewhere(r Relation) bool {
	m, b := &d.mentions[r.Subject], &d.mentions[r.Object]
	if m.TitleOf == nil || m.TitleOf.Type != entity.Country || b.Entity.Type != entity.Organization || b.End >= r.Cue.Start || r.Cue.End >= m.Start {
		return false
	}
	v := d.views[r.Sentence]
	title := d.titleSpan(v, m)
	for _, w := range v.Tokens[b.Last:m.First] {
		if w.Start < title.Start && w.Lower != "former" {
			return false
		}
	}
	return true
}

// ownTitles takes the office from a role that has it from somebody else's title, and gives it
// that of who has the role, if any: of "Togo's Abla Mensah, who met President Sena Adjei"
// Mensah is not president.
func (d *document) ownTitles(found []Relation) {
	for i := range found {
		r := &found[i]
		if r.Name != "HAS_ROLE_IN" || r.Item == "" || d.titled(r) || d.often(r) {
			continue
		}
		in := map[int]int(nil)
		for _, x := range found {
			if x.Name != r.Name || x.Sentence != r.Sentence || x.Item != r.Item || !d.titled(&x) || d.one(x.Subject, r.Subject) {
				continue
			}
			if in == nil {
				in = d.rows(d.views[r.Sentence], false)
			}
			if a, ok := in[x.Subject]; !ok || a != in[r.Subject] {
				r.Item = d.mentions[r.Subject].Title // no "Presidents Adjei and Mensah"
				break
			}
		}
	}
}

// titled tells whether the office of a role stands right before who has it.
func (d *document) titled(r *Relation) bool {
	v, m := d.views[r.Sentence], &d.mentions[r.Subject]
	if m.Sentence != r.Sentence || m.First < 0 || m.Last > len(v.Tokens) {
		return false
	}
	for first := m.First - 1; first >= max(0, m.First-longest); first-- {
		if v.between(text.Span{Start: v.Tokens[first].Start, End: v.Tokens[m.First-1].End}) == r.Item {
			return true
		}
	}
	return strings.HasPrefix(v.between(m.Span), r.Item+" ")
}

// often tells whether the words of an office stand in its sentence more than once.
func (d *document) often(r *Relation) bool {
	v := d.views[r.Sentence]
	all := strings.ToLower(v.between(v.Span))
	return strings.Count(all, strings.ToLower(r.Item)) > 1
}

// offices are what those are who do what a verb says of a body.
var offices = map[string]string{"lead": "leader", "co-lead": "co-leader", "head": "head", "chair": "chair", "co-chair": "co-chair",
	"found": "founder", "co-found": "co-founder", "command": "commander"}

// byVerb is the office that the verb of a role's cue tells of, where no title does: the
// leader of the coalition that somebody leads; empty for none.
func (d *document) byVerb(r Relation) string {
	v := d.views[r.Sentence]
	for _, i := range v.tokensOf(r.Cue) {
		for _, l := range lexicon.Lemmas(v.lower(i)) {
			if o := offices[l]; o != "" && v.tree != nil && i < len(v.tree) && v.tree[i].Tag[0] == 'V' {
				return o
			}
		}
	}
	return ""
}
