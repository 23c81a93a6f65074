package source

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

const month = `(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\.?`

// A dateline is a place, perhaps a second one or a country, perhaps a day,
// perhaps the agency, and a dash: "KYIV, Ukraine, July 23 (AP) — ".
var datelinePattern = regexp.MustCompile(`^([\p{Lu}][\p{L}.'’-]*(?:[ /][\p{Lu}][\p{L}.'’-]*){0,4})` + // place
	`((?:, [\p{Lu}][\p{L}. ]{1,28})??)` + // country or state
	`((?:[,.] ?(?:` + month + ` \d{1,2}|\d{1,2} ` + month + `)(?:,? \d{4})?)?)` + // day
	`(?:[.,]? ?(?:\(([\p{L}][\p{L} ./]{1,30})\)|/([A-Z]{2,10})/)[.:]?(?: ?(?:--?|–|—))?| (?:--?|–|—)) `) // agency or dash

// mayDateline is false for most lines that have no dateline, and quick: none is
// without an agency or a dash.
func mayDateline(s string) bool {
	return strings.ContainsAny(s, "(/") || strings.Contains(s, " -") || strings.Contains(s, " –") || strings.Contains(s, " —")
}

// dateline gives how many bytes at the start of a paragraph are its dateline;
// 0 where it has none. A name with an acronym in brackets ("Islamic State
// (ISIS) – ") has the same shape: so either the agency must be one that the
// table names, and not what the words before it begin with ("Australian Federal
// Police (AFP) raid …"), or the place must stand in capitals.
func (b *Boilerplate) dateline(s string) int {
	if !mayDateline(s) {
		return 0
	}
	m := datelinePattern.FindStringSubmatch(s)
	if m == nil {
		return 0
	}
	whole, place, country, day, agency := m[0], m[1], m[2], m[3], m[4]+m[5]
	capitals := place == strings.ToUpper(place) && len(place) > 3
	dash := strings.HasSuffix(whole, "- ") || strings.HasSuffix(whole, "– ") || strings.HasSuffix(whole, "— ")
	next := strings.TrimLeft(s[len(whole):], "\"“‘")
	begins := next != "" && strings.ToLower(next[:1]) != next[:1]
	switch {
	case agency != "" && b.wires[strings.ToLower(agency)] && (dash || begins) && initials(place) != agency:
		return len(whole)
	case agency != "" && (capitals || day != "") && dash:
		return len(whole)
	case capitals && begins && dash && (day != "" || country != "" || !strings.Contains(place, ".")):
		return len(whole)
	}
	return 0
}

// initials gives the first letters of the words of a name, as they are written.
func initials(name string) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(name) {
		r, _ := utf8.DecodeRuneInString(w)
		b.WriteRune(r)
	}
	return b.String()
}

// datelineDay gives the ISO day of the first dateline of a text, should that
// name one with its year: "KYIV, Oct. 10, 2022 (AP) - ". An article that says
// nowhere else when it was published was so on that day.
func datelineDay(s string) string {
	for line := range strings.Lines(s) {
		m := datelinePattern.FindStringSubmatch(strings.TrimSpace(line))
		if m == nil {
			continue
		}
		words := strings.FieldsFunc(m[3], func(r rune) bool { return unicode.IsSpace(r) || r == ',' || r == '.' })
		if len(words) != 3 {
			return "" // no year
		}
		for i, w := range words[:2] {
			if unicode.IsLetter(rune(w[0])) {
				words[i] = w[:3] // of the month
			}
		}
		for _, layout := range [...]string{"Jan/2/2006", "2/Jan/2006"} {
			if day := dayOf(layout, append([]string{""}, words...)); day != "" {
				return day
			}
		}
	}
	return ""
}
