package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
	"geokg/extract/text"
	"geokg/extract/when"
)

// longest is how many tokens an item may have.
const longest = 8

// item is what is given, signed, demanded or the charge: by relation the
// clause after "to" or "of", the object that is no end, or a phrase.
func (d *document) item(v *view, h hit) string {
	switch h.means {
	case "REQUESTS", "THREATENS":
		if s := d.clause(v, h, syntax.OpenComplement, syntax.Complement, syntax.Adverbial, syntax.Clause); s != "" {
			return s
		}
		return d.phrase(v, h, "for", "over", "of", "with")
	case "ACCUSES", "PROSECUTES", "CRITICIZES", "INVESTIGATES", "DETAINS":
		if s := d.clause(v, h, syntax.Adverbial, syntax.Clause); s != "" && h.means != "DETAINS" {
			return s
		}
		if s := d.phrase(v, h, "of", "for", "over", "with", "on"); s != "" {
			return s
		}
		return d.thing(v, h)
	case "KILLS", "FIGHTS", "VISITS", "MEMBER_OF", "ALLIED_WITH", "TRAINS", "ABDUCTS", "INVADES", "ATTACKS":
		return ""
	case "MEETS", "CALLS", "NEGOTIATES_WITH", "MEDIATES":
		return d.phrase(v, h, "on", "over", "about")
	}
	if s := d.thing(v, h); s != "" {
		return s
	}
	return d.phrase(v, h, "for", "over", "on", "of")
}

// onlyNames tells whether a span is the name of an end of r and no more: in
// "arming the Wagner Group" the group is not what is supplied.
func (d *document) onlyNames(v *view, r Relation, p text.Span) bool {
	for _, k := range [...]int{r.Subject, r.Object} {
		m := d.mentions[k]
		if m.Form == entity.Name && m.Contains(p) && strings.HasSuffix(m.Entity.Name, v.between(p)) {
			return true
		}
	}
	return false
}

// taken tells whether token n lies in an end of the hit.
func (d *document) taken(v *view, h hit, n int) bool {
	for _, ends := range [][]end{h.subjects, h.objects} {
		for _, e := range ends {
			if m := d.mentions[e.mention]; n >= m.First && n < m.Last {
				return true
			}
		}
	}
	return false
}

// clause is the text of a clause that depends on the cue, without its mark.
func (d *document) clause(v *view, h hit, labels ...syntax.Label) string {
	for _, t := range h.tokens {
		for _, k := range v.kids[t] {
			for _, l := range labels {
				if v.label(k) == l && k > t && v.verbal(k) && (l != syntax.Adverbial || contents(v.mark(k)) || v.mark(k) == "to") {
					return v.words4(k, k)
				}
			}
		}
	}
	return ""
}

// thing is the cue's own noun or its object where that is no end.
func (d *document) thing(v *view, h hit) string {
	for _, t := range h.tokens {
		if (v.label(t) == syntax.Object || v.label(t) == syntax.PassiveSubject) && v.noun(t) {
			return v.nounPhrase(t)
		}
	}
	if !v.verbal(h.top) && v.noun(h.top) {
		return v.nounPhrase(h.top)
	}
	if k := v.child(h.top, syntax.Object, syntax.PassiveSubject); k >= 0 && !d.taken(v, h, k) && v.named[k] < 0 {
		return v.nounPhrase(k)
	}
	return ""
}

func (d *document) phrase(v *view, h hit, preps ...string) string {
	for _, p := range preps {
		for _, t := range h.tokens {
			for _, k := range v.kids[t] {
				if k > t && v.preposition(k) == p && !d.taken(v, h, k) && !d.timed(v, k) {
					return v.nounPhrase(k)
				}
			}
		}
		for _, e := range h.objects { // "accuses Iran of piracy" may hang on Iran
			for n := d.mentions[e.mention].First; n < d.mentions[e.mention].Last && n < len(v.kids) && d.mentions[e.mention].Sentence == v.Index; n++ {
				for _, k := range v.kids[n] {
					if p != "of" && k > n && v.preposition(k) == p && !d.taken(v, h, k) && !d.timed(v, k) {
						return v.nounPhrase(k)
					}
				}
			}
		}
	}
	return ""
}

// timed tells whether token n is part of a time: what they "met on" in "met on
// July 10" is no item.
func (d *document) timed(v *view, n int) bool {
	return slices.ContainsFunc(d.times, func(t when.Time) bool { return t.Sentence == v.Index && t.Overlaps(v.Tokens[n].Span) })
}

// nounPhrase is the noun with the words before it but for articles and
// possessors, and an "of" phrase after it.
func (v *view) nounPhrase(n int) string {
	first, last := n, n
	for _, k := range v.kids[n] {
		switch v.label(k) {
		case syntax.Compound, syntax.Adjective, syntax.Number, syntax.Flat:
			first, last = min(first, v.leftmost(k)), max(last, k)
		case syntax.NounPhrase:
			if k > n && v.preposition(k) == "of" && v.rightmost(k)-n < longest {
				last = max(last, v.rightmost(k))
			}
		}
	}
	return v.words4(first, last)
}

func (v *view) leftmost(n int) int {
	for len(v.kids[n]) > 0 && v.kids[n][0] < n {
		n = v.kids[n][0]
	}
	return n
}

func (v *view) rightmost(n int) int {
	for len(v.kids[n]) > 0 && v.kids[n][len(v.kids[n])-1] > n {
		n = v.kids[n][len(v.kids[n])-1]
	}
	return n
}

// words4 is the text from first to last; from a verb on to the end of its
// clause, at most eight words.
func (v *view) words4(first, last int) string {
	if first == last && v.verbal(first) {
		last = min(v.rightmost(first), first+longest-1)
	}
	for last > first && v.label(last) == syntax.Punctuation {
		last--
	}
	var b strings.Builder
	for i := first; i <= last; i++ {
		if i > first && v.Tokens[i].Start > v.Tokens[i-1].End {
			b.WriteByte(' ')
		}
		b.WriteString(v.Tokens[i].Text)
	}
	return b.String()
}
