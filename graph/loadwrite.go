package graph

import (
	"context"
	_ "embed"
	"slices"
)

//go:embed write/known.cypher
var knownQuery string

//go:embed write/articles.cypher
var articlesQuery string

//go:embed write/entities.cypher
var entitiesQuery string

//go:embed write/statements.cypher
var statementsQuery string

//go:embed write/attributions.cypher
var attributionsQuery string

// writeArticles commits the truth of a batch in one transaction, together with the
// marks on what it changes in the view. Fresh are the articles that were not there
// just so.
func (g *Graph) writeArticles(ctx context.Context, batch []*article) (done Report, fresh []*article, err error) {
	err = g.write(ctx, func(t tx) error {
		done = Report{}
		var err error
		var stories map[string]string
		fresh, stories, err = g.retireOld(t, batch, &done)
		if err != nil || len(fresh) == 0 {
			return err
		}
		merged, err := g.mergedIn(t)
		if err != nil {
			return err
		}
		var articles, sketches, statements, attributions []any
		known := profiles{}
		marks := newMarks()
		for _, a := range fresh {
			a.properties["story"] = stories[a.id]
			articles = append(articles, a.properties)
			sketch, err := a.print.properties()
			if err != nil {
				return err
			}
			sketches = append(sketches, sketch)
			for id, p := range a.entities {
				known.add(merged.of(id), p)
			}
			for _, s := range a.statements {
				s = s.follow(merged)
				statements = append(statements, s.row)
				if s.attribution != nil {
					attributions = append(attributions, s.attribution)
				}
				marks.edge(s.edge())
			}
		}
		done.Statements = len(statements)
		if err := marks.write(t); err != nil {
			return err
		}
		if err := t.writeRows(articlesQuery, articles); err != nil {
			return err
		}
		if err := t.writeRows(sketchesQuery, sketches); err != nil {
			return err
		}
		if err := writeEntities(t, known); err != nil {
			return err
		}
		if err := t.writeRows(statementsQuery, statements); err != nil {
			return err
		}
		return t.writeRows(attributionsQuery, attributions)
	})
	return done, fresh, err
}

// retireOld takes away what the graph holds of earlier versions of the articles,
// and gives those articles that are not there just so, with the story of each.
func (g *Graph) retireOld(t tx, batch []*article, done *Report) (fresh []*article, stories map[string]string, err error) {
	ids, urls := make([]string, len(batch)), []string{}
	byURL := map[string]string{} // id of the article of the batch that has the address
	for i, a := range batch {
		ids[i] = a.id
		if a.url != "" {
			urls = append(urls, a.url)
			byURL[a.url] = a.id
		}
	}
	revisions := map[string]string{} // of all that were found
	twins := map[string][]string{}   // others that have the address of an article
	if err := t.each(knownQuery, params{"ids": ids, "urls": urls}, func(r row) error {
		id := r.text("id")
		revisions[id] = r.text("revision")
		if heir := byURL[r.text("url")]; heir != "" && heir != id {
			twins[heir] = append(twins[heir], id)
		}
		return nil
	}); err != nil {
		return nil, nil, err
	}
	var prints []print
	var replaced, dropped []string
	for _, a := range batch {
		revision, there := revisions[a.id]
		dropped = append(dropped, twins[a.id]...)
		if there && revision == a.revision {
			done.Unchanged++
			continue
		}
		fresh = append(fresh, a)
		prints = append(prints, a.print)
		switch {
		case there:
			replaced = append(replaced, a.id)
			done.Changed++
		case len(twins[a.id]) > 0:
			done.Changed++
		default:
			done.New++
		}
	}
	loose, was, err := g.retire(t, replaced, dropped)
	if err != nil {
		return nil, nil, err
	}
	stories, err = g.linkStories(t, prints, loose, nil, was)
	return fresh, stories, err
}

// writeEntities makes the entities of a batch and joins what it knows of them to
// what the graph knows. Joining gives what computing again from all statements
// would give, since more knowledge never takes any away; only removing does.
func writeEntities(t tx, known map[string]profile) error {
	if len(known) == 0 {
		return nil
	}
	ids := sortedKeys(known)
	changed := map[string]profile{}
	if err := t.each(entitiesQuery, params{"ids": ids}, func(r row) error {
		id, old := r.text("id"), profileOfRow(r)
		if joined := old.join(known[id]); !joined.equal(old) {
			changed[id] = joined
		}
		return nil
	}); err != nil {
		return err
	}
	return writeProfiles(t, changed)
}

// profileOfRow reads the columns name, type, country, qid and aliases.
func profileOfRow(r row) profile {
	p := profile{name: r.text("name"), kind: r.text("type"), country: r.text("country"), qid: r.text("qid")}
	return p.join(profile{aliases: r.texts("aliases")})
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
