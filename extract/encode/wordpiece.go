package encode

import (
	"fmt"
	"strings"
)

// Piece is a word piece of a text.
type Piece struct {
	Start, End int   // bytes of the text that the piece stands for
	ID         int32 // row of the vocabulary
	Case       Case  // of the word
	Word       int   // index of the word, counted from 0 in the text given
}

// Tokenizer cuts text into the word pieces of an uncased BERT vocabulary, as
// the reference implementation (HuggingFace tokenizers, BertNormalizer with
// BertPreTokenizer and WordPiece) does. It is read-only and may be shared.
type Tokenizer struct {
	first   map[string]int32 // pieces that begin a word
	next    map[string]int32 // pieces that go on with one, without their "##"
	longest int              // bytes of the longest piece
	unknown int32            // [UNK]
	begin   int32            // [CLS]
	end     int32            // [SEP]
	size    int
}

// maxWord is the number of characters above which a word is unknown.
const maxWord = 100

// NewTokenizer makes a tokenizer from a vocabulary of one piece a line, in the
// order of their ids.
func NewTokenizer(vocabulary string) (*Tokenizer, error) {
	n := strings.Count(vocabulary, "\n") + 1
	t := &Tokenizer{first: make(map[string]int32, n), next: make(map[string]int32, n/4)}
	for line := range strings.Lines(vocabulary) {
		piece := strings.TrimRight(line, "\r\n")
		into := t.first
		if rest, ok := strings.CutPrefix(piece, "##"); ok && rest != "" {
			piece, into = rest, t.next
		}
		into[piece] = int32(t.size)
		t.longest = max(t.longest, len(piece))
		t.size++
	}
	for name, id := range map[string]*int32{"[UNK]": &t.unknown, "[CLS]": &t.begin, "[SEP]": &t.end} {
		var ok bool
		if *id, ok = t.first[name]; !ok {
			return nil, fmt.Errorf("vocabulary: no line %s", name)
		}
	}
	return t, nil
}

// Pieces appends the pieces of text to dst, without [CLS] and [SEP]. Pieces
// come in order, do not overlap and slice text at characters; control
// characters and combining accents between them belong to none.
func (t *Tokenizer) Pieces(dst []Piece, text string) []Piece {
	var w word
	words := 0
	for at := 0; at < len(text); {
		at = w.read(text, at)
		if w.chars == 0 {
			continue
		}
		dst = t.cut(dst, &w, words)
		words++
	}
	return dst
}

// cut appends the pieces of w: the longest first piece there is, then the
// longest next ones. Where the rest has none, the whole word is unknown.
func (t *Tokenizer) cut(dst []Piece, w *word, index int) []Piece {
	whole := Piece{Start: w.start(0), End: w.end(w.n), ID: t.unknown, Case: w.letters.class(), Word: index}
	if w.chars > maxWord {
		return append(dst, whole)
	}
	from := len(dst)
	pieces := t.first
	for i := 0; i < w.n; pieces = t.next {
		j := min(w.n, i+t.longest)
		id, ok := pieces[string(w.buf[i:j])]
		for !ok && j > i+1 {
			j--
			id, ok = pieces[string(w.buf[i:j])]
		}
		if !ok {
			return append(dst[:from], whole)
		}
		dst = append(dst, Piece{Start: w.start(i), End: w.end(j), ID: id, Case: whole.Case, Word: index})
		i = j
	}
	return dst
}
