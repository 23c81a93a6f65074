// Package text turns a document into sentences and tokens, each with the
// bytes of the document that it covers.
//
// Call [Split] first; everything later in the pipeline works on what it gives.
package text

// Span is a range of bytes in a document's text: Start inclusive, End exclusive.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Of gives the bytes of s that the span covers.
func (p Span) Of(s string) string { return s[p.Start:p.End] }

// Len is the number of bytes covered.
func (p Span) Len() int { return p.End - p.Start }

// Contains tells whether q lies within p.
func (p Span) Contains(q Span) bool { return p.Start <= q.Start && q.End <= p.End }

// Overlaps tells whether p and q share a byte.
func (p Span) Overlaps(q Span) bool { return p.Start < q.End && q.Start < p.End }

// Document is one news text with what is known about it.
type Document struct {
	ID        string // stable and unique; what loading and removing go by
	URL       string // empty where unknown
	Title     string // empty where unknown; not part of Text
	Publisher string // empty where unknown
	Published string // ISO 8601 day, "2022-07-12"; empty where unknown
	Text      string // valid UTF-8; all spans point into it
	Given     []Span // sentences as the source divides them; nil lets Split find them
}

// Sentence is a stretch of text between two sentence boundaries.
type Sentence struct {
	Span
	Index     int // position in the document, from 0
	Paragraph int // position of its paragraph in the document, from 0
	Tokens    []Token
}

// Token is a word, a number or a mark of punctuation. A possessive ending
// ("'s") is a token of its own; hyphenated words ("al-Assad", "US-led") and
// dotted abbreviations ("U.S.", "Lt.") are one token.
type Token struct {
	Span
	Text  string // as it stands
	Lower string // lower case, apostrophes made straight
}
