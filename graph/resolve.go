package graph

import (
	"context"
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"unicode"
)

//go:embed find/entity_by_id.cypher
var entityByIDQuery string

//go:embed find/entity_by_name.cypher
var entityByNameQuery string

//go:embed find/merged_into.cypher
var mergedIntoQuery string

// Entity is an actor in the graph.
type Entity struct {
	ID      string   `json:"id"`
	Name    string   `json:"name"`
	Type    string   `json:"type"`
	Country string   `json:"country,omitempty"` // ISO 3166 alpha-3
	QID     string   `json:"qid,omitempty"`     // Wikidata item
	Aliases []string `json:"aliases,omitempty"` // sorted

	// Merged are ids of entities that the ledger says are this one, sorted; only
	// Resolve fills it.
	Merged []string `json:"merged,omitempty"`
}

// NameError says that a name stands for no entity of the graph, or for several.
type NameError struct {
	Name       string
	Ambiguous  bool     // each of Candidates bears the name; otherwise they are like it
	Candidates []Entity // the likeliest first; may be empty
}

func (e *NameError) Error() string {
	var like []string
	for _, c := range e.Candidates {
		like = append(like, fmt.Sprintf("%s (%s)", c.Name, c.ID))
	}
	list := strings.Join(like, ", ")
	switch {
	case e.Ambiguous:
		return fmt.Sprintf("%q may be %s; give the id in brackets", e.Name, list)
	case list == "":
		return fmt.Sprintf("the graph knows no %q; \"geokg ask actors\" lists whom it knows", e.Name)
	}
	return fmt.Sprintf("the graph knows no %q; did you mean %s?", e.Name, list)
}

// Resolve finds the entity that a name stands for: an id, whatever Config.Link
// makes of it, the alpha-3 code of a state, or a name or alias in any case, with accents
// or without. The error is a *[NameError] where there is none or no telling which.
func (g *Graph) Resolve(ctx context.Context, name string) (Entity, error) {
	name = strings.TrimSpace(name)
	var found Entity
	err := g.read(ctx, 0, func(t tx) error {
		ids := []string{name}
		if g.link != nil {
			ids = append(ids, g.link(name)...)
		}
		if len(name) == len("IRN") {
			ids = append(ids, "country:"+strings.ToUpper(name))
		}
		for _, id := range ids {
			switch hits, err := t.entities(entityByIDQuery, params{"id": id}); {
			case err != nil:
				return err
			case len(hits) > 0:
				found = hits[0]
				return nil
			}
		}
		var err error
		found, err = t.entityByName(name)
		return err
	})
	if err != nil {
		return found, err
	}
	err = g.read(ctx, 0, func(t tx) error {
		found.Merged = nil
		return t.each(mergedIntoQuery, params{"id": found.ID}, func(r row) error {
			found.Merged = append(found.Merged, r.text("id"))
			return nil
		})
	})
	return found, err
}

// entityByName looks among names and aliases.
func (t tx) entityByName(name string) (Entity, error) {
	words := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if len(words) == 0 {
		return Entity{}, &NameError{Name: name}
	}
	for i := range words { // in lower case, so that none is an operator of Lucene
		words[i] = strings.ToLower(words[i])
	}
	like, err := t.entities(entityByNameQuery, params{"words": strings.Join(words, " AND ")})
	if err != nil {
		return Entity{}, err
	}
	exact := func(s string) bool { return strings.EqualFold(s, name) }
	folded := foldName(name)
	nearly := func(s string) bool { return foldName(s) == folded } // without accents and quotation marks
	bears := func(is func(string) bool) func(Entity) bool { return func(e Entity) bool { return is(e.Name) } }
	also := func(is func(string) bool) func(Entity) bool {
		return func(e Entity) bool { return slices.ContainsFunc(e.Aliases, is) }
	}
	for _, is := range []func(Entity) bool{bears(exact), also(exact), bears(nearly), also(nearly)} {
		switch hits := filter(like, is); {
		case len(hits) == 1:
			return hits[0], nil
		case len(hits) > 1:
			return Entity{}, &NameError{Name: name, Ambiguous: true, Candidates: hits}
		}
	}
	if len(like) == 0 { // nothing has all the words; something may have words like them
		like, err = t.entities(entityByNameQuery, params{"words": misspelt(words)})
		if err != nil {
			return Entity{}, err
		}
	}
	return Entity{}, &NameError{Name: name, Candidates: like[:min(len(like), 5)]}
}

// misspelt is a query for words like these: of short ones, nearly every other is.
func misspelt(words []string) string {
	like := make([]string, len(words))
	for i, w := range words {
		switch n := len([]rune(w)); {
		case n < 3:
			like[i] = w
		case n < 6:
			like[i] = w + "~1"
		default:
			like[i] = w + "~2"
		}
	}
	return strings.Join(like, " ")
}

func filter(list []Entity, keep func(Entity) bool) []Entity {
	return slices.DeleteFunc(slices.Clone(list), func(e Entity) bool { return !keep(e) })
}

// entities gives the rows of a query as entities.
func (t tx) entities(query string, p params) ([]Entity, error) {
	var out []Entity
	err := t.each(query, p, func(r row) error {
		out = append(out, Entity{
			ID: r.text("id"), Name: r.text("name"), Type: r.text("type"),
			Country: r.text("country"), QID: r.text("qid"), Aliases: r.texts("aliases"),
		})
		return nil
	})
	return out, err
}
