package graph

import (
	_ "embed"
	"fmt"
	"regexp"
	"strings"

	"geokg/extract/lexicon"
)

//go:embed write/edge.cypher
var edgeTemplate string

//go:embed write/delete_edge.cypher
var deleteEdgeTemplate string

// relationName is what a relation may be called. The names go into query text,
// the only words that ever do, so that nothing but capitals may be in them.
var relationName = regexp.MustCompile(`^[A-Z][A-Z_]*$`)

// ownTypes are the edge types of the truth, which no relation may be named like.
var ownTypes = []string{"SUBJECT", "OBJECT", "ATTRIBUTED_TO", "FROM"}

// vocabulary is the closed set of relations: the rows of relations.txt. An edge is
// of no other type, whatever an input says.
//
// For each relation it holds the text of the queries that change edges, made once
// from a template: with the type in the text the server goes from node to node by
// that type alone, whereas for MERGE with a dynamic type Neo4j 5.26 plans a scan of
// all relationships. Edges that are new are made with a dynamic type nevertheless
// (write/new_edges.cypher), which needs no search and one plan in place of one for
// each relation: a cold server makes tens of plans for seconds.
type vocabulary struct {
	relations map[string]*relation
	names     []string // in the order of the table
}

type relation struct {
	name      string
	symmetric bool   // either order is right; stored with the ends in order of their ids
	write     string // merges edges and sets all their properties
	remove    string
}

func readVocabulary(set *lexicon.Set) (*vocabulary, error) {
	rows, err := set.Relations()
	if err != nil {
		return nil, err
	}
	v := &vocabulary{relations: map[string]*relation{}}
	for _, row := range rows {
		name := row.Name
		if !relationName.MatchString(name) {
			return nil, row.Errorf("relation %q: only capitals and _ can name an edge", name)
		}
		for _, own := range ownTypes {
			if name == own {
				return nil, row.Errorf("relation %s: the graph uses that name itself", name)
			}
		}
		v.names = append(v.names, name)
		v.relations[name] = &relation{
			name:      name,
			symmetric: row.Symmetric,
			write:     strings.ReplaceAll(withoutComments(edgeTemplate), "RELATION", name),
			remove:    strings.ReplaceAll(withoutComments(deleteEdgeTemplate), "RELATION", name),
		}
	}
	return v, nil
}

// find gives the relation of that name, which is in the graph already; the error
// says what to do where the graph was made with another table.
func (v *vocabulary) find(name string) (*relation, error) {
	if r := v.relations[name]; r != nil {
		return r, nil
	}
	return nil, fmt.Errorf("the graph has statements of the relation %q, which is not in relations.txt; give the --lexicon folder with which they were loaded", name)
}

// edgeKey names an edge: its relation and its two ends.
type edgeKey struct{ relation, from, to string }

// loop tells whether both ends are one entity, as they may become when entities are
// merged; the view has no such edges.
func (k edgeKey) loop() bool { return k.from == k.to }

// key gives the edge that a statement belongs to.
func (r *relation) key(subject, object string) edgeKey {
	if r.symmetric && object < subject {
		subject, object = object, subject
	}
	return edgeKey{relation: r.name, from: subject, to: object}
}

// String is the form in which a Statement names its edge, "country:IRN|SUPPLIES|country:RUS".
func (k edgeKey) String() string {
	escape := strings.NewReplacer("%", "%25", "|", "%7C")
	return fmt.Sprintf("%s|%s|%s", escape.Replace(k.from), k.relation, escape.Replace(k.to))
}

// property is the form in which a Statement has it: none for a loop.
func (k edgeKey) property() any {
	if k.loop() {
		return nil
	}
	return k.String()
}
