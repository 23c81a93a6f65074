// Package extract turns news text into statements: who does what to whom, who
// says so, whether it has happened, when, and the sentence that says so.
//
// Call [New] once, then [Extractor.Extract] for every document, from as many
// goroutines as you like. Understanding text never fails; only reading the
// tables does.
package extract

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"sync"

	"geokg/extract/coref"
	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/relation"
	"geokg/extract/source"
	"geokg/extract/text"
	"geokg/extract/when"
)

// Version names what made a statement; a change of it replaces statements
// that an earlier one made.
const Version = "0.1.0"

// Options are the settings of an Extractor; the zero value is the usual one.
type Options struct {
	Lexicon   string // folder with tables of the user's own; empty: none
	RulesOnly bool   // leave the encoder out: tables alone
	Explain   bool   // give every statement its Explanation

	// MinConfidence is the confidence from which on statements are given,
	// between 0 and 1; 0 stands for where F1 is best: DefaultConfidence, and less
	// in whole articles, 0.3 in one of 25 sentences. The rules alone have no use
	// for it: their confidence is not calibrated.
	MinConfidence float64
}

// Extractor turns documents into statements. It is read-only and may be used
// by many goroutines at once.
type Extractor struct {
	boilerplate *source.Boilerplate
	linker      *entity.Linker
	resolver    *coref.Resolver
	rules       *relation.Rules
	vocabulary  vocabulary
	model       *model  // nil where the rules alone are asked
	least       float64 // 0: where F1 is best
	explain     bool
}

// DefaultConfidence is where F1 was best on the part of the training data
// that was kept aside, items of a few sentences.
const DefaultConfidence = 0.4

// New reads the tables and the weights. Its errors say which line of which
// table is wrong.
func New(o Options) (*Extractor, error) {
	set, err := lexicon.Open(o.Lexicon)
	if err != nil {
		return nil, err
	}
	x := &Extractor{least: o.MinConfidence, explain: o.Explain}
	// The linker's names, the parser's weights and the encoder's each take as
	// long as the rest together: read them at the same time.
	var linker, rules, model, rest error
	var g sync.WaitGroup
	g.Go(func() { x.linker, linker = entity.NewLinker(set) })
	g.Go(func() { x.rules, rules = relation.NewRules(set) })
	if !o.RulesOnly {
		g.Go(func() { x.model, model = newModel() })
	}
	rest = x.readSmall(set)
	g.Wait()
	// The first in this order, whichever came first, so that a user who mends
	// tables is told of them in turn.
	if err := cmp.Or(rest, linker, rules, model); err != nil {
		return nil, err
	}
	x.resolver.Holder = x.linker.Holder
	x.resolver.Names = func(title, day string) []entity.Mention {
		d := &text.Document{Published: day, Text: title}
		return x.linker.Mentions(d, text.Split(d))
	}
	if x.model != nil {
		x.model.watched, x.model.deed = x.resolver.Watched(), x.resolver.TellsOfDeed
	}
	return x, nil
}

// readSmall reads the tables that take no time.
func (x *Extractor) readSmall(set *lexicon.Set) (err error) {
	if x.boilerplate, err = source.NewBoilerplate(set); err != nil {
		return err
	}
	if x.resolver, err = coref.New(set); err != nil {
		return err
	}
	x.vocabulary, err = readVocabulary(set)
	return err
}

// Extract gives the statements that the document makes.
func (x *Extractor) Extract(d *text.Document) Result {
	sentences := x.sentences(d)
	mentions, relations := x.relations(d, sentences)
	return x.result(d, sentences, mentions, relations)
}

func (x *Extractor) relations(d *text.Document, s []text.Sentence) ([]coref.Mention, []relation.Relation) {
	times := when.Find(d.Published, s)
	if x.model == nil {
		mentions := x.resolver.Resolve(d, s, x.linker.Mentions(d, s))
		return mentions, x.rules.Find(s, mentions, times)
	}
	w := x.model.worker()
	defer x.model.free(w)
	mentions, reading := x.read(w, d, s)
	w.scorer.Explain = x.explain
	return mentions, x.rules.FindLearned(w.scorer, reading, s, mentions, times, x.leastOf(len(s)))
}

// read finds the mentions by the tables and the encoder.
func (x *Extractor) read(w *worker, d *text.Document, s []text.Sentence) ([]coref.Mention, []relation.Reading) {
	draft := x.linker.Draft(d, s)
	reading, tagged := w.read(d, s, draft)
	mentions, trees := x.resolver.ResolveParsed(d, s, draft.Mentions(tagged), w.encoder.Attention())
	for i := range reading {
		reading[i].Tree = trees[i]
	}
	return mentions, reading
}

// Mentions gives every mention of the document, those that stand for nobody
// known included, in the order of the text.
func (x *Extractor) Mentions(d *text.Document) []coref.Mention {
	mentions, _ := x.found(d, false)
	return mentions
}

// Explain gives the mentions of the document as Mentions does, and for every
// name of the tables what it could stand for.
func (x *Extractor) Explain(d *text.Document) ([]coref.Mention, []entity.Choice) {
	return x.found(d, true)
}

func (x *Extractor) found(d *text.Document, explain bool) ([]coref.Mention, []entity.Choice) {
	s := x.sentences(d)
	draft := x.linker.Draft(d, s)
	if explain {
		draft.Explain()
	}
	if x.model == nil {
		return x.resolver.Resolve(d, s, draft.Mentions(nil)), draft.Choices()
	}
	w := x.model.worker()
	defer x.model.free(w)
	_, tagged := w.read(d, s, draft)
	mentions, _ := x.resolver.ResolveParsed(d, s, draft.Mentions(tagged), w.encoder.Attention())
	return mentions, draft.Choices()
}

// sentences divides the document and takes the words out of boilerplate.
func (x *Extractor) sentences(d *text.Document) []text.Sentence {
	s := text.Split(d)
	x.boilerplate.Strip(d.Text, s)
	return s
}

func (x *Extractor) result(d *text.Document, sentences []text.Sentence, mentions []coref.Mention, relations []relation.Relation) Result {
	hash := sha256.Sum256([]byte(d.Text))
	out := Result{
		Doc: d.ID,
		Article: Article{
			URL: d.URL, Title: d.Title, Publisher: d.Publisher, Published: d.Published,
			ContentHash: hex.EncodeToString(hash[:]),
			Sketch:      newSketch(sentences),
		},
		Statements: make([]Statement, 0, len(relations)),
	}
	for _, r := range relations {
		out.Statements = append(out.Statements, x.statement(d, sentences, mentions, r))
	}
	return out
}
