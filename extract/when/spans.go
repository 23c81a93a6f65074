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

// ago2 reads "two years ago", "a week ago today".
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
	if k != i || f.lower(k+2) != "ago" {
		return extent{}, i
	}
	switch {
	case f.lower(k+3) == "today":
		return at(f.before(n, unit)), k + 4
	case f.lower(k+3) == "this" && f.lower(k+4) == "month" && unit > 30:
		then := f.before(n, unit)
		return extent{from: date{then.Year(), int(then.Month()), 0}}, k + 5
	}
	return f.ago(n, unit), k + 3
}

// before is the day n units before publication: "two years ago today".
func (f *finder) before(n, unit int) time.Time {
	switch unit {
	case 30:
		return f.now.AddDate(0, -n, 0)
	case 365, 3650:
		return f.now.AddDate(-n*unit/365, 0, 0)
	}
	return f.now.AddDate(0, 0, -n*unit)
}

// iso reads "2022-07-12", and "12.07.2022" as most of Europe writes it.
func (f *finder) iso(i int, _ bool) (extent, int) {
	w := f.lower(i)
	if p := strings.Split(w, "."); len(p) == 3 && len(p[2]) == 4 && len(p[0]) <= 2 && len(p[1]) <= 2 && p[0] != "" && p[1] != "" {
		w = p[2] + "-" + ("0" + p[1])[len(p[1])-1:] + "-" + ("0" + p[0])[len(p[0])-1:]
	}
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
	if !ofDigits(strings.TrimSuffix(f.lower(i), "s")) {
		return extent{}, i
	}
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
	if e, end := f.decade(i); end > i {
		return e, end
	}
	y, ok := f.year(i)
	if !ok || counted[f.lower(i-1)] {
		return extent{}, i
	}
	if _, number := numeral(f.lower(i - 2)); number && f.lower(i-1) == "(" && f.lower(i+1) == ")" {
		return extent{}, i // "resolution 1999 (2011)"
	}
	if b, ok := numeral(f.lower(i + 2)); ok && f.lower(i+1) == "–" && len(f.lower(i+2)) == 2 && b > y%100 { // "1970–76"
		return extent{from: date{year: y}, to: date{year: y - y%100 + b}, interval: true}, i + 3
	}
	return extent{from: date{year: y}}, i + 1
}

// nameOfDay tells whether the weekday at token i is a part of a name: "Good
// Friday", "the Sunday Times".
func (f *finder) nameOfDay(i int) bool {
	_, before := f.is(i-1, "byname")
	_, after := f.is(i+1, "byname")
	return before && f.tokens[i-1].Text != f.tokens[i-1].Lower || after && f.tokens[i+1].Text != f.tokens[i+1].Lower
}

// dayOfWeek reads what tells the week of a weekday, "last week" or "of next
// week", from token k on.
func (f *finder) dayOfWeek(day, k int) (extent, int) {
	start := k
	if f.lower(k) == "of" {
		k++
	}
	turn, ok := f.is(k, "turn")
	if !ok || f.lower(k+1) != "week" {
		return extent{}, start
	}
	return at(f.week(turn).from.time().AddDate(0, 0, day-1)), k + 2
}

// decade reads "the 80s", "the early '90s".
func (f *finder) decade(i int) (extent, int) {
	w := f.lower(i)
	tens, ok := strings.CutSuffix(strings.TrimLeft(w, "'’"), "0s")
	n, digit := numeral(tens)
	if !ok || !digit || len(tens) != 1 || n < 2 {
		return extent{}, i
	}
	_, part := f.is(i-1, "part")
	if p := f.lower(i - 1); !part && p != "the" && p != "and" && p != "'" && p != "’" {
		return extent{}, i
	}
	return extent{from: date{year: 1900 + 10*n}, to: date{year: 1909 + 10*n}, interval: true}, i + 1
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
		return at(f.now.AddDate(0, 0, n)), f.skip(i + 1)
	}
	if d, ok := f.is(i, "weekday"); ok && f.tokens[i].Text != f.tokens[i].Lower {
		if f.nameOfDay(i) {
			return extent{}, i
		}
		if e, end := f.dayOfWeek(d, i+1); end > i+1 {
			return e, end
		}
		return at(f.weekday(d, future)), f.skip(i + 1)
	}
	return extent{}, i
}
