package coref

import (
	"cmp"
	"slices"
	"strings"

	"geokg/extract/lexicon"
)

// readIssuers reads who issues texts: issuers.txt.
func (t *tables) readIssuers(set *lexicon.Set) error {
	titles, starts := map[string]string{}, map[string]string{}
	err := eachRow(set, "issuers.txt", []string{"words", "where", "state"}, func(r lexicon.Row) error {
		if t.states[r.Fields[2]] == nil && r.Fields[2] != union {
			return r.Errorf("no state has the code %q", r.Fields[2])
		}
		into, err := oneOf(r, 1, map[string]map[string]string{"line": t.desks, "start": starts, "site": t.desks, "title": titles})
		if err == nil {
			keep(into, strings.ToLower(r.Fields[0]), r.Fields[2])
		}
		return err
	})
	t.titles, t.starts = startsOf(titles), startsOf(starts)
	return err
}

// start is how lines begin that are of a state, or of the union.
type start struct{ words, code string }

// longestStart gives the code of the longest of some starts, which stand before the shorter
// ones, with which a line in lower case begins; "" for none.
func longestStart(starts []start, line string) string {
	for _, s := range starts {
		if strings.HasPrefix(line, s.words) {
			return s.code
		}
	}
	return ""
}

// startsOf puts the longer before the shorter.
func startsOf(codes map[string]string) []start {
	var out []start
	for words, code := range codes {
		out = append(out, start{words, code})
	}
	slices.SortFunc(out, func(a, b start) int {
		return cmp.Or(cmp.Compare(len(b.words), len(a.words)), strings.Compare(a.words, b.words))
	})
	return out
}
