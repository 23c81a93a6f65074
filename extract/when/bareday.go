package when

// bareDay reads a day without its month, "on the 20th", "since the fifteenth of the month": of
// the month that the text has named last, or the one nearest to publication.
func (f *finder) bareDay(i int, future bool) (extent, int) {
	if !f.dated || f.lower(i) != "the" || !f.leadsDay(i-1) {
		return extent{}, i
	}
	n, ok := f.ordinal(i + 1)
	end := i + 2
	if w := f.lower(end + 1); f.lower(end) == "of" && f.lower(end+2) == "month" && w == "the" {
		end += 3
	}
	if !ok || n > 31 || !f.closes(end) {
		return extent{}, i
	}
	if _, more := f.ordinal(end + 2); more && f.lower(end+1) == "the" {
		return extent{}, i // "on the 11th and the 12th of May"
	}
	near := date{f.now.Year(), int(f.now.Month()), n}
	switch today := dateOf(f.now).day; {
	case !future && n > today:
		near = near.months(-1)
	case future && n < today:
		near = near.months(1)
	}
	e := extent{from: near}
	if base := f.recent; base.month > 0 {
		e = extent{from: date{base.year, base.month, n}}.or(asAnchored, e, "day of month")
	}
	return e, end
}

// months is the same day so many months, less than twelve, later; it may be none of its month.
func (d date) months(n int) date {
	m := d.month - 1 + n + 12
	return date{d.year - 1 + m/12, m%12 + 1, d.day}
}

// leadsDay tells whether token i is a preposition that a day follows.
func (f *finder) leadsDay(i int) bool {
	switch f.lower(i) {
	case "on", "since", "by", "until", "till", "from", "to", "before", "after":
		return true
	}
	return false
}

// closes tells whether token i ends a phrase: "on the 20th", not "on the 20th anniversary" nor
// "to the 49th Army".
func (f *finder) closes(i int) bool {
	switch w := f.lower(i); w {
	case "", ",", ".", ";", ":", ")", "and", "or", "but", "at", "in", "by", "from", "to", "until", "with", "for", "that", "when", "where", "who", "which",
		"he", "she", "it", "they", "we", "was", "is", "were", "are", "had", "has", "will", "after", "before", "because", "as", "while", "through", "about", "–", "—":
		return true
	}
	return false
}

// overthrown gives the time, of the next few tokens, that ends what "from 1982 until" begins:
// "he was overthrown in December 1990"; zero where none is told.
func (f *finder) overthrown(i int) date {
	for k := i; k < i+8 && f.lower(k) != "." && f.lower(k) != ";"; k++ {
		if e, end := f.single(k, false); end > k {
			return last(e)
		}
	}
	return date{}
}

// onward reads what "from" begins with a weekday, of tokens [start, mid), and "on": "suspends
// flights from Sunday on", which is to come whatever the verb.
func (f *finder) onward(start, mid int) (extent, int) {
	if _, ok := f.is(start, "weekday"); !ok || mid != start+1 {
		return extent{}, mid
	}
	switch w := f.lower(mid); {
	case w == "onward", w == "onwards", w == "on" && f.closes(mid+1):
		if e, end := f.single(start, true); end == mid {
			return e, mid + 1
		}
	}
	return extent{}, mid
}
