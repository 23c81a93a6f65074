package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"geokg/extract"
	"geokg/extract/text"
)

// How long in bytes what is indexed may be; an index takes 8,000.
const (
	maxID   = 1000
	maxName = 1000
	maxURL  = 4000
)

// statuses are those of a statement, the strongest first.
var statuses = []string{"actual", "planned", "threatened", "requested", "possible", "negated"}

// article is an [extract.Result] in the shape in which it is written.
type article struct {
	id, url    string
	revision   string // hash of the whole result: equal where nothing has changed
	properties params // all but the story, which depends on other articles
	print      print
	statements []statement
	entities   profiles
}

type statement struct {
	id           string
	relation     *relation
	row          params // for write/statements.cypher
	attribution  params // for write/attributions.cypher, nil where the reporter says it
	attributedTo string // id of who says it, ""
}

// edge is the one that the statement counts for.
func (s statement) edge() edgeKey {
	return s.relation.key(s.row["subject"].(string), s.row["object"].(string))
}

// newArticle checks a result and turns it into rows. The error says what is wrong
// with it, and nothing of the article is loaded then.
func newArticle(r extract.Result, v *vocabulary) (*article, error) {
	if err := checkID("doc", r.Doc); err != nil {
		return nil, err
	}
	if len(r.Article.Story) > maxID {
		return nil, fmt.Errorf("story of %d bytes; at most %d fit", len(r.Article.Story), maxID)
	}
	if len(r.Article.URL) > maxURL {
		return nil, fmt.Errorf("url of %d bytes; at most %d fit", len(r.Article.URL), maxURL)
	}
	if _, err := time.Parse(time.DateOnly, r.Article.Published); err != nil && r.Article.Published != "" {
		return nil, fmt.Errorf("published %q is no ISO day", r.Article.Published)
	}
	whole, err := json.Marshal(r)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(whole)
	a := &article{
		id: r.Doc, url: r.Article.URL,
		revision: hex.EncodeToString(sum[:]),
		entities: profiles{},
	}
	a.properties = params{
		"id": r.Doc, "url": optional(r.Article.URL), "title": optional(r.Article.Title),
		"publisher": optional(r.Article.Publisher), "published": date(r.Article.Published),
		"contentHash": optional(r.Article.ContentHash),
		"revision":    a.revision, "statements": len(r.Statements),
	}
	a.print = print{id: r.Doc, published: r.Article.Published, given: r.Article.Story, sketch: r.Article.Sketch}
	ids := map[string]bool{}
	for i, s := range r.Statements {
		if ids[s.ID] {
			return nil, fmt.Errorf("statement %d: id %q stands twice in the article", i, s.ID)
		}
		ids[s.ID] = true
		if err := a.add(s, r.Article.Published, v); err != nil {
			return nil, fmt.Errorf("statement %d: %w", i, err)
		}
	}
	return a, nil
}

func checkID(field, id string) error {
	switch {
	case id == "":
		return fmt.Errorf("no %s", field)
	case len(id) > maxID:
		return fmt.Errorf("%s of %d bytes; at most %d fit", field, len(id), maxID)
	}
	return nil
}

// add checks one statement and appends its rows.
func (a *article) add(s extract.Statement, published string, v *vocabulary) error {
	if err := checkID("id", s.ID); err != nil {
		return err
	}
	rel := v.relations[s.Relation]
	if rel == nil {
		return fmt.Errorf("relation %q is not in relations.txt", s.Relation)
	}
	if !slices.Contains(statuses, s.Status) {
		return fmt.Errorf("status %q is none of %v", s.Status, statuses)
	}
	if s.Confidence < 0 || s.Confidence > 1 {
		return fmt.Errorf("confidence %v is not between 0 and 1", s.Confidence)
	}
	if s.Subject.ID == s.Object.ID {
		return fmt.Errorf("subject and object are one entity, %q", s.Subject.ID)
	}
	first, last, err := interval(s.Time)
	if err != nil {
		return err
	}
	if err := a.meet("subject", s.Subject); err != nil {
		return err
	}
	if err := a.meet("object", s.Object); err != nil {
		return err
	}
	out := statement{id: s.ID, relation: rel}
	if s.Attributed != nil {
		if err := a.meet("attribution", *s.Attributed); err != nil {
			return err
		}
		out.attributedTo = s.Attributed.ID
		out.attribution = params{
			"statement": s.ID, "entity": s.Attributed.ID,
			"properties": asSaid(*s.Attributed, text.Span{}),
		}
	}
	polarity := "affirmed"
	if s.Status == "negated" {
		polarity = "denied"
	}
	out.row = params{
		"article": a.id, "subject": s.Subject.ID, "object": s.Object.ID,
		"asSubject": asSaid(s.Subject, s.Evidence.Subject),
		"asObject":  asSaid(s.Object, s.Evidence.Object),
		"properties": params{
			"id": s.ID, "edge": rel.key(s.Subject.ID, s.Object.ID).String(), "relation": s.Relation,
			"item": optional(s.Item), "status": s.Status, "polarity": polarity, "source": optional(claimant(s)),
			"published": date(published), "eventStart": date(first), "eventEnd": date(last),
			"plover": optional(s.PLOVER.Type), "mode": optional(s.PLOVER.Mode),
			"confidence": s.Confidence, "rule": optional(s.Rule), "mentions": max(s.Mentions, 1),
			"sentence": optional(s.Evidence.Text), "position": s.Sentence,
			"start": s.Evidence.Start, "end": s.Evidence.End,
			"cue": optional(s.Cue), "cueStart": s.Evidence.Cue.Start, "cueEnd": s.Evidence.Cue.End,
		},
	}
	a.statements = append(a.statements, out)
	return nil
}

// meet checks an actor and adds what is known of it.
func (a *article) meet(field string, actor extract.Actor) error {
	if err := checkID("id of the "+field, actor.ID); err != nil {
		return err
	}
	if actor.Name == "" {
		return errors.New("no name of the " + field)
	}
	if len(actor.Name) > maxName {
		return fmt.Errorf("name of the %s of %d bytes; at most %d fit", field, len(actor.Name), maxName)
	}
	if kindRank(actor.Type) == len(kinds) {
		return fmt.Errorf("%s %q is of unknown type %q", field, actor.Name, actor.Type)
	}
	a.entities.add(actor.ID, profileOf(actor))
	return nil
}

// claimant is the name of who says it, "" for the reporter.
func claimant(s extract.Statement) string {
	if s.Attributed != nil {
		return s.Attributed.Name
	}
	return s.Source
}

// asSaid is what a statement knows of one of its actors: the properties of the
// relationship to the Entity, from which those of the Entity are computed.
func asSaid(actor extract.Actor, where text.Span) params {
	p := params{
		"name": actor.Name, "type": actor.Type, "country": optional(actor.Country), "qid": optional(actor.QID),
		"mention": optional(actor.Mention), "aka": optionalList(actor.Aka),
	}
	if where.Len() > 0 {
		p["start"], p["end"] = where.Start, where.End
	}
	return p
}
