package score

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"geokg/extract"
)

// key is what two spellings of one name have in common: lower case letters
// and digits without marks, a leading "the" or a possessive ending.
func key(name string) string {
	var b strings.Builder
	name = strings.NewReplacer("’s", "", "'s", "", "`s", "", "´s", "").Replace(strings.ToLower(norm.NFKD.String(name)) + " ")
	for _, r := range name {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		default:
			b.WriteByte(' ')
		}
	}
	return strings.TrimPrefix(strings.Join(strings.Fields(b.String()), " "), "the ")
}

// same tells whether the predicted actor p is the annotated actor g: they
// share a name; or p's name is how the text mentions g; or both stand for one
// state or its people.
func same(g, p *extract.Actor) bool {
	for _, a := range append([]string{g.Name}, g.Aka...) {
		for _, b := range append([]string{p.Name}, p.Aka...) {
			if k := key(a); k != "" && k == key(b) {
				return true
			}
		}
	}
	if k := key(p.Name); len(k) > 3 && k == key(g.Mention) && !ofState(g) {
		return true
	}
	return ofState(g) && ofState(p) && g.Country != "" && g.Country == p.Country
}

func ofState(a *extract.Actor) bool { return a.Type == "country" || a.Type == "nationality" }
