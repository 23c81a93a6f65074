package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/syntax"
	"geokg/extract/text"
)

// Deed is what is known of a noun for a deed: a row of deeds.txt.
type Deed struct {
	// The relations whose ends it can be, and as what they are told: what is
	// found as an attack on somebody killed, as KILLS.
	Subject, Object map[string]string

	target bool            // it stands for whom it was done to
	victim bool            // … who were killed
	bare   bool            // without a determiner too
	where  bool            // in passives without a doer: the state in which it is told to have been done
	loose  bool            // who acts in the sentence before did it, whatever the verb
	told   map[string]bool // lemmas that tell of it
	after  map[string]bool // lemmas that govern it
	rule   string
}

func (t *tables) readDeeds(set *lexicon.Set) error {
	t.stand = map[string]bool{}
	err := eachRow(set, "relation-words.txt", []string{"word", "kind"}, func(r lexicon.Row) error {
		if r.Fields[1] == "stand" {
			t.stand[r.Fields[0]] = true
		}
		return nil
	})
	if err != nil {
		return err
	}
	t.deeds, t.answers, t.hearsay = map[string][]*Deed{}, map[string]bool{}, map[string]bool{}
	columns := []string{"deeds", "of", "told by", "after", "subject", "object", "example"}
	return eachRow(set, "deeds.txt", columns, func(r lexicon.Row) error {
		switch r.Fields[1] {
		case "doer", "target", "victim":
		case "answer", "hearsay":
			verbs := t.answers
			if r.Fields[1] == "hearsay" {
				verbs = t.hearsay
			}
			for _, w := range lexicon.List(r.Fields[0]) {
				verbs[w] = true
			}
			return nil
		default:
			return r.Errorf("of is %q, want doer, target, victim, answer or hearsay", r.Fields[1])
		}
		d := &Deed{Subject: endsOf(r.Fields[4]), Object: endsOf(r.Fields[5]), target: r.Fields[1] != "doer", victim: r.Fields[1] == "victim",
			told: map[string]bool{}, after: map[string]bool{}, rule: r.At()}
		for _, w := range lexicon.List(r.Fields[2]) {
			d.loose, d.where = d.loose || w == "*", d.where || w == "in"
			d.told[w] = true
		}
		for _, w := range lexicon.List(r.Fields[3]) {
			d.bare = d.bare || w == "bare"
			d.after[w] = true
		}
		for _, w := range lexicon.List(r.Fields[0]) {
			t.deeds[w] = append(t.deeds[w], d)
		}
		return nil
	})
}

// endsOf reads a list of relations, "KILLS; ATTACKS=KILLS".
func endsOf(cell string) map[string]string {
	ends := map[string]string{}
	for _, w := range lexicon.List(cell) {
		found, told, other := strings.Cut(w, "=")
		if !other {
			told = found
		}
		ends[found] = told
	}
	return ends
}

// deedsOf gives the rows for a lower-case word.
func (t *tables) deedsOf(lower string) []*Deed {
	for _, l := range lexicon.Lemmas(lower) {
		if d := t.deeds[l]; d != nil {
			return d
		}
	}
	return nil
}

var pointers = wordSet("the this that these those such both")

// deedAt gives the rows for a deed whose head is token n of a sentence, and the
// token that its phrase begins with; none where no determiner stands before it.
func (t *tables) deedAt(tokens []text.Token, n int) ([]*Deed, int) {
	rows := t.deedsOf(tokens[n].Lower)
	if rows == nil {
		return nil, 0
	}
	for first := n - 1; first >= 0 && first >= n-3; first-- {
		if l := tokens[first].Lower; pointers[l] || commaBefore(tokens, first) {
			return rows, first
		} else if !isLowerWord(tokens[first].Text) || prepositions[l] || small[l] || auxiliaries[l] {
			break
		}
	}
	if rows[0].target && n > 1 && tokens[n-1].Lower == "for" && lemma(rows[0].after, tokens[n-2].Lower) {
		return slices.DeleteFunc(slices.Clone(rows), func(d *Deed) bool { return !d.target }), n // "responsibility for attack"
	}
	if rows[0].bare && (n+1 >= len(tokens) || tokens[n+1].Lower != "for") {
		return rows, n
	}
	return nil, 0
}

// commaBefore tells whether "a" stands at the token after a comma: "…, a move that".
func commaBefore(tokens []text.Token, n int) bool {
	return (tokens[n].Lower == "a" || tokens[n].Lower == "an") && n > 0 && (tokens[n-1].Text == "," || tokens[n-1].Text == "–" || tokens[n-1].Text == "—")
}

// TellsOfDeed tells whether a sentence may speak of a deed told of before.
func (r *Resolver) TellsOfDeed(s *text.Sentence) bool {
	for n := range s.Tokens {
		if rows, _ := r.tables.deedAt(s.Tokens, n); rows != nil {
			return true
		}
	}
	return false
}

// deeds adds the nouns for deeds that stand for who is behind them.
func (x *resolution) addDeeds() {
	w := deedWork{x, make([][]int, len(x.sentences))}
	for i := range x.out {
		if x.out[i].Entity != nil {
			w.known[x.out[i].Sentence] = append(w.known[x.out[i].Sentence], i)
		}
	}
	for s := range x.sentences {
		if len(w.known[s]) == 0 {
			continue
		}
		tokens := x.sentences[s].Tokens
		for n := range tokens {
			if rows, first := x.deedAt(tokens, n); rows != nil && !w.covered(s, first, n+1) {
				w.resolve(s, first, n, rows)
			}
		}
	}
}

// deedWork is the search for who is behind the deeds of a document.
type deedWork struct {
	*resolution
	known [][]int // of each sentence the mentions that stand for somebody
}

// covered tells whether a mention stands in the tokens [first, last).
func (w *deedWork) covered(s, first, last int) bool {
	return slices.ContainsFunc(w.known[s], func(i int) bool { return w.out[i].First < last && w.out[i].Last > first })
}

// resolve adds the deed at token n with whom it stands for, if the text tells.
func (w *deedWork) resolve(s, first, n int, rows []*Deed) {
	t := w.tree(s)
	if t[n].Tag[0] != 'N' || t[n].Label == syntax.Compound {
		return
	}
	aim := false
	for _, row := range rows {
		if row.target {
			if !w.governed(s, first, n, row) {
				continue
			}
			aim = true
			if who := w.target(s, n, row); who != nil {
				w.add(s, first, n, who, row)
				return
			}
			continue
		}
		if aim || w.owned(s, n) {
			return // who claims an attack claims not what the attacker did
		}
		if who := w.doer(s, n, row); len(who) > 0 && len(who) <= most && !w.answersItself(s, n, who) {
			w.add(s, first, n, who, row)
			return
		}
	}
}

// most bounds of how many actors a deed can be.
const most = 3

// answersItself tells whether one who is to have done the deed, or a person or
// body of the state that is, acts in the clause in which the deed at token n
// stands: nobody condemns what they do themselves.
func (w *deedWork) answersItself(s, n int, who []int) bool {
	t := w.tree(s)
	if t[n].Label == syntax.Apposition || t[n].Label == syntax.Parataxis {
		return false // "…, a move that Mali condemned"
	}
	k := n
	for t[k].Head >= 0 && (k == n || !verbal(t[k].Tag)) {
		k = t[k].Head
	}
	return slices.ContainsFunc(w.agents(s, k), func(i int) bool {
		a := w.out[i].Entity
		return slices.ContainsFunc(who, func(j int) bool {
			b := w.out[j].Entity
			return a.ID == b.ID || b.Type == entity.Country && a.Country == b.Country && w.serves(a)
		})
	})
}

// serves tells whether a person holds an office, or a body is one of the state.
func (w *deedWork) serves(e *entity.Entity) bool {
	switch e.Type {
	case entity.Person:
		return len(w.actor(e).offices) > 0
	case entity.Organization:
		return strings.Contains(e.Name, "Ministry") || strings.Contains(e.Name, "Department")
	}
	return false
}

func (w *deedWork) add(s, first, n int, who []int, row *Deed) {
	for _, k := range who {
		m := w.mention(s, first, n+1, n, entity.Deed)
		m.Entity, m.Antecedent, m.Why, m.Deed = w.out[k].Entity, k, row.rule, row
		w.out, w.places = append(w.out, m), append(w.places, place{quote: -1})
		w.known[s] = append(w.known[s], len(w.out)-1)
	}
}

// lemma tells whether a word of the set may be inflected to the token.
func lemma(set map[string]bool, lower string) bool {
	return slices.ContainsFunc(lexicon.Lemmas(lower), func(l string) bool { return set[l] })
}

// governed tells whether one of the row's words stands before the deed or
// governs it.
func (w *deedWork) governed(s, first, n int, row *Deed) bool {
	for k := max(0, first-3); k < first; k++ {
		if lemma(row.after, w.token(s, k).Lower) {
			return true
		}
	}
	t := w.tree(s)
	return (t[n].Label == syntax.PassiveSubject || t[n].Label == syntax.Object) && lemma(row.after, w.token(s, t[n].Head).Lower)
}

// owned tells whether the deed has an owner or doer of its own: "Mali's
// decision", "the attack by Mali", "the Malian move".
func (w *deedWork) owned(s, n int) bool {
	t := w.tree(s)
	for k := range t {
		if t[k].Head != n {
			continue
		}
		switch t[k].Label {
		case syntax.Possessive:
			return true
		case syntax.Compound, syntax.Adjective:
			if w.covered(s, k, k+1) {
				return true
			}
		case syntax.NounPhrase, syntax.Agent, syntax.Oblique:
			if ofOwners[w.preposition(s, k)] {
				return true
			}
		}
	}
	return ofOwners[w.token(s, n+1).Lower] && w.follows(s, n) >= 0
}

var ofOwners = wordSet("by of from between")

// follows gives the mention after the deed at token n and the word that comes
// next, which the parser may have hung on the verb; -1 for none.
func (w *deedWork) follows(s, n int) int {
	for _, i := range w.known[s] {
		if first := w.out[i].First; first > n+1 && first <= n+3 {
			return i
		}
	}
	return -1
}

// preposition gives the word that leads the phrase of token k.
func (w *deedWork) preposition(s, k int) string {
	for j, word := range w.tree(s) {
		if j < k && word.Head == k && word.Label == syntax.Case {
			return w.token(s, j).Lower
		}
	}
	return ""
}

// doer gives who did the deed at token n.
func (w *deedWork) doer(s, n int, row *Deed) []int {
	far := 2
	for back := 0; back <= far && s-back >= 0; back++ {
		at := s - back
		if who := w.toldOf(at, s, n, row); who != nil {
			if w.tells(at, w.own(s, n)) {
				return who
			}
			return nil
		}
		if !row.loose {
			continue
		}
		var who []int
		switch {
		case back == 0:
			who = w.above(s, n)
		case back == 1 || far > 2:
			var does bool
			if who, does = w.main(at); !does {
				far, who = 3, nil
			} else if who == nil {
				return nil
			}
		}
		if who != nil {
			return who
		}
	}
	return nil
}

// toldOf gives who does what the row's words tell of in sentence at, verbs
// before nouns; nobody where it tells of several.
func (w *deedWork) toldOf(at, s, n int, row *Deed) []int {
	t, end := w.tree(at), len(w.sentences[at].Tokens)
	if at == s {
		end = n
	}
	for _, verbs := range []bool{true, false} {
		var who []int
		for k := range end {
			if verbal(t[k].Tag) != verbs || !lemma(row.told, w.token(at, k).Lower) || at == s && says(t, k, n) {
				continue // who "says that the attack" has not attacked
			}
			got := w.doers(at, k)
			if got == nil && row.where {
				got = w.where(at, k)
			}
			if got == nil || slices.ContainsFunc(got, func(i int) bool { return w.first(i) }) {
				continue
			}
			if who != nil && !w.same(who, got) {
				return nil
			}
			who = got
		}
		if who != nil {
			return who
		}
	}
	return nil
}

// says tells whether token n is part of what depends on token k, joined clauses
// aside: "Chad asked for aid; Mali rejected the request".
func says(t syntax.Tree, k, n int) bool {
	for ; t[n].Head >= 0; n = t[n].Head {
		if t[n].Head == k {
			return t[n].Label != syntax.Conjunct && t[n].Label != syntax.Parataxis && t[n].Label != syntax.Adverbial
		}
	}
	return false
}

// first tells whether a mention is a pronoun of the first person: of "we" and
// what we do another may speak.
func (w *deedWork) first(i int) bool {
	p := w.pronouns[w.lower(i)]
	return w.out[i].Form == entity.Pronoun && p != nil && p.person == "1"
}

// own lists what the phrase of a deed names itself: "the attack on Gao".
func (w *deedWork) own(s, n int) (out []int) {
	next := -1
	if scenes[w.token(s, n+1).Lower] || w.token(s, n+1).Lower == "on" {
		next = w.follows(s, n)
	}
	for _, i := range w.known[s] {
		if top := w.topOf(i); i == next || top > n && under(w.tree(s), top, n) {
			out = append(out, i)
		}
	}
	return out
}

// tells tells whether a sentence speaks of each of them.
func (w *deedWork) tells(s int, of []int) bool {
	return !slices.ContainsFunc(of, func(i int) bool {
		return !slices.ContainsFunc(w.known[s], func(j int) bool { return w.out[i].Entity.ID == w.out[j].Entity.ID })
	})
}

// same tells whether two lists of mentions stand for the same actors.
func (w *deedWork) same(a, b []int) bool {
	return len(a) == len(b) && !slices.ContainsFunc(a, func(i int) bool {
		return !slices.ContainsFunc(b, func(j int) bool { return w.out[i].Entity.ID == w.out[j].Entity.ID })
	})
}

// doers gives who does what token k tells of.
func (w *deedWork) doers(s, k int) []int {
	t := w.tree(s)
	if verbal(t[k].Tag) {
		return w.agents(s, k)
	}
	if t[k].Tag[0] != 'N' {
		return nil
	}
	if d := w.deedMentions(s, k); d != nil {
		return d
	}
	if pointers[w.token(s, k-1).Lower] && k > 0 {
		return nil // "the deal" again
	}
	for j := range t {
		if t[j].Head != k {
			continue
		}
		switch t[j].Label {
		case syntax.Possessive, syntax.Compound, syntax.Adjective:
			if who := w.standing(s, j); who != nil {
				return who
			}
		case syntax.NounPhrase:
			if p := w.preposition(s, j); p == "by" || p == "between" {
				return w.standing(s, j)
			}
		}
	}
	if h := t[k].Head; h >= 0 && t[k].Label == syntax.Object && verbal(t[h].Tag) {
		return w.agents(s, h)
	}
	return nil
}

// deedMentions gives the mentions of the deed at token k.
func (w *deedWork) deedMentions(s, k int) (out []int) {
	for _, i := range w.known[s] {
		if m := &w.out[i]; m.Head == k && m.Deed != nil && !m.Deed.target {
			out = append(out, i)
		}
	}
	return out
}

// agents gives who acts in the verb at token k.
func (w *deedWork) agents(s, k int) []int {
	t := w.tree(s)
	passive, by, subject := false, -1, -1
	for j := range t {
		if t[j].Head != k {
			continue
		}
		switch t[j].Label {
		case syntax.PassiveAux, syntax.PassiveSubject:
			passive = true
		case syntax.Subject:
			subject = j
		case syntax.Agent:
			by = j
		case syntax.Oblique:
			if by < 0 && w.preposition(s, j) == "by" {
				by = j
			}
		}
	}
	switch {
	case by >= 0 && (passive || t[k].Tag == "VBN"):
		return w.standing(s, by)
	case passive:
		return nil
	case subject >= 0:
		return w.standing(s, subject)
	}
	switch h := t[k].Head; t[k].Label {
	case syntax.Conjunct, syntax.OpenComplement, syntax.Adverbial:
		if verbal(t[h].Tag) {
			return w.agents(s, h)
		}
	case syntax.Clause:
		if t[k].Tag == "VBG" {
			return w.standing(s, h)
		}
	}
	return nil
}

// where gives the state in which the passive at token k is told to have happened.
func (w *deedWork) where(s, k int) []int {
	t := w.tree(s)
	in, passive := []int(nil), false
	for j := range t {
		if t[j].Head != k {
			continue
		}
		passive = passive || t[j].Label == syntax.PassiveAux
		if t[j].Label == syntax.Oblique && w.preposition(s, j) == "in" {
			for _, i := range w.known[s] {
				if m := &w.out[i]; m.First <= j && j < m.Last && m.Entity.Type == entity.Country {
					in = append(in, i)
				}
			}
		}
	}
	if !passive {
		return nil
	}
	return in
}

// main gives who acts in the main clause of a sentence; it is false where that
// but answers a deed told of before.
func (w *deedWork) main(s int) ([]int, bool) {
	t := w.tree(s)
	for k := range t {
		if t[k].Head >= 0 || !verbal(t[k].Tag) {
			continue
		}
		if lemma(w.answers, w.token(s, k).Lower) {
			return nil, false
		}
		if lemma(w.hearsay, w.token(s, k).Lower) {
			for j := range t {
				if t[j].Head == k && t[j].Label == syntax.Complement && verbal(t[j].Tag) {
					if lemma(w.answers, w.token(s, j).Lower) {
						return nil, false
					}
					if who := w.agents(s, j); who != nil {
						return who, true
					}
				}
			}
		}
		who := w.agents(s, k)
		return who, !slices.ContainsFunc(who, func(i int) bool { return w.first(i) })
	}
	return nil, true
}

// above gives who acts in a clause that the one of token n is joined to or
// hangs on, other than as what is said in it, or in one that comes before it:
// "After Chad closed the border, Mali condemned the move".
func (w *deedWork) above(s, n int) []int {
	t := w.tree(s)
	for k := n; t[k].Head >= 0; k = t[k].Head {
		h := t[k].Head
		switch t[k].Label {
		case syntax.Conjunct, syntax.Adverbial, syntax.Parataxis, syntax.Apposition:
		default:
			continue
		}
		if !verbal(t[k].Tag) && k != n {
			continue
		}
		for h >= 0 && !verbal(t[h].Tag) {
			h = t[h].Head // what "a move" is an apposition to
		}
		if h < 0 || k != n && w.talks(s, h) {
			return nil
		}
		return w.agents(s, h)
	}
	for k := range n {
		if h := t[k].Head; h > k && t[k].Label == syntax.Adverbial && verbal(t[k].Tag) && t[h].Head < 0 && under(t, n, h) && !w.talks(s, k) {
			return w.agents(s, k)
		}
	}
	return nil
}

// talks tells whether the verb at token k answers a deed or tells of one.
func (w *deedWork) talks(s, k int) bool {
	return lemma(w.answers, w.token(s, k).Lower) || lemma(w.hearsay, w.token(s, k).Lower)
}

// standing gives who the phrase that token k heads stands for, with those
// joined to it by "and".
func (w *deedWork) standing(s, k int) []int {
	t := w.tree(s)
	var who []int
	add := func(i int) {
		if !slices.ContainsFunc(who, func(j int) bool { return w.out[i].Entity.ID == w.out[j].Entity.ID }) {
			who = append(who, i)
		}
	}
	at := func(token int) bool {
		found := false
		for _, i := range w.known[s] {
			if m := &w.out[i]; m.First <= token && token < m.Last && m.Entity.Type != entity.Place {
				add(i)
				found = true
			}
		}
		return found
	}
	beside := func(labels ...syntax.Label) bool {
		for j := range t {
			if t[j].Head == k && slices.Contains(labels, t[j].Label) && (t[j].Label != syntax.NounPhrase || w.preposition(s, j) == "of") && at(j) {
				return true
			}
		}
		return false
	}
	if !at(k) && !beside(syntax.Apposition, syntax.Flat) && !beside(syntax.Compound, syntax.Adjective, syntax.Possessive) && w.stand[w.token(s, k).Lower] {
		beside(syntax.NounPhrase) // "representatives of"
	}
	for j := range t {
		if t[j].Head == k && t[j].Label == syntax.Conjunct && !verbal(t[j].Tag) && j > k {
			for _, i := range w.standing(s, j) {
				add(i)
			}
		}
	}
	return who
}

// target gives whom the deed at token n was done to.
func (w *deedWork) target(s, n int, row *Deed) []int {
	for back := 0; back <= 2 && s-back >= 0; back++ {
		at, end := s-back, len(w.sentences[s-back].Tokens)
		if back == 0 {
			end = n
		}
		for k := range end {
			if lemma(row.told, w.token(at, k).Lower) {
				if who := w.struck(at, k, row.victim); who != nil {
					return who
				}
			}
		}
	}
	return nil
}

// struck gives whom or what the word of an assault at token k has for its
// target: what hangs on it, whoever acts aside. People and bodies go before
// places, these before states; of who was killed, only who is told to have been.
func (w *deedWork) struck(s, k int, killed bool) []int {
	t := w.tree(s)
	doers := w.doers(s, k)
	best, rank := -1, 9
	for _, i := range w.known[s] {
		m := &w.out[i]
		top := w.topOf(i)
		if top < 0 || !under(t, top, k) && !under(t, top, t[k].Head) || w.same([]int{i}, doers) || w.speaks(s, i) {
			continue
		}
		if p := w.preposition(s, top); m.Entity.Type != entity.Place && (t[top].Label == syntax.Subject || p == "with" || p == "by" || p == "from") {
			continue // "clashes with police"
		}
		if killed && (t[top].Head != k || t[top].Label != syntax.Object && t[top].Label != syntax.PassiveSubject &&
			(t[top].Label != syntax.NounPhrase || w.preposition(s, top) != "of")) {
			continue
		}
		r := 2
		switch {
		case m.Entity.Type == entity.Place:
			r = 1
		case m.Entity.Type == entity.Nationality || m.Form == entity.Demonym || m.Form == entity.Forces:
			if t[top].Label == syntax.Compound || t[top].Label == syntax.Adjective {
				r = 3 // a "Shiite mosque"
			} else {
				r = 0
			}
		case m.Entity.Type == entity.Organization || m.Entity.Type == entity.Person || m.Entity.Type == entity.ArmedGroup:
			r = 0
		}
		if r < rank && (!killed || r == 0) {
			best, rank = i, r
		}
	}
	if best < 0 {
		return nil
	}
	return []int{best}
}

// speaks tells whether mention i is who tells what the sentence says.
func (w *deedWork) speaks(s, i int) bool {
	t, n := w.tree(s), nodeOf(w.tree(s), &w.out[i].Mention)
	return n.label == syntax.Subject && lemma(w.hearsay, w.token(s, n.clause).Lower) || t[n.top].Head >= 0 && w.preposition(s, n.top) == "according"
}

// topOf gives the token of mention i that the others hang on.
func (w *deedWork) topOf(i int) int {
	return nodeOf(w.tree(w.out[i].Sentence), &w.out[i].Mention).top
}
