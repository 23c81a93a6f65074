package relation

import (
	"iter"
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// notSource tells whether all that the sentence has of the actor of mention k speaks against its
// being the source of relation r.
func (d *document) notSource(v *view, r Relation, k int) bool {
	if len(v.tree) == 0 {
		return false
	}
	return d.goesOnToSay(v, r, k) || d.onlyBlamed(v, k) || d.saysAside(v, r, k) || d.onlyOfPress(v, k) || d.insertedBehind(v, k) || d.beyondSemicolon(v, r, k) || d.tellsOfClause(v, r, k)
}

// aside are the marks of clauses that tell what else is said, and when.
var aside = map[string]bool{"after": true, "before": true, "since": true, "when": true, "while": true, "because": true, "although": true, "though": true, "until": true, "once": true}

// goesOnToSay tells whether mention k speaks only in a clause joined behind what relation r
// tells, of something else: "India struck Pakistan, and Pakistan says that it fell", "Chad
// warned Mali after Togo announced a sale".
func (d *document) goesOnToSay(v *view, r Relation, k int) bool {
	c := v.cueOf(r)
	return only(d.sayingsOf(v, k), func(n int) bool {
		h := v.tree[n].Head
		if n < c.top || h < 0 || v.subject(n) < 0 || !v.verbal(h) || h != c.top && !v.under(c.top, h) {
			return false
		}
		switch v.label(n) {
		case syntax.Conjunct:
			return v.child(n, syntax.Complement) >= 0
		case syntax.Adverbial, syntax.Clause:
			return aside[v.mark(n)]
		}
		return false
	})
}

// saysJoined tells whether mention k speaks only in a clause with a matter of its own, joined by a comma and "and"
// behind what relation r tells, wherever the parser has hung that: "Chad jailed Falkner, and a rebel group, [the Front],
// said it was glad".
func (d *document) saysJoined(v *view, r Relation, k int) bool {
	c := v.cueOf(r)
	return only(d.sayingsOf(v, k), func(n int) bool {
		subject := v.subject(n)
		if n < c.top || subject < c.top || !v.under(c.top, n) {
			return false
		}
		own := slices.ContainsFunc(v.kids[n], func(i int) bool { return i > n && v.label(i) == syntax.Complement })
		return own && slices.ContainsFunc(v.kids[subject], func(i int) bool {
			return i > c.top && i < subject && (v.lower(i) == "and" || v.lower(i) == "but") && v.lower(i-1) == ","
		})
	})
}

// saysAside tells whether mention k speaks only in clauses with "whom" or "whose" behind a comma,
// in which the cue of relation r is not: "Mali, whom Chad accuses Togo of arming, attacked Gao".
func (d *document) saysAside(v *view, r Relation, k int) bool {
	c := v.cueOf(r)
	return only(d.sayingsOf(v, k), func(n int) bool {
		open, end := v.asideAt(n), v.asideEnd(n)
		if open < 0 || end == len(v.tree) || v.lower(open) != "whom" && v.lower(open) != "whose" {
			return false
		}
		return c.top <= open || c.top >= end
	})
}

// onlyOfPress tells whether the sentence has the actor of mention k only as an adjective before a
// newspaper or the like, which does not speak for a state: "a [British] newspaper reported".
func (d *document) onlyOfPress(v *view, k int) bool {
	return only(d.mentionsOf(v, k), func(o int) bool {
		m := &d.mentions[o]
		return m.Form == entity.Demonym && m.Last < len(v.tree) && v.kinds.press.has(v.lower(m.Last))
	})
}

// onlyBlamed tells whether the sentence has whom mention k names only as whom somebody blames:
// "Russia, which holds the plant, accuses Ukraine".
func (d *document) onlyBlamed(v *view, k int) bool {
	return only(d.mentionsOf(v, k), func(o int) bool {
		n := v.topOf(v.tokensOf(d.mentions[o].Span))
		h := v.tree[n].Head
		return v.label(n) == syntax.Object && h >= 0 && v.kinds.blaming.has(v.lower(h))
	})
}

// insertedBehind tells whether the sentence has the actor of mention k only right before an inserted
// clause in which somebody else speaks: "[Falkner], an aide said, will leave".
func (d *document) insertedBehind(v *view, k int) bool {
	return only(d.mentionsOf(v, k), func(o int) bool {
		at := d.mentions[o].Last
		if at >= len(v.tree) || v.lower(at) != "," {
			return false
		}
		for i := at + 1; i+1 < min(at+1+longest, len(v.tree)); i++ {
			switch tag := v.tree[i].Tag; {
			case v.says(i) && (tag == "VBD" || tag == "VBZ" || tag == "VBP"):
				return i > at+1 && v.lower(i+1) == ","
			case tag[0] != 'N' && tag[0] != 'J' && tag != "DT" && tag != "PRP" && tag != "PRP$" && tag != "POS" && v.cover[i] < 0:
				return false
			}
		}
		return false
	})
}

// beyondSemicolon tells whether mention k speaks only beyond a semicolon from what relation r tells, in
// a clause that has a matter of its own: "Chad promised Mali aid; Togo said that it had none".
func (d *document) beyondSemicolon(v *view, r Relation, k int) bool {
	c := v.cueOf(r)
	return only(d.sayingsOf(v, k), func(n int) bool {
		for i := min(n, c.top) + 1; i < max(n, c.top); i++ {
			if v.lower(i) == ";" {
				told := v.child(n, syntax.Complement)
				return told > n && n > c.top || told >= 0 && n < c.top && v.lower(i+1) != "that" && v.lower(i+1) != "and"
			}
		}
		return false
	})
}

// tellsOfClause tells whether "according to" mention k is only what a relative clause behind the cue
// of relation r tells: "was arrested in a town where, according to Chad, soldiers had burned huts".
func (d *document) tellsOfClause(v *view, r Relation, k int) bool {
	c := v.cueOf(r)
	return only(d.mentionsOf(v, k), func(o int) bool {
		to := d.mentions[o].First - 1
		for to > 0 && (v.tree[to].Tag == "DT" || v.tree[to].Tag[0] == 'N' || v.tree[to].Tag[0] == 'J') {
			to--
		}
		if to < 3 || v.lower(to) != "to" || v.lower(to-1) != "according" {
			return false
		}
		open := v.skipBack(to-2, ",")
		switch v.lower(max(open, 0)) {
		case "where", "which", "who", "whom", "when":
			return c.top < open
		}
		return false
	})
}

// sayingsOf gives the top tokens of the words of saying that the actor of mention k says.
func (d *document) sayingsOf(v *view, k int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i, s := range v.sayings {
			speaks := slices.ContainsFunc(d.voices(v)[i], func(o int) bool { return d.one(o, k) })
			if speaks && !yield(s.top) {
				return
			}
		}
	}
}

// mentionsOf gives the sentence's mentions of the actor of mention k.
func (d *document) mentionsOf(v *view, k int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for _, o := range v.own {
			if d.known(o) && d.one(o, k) && d.inside(v, o) && !yield(o) {
				return
			}
		}
	}
}

// only tells whether there are any, and all of them are such.
func only(of iter.Seq[int], such func(int) bool) bool {
	some := false
	for n := range of {
		if !such(n) {
			return false
		}
		some = true
	}
	return some
}

// saysBehindPhrase tells whether mention k speaks only behind a phrase without a verb of its own, at the head of the
// sentence, by which relation r is told: "Following the raid by Togo on Mali, [Chad] says it will send troops".
func (d *document) saysBehindPhrase(v *view, r Relation, k int) bool {
	c := v.cueOf(r)
	return only(d.sayingsOf(v, k), func(n int) bool {
		s := v.subject(n)
		if !v.verbal(n) || s < 0 || s > n {
			return false
		}
		comma := v.leftmost(s) - 1
		if comma <= c.top || v.lower(comma) != "," || v.Tokens[comma].Start < r.Cue.End || v.finiteBefore(0, comma) {
			return false
		}
		for i := range comma {
			if v.says(i) || strings.Trim(v.Tokens[i].Text, quoteMarks) == "" {
				return false
			}
		}
		return true
	})
}

// blamesMeanwhile tells whether mention k only blames somebody, while what relation r tells goes on in a clause with
// "as" behind it: "[Chad] accuses Mali of lying as talks between Togo and Mali go on".
func (d *document) blamesMeanwhile(v *view, r Relation, k int) bool {
	c := v.cueOf(r)
	return only(d.sayingsOf(v, k), func(n int) bool {
		if !v.kinds.blaming.has(v.lower(n)) || !v.verbal(n) {
			return false
		}
		for x := c.top; x > n; x = v.tree[x].Head {
			// The parser may take "as" for a preposition of the clause's subject.
			if k := v.subject(x); k > n && (v.tree[x].Tag == "VBZ" || v.tree[x].Tag == "VBP" || v.tree[x].Tag == "VBD") {
				if first := v.leftmost(k); v.lower(first) == "as" || v.lower(first-1) == "as" {
					return true
				}
			}
		}
		return false
	})
}

// besideSaying tells whether mention k speaks beside what relation r tells, in the same sentence.
func (d *document) besideSaying(v *view, r Relation, k int) bool {
	return len(v.tree) > 0 && (d.saysJoined(v, r, k) || d.saysBehindPhrase(v, r, k) || d.blamesMeanwhile(v, r, k))
}
