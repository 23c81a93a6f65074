package when

import "time"

// at is the extent of a single day.
func at(t time.Time) extent { return extent{from: dateOf(t)} }

// span is the days from a to b.
func span(a, b time.Time) extent { return extent{from: dateOf(a), to: dateOf(b), interval: true} }

// weekday is the named day (1 Monday to 7 Sunday) nearest to publication: the
// last one, today included; the next one where the sentence speaks of what is
// to come; a week further where it says "last" or "next".
func (f *finder) weekday(day int, future bool) time.Time {
	today := (int(f.now.Weekday())+6)%7 + 1
	back := (today - day + 7) % 7
	if future {
		ahead := (day - today + 7) % 7
		return f.now.AddDate(0, 0, ahead)
	}
	return f.now.AddDate(0, 0, -back)
}

// week is the Monday to Sunday, n weeks from that of publication.
func (f *finder) week(n int) extent {
	monday := f.now.AddDate(0, 0, -(int(f.now.Weekday())+6)%7+7*n)
	return span(monday, monday.AddDate(0, 0, 6))
}

// monthNear is the year of a month named without one: the last, that of
// publication included; the next where it is to come.
func (f *finder) monthNear(month int, future bool) int {
	y, m := f.now.Year(), int(f.now.Month())
	switch {
	case future && month < m:
		return y + 1
	case !future && month > m:
		return y - 1
	}
	return y
}

// dayNear is the year of a day of a month named without one. A day not long
// after publication is taken to be still to come.
func (f *finder) dayNear(month, day int, future bool) int {
	y := f.now.Year()
	d := time.Date(y, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	days := int(d.Sub(f.now).Hours() / 24)
	const soon, late = 45, 120
	switch {
	case days > 0 && !future && days > soon:
		return y - 1
	case days > late && !future:
		return y - 1
	case days < 0 && future && days < -late:
		return y + 1
	case days < 0 && days < -(365-soon):
		return y + 1
	}
	return y
}

// ago is n units before publication (after it for a negative n), as exact as
// the unit is.
func (f *finder) ago(n, unit int) extent {
	switch unit {
	case 1:
		return at(f.now.AddDate(0, 0, -n))
	case 7, 14:
		e := at(f.now.AddDate(0, 0, -n*unit))
		return e.or("weeks", extent{from: date{e.from.year, e.from.month, 0}}, "month of weeks")
	case 30:
		// The first of the month, so that no month's length plays in.
		d := time.Date(f.now.Year(), f.now.Month(), 1, 0, 0, 0, 0, time.UTC).AddDate(0, -n, 0)
		return extent{from: date{d.Year(), int(d.Month()), 0}}
	}
	return extent{from: date{f.now.Year() - n*unit/365, 0, 0}}
}

// turned is the unit before (-1), of (0) or after (1) publication.
func (f *finder) turned(turn, unit int) (extent, bool) {
	switch unit {
	case 1:
		return at(f.now.AddDate(0, 0, turn)), turn != 0
	case 7:
		w := f.week(turn)
		// A week is told for want of a day: often no more is known than its month.
		thursday := f.now.AddDate(0, 0, 3-(int(f.now.Weekday())+6)%7+7*turn)
		month := extent{from: date{thursday.Year(), int(thursday.Month()), 0}}
		if turn > 0 {
			return w.or("week", month, "month of week"), true
		}
		return month.or("month of week", w, "week"), true
	case 30, 365:
		return f.ago(-turn, unit), true
	}
	return extent{}, false
}

// past is from n units before publication to that day, or the other way round,
// as exact as the unit is; a single year counts as twelve months.
func (f *finder) past(n, unit int) extent {
	var then time.Time
	switch unit {
	case 30:
		then = f.now.AddDate(0, -n, 0)
	case 365, 3650:
		then = f.now.AddDate(-n*unit/365, 0, 0)
	default:
		then = f.now.AddDate(0, 0, -n*unit)
	}
	e := span(then, f.now)
	if n < 0 {
		e = span(f.now, then)
	}
	if unit >= 30 {
		e.from.day, e.to.day = 0, 0
	}
	if unit*max(n, -n) > 365 && unit >= 365 {
		e.from.month, e.to.month = 0, 0
	}
	return e
}

// time is the first moment of the date.
func (d date) time() time.Time {
	return time.Date(d.year, time.Month(max(1, d.month)), max(1, d.day), 0, 0, 0, 0, time.UTC)
}

// after tells whether d is later than o, as far as both are exact.
func (d date) after(o date) bool {
	switch {
	case d.year != o.year || d.month == 0 || o.month == 0:
		return d.year > o.year
	case d.month != o.month || d.day == 0 || o.day == 0:
		return d.month > o.month
	}
	return d.day > o.day
}

// eve tells whether o is the day after d, or the month after it.
func (d date) eve(o date) bool {
	switch {
	case d.day > 0 && o.day > 0:
		t := time.Date(d.year, time.Month(d.month), d.day+1, 0, 0, 0, 0, time.UTC)
		return dateOf(t) == o
	case d.day == 0 && o.day == 0 && d.month > 0:
		return d.year == o.year && d.month+1 == o.month || d.year+1 == o.year && d.month == 12 && o.month == 1
	}
	return false
}
