package coref

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// plain tells whether a string is letters, digits and spaces that fold leaves as they are.
func plain(s string) bool {
	for i := range len(s) {
		if c := s[i]; c != ' ' && (c < '0' || c > '9') && (c < 'a' || c > 'z') {
			return false
		}
	}
	return true
}

// fold makes names comparable: lower case, without accents, apostrophes,
// hyphens and periods.
func fold(s string) string {
	if plain(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) || strings.ContainsRune("'’‘ʿʾ`-.", r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(s))
}
