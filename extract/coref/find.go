package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
	"geokg/extract/text"
)

// find fills out with the given mentions and with the pronouns and nouns that
// stand for actors but are not among them, in the order of the text.
func (x *resolution) find(given []entity.Mention) {
	covered := make([][]bool, len(x.sentences))
	for i, s := range x.sentences {
		covered[i] = make([]bool, len(s.Tokens))
	}
	x.out = make([]Mention, 0, len(given)+8)
	for _, m := range given {
		if m.Form == entity.Nominal && x.counts(&m) {
			continue // "the two generals"
		}
		x.out = append(x.out, Mention{Mention: m, Antecedent: -1})
		if own, ok := x.ownerOfRole(&m); ok && !slices.ContainsFunc(given, func(g entity.Mention) bool { return g.Span == own.Span }) {
			x.out = append(x.out, own)
		}
		for j := m.First; j < m.Last; j++ {
			covered[m.Sentence][j] = true
		}
	}
	x.convene(given, covered)
	for i, s := range x.sentences {
		for j, t := range s.Tokens {
			if covered[i][j] {
				continue
			}
			if n, head := x.nounAt(i, j); n != nil {
				if x.noActor(i, j) {
					continue
				}
				if bareNumerals[t.Lower] && (x.numeralAt(i, j) || x.magnitudes[x.token(i, j+1).Lower]) || t.Lower == "both" && !x.standsAlone(i, j) {
					continue
				}
				if next, _ := x.nounAt(i, head+1); next != nil && !covered[i][min(head+1, len(s.Tokens)-1)] {
					continue // "two" of "the two countries", "party" of "the party leader"
				}
				m, ok := x.nominalAround(i, j, head, n, covered[i])
				if t.Lower == "both" && head == j {
					m, ok = x.mention(i, j, j+1, j, entity.Nominal), true
				}
				if ok {
					x.out = append(x.out, m)
					for k := m.First; k < m.Last; k++ {
						covered[i][k] = k > m.First || x.pronouns[x.token(i, k).Lower] == nil // "its" of "its forces" stays
					}
				}
			} else if x.isAge(i, j) {
				x.out = append(x.out, x.mention(i, j-1, j+1, j, entity.Nominal))
			} else if x.ofThem(i, j) {
				x.out = append(x.out, x.mention(i, j, j+1, j, entity.Nominal))
			} else if t.Lower == "there" && x.goesThere(i, j) {
				x.out = append(x.out, x.mention(i, j, j+1, j, entity.Nominal))
			} else if x.pronouns[t.Lower] != nil && t.Text != "US" && t.Text != "IT" && !entity.Courtesy(t.Text, x.token(i, j+1).Text) {
				x.out = append(x.out, x.mention(i, j, j+1, j, entity.Pronoun))
			}
		}
	}
	x.headNames(covered)
	slices.SortStableFunc(x.out, byPlace)
	x.read = len(x.out)
	x.begin = make([]int, len(x.sentences)+1)
	for i, at := 0, 0; i < len(x.begin); i++ {
		for at < x.read && x.out[at].Sentence < i {
			at++
		}
		x.begin[i] = at
	}
	x.places = make([]place, x.read)
	for i := range x.out {
		x.places[i] = x.placeOf(&x.out[i].Mention)
	}
}

// bareNumerals are the numerals that stand for actors by themselves.
var bareNumerals = wordSet("two three four five six")

// counts tells whether a mention's head is a numeral before the noun that it counts.
func (x *resolution) counts(m *entity.Mention) bool {
	head := x.token(m.Sentence, m.Head).Lower
	return bareNumerals[head] && (x.numeralAt(m.Sentence, m.Head) || x.magnitudes[x.token(m.Sentence, m.Head+1).Lower])
}

// numeralAt tells whether the tree hangs the numeral at token k on a noun after it.
func (x *resolution) numeralAt(sentence, k int) bool {
	t := x.tree(sentence)
	h := t[k].Head
	if h == k+1 && t[h].Tag == "NN" && x.token(sentence, k-1).Lower == "the" && small[x.token(sentence, h+1).Lower] {
		return false // "the three form a bloc": of several nothing is told by a singular
	}
	return h > k && h <= k+3 && t[h].Tag[0] == 'N' && (t[k].Label == syntax.Number || t[k].Label == syntax.Determiner || t[k].Label == syntax.Compound)
}

// ownerOfRole gives the pronoun that a role begins with: "his" of "his spokesman".
func (x *resolution) ownerOfRole(m *entity.Mention) (Mention, bool) {
	p := x.pronouns[x.token(m.Sentence, m.First).Lower]
	if m.Form != entity.Role || m.Head == m.First || p == nil || !p.owns() {
		return Mention{}, false
	}
	return x.mention(m.Sentence, m.First, m.First+1, m.First, entity.Pronoun), true
}

// standsAlone tells whether "both" at token k is the subject or an object by itself:
// "both left", not "both sides" nor "both in Kenya and Chad".
func (x *resolution) standsAlone(sentence, k int) bool {
	next := x.token(sentence, k+1)
	switch label := x.tree(sentence)[k].Label; {
	case next.Lower == "to" && (label == syntax.Object || k > 0 && strings.HasPrefix(x.tree(sentence)[k-1].Tag, "VB")):
		return true // "urged both to stop"
	case afterBoth[next.Lower] && (label == syntax.Object || k > 0 && strings.HasPrefix(x.tree(sentence)[k-1].Tag, "VB")):
		return !x.joinsOn(sentence, k+1) // "thanked both in a letter", not "met both in Chad and in Mali"
	case (next.Lower == "to" || afterBoth[next.Lower]) && prepositions[x.token(sentence, k-1).Lower]:
		return !x.joinsOn(sentence, k+1) // "appealed to both to stop", "imposed sanctions on both on Monday"
	case next.Lower == "of" && (x.tree(sentence)[min(k+2, len(x.tree(sentence))-1)].Tag == "VBG" || x.charging[x.token(sentence, k-1).Lower]):
		return true // "accused both of lying"
	case label != syntax.Oblique && label != syntax.NounPhrase:
	case next.Text == "" || next.Text == "." || next.Text == "," || next.Text == ";" || next.Lower == "to" || next.Lower == "and":
		return prepositions[x.token(sentence, k-1).Lower] // "protested to both"
	}
	if next.Text == "," || next.Lower == "of" && x.token(sentence, k+2).Lower == "them" {
		next.Text = ""
	}
	if next.Text != "" && next.Text != "." && next.Lower != "have" && next.Lower != "had" && next.Lower != "are" && next.Lower != "were" && !isVerb(next.Lower) && !strings.HasSuffix(next.Lower, "ed") {
		return false
	}
	switch x.tree(sentence)[k].Label {
	case syntax.Subject, syntax.PassiveSubject, syntax.Object:
		return true
	}
	return false
}

// afterBoth are words by which a sentence goes on behind "both" alone.
var afterBoth = wordSet("for in on at over with as from after because while when during")

// joinsOn tells whether "and" stands in the sentence from token k on, before a comma.
func (x *resolution) joinsOn(sentence, k int) bool {
	for ; x.token(sentence, k).Text != "" && x.token(sentence, k).Text != ","; k++ {
		if x.token(sentence, k).Lower == "and" {
			return true
		}
	}
	return false
}

func (x *resolution) mention(sentence, first, last, head int, form entity.Form) Mention {
	t := x.sentences[sentence].Tokens
	return Mention{Antecedent: -1, Mention: entity.Mention{
		Span:     text.Span{Start: t[first].Start, End: t[last-1].End},
		Sentence: sentence, First: first, Last: last, Head: head, Form: form,
	}}
}

// nounAt gives the row for the noun at token j, which may have two words, and
// the token that heads it.
func (x *resolution) nounAt(sentence, j int) (*noun, int) {
	t := x.token(sentence, j)
	if x.doubled.Of(t.Lower) {
		if n := x.nouns[t.Lower+" "+x.token(sentence, j+1).Lower]; n != nil {
			return n, j + 1
		}
	}
	if n := x.oneOfTwo(sentence, j); n != nil {
		return n, j
	}
	return x.nouns[t.Lower], j
}

// oneOfTwo gives the row of "sides" for the side of "each side", "either side": one of
// two, and both are meant.
func (x *resolution) oneOfTwo(sentence, head int) *noun {
	switch x.token(sentence, head-1).Lower {
	case "each", "either", "neither":
		return x.nouns[halves[x.token(sentence, head).Lower]]
	}
	return nil
}

// halves are nouns of which "each" may be one of two, with their plurals.
var halves = map[string]string{"side": "sides", "party": "parties", "country": "countries", "nation": "nations"}

// nominalAround gives the phrase with determiner that the noun from token j to
// its head ends: "the", "the two", "its", "Iran's", then at most three words
// between. Nameless people need no determiner.
func (x *resolution) nominalAround(sentence, j, head int, n *noun, covered []bool) (Mention, bool) {
	if (n.nameless() || x.token(sentence, head).Lower == "ambassador") && head+1 < len(covered) && covered[head+1] && !isLowerWord(x.token(sentence, head+1).Text) {
		return Mention{}, false // "actress Ada Holm" is somebody
	}
	first, verb := j, -1
	if states, from := x.regionBefore(sentence, j); states != nil && !covered[from] {
		first = from // "the Himalayan nation"
	}
	for first > 0 && j-first < 4 && !covered[first-1] {
		t := x.token(sentence, first-1)
		if determiners[t.Lower] || t.Lower == "all" && first == head && bareNumerals[x.token(sentence, head).Lower] || first == head && x.oneOfTwo(sentence, head) != nil {
			if verb >= 0 {
				break
			}
			first--
			if t.Lower != "the" && (x.token(sentence, first-1).Lower == "the" || x.token(sentence, first-1).Lower == "all") {
				first-- // "the two"
			}
			return x.mention(sentence, first, head+1, head, entity.Nominal), true
		}
		if officers := n.number == many && n.of(entity.Person) && x.ranks[t.Text]; officers {
			first--
			continue // "the two Prime Ministers"
		}
		if !isLowerWord(t.Text) || prepositions[t.Lower] || breaksClause[t.Lower] || auxiliaries[t.Lower] || t.Lower == "and" || t.Lower == "or" {
			break
		}
		first--
		if verb < 0 && x.clauseVerb(sentence, first) {
			verb = first
		}
	}
	// A demonym or a possessive may stand before it: "the Shiite group", "Iran's capital".
	if first > 0 && covered[first-1] || x.token(sentence, first-1).Lower == "'s" {
		if numerals[x.token(sentence, head).Lower] > 0 && verb >= 0 {
			return Mention{}, false // "fires two hundred missiles"
		}
		return x.mention(sentence, max(first, verb+1), head+1, head, entity.Nominal), true // "arrest several suspects"
	}
	if n.nameless() {
		return x.mention(sentence, j, head+1, head, entity.Nominal), true
	}
	return Mention{}, false
}

// clauseVerb tells whether the tree takes token k for a verb of a clause, no participle: "arrest several suspects".
func (x *resolution) clauseVerb(sentence, k int) bool {
	switch x.tree(sentence)[k].Tag {
	case "VBZ", "VBP", "VBD", "VB", "MD":
		return true
	}
	return false
}

var determiners = wordSet("the this that these those both his her its their our my a an another two three four five six")

// placeOf works out what the text around a mention tells.
func (x *resolution) placeOf(m *entity.Mention) place {
	p := place{function: x.function(m), quote: -1}
	if m.First < len(x.clause[m.Sentence]) {
		p.clause, p.quote = x.clause[m.Sentence][m.First], x.quote[m.Sentence][m.First]
	}
	head := x.token(m.Sentence, m.Head).Lower
	switch m.Form {
	case entity.Pronoun:
		if r := x.pronouns[head]; r != nil {
			p.many = r.number == many
			switch {
			case r.use == "possessive" || head == "her" && x.possessiveHer(m):
				p.function = possessive
			case r.use == "subject" || r.use == "free" && isVerb(x.token(m.Sentence, m.Last).Lower):
				p.function = subject // "said it had", though a verb stands before
			}
		}
		p.skip = head == "it" && (x.expletive(m) || x.isThing(m) || x.partIn(m))
	case entity.Nominal, entity.Forces, entity.Role:
		p.noun = x.nouns[head]
		two := x.oneOfTwo(m.Sentence, m.Head)
		if two != nil {
			p.noun = two
		}
		if m.Head > m.First {
			if n := x.nouns[x.token(m.Sentence, m.Head-1).Lower+" "+head]; n != nil {
				p.noun = n
			}
		}
		p.many = p.noun != nil && p.noun.number == many && (m.Form != entity.Role || head[len(head)-1] == 's') || p.noun == nil && len(head) > 3 && head[len(head)-1] == 's' && head[len(head)-2] != 's'
		if x.ofThem(m.Sentence, m.Head) {
			p.many = true
			break
		}
		p.skip = strings.HasSuffix(head, aged) || m.Form != entity.Forces && two == nil && (x.indefinite(m) || x.definedBehind(m) || x.isNew(m, p.noun))
	default:
		if e := m.Entity; len(head) > 3 && head[len(head)-1] == 's' && e != nil {
			p.many = m.Form != entity.Name || e.Type == entity.ArmedGroup || e.Type == entity.Nationality // "Houthis"
		}
	}
	return p
}

// possessiveHer tells "her record" from "met her".
func (x *resolution) possessiveHer(m *entity.Mention) bool {
	next := x.token(m.Sentence, m.Last)
	return next.Text != "" && !prepositions[next.Lower] && !breaksClause[next.Lower] && !small[next.Lower] &&
		!auxiliaries[next.Lower] && !isQuoteMark(next.Text) && next.Text[0] > '/'
}

// indefinite tells "a group", "another leader", "no country", "several
// countries": they name nobody that the text has named before.
func (x *resolution) indefinite(m *entity.Mention) bool {
	at := m.First
	if t := x.token(m.Sentence, at).Lower; !indefinites[t] {
		at--
	}
	return indefinites[x.token(m.Sentence, at).Lower] || x.indefiniteOf(m)
}

// indefiniteOf tells whether "a" stands before the name of whose somebody is: "a Green Front spokesman".
func (x *resolution) indefiniteOf(m *entity.Mention) bool {
	n := x.nouns[x.token(m.Sentence, m.Head).Lower]
	if n == nil || n.number != one || len(n.kinds) == 0 || n.kinds[0] != entity.Person || m.Form != entity.Nominal {
		return false
	}
	return slices.ContainsFunc(x.out, func(b Mention) bool {
		return b.Sentence == m.Sentence && b.Last == m.First && b.Entity != nil && b.Entity.Type != entity.Person && indefinites[x.token(b.Sentence, b.First-1).Lower]
	})
}

// empowers holds what follows nouns of coref-words.txt where they are no body named before: "the
// authority to act", "the Forum for Peace".
var empowers = wordSet("to over for of")

// definedBehind tells whether the words behind a noun say what it is, so that it goes back to
// nobody.
func (x *resolution) definedBehind(m *entity.Mention) bool {
	head, next := x.token(m.Sentence, m.Head).Lower, x.token(m.Sentence, m.Last).Lower
	return x.saidOf[head] && empowers[next] ||
		m.Form == entity.Nominal && x.defined[head] && next == "of" && !x.charging[x.token(m.Sentence, m.First-1).Lower]
}

var indefinites = wordSet("neither either a an another any no each every some several many most other new")

// expletive tells "it" that stands for nothing: "it is unclear whether", "it
// was announced that".
func (x *resolution) expletive(m *entity.Mention) bool {
	for i, seen := m.Last, false; i < m.Last+8; i++ {
		t := x.token(m.Sentence, i)
		switch {
		case t.Text == "" || t.Text == ",":
			return false
		case x.expletiveVerbs[t.Lower]:
			seen = true
		case auxiliaries[t.Lower] || t.Lower == "not" || t.Lower == "also":
			if t.Lower == "is" || t.Lower == "was" || t.Lower == "'s" || t.Lower == "be" || t.Lower == "been" {
				seen = true
			}
		case t.Lower == "that" || t.Lower == "whether" || t.Lower == "how" || t.Lower == "why" || t.Lower == "for" && i > m.Last+1:
			return seen
		case t.Lower == "to":
			return seen && x.expletiveAdjectives[x.token(m.Sentence, i-1).Lower]
		case prepositions[t.Lower]:
			return false
		}
	}
	return false
}

// isThing tells "it" that is said to be a thing of things.txt: "it is the first treaty", "it
// was the worst attack"; not where the noun stands for who is named in its "of" phrase.
func (x *resolution) isThing(m *entity.Mention) bool {
	t := x.tree(m.Sentence)
	if t[m.First].Label != syntax.Subject {
		return false
	}
	h := t[m.First].Head
	if h <= m.First || h > m.First+8 || t[h].Tag != "NN" || x.token(m.Sentence, h+1).Lower == "of" && x.stand[x.token(m.Sentence, h).Lower] {
		return false
	}
	return x.things[x.token(m.Sentence, h).Lower]
}
