package when

import (
	"strconv"
	"strings"
	"time"
)

// skip passes over "morning" and the like.
func (f *finder) skip(i int) int {
	if _, ok := f.is(i, "hours"); ok {
		return i + 1
	}
	return i
}

// pastHours reads "the past 24 hours": from the day before to that of publication.
func (f *finder) pastHours(i int, _ bool) (extent, int) {
	turn, ok := f.is(i, "turn")
	n, counted := f.number(i + 1)
	if !ok || turn >= 0 || !f.dated || !counted || f.lower(i+2) != "hours" || n < 12 || n > 96 {
		return extent{}, i
	}
	return span(f.now.AddDate(0, 0, -(n+23)/24), f.now), i + 3
}

// weekend reads "the weekend", "last weekend", "this weekend": the Saturday
// and Sunday that are nearest before publication, or after it.
func (f *finder) weekend(i int, future bool) (extent, int) {
	k := i
	turn, turned := f.is(i, "turn")
	if turned || f.lower(i) == "the" {
		k++
	}
	if k == i || f.lower(k) != "weekend" || !f.dated {
		return extent{}, i
	}
	saturday := f.weekday(6, turned && turn > 0 || turn == 0 && future)
	return span(saturday, saturday.AddDate(0, 0, 1)), k + 1
}

// ago2 reads "two years ago", "a week ago", "in ten days".
func (f *finder) ago2(i int, _ bool) (extent, int) {
	if !f.dated {
		return extent{}, i
	}
	k := i
	if f.lower(i) == "in" {
		k++
	}
	n, ok := f.number(k)
	unit, ok2 := f.is(k+1, "unit")
	if !ok || !ok2 || n > 500 {
		return extent{}, i
	}
	if k == i && f.lower(k+2) == "ago" {
		return f.ago(n, unit), k + 3
	}
	return extent{}, i
}

// iso reads "2022-07-12".
func (f *finder) iso(i int, _ bool) (extent, int) {
	w := f.lower(i)
	if len(w) != len(time.DateOnly) || w[4] != '-' || w[7] != '-' {
		return extent{}, i
	}
	var n [3]int
	for k, p := range [...]string{w[:4], w[5:7], w[8:]} {
		x, err := strconv.Atoi(p)
		if err != nil || x < 1 {
			return extent{}, i
		}
		n[k] = x
	}
	return extent{from: date{n[0], n[1], n[2]}}, i + 1
}

// years reads "2014", "2014-16", "the 1980s".
func (f *finder) years(i int, _ bool) (extent, int) {
	w := strings.ReplaceAll(f.lower(i), "–", "-")
	if y, ok := numeral(strings.TrimSuffix(w, "s")); ok && (strings.HasSuffix(w, "0s") || strings.HasSuffix(w, "0") && f.lower(i+1) == "'s" && f.lower(i-1) == "the") && y >= 1800 && y <= 2099 {
		return extent{from: date{year: y}, to: date{year: y + 9}, interval: true}, i + 1
	}
	if a, b, ok := strings.Cut(w, "-"); ok && len(a) == 4 && (len(b) == 4 || len(b) == 2) {
		x, err := strconv.Atoi(a)
		y, err2 := strconv.Atoi(a[:4-len(b)] + b)
		if err == nil && err2 == nil && x >= 1800 && x < y && y <= 2099 {
			return extent{from: date{year: x}, to: date{year: y}, interval: true}, i + 1
		}
	}
	y, ok := f.year(i)
	if !ok || counted[f.lower(i-1)] {
		return extent{}, i
	}
	return extent{from: date{year: y}}, i + 1
}

// counted are words after which four digits are a number, not a year.
var counted = map[string]bool{"$": true, "€": true, "£": true, "some": true, "about": true, "around": true, "least": true, "than": true,
	"nearly": true, "almost": true, "approximately": true, "over": true, "up": true, "resolution": true, "no.": true, "flight": true}

// named reads "yesterday" and weekdays.
func (f *finder) named(i int, future bool) (extent, int) {
	if !f.dated {
		return extent{}, i
	}
	if n, ok := f.is(i, "day"); ok {
		return at(f.now.AddDate(0, 0, n)), i + 1
	}
	if d, ok := f.is(i, "weekday"); ok && f.tokens[i].Text != f.tokens[i].Lower {
		return at(f.weekday(d, future)), f.skip(i + 1)
	}
	return extent{}, i
}
