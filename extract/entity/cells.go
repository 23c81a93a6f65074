package entity

import (
	"slices"
	"strconv"
	"strings"

	"geokg/extract/lexicon"
)

// plural gives the plural of a title: "ministers of defence", "prime ministers".
func plural(t string) string {
	head, rest := t, ""
	for _, of := range []string{" of ", " for ", " in ", "-in-"} {
		if i := strings.Index(t, of); i >= 0 {
			head, rest = t[:i], t[i:]
			break
		}
	}
	switch {
	case strings.HasSuffix(head, "man"):
		return head[:len(head)-2] + "en" + rest
	case strings.HasSuffix(head, "y") && !strings.HasSuffix(head, "ey"):
		return head[:len(head)-1] + "ies" + rest
	case strings.HasSuffix(head, "s"):
		return head + "es" + rest
	}
	return head + "s" + rest
}

// foldName gives a whole name as names are compared.
func foldName(n string) string {
	words := nameWords(nil, n)
	for i := range words {
		words[i] = fold(words[i])
	}
	return strings.Join(words, " ")
}

// statesOf gives the states whose codes a cell lists; a code that none has is the
// loader's error.
func (l *loader) statesOf(r lexicon.Row, codes string) (states []*Entity) {
	for _, code := range lexicon.List(codes) {
		c := l.countryByCode[code]
		if c == nil {
			l.err = r.Errorf("no state has the code %q", code)
			return nil
		}
		states = append(states, c.entity)
	}
	return states
}

func cell(s string) string {
	if s == "-" {
		return ""
	}
	return s
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0 // "-": unknown
	}
	return n
}

// sorted sorts and bounds a list in place.
func sorted(names []string) []string {
	if len(names) == 0 {
		return nil
	}
	slices.Sort(names)
	names = slices.Compact(names)
	return names[:min(len(names), maxAka)]
}
