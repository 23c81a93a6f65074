package syntax

import "geokg/extract/text"

// numeralSubject puts right the tree of a sentence that begins with "The two" and its verb, where the parser
// has taken the verb for a participle and the sentence is left without one: "The two signed a pact".
func numeralSubject(t Tree, tokens []text.Token) {
	const numeral, verb = 1, 2
	if len(t) < 5 || tokens[0].Lower != "the" || t[numeral].Tag != "CD" || t[verb].Tag != "VBN" || t[verb].Head < 0 {
		return
	}
	root := verb
	for t[root].Head >= 0 {
		root = t[root].Head
	}
	if t[verb].Head != root && (root != 0 || t[verb].Head != numeral) || t[verb].Label != Adjective && t[verb].Label != Clause || root != 0 && t[root].Tag[0] != 'N' {
		return
	}
	for i := range t {
		if i == verb || i == root {
			continue
		}
		switch l := t[i].Label; {
		case t[i].Tag == "VBD" || t[i].Tag == "VBZ" || t[i].Tag == "VBP" || t[i].Tag == "MD":
			return // it has a verb of its own
		case t[i].Head == root && i > verb && (root == 0 || l == Oblique || l == Punctuation || l == Adverbial):
			t[i].Head = verb
		}
	}
	if root != 0 {
		t[root].Head, t[root].Label = verb, Object
	}
	t[0] = Word{t[0].Tag, numeral, Determiner}
	t[numeral] = Word{t[numeral].Tag, verb, Subject}
	t[verb] = Word{"VBD", -1, Root}
}
