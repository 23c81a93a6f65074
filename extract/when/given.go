package when

import "unicode"

// givenName tells whether the month at token i, which no day or year follows at token k, is
// somebody's given name: a name goes on behind it, and no word stands before it that leads to
// times, "April Falkner said", no "in April Russia said".
func (f *finder) givenName(i, k int) bool {
	switch f.lower(i) {
	case "january", "jan", "april", "may", "june", "august":
	default:
		return false
	}
	if k >= len(f.tokens) || !lastName(f.tokens[k].Text) {
		return false
	}
	for _, kind := range notBehindNames {
		if _, ok := f.is(k, kind); ok {
			return false // "April Monday"
		}
	}
	if f.lower(i) == "jan" {
		return true // else it has its full stop
	}
	if _, turn := f.is(i-1, "turn"); turn {
		return false
	}
	if _, part := f.is(i-1, "part"); part {
		return false
	}
	if _, month := f.is(i-2, "month"); month {
		return false // "in March and April Russia"
	}
	return !leadsToTimes[f.lower(i-1)]
}

// notBehindNames are the kinds of words that go on a time.
var notBehindNames = [...]string{"month", "weekday", "turn", "part", "hours"}

// lastName tells whether a word is written as last names are: "Ryan", no "NATO".
func lastName(word string) bool {
	letters := []rune(word)
	if len(letters) < 2 || !unicode.IsUpper(letters[0]) {
		return false
	}
	for _, r := range letters[1:] {
		if unicode.IsLower(r) {
			return true
		}
	}
	return false
}

// leadsToTimes are words before a month, and those behind which it says which of several
// things is meant: "since April", "the April Accords".
var leadsToTimes = map[string]bool{"in": true, "since": true, "until": true, "till": true, "on": true, "from": true, "during": true, "between": true, "through": true,
	"throughout": true, "before": true, "after": true, "each": true, "every": true, "mid": true, "previous": true, "following": true, "–": true, "/": true,
	"the": true, "a": true, "an": true, "its": true, "his": true, "her": true, "their": true, "our": true, "this": true, "that": true, "'s": true, "’s": true, "'": true, "’": true}
