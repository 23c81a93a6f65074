// Package extract turns news text into statements: who does what to whom, who
// says so, whether it has happened, when, and the sentence that says so.
//
// Call [New] once, then [Extractor.Extract] for every document, from as many
// goroutines as you like. Understanding text never fails; only reading the
// tables does.
package extract

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode"

	"geokg/extract/coref"
	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/relation"
	"geokg/extract/text"
	"geokg/extract/when"
)

// Version names what made a statement; a change of it replaces statements
// that an earlier one made.
const Version = "0.1.0"

// Options are the settings of an Extractor; the zero value is the usual one.
type Options struct {
	Lexicon string // folder with tables of the user's own; empty: none
}

// Extractor turns documents into statements. It is read-only and may be used
// by many goroutines at once.
type Extractor struct {
	linker     *entity.Linker
	rules      *relation.Rules
	vocabulary vocabulary
}

// New reads the tables. Its errors say which line of which table is wrong.
func New(o Options) (*Extractor, error) {
	set, err := lexicon.Open(o.Lexicon)
	if err != nil {
		return nil, err
	}
	linker, err := entity.NewLinker(set)
	if err != nil {
		return nil, err
	}
	rules, err := relation.NewRules(set)
	if err != nil {
		return nil, err
	}
	v, err := readVocabulary(set)
	if err != nil {
		return nil, err
	}
	return &Extractor{linker: linker, rules: rules, vocabulary: v}, nil
}

// Extract gives the statements that the document makes.
func (x *Extractor) Extract(d *text.Document) Result {
	sentences := text.Split(d)
	named := x.linker.Mentions(d, sentences)
	mentions := coref.Resolve(x.linker, d, sentences, named)
	times := when.Find(d.Published, sentences)
	relations := x.rules.Find(sentences, mentions, times)
	return x.result(d, sentences, mentions, relations)
}

// Mentions gives every mention of the document, those that stand for nobody
// known included, in the order of the text.
func (x *Extractor) Mentions(d *text.Document) []coref.Mention {
	sentences := text.Split(d)
	return coref.Resolve(x.linker, d, sentences, x.linker.Mentions(d, sentences))
}

func (x *Extractor) result(d *text.Document, sentences []text.Sentence, mentions []coref.Mention, relations []relation.Relation) Result {
	hash := sha256.Sum256([]byte(d.Text))
	out := Result{
		Doc: d.ID,
		Article: Article{
			URL: d.URL, Title: d.Title, Publisher: d.Publisher, Published: d.Published,
			ContentHash: hex.EncodeToString(hash[:]),
			Story:       story(d.Text),
		},
		Statements: make([]Statement, 0, len(relations)),
	}
	for _, r := range relations {
		out.Statements = append(out.Statements, x.statement(d, sentences, mentions, r))
	}
	return out
}

// story names the report that a text is a copy of: texts that differ in case,
// white space or punctuation alone have equal stories.
func story(s string) string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	sum := sha256.Sum256([]byte(strings.Join(words, " ")))
	return hex.EncodeToString(sum[:8])
}
