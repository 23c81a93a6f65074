package graph

import (
	"bytes"
	"context"
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

//go:embed find/names_of_schema.cypher
var namesOfSchemaQuery string

//go:embed find/all_statements.cypher
var allStatementsQuery string

//go:embed find/short_articles.cypher
var shortArticlesQuery string

//go:embed find/edge_keys.cypher
var edgeKeysQuery string

//go:embed find/ends_of_keys.cypher
var endsOfKeysQuery string

//go:embed find/stored_edges.cypher
var storedEdgesQuery string

//go:embed find/groundless_edges.cypher
var groundlessEdgesQuery string

//go:embed find/entities_from.cypher
var entitiesFromQuery string

//go:embed find/marks.cypher
var marksQuery string

// Kinds of Fault.
const (
	MissingIndex    = "missing index"    // or constraint
	Unfinished      = "unfinished load"  // parts of the view are still to be computed
	BrokenStatement = "broken statement" // without its one subject, object or article
	ShortArticle    = "short article"    // statements are missing
	WrongEdge       = "wrong edge"       // not what its statements give, missing or double
	GroundlessEdge  = "groundless edge"  // no statement bears it out
	WrongEntity     = "wrong entity"     // not what its statements give
	UnnamedEntity   = "unnamed entity"   // no statement names it
	WrongStory      = "wrong story"      // of an article: not what the sketches give
	StraySketch     = "stray sketch"     // without an article
	WrongEnd        = "wrong end"        // a statement leads to another entity than the ledger has it
)

// Fault is something in the graph that should be otherwise.
type Fault struct {
	Kind  string `json:"kind"`
	Where string `json:"where"` // name of an index, id of a node or key of an edge
	What  string `json:"what"`

	edge      edgeKey  // of an edge
	stories   []string // of a story: those that are to be worked out again
	named, at string   // of an end: the entity that is named, and where it leads
}

// Check compares the whole graph with what it should be and hands every fault on.
// Memory stays flat. A graph that is being written to meanwhile may seem at fault.
func (g *Graph) Check(ctx context.Context, found func(Fault)) error {
	return g.read(ctx, 0, func(t tx) error {
		for _, check := range []func(tx, func(Fault)) error{
			checkSchema, checkMarks, g.checkStatements, checkArticles, checkStories, g.checkEdges, checkEntities,
		} {
			if err := check(t, found); err != nil {
				return err
			}
		}
		return nil
	})
}

var createLine = regexp.MustCompile(`(?m)^CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+)`)

func checkSchema(t tx, found func(Fault)) error {
	var there []string
	if err := t.each(namesOfSchemaQuery, nil, func(r row) error {
		there = append(there, r.text("name"))
		return nil
	}); err != nil {
		return err
	}
	files, err := migrationFiles()
	if err != nil {
		return err
	}
	for _, file := range files {
		for _, m := range createLine.FindAllStringSubmatch(file.text, -1) {
			if !slices.Contains(there, m[1]) {
				found(Fault{Kind: MissingIndex, Where: m[1], What: "it is not there or not ready"})
			}
		}
	}
	return nil
}

func checkMarks(t tx, found func(Fault)) error {
	return t.each(marksQuery, nil, func(r row) error {
		if edges, entities := r.number("edges"), r.number("entities"); edges+entities > 0 {
			found(Fault{Kind: Unfinished, Where: "view", What: fmt.Sprintf("%d edges and %d entities are still to be computed", edges, entities)})
		}
		return nil
	})
}

func (g *Graph) checkStatements(t tx, found func(Fault)) error {
	same, err := readMerged(t)
	if err != nil {
		return err
	}
	return t.each(allStatementsQuery, nil, func(r row) error {
		subjects, objects := r.texts("subjects"), r.texts("objects")
		f := Fault{Kind: BrokenStatement, Where: r.text("id")}
		rel := g.relations.relations[r.text("relation")]
		switch {
		case len(subjects) != 1 || len(objects) != 1 || r.number("articles") != 1:
			f.What = fmt.Sprintf("%d subjects, %d objects, %d articles; want one of each", len(subjects), len(objects), r.number("articles"))
		case rel == nil:
			f.What = fmt.Sprintf("relation %q is not in relations.txt", r.text("relation"))
		case rel.key(subjects[0], objects[0]).property() != r.value("edge"):
			f.What = fmt.Sprintf("it counts for the edge %s", r.text("edge"))
		default:
			ends, _ := r.value("ends").([]any)
			for _, end := range ends {
				if pair, _ := end.([]any); len(pair) == 2 {
					named, at := fmt.Sprint(pair[0]), fmt.Sprint(pair[1])
					if into := same.of(named); into != at {
						found(Fault{Kind: WrongEnd, Where: f.Where, What: fmt.Sprintf("%s leads to %s, not %s", named, at, into), named: named, at: at})
					}
				}
			}
			return nil
		}
		found(f)
		return nil
	})
}

func checkArticles(t tx, found func(Fault)) error {
	return t.each(shortArticlesQuery, nil, func(r row) error {
		found(Fault{Kind: ShortArticle, Where: r.text("id"), What: fmt.Sprintf("%d statements, loaded were %d", r.number("there"), r.number("loaded"))})
		return nil
	})
}

// checkLimit is how many edges or entities are compared at a time.
const checkLimit = 2000

func (g *Graph) checkEdges(t tx, found func(Fault)) error {
	for after := ""; ; {
		var keys []string
		if err := t.each(edgeKeysQuery, params{"after": after, "limit": checkLimit}, func(r row) error {
			keys = append(keys, r.text("key"))
			return nil
		}); err != nil {
			return err
		}
		if len(keys) == 0 {
			break
		}
		after = keys[len(keys)-1]
		if err := g.compareEdges(t, keys, found); err != nil {
			return err
		}
	}
	return t.each(groundlessEdgesQuery, nil, func(r row) error {
		k := edgeKey{r.text("relation"), r.text("from"), r.text("to")}
		found(Fault{Kind: GroundlessEdge, Where: k.String(), What: "no statement bears it out", edge: k})
		return nil
	})
}

func (g *Graph) compareEdges(t tx, keys []string, found func(Fault)) error {
	ends := map[string]edgeKey{}
	var rows []any
	if err := t.each(endsOfKeysQuery, params{"keys": keys}, func(r row) error {
		if rel := g.relations.relations[r.text("relation")]; rel != nil {
			k := rel.key(r.text("subject"), r.text("object"))
			ends[r.text("key")] = k
			rows = append(rows, params{"key": r.text("key"), "relation": k.relation, "from": k.from, "to": k.to})
		}
		return nil
	}); err != nil {
		return err
	}
	stored := map[string][][]byte{}
	if err := t.each(storedEdgesQuery, params{"rows": rows}, func(r row) error {
		key := r.text("key")
		stored[key] = append(stored[key], appendValue(nil, r.value("properties")))
		return nil
	}); err != nil {
		return err
	}
	edges, err := foldEdges(t, keys)
	if err != nil {
		return err
	}
	for _, key := range keys {
		k, ok := ends[key]
		if !ok || edges[key] == nil {
			continue // its statements are at fault, which is said of them
		}
		f := Fault{Kind: WrongEdge, Where: key, edge: k}
		switch have := stored[key]; {
		case len(have) == 0:
			f.What = "it is missing"
		case len(have) > 1:
			f.What = fmt.Sprintf("it is there %d times", len(have))
		case !bytes.Equal(have[0], appendValue(nil, asStored(edges[key].properties()))):
			f.What = "its properties are not those that its statements give"
		default:
			continue
		}
		found(f)
	}
	return nil
}

func checkEntities(t tx, found func(Fault)) error {
	for after := ""; ; {
		type node struct {
			labels     []string
			properties []byte
		}
		stored := map[string]node{}
		if err := t.each(entitiesFromQuery, params{"after": after, "limit": checkLimit}, func(r row) error {
			labels := r.texts("labels")
			slices.Sort(labels)
			stored[r.text("id")] = node{labels, appendValue(nil, r.value("properties"))}
			return nil
		}); err != nil {
			return err
		}
		if len(stored) == 0 {
			return nil
		}
		ids := sortedKeys(stored)
		after = ids[len(ids)-1]
		known, err := foldProfiles(t, ids)
		if err != nil {
			return err
		}
		for _, id := range ids {
			p, ok := known[id]
			if !ok {
				found(Fault{Kind: UnnamedEntity, Where: id, What: "no statement names it"})
				continue
			}
			labels := []string{"Entity", p.label()}
			slices.Sort(labels)
			if !slices.Equal(labels, stored[id].labels) || !bytes.Equal(stored[id].properties, appendValue(nil, asStored(p.properties(id)))) {
				found(Fault{Kind: WrongEntity, Where: id, What: "its labels or properties are not those that its statements give: " + strings.Join(stored[id].labels, " ")})
			}
		}
	}
}
