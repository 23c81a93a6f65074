package coref

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/text"
)

// function is a mention's place in its clause, as far as the words around it
// tell without a parse.
type function uint8

const (
	subject function = iota
	object
	oblique    // after a preposition
	possessive // "Iran's", "its"
	modifier   // "Iranian" of "Iranian drones"
	functions  // how many there are
)

// frame is what the tokens alone tell of a document: clauses and quotes.
type frame struct {
	sentences []text.Sentence
	clause    [][]int // of each token of each sentence
	quote     [][]int // index of the quote that each token is in, or -1
	quotes    []text.Span
}

func newFrame(s []text.Sentence) *frame {
	f := &frame{sentences: s, clause: make([][]int, len(s)), quote: make([][]int, len(s))}
	open, paragraph := -1, -1
	for i, sent := range s {
		if sent.Paragraph != paragraph {
			open, paragraph = -1, sent.Paragraph // a quote that nobody closed ends with its paragraph
		}
		clause := 0
		f.clause[i], f.quote[i] = make([]int, len(sent.Tokens)), make([]int, len(sent.Tokens))
		for j, t := range sent.Tokens {
			switch {
			case isQuoteMark(t.Text):
				clause++
				if open < 0 && t.Text != "”" && t.Text != "»" {
					f.quotes = append(f.quotes, t.Span)
					open = len(f.quotes) - 1
				} else if open >= 0 {
					f.quotes[open].End = t.End
					open = -1
				}
			case breaksClause[t.Lower]:
				clause++
			}
			f.clause[i][j], f.quote[i][j] = clause, open
			if open >= 0 {
				f.quotes[open].End = t.End
			}
		}
	}
	return f
}

func isQuoteMark(s string) bool {
	switch s {
	case `"`, "“", "”", "„", "«", "»":
		return true
	}
	return false
}

// breaksClause holds the marks and words that begin a new clause.
var breaksClause = wordSet(`, ; : — – - ( ) [ ] that which who whom whose while whilst as after before because if when
	since although though whether unless until till where but`)

var prepositions = wordSet(`of in to with by against for from at on into onto over under between among amongst about near
	towards toward through via within without outside inside across along around behind beside besides beyond despite
	during except following including like off per regarding concerning than throughout upon versus amid amidst alongside`)

// small holds words that are neither nouns nor verbs with an object after them.
var small = wordSet(`the a an this that these those his her its their our my your and or both all some any no each every
	other another more most many several few two three four five six seven eight nine ten not also then former current new
	late acting ex so too only just even still`)

var auxiliaries = wordSet(`is are was were be been being has have had do does did will would can could may might must
	shall should 's 're 've 'll 'd`)

var subordinators = wordSet(`after before as when while if although though because since once until despite in during
	following upon with without at on for by`)

// wordSet makes a set of words that are separated by white space.
func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// token gives a token of a sentence, or an empty one outside of it.
func (f *frame) token(sentence, i int) text.Token {
	if t := f.sentences[sentence].Tokens; i >= 0 && i < len(t) {
		return t[i]
	}
	return text.Token{}
}

// isVerb guesses from its form whether a word beside a name is a verb.
func isVerb(lower string) bool {
	if auxiliaries[lower] {
		return true
	}
	if r, _ := utf8.DecodeRuneInString(lower); !unicode.IsLetter(r) || prepositions[lower] || small[lower] {
		return false
	}
	switch {
	case strings.HasSuffix(lower, "ss"), strings.HasSuffix(lower, "us"), strings.HasSuffix(lower, "ous"):
		return false
	case strings.HasSuffix(lower, "ed"), strings.HasSuffix(lower, "s"), strings.HasSuffix(lower, "ing"):
		return true
	}
	// An irregular form is the only other word with a second lemma.
	return len(lexicon.Lemmas(lower)) > 1
}

// function tells the place of a mention in its clause.
func (f *frame) function(m *entity.Mention) function {
	next := f.token(m.Sentence, m.Last)
	if next.Lower == "'s" || next.Text == "'" || next.Text == "’" {
		return possessive
	}
	if m.Form == entity.Demonym && isLowerWord(next.Text) && !isVerb(next.Lower) && !prepositions[next.Lower] && !breaksClause[next.Lower] && !small[next.Lower] {
		return modifier
	}
	after := f.token(m.Sentence, m.Last+1)
	if next.Lower == "on" && weekdays[after.Lower] {
		next, after = f.token(m.Sentence, m.Last+2), f.token(m.Sentence, m.Last+3) // "the army on Monday denied"
	}
	verbAfter := isVerb(next.Lower) || isVerb(after.Lower) && isLowerWord(next.Text) &&
		!prepositions[next.Lower] && !breaksClause[next.Lower] && next.Lower != "and" && next.Lower != "or"
	for i, steps := m.First-1, 0; i >= 0 && steps < 6; i, steps = i-1, steps+1 {
		t := f.token(m.Sentence, i)
		switch {
		case prepositions[t.Lower]:
			return oblique
		case t.Lower == "and" || t.Lower == ",":
			if !verbAfter {
				return object
			}
			return subject
		case breaksClause[t.Lower] || isQuoteMark(t.Text):
			return subject
		case small[t.Lower] || !isLowerWord(t.Text) && t.Text != "'s":
			continue // determiners, titles, other names of the same phrase
		case isVerb(t.Lower):
			// "ministers" before a name is part of its title, not a verb.
			if verbAfter && !auxiliaries[next.Lower] && steps > 0 {
				return subject
			}
			return object
		}
	}
	return subject
}

// isLowerWord tells words that begin with a small letter.
func isLowerWord(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}
