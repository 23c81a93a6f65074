package when

import "unicode"

// givenName tells whether the month at token i, which no day or year follows at token k, is
// somebody's given name: a name goes on behind it, and no word stands before it that leads to
// times, "April Falkner said", no "in April Russia said".
func (f *finder) givenName(i, k int) bool {
	if _, given := f.is(i, "given"); !given || k >= len(f.tokens) || !lastName(f.tokens[k].Text) {
		return false
	}
	if f.isAny(k, "month", "weekday", "turn", "part", "hours") {
		return false // "April Monday"
	}
	if f.lower(i) == "jan" {
		return true // else it has its full stop
	}
	_, month := f.is(i-2, "month")
	return !month && !f.isAny(i-1, "turn", "part", "leading") // "in March and April Russia"
}

// isAny tells whether token i is a word of one of the kinds.
func (f *finder) isAny(i int, kinds ...string) bool {
	for _, kind := range kinds {
		if _, ok := f.is(i, kind); ok {
			return true
		}
	}
	return false
}

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
