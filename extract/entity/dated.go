package entity

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// DayTold gives the day, month or year of the past (ISO 8601) that a sentence begins with, by
// its words: "In 2011 the president left", "On July 14, 2020, the President signed"; "" where
// it tells of the day of publication or of no time.
func DayTold(word func(int) string, published string) string {
	switch word(0) {
	case "In", "On", "By", "During", "Until":
	default:
		return ""
	}
	for k := 1; k < 8; k++ {
		w := word(k)
		if isYear(w) {
			return pastDay(w, word(k-1), word(k-2), word(k-3), published)
		}
		if w == "" || w[0] < '0' && w != "," || k > 5 && w != "," && !allDigits(w) {
			return "" // told farther on only as in "On the night of Tuesday, July 14, 2020"
		}
	}
	return ""
}

// pastDay gives a year with the month and the day that stand before it, the nearest word
// first: "20", "July" of "20 July 2009", ",", "14", "July" of "July 14, 2020".
func pastDay(year, before, next, third, published string) string {
	value, day := year, ""
	if before == "," {
		before, day = third, next
	} else if monthOf(before) > 0 && allDigits(next) {
		day = next
	} else if allDigits(before) && monthOf(next) > 0 {
		before, day = next, before
	}
	if m := monthOf(before); m > 0 {
		value += fmt.Sprintf("-%02d", m)
		if d, err := strconv.Atoi(day); err == nil && d > 0 && d < 32 {
			value += fmt.Sprintf("-%02d", d)
		}
	}
	if len(published) >= len(value) && value >= published[:len(value)] {
		return ""
	}
	return value
}

// isYear tells years of the last and of this century.
func isYear(w string) bool { return len(w) == 4 && w >= "1900" && w < "2100" && allDigits(w) }

// allDigits tells numbers.
func allDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// monthOf gives the number of a month, 0 for another word.
func monthOf(word string) int {
	for m := time.January; m <= time.December && len(word) > 2; m++ {
		if word == m.String() {
			return int(m)
		}
	}
	return 0
}

// Ends gives the first and the last day of a day, month or year told.
func Ends(told string) (first, last string) {
	switch len(told) {
	case 4:
		return told + "-01-01", told + "-12-31"
	case 7:
		return told + "-01", told + "-31"
	}
	return told, told
}

// dayTold gives the time of the past that a sentence begins with; "" for none.
func (w *work) dayTold(s *sent) string {
	return DayTold(func(k int) string { return w.word(s, k) }, w.doc.Published)
}

// yearOf gives the year of the past that a sentence begins with; "" where it tells of its
// own day.
func (w *work) yearOf(s *sent) string {
	day := w.dayTold(s)
	return day[:min(4, len(day))]
}

// holderThen gives who held an office when a sentence tells of: on the document's day, or
// all through the year or month that the sentence begins with.
func (w *work) holderThen(s *sent, country string, t *title) *tenure {
	told := w.dayTold(s)
	if told == "" {
		return w.holder(country, t, w.doc.Published)
	}
	first, last := Ends(told)
	a, b := w.holder(country, t, first), w.holder(country, t, last)
	if a == nil || b == nil || a.person != b.person {
		return nil
	}
	return a
}
