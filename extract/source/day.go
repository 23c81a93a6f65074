package source

import (
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// FirstYear and LastYear bound the days that are believed: those outside are mistakes, the
// first of all time stamps foremost.
const FirstYear, LastYear = 1971, 2079

// Day gives the ISO day of a date as pages and exports write it: ISO 8601
// with or without a time, RFC 1123, "12 July 2022", "July 12, 2022",
// "20220712". The day is that of the place it names, not of UTC, which only counts of
// seconds and milliseconds since 1970 are in. It is false
// for anything else, with an empty day, and for years before 1971 or after
// 2079, with the day.
func Day(s string) (string, bool) {
	s = strings.Join(strings.Fields(s), " ")
	for _, layout := range []string{
		"2006-01-02", "2006-01-02T15:04:05Z07:00", "2006-01-02T15:04:05Z0700", "2006-01-02T15:04:05",
		"2006-01-02T15:04Z07:00", "2006-01-02T15:04", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05", "2006-01-02 15:04",
		"2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05 MST", "2006/01/02", "2006/01/02 15:04:05", "20060102", "20060102150405", "20060102T150405Z",
		time.RFC1123, time.RFC1123Z, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST",
		"2 January 2006", "January 2, 2006", "2 Jan 2006", "Jan 2, 2006", "Monday, January 2, 2006", "Monday, 2 January 2006", "02.01.2006",
	} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(time.DateOnly), t.Year() >= FirstYear && t.Year() <= LastYear
		}
	}
	if m := stampPattern.FindStringSubmatch(s); m != nil {
		seconds, _ := strconv.ParseInt(m[1], 10, 64) // ten digits
		return Day(time.Unix(seconds, 0).UTC().Format(time.DateOnly))
	}
	return "", false
}

// stampPattern finds the seconds since 1970 in a count of them or of milliseconds; those
// before 2001 have fewer digits, as other numbers do.
var stampPattern = regexp.MustCompile(`^([0-9]{10})(?:[0-9]{3})?(?:\.[0-9]+)?$`)

var (
	dayPattern   = regexp.MustCompile(`(?:^|[^0-9])((?:19|20)[0-9]{2})([-_/.]?)([01][0-9])([-_/.]?)([0-3][0-9])(?:[^0-9]|$)`)
	shortPattern = regexp.MustCompile(`/((?:19|20)[0-9]{2})/([0-9]{1,2})/([0-9]{1,2})(?:/|$)`)
	namedPattern = regexp.MustCompile(`(?i)/((?:19|20)[0-9]{2})/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/([0-9]{1,2})(?:/|$)`)
)

// dayInName finds a day in a path or address: "2022-07-12-drones.txt",
// "/2022/07/12/putin-tehran", "20220712.html"; the last one counts.
func dayInName(name string) string {
	found := dayPattern.FindAllStringSubmatch(name, -1)
	for i := len(found) - 1; i >= 0; i-- {
		m := found[i]
		if m[2] != m[4] {
			continue
		}
		if day, ok := Day(m[1] + "-" + m[3] + "-" + m[5]); ok {
			return day
		}
	}
	return ""
}

// dayInURL finds the day in the path of an address, "/2022/7/12/" and
// "/2022/jul/12/" too.
func dayInURL(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return ""
	}
	if m := namedPattern.FindStringSubmatch(u.Path); m != nil {
		return dayOf("2006/Jan/2", m)
	}
	if m := shortPattern.FindStringSubmatch(u.Path); m != nil {
		if day := dayOf("2006/1/2", m); day != "" {
			return day
		}
	}
	return dayInName(u.Path)
}

func dayOf(layout string, m []string) string {
	t, err := time.Parse(layout, strings.Join(m[1:], "/"))
	if err != nil {
		return ""
	}
	day, ok := Day(t.Format(time.DateOnly))
	if !ok {
		return ""
	}
	return day
}
