package when

// offset reads a time that is told from another event's: "two days after" the
// raid, "a day before" the summit, "the 20th anniversary of" the pact. What
// follows is then reckoned from day, that of publication or of a day that the
// sentence gives before; it is as exact as the unit. leads is false where the
// words tell when what goes before them was: "two days earlier".
func (f *finder) offset(i int, from date) (e extent, end int, leads bool) {
	if !f.dated {
		return extent{}, i, false
	}
	if n, ok := f.ordinal(i); ok && f.lower(i+1) == "anniversary" && f.lower(i+2) == "of" {
		d := date{year: from.year - n}
		if from.month > 0 && f.lower(i-2) != "on" {
			return extent{from: d}.or("anniversary", extent{from: date{d.year, from.month, 0}}, "month of anniversary"), i + 3, true
		}
		if p := f.lower(i - 1); (p == "the" || p == "its") && f.lower(i-2) == "on" {
			d = date{from.year - n, from.month, from.day}
		}
		return extent{from: d}, i + 3, true
	}
	if f.lower(i) == "eve" && f.lower(i-1) == "the" && f.lower(i+1) == "of" {
		return f.shifted(from, -1, 1), i + 2, true
	}
	if w, by := f.lower(i), f.lower(i+1); (w == "hours" || w == "days") && (by == "after" || by == "before") {
		n, counted := f.number(i - 1)
		if counted && (w != "hours" || n > 500) || f.lower(i-1) == "several" {
			return extent{}, i, false
		}
		moved := func(days int) date {
			if by == "after" {
				days = -days
			}
			return dateOf(from.time().AddDate(0, 0, days))
		}
		leads := f.lower(i+2) != "," // "a few days before, police arrested"
		const few = 3
		switch {
		case w == "days":
			d := moved(few)
			return extent{from: date{d.year, d.month, 0}, as: "days"}, i + 2, leads
		case counted && n >= 24: // "48 hours after"
			return extent{from: moved(n / 24), as: "hours"}, i + 2, leads
		}
		return extent{from: from, as: "hours"}, i + 2, leads
	}
	n, ok := f.number(i)
	if !ok && f.lower(i) == "the" {
		n, ok = 1, f.lower(i+1) == "day"
	}
	unit, isUnit := f.is(i+1, "unit")
	if !ok || !isUnit || n > 500 {
		return extent{}, i, false
	}
	switch f.lower(i + 2) {
	case "after", "since":
		if e, ok := f.beforeNamed(n, unit); ok && f.lower(i-1) == "," {
			return e, i + 3, true
		}
		return f.shifted(from, n, unit), i + 3, true
	case "earlier", "prior":
		if f.lower(i+3) != "to" {
			return f.earlier(from, n, unit), i + 3, false
		}
		return f.shifted(from, -n, unit), i + 4, true
	case "before", "ahead":
		switch f.lower(i + 3) {
		case "", ",", ".":
			return f.earlier(from, n, unit), i + 3, false
		}
		return f.shifted(from, -n, unit), i + 3, true
	}
	return extent{}, i, false
}

// beforeNamed is n units before the month or year that the sentence has named, no more exact than
// that: "joined in May 2022, three months after the raid".
func (f *finder) beforeNamed(n, unit int) (extent, bool) {
	d := f.anchor
	switch {
	case d.year == 0 || d.day > 0 || f.anchored != f.sentence:
		return extent{}, false
	case unit >= 365:
		return extent{from: date{year: d.year - n*unit/365}}, true
	case d.month == 0:
		return extent{}, false
	}
	then := d.time().AddDate(0, 0, -n*unit)
	if unit == 30 {
		then = d.time().AddDate(0, -n, 0)
	}
	return extent{from: date{then.Year(), int(then.Month()), 0}}, true
}

// earlier is n units before a day, or as likely before the time that the text has given last; days
// are before the day that the sentence before has told.
func (f *finder) earlier(from date, n, unit int) extent {
	e := f.shifted(from, n, unit)
	if f.anchor == (date{}) || from != dateOf(f.now) || !f.anchor.exact(unit) {
		return e
	}
	o := f.shifted(f.anchor, n, unit)
	if unit == 1 && f.anchored == f.sentence-1 {
		return o
	}
	o.as, o.other = asAnchored, e.other
	e.other = &o
	return e
}

// endOf reads "the end of the year", "the end of this month": the last month
// of it.
func (f *finder) endOf(i int, _ bool) (extent, int) {
	if !f.dated {
		return extent{}, i
	}
	if f.lower(i) == "year" && f.lower(i+1) == "'s" && f.lower(i+2) == "end" || f.lower(i) == "year-end" {
		end := i + 1
		if f.lower(i) == "year" {
			end = i + 3
		}
		return extent{from: date{f.now.Year(), 12, 0}}, end
	}
	if f.lower(i) != "end" || f.lower(i+1) != "of" {
		return extent{}, i
	}
	if w := f.lower(i + 2); w != "the" && w != "this" {
		return extent{}, i
	}
	switch f.lower(i + 3) {
	case "year":
		return extent{from: date{f.now.Year(), 12, 0}}, i + 4
	case "month":
		return extent{from: date{f.now.Year(), int(f.now.Month()), 0}}, i + 4
	}
	return extent{}, i
}

// shifted is n units before a day.
func (f *finder) shifted(from date, n, unit int) extent {
	g := *f
	g.now = from.time()
	if unit == 7 || unit == 14 {
		d := dateOf(g.now.AddDate(0, 0, -n*unit))
		return extent{from: date{d.year, d.month, 0}}.or("month of weeks", at(d.time()), "weeks")
	}
	e := g.ago(n, unit)
	if d := dateOf(g.now.AddDate(-n*unit/365, 0, 0)); unit >= 365 && from.day > 0 { // as often as not to the day
		return e.or("years", extent{from: date{d.year, d.month, 0}}.or("years to the month", extent{from: d}, "years to the day"), "years to the month")
	}
	return e
}

// ordinal is the number that "first" or "20th" names.
func (f *finder) ordinal(i int) (int, bool) {
	if n, ok := f.is(i, "ordinal"); ok {
		return n, true
	}
	w, ok := f.endless(f.lower(i))
	if !ok {
		return 0, false
	}
	n, ok := numeral(w)
	return n, ok && n > 0 && n <= 500
}
