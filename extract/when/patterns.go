package when

import (
	"strconv"
	"strings"
)

// Every pattern reads from token i and gives what it found and the token after
// it; i itself where it found nothing.

// interval reads "since X", "until X", "from X to Y", "between X and Y", "X –
// Y", "X and Y" of days that follow each other, or one time.
func (f *finder) interval(i int) (extent, int) {
	switch f.lower(i) {
	case "until", "till", "through":
		k := i + 1
		if f.lower(k) == "at" && f.lower(k+1) == "least" {
			k += 2
		}
		if f.lower(k) == "the" && f.lower(k+1) == "end" && f.lower(k+2) == "of" {
			if _, ok := f.month(k + 3); ok {
				k += 3
			} else {
				k++
			}
		}
		if e, end := f.single(k, f.future(k)); end > k && f.dated && !e.interval && e.from.after(dateOf(f.now)) {
			return extent{from: dateOf(f.now), to: e.from, interval: true}, end
		}
		return extent{}, i
	case "since":
		if e, end := f.single(i+1, false); end > i+1 && f.dated {
			return f.since(e.from), end
		}
		return extent{}, i
	case "from", "between":
		joint := "to"
		if f.lower(i) == "between" {
			joint = "and"
		}
		if e, end := f.monthLast(i+1, joint); end > i+1 {
			return e, end
		}
		if e, end := f.longAgo(i+1, joint); end > i+1 {
			return e, end
		}
		start := f.pastHour(i + 1)
		a, mid := f.single(start, f.future(i))
		if mid == start {
			return extent{}, i
		}
		if e, end := f.onward(start, mid); end > mid {
			return e, end
		}
		if f.lower(mid) == "," {
			mid++
		}
		if w := f.lower(mid); w == joint || w == "until" || w == "through" || w == "till" {
			start := f.pastHour(mid + 1)
			if b, end := f.partner(a, start); end > start {
				a = f.yearOf(a, b, i+1, mid, end)
				return extent{from: a.from, to: last(b), interval: true}, end
			}
			if b := f.overthrown(mid + 1); w != joint && b.after(a.from) {
				return extent{from: a.from, to: b, interval: true}, mid
			}
		}
		return extent{}, i
	}
	for _, joint := range []string{"–", "to", "and"} {
		if e, end := f.monthLast(i, joint); end > i && (joint != "and" || e.from.eve(e.to)) {
			return e, end
		}
	}
	e, end := f.single(i, f.future(i))
	if end > i && e.interval && f.lower(end) == "and" { // "the 1970s and 1980s"
		if b, after := f.years(end+1, false); b.interval && b.from.year == e.to.year+1 && e.from.month == 0 {
			return extent{from: e.from, to: b.to, interval: true}, after
		}
	}
	if end == i || e.interval {
		return e, end
	}
	if w := f.lower(end); w == "–" || w == "—" || w == "-" || w == "to" || w == "through" {
		if b, after := f.partner(e, end+1); after > end+1 {
			e = f.yearOf(e, b, i, end, after)
			return extent{from: e.from, to: last(b), interval: true}, after
		}
	} else if w == "and" || w == "or" {
		b, after := f.partner(e, end+1)
		if e := f.yearOf(e, b, i, end, after); after > end+1 && !b.interval && e.from.eve(b.from) {
			return extent{from: e.from, to: b.from, interval: true}, after
		}
	}
	return e, end
}

// pastHour passes over the hour before a day that it is one of: "midnight on", "noon".
func (f *finder) pastHour(i int) int {
	k := i
	if w := f.lower(i); w == "midnight" || w == "noon" || w == "midday" {
		k++
	} else if _, end := f.hour(i); end > i {
		k = end
	}
	if k > i && f.lower(k) == "on" {
		k++
	}
	return k
}

// monthLast reads "14 and 21 December" after "between", "7 to 10 August", "7–10
// August" anywhere.
func (f *finder) monthLast(i int, joint string) (extent, int) {
	a, ok := f.dayOfMonth(i)
	if w := f.lower(i + 1); !ok || w != joint && w != "–" && w != "—" {
		return extent{}, i
	}
	k := i + 2
	if f.lower(k) == "the" {
		k++
	}
	if e, end := f.dayOf(k, f.future(i)); end > k && e.from.day > a {
		return extent{from: date{e.from.year, e.from.month, a}, to: e.from, interval: true}, end
	}
	return extent{}, i
}

// longAgo reads "1768 to 1771" after "from", of which "1768" alone may be any number.
func (f *finder) longAgo(i int, joint string) (extent, int) {
	a, ok := numeral(f.lower(i))
	b, ok2 := numeral(f.lower(i + 2))
	if !ok || !ok2 || f.lower(i+1) != joint || a < 1000 || a >= b || b > 2099 || len(f.lower(i)) != 4 {
		return extent{}, i
	}
	return extent{from: date{year: a}, to: date{year: b}, interval: true}, i + 3
}

func last(e extent) date {
	if e.interval {
		return e.to
	}
	return e.from
}

// partner reads the second end of an interval, which may be a bare day.
func (f *finder) partner(a extent, i int) (extent, int) {
	if e, end := f.single(i, f.future(i)); end > i {
		return e, end
	}
	if d, ok := f.dayOfMonth(i); ok && a.from.day > 0 && d > a.from.day {
		e, end := extent{from: date{a.from.year, a.from.month, d}}, i+1
		if y, after := f.comma(end); y > 0 {
			e.from.year, end = y, after
		}
		return e, end
	}
	return extent{}, i
}

// singles are the readers of one time.
var singles = []func(*finder, int, bool) (extent, int){
	(*finder).dayOf, (*finder).parts, (*finder).turn, (*finder).pastHours, (*finder).weekend, (*finder).ago2,
	(*finder).ofMonth, (*finder).bareDay, (*finder).iso, (*finder).years, (*finder).named, (*finder).endOf, (*finder).season, (*finder).share,
}

// single reads one time.
func (f *finder) single(i int, future bool) (extent, int) {
	for _, read := range singles {
		if e, end := read(f, i, future); end > i && e.from.valid() && (!e.interval || e.to.valid()) {
			return e, end
		}
	}
	return extent{}, i
}

// future tells whether a word before token i, in its clause, speaks of what is to come.
func (f *finder) future(i int) bool {
	if _, ok := f.is(i-1, "future"); ok && f.lower(i-1) != "may" {
		return true
	}
	switch f.sense {
	case past:
		return false
	case next:
		return true
	}
	for k := i - 1; k >= 0 && k > i-30; k-- {
		if _, ok := f.is(k, "future"); ok {
			if _, month := f.month(k); !month { // "may", not "May"
				return true
			}
		}
		switch f.lower(k) {
		case ";", ":", "after", "since", "killed", "following", "when", "who", "which":
			return false
		}
	}
	return false
}

// dayOf reads "12 July 2022", "July 12, 2022", "July 12", "July 2022", "July",
// and these after a weekday. A month is as exact as "early July" gets.
func (f *finder) dayOf(i int, future bool) (extent, int) {
	start := i
	if _, ok := f.is(i, "weekday"); ok {
		start = i + 1
		if f.lower(start) == "," {
			start++
		}
		if f.lower(start) == "the" {
			start++
		}
	}
	m, d, k := 0, 0, start
	if a, b, ok := f.days(k); ok { // "5–8 March"
		if mm, ok := f.month(k + 1); ok {
			y, end := f.comma(k + 2)
			if y == 0 {
				if !f.dated {
					return extent{}, i
				}
				y, end = f.dayNear(mm, a, future), k+2
			}
			return extent{from: date{y, mm, a}, to: date{y, mm, b}, interval: true}, end
		}
	}
	if n, ok := f.dayOfMonth(k); ok {
		next := k + 1
		if f.lower(next) == "of" {
			next++
		}
		if mm, ok := f.month(next); ok {
			m, d, k = mm, n, next+1
		}
	} else if n, ok := f.is(k, "ordinal"); ok && f.lower(k+1) == "of" && f.lower(k-1) == "the" { // "the second of June"
		if mm, ok := f.month(k + 2); ok {
			m, d, k = mm, n, k+3
		}
	}
	if m == 0 {
		mm, ok := f.month(k)
		if !ok {
			return extent{}, i
		}
		m, k = mm, k+1
		if n, ok := f.dayOfMonth(k); ok {
			d, k = n, k+1
		} else if a, b, ok := f.days(k); ok { // "October 30-31"
			y, end := f.comma(k + 1)
			if y == 0 {
				if !f.dated {
					return extent{}, i
				}
				y = f.dayNear(m, a, future)
			}
			return extent{from: date{y, m, a}, to: date{y, m, b}, interval: true}, end
		}
	}
	if start > i && d == 0 || d == 0 && f.givenName(k-1, k) {
		return extent{}, i
	}
	if _, byname := f.is(k, "byname"); byname && d > 0 && f.lower(i-1) != "on" { // "the March 23 Movement"
		return extent{}, i
	}
	y, end := f.comma(k)
	if y == 0 {
		if !f.dated {
			return extent{}, i
		}
		end = k
		if d > 0 {
			y = f.dayNear(m, d, future)
		} else {
			y = f.monthNear(m, future)
		}
	}
	return extent{from: date{y, m, d}}, end
}

// comma reads ", 2022" or "2022" or "of 2022", "last year" or "of that year"; 0 for none.
func (f *finder) comma(i int) (year, end int) {
	k := i
	if f.lower(k) == "," || f.lower(k) == "of" {
		k++
	}
	if y, ok := f.year(k); ok {
		return y, k + 1
	}
	if y, end := f.someYear(k); end > k && f.lower(i) != "," {
		return y, end
	}
	return 0, i
}

// days reads a token such as "30-31".
func (f *finder) days(i int) (a, b int, ok bool) {
	if !ofDigits(f.lower(i)) {
		return 0, 0, false
	}
	x, y, ok := strings.Cut(strings.ReplaceAll(f.lower(i), "–", "-"), "-")
	if !ok {
		return 0, 0, false
	}
	a, err := strconv.Atoi(x)
	b, err2 := strconv.Atoi(y)
	return a, b, err == nil && err2 == nil && a >= 1 && b > a && b <= 31
}
