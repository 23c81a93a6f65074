package lexicon

import (
	"slices"
	"strings"
	"sync"
)

// irregular maps a form to its lemmas. It is read once; the embedded table is
// part of the program, so that a fault in it is a fault of the build.
var irregular = sync.OnceValue(func() *Lookup[[]string] {
	t, err := (&Set{}).Table("irregular.txt", "form", "lemma", "pos")
	if err != nil {
		panic(err)
	}
	m := &Lookup[[]string]{}
	for _, r := range t.Rows {
		form, lemma := r.Fields[0], r.Fields[1]
		if l := m.Of(form); !slices.Contains(l, lemma) {
			m.Set(form, append(l, lemma))
		}
	}
	return m
})

// Lemmas gives the dictionary forms that a lower-case word may be an
// inflection of: the word itself first, then those of irregular.txt, then those
// that undoing a regular ending gives, whether they are words or not
// ("needed": "needed", "need", "neede"). Look-ups sort out which exist.
func Lemmas(lower string) []string {
	return appendLemmas(make([]string, 0, 8), lower) // inlined: the room is the caller's
}

func appendLemmas(dst []string, lower string) []string {
	first := len(dst)
	dst = append(dst, lower)
	add := func(s string) {
		if len(s) > 1 && !slices.Contains(dst[first:], s) {
			dst = append(dst, s)
		}
	}
	for _, l := range irregular().Of(lower) {
		add(l)
	}
	w := lower
	switch {
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		add(w[:len(w)-3] + "y")
		add(w[:len(w)-1])
	case strings.HasSuffix(w, "es") && len(w) > 3:
		add(w[:len(w)-1])
		add(w[:len(w)-2])
	case strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && len(w) > 2:
		add(w[:len(w)-1])
	case strings.HasSuffix(w, "ied") && len(w) > 4:
		add(w[:len(w)-3] + "y")
		add(w[:len(w)-1])
	case strings.HasSuffix(w, "ed") && len(w) > 3:
		stem(w[:len(w)-2], w[:len(w)-1], add)
	case strings.HasSuffix(w, "ing") && len(w) > 4:
		stem(w[:len(w)-3], w[:len(w)-3]+"e", add)
	}
	return dst
}

// stem adds what is left before an ending: with a doubled consonant undone
// ("banned"), as it stands ("attacked") and with its e ("invaded").
func stem(bare, withE string, add func(string)) {
	if n := len(bare); n > 2 && bare[n-1] == bare[n-2] && !strings.ContainsRune("aeiou", rune(bare[n-1])) {
		add(bare[:n-1])
	}
	add(bare)
	add(withE)
}
