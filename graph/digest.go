package graph

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

const allNodesQuery = `MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties`

const allRelationshipsQuery = `MATCH (a)-[r]->(b)
RETURN type(r) AS type, properties(r) AS properties,
       labels(a) AS fromLabels, a.id AS from, labels(b) AS toLabels, b.id AS to`

// Digest gives a number for the whole content of the graph: equal for two graphs
// that hold the same, whatever the order in which they came to hold it.
//
// It is the SHA-256, in hexadecimal, of the sorted SHA-256 hashes of the lines that
// [Graph.Dump] writes. Memory grows by 32 bytes a node or relationship. A graph
// that is being written to meanwhile has no meaningful digest.
func (g *Graph) Digest(ctx context.Context) (string, error) {
	var lines [][sha256.Size]byte
	if err := g.canonical(ctx, func(line []byte) error {
		lines = append(lines, sha256.Sum256(line))
		return nil
	}); err != nil {
		return "", err
	}
	slices.SortFunc(lines, func(a, b [sha256.Size]byte) int { return bytes.Compare(a[:], b[:]) })
	whole := sha256.New()
	for _, line := range lines {
		whole.Write(line[:])
	}
	return hex.EncodeToString(whole.Sum(nil)), nil
}

// Dump writes the canonical form of the graph, in no particular order:
//
//	(Country Entity {"id": "country:IRN", "name": "Iran", …})
//	(Country Entity "country:IRN")-[SUPPLIES {"count": 3, …}]->(Country Entity "country:RUS")
//
// A line is a node with all its labels and properties, or a relationship with the
// labels and ids of its ends and all its properties. Labels and property names are
// sorted; strings are quoted as in Go, dates stand as 2022-07-12, floating-point
// numbers in the shortest form that gives them back, always with a point or exponent.
func (g *Graph) Dump(ctx context.Context, w io.Writer) error {
	return g.canonical(ctx, func(line []byte) error {
		_, err := w.Write(append(line, '\n'))
		return err
	})
}

// canonical gives the lines one by one; each is valid until the next.
func (g *Graph) canonical(ctx context.Context, line func([]byte) error) error {
	return g.read(ctx, 0, func(t tx) error {
		var b []byte
		if err := t.each(allNodesQuery, nil, func(r row) error {
			b = append(b[:0], '(')
			b = appendLabels(b, r.texts("labels"))
			b = appendValue(append(b, ' '), r.value("properties"))
			return line(append(b, ')'))
		}); err != nil {
			return err
		}
		return t.each(allRelationshipsQuery, nil, func(r row) error {
			b = appendEnd(b[:0], r, "from")
			b = append(append(b, "-["...), r.text("type")...)
			b = appendValue(append(b, ' '), r.value("properties"))
			b = appendEnd(append(b, "]->"...), r, "to")
			return line(b)
		})
	})
}

func appendEnd(b []byte, r row, side string) []byte {
	b = appendLabels(append(b, '('), r.texts(side+"Labels"))
	return append(appendValue(append(b, ' '), r.value(side)), ')')
}

func appendLabels(b []byte, labels []string) []byte {
	slices.Sort(labels)
	return append(b, strings.Join(labels, " ")...)
}

func appendValue(b []byte, value any) []byte {
	switch v := value.(type) {
	case nil:
		return append(b, "null"...)
	case string:
		return strconv.AppendQuote(b, v)
	case bool:
		return strconv.AppendBool(b, v)
	case int64:
		return strconv.AppendInt(b, v, 10)
	case float64:
		start := len(b)
		b = strconv.AppendFloat(b, v, 'g', -1, 64)
		if !bytes.ContainsAny(b[start:], ".eIN") {
			b = append(b, ".0"...)
		}
		return b
	case neo4j.Date:
		return v.Time().AppendFormat(b, time.DateOnly)
	case []any:
		b = append(b, '[')
		for i, item := range v {
			if i > 0 {
				b = append(b, ", "...)
			}
			b = appendValue(b, item)
		}
		return append(b, ']')
	case map[string]any:
		b = append(b, '{')
		for i, key := range slices.Sorted(maps.Keys(v)) {
			if i > 0 {
				b = append(b, ", "...)
			}
			b = append(strconv.AppendQuote(b, key), ": "...)
			b = appendValue(b, v[key])
		}
		return append(b, '}')
	}
	// A type that geokg never writes, in what somebody else put there.
	return fmt.Appendf(b, "%T(%v)", value, value)
}
