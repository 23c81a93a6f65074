package when

import "strings"

// Ways in which a length may be taken.
const (
	asBack  = "back"  // it ends now
	asAhead = "ahead" // it begins now
)

// longest is how many days a length has at most: a little more than a century.
const longest = 40000

// length reads how long something lasts, "a three-day visit", "for two years",
// "after four years of": from then to the day of publication, or from that day
// on. What it is that lasts decides which.
func (f *finder) length(i int) (extent, int) {
	if !f.dated {
		return extent{}, i
	}
	if n, unit, ok := f.hyphened(f.lower(i)); ok && n*unit > 1 {
		return f.begins(i+1, n, unit, 1, f.lasts(n, unit, firstDay(unit))), i + 1
	}
	n, ok := f.number(i)
	unit, isUnit := f.is(i+1, "unit")
	if !ok || !isUnit || n == 0 || n > longest/unit {
		return extent{}, i
	}
	if w := f.lower(i + 1); n > 1 && !strings.HasSuffix(w, "s") { // "a three day visit"
		return f.begins(i+2, n, unit, 1, f.lasts(n, unit, firstDay(unit))), i + 2
	}
	switch f.lower(i + 2) {
	case "ago", "after", "before", "earlier", "later", "prior", "ahead", "old", "since", "from", "'s", "'", "’":
		return extent{}, i
	}
	k := i - 1
	for _, vague := f.is(k, "vague"); vague; _, vague = f.is(k, "vague") {
		k--
	}
	if _, lasting := f.is(k, "lasting"); !lasting && f.lower(i+2) != "of" {
		return extent{}, i
	}
	return f.begins(i+2, n, unit, 0, f.lasts(n, unit, 0)), i + 2
}

// soon is how many tokens after a length the day may be from which it counts.
const soon = 6

// begins reads the day that a length of n units begins with, told soon after it:
// "a two-year term, starting on 1 January", "for two weeks beginning April 3". The
// length is to that day plus n units, less the days that are counted with it; it
// is otherwise where no day is told.
func (f *finder) begins(i, n, unit, counted int, otherwise extent) extent {
	for k := i; k < min(i+soon, len(f.tokens)); k++ {
		switch f.lower(k) {
		case ".", ";", "to", "until":
			return otherwise
		case "starting", "beginning", "commencing", "effective", "from":
			day := k + 1
			if f.lower(day) == "on" || f.lower(day) == "from" {
				day++
			}
			e, end := f.single(day, true)
			if end == day || e.interval || e.from.day == 0 {
				continue
			}
			from, years, months := e.from.time(), 0, 0
			switch {
			case unit >= 365:
				years, unit = n*unit/365, 0
			case unit == 30:
				months, unit = n, 0
			}
			to := span(from, from.AddDate(years, months, n*unit-counted))
			to.as = asAhead
			return to
		}
	}
	return otherwise
}

// firstDay is how many of the days of "a three-day visit" are its first.
func firstDay(unit int) int {
	if unit == 1 {
		return 1
	}
	return 0
}

// hyphened takes "three-day" and "28-month-long" apart.
func (f *finder) hyphened(w string) (n, unit int, ok bool) {
	w = strings.TrimSuffix(w, "-long")
	count, name, ok := strings.Cut(w, "-")
	if !ok {
		return 0, 0, false
	}
	if n, ok = numeral(count); !ok {
		n, ok = f.word(count, "number")
	}
	unit, isUnit := f.word(name, "unit")
	return n, unit, ok && isUnit && n > 0 && n <= longest/unit
}

// consecutive reads "a third consecutive day", "the second day in a row", "four
// straight days": to the day of publication, which is the last of them.
func (f *finder) consecutive(i int) (extent, int) {
	if !f.dated {
		return extent{}, i
	}
	n, ok := f.ordinal(i)
	if !ok {
		n, ok = f.number(i)
	}
	if !ok || n < 2 || n > 100 {
		return extent{}, i
	}
	k := i + 1
	row := f.lower(k) == "consecutive" || f.lower(k) == "straight" || f.lower(k) == "successive"
	if row {
		k++
	}
	if w := f.lower(k); w != "day" && w != "days" && w != "night" && w != "nights" {
		return extent{}, i
	}
	k++
	switch {
	case row:
	case f.lower(k) == "in" && f.lower(k+1) == "a" && f.lower(k+2) == "row":
		k += 3
	case f.lower(k) == "running":
		k++
	case f.lower(i-1) == "a" && f.lower(i-2) == "for" || f.lower(i-1) == "the" && f.lower(i-2) == "for":
	default:
		return extent{}, i
	}
	e := span(f.now.AddDate(0, 0, 1-n), f.now)
	return e.or("row", at(f.now), "end of row"), k
}

// lasts is n units back from publication or on from it, less the days that are
// counted with it.
func (f *finder) lasts(n, unit, counted int) extent {
	return f.reach(-n, unit, counted).or(asBack, f.reach(n, unit, -counted), asAhead)
}

// reach is from publication to n units on, or from n units back to it for a
// negative n, and plus days.
func (f *finder) reach(n, unit, plus int) extent {
	switch unit {
	case 30, 365, 3650:
		e := f.ago(-n, unit)
		if n < 0 {
			return extent{from: e.from, to: f.today(unit), interval: true}
		}
		return extent{from: f.today(unit), to: e.from, interval: true}
	}
	then := f.now.AddDate(0, 0, n*unit+plus)
	if n < 0 {
		return span(then, f.now)
	}
	return span(f.now, then)
}

// today is the day of publication, as exact as the unit is.
func (f *finder) today(unit int) date {
	d := dateOf(f.now)
	if unit >= 30 {
		d.day = 0
	}
	if unit >= 365 {
		d.month = 0
	}
	return d
}

// since is from then to the day of publication.
func (f *finder) since(from date) extent {
	to, even := dateOf(f.now), dateOf(f.now)
	if from.day == 0 {
		even.day = 0
	}
	if from.month == 0 {
		even.month = 0
	}
	return extent{from: from, to: to, interval: true}.or("to the day", extent{from: from, to: even, interval: true}, "to the month")
}

// sinceBefore tells whether "since", "starting" or "beginning" stands before
// token i, with no comma between: "since he was deposed in 2013".
func (f *finder) sinceBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-12; k-- {
		switch f.lower(k) {
		case ",", ";", "(", ")", "until":
			return false
		case "since":
			return true
		case "starting", "beginning":
			return k >= i-2
		}
	}
	return false
}
