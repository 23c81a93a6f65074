package coref

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// fold makes names comparable: lower case, without accents, apostrophes,
// hyphens and periods.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) || strings.ContainsRune("'’‘ʿʾ`-.", r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(s))
}
