package relation

import (
	"strings"

	"geokg/extract/coref"
	"geokg/extract/entity"
)

// onTopic are the first words of a phrase that tells of what somebody then speaks.
var onTopic = map[string]bool{"commenting on": true, "responding to": true, "reacting to": true, "replying to": true, "asked about": true, "questioned about": true,
	"pressed on": true, "pressed about": true, "speaking about": true, "speaking on": true, "referring to": true, "regarding": true, "concerning": true}

// inTopic tells whether the cue stands in the phrase, at the head of the sentence, that only tells of what
// the source speaks behind it: "Asked about Mali's raid on Chad, [Falkner] said that it was late".
func (d *document) inTopic(v *view, r Relation) bool {
	if first := v.lower(0); len(v.tree) < 4 || !onTopic[first] && !onTopic[first+" "+v.lower(1)] {
		return false
	}
	m := &d.mentions[r.Source]
	comma := m.First - 1
	for comma > 0 && v.lower(comma) != "," {
		comma--
	}
	if comma < 1 || r.Cue.End > v.Tokens[comma].Start {
		return false
	}
	for i := 1; i < comma; i++ {
		if w := v.lower(i); w == "he" || w == "she" || w == "whether" || w == "if" {
			return false // "what he called a raid"
		}
	}
	return true
}

// citesOther gives what a medium quotes or cites to the body that it names for it: "The Gao Post
// quoted [the Malian army] as saying", "The Gao Post, citing [the Malian army], reported".
func (d *document) citesOther(v *view, r *Relation) {
	m := &d.mentions[r.Source]
	if m.Entity.Type != entity.Organization {
		return
	}
	for i := m.Last; i+2 < min(len(v.tree), m.Last+5); i++ {
		if !v.kinds.citing.has(v.lower(i)) {
			continue
		}
		aside := v.lower(i) == "citing"
		if aside && (v.lower(i-1) != "," || !d.reportsNews(v, m.Last, i)) {
			return
		}
		for _, k := range v.own {
			o := &d.mentions[k]
			if !d.known(k) || o.First <= i || o.Last <= o.First || o.Last >= len(v.tree) || d.one(k, r.Source) {
				continue
			}
			last := o.Last
			if !d.namedAt(v, o, i+1) || v.tree[last].Tag[0] == 'N' || v.tree[last].Tag[0] == 'J' {
				if last = d.officialsEnd(v, o, i+1); last < 0 {
					continue
				}
			}
			if w := v.lower(last); aside && w == "," || !aside && w == "as" {
				r.Source = k
				return
			}
		}
		return
	}
}

// namedAt tells whether mention m is what the words from token first on name: a body by its name, "the
// Malian army", or a person behind a title; "two officials" are nobody that can be named.
func (d *document) namedAt(v *view, m *coref.Mention, first int) bool {
	if m.Form != entity.Name && m.Form != entity.Forces || m.Entity.Type == entity.Place || m.First > first+4 {
		return false
	}
	for i := first; i < m.First; i++ {
		if tag := v.tree[i].Tag; tag != "DT" && (m.Entity.Type != entity.Person || tag[0] != 'N' && tag[0] != 'J') {
			return false
		}
	}
	return true
}

// officialsEnd gives where the words from token first on end that name somebody of a state or body who may speak for
// it: "a [Malian] general", "two [Malian] officials"; -1 where they do not, as a reporter does not.
func (d *document) officialsEnd(v *view, m *coref.Mention, first int) int {
	if m.Form != entity.Demonym && m.Form != entity.Name || m.Entity.Type == entity.Person || m.Entity.Type == entity.Place || m.First > first+3 {
		return -1
	}
	for i := first; i < m.First; i++ {
		if tag := v.tree[i].Tag; tag != "DT" && tag != "CD" && tag[0] != 'J' {
			return -1
		}
	}
	i := m.Last
	for i < len(v.tree)-1 && (v.tree[i].Tag == "NN" || v.tree[i].Tag == "NNS" || v.tree[i].Tag[0] == 'J') {
		i++
	}
	if i == m.Last || v.kinds.press.has(v.lower(i-1)) || v.kinds.dissent.has(v.lower(i-1)) || v.kinds.outsider.has(v.lower(i-1)) || v.kinds.expert.has(v.lower(i-1)) {
		return -1
	}
	return i
}

// onlyGot tells whether the sentence has of mention k only that somebody's letter or the like came to it: "according to
// a memo seen by [the Gao Post]".
func (d *document) onlyGot(v *view, k int) bool {
	return only(d.mentionsOf(v, k), func(o int) bool {
		by := v.phraseStart(d.mentions[o].First) - 1
		if by < 1 || v.lower(by) != "by" {
			return false
		}
		switch v.lower(by - 1) {
		case "obtained", "seen", "reviewed", "viewed", "examined":
			return d.watches(o)
		}
		return false
	})
}

// reportsNews tells whether it is a report that somebody makes at token i, or right behind the comma that
// ends what he cites from token cites on, and no finding of the own.
func (d *document) reportsNews(v *view, i, cites int) bool {
	if i == cites-1 { // the comma
		for i = cites + 1; i < len(v.tree) && v.lower(i) != ","; i++ {
		}
		i++
	}
	return i < len(v.tree) && strings.HasPrefix(v.lower(i), "report")
}

// telling are the verbs by which somebody tells what the sentence before has told.
var telling = map[string]bool{"announced": true, "reported": true, "said": true, "stated": true, "disclosed": true, "revealed": true, "declared": true}

// toldNext gives a relation that nobody's words tell in its sentence the one who, by the next sentence,
// told it: "Chad has left Mali. [Falkner] announced this on Monday", "This was reported by [Togo]".
func (d *document) toldNext(v *view, r *Relation) {
	if r.Name == "HAS_ROLE_IN" || r.Sentence+1 >= len(d.views) || len(v.sayings) > 0 {
		return
	}
	if k := d.tellsThis(d.views[r.Sentence+1]); k >= 0 {
		r.Source = k
	}
}

// tellsThis is who has told, as a sentence has it, what the sentence before tells; or -1. The sentence
// may not have been parsed.
func (d *document) tellsThis(v *view) int {
	n := len(v.Tokens)
	if n < 4 {
		return -1
	}
	if w := v.lower(0); w == "this" || w == "that" {
		for i := 1; i < min(n-1, 8); i++ {
			if v.lower(i) == "by" && telling[v.lower(2)] && v.lower(1) == "was" || v.lower(i) == "to" && v.lower(i-1) == "according" && i < 4 {
				return d.toldFrom(v, i+1)
			}
		}
		return -1
	}
	for i := 1; i+2 < n; i++ {
		if !telling[v.lower(i)] || v.lower(i+1) != "this" {
			continue
		}
		switch v.lower(i + 2) {
		case ".", "on", "in", "at", "to", "during", ",", "after", "while", "when":
			for _, k := range v.own {
				if m := &d.mentions[k]; d.known(k) && m.Last == i && m.Entity.Type != entity.Place {
					return k
				}
			}
		}
		return -1
	}
	return -1
}

// toldFrom is who is named from token first on, up to the end of the phrase: a person rather than
// the state before that one's title; or -1.
func (d *document) toldFrom(v *view, first int) int {
	best := -1
	for _, k := range v.own {
		m := &d.mentions[k]
		if !d.known(k) || m.First < first || m.Entity.Type == entity.Place {
			continue
		}
		for i := first; i < m.First; i++ {
			switch v.lower(i) {
			case ",", "and", "in", "on", "at", "during", "of", "for":
				return best
			}
		}
		if best < 0 || m.Entity.Type == entity.Person && d.mentions[best].Entity.Type != entity.Person || m.First == d.mentions[best].First && m.Last > d.mentions[best].Last {
			best = k
		}
	}
	return best
}

// inAfterthought tells whether the cue is in a clause, behind a comma and what the source says, that only
// tells what else was going on: "[Falkner] said Mali had fired, a day after Chad met Togo".
func (d *document) inAfterthought(v *view, r Relation) bool {
	m, cue := &d.mentions[r.Source], v.at(r.Cue.Start)
	said := false
	for i := m.Last; i < cue && !said; i++ {
		said = v.verbal(i) && v.says(i)
	}
	if !said || v.tree[v.cueOf(r).top].Tag != "VBD" {
		return false
	}
	for i := cue - 1; i > m.Last+1; i-- {
		w, before := v.lower(i), v.lower(i-1)
		switch {
		case v.verbal(i) && v.says(i) || w == ",":
			return false
		case w == "when":
			return before == "," && v.tree[i+1].Tag != "PRP"
		case w == "after":
			return unitBefore[before] && (v.lower(i-2) == "," || v.lower(i-3) == "," || i > 3 && v.lower(i-4) == ",")
		}
	}
	return false
}

// unitBefore are units of the lengths that "after" follows: "a day after".
var unitBefore = map[string]bool{"hours": true, "day": true, "days": true, "week": true, "weeks": true, "month": true, "months": true, "year": true, "years": true}
