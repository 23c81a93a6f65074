package extract

import (
	"geokg/extract/relation"
	"geokg/extract/text"
)

// Result is what one article gives: the line that `geokg extract` writes and
// `geokg load` reads.
type Result struct {
	Doc        string      `json:"doc"`
	Article    Article     `json:"article"`
	Statements []Statement `json:"statements"`
}

// Article is what the graph keeps of a document; never its whole text.
type Article struct {
	URL         string  `json:"url,omitempty"`
	Title       string  `json:"title,omitempty"`
	Publisher   string  `json:"publisher,omitempty"`
	Published   string  `json:"published,omitempty"` // ISO day
	ContentHash string  `json:"contentHash"`         // sha-256 of the text, hex
	Sketch      *Sketch `json:"sketch,omitempty"`    // tells reprints of one report; nil where the text has no words

	// Story is for those who know it: articles that give an equal one are one story
	// whatever their sketches say. Extracting leaves it empty.
	Story string `json:"story,omitempty"`
}

// Statement is one thing that an article says about two actors.
type Statement struct {
	ID         string   `json:"id"` // hash of article, span, subject, relation, object and status
	Subject    Actor    `json:"subject"`
	Relation   string   `json:"relation"` // a name of the relation table
	Object     Actor    `json:"object"`
	Item       string   `json:"item,omitempty"`        // what is given, signed, demanded …
	Status     string   `json:"status"`                // actual, planned, possible, requested, threatened, negated
	Source     string   `json:"source,omitempty"`      // name of the actor that claims it; empty: the reporter
	Attributed *Actor   `json:"attribution,omitempty"` // that actor in full
	Time       string   `json:"time,omitempty"`        // ISO day, month, year or interval start/end
	Cue        string   `json:"cue"`                   // the words that express the relation
	Sentence   int      `json:"sentence"`              // index of the sentence, from 0
	PLOVER     PLOVER   `json:"plover,omitzero"`       // event type; zero for standing facts
	Confidence float64  `json:"confidence"`            // 0 to 1
	Rule       string   `json:"rule"`                  // what made it: "cues.txt:41", "model 3"
	Mentions   int      `json:"mentions,omitempty"`    // how many sentences of the article say it, where more than one
	Evidence   Evidence `json:"evidence"`

	Explanation *Explanation `json:"explanation,omitempty"` // where Options ask for it
}

// Explanation says why a statement was made.
type Explanation struct {
	Row          string                 `json:"row,omitempty"`     // the table row of its rule: "impose sanction on"
	Reasons      []relation.Reason      `json:"reasons,omitempty"` // the three strongest terms of the log of the odds; none by --rules-only
	Alternatives []relation.Alternative `json:"alternatives,omitempty"`
	Source       []relation.Reason      `json:"source,omitempty"` // the three strongest signs that its source says so
	Time         []relation.Reason      `json:"time,omitempty"`   // the three strongest signs that its time is its own
}

// PLOVER is an event class of the PLOVER ontology (manual, draft 2.0).
type PLOVER struct {
	Type string `json:"type,omitempty"`
	Mode string `json:"mode,omitempty"`
}

// Actor is an end of a statement, or who claims it. Its span is that of the
// mention in the article's text.
type Actor struct {
	ID      string   `json:"id"` // "country:IRN", "person:…": see package entity
	Name    string   `json:"name"`
	Type    string   `json:"type"`              // person, country, organization, armed_group, place, nationality
	Country string   `json:"country,omitempty"` // ISO 3166 alpha-3
	QID     string   `json:"qid,omitempty"`     // Wikidata item
	Mention string   `json:"mention,omitempty"` // as it stands in the sentence
	Aka     []string `json:"aka,omitempty"`
	text.Span
}

// Evidence is where in the article a statement stands; offsets are bytes of its text.
type Evidence struct {
	text.Span
	Text    string    `json:"text"` // the sentence
	Subject text.Span `json:"subject"`
	Object  text.Span `json:"object"`
	Cue     text.Span `json:"cue"`
}
