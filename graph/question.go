package graph

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

//go:embed query/*.cypher
var questionFiles embed.FS

// Question is a file of the folder query: a Cypher query that explains itself.
// Its first comment lines say what it answers; then comes a line for each parameter,
//
//	// $receiver entity = any: who is supplied
//	// $since date: the first day
//
// with its kind and, after "=", the default; "any" stands for null, and a parameter
// without a default has to be given. The kinds are entity, type (of an entity), text,
// number, date and until; of a month or a year, date is the first day and until the last.
type Question struct {
	Name   string  `json:"name"`   // of the file, without ".cypher"
	Help   string  `json:"help"`   // what it answers
	Params []Param `json:"params"` // in the order in which values are given
	Cypher string  `json:"cypher"`

	// Own marks one that geokg does not ship: before it runs it is looked at as
	// [Graph.Query] does.
	Own bool `json:"-"`
}

// Param is a parameter of a Question.
type Param struct {
	Name     string `json:"name"`
	Kind     string `json:"kind"`              // "entity", "type", "text", "number", "date" or "until"
	Default  string `json:"default,omitempty"` // "any" stands for null
	Required bool   `json:"required"`
	Help     string `json:"help"`
}

// Questions gives the questions that geokg ships, sorted by name.
func Questions() ([]Question, error) {
	files, err := fs.Glob(questionFiles, "query/*.cypher")
	if err != nil {
		return nil, err
	}
	var out []Question
	for _, file := range files {
		text, err := questionFiles.ReadFile(file)
		if err != nil {
			return nil, err
		}
		q, err := ParseQuestion(path.Base(file), string(text))
		if err != nil {
			return nil, err
		}
		out = append(out, q)
	}
	return out, nil
}

var paramLine = regexp.MustCompile(`^\$(\w+) (entity|type|text|number|date|until)(?: = ([^:]+))?: (.+)$`)

// ParseQuestion reads a question from the text of its file. Errors begin with the
// address of the line.
func ParseQuestion(file, text string) (Question, error) {
	q := Question{Name: strings.TrimSuffix(file, ".cypher")}
	var help []string
	number := 0
	for line := range strings.Lines(text) {
		number++
		comment, ok := strings.CutPrefix(strings.TrimSpace(line), "//")
		if !ok {
			break
		}
		comment = strings.TrimSpace(comment)
		if !strings.HasPrefix(comment, "$") {
			help = append(help, comment)
			continue
		}
		m := paramLine.FindStringSubmatch(comment)
		if m == nil {
			return q, fmt.Errorf(`%s:%d: %q, want "$name kind = default: explanation" with a kind of entity, type, text, number, date or until`, file, number, comment)
		}
		q.Params = append(q.Params, Param{Name: m[1], Kind: m[2], Default: strings.TrimSpace(m[3]), Required: m[3] == "", Help: m[4]})
	}
	q.Help = strings.Join(help, " ")
	q.Cypher = withoutComments(text)
	switch {
	case q.Help == "":
		return q, fmt.Errorf("%s:1: a question begins with a comment that says what it answers", file)
	case q.Cypher == "":
		return q, fmt.Errorf("%s: there is no query", file)
	}
	return q, nil
}

// Usage is how the question is asked: "who-supplies [receiver] [supplier] [since]".
func (q Question) Usage() string {
	words := []string{q.Name}
	for _, p := range q.Params {
		if p.Required {
			words = append(words, p.Name)
		} else {
			words = append(words, "["+p.Name+"]")
		}
	}
	return strings.Join(words, " ")
}

// errUsage is wrapped by errors about the way in which a question is asked.
var errUsage = errors.New("wrong usage")

// IsUsage tells whether err says that a question was asked in a wrong way.
func IsUsage(err error) bool { return errors.Is(err, errUsage) }

type usageError struct{ message string }

func (e usageError) Error() string { return e.message }
func (e usageError) Unwrap() error { return errUsage }

func usagef(format string, args ...any) error { return usageError{fmt.Sprintf(format, args...)} }

// Ask runs a question. Values are given in the order of its parameters or as
// "name=value"; "any" stands for the default. Names of entities are resolved as
// Resolve does.
func (g *Graph) Ask(ctx context.Context, q Question, values []string, l Limits) (Answer, error) {
	given, err := q.assign(values)
	if err != nil {
		return Answer{}, err
	}
	p := params{}
	for _, param := range q.Params {
		value, ok := given[param.Name]
		if !ok {
			value = param.Default
		}
		if p[param.Name], err = g.argument(ctx, param, value); err != nil {
			return Answer{}, err
		}
	}
	if q.Own {
		if err := queryError(g.inspect(ctx, q.Cypher, p, l.orDefault()), l); err != nil {
			return Answer{}, err
		}
	}
	return g.query(ctx, q.Cypher, p, l)
}

// assign gives each value to its parameter.
func (q Question) assign(values []string) (map[string]string, error) {
	given := map[string]string{}
	next := 0
	for _, v := range values {
		name, value, named := strings.Cut(v, "=")
		if !named || !slices.ContainsFunc(q.Params, func(p Param) bool { return p.Name == name }) {
			if next == len(q.Params) {
				return nil, usagef("%q is one value too many; ask %s", v, q.Usage())
			}
			name, value = q.Params[next].Name, v
			next++
		}
		if _, twice := given[name]; twice {
			return nil, usagef("%s is given twice; ask %s", name, q.Usage())
		}
		if value != "any" {
			given[name] = value
		}
	}
	for _, p := range q.Params {
		if _, ok := given[p.Name]; !ok && p.Required {
			return nil, usagef("no %s (%s); ask %s", p.Name, p.Help, q.Usage())
		}
	}
	return given, nil
}

// argument makes the value of a parameter.
func (g *Graph) argument(ctx context.Context, p Param, value string) (any, error) {
	if value == "any" {
		return nil, nil
	}
	switch p.Kind {
	case "entity":
		e, err := g.Resolve(ctx, value)
		return e.ID, err
	case "type":
		if kindRank(value) == len(kinds) {
			return nil, usagef("%s: %q is no type of actor; there are %s", p.Name, value, kindNames())
		}
	case "date", "until":
		first, last, err := interval(value)
		if err != nil || value == "" {
			return nil, usagef("%s: %q is no day; write it like 2022-07-12", p.Name, value)
		}
		if p.Kind == "until" {
			return date(last), nil
		}
		return date(first), nil
	case "number":
		n, err := strconv.ParseInt(value, 10, 64)
		if err != nil {
			return nil, usagef("%s: %q is no whole number", p.Name, value)
		}
		return n, nil
	}
	return value, nil
}

// DefaultTime is how long a query may take where nothing else is said.
const DefaultTime = 30 * time.Second

// Limits bound a query.
type Limits struct {
	Rows int           // at most so many rows; zero stands for 1,000
	Time time.Duration // the server ends it then; zero stands for DefaultTime
}

func (l Limits) orDefault() Limits {
	if l.Rows <= 0 {
		l.Rows = 1000
	}
	if l.Time <= 0 {
		l.Time = DefaultTime
	}
	return l
}
