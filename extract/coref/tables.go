package coref

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/syntax"
)

// gender is what a person goes by, or that an actor is a thing.
type gender uint8

const (
	unknown gender = iota
	male
	female
	thing
)

// number tells one from many; either stands for both.
type number uint8

const (
	either number = iota
	one
	many
)

// pronoun is one row of pronouns.txt.
type pronoun struct {
	person string // "1", "3", "who"
	number number
	gender gender
	use    string // subject, object, possessive, reflexive, free
	rule   string
}

// owns tells pronouns that can stand for an owner: "his", "her"; "which" is none.
func (p *pronoun) owns() bool {
	return p.use == "possessive" || p.use == "free" && p.person != "who"
}

// noun is one row of nouns.txt, for one of its nouns.
type noun struct {
	number number
	gender gender        // of nameless people
	kinds  []entity.Type // empty: nameless people
	named  []string      // lower case
	open   bool          // names without any known word will do
	owner  bool          // stands for whose it is
	rule   string
}

// nameless tells nouns that stand for nobody in particular.
func (n *noun) nameless() bool { return len(n.kinds) == 0 && !n.owner }

// of tells whether the noun can stand for an entity of that type.
func (n *noun) of(t entity.Type) bool { return slices.Contains(n.kinds, t) }

// tables are the words that coreference goes by.
type tables struct {
	parser    *syntax.Parser
	weights   *weights
	looking   *looking
	given     map[string]gender // folded given names
	gendered  map[string]gender // titles and nouns, lower case
	pronouns  map[string]*pronoun
	nouns     map[string]*noun
	doubled   lexicon.Lookup[bool]      // first words of nouns of two
	classes   map[string]bool           // words of names that tell what kind of body it is
	headWords map[string]bool           // the same of bodies and armed groups, as they are written (heads.txt)
	siteHeads map[string]bool           // the same of places that are no towns
	states    map[string]*entity.Entity // by ISO 3166 alpha-3 code
	capitals  map[string]string         // names, by the same
	regions   map[string][]string       // ISO 3166 alpha-3 codes, by the words for a region, lower case
	deeds     lexicon.Lookup[[]*deed]   // by noun, lower case
	stand     map[string]bool           // nouns that stand for who is named in their "of" phrase
	answers   map[string]bool           // verbs that answer a deed
	hearsay   map[string]bool           // verbs after which another may be told to act
	desks     map[string]string         // the state's code, or union, by what issues texts for it or by its sites, lower case
	titles    []start                   // the same, by how titles of its texts begin
	starts    []start                   // the same, by how lines of its letterheads begin
	things    map[string]bool           // nouns for what is no actor, lower case
	seats     seatWords
	bodies    bodyWords
	hints     pronounWords
	wordKinds
}

func readTables(set *lexicon.Set) (*tables, error) {
	t := &tables{
		given: map[string]gender{}, gendered: map[string]gender{},
		pronouns: map[string]*pronoun{}, nouns: map[string]*noun{}, classes: map[string]bool{}, headWords: map[string]bool{},
		states: map[string]*entity.Entity{}, capitals: map[string]string{}, desks: map[string]string{}, things: map[string]bool{},
	}
	for _, read := range []func(*lexicon.Set) error{t.readGiven, t.readGendered, t.readPronouns, t.readNouns, t.readStates, t.readHeads, t.readIssuers, t.readDeeds, t.readThings, t.readSeatWords, t.readBodyWords, t.readPronounWords, t.readWordKinds, t.readRegions} {
		if err := read(set); err != nil {
			return nil, err
		}
	}
	var err error
	if t.weights, err = readWeights(set); err != nil {
		return nil, err
	}
	t.looking, err = readLooking(set)
	return t, err
}

func (t *tables) readGiven(set *lexicon.Set) error {
	return eachRow(set, "given-names.txt", []string{"gender", "area", "names"}, func(r lexicon.Row) error {
		g, err := oneOf(r, 0, genders)
		for _, n := range lexicon.List(r.Fields[2]) {
			keep(t.given, fold(n), g)
		}
		return err
	})
}

func (t *tables) readGendered(set *lexicon.Set) error {
	return eachRow(set, "gender.txt", []string{"gender", "words", "example"}, func(r lexicon.Row) error {
		g, err := oneOf(r, 0, genders)
		for _, w := range lexicon.List(r.Fields[1]) {
			keep(t.gendered, w, g)
		}
		return err
	})
}

func (t *tables) readThings(set *lexicon.Set) error {
	return eachRow(set, "things.txt", []string{"nouns", "example"}, func(r lexicon.Row) error {
		for _, w := range lexicon.List(r.Fields[0]) {
			t.things[w] = true
		}
		return nil
	})
}

func (t *tables) readPronouns(set *lexicon.Set) error {
	columns := []string{"pronoun", "person", "number", "gender", "use", "example"}
	return eachRow(set, "pronouns.txt", columns, func(r lexicon.Row) error {
		n, err := oneOf(r, 2, numbers)
		if err != nil {
			return err
		}
		g, err := oneOf(r, 3, genders)
		if err != nil {
			return err
		}
		if !slices.Contains([]string{"1", "3", "who"}, r.Fields[1]) {
			return r.Errorf("person is %q, want 1, 3 or who", r.Fields[1])
		}
		if !slices.Contains([]string{"subject", "object", "possessive", "reflexive", "free"}, r.Fields[4]) {
			return r.Errorf("use is %q, want subject, object, possessive, reflexive or free", r.Fields[4])
		}
		keep(t.pronouns, r.Fields[0], &pronoun{person: r.Fields[1], number: n, gender: g, use: r.Fields[4], rule: r.At()})
		return nil
	})
}

func (t *tables) readNouns(set *lexicon.Set) error {
	columns := []string{"nouns", "number", "gender", "kinds", "named", "example"}
	return eachRow(set, "nouns.txt", columns, func(r lexicon.Row) error {
		n, err := oneOf(r, 1, numbers)
		if err != nil {
			return err
		}
		g, err := oneOf(r, 2, genders)
		if err != nil {
			return err
		}
		row := &noun{number: n, gender: g, rule: r.At()}
		for _, k := range lexicon.List(r.Fields[3]) {
			if k == "owner" {
				row.owner = true
				continue
			}
			if !slices.Contains(types, entity.Type(k)) {
				return r.Errorf("%q is no type of entity", k)
			}
			row.kinds = append(row.kinds, entity.Type(k))
		}
		for _, w := range lexicon.List(r.Fields[4]) {
			if w == "*" {
				row.open = true
				continue
			}
			w = strings.ToLower(w)
			row.named = append(row.named, w)
			t.classes[w] = true
		}
		for _, w := range lexicon.List(r.Fields[0]) {
			keep(t.nouns, w, row)
			if first, _, two := strings.Cut(w, " "); two {
				t.doubled.Set(first, true)
			}
		}
		return nil
	})
}

// readStates makes the entities that package entity makes of the same table,
// for states that a text speaks of without naming them ("his country").
func (t *tables) readStates(set *lexicon.Set) error {
	columns := []string{"id", "name", "aka", "adjectives", "people", "capital", "seats", "qid"}
	return eachRow(set, "countries.txt", columns, func(r lexicon.Row) error {
		f := r.Fields
		aka := lexicon.List(f[2])
		slices.Sort(aka)
		keep(t.states, f[0], &entity.Entity{
			ID: "country:" + f[0], Name: f[1], Type: entity.Country, Country: f[0], QID: strings.TrimPrefix(f[7], "-"), Aka: aka,
		})
		keep(t.capitals, f[0], strings.TrimPrefix(f[5], "-"))
		return nil
	})
}

func (t *tables) readHeads(set *lexicon.Set) error {
	t.headWords["Community"], t.headWords["Commonwealth"] = true, true // which by themselves make no name, so that heads.txt lacks them
	t.siteHeads = map[string]bool{}
	return eachRow(set, "heads.txt", []string{"head", "type"}, func(r lexicon.Row) error {
		switch kind := r.Fields[1]; {
		case isLowerWord(r.Fields[0]):
		case kind == "place" && !townHeads[r.Fields[0]]:
			t.siteHeads[r.Fields[0]] = true
		case kind == "organization" || kind == "armed_group" || kind == "government":
			t.headWords[r.Fields[0]] = true
		}
		return nil
	})
}

// townHeads are the last words of names of places that may be of towns: "Mexico City".
var townHeads = wordSet("City Town Village Municipality Port Camp Settlement")

var types = []entity.Type{entity.Person, entity.Country, entity.Organization, entity.ArmedGroup, entity.Place, entity.Nationality}

var genders = map[string]gender{"male": male, "female": female, "thing": thing, "any": unknown, "-": unknown}

var numbers = map[string]number{"one": one, "many": many, "any": either}

// eachRow calls f for every row of a table and stops at the first error.
func eachRow(set *lexicon.Set, name string, columns []string, f func(lexicon.Row) error) error {
	t, err := set.Table(name, columns...)
	if err != nil {
		return err
	}
	for _, r := range t.Rows {
		if err := f(r); err != nil {
			return err
		}
	}
	return nil
}

var useColumns = []string{"use", "words", "example"}

// readUses fills sets with the words of a table by what they are used for: its first column,
// words being the second.
func readUses(set *lexicon.Set, name string, columns []string, uses map[string]*map[string]bool) error {
	for _, of := range uses {
		*of = map[string]bool{}
	}
	return eachRow(set, name, columns, func(r lexicon.Row) error {
		of := uses[r.Fields[0]]
		if of == nil {
			return r.Errorf("%q is none of %s", r.Fields[0], strings.Join(slices.Sorted(maps.Keys(uses)), ", "))
		}
		for _, w := range lexicon.List(r.Fields[1]) {
			(*of)[w] = true
		}
		return nil
	})
}

// oneOf reads a cell that holds one of a few words.
func oneOf[V any](r lexicon.Row, column int, words map[string]V) (V, error) {
	v, ok := words[r.Fields[column]]
	if !ok {
		return v, r.Errorf("%q is none of the words for column %d; the head of the table lists them", r.Fields[column], column+1)
	}
	return v, nil
}

// number32 reads a cell that holds a number.
func number32(r lexicon.Row, column int) (float32, error) {
	v, err := strconv.ParseFloat(r.Fields[column], 32)
	if err != nil {
		return 0, r.Errorf("%q is no number", r.Fields[column])
	}
	return float32(v), nil
}

// keep sets m[k] unless an earlier row, perhaps the user's own, has set it.
func keep[V any](m map[string]V, k string, v V) {
	if _, taken := m[k]; !taken {
		m[k] = v
	}
}
