package when

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"geokg/extract/text"
)

// Find gives the times of the sentences in their order. published is an ISO
// day; where it is empty or not a day only times that need no other are given.
func Find(published string, s []text.Sentence) []Time {
	f := finder{words: table()}
	if published != "" {
		day, err := time.Parse(time.DateOnly, published)
		f.now, f.dated = day, err == nil
	}
	if !f.dated {
		published = ""
	}
	longest := 0
	for i := range s {
		longest = max(longest, len(s[i].Tokens))
	}
	f.rows = make([][]entry, 0, longest)
	var out []Time
	for i := range s {
		f.sentence, f.tokens, f.rows = i, s[i].Tokens, f.rows[:0]
		for _, t := range f.tokens { // looked up once, for many readers ask for each
			f.rows = append(f.rows, f.words.Of(t.Lower))
		}
		f.day = dateOf(f.now) // from which what is told from another day is reckoned
		first, dated := len(out), false
		for k := 0; k < len(f.tokens); {
			f.sense = told
			x := f.at(k)
			if x.end == k {
				k = max(k+1, f.ended(k))
				continue
			}
			if i == 0 && k == 0 && f.datelined(x) {
				k = x.end
				continue
			}
			if !x.e.interval && x.e.as != asHour {
				f.anchor, f.anchored = x.e.from, i
				if x.e.from.month > 0 {
					f.recent = x.e.from
				}
				if x.e.from.day > 0 {
					f.day, dated = x.e.from, true
				}
			}
			out = append(out, Time{Span: text.Span{Start: f.tokens[k].Start, End: f.tokens[x.end-1].End}, Sentence: s[i].Index,
				Value: x.readings[0].Value, Readings: x.readings, Leads: x.leads, day: published})
			k = x.end
		}
		if dated { // the hour is one of the day that is named
			hour := func(t Time) bool { return t.Readings[0].As == asHour }
			out = append(out[:first], slices.DeleteFunc(out[first:], hour)...)
		}
		switch {
		case f.onlyNumber(): // of the paragraph that follows: "3."
			f.anchored++
		case f.anchored < i:
			f.anchor = date{}
		}
	}
	return out
}

// ended is the token after a past day till which something lasted, which is not when it was: "ruled
// it until 1963". Of what was "not until" then it is.
func (f *finder) ended(k int) int {
	if w := f.lower(k); w != "until" && w != "till" || !f.dated {
		return k
	}
	for i := k - 1; i >= max(0, k-6); i-- {
		if w := f.lower(i); w == "not" || w == "n't" || w == "only" {
			return k
		}
	}
	_, end := f.single(k+1, false)
	return end
}

// onlyNumber tells whether the sentence is but a number and a stop.
func (f *finder) onlyNumber() bool {
	if len(f.tokens) == 0 || len(f.tokens) > 2 || len(f.tokens) == 2 && f.lower(1) != "." && f.lower(1) != ")" {
		return false
	}
	_, ok := numeral(strings.TrimSuffix(f.lower(0), "."))
	return ok
}

// datelined tells whether a text begins with the day of its publication, and its first
// sentence right after it: "Friday, January 4, 2019 The envoy left".
func (f *finder) datelined(x read) bool {
	if x.e.interval || x.e.from != dateOf(f.now) || x.end >= len(f.tokens) {
		return false
	}
	next := f.tokens[x.end].Text
	return unicode.IsUpper([]rune(next)[0])
}

// read is what stands at a token.
type read struct {
	e        extent
	end      int // the token after it
	readings []Reading
	leads    bool
}

// plain are the readers of times that no other word makes past or future.
var plain = []func(*finder, int) (extent, int){(*finder).anaphor, (*finder).length, (*finder).consecutive, (*finder).hour}

// at reads the time that begins with token k; one of no tokens where none does.
func (f *finder) at(k int) read {
	if e, end, leads := f.offset(k, f.day); end > k {
		return read{e, end, e.readings(), leads}
	}
	for _, find := range plain {
		if e, end := find(f, k); end > k {
			return read{e, end, e.readings(), false}
		}
	}
	e, end := f.interval(k)
	if end == k {
		return read{end: k}
	}
	r := e.readings()
	if p, n := f.as(past, k, end, e), f.as(next, k, end, e); p.String() != n.String() {
		r = nil
		for _, x := range []Reading{{p.String(), "past"}, {n.String(), "next"}} {
			if x.Value == e.String() {
				x.As += " as told"
				r = append([]Reading{x}, r...)
			} else {
				r = append(r, x)
			}
		}
		if r[0].Value != e.String() {
			r = append(e.readings(), r...)
		}
	}
	if f.dated && f.sinceBefore(k) {
		if p := f.as(past, k, end, e); !p.interval && !p.from.after(dateOf(f.now)) {
			for _, x := range f.since(p.from).readings() {
				r = append(r, Reading{x.Value, "since, " + x.As})
			}
		}
	}
	return read{e, end, r, false}
}

// sense is whether a time without a year or a week lies before or after
// publication.
type sense int

const (
	told sense = iota // as the words before it tell
	past
	next
)

// as is the time e from token k to token end in another sense.
func (f *finder) as(s sense, k, end int, e extent) extent {
	f.sense = s
	defer func() { f.sense = told }()
	if e, last := f.interval(k); last == end {
		return e
	}
	return e
}
