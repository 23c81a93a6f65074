package entity

import (
	"geokg/extract/lexicon"
)

// wordClass tells what a word does beside or inside a name, as function-words.txt has it.
type wordClass uint64

const (
	article wordClass = 1 << iota
	ownerWord
	particle
	placePrep
	actorWord
	cityNoun
	reachVerb
	deedVerb
	aux
	past
	rank
	becoming
	stance
	conquer
	adverb
	dealing
	day
	tied
	custody
	straits
	giving
	bidding
	partner
	secession
	owned
	wayNoun
	modified
	common
	side
	several
	joint
	wanting
	appointing
)

var classNames = [...]string{"article", "owner", "particle", "place", "actor", "city", "reach", "deed", "aux", "past", "rank", "become", "stance", "conquer", "adverb", "dealing", "day", "tied", "custody", "strait", "give", "bid", "partner", "secede", "owned", "way", "modified", "common", "side", "several", "joint", "want", "appoint"}

// wordNumbers are the numbers of words that rules name themselves.
type wordNumbers struct {
	the, of, in, for_, to, and, on, at, against, comma, open, close, quote, s, ampersand, state uint32
	class                                                                                       map[uint32]wordClass
}

func numbers(v *vocabulary) wordNumbers {
	return wordNumbers{
		the: v.add("the"), of: v.add("of"), in: v.add("in"), for_: v.add("for"), to: v.add("to"), and: v.add("and"),
		on: v.add("on"), at: v.add("at"), against: v.add("against"), comma: v.add(","), open: v.add("("), close: v.add(")"),
		quote: v.add(`"`), s: v.add("s"), ampersand: v.add("&"), state: v.add("state"),
		class: map[uint32]wordClass{},
	}
}

func (l *loader) functionWords() {
	for _, r := range l.table("function-words.txt", "class", "words") {
		c := wordClass(0)
		for i, n := range classNames {
			if n == r.Fields[0] {
				c = 1 << i
			}
		}
		if c == 0 {
			l.err = r.Errorf("%q is no class of function words", r.Fields[0])
			return
		}
		for _, w := range lexicon.List(r.Fields[1]) {
			l.is.class[l.words.add(fold(w))] |= c
		}
	}
}
