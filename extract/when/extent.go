package when

import (
	"slices"
	"strconv"
	"time"
)

// extent is a day, month or year, or from one to another.
type extent struct {
	from, to date
	interval bool
	as       string  // how it is taken
	other    *extent // what it may be too
}

// or is e, or as likely o.
func (e extent) or(as string, o extent, otherwise string) extent {
	o.as = otherwise
	e.as, e.other = as, &o
	return e
}

// readings are what e may be.
func (e extent) readings() []Reading {
	out := []Reading{{e.String(), e.as}}
	for o := e.other; o != nil; o = o.other {
		r := Reading{o.String(), o.as}
		if !slices.ContainsFunc(out, func(x Reading) bool { return x.Value == r.Value }) {
			out = append(out, r)
		}
	}
	return out
}

// date is as exact as it is given: month and day are 0 where unknown.
type date struct{ year, month, day int }

func dateOf(t time.Time) date { return date{t.Year(), int(t.Month()), t.Day()} }

func (d date) String() string {
	s := strconv.Itoa(d.year)
	for _, n := range []int{d.month, d.day} {
		if n == 0 {
			break
		}
		s += "-" + pad(n)
	}
	return s
}

func pad(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

func (e extent) String() string {
	if e.interval && e.from != e.to {
		return e.from.String() + "/" + e.to.String()
	}
	return e.from.String()
}

// valid tells whether the day is one of its month.
func (d date) valid() bool {
	if d.day == 0 {
		return d.month <= 12
	}
	t := time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC)
	return int(t.Month()) == d.month && t.Day() == d.day
}
