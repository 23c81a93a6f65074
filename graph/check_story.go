package graph

import (
	_ "embed"
	"fmt"
)

//go:embed find/stories_from.cypher
var storiesFromQuery string

//go:embed find/faulty_sketches.cypher
var faultySketchesQuery string

//go:embed write/stories_of_their_own.cypher
var storiesOfTheirOwnQuery string

//go:embed write/delete_sketches.cypher
var deleteSketchesQuery string

// storiesAtOnce is how many stories are compared at a time.
const storiesAtOnce = 500

// checkStories works every story out again from the sketches of its articles.
func checkStories(t tx, found func(Fault)) error {
	if err := t.each(faultySketchesQuery, nil, func(r row) error {
		f := Fault{Kind: WrongStory, Where: r.text("id"), What: "it has no story"}
		switch r.text("missing") {
		case "sketch":
			f.Kind, f.What = ShortArticle, "its sketch is missing"
		case "article":
			f.Kind, f.What = StraySketch, "there is no such article"
		default:
			f.stories = []string{f.Where}
		}
		found(f)
		return nil
	}); err != nil {
		return err
	}
	for after := ""; ; {
		stories := map[string][]print{}
		if err := t.each(storiesFromQuery, params{"after": after, "limit": storiesAtOnce}, func(r row) error {
			p, err := printOf(r)
			p.id, p.published = r.text("id"), r.day("published")
			stories[r.text("story")] = append(stories[r.text("story")], p)
			return err
		}); err != nil {
			return err
		}
		if len(stories) == 0 {
			return nil
		}
		names := sortedKeys(stories)
		after = names[len(names)-1]
		for _, story := range names {
			if err := checkStory(t, story, stories[story], found); err != nil {
				return err
			}
		}
	}
}

func checkStory(t tx, story string, articles []print, found func(Fault)) error {
	joined := newGroups()
	joined.joinAlike(articles)
	byID := map[string]print{}
	var rows []any
	for _, p := range articles {
		byID[p.id] = p
		rows = append(rows, p.keys())
		if want := joined.story(p.id); want != story {
			found(Fault{Kind: WrongStory, Where: p.id, What: fmt.Sprintf("it counts for the story %s, not %s", story, want), stories: []string{story}})
		}
	}
	others := map[string]bool{}
	err := t.each(alikeQuery, params{"rows": rows}, func(r row) error {
		o, err := printOf(r)
		other, id := r.text("story"), r.text("id")
		if err == nil && other != story && byID[id].alike(o) && !others[other] {
			others[other] = true
			found(Fault{Kind: WrongStory, Where: id, What: fmt.Sprintf("it counts for the story %s, but %s has reprints of it", story, other), stories: []string{story, other}})
		}
		return err
	})
	return err
}

// repairStories puts stories together anew.
func (g *Graph) repairStories(t tx, ids, stories []string) error {
	if len(stories) == 0 {
		return nil
	}
	if err := t.run(storiesOfTheirOwnQuery, params{"ids": ids}); err != nil {
		return err
	}
	loose, was, err := loosen(t, stories)
	if err != nil {
		return err
	}
	_, err = g.linkStories(t, nil, loose, loose, was)
	return err
}
