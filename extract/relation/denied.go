package relation

import (
	"slices"
	"strings"

	"geokg/extract/syntax"
	"geokg/extract/text"
)

// denial is a clause by which somebody denies what the words before it tell:
// "…, which Tehran denies", "…, a charge that Kigali has rejected".
type denial struct {
	by    int // the mention of who denies
	verb  text.Span
	comma int  // where what is denied ends
	but   bool // whether it is denied behind "but", where a claim may be rejected that tells of no deed
}

// denials finds them in a sentence.
func (d *document) denials(v *view) []denial {
	var out []denial
	for i := range v.tree {
		if at := v.deniesBehindBut(i); at >= 0 {
			if k := d.before(v, i-1); k >= 0 && d.mentions[k].First == at+2 {
				out = append(out, denial{k, v.Tokens[i].Span, v.Tokens[at].Start, true})
			}
			continue
		}
		denies, rejects := v.kinds.denying.has(v.lower(i)), v.kinds.rejecting.has(v.lower(i))
		if !denies && !rejects || i < 3 || i+1 < len(v.Tokens) && !strings.ContainsAny(v.Tokens[i+1].Text[:1], `.,;:)"”—–`) {
			continue
		}
		k := d.before(v, i-1)
		if k < 0 {
			continue
		}
		// Back over what stands between the comma and who denies.
		at, which, claim := d.mentions[k].First-1, false, false
		for ; at > 0; at-- {
			switch w := v.lower(at); {
			case w == "which":
				which = true
				continue
			case v.kinds.claims.has(w):
				claim = true
				continue
			case w == "that", v.tree[at].Tag == "DT", v.tree[at].Tag[0] == 'J', v.tree[at].Tag[0] == 'N' && !claim:
				continue
			}
			break
		}
		if at > 0 && strings.ContainsAny(v.Tokens[at].Text[:1], ",-—–") && (which && denies || claim) {
			out = append(out, denial{k, v.Tokens[i].Span, v.Tokens[at].Start, false})
		}
	}
	return out
}

// deniesBehindBut gives the comma before "but" where token i is a verb of denying in a clause that begins
// there, and denies what stands before it: "…, but Mali denied it", "…, but Mali denies involvement";
// -1 for others.
func (v *view) deniesBehindBut(i int) int {
	if !v.kinds.denying.has(v.lower(i)) || !v.verbal(i) || i+1 >= len(v.tree) {
		return -1
	}
	at := i - 1
	for at > 0 && i-at < longest && v.lower(at) != "but" {
		at--
	}
	if at < 1 || v.lower(at) != "but" || v.lower(at-1) != "," {
		return -1
	}
	n := i + 1
	for n+1 < len(v.tree) && (v.tree[n].Tag == "DT" || v.tree[n].Tag == "PDT" || v.tree[n].Tag[0] == 'J') && v.lower(n) != "this" && v.lower(n) != "that" {
		n++
	}
	ends := func(k int) bool { return k >= len(v.tree) || strings.ContainsAny(v.Tokens[k].Text[:1], `.,;)"”`) }
	switch w := v.lower(n); {
	case (w == "it" || w == "this" || w == "that") && ends(n+1), w == "involvement", w == "responsibility", v.kinds.claims.has(w) && v.tree[n].Tag[0] == 'N':
		return at - 1
	case strings.HasSuffix(w, "ing") && n == i+1 && n+1 < len(v.tree) && (v.lower(n+1) == "it" || v.lower(n+1) == "so" || v.lower(n+1) == "them") && ends(n+2):
		return at - 1
	}
	return -1
}

// undeniable tells whether a relation is an act of words, or an office, that is told of
// whom it concerns whatever he denies: that somebody brought a case against him he does not.
func undeniable(relation string) bool {
	switch relation {
	case "HAS_ROLE_IN", "CRITICIZES", "INVESTIGATES", "PROSECUTES", "REJECTS":
		return true
	}
	return verbalAct(relation)
}

// denied has what somebody denies in a clause of its own told twice: as it is
// told, and as denied by who denies it. To deny what the same sentence tells
// rejects nobody.
func (d *document) denied(found []Relation) []Relation {
	for _, v := range d.views {
		for _, x := range d.denials(v) {
			rejects := func(r Relation) bool {
				return r.Sentence == v.Index && r.Name == "REJECTS" && r.Cue.Overlaps(x.verb)
			}
			if !x.but {
				found = slices.DeleteFunc(found, rejects)
			}
			n := len(found)
			of := func(k int) bool {
				a, b := d.mentions[x.by].Entity, d.mentions[k].Entity
				return a.ID == b.ID || a.Country != "" && a.Country == b.Country
			}
			accuser := -1 // whose claim it is, if somebody blames who denies it
			for _, r := range found {
				if r.Sentence == v.Index && r.Name == "ACCUSES" && r.Cue.End <= x.comma && of(r.Object) {
					accuser = r.Subject
				}
			}
			for _, end := range []func(Relation) int{func(r Relation) int { return r.Subject }, func(r Relation) int { return r.Object }} {
				some := false
				for i := range found[:n] {
					r := &found[i]
					if r.Sentence != v.Index || r.Cue.End > x.comma || !of(end(*r)) || undeniable(r.Name) {
						continue
					}
					some = true
					again := *r
					again.Status, again.Source, again.Cue = "negated", x.by, x.verb
					if r.Status == "negated" {
						r.Status = "actual"
					}
					if r.Source >= 0 && of(r.Source) {
						r.Source = accuser
					}
					found = append(found, again)
				}
				if some {
					found = slices.DeleteFunc(found, rejects)
					break
				}
			}
		}
	}
	return found
}

// disowned gives a denial of one's own deeds its source, "Chad denies arming Mali", and has
// nobody reject whom the deed would have been done to.
func (d *document) disowned(found []Relation) []Relation {
	denies := func(r Relation) bool {
		v := d.views[r.Sentence]
		for i := range v.tree {
			if !v.kinds.denying.has(v.lower(i)) || v.Tokens[i].Start > r.Cue.Start || !v.verbal(i) {
				continue
			}
			if k := v.grammatical(i, 0); k >= 0 && slices.ContainsFunc(d.actors(v, k), func(e end) bool { return d.one(e.mention, r.Subject) }) {
				return true
			}
		}
		return false
	}
	for i := range found {
		r := &found[i]
		if r.Status != "negated" {
			continue
		}
		k, claim := d.denier(*r)
		if k >= 0 && (claim && r.Sentence == d.mentions[k].Sentence || r.Source < 0 && (d.one(k, r.Subject) || d.one(k, r.Object)) || d.one(k, r.Subject) && d.deniesInOwnClause(*r)) {
			r.Source = k
		}
	}
	return sift(found, func(r Relation) bool {
		return r.Name == "REJECTS" && r.Status == "actual" && !d.views[r.Sentence].ofRequest(r) && slices.ContainsFunc(found, func(x Relation) bool {
			return x.Sentence == r.Sentence && x.Status == "negated" && x.Name != r.Name && d.samePair(x, r) &&
				d.mentions[x.Subject].Span == d.mentions[r.Subject].Span && denies(x)
		})
	})
}

// ofRequest tells whether it is a request that is denied, "denied Mali's request to come", not a deed.
func (v *view) ofRequest(r Relation) bool {
	return slices.ContainsFunc(v.tokensOf(r.Cue), func(i int) bool { return strings.HasPrefix(v.lower(i), "request") })
}

// deniesInOwnClause tells whether the cue is, or stands under, a verb of denying in a clause beside what
// somebody else says: "Chad blamed Mali, but [it] denied bombing Gao".
func (d *document) deniesInOwnClause(r Relation) bool {
	v := d.views[r.Sentence]
	top := v.cueOf(r).top
	for i := v.at(r.Cue.Start); i >= 0; i-- {
		if v.kinds.denying.has(v.lower(i)) && v.verbal(i) && (i == top || v.under(top, i)) {
			return v.label(i) == syntax.Conjunct && v.subject(i) >= 0
		}
	}
	return false
}

// denier is who denies what relation r tells by the last such verb before its cue, "Chad
// denies being bombed by Mali", and whether it is somebody's claim that is denied, "Chad
// denies Mali's report that it fled"; -1 for nobody.
func (d *document) denier(r Relation) (by int, claim bool) {
	v := d.views[r.Sentence]
	if len(v.tree) == 0 {
		return -1, false
	}
	for i := v.at(r.Cue.Start); i >= 0; i-- {
		if claim = claim || v.kinds.claims.has(v.lower(i)) && i+1 < len(v.Tokens) && v.lower(i+1) == "that"; !v.kinds.denying.has(v.lower(i)) || !v.verbal(i) {
			continue
		}
		k := v.grammatical(i, 0)
		if k < 0 || k > i {
			return -1, false
		}
		for _, e := range d.actors(v, k) {
			if e.trust >= 0.45 {
				return e.mention, claim
			}
		}
		for _, o := range v.kids[k] {
			if p := v.preposition(o); o > k && (p == "for" || p == "of") {
				return d.speaks(v, o), claim // "a spokesman for Chad"
			}
		}
		return -1, false
	}
	return -1, false
}
