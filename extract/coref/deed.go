package coref

import (
	"slices"
	"strings"

	"geokg/extract/lexicon"
	"geokg/extract/text"
)

// Deed is what a mention that is a noun for a deed can be told of.
type Deed struct {
	// The relations whose ends it can be, and as what they are told: what is
	// found as an attack on somebody killed, as KILLS.
	Subject, Object map[string]string
	Target          bool // it stands for whom the deed was done to, not for who did it
}

// deed is a row of deeds.txt.
type deed struct {
	Deed
	victim bool            // it stands for who was killed
	bare   bool            // without a determiner too
	far    bool            // up to five sentences before tell of it
	where  bool            // in passives without a doer: the state in which it is told to have been done
	loose  bool            // who acts in the sentence before did it, whatever the verb
	told   map[string]bool // lemmas that tell of it
	after  map[string]bool // lemmas that govern it
	rule   string
}

// readDeeds reads deeds.txt, and which nouns stand for who is named after "of".
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
	relations, err := set.Relations()
	if err != nil {
		return err
	}
	known := map[string]bool{}
	for _, r := range relations {
		known[r.Name] = true
	}
	t.answers, t.hearsay = map[string]bool{}, map[string]bool{}
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
		d := &deed{Deed: Deed{endsOf(r.Fields[4]), endsOf(r.Fields[5]), r.Fields[1] != "doer"}, victim: r.Fields[1] == "victim",
			told: map[string]bool{}, after: map[string]bool{}, rule: r.At()}
		for _, ends := range []map[string]string{d.Subject, d.Object} {
			for found, told := range ends {
				if !known[found] || !known[told] {
					return r.Errorf("relation %q is not in relations.txt", found)
				}
			}
		}
		for _, w := range lexicon.List(r.Fields[2]) {
			switch w {
			case "*":
				d.loose = true
			case "in":
				d.where = true
			case "far":
				d.far = true
			default:
				d.told[w] = true
			}
		}
		for _, w := range lexicon.List(r.Fields[3]) {
			d.bare = d.bare || w == "bare"
			d.after[w] = true
		}
		for _, w := range lexicon.List(r.Fields[0]) {
			t.deeds.Set(w, append(t.deeds.Of(w), d))
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
func (t *tables) deedsOf(lower string) []*deed {
	for _, l := range lexicon.Lemmas(lower) {
		if d := t.deeds.Of(l); d != nil {
			return d
		}
	}
	return nil
}

// pointers are the determiners of what has been told of before.
var pointers = wordSet("the this that these those such both")

// deedAt gives the rows for a deed whose head is token n of a sentence, and the
// token that its phrase begins with; none where no determiner stands before it.
func (t *tables) deedAt(tokens []text.Token, n int) ([]*deed, int) {
	if first := determined(tokens, n); first >= 0 {
		return t.deedsOf(tokens[n].Lower), first
	}
	if n > 1 && tokens[n-1].Lower == "for" {
		// "responsibility for attack"
		rows := t.deedsOf(tokens[n].Lower)
		return slices.DeleteFunc(slices.Clone(rows), func(d *deed) bool { return !d.Target || !lemma(d.after, tokens[n-2].Lower) }), n
	}
	if rows := t.deeds.Of(tokens[n].Lower); rows != nil && rows[0].bare && (n+1 >= len(tokens) || tokens[n+1].Lower != "for" && tokens[n+1].Lower != "in") {
		return rows, n
	}
	return nil, 0
}

// determined gives the token at which the phrase of a noun begins that tells of
// what has been told of before: "the", at most two words before it; -1 for none.
func determined(tokens []text.Token, n int) int {
	for first := n - 1; first >= 0 && first >= n-3; first-- {
		if l := tokens[first].Lower; pointers[l] || commaBefore(tokens, first) {
			return first
		} else if !isLowerWord(tokens[first].Text) || prepositions[l] || small[l] || auxiliaries[l] {
			break
		}
	}
	return -1
}

// commaBefore tells whether "a" stands at the token after a comma: "…, a move that".
func commaBefore(tokens []text.Token, n int) bool {
	return (tokens[n].Lower == "a" || tokens[n].Lower == "an") && n > 0 && (tokens[n-1].Text == "," || tokens[n-1].Text == "–" || tokens[n-1].Text == "—")
}

// TellsOfDeed tells whether a sentence may speak of a deed told of before.
func (r *Resolver) TellsOfDeed(s *text.Sentence) bool {
	for n := range s.Tokens {
		if rows, _ := r.tables.deedAt(s.Tokens, n); len(rows) > 0 {
			return true
		}
	}
	return false
}
