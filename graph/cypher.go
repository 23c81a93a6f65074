package graph

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// readers are the procedures that a query of the user's own may call: those that
// look into the graph and nowhere else.
var readers = []string{
	"db.index.fulltext.queryNodes", "db.index.fulltext.queryRelationships",
	"db.labels", "db.relationshipTypes", "db.propertyKeys", "db.schema.visualization",
	"db.schema.nodeTypeProperties", "db.schema.relTypeProperties",
}

var (
	errWrite          = errors.New("the query would write; only reading is allowed")
	errAdministration = errors.New("administration is refused; only matching is allowed")
)

// Query runs Cypher of the user's own. It may only read: writing is refused by the
// server, since the session is one for reading. But such a session still lets the
// server fetch addresses (LOAD CSV) and show users and settings, so that the plan is
// looked at before anything runs, and what is neither matching nor one of a few
// procedures is refused.
func (g *Graph) Query(ctx context.Context, cypher string, l Limits) (Answer, error) {
	l = l.orDefault()
	if err := queryError(g.inspect(ctx, cypher, nil, l), l); err != nil {
		return Answer{}, err
	}
	return g.query(ctx, cypher, nil, l)
}

// explain has the server plan a query instead of running it.
const explain = "EXPLAIN "

// inspect has the server plan the query and looks at the plan.
func (g *Graph) inspect(ctx context.Context, cypher string, p params, l Limits) error {
	first, _, _ := strings.Cut(strings.TrimSpace(withoutComments(cypher)), " ")
	if strings.EqualFold(first, "PROFILE") || strings.EqualFold(first, "EXPLAIN") {
		return fmt.Errorf("leave out %s; the Browser shows plans", strings.ToUpper(first))
	}
	return g.read(ctx, l.Time, func(t tx) error {
		result, err := t.t.Run(ctx, explain+cypher, p)
		if err != nil {
			return asWritten(err)
		}
		summary, err := result.Consume(ctx)
		if err != nil {
			return err
		}
		switch summary.StatementType() {
		case neo4j.StatementTypeReadOnly:
		case neo4j.StatementTypeSchemaWrite: // and all of administration
			return errAdministration
		default:
			return errWrite
		}
		if summary.Plan() == nil {
			return fmt.Errorf("the server does not say how it would run the query, so that it cannot be checked")
		}
		return checkPlan(summary.Plan())
	})
}

// place is where Neo4j has found a fault, "(line 1, column 18 (offset: 17))".
var place = regexp.MustCompile(`\(line \d+, column \d+ \(offset: \d+\)\)`)

// asWritten puts an error about a query with explain before it in terms of the query as its author
// has written it.
func asWritten(err error) error {
	var e *neo4j.Neo4jError
	if !errors.As(err, &e) {
		return err
	}
	own := *e
	own.Msg = place.ReplaceAllStringFunc(strings.Replace(e.Msg, `"`+explain, `"`, 1), func(at string) string {
		var line, column int
		if _, err := fmt.Sscanf(at, "(line %d, column %d", &line, &column); err != nil {
			return at
		}
		if line == 1 {
			column -= len(explain)
		}
		return fmt.Sprintf("(line %d, column %d)", line, column)
	})
	return &own
}

// checkPlan refuses operators that reach outside the graph.
func checkPlan(p neo4j.Plan) error {
	operator, _, _ := strings.Cut(p.Operator(), "@")
	details, _ := p.Arguments()["Details"].(string)
	switch {
	case operator == "LoadCSV":
		return fmt.Errorf("LOAD CSV is refused: it makes the server fetch addresses")
	case operator == "ProcedureCall":
		name, _, _ := strings.Cut(details, "(")
		if !slices.Contains(readers, strings.TrimSpace(name)) {
			return fmt.Errorf("procedure %s is refused; there are %s", name, strings.Join(readers, ", "))
		}
	case strings.HasPrefix(operator, "Show"), strings.HasPrefix(operator, "Terminate"):
		return errAdministration
	}
	for _, child := range p.Children() {
		if err := checkPlan(child); err != nil {
			return err
		}
	}
	return nil
}
