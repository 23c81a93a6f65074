package when

import "strings"

// parts reads "early July", "late last year", "earlier this month", "mid-2014".
func (f *finder) parts(i int, future bool) (extent, int) {
	if name, ok := cutPart(f.lower(i)); ok && f.dated {
		for _, e := range f.words.Of(name) {
			if e.kind == "month" {
				return extent{from: date{f.monthNear(e.value, future), e.value, 0}}, i + 1
			}
		}
		if y, ok := numeral(name); ok && len(name) == 4 && y >= 1800 && y <= 2099 {
			return extent{from: date{year: y}}, i + 1
		}
	}
	if _, ok := f.is(i, "part"); !ok {
		return extent{}, i
	}
	for _, read := range []func(int, bool) (extent, int){f.dayOf, f.turn, f.years} {
		k := i + 1
		if f.lower(k) == "in" || f.lower(k) == "on" || f.lower(k) == "-" {
			k++
		}
		if unit, ok := f.is(k+1, "unit"); ok && f.dated && k > i+1 && f.lower(k) == "the" && (unit == 30 || unit == 365) && !strings.HasSuffix(f.lower(k+1), "s") {
			return f.ago(0, unit), k + 2 // "earlier in the year"
		}
		if end := f.thisWeek(k); end > k && f.lower(i) == "earlier" {
			return f.weekSoFar(), end
		}
		if f.dated && k > i+1 && f.lower(k) == "the" && f.lower(k+1) == "day" { // "earlier in the day"
			if d := f.anchor; d.day > 0 && f.anchored < f.sentence { // of which the sentence before tells
				return extent{from: d}.or(asAnchored, at(f.now), "day of publication"), k + 2
			}
			return at(f.now), k + 2
		}
		if e, end := read(k, future); end > k {
			return e, end
		}
	}
	return extent{}, i
}

// thisWeek is where "this week" or "the week" at token k ends; k for others.
func (f *finder) thisWeek(k int) int {
	if f.dated && (f.lower(k) == "this" || f.lower(k) == "the" && f.lower(k-1) == "in") && f.lower(k+1) == "week" {
		return k + 2
	}
	return k
}

// weekSoFar is from the Monday before publication to that day; on a Monday all of the week.
func (f *finder) weekSoFar() extent {
	week, today := f.week(0), dateOf(f.now)
	if week.from != today {
		week.to = today
	}
	return week
}

// cutPart takes "mid-" and the like off a month or a year.
func cutPart(w string) (string, bool) {
	for _, p := range []string{"mid-", "early-", "late-"} {
		if name, ok := strings.CutPrefix(w, p); ok {
			return name, true
		}
	}
	return w, false
}

// turn reads "last week", "next Friday", "this year", "the past two months".
func (f *finder) turn(i int, future bool) (extent, int) {
	t, ok := f.is(i, "turn")
	if !ok || !f.dated {
		return extent{}, i
	}
	k := i + 1
	if _, ok := f.is(k, "hours"); ok && t <= 0 { // "this morning", "last night"
		return at(f.now.AddDate(0, 0, t)), k + 1
	}
	if d, ok := f.is(k, "weekday"); ok {
		day := f.weekday(d, t > 0 || t == 0 && future)
		if t < 0 && day.Equal(f.now) {
			day = day.AddDate(0, 0, -7)
		}
		if t > 0 && day.Equal(f.now) {
			day = day.AddDate(0, 0, 7)
		}
		return at(day), f.skip(k + 1)
	}
	if m, ok := f.month(k); ok {
		y := f.monthNear(m, t > 0)
		if t < 0 && m == int(f.now.Month()) {
			y--
		}
		if t == 0 {
			y = f.now.Year()
		}
		return extent{from: date{y, m, 0}}, k + 1
	}
	if n, ok := f.number(k); ok && t != 0 {
		if unit, ok := f.is(k+1, "unit"); ok && n <= 500 {
			return f.past(-t*n, unit), k + 2
		}
	}
	unit, ok := f.is(k, "unit")
	if !ok || strings.HasSuffix(f.lower(k), "s") { // "in the coming days"
		return extent{}, i
	}
	if f.lower(i) == "last" && f.lower(i-1) == "the" {
		if f.lower(k+1) == "of" { // "the last week of June"
			return extent{}, i
		}
		return f.past(1, unit), k + 1
	}
	if w := f.lower(i); unit == 365 && f.lower(k+1) == "'s" && w == "this" {
		return extent{from: date{f.now.Year(), 0, 0}}, k + 1
	} else if w == "past" || w == "following" || w == "previous" && unit == 1 || w == "current" && unit == 1 {
		if w != "past" {
			return extent{}, i
		}
		return f.past(1, unit), k + 1
	}
	if e, ok := f.turned(t, unit); ok {
		return e, k + 1
	}
	return extent{}, i
}
