package syntax

import (
	"slices"
	"strings"

	"geokg/extract/text"
)

// counting are the words that may stand for those whom a text has told of, with no noun behind.
var counting = map[string]bool{"two": true, "three": true, "four": true, "five": true, "six": true}

// openers are words behind which a clause begins, and with it "both" as its subject.
var openers = map[string]bool{"": true, ",": true, ";": true, ":": true, "that": true, "said": true, "says": true, "but": true, "as": true, "while": true,
	"because": true, "after": true, "when": true, "if": true, "\"": true, "“": true, "'": true, "‘": true}

// alone gives the token of a number, an age or "the latter" that is the subject of the verb right behind it
// where the tree has taken it for that of a noun: "[Both] condemned Mali", "The [two] accused Mali of theft",
// "The [60-year-old] met Falkner"; or of "both" as the object of that before it. It is -1 for none.
func alone(tokens []text.Token, tree Tree) int {
	for k := 0; k+1 < len(tokens); k++ {
		w, before := tokens[k].Lower, ""
		if k > 0 {
			before = tokens[k-1].Lower
		}
		if k > 0 && w == "both" && tree[k].Label != Object && tree[k-1].Tag[0] == 'V' && tokens[k+1].Lower == "of" && !joins(tokens[k+1:]) {
			return k // "accused [both] of theft"
		}
		switch {
		case (tree[k].Label == Subject || tree[k].Label == PassiveSubject) && tree[tree[k].Head].Label != Adjective:
			continue
		case w == "both" && openers[before], counting[w] && (before == "the" || before == "all"), w == "latter" && before == "the":
		case before == "the" && strings.HasSuffix(w, "-year-old") && k+2 < len(tokens) && !common(tree[k+2].Tag):
		default:
			continue
		}
		switch next := tree[k+1]; {
		case next.Tag != "VBD" && next.Tag != "VBN" && next.Tag != "VBP":
		case next.Label == Adjective && next.Head > k+1 && plural(tree[next.Head].Tag) && tree[next.Head].Label != Root && w != "latter":
			// "both released prisoners left"
		case next.Label == Case:
		default:
			return k
		}
	}
	return -1
}

// joins tells whether "and" stands among tokens before a comma: "tired both of Mali and of Chad".
func joins(tokens []text.Token) bool {
	for _, t := range tokens {
		if t.Text == "," || t.Lower == "and" {
			return t.Lower == "and"
		}
	}
	return false
}

// common tells the tags of common nouns and of words that stand before them: "the 60-year-old retired [judge]".
func common(tag string) bool { return tag == "NN" || tag == "NNS" || tag[0] == 'J' }

func plural(tag string) bool { return tag == "NNS" || tag == "NNPS" }

// parseAlone parses a sentence with "they", or a noun, in the place of such a subject: behind it the parser
// knows a verb when it sees one.
func (p *Parser) parseAlone(tokens []text.Token, tree Tree, k int) Tree {
	told := slices.Clone(tokens)
	put := func(k int, word string) { told[k].Text, told[k].Lower = word, word }
	tag := "CD"
	switch w := tokens[k].Lower; {
	case w == "both":
		put(k, "they")
		if k > 0 && tree[k-1].Tag[0] == 'V' && !openers[tokens[k-1].Lower] {
			put(k, "them")
		}
		tag = "DT"
	case counting[w]:
		put(k-1, "the")
		put(k, "men")
	default:
		put(k, "man")
		tag = "NN"
	}
	past := -1
	if tree[k+1].Tag == "VBN" {
		past = k + 1
	}
	tree = p.parse(told, past)
	tree[k].Tag = tag
	return tree
}

// pastTag is the tag of a verb in the past.
var pastTag = uint8(slices.Index(tagNames[:], "VBD"))

// lostVerb gives the token of a verb that the tree has taken for a participle beside a noun though it, or
// the noun, has a subject: "Chad [held] talks with Mali". It is -1 for none.
func lostVerb(tree Tree) int {
	for k, w := range tree {
		if w.Label != Subject || w.Head < k {
			continue
		}
		if of := tree[w.Head]; of.Label == Adjective && of.Tag == "VBN" && finite(tree, w.Head) {
			return w.Head
		}
		if tree[w.Head].Head >= 0 || tree[w.Head].Tag[0] != 'N' {
			continue
		}
		verb := -1
		for j, of := range tree {
			switch {
			case of.Head != w.Head:
			case of.Label == Copula || of.Label == Auxiliary || of.Label == PassiveAux:
				return -1 // "Chad was a divided state"
			case j > k && of.Label == Adjective && of.Tag == "VBN" && verb < 0 && finite(tree, j):
				verb = j
			}
		}
		return verb
	}
	return -1
}

// finite tells whether what stands before a verb lets it be one by itself: no "has", no article.
func finite(tree Tree, verb int) bool {
	for k := verb - 1; k >= max(0, verb-2); k-- {
		switch tag := tree[k].Tag; {
		case tag == "VBZ" || tag == "VBP" || tag == "VBD" || tag == "MD" || tag == "DT" || tag == "PRP$" || tag[0] == 'J' && k == verb-1:
			return tag == "DT" && k == verb-2 // "the generals left"
		}
	}
	return true
}
