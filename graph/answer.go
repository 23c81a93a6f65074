package graph

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Answer is what a query gives. Cells are nil, bool, int64, float64, string (days
// and times included, in ISO 8601), []any and map[string]any of these; a node or
// relationship is a map of its properties with "labels" or "type" added.
type Answer struct {
	Columns []string
	Rows    [][]any
	More    bool // the limit of rows cut it off
}

// query runs a query that may only read.
func (g *Graph) query(ctx context.Context, cypher string, p params, l Limits) (a Answer, err error) {
	l = l.orDefault()
	err = g.read(ctx, l.Time, func(t tx) error {
		a = Answer{}
		result, err := t.t.Run(ctx, cypher, p)
		if err != nil {
			return err
		}
		if a.Columns, err = result.Keys(); err != nil {
			return err
		}
		for result.Next(ctx) {
			if len(a.Rows) == l.Rows {
				a.More = true
				break
			}
			cells := make([]any, len(a.Columns))
			for i, v := range result.Record().Values {
				cells[i] = plain(v)
			}
			a.Rows = append(a.Rows, cells)
		}
		return result.Err()
	})
	return a, queryError(err, l)
}

// queryError says what to do about an error of the server.
func queryError(err error, l Limits) error {
	var e *neo4j.Neo4jError
	if !errors.As(err, &e) {
		return err
	}
	switch {
	case strings.Contains(e.Code, "TransactionTimedOut"):
		return fmt.Errorf("no answer within %v; narrow the query or give it more time with --timeout", l.Time)
	case strings.Contains(e.Msg, "lucene.queryparser"):
		return usagef("the words are no query of Lucene: close what they open, and put in quotation marks what has ( ) [ ] { } / : or * and means just that")
	case strings.Contains(e.Code, "AccessMode") || strings.Contains(e.Msg, "not allowed for"):
		return errWrite
	case e.Classification() == "ClientError":
		return fmt.Errorf("Neo4j says: %s", e.Msg)
	}
	return err
}

// plain turns a value of the driver into one that has no type of its own.
func plain(value any) any {
	switch v := value.(type) {
	case neo4j.Date:
		return v.Time().Format(time.DateOnly)
	case neo4j.LocalDateTime:
		return v.Time().Format("2006-01-02T15:04:05")
	case time.Time:
		return v.Format(time.RFC3339)
	case neo4j.Node:
		return with(v.Props, "labels", strings.Join(v.Labels, " "))
	case neo4j.Relationship:
		return with(v.Props, "type", v.Type)
	case neo4j.Path:
		out := []any{}
		for i, n := range v.Nodes {
			if i > 0 {
				out = append(out, plain(v.Relationships[i-1]))
			}
			out = append(out, plain(n))
		}
		return out
	case []any:
		out := make([]any, len(v))
		for i := range v {
			out[i] = plain(v[i])
		}
		return out
	case map[string]any:
		out := make(map[string]any, len(v))
		for k := range v {
			out[k] = plain(v[k])
		}
		return out
	case nil, bool, int64, float64, string:
		return v
	}
	return fmt.Sprint(value)
}

func with(properties map[string]any, key, value string) any {
	m := maps.Clone(properties)
	if m == nil {
		m = map[string]any{}
	}
	m[key] = value
	return plain(m)
}
