package when

// season reads "the spring of 2015", "summer 2014", "this spring".
func (f *finder) season(i int, _ bool) (extent, int) {
	k := i
	if f.lower(k) == "the" {
		k++
	}
	turn, turned := f.is(k, "turn")
	if turned {
		k++
	}
	m, ok := f.is(k, "season")
	if !ok {
		return extent{}, i
	}
	months := func(y int) extent {
		to := date{y, m + 2, 0}
		if to.month > 12 {
			to = date{y + 1, to.month - 12, 0}
		}
		return extent{from: date{y, m, 0}, to: to, interval: true}
	}
	if turned {
		if !f.dated {
			return extent{}, i
		}
		y := f.now.Year()
		switch now := int(f.now.Month()); {
		case turn < 0 && now <= m, turn == 0 && m == 12 && now < 3:
			y--
		case turn > 0 && now >= m:
			y++
		}
		return months(y).or("season", extent{from: date{year: y}}, "year of season"), k + 1
	}
	if y, end := f.comma(k + 1); y > 0 {
		return months(y), end
	}
	return extent{}, i
}

// share reads "the first half of 2017", "the third quarter of last year".
func (f *finder) share(i int, future bool) (extent, int) {
	n, ok := f.ordinal(i)
	if !ok || f.lower(i+2) != "of" {
		return extent{}, i
	}
	long := map[string]int{"half": 6, "quarter": 3}[f.lower(i+1)]
	if long == 0 || n*long > 12 {
		return extent{}, i
	}
	of := func(y, end int) (extent, int) {
		return extent{from: date{y, (n-1)*long + 1, 0}, to: date{y, n * long, 0}, interval: true}, end
	}
	if y, ok := f.year(i + 3); ok {
		return of(y, i+4)
	}
	if f.lower(i+3) == "the" && f.lower(i+4) == "year" && f.dated {
		return of(f.now.Year(), i+5)
	}
	if e, end := f.turn(i+3, future); end > i+3 && !e.interval && e.from.month == 0 {
		return of(e.from.year, end)
	}
	return extent{}, i
}
