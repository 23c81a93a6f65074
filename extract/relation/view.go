package relation

import (
	"slices"
	"strings"

	"geokg/extract/coref"
	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/syntax"
	"geokg/extract/text"
	"geokg/extract/when"
)

// document is a text under analysis.
type document struct {
	*Rules
	mentions []coref.Mention
	times    []when.Time
	views    []*view
	heirs    []heir // one a sentence
	turns    []int  // for every sentence the mention of who says it in a transcript, or -1; nil for no transcript
	spoke    []int  // for every sentence so far the person who spoke last before it, or -1
	unread   bool   // nobody reads the signs of sources: those that weigh nothing are left out
	room     *room
}

// one tells whether two mentions stand for one actor.
func (d *document) one(a, b int) bool {
	x, y := d.mentions[a].Entity, d.mentions[b].Entity
	return x == y || x.ID == y.ID
}

// samePair tells whether two relations have the same actors at their ends.
func (d *document) samePair(a, b Relation) bool {
	return d.one(a.Subject, b.Subject) && d.one(a.Object, b.Object)
}

// turnedPair tells whether each of two relations has at one end the actor that the other has at the other.
func (d *document) turnedPair(a, b Relation) bool {
	return d.one(a.Subject, b.Object) && d.one(a.Object, b.Subject)
}

// view is one sentence with its tree, its mentions and the table words in it.
type view struct {
	*text.Sentence
	kinds *wordKinds
	tree  syntax.Tree
	kids  [][]int   // the tokens that depend on each, in order
	words [][]int32 // the table lemmas that each token may be
	named []int     // the mention that each token heads, or -1
	cover []int     // the shortest mention that each token lies in, or -1
	own   []int     // the sentence's mentions

	numbers []int // of its tokens: 0, 1, 2 …

	lemmas lemmaSet // all of words

	statuses []match
	sayings  []match

	// Found when first asked for.
	voices    [][]int // for each saying
	witnesses []witness
	nots      []hit // of rows that forbid
}

func (r *Rules) analyse(s []text.Sentence, m []coref.Mention, t []when.Time) *document {
	return r.analyseParsed(s, m, t, make([]syntax.Tree, len(s)), newRoom())
}

// analyseParsed is given the trees of sentences that have been parsed before.
func (r *Rules) analyseParsed(s []text.Sentence, m []coref.Mention, t []when.Time, trees []syntax.Tree, room *room) *document {
	d := &document{Rules: r, room: room, mentions: m, times: slices.DeleteFunc(slices.Clone(t), func(t when.Time) bool { return named(t, m) })}
	bySentence := make([][]int, len(s))
	for i := range m {
		if k := m[i].Sentence; k >= 0 && k < len(s) {
			bySentence[k] = append(bySentence[k], i)
		}
	}
	d.views = make([]*view, 0, len(s))
	for i := range s {
		d.views = append(d.views, d.see(&s[i], bySentence[i], trees[i]))
	}
	d.turns = turnsOf(m, len(s))
	d.heirs = d.inherit()
	return d
}

// named tells whether a time is only part of a person's name: "Jan Egeland", "April Falkner".
// The mentions are sorted by their start.
func named(t when.Time, m []coref.Mention) bool {
	i, _ := slices.BinarySearchFunc(m, t.Start+1, func(x coref.Mention, at int) int { return x.Start - at })
	for i--; i >= 0 && m[i].Sentence == t.Sentence; i-- {
		if m[i].Form == entity.Name && m[i].End >= t.End && m[i].End-m[i].Start > t.End-t.Start && (m[i].Entity == nil || m[i].Entity.Type == entity.Person) {
			return true
		}
	}
	return false
}

// leaveOut gives the sentences that name fewer than two known actors, of which
// titles alone may tell something, a tree of no words: they need no parsing. What
// one gives up, or does too, may be told of before.
func (r *Rules) leaveOut(s []text.Sentence, trees []syntax.Tree, m []coref.Mention) {
	known := make([]int, len(trees))
	for i := range m {
		if k := m[i].Sentence; m[i].Entity != nil && k >= 0 && k < len(trees) {
			known[k]++
		}
	}
	for i := range trees {
		if known[i] < 2 && (known[i] == 0 || !doesToo(s[i].Tokens) && !slices.ContainsFunc(s[i].Tokens, func(t text.Token) bool { return r.kinds.resigning.has(t.Lower) })) {
			trees[i] = syntax.Tree{}
		}
	}
}

func (d *document) see(s *text.Sentence, own []int, tree syntax.Tree) *view {
	n := len(s.Tokens)
	if tree == nil {
		tree = d.parser.Parse(s.Tokens)
	}
	v := &view{Sentence: s, kinds: d.kinds, own: own, tree: tree, kids: children(tree, n), words: make([][]int32, n),
		lemmas: newLemmaSet(d.Rules.words)}
	at := make([]int, 3*n)
	v.named, v.cover, v.numbers = at[:n:n], at[n:2*n:2*n], at[2*n:]
	for i := range v.numbers {
		v.numbers[i] = i
	}
	for i := range v.tree {
		v.named[i], v.cover[i] = -1, -1
		v.words[i] = d.lemmasOf(s.Tokens[i].Lower)
		v.lemmas.add(v.words[i])
	}
	for _, k := range own {
		if d.mentions[k].Form != entity.Office { // where "President" stands before a name, the one named acts
			v.place(d.mentions, k)
		}
	}
	v.statuses = d.all(v, d.statuses)
	v.sayings = d.all(v, d.sayings)
	return v
}

// children are the tokens that depend on each of n tokens, in order.
func children(tree syntax.Tree, n int) [][]int {
	kids, count := make([][]int, n), make([]int, n)
	for _, w := range tree {
		if w.Head >= 0 {
			count[w.Head]++
		}
	}
	room := make([]int, len(tree))
	for i, k := range count {
		kids[i], room = room[:0:k], room[k:]
	}
	for i, w := range tree {
		if w.Head >= 0 {
			kids[w.Head] = append(kids[w.Head], i)
		}
	}
	return kids
}

// place notes which tokens the mention heads and covers. Where mentions
// overlap the shorter one is kept.
func (v *view) place(m []coref.Mention, k int) {
	first, last := max(0, m[k].First), min(m[k].Last, len(v.tree))
	if first >= last {
		return
	}
	longer := func(other int) bool {
		return other < 0 || m[other].Last-m[other].First > m[k].Last-m[k].First
	}
	for i := first; i < last; i++ {
		if longer(v.cover[i]) {
			v.cover[i] = k
		}
	}
	if top := v.top(first, last); longer(v.named[top]) {
		v.named[top] = k
	}
}

// top is the token of [first, last) that the others depend on; where the tree
// gives several, the last noun among them.
func (v *view) top(first, last int) int {
	best := -1
	for i := first; i < last; i++ {
		if h := v.tree[i].Head; h >= first && h < last {
			continue
		}
		if best < 0 || v.noun(i) || !v.noun(best) {
			best = i
		}
	}
	return best
}

// lemmas numbers what a word may be in the tables: its lemmas, and for a
// hyphenated word its last part with the hyphen ("-led") and its first ("pro-").
func (d *document) lemmas(lower string) []int32 {
	ids := make([]int32, 0, 8)
	add := func(s string) {
		if n, ok := d.Rules.words[s]; ok && !slices.Contains(ids, n) {
			ids = append(ids, n)
		}
	}
	for _, l := range lexicon.Lemmas(lower) {
		add(l)
	}
	if i := strings.LastIndexByte(lower, '-'); i > 0 && i+1 < len(lower) {
		add(lower[i:])
		add(lower[:strings.IndexByte(lower, '-')+1])
		for _, l := range lexicon.Lemmas(lower[i+1:]) {
			add(l)
			add(lower[:i+1] + l)
		}
	}
	if strings.HasSuffix(lower, "self") || strings.HasSuffix(lower, "selves") {
		add("oneself")
	}
	return slices.Clone(ids)
}

func (v *view) is(i int, lemma int32) bool { return slices.Contains(v.words[i], lemma) }

func (v *view) lower(i int) string { return v.Tokens[i].Lower }

func (v *view) label(i int) syntax.Label { return v.tree[i].Label }

func (v *view) noun(i int) bool {
	switch v.tree[i].Tag {
	case "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "WP", "WDT", "CD", "DT":
		return true
	}
	return false
}

// verbal tells whether the token is, or may well be, a verb.
func (v *view) verbal(i int) bool {
	tag := v.tree[i].Tag
	if tag[0] == 'V' || tag == "MD" {
		return true
	}
	if v.child(i, syntax.Subject, syntax.PassiveSubject) >= 0 && v.child(i, syntax.Copula) < 0 && v.child(i, syntax.Object) >= 0 {
		return true // a noun that behaves as a verb: "Turkey strikes Kurds"
	}
	return tag == "JJ" && strings.HasSuffix(v.lower(i), "ed")
}

// child is the first dependent with one of the labels, or -1.
func (v *view) child(i int, labels ...syntax.Label) int {
	for _, k := range v.kids[i] {
		if slices.Contains(labels, v.label(k)) {
			return k
		}
	}
	return -1
}

// last is the last dependent with the label, or -1.
func (v *view) last(i int, label syntax.Label) int {
	for j := len(v.kids[i]) - 1; j >= 0; j-- {
		if v.label(v.kids[i][j]) == label {
			return v.kids[i][j]
		}
	}
	return -1
}

// preposition is the lower-case word that leads the phrase i heads: "with" for
// "with Iran", "" for none.
func (v *view) preposition(i int) string {
	for _, k := range v.kids[i] {
		if v.label(k) == syntax.Case && k < i && v.lower(k) != "'s" {
			return v.lower(k)
		}
	}
	return ""
}

// under tells whether i is top or depends on it, directly or not.
func (v *view) under(i, top int) bool {
	for ; i >= 0; i = v.tree[i].Head {
		if i == top {
			return true
		}
	}
	return false
}

// span is the bytes from token first up to and with token last.
func (v *view) span(first, last int) text.Span {
	return text.Span{Start: v.Tokens[first].Start, End: v.Tokens[last].End}
}
