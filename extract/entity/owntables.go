package entity

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"geokg/extract/lexicon"
)

// columnsOf are the places of the columns that several tables of names have, -1 where a
// table has none.
type columnsOf struct{ country, kind, number, qid, offices int }

var namesOf = map[string]columnsOf{
	"countries.txt": {-1, -1, -1, 7, -1},
	"places.txt":    {3, 4, 5, -1, -1},
	"orgs.txt":      {3, 4, 5, -1, -1},
	"groups.txt":    {3, 4, 5, -1, -1},
	"persons.txt":   {4, -1, 6, 5, 7},
}

// checkOwn holds the rows of a user's own table, which come first, to what a test holds
// those that are shipped: a cell that is misspelt would find nobody, and say nothing.
func (l *loader) checkOwn(table string, rows []lexicon.Row) error {
	at, ok := namesOf[table]
	if !ok || len(rows) == 0 || !rows[0].Own() {
		return nil
	}
	c := newNameCheck(at, rows, l.countryByCode)
	for _, r := range rows {
		if !r.Own() {
			break
		}
		if err := c.row(r); err != nil {
			return r.Errorf("%w", err)
		}
	}
	return nil
}

// nameCheck knows what cells of a table of names may have.
type nameCheck struct {
	columnsOf
	countries map[string]*sense
	codes     map[string]bool // of bodies, "ICC", which shipped rows have in place of a state's
	kinds     map[string]bool // of shipped rows
	lines     map[string]int  // by id
}

func newNameCheck(at columnsOf, rows []lexicon.Row, countries map[string]*sense) *nameCheck {
	c := &nameCheck{at, countries, map[string]bool{}, map[string]bool{}, map[string]int{}}
	for _, r := range rows {
		if r.Own() {
			continue
		}
		if at.country >= 0 {
			c.codes[r.Fields[at.country]] = true
		}
		if at.kind >= 0 {
			c.kinds[r.Fields[at.kind]] = true
		}
	}
	return c
}

var qidPattern = regexp.MustCompile(`^Q[1-9][0-9]*$`)

func (c *nameCheck) row(r lexicon.Row) error {
	f := r.Fields
	if line := c.lines[f[0]]; line > 0 {
		return fmt.Errorf("the id %q is that of line %d already", f[0], line)
	}
	c.lines[f[0]] = r.Line
	switch {
	case f[0] == "" || f[0] == "-" || strings.ContainsAny(f[0], " \t"):
		return fmt.Errorf("id %q, want one word such as ada-example.nzl", f[0])
	case f[1] == "" || f[1] == "-":
		return fmt.Errorf("no name")
	case c.country >= 0 && f[c.country] != "-" && c.countries[f[c.country]] == nil && !c.codes[f[c.country]]:
		return fmt.Errorf("no state has the code %q; the codes are of three letters, those of countries.txt, and - where it has none", f[c.country])
	case c.kind >= 0 && !c.kinds[f[c.kind]]:
		return fmt.Errorf("kind %q, want one that the shipped table has", f[c.kind])
	case c.qid >= 0 && f[c.qid] != "-" && !qidPattern.MatchString(f[c.qid]):
		return fmt.Errorf("item %q of Wikidata, want one such as Q794, or -", f[c.qid])
	}
	if c.number >= 0 && f[c.number] != "-" {
		if n, err := strconv.Atoi(f[c.number]); err != nil || n < 0 {
			return fmt.Errorf("%q is no number", f[c.number])
		}
	}
	if c.offices >= 0 {
		for _, o := range lexicon.List(f[c.offices]) {
			if err := checkTerm(o); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkTerm checks an office, "FM 2021/2023-06 Foreign Minister".
func checkTerm(term string) error {
	_, rest, _ := strings.Cut(term, " ")
	days, _, _ := strings.Cut(rest, " ")
	from, to, ok := strings.Cut(strings.TrimPrefix(days, "~"), "/")
	if !ok {
		return fmt.Errorf("office %q: want CODE from/to title", term)
	}
	for _, day := range []string{from, to} {
		if day != "" && !isoDay(day) {
			return fmt.Errorf("office %q: %q is no day, month or year; write it like 2021-07-12", term, day)
		}
	}
	if n := min(len(from), len(to)); n > 0 && from[:n] > to[:n] {
		return fmt.Errorf("office %q ends before it begins", term)
	}
	return nil
}

// isoDay tells whether it is a day, a month or a year.
func isoDay(s string) bool {
	const layout = time.DateOnly
	if len(s) != len("2006") && len(s) != len("2006-01") && len(s) != len(layout) {
		return false
	}
	_, err := time.Parse(layout[:len(s)], s)
	return err == nil
}
