package graph

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// foldName makes names equal that differ in case, accents, punctuation and white space.
func foldName(name string) string {
	var b strings.Builder
	space := false
	for _, r := range norm.NFKD.String(strings.ToLower(name)) {
		switch {
		case unicode.Is(unicode.Mn, r), r == '\'', r == '’':
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(r)
		default:
			space = true
		}
	}
	return b.String()
}

// skeleton is what the spellings of one foreign name have in common, of a folded
// name: its consonants, those that are written for one another as one, without spaces. "sergei lavrov" and
// "sergey lavroff" give the same, "qaddafi" and "gadhafi" too.
func skeleton(folded string) string {
	s := strings.NewReplacer("ph", "f", "x", "ks", "tz", "z", "ts", "z").Replace(folded)
	var b strings.Builder
	last := rune(-1)
	for _, r := range s {
		switch r {
		case ' ', 'a', 'e', 'i', 'o', 'u', 'y', 'j', 'h', 'ı':
			continue
		case 'c', 'q', 'g':
			r = 'k'
		case 'v', 'w':
			r = 'f'
		case 'z':
			r = 's'
		}
		if r != last {
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}

// distance is how many letters have to be put in, left out or changed to make a of b.
func distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := range x {
		diagonal := row[0]
		row[0] = i + 1
		for j := range y {
			change := diagonal
			if x[i] != y[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, diagonal+1)
		}
	}
	return row[len(y)]
}
