// Package entity finds the mentions of geopolitical actors in a text and links
// them to entities with stable ids.
//
// Call [NewLinker] once and its [Linker.Mentions] for every document, or
// [Linker.Draft] where the encoder reads along: the spans that its mention head
// finds ([Tags.Spans]) are names beside those of the tables. A linker is
// read-only and may be shared. What is found:
//
//   - names that a table knows, the longest first ("Islamic Revolutionary Guard
//     Corps"), with spelling variants, and acronyms defined in brackets;
//   - what is "of" a state: demonyms, forces, officials, citizens, bodies;
//   - capitals and seats of government where they act for the state;
//   - persons by a title or a given name, organizations by their head word,
//     where no table knows them;
//   - roles, nominals and pronouns, whose Entity may stay nil for package coref.
//
// Mentions nest in two cases: "the Turkish president" holds "Turkish", and the
// name of a public body the state that it names, "U.S. State Department" "U.S.".
package entity

import (
	"slices"

	"geokg/extract/lexicon"
	"geokg/extract/text"
)

// office is the key of what a role stands for: "HOG" of "ISR".
type office struct{ country, code string }

// title is a line of titles.txt, or its plural.
type title struct {
	words   string
	plain   string // words as titles of offices are compared
	office  string
	outside bool // never an office of a state
	ofState bool // always one, though no table has its holders
	role    bool // may stand alone
	first   bool // before a given name: "King Abdullah"
	lower   bool // only in lower case
	style   bool // of courtesy: no part of an office before it
	plural  bool
}

// stateNoun is a line of forces.txt.
type stateNoun struct {
	noun, as, template string
	row                lexicon.Row
}

// Linker finds and links mentions by the tables. The zero Linker is of no use.
type Linker struct {
	words  *vocabulary
	names  *trie // → senses
	senses []*sense

	titleTrie, nounTrie, nominalTrie *trie
	titles                           []title
	nouns                            []stateNoun
	nominals                         []lexicon.Row
	standbyTrie                      *trie
	standbyNouns                     []standby
	reigns                           map[*Entity][]reign // when groups ruled a state
	halfTrie, bynameTrie             *trie
	carrierTrie, proxyTrie           *trie
	halves                           []half

	surnames      map[uint32][]*sense // folded last name → persons, the best known first
	offices       map[office][]tenure
	headships     []headship
	headsOf       map[*Entity][]int     // the numbers of a body's headships
	headwords     map[string][]headword // by what the press calls such
	bynames       []byname
	titleState    map[string]string // title in lower case → the only state that has it: "taoiseach"; "" for several
	countryByCode map[string]*sense
	juntas        map[string][]rule    // by noun
	combining     map[uint32]*sense    // a state by the form of its name before a hyphen: "Sino"
	proxies       []map[string][]proxy // of a noun, by tie: "pro"
	claims        map[[2]string]bool   // where a place is told to lie, and where it does by the tables
	partyMarks    map[string]byname
	ships         map[string]shipOf    // what stands before a warship's name
	shipKinds     lexicon.Lookup[bool] // nouns before the names of ships
	carriers      []shipOf             // warships that their names alone tell
	unions        []union
	bodySeats     map[string]*Entity  // folded name of a city → the body that it stands for
	peopleOf      map[*Entity]*Entity // state → its people as a nationality
	modifiers     map[uint32]bool     // between state and noun: "Russian ground forces"
	led           map[string]bool     // nouns that with the name of who leads it mean a state: "the Trump administration"
	given         map[uint32]bool     // given names
	christened    map[uint32]bool     // those of the English, by which alone no news call a person
	maybeGiven    map[uint32]bool     // first words of persons' names
	personal      map[uint32]bool     // words of persons' names
	pronouns      map[uint32]lexicon.Row
	heads         lexicon.Lookup[Type]
	divisions     map[string][]string // heads of regions in some states, by code, whatever else they head: "Junin Department"
	public        map[string]bool     // heads of bodies of a state
	noNames       map[string]bool
	is            wordNumbers
}

// NewLinker reads the name tables of a set. Its errors name the table and line.
func NewLinker(set *lexicon.Set) (*Linker, error) {
	l := &loader{
		Linker: &Linker{
			words: newVocabulary(1 << 16), names: newTrie(150_000),
			titleTrie: newTrie(1 << 12), nounTrie: newTrie(1 << 10), nominalTrie: newTrie(1 << 8), standbyTrie: newTrie(1 << 8), halfTrie: newTrie(1 << 4), carrierTrie: newTrie(1 << 5), proxyTrie: newTrie(1 << 5), bynameTrie: newTrie(1 << 4),
			surnames: make(map[uint32][]*sense, 1<<14), offices: make(map[office][]tenure, 1<<12), titleState: map[string]string{},
			countryByCode: map[string]*sense{}, peopleOf: map[*Entity]*Entity{}, bodySeats: map[string]*Entity{}, headsOf: map[*Entity][]int{}, ships: map[string]shipOf{}, juntas: map[string][]rule{}, combining: map[uint32]*sense{}, claims: map[[2]string]bool{}, partyMarks: map[string]byname{},
			modifiers: map[uint32]bool{}, led: map[string]bool{}, given: map[uint32]bool{}, christened: map[uint32]bool{}, maybeGiven: make(map[uint32]bool, 1<<13), personal: make(map[uint32]bool, 1<<15), pronouns: map[uint32]lexicon.Row{},
			divisions: map[string][]string{}, public: map[string]bool{}, noNames: map[string]bool{},
		},
		set: set, firsts: map[string]int{}, byID: map[string]*Entity{},
	}
	l.spellings()
	l.is = numbers(l.words)
	l.countries()
	l.places()
	l.bodies("orgs.txt", "org:", kindOrg)
	l.bodies("groups.txt", "group:", kindGroup)
	l.bodySeatsOf()
	l.persons()
	l.concepts()
	l.functionWords()
	l.wordLists()
	l.readStandbys()
	l.readRebels()
	l.readRulers()
	l.readJuntas()
	l.readProxies()
	l.readCombining()
	l.readClaims()
	l.readHalves()
	l.readShips()
	l.readCarriers()
	l.readBynames()
	l.readPartyMarks()
	l.readHeadwords()
	l.findUnions()
	l.names.trim()
	return l.Linker, l.err
}

// Mentions gives the mentions of a document's sentences by the tables alone,
// sorted by Start, the longer first. It never fails; an unknown actor has a
// nil Entity.
func (l *Linker) Mentions(d *text.Document, s []text.Sentence) []Mention {
	return l.Draft(d, s).Mentions(nil)
}

// Draft finds the names of a document by the tables. What it gives knows which
// sentences the mention head should read, and takes what that finds there.
func (l *Linker) Draft(d *text.Document, s []text.Sentence) *Draft {
	w := newWork(l, d, s)
	for i := range w.sents {
		w.scan(i)
	}
	return &Draft{w}
}

// Draft is a document whose names have been found and not yet linked.
type Draft struct{ w *work }

// Mentions links the names, together with the spans that the mention head
// found in each sentence: nil for none, or one list a sentence. To be called once.
func (d *Draft) Mentions(tagged [][]Tagged) []Mention {
	w := d.w
	for i := range tagged {
		w.read(&w.sents[i], tagged[i])
	}
	w.resolve()
	found := 0
	for i := range w.sents {
		found += len(w.sents[i].titles) + len(w.sents[i].hits)
	}
	w.out = make([]Mention, 0, found)
	for i := range w.sents {
		w.build(&w.sents[i])
	}
	w.respelled()
	slices.SortStableFunc(w.out, func(a, b Mention) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	return w.out
}
