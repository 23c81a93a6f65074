// Package relation finds what the actors of a text do to one another: who to
// whom, which relation, whether it has happened, who says so and when.
//
// Call [NewRules] once and [Rules.Find] for each document. Rules is read-only
// and may be shared by goroutines.
//
// The rules are tables: cues.txt holds the words that express each relation
// and where its two ends stand ("impose sanction on", subj>on), status.txt the
// words that make it planned, possible, requested, threatened or negated,
// saying.txt those that make it somebody's claim. A cue is sought in the tree
// that package syntax builds, so that other words may stand between its own
// and passives, clauses without a subject and conjunctions need no rows of
// their own. Offices and memberships, which stand in titles and appositions
// rather than in verbs, have rules in role.go.
package relation

import (
	"fmt"

	"geokg/extract/coref"
	"geokg/extract/lexicon"
	"geokg/extract/syntax"
	"geokg/extract/text"
	"geokg/extract/when"
)

// Relation is one thing that a document says of two of its mentions.
type Relation struct {
	Sentence   int
	Subject    int    // index of a mention
	Object     int    // index of a mention
	Name       string // a name of relations.txt
	Item       string // what is given, signed, demanded …; empty for none
	Status     string // actual, planned, possible, requested, threatened, negated
	Source     int    // index of the mention that claims it; -1: the reporter
	Time       string // ISO day, month, year or interval; empty for none
	Cue        text.Span
	Rule       string // address of the table row: "cues.txt:41"
	Confidence float64
	Evidence   Evidence

	sure   bool  // its rule is a line of strength sure
	mutual bool  // two do it to each other: the other way round holds as well
	heard  heard // what the head says of when it was

	Weighed *Weighed // nil unless the Scorer is to explain
}

// Weighed is what else was weighed for a relation.
type Weighed struct {
	Alternatives               []Alternative // the likeliest first
	SourceReasons, TimeReasons []Reason      // what speaks for the source and the time given, the strongest first
	Bids                       []Bid         // the sources, the reporter first, and times that were weighed
	Moments                    []Moment
}

// Evidence is what a confidence is summed from; zero where the rules alone
// were asked.
type Evidence struct {
	Logit float32 // what the head says: log of the odds
	Rule  float32 // confidence of the rule that finds the same; 0: none
	Own   bool    // that rule is a line of the user's own
	Sure  bool    // it is one of strength sure
	Other bool    // a rule finds another relation of the same actors
	Rival float32 // greatest logit of the same relation, in the sentence, of one of the actors and a third
}

// Rules are the compiled tables.
type Rules struct {
	parser    *syntax.Parser
	words     vocabulary
	cues      index
	statuses  index
	sayings   index
	kinds     *wordKinds
	misfits   map[string][]misfit
	weights   *weights
	symmetric map[string]bool // relations that hold either way round
}

// NewRules compiles the tables of the set. A malformed row is an error that
// begins with its address.
func NewRules(set *lexicon.Set) (*Rules, error) {
	r := &Rules{words: vocabulary{}, symmetric: map[string]bool{}}
	var err error
	if r.parser, err = syntax.Load(); err != nil {
		return nil, fmt.Errorf("relation rules: %w", err)
	}
	relations, err := set.Relations()
	if err != nil {
		return nil, err
	}
	known := map[string]bool{}
	for _, x := range relations {
		known[x.Name] = true
		r.symmetric[x.Name] = x.Symmetric
	}
	if r.kinds, err = readWords(set); err != nil {
		return nil, err
	}
	if r.misfits, err = readMisfits(set, known); err != nil {
		return nil, err
	}
	if r.cues, err = readCues(set, r.words, known); err != nil {
		return nil, err
	}
	if r.statuses, err = readStatuses(set, r.words); err != nil {
		return nil, err
	}
	if r.sayings, err = readSayings(set, r.words); err != nil {
		return nil, err
	}
	r.weights, err = readWeights(set)
	return r, err
}

// Find gives the relations of a document, in the order of its sentences. The
// mentions must be sorted by their start; those without an entity take part
// only in finding others. One relation is given per subject, relation, object
// and status, at its first sentence.
func (r *Rules) Find(s []text.Sentence, m []coref.Mention, t []when.Time) []Relation {
	trees := make([]syntax.Tree, len(s))
	r.leaveOut(s, trees, m)
	d := r.analyseParsed(s, m, t, trees, newRoom())
	var found []Relation
	for _, v := range d.views {
		found = append(found, d.roles(v)...)
		found = append(found, d.members(v)...)
		for _, h := range d.hits(v) {
			found = append(found, d.relations(v, h)...)
		}
	}
	found = d.dealt(d.fitDeeds(found), map[tie]*candidate{})
	for i := range found {
		d.attributeAlone(&found[i], found)
		d.quoted(&found[i])
		d.settle(&found[i])
	}
	d.alike(found)
	d.counterparts(found)
	return d.decode(d.disowned(d.denied(found)), leastRule, false)
}
