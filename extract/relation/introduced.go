package relation

import (
	"slices"
	"strings"

	"geokg/extract/text"
)

// introduced tells whether the cue is a verb of making known, not of appointing, or the
// office is that of the nameless one to whom somebody is made known: "introduced [Falkner] to a
// director of [the firm]", but not "as director".
func (d *document) introduced(v *view, r Relation) bool {
	at := v.at(r.Cue.Start)
	verb := slices.IndexFunc(v.Tokens, func(t text.Token) bool { return strings.HasPrefix(t.Lower, "introduc") })
	if verb < 0 || v.tree[verb].Tag[0] != 'V' || r.Name == "APPOINTS" && at != verb || r.Name == "HAS_ROLE_IN" && at < verb {
		return false
	}
	for i := verb + 1; i+1 < len(v.tree); i++ {
		switch v.lower(i) {
		case "as":
			return false
		case "to":
			next := v.lower(i + 1)
			return r.Name == "APPOINTS" || (next == "a" || next == "an") && (at == verb || at > i && at < i+4)
		}
	}
	return false
}
