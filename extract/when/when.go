// Package when finds what a text says of times ("on Tuesday", "earlier this
// month", "between 2014 and 2016") and gives each as an ISO 8601 day, month,
// year or interval, reckoned from the day of publication.
//
// Call [Find]. The words are those of times.txt. A time may have several
// readings: "on Friday" of a visit and of a plan to visit, "last week" as its
// days or as its month; which is meant depends on what happens then, of which
// package relation judges. What is vague ("recently", "in spring") is not found.
package when

import (
	"strconv"
	"strings"
	"sync"
	"time"

	"geokg/extract/lexicon"
	"geokg/extract/text"
)

// Time is a time expression.
type Time struct {
	text.Span           // bytes of the document's text
	Sentence  int       // index of the sentence
	Value     string    // as the words before it tell it: "2022-07-12", "2022-07", "2022", or an interval "2014/2016-02-01" of two of them
	Readings  []Reading // all that it may be, Value first

	// Leads tells that it is the time of what follows, not of what goes before:
	// "two days after" the raid.
	Leads bool

	day string // of publication
}

// Reading is one of the values that a time may have: "on Friday" is another day
// of a visit and of a plan to visit.
type Reading struct {
	Value string
	As    string // how it is taken: "past", "next", "week" for the whole of it, "back" for a length that ends now; "" for what is plain
}

// Side tells where one of the values stands to the day of publication: "past",
// "now" where it holds that day, "ahead"; "undated" where the day is unknown.
func (t Time) Side(value string) string {
	from, to, interval := strings.Cut(value, "/")
	if !interval {
		to = from
	}
	day := func(of string) string { return t.day[:min(len(t.day), len(of))] }
	switch {
	case t.day == "":
		return "undated"
	case to < day(to):
		return "past"
	case from > day(from):
		return "ahead"
	}
	return "now"
}

// Stretch tells whether one of the values is a while that ends with the day of
// publication, "to now", or begins with it, "from now"; else "".
func (t Time) Stretch(value string) string {
	from, to, interval := strings.Cut(value, "/")
	now := func(of string) bool { return t.day != "" && strings.HasPrefix(t.day, of) }
	switch {
	case !interval || from == to:
	case now(to):
		return "to now"
	case now(from):
		return "from now"
	}
	return ""
}

// entry is a row of times.txt.
type entry struct {
	kind  string
	value int
}

// table is the embedded times.txt by word; a word may have several kinds. It is
// part of the program, so that a fault in it is a fault of the build.
var table = sync.OnceValue(func() *lexicon.Lookup[[]entry] {
	set, err := lexicon.Open("")
	if err != nil {
		panic(err)
	}
	t, err := set.Table("times.txt", "word", "kind", "value")
	if err != nil {
		panic(err)
	}
	m := &lexicon.Lookup[[]entry]{}
	for _, row := range t.Rows {
		n := 0
		if row.Fields[2] != "-" {
			if n, err = strconv.Atoi(row.Fields[2]); err != nil {
				panic(row.Errorf("value %q, want a number", row.Fields[2]))
			}
		}
		m.Set(row.Fields[0], append(m.Of(row.Fields[0]), entry{row.Fields[1], n}))
	}
	return m
})

// finder reads times from the tokens of one sentence.
type finder struct {
	words  *lexicon.Lookup[[]entry]
	now    time.Time
	dated  bool // whether now is known
	tokens []text.Token
	rows   [][]entry // of each token's word
	sense  sense

	day      date // from which what is told from another day is reckoned: that of publication, or one that the sentence has given
	anchor   date // the time that this sentence or the one before gave last; zero where none did
	anchored int  // the sentence that gave it
	sentence int  // the one at hand
	recent   date // the latest time that the text gave to the month or the day; zero where none did
}

func (f *finder) lower(i int) string {
	if i < 0 || i >= len(f.tokens) {
		return ""
	}
	return f.tokens[i].Lower
}

// is gives the value of token i as the kind of word.
func (f *finder) is(i int, kind string) (int, bool) {
	if i < 0 || i >= len(f.rows) {
		return 0, false
	}
	return valueOf(f.rows[i], kind)
}

// word gives the value of a word of that kind.
func (f *finder) word(w, kind string) (int, bool) { return valueOf(f.words.Of(w), kind) }

// valueOf is the value of the row of that kind.
func valueOf(rows []entry, kind string) (int, bool) {
	for _, e := range rows {
		if e.kind == kind {
			return e.value, true
		}
	}
	return 0, false
}

// ofDigits tells whether the last byte of a word is a digit, as that of every numeral is.
func ofDigits(w string) bool { return w != "" && w[len(w)-1] >= '0' && w[len(w)-1] <= '9' }

// numeral is strconv.Atoi without the error that it makes of every word.
func numeral(w string) (int, bool) {
	if !ofDigits(w) {
		return 0, false
	}
	n, err := strconv.Atoi(w)
	return n, err == nil
}

// number is a numeral or a number word.
func (f *finder) number(i int) (int, bool) {
	if n, ok := numeral(f.lower(i)); ok && n >= 0 {
		return n, true
	}
	return f.is(i, "number")
}

// capital tells names of months from the verbs "may" and "march".
func (f *finder) month(i int) (int, bool) {
	m, ok := f.is(i, "month")
	if !ok || f.tokens[i].Text == f.tokens[i].Lower {
		return 0, false
	}
	if w := f.lower(i); w == "march" || w == "may" {
		if _, digit := f.dayOfMonth(i + 1); digit {
			return m, true
		}
		if _, year := f.year(i + 1); year {
			return m, true
		}
		_, turn := f.is(i-1, "turn")
		_, part := f.is(i-1, "part")
		switch p := f.lower(i - 1); {
		case turn, part, p == "in", p == "since", p == "of", p == "until", p == "by", p == "from", p == "during", p == "between":
			return m, true
		}
		if _, digit := f.dayOfMonth(i - 1); digit {
			return m, true
		}
		return m, f.owned(i) // "the March sanctions"
	}
	return m, true
}

// owned tells whether a word that is capitalised for being a name stands between
// "the" or an owner and a word that is not.
func (f *finder) owned(i int) bool {
	if i+1 >= len(f.tokens) || f.tokens[i+1].Text != f.tokens[i+1].Lower {
		return false
	}
	switch f.lower(i - 1) {
	case "the", "a", "its", "his", "her", "their", "'s", "’s":
		c := f.lower(i + 1)[0]
		return c >= 'a' && c <= 'z' && !f.joins(i+1)
	}
	return false
}

// joins tells whether token i is a word such as no noun begins with.
func (f *finder) joins(i int) bool {
	switch f.lower(i) {
	case "of", "on", "in", "to", "for", "from", "at", "with", "and", "or", "is", "was", "has", "by", "against":
		return true
	}
	return false
}

// dayOfMonth is 1 to 31, "5th" included.
func (f *finder) dayOfMonth(i int) (int, bool) {
	w, _ := f.endless(f.lower(i))
	if len(w) > 2 {
		return 0, false
	}
	n, ok := numeral(w)
	return n, ok && n >= 1 && n <= 31
}

// endless is the numeral of an ordinal such as "20th"; of other words it is w
// itself, and false.
func (f *finder) endless(w string) (string, bool) {
	if w == "" || w[0] < '0' || w[0] > '9' {
		return w, false
	}
	end := strings.TrimLeft(w, "0123456789")
	if _, ok := f.word(end, "ending"); ok && len(end) < len(w) {
		return w[:len(w)-len(end)], true
	}
	return w, false
}

// year is a numeral from 1800 to 2099.
func (f *finder) year(i int) (int, bool) {
	w := f.lower(i)
	if len(w) != 4 {
		return 0, false
	}
	n, ok := numeral(w)
	return n, ok && n >= 1800 && n <= 2099
}
