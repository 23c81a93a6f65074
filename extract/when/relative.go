package when

// someYear reads a year that is told from publication, "last year", or from the
// time before it, "that year", "the following year"; end is i for none.
func (f *finder) someYear(i int) (year, end int) {
	if !f.dated {
		return 0, i
	}
	if turn, ok := f.is(i, "turn"); ok && f.lower(i+1) == "year" {
		return f.now.Year() + turn, i + 2
	}
	if k, steps, ok := f.pointer(i); ok && f.lower(k) == "year" && f.anchor != (date{}) {
		return f.anchor.year + steps, k + 1
	}
	return 0, i
}

// ofMonth reads "the 25th of this month", "the 5th of last month".
func (f *finder) ofMonth(i int, _ bool) (extent, int) {
	d, ok := f.dayOfMonth(i)
	if !ok || !f.dated || f.lower(i+1) != "of" || f.lower(i+3) != "month" {
		return extent{}, i
	}
	turn, ok := f.is(i+2, "turn")
	if !ok {
		return extent{}, i
	}
	e := f.ago(-turn, 30)
	e.from.day = d
	return e, i + 4
}

// yearOf is the first end a of an interval, of the tokens from i to mid, in the year
// that only its last end b names, of the tokens from there to end: "between
// May and July 2014", "November to January 2014".
func (f *finder) yearOf(a, b extent, i, mid, end int) extent {
	named := func(from, to int) bool {
		for k := from; k < to; k++ {
			if _, ok := f.year(k); ok {
				return true
			}
		}
		return false
	}
	if a.interval || a.from.month == 0 || named(i, mid) || !named(mid, end) {
		return a
	}
	a.from.year = last(b).year
	if a.from.after(last(b)) {
		a.from.year--
	}
	return a
}
