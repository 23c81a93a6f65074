package relation

import (
	"slices"

	"geokg/extract/entity"
)

// againTrust is how much less what is told without its doer is trusted than what it follows.
const againTrust = 0.8

// again gives a verdict, an arrest or a sanction that a sentence tells without its doer to who is
// told in the sentence before to have done the like: "A Malian court jailed Falkner. Another
// opponent, [Kestrel], was sentenced to six years."
func (d *document) again(found []Relation) []Relation {
	out := found
	for _, v := range d.views {
		at := -1
		if v.Index > 0 {
			at = d.agentlessAt(v)
		}
		if at < 0 {
			continue
		}
		name := d.suffered(v, at)
		x := d.lately(found, v.Index-1, name, name == "PROSECUTES" || d.kinds.jailing.has(v.lower(at)))
		if x < 0 {
			continue
		}
		for _, k := range d.sufferers(v, at) {
			if d.one(k, found[x].Subject) || d.one(k, found[x].Object) || slices.ContainsFunc(found, func(o Relation) bool {
				return o.Sentence == v.Index && d.one(o.Object, k) && sameKind(o.Name, name)
			}) {
				continue
			}
			r := found[x]
			r.Sentence, r.Name, r.Object, r.Item, r.Source, r.Cue, r.heard = v.Index, name, k, "", -1, v.Tokens[at].Span, heard{}
			if v.Tokens[at].Lower == "found" {
				r.Cue.End = v.Tokens[at+1].End // "found guilty"
			}
			r.Confidence *= againTrust
			out = append(out[:len(out):len(out)], r)
		}
	}
	return out
}

// suffered is the relation of which the participle at token i tells, "jailed", "found guilty"; empty
// for none.
func (d *document) suffered(v *view, i int) string {
	switch word := v.Tokens[i].Lower; {
	case d.kinds.verdict.has(word), word == "found" && i+1 < len(v.Tokens) && v.Tokens[i+1].Lower == "guilty":
		return "PROSECUTES"
	case d.kinds.arrest.has(word), d.kinds.jailing.has(word):
		return "DETAINS"
	case d.kinds.listing.has(word):
		return "SANCTIONS"
	}
	return ""
}

// sameKind tells whether two relations are of one kind of deed: of the law, or sanctions.
func sameKind(a, b string) bool {
	law := func(name string) bool { return name == "PROSECUTES" || name == "DETAINS" }
	return a == b || law(a) && law(b)
}

// agentlessAt is the only participle of a sentence that tells of such a deed in the passive,
// nobody's doing by the words behind it, or the first of two joined by "and": "found guilty and
// sentenced"; -1 for none. A sentence of one actor has no tree.
func (d *document) agentlessAt(v *view) int {
	at := -1
	for i := 2; i < len(v.Tokens); i++ {
		if d.suffered(v, i) == "" || at >= 0 && at >= i-4 && v.Tokens[i-1].Lower == "and" {
			continue
		}
		if at >= 0 {
			return -1
		}
		at = i
	}
	if at < 0 || d.passiveFrom(v, at) < 0 {
		return -1
	}
	for i := at + 1; i < len(v.Tokens); i++ {
		switch v.Tokens[i].Lower {
		case "by", "in", "from":
			if i+1 < len(v.Tokens) && (v.Tokens[i].Lower == "by" || slices.ContainsFunc(v.own, func(k int) bool {
				m := &d.mentions[k]
				return d.known(k) && m.Entity.Type != entity.Person && m.First >= i && m.First <= i+2
			})) {
				return -1 // it says who, or where
			}
		}
	}
	if first := v.Tokens[0].Lower; first == "in" || first == "if" {
		return -1 // "In Chad, Falkner was jailed"
	}
	return at
}

// passiveFrom is where the words begin that make the participle at token n a passive of what is
// done, "has also been"; -1 for none.
func (d *document) passiveFrom(v *view, n int) int {
	first := n
	for i := n - 1; i >= 0; i-- {
		switch w := v.Tokens[i].Lower; w {
		case "was", "were", "been":
			first = i
			continue
		case "has", "have", "had":
			if first < n {
				return i
			}
		case "also", "later", "then", "too", "subsequently", "likewise", "briefly", "earlier", "previously", "already", "each", "both":
			continue
		}
		break
	}
	if first == n || v.Tokens[first].Lower == "been" {
		return -1
	}
	return first
}

// sufferers are the persons of whom the passive with its participle at token n tells, an
// apposition or "from Gao" behind the last: "[Falkner] and [Kestrel] were".
func (d *document) sufferers(v *view, n int) (out []int) {
	at := d.passiveFrom(v, n)
	if at > 0 && v.Tokens[at-1].Text == "," {
		at--
	}
	if w := v.Tokens[max(at-1, 0)].Lower; w == "himself" || w == "herself" || w == "themselves" {
		at--
	}
	last := d.personTo(v, at)
	for i := at - 1; last < 0 && i > max(0, at-12); i-- {
		if w := v.Tokens[i].Lower; w == "from" || w == "," {
			if last = d.personTo(v, i); w == "," {
				break
			}
		} else if w == "who" || w == "which" || w == "whom" || w == "that" || w == ";" || w == ":" {
			break
		}
	}
	for last >= 0 {
		if d.closesOther(v, last) {
			return nil
		}
		out = append(out, last)
		at = d.mentions[last].First - 1
		for at > 0 && v.Tokens[at].Text != v.Tokens[at].Lower && v.Tokens[at].Lower != "and" {
			at-- // "and Interior Minister Kestrel"
		}
		if at < 1 || v.Tokens[at].Lower != "and" && v.Tokens[at].Text != "," {
			break
		}
		if v.Tokens[at-1].Text == "," {
			at--
		}
		last = d.personTo(v, at)
	}
	return out
}

// closesOther tells whether a person's name closes what is told of somebody else: "officials of the
// government of President [Falkner]".
func (d *document) closesOther(v *view, k int) bool {
	for i := d.mentions[k].First - 1; i >= max(0, d.mentions[k].First-5); i-- {
		switch w := v.Tokens[i]; {
		case w.Lower == "of" || w.Lower == "under" || w.Lower == "by" || w.Lower == "for" || w.Lower == "to" || w.Lower == "with":
			return true
		case w.Text == w.Lower && w.Lower != "former" && w.Lower != "then" && w.Lower != "late":
			return false
		}
	}
	return false
}

// personTo is the person whose name ends right before token n; -1 for none.
func (d *document) personTo(v *view, n int) int {
	for _, k := range v.own {
		if m := &d.mentions[k]; d.known(k) && m.Last == n && m.Form == entity.Name && m.Entity.Type == entity.Person {
			return k
		}
	}
	return -1
}

// lately is the relation of sentence s, of the kind that name is of, whose doer the next sentence
// may leave out: the surest, if nobody else is likely to do such a thing there. Whom a court has,
// it has sentenced.
func (d *document) lately(found []Relation, s int, name string, judged bool) int {
	at := -1
	for i, x := range found {
		if x.Sentence == s && sameKind(x.Name, name) && x.Status == "actual" && (at < 0 || x.Confidence > found[at].Confidence) {
			at = i
		}
	}
	if at < 0 {
		return -1
	}
	by := d.mentions[found[at].Subject].Entity
	if by.Type != entity.Country && (by.Type != entity.Organization || found[at].Name != name && !judged) {
		return -1
	}
	if slices.ContainsFunc(found, func(x Relation) bool {
		return x.Sentence == s && sameKind(x.Name, name) && x.Confidence > found[at].Confidence/2 &&
			!d.one(x.Subject, found[at].Subject) && (by.Country == "" || d.mentions[x.Subject].Entity.Country != by.Country) // not the court's state
	}) {
		return -1
	}
	return at
}
