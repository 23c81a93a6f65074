package when

// asAnchored is a time reckoned from one that the text gives before; asHour one
// of the day of publication, told by the clock.
const (
	asAnchored = "anchored"
	asHour     = "hour"
)

// anaphor reads a time that is told from the one before it, of this sentence or
// of the last: "the same day", "the following day", "two years later", "since
// then". Where there is none before, "the same day" and "the following day"
// are reckoned from publication.
func (f *finder) anaphor(i int) (extent, int) {
	if !f.dated {
		return extent{}, i
	}
	from, known, as := f.anchor, f.anchor != date{}, asAnchored
	k, steps, points := f.pointer(i)
	unit := f.pointed(k)
	if points && known && steps == 0 && unit == 1 && from.day == 0 && from.month > 0 && f.anchored < f.sentence {
		unit = 30 // "In May … The same day": no day is known, but the month
	}
	if !known || points && !from.exact(1) && f.lower(i) != "that" && unit == 1 {
		// Of a day a year or a month told before says nothing.
		from, known, as = dateOf(f.now), false, "unanchored"
	}
	if known && f.lower(i) == "since" && f.lower(i+1) == "then" {
		e := f.since(from)
		e.as = "since anchor"
		return e, i + 2
	}
	if n, ok := f.number(i); ok && known && n <= 500 && (f.lower(i+2) == "later" || f.lower(i+2) == "afterwards" || f.lower(i+2) == "thereafter") {
		if unit, ok := f.is(i+1, "unit"); ok && from.exact(unit) {
			e := f.shifted(from, -n, unit)
			e.as, e.other = as, nil
			return e, i + 3
		}
	}
	if !points {
		return extent{}, i
	}
	if unit == 0 || !from.exact(unit) || !known && (unit > 1 || f.lower(i) == "that") {
		return extent{}, i
	}
	e := f.shifted(from, -steps, unit)
	e.as, e.other = as, nil
	switch {
	case known:
	case steps > 0:
		e.as = "day after publication"
	case steps < 0:
		e.as = "day before publication"
	}
	return e, k + 1
}

// pointed is the unit that token k names after a pointer; 0 for none.
func (f *finder) pointed(k int) int {
	switch f.lower(k) {
	case "day", "morning", "afternoon", "evening", "night":
		return 1
	case "month":
		return 30
	case "year":
		return 365
	}
	return 0
}

// pointer reads "the same", "that", "that same", "the following", "the next",
// "the previous" and gives the token after it and how many days, months or years
// on it points.
func (f *finder) pointer(i int) (k, steps int, ok bool) {
	switch w, then := f.lower(i), f.lower(i+1); {
	case w == "that" && then == "same", w == "the" && then == "same":
		return i + 2, 0, true
	case w == "that":
		return i + 1, 0, true
	case w == "the" && (then == "following" || then == "next"):
		return i + 2, 1, true
	case w == "the" && (then == "previous" || then == "preceding"):
		return i + 2, -1, true
	case (w == "next" || w == "following") && f.pointed(i+1) == 1:
		return i + 1, 1, true
	}
	return i, 0, false
}

// exact tells whether d names the day, the month or the year that the unit asks
// for.
func (d date) exact(unit int) bool {
	return (unit >= 365 || d.month > 0) && (unit >= 30 || d.day > 0)
}

// hour reads "at 11:30 a.m.", "23:00 GMT", "6 p.m.", "at midnight": of the day of
// publication, where the sentence names no other.
func (f *finder) hour(i int) (extent, int) {
	if !f.dated {
		return extent{}, i
	}
	e := at(f.now)
	e.as = asHour
	if _, ok := f.is(i, "hour"); ok {
		return e, i + 1
	}
	h, ok := numeral(f.lower(i))
	if !ok || h > 24 {
		return extent{}, i
	}
	k := i + 1
	if m, ok := numeral(f.lower(k + 1)); ok && f.lower(k) == ":" && m < 60 && len(f.lower(k+1)) == 2 {
		k += 2
	}
	if _, ok := f.is(k, "zone"); ok {
		return e, k + 1
	}
	if k > i+1 && f.lower(i-1) == "at" {
		return e, k
	}
	return extent{}, i
}
