package relation

import (
	"strings"

	"geokg/extract/lexicon"
)

// A slot is where an end of a relation stands, seen from its cue.
type slot string

// The slots that are not prepositions.
const (
	slotSubject       slot = "subj"
	slotObject        slot = "obj"
	slotPossessor     slot = "poss"
	slotModifier      slot = "mod"
	slotHead          slot = "head"
	slotClauseSubject slot = "clausesubj"
	slotClauseObject  slot = "clauseobj"
	slotRole          slot = "role"
)

// pattern says where a cue's two ends stand; pair is "a&b".
type pattern struct {
	subject, object slot
	pair            bool
}

// prepositions are the other slots.
var prepositions = map[slot]bool{"with": true, "to": true, "of": true, "on": true, "in": true, "into": true, "from": true,
	"against": true, "for": true, "by": true, "at": true, "between": true, "over": true, "as": true, "about": true, "near": true,
	"toward": true, "behind": true, "upon": true, "under": true, "through": true, "off": true, "before": true, "outside": true}

// A cue is a row of one of the tables: words, and what they mean.
type cue struct {
	text     string  // as the table has it
	words    []int32 // its lemmas, numbers of the vocabulary
	pos      byte    // of the first word: v, n, a, p; 0 for any
	means    string  // the relation, the status, or the kind of saying
	strength float64 // confidence that the words alone give; 0 forbids
	sure     bool    // whatever the head makes of them
	patterns []pattern
	at       string // address of the row
	example  string
}

// vocabulary numbers the lemmas that occur in tables.
type vocabulary map[string]int32

func (v vocabulary) number(lemma string) int32 {
	n, ok := v[lemma]
	if !ok {
		n = int32(len(v))
		v[lemma] = n
	}
	return n
}

// lemmaSet is a set of numbers of a vocabulary, one bit each.
type lemmaSet []uint64

func newLemmaSet(v vocabulary) lemmaSet { return make(lemmaSet, len(v)/64+1) }

func (s lemmaSet) add(ids []int32) {
	for _, n := range ids {
		s[n/64] |= 1 << (n % 64)
	}
}

func (s lemmaSet) has(n int32) bool { return s[n/64]&(1<<(n%64)) != 0 }

// index finds cues by the number of their first word.
type index [][]*cue

// of gives the cues that begin with a lemma.
func (x index) of(lemma int32) []*cue {
	if int(lemma) < len(x) {
		return x[lemma]
	}
	return nil
}

func (x *index) add(v vocabulary, row lexicon.Row, c *cue) error {
	for _, w := range strings.Fields(row.Fields[0]) {
		c.words = append(c.words, v.number(strings.ToLower(w)))
	}
	if len(c.words) == 0 {
		return row.Errorf("no cue")
	}
	c.text = row.Fields[0]
	c.at = row.At()
	c.example = row.Fields[len(row.Fields)-1]
	first := int(c.words[0])
	if first >= len(*x) {
		*x = append(*x, make(index, first+1-len(*x))...)
	}
	(*x)[first] = append((*x)[first], c)
	return nil
}

// anyRelation stands for all relations in a row that forbids.
const anyRelation = "*"

// strengths are how often a row of that strength is right, as the table's
// author judged.
var strengths = map[string]float64{"sure": 0.9, "strong": 0.7, "medium": 0.5, "weak": 0.3, "not": 0}

// holds tells whether words stand between two marks of an example.
func holds(example string, open, shut byte) bool {
	i := strings.IndexByte(example, open)
	return i >= 0 && strings.IndexByte(example[i:], shut) > 1
}

func readCues(set *lexicon.Set, v vocabulary, relations map[string]bool) (index, error) {
	t, err := set.Table("cues.txt", "cue", "pos", "relation", "strength", "pattern", "example")
	if err != nil {
		return nil, err
	}
	return compileCues(t, v, relations)
}

func compileCues(t *lexicon.Table, v vocabulary, relations map[string]bool) (index, error) {
	x := index{}
	for _, row := range t.Rows {
		pos, rel, strength := row.Fields[1], row.Fields[2], row.Fields[3]
		if len(pos) != 1 || !strings.Contains("vnap", pos) {
			return nil, row.Errorf("part of speech %q, want v, n, a or p", pos)
		}
		if rel == anyRelation && strength != "not" {
			return nil, row.Errorf("relation %q is for lines of strength not alone", rel)
		}
		if rel != anyRelation && !relations[rel] {
			return nil, row.Errorf("relation %q is not in relations.txt", rel)
		}
		weight, ok := strengths[strength]
		if !ok {
			return nil, row.Errorf("strength %q, want sure, strong, medium, weak or not", strength)
		}
		c := &cue{pos: pos[0], means: rel, strength: weight, sure: strength == "sure"}
		for _, p := range lexicon.List(row.Fields[4]) {
			q, ok := parsePattern(p)
			if !ok {
				return nil, row.Errorf("pattern %q, want subject>object or a&b", p)
			}
			c.patterns = append(c.patterns, q)
		}
		if len(c.patterns) == 0 {
			return nil, row.Errorf("no pattern")
		}
		if example := row.Fields[5]; !holds(example, '[', ']') || !holds(example, '(', ')') {
			return nil, row.Errorf("example %q, want a sentence with its [subject] and its (object)", example)
		}
		if err := x.add(v, row, c); err != nil {
			return nil, err
		}
	}
	return x, nil
}

func parsePattern(s string) (pattern, bool) {
	if s == "a&b" {
		return pattern{pair: true}, true
	}
	a, b, ok := strings.Cut(s, ">")
	p := pattern{subject: slot(a), object: slot(b)}
	return p, ok && p.subject.known() && p.object.known()
}

func (s slot) known() bool {
	switch s {
	case slotSubject, slotObject, slotPossessor, slotModifier, slotHead, slotClauseSubject, slotClauseObject, slotRole:
		return true
	}
	return prepositions[s]
}

var statusNames = map[string]bool{"actual": true, "planned": true, "possible": true, "requested": true, "threatened": true, "negated": true}

func readStatuses(set *lexicon.Set, v vocabulary) (index, error) {
	t, err := set.Table("status.txt", "cue", "status", "example")
	if err != nil {
		return nil, err
	}
	x := index{}
	for _, row := range t.Rows {
		if !statusNames[row.Fields[1]] {
			return nil, row.Errorf("status %q, want actual, planned, possible, requested, threatened or negated", row.Fields[1])
		}
		if err := x.add(v, row, &cue{means: row.Fields[1]}); err != nil {
			return nil, err
		}
	}
	return x, nil
}

func readSayings(set *lexicon.Set, v vocabulary) (index, error) {
	t, err := set.Table("saying.txt", "cue", "kind", "example")
	if err != nil {
		return nil, err
	}
	x := index{}
	for _, row := range t.Rows {
		kind := row.Fields[1]
		if kind != "verb" && kind != "noun" && kind != "phrase" {
			return nil, row.Errorf("kind %q, want verb, noun or phrase", kind)
		}
		if err := x.add(v, row, &cue{means: kind, pos: kind[0]}); err != nil {
			return nil, err
		}
	}
	return x, nil
}
