package graph

import (
	"fmt"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// row is one row of a result; its methods give the zero value for null.
type row struct{ record *neo4j.Record }

func rowOf(r *neo4j.Record) row { return row{r} }

// value is the cell of that column, nil for null or where there is none.
func (r row) value(column string) any {
	v, _ := r.record.Get(column)
	return v
}

func (r row) text(column string) string {
	s, _ := r.value(column).(string)
	return s
}

func (r row) number(column string) int64 {
	n, _ := r.value(column).(int64)
	return n
}

func (r row) float(column string) float64 {
	f, _ := r.value(column).(float64)
	return f
}

func (r row) texts(column string) []string {
	list, _ := r.value(column).([]any)
	var out []string
	for _, v := range list {
		if s, ok := v.(string); ok {
			out = append(out, s)
		}
	}
	return out
}

// day is a date as an ISO day, "" for null.
func (r row) day(column string) string {
	d, ok := r.value(column).(neo4j.Date)
	if !ok {
		return ""
	}
	return d.Time().Format(time.DateOnly)
}

// date makes the server's date of an ISO day; nil, which is null, of "".
func date(day string) any {
	if day == "" {
		return nil
	}
	t, err := time.Parse(time.DateOnly, day)
	if err != nil { // days are checked before they get here
		panic(err)
	}
	return neo4j.DateOf(t)
}

// optional makes null of "", so that what is unknown has no property at all.
func optional(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// optionalList makes null of an empty list.
func optionalList(list []string) any {
	if len(list) == 0 {
		return nil
	}
	return list
}

// interval gives the first and last day that a statement's time covers. The time
// is an ISO day, month or year, or two of them around "/"; "" gives "".
func interval(s string) (first, last string, err error) {
	if s == "" {
		return "", "", nil
	}
	from, to := s, s
	for i := range s {
		if s[i] == '/' {
			from, to = s[:i], s[i+1:]
			break
		}
	}
	start, _, err := span(from)
	if err != nil {
		return "", "", err
	}
	_, end, err := span(to)
	if err != nil {
		return "", "", err
	}
	if end.Before(start) {
		return "", "", fmt.Errorf("time %q ends before it starts", s)
	}
	return start.Format(time.DateOnly), end.Format(time.DateOnly), nil
}

// span gives the first and last day of an ISO day, month or year.
func span(s string) (first, last time.Time, err error) {
	switch len(s) {
	case len("2006"):
		first, err = time.Parse("2006", s)
		last = first.AddDate(1, 0, -1)
	case len("2006-01"):
		first, err = time.Parse("2006-01", s)
		last = first.AddDate(0, 1, -1)
	default:
		first, err = time.Parse(time.DateOnly, s)
		last = first
	}
	if err != nil {
		err = fmt.Errorf("time %q is no ISO day, month, year or interval", s)
	}
	return first, last, err
}

// asStored is what the server gives back of a property map: no nulls, its own types.
func asStored(p params) map[string]any {
	out := map[string]any{}
	for k, v := range p {
		switch v := v.(type) {
		case nil:
		case int:
			out[k] = int64(v)
		case []string:
			list := make([]any, len(v))
			for i := range v {
				list[i] = v[i]
			}
			out[k] = list
		default:
			out[k] = v
		}
	}
	return out
}
