package source

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Map names the fields of CSV and JSON lines that hold what geokg asks for:
// Map{"text": "body"} takes the text from body. What it does not name has the
// name that geokg gives it. In JSON, "data.body" is the field body of the
// object data.
type Map map[string]string

// Fields are what an article consists of, as keys of a [Map].
func Fields() []string { return []string{"id", "url", "title", "publisher", "published", "text"} }

// ParseMap reads "text=body,title=headline,published=date".
func ParseMap(s string) (Map, error) {
	m := Map{}
	if strings.TrimSpace(s) == "" {
		return m, nil
	}
	for pair := range strings.SplitSeq(s, ",") {
		field, name, ok := strings.Cut(pair, "=")
		field, name = strings.TrimSpace(field), strings.TrimSpace(name)
		switch {
		case !ok || name == "":
			return nil, fmt.Errorf("%q names no field; write it like text=body,title=headline", pair)
		case !slices.Contains(Fields(), field):
			return nil, fmt.Errorf("%q is no field of an article; there are %s", field, strings.Join(Fields(), ", "))
		case m[field] != "":
			return nil, fmt.Errorf("%q is given twice", field)
		}
		m[field] = name
	}
	return m, nil
}

// of is the name of a field in the input.
func (m Map) of(field string) string { return cmp.Or(m[field], field) }

// called shows a field in messages, with both names where they differ.
func (m Map) called(field string) string {
	if name := m.of(field); name != field {
		return fmt.Sprintf("%q (%s)", name, field)
	}
	return fmt.Sprintf("%q", field)
}
