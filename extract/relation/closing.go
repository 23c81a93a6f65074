package relation

import (
	"strings"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// closing is who speaks by words at the end of a sentence, or between two commas in it,
// that are told of all of it: "…, the Pentagon said on Friday", "…, warned Falkner". It
// goes by the words alone: such a clause is what the parser most often hangs on the wrong verb.
type closing struct {
	mention int
	of      text.Span // what it is told of
}

// closings finds them.
func (d *document) closings(v *view) []closing {
	var out []closing
	if len(v.tree) == 0 {
		return nil
	}
	for _, s := range v.sayings {
		i := s.tokens[0]
		inverted := i > 0 && parts(v.lower(i-1)) && !v.kinds.blaming.has(v.lower(i)) // "Chad, which holds Gao, accuses Mali"
		if tag := v.tree[i].Tag; s.means != "verb" || tag != "VBD" && tag != "VBZ" && tag != "VBP" && !(inverted && tag == "VBN") || v.kinds.denying.has(v.lower(i)) {
			continue
		}
		middle := i+1 < len(v.tree) && v.lower(i+1) == ","
		if !middle && v.acts(i+1, len(v.tree)) {
			continue
		}
		comma := i - 1
		for comma > 0 && !parts(v.lower(comma)) {
			comma--
		}
		if comma < 3 && !middle || i-comma > 14 || comma < i-1 && v.acts(comma+1, i) || !inverted && v.joins(comma+1, i) {
			continue
		}
		k := -1
		switch {
		case !inverted:
			if k = d.before(v, i-1); k < 0 {
				k = d.lastSpeaker(v, i-1)
			}
		case !middle && s.tokens[len(s.tokens)-1] == i:
			k = d.after(v, i+1)
		}
		if k < 0 || d.mentions[k].Entity.Type == entity.Place || d.mentions[k].Entity.Type == entity.Nationality {
			continue
		}
		c := closing{k, text.Span{Start: v.Start, End: v.Tokens[comma].Start}}
		switch {
		case middle && i+2 < len(v.tree) && startsQuote(v.lower(i+2)):
			c.of = text.Span{Start: v.Tokens[i+1].Start, End: v.End} // says, "…"
		case middle:
			c.of.End = v.End
		}
		out = append(out, c)
	}
	return out
}

// parts tells whether a word is a mark at which what is said may end.
func parts(w string) bool {
	return w != "" && strings.ContainsAny(w[:1], ",\"") || w == "”" || w == "''"
}

// acts tells whether a finite verb stands among the tokens [first, last).
func (v *view) acts(first, last int) bool {
	for i := first; i < last; i++ {
		switch v.tree[i].Tag {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

// joins tells whether the tokens [first, last) begin a clause or another part of what is
// told, or are several.
func (v *view) joins(first, last int) bool {
	for i := first; i < last; i++ {
		if v.tree[i].Tag == "CC" {
			return true
		}
	}
	switch tag := v.tree[first].Tag; {
	case tag == "IN", tag == "TO", tag[0] == 'W', tag[0] == 'R':
		return true
	}
	return false
}

// closed gives a relation that nobody is known to claim the speaker of the words
// that close its sentence.
func (d *document) closed(r *Relation, by []closing) {
	if r.Name == "HAS_ROLE_IN" || r.Name == "MEMBER_OF" {
		return
	}
	for _, c := range by {
		if d.one(c.mention, r.Subject) {
			continue // what one does oneself by saying something is the reporter's
		}
		if c.of.Contains(r.Cue) {
			r.Source = c.mention
		}
	}
}
