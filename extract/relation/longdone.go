package relation

import (
	"slices"

	"geokg/extract/syntax"
	"geokg/extract/when"
)

// longDone tells whether the verb of the cue, in whose clause a time stands, is of the past, though it may
// not be so: "was bombed by suspected Malians on Friday", "may have bombed Gao on Friday".
func (v *view) longDone(c cueAt, t when.Time) bool {
	first := v.at(t.Start)
	if !v.verbal(c.top) || first < c.top {
		return false
	}
	for i := c.top + 1; i < first; i++ {
		switch tag := v.tree[i].Tag; {
		case tag == "VBD" && v.cover[i] < 0 && v.tree[i].Label != syntax.Adjective, tag == "VBZ", tag == "VBP", tag == "MD", tag == "VB", tag == "VBG", tag == ",", tag == ":":
			return false // a clause of its own
		}
	}
	switch v.tense(c.top) {
	case "was", "has":
		return true
	case "will":
		for i := c.top - 1; i > 0 && (v.tree[i].Tag[0] == 'V' || v.tree[i].Tag == "RB" || v.tree[i].Tag == "MD"); i-- {
			if v.lower(i) == "have" {
				return true
			}
		}
	}
	return false
}

// otherwisePast tells whether a reading puts to come a time that another one puts in the past.
func otherwisePast(t when.Time, x when.Reading) bool {
	return t.Side(x.Value) == "ahead" && slices.ContainsFunc(t.Readings, func(y when.Reading) bool { return t.Side(y.Value) == "past" })
}
