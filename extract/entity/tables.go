package entity

import (
	"slices"
	"strings"

	"geokg/extract/lexicon"
)

// kind tells which table a sense comes from and so how it may be used.
type kind uint8

const (
	kindCountry   kind = iota
	kindAdjective      // "Iranian"
	kindPeople         // "Iranians"
	kindSeat           // "the Kremlin": a building that stands for the state
	kindPlace
	kindOrg
	kindGroup
	kindPerson
	kindConcept // no actor
)

// A sense is one thing that a name of a table can mean.
type sense struct {
	kind   kind
	entity *Entity
	row    lexicon.Row // of a state; else its address alone
	class  string      // the table's own kind: "city", "party", "ethnic" …
	news   int         // how often the news name it
	people int         // population of a place
	state  *Entity     // of a capital or other seat of government: the state
	adj    string      // of a country: its first adjective
	held   []office    // of a person: the offices of which Linker.offices has tenures
}

// A tenure is an office held by a person for a time.
type tenure struct {
	person   *sense
	from, to string // ISO days, months or years; empty for unknown
	sure     bool   // the term itself, not only days on which it was observed
	title    string
}

const maxAka = 40

// loader fills a Linker from the tables.
type loader struct {
	*Linker
	set    *lexicon.Set
	buf    []string
	ids    []uint32
	err    error
	firsts map[string]int // first words of persons' names
	byID   map[string]*Entity
	bodied bool // the names entered are of bodies and groups
	naming bool // and of persons
}

func (l *loader) table(name string, columns ...string) []lexicon.Row {
	if l.err != nil {
		return nil
	}
	t, err := l.set.Table(name, columns...)
	if err != nil {
		l.err = err
		return nil
	}
	if l.err = l.checkOwn(name, t.Rows); l.err != nil {
		return nil
	}
	return t.Rows
}

// name enters a spelling of the value and gives the node that it ends at.
func (l *loader) name(t *trie, name string, value int, free bool) (node uint32) {
	e := l.spell(name, free)
	e.value = int32(value)
	if len(l.ids) == 0 {
		return 0
	}
	return t.add(l.ids, e)
}

// spell numbers the words of a name into l.ids and gives how they must be
// written; free means in any case.
func (l *loader) spell(name string, free bool) (e entry) {
	l.buf = nameWords(l.buf[:0], name)
	l.ids = l.ids[:0]
	for i, w := range l.buf {
		l.ids = append(l.ids, l.words.addWord(w))
		if free || i >= 31 {
			continue
		}
		if upperFirst(w) && !(eitherCase(w) && (l.bodied || i > 0 && len(l.buf) > 3) || l.naming && i > 0 && i+1 < len(l.buf) && nobiliary(w)) {
			e.caps |= 1 << i // "al-Aqsa" is written both ways
		}
		if allUpper(w) && len(w) < 8 {
			e.upper |= 1 << i
		}
	}
	if len(l.buf) == 1 && mixed(name) && !free {
		e.caps |= mixedCase
	}
	return e
}

// eitherCase tells words inside Arabic names that are written with a capital and without.
func eitherCase(w string) bool {
	switch w {
	case "Al", "El", "Bin", "Ibn", "Bint":
		return true
	}
	return false
}

// nobiliary tells words inside persons' names that are written with a capital and without:
// "José Eduardo dos Santos", "Maggie De Block".
func nobiliary(w string) bool {
	switch w {
	case "El", "Bin", "Ibn", "Bint", "Ould", "Uld", "Van", "Von", "Der", "Den", "Ter", "Ten", "De", "Da", "Do", "Dos", "Das", "Di", "Du", "Del", "Della", "La", "Y", "E":
		return true
	}
	return false
}

// mixedCase is the bit of an entry's caps for initials that are no word: "LeT", not "Let".
const mixedCase = 1 << 31

// mixed tells whether a word is initials of two to four letters with capitals and others.
func mixed(word string) bool {
	return len(word) <= 4 && upperFirst(word) && strings.ToUpper(word) != word && strings.ToLower(word[1:]) != word[1:]
}

// has tells whether the name last spelled has a sense of one of the kinds.
func (l *loader) has(kinds ...kind) bool {
	for at := range l.names.values(l.ids...) {
		if slices.Contains(kinds, l.senses[at].kind) {
			return true
		}
	}
	return false
}

func (l *loader) sense(s *sense) int {
	if s.kind != kindCountry {
		s.row.Fields = nil // else the cells of the whole table stay in memory
	}
	l.senses = append(l.senses, s)
	return len(l.senses) - 1
}

func (l *loader) spellings() {
	for _, r := range l.table("spellings.txt", "words") {
		words := lexicon.List(r.Fields[0])
		if len(words) < 2 {
			l.err = r.Errorf("one spelling alone; want two or more with %q between them", ";")
			return
		}
		l.words.same(words)
	}
}

func (l *loader) countries() {
	for _, r := range l.table("countries.txt", "id", "name", "aka", "adjectives", "people", "capital", "seats", "qid") {
		f := r.Fields
		aka, adjectives, people := lexicon.List(f[2]), lexicon.List(f[3]), lexicon.List(f[4])
		e := &Entity{ID: "country:" + f[0], Name: f[1], Type: Country, Country: f[0], QID: cell(f[7]), Aka: sorted(aka)}
		s := &sense{kind: kindCountry, entity: e, row: r}
		s.adj = f[1]
		if len(adjectives) > 0 {
			s.adj = adjectives[0]
		}
		at := l.sense(s)
		l.countryByCode[f[0]] = s
		for _, n := range append([]string{f[1]}, aka...) {
			l.name(l.names, n, at, false)
		}
		adjective := l.sense(&sense{kind: kindAdjective, entity: e, row: r})
		for _, n := range adjectives {
			l.name(l.names, n, adjective, false)
		}
		citizens := &Entity{ID: "people:" + f[0], Name: f[1], Type: Nationality, Country: f[0], Aka: sorted(append(slices.Clone(people), adjectives...))}
		l.peopleOf[e] = citizens
		at = l.sense(&sense{kind: kindPeople, entity: citizens, row: r, state: e})
		for _, n := range people {
			l.name(l.names, n, at, false)
		}
		for _, n := range append(lexicon.List(f[5]), lexicon.List(f[6])...) {
			if f[0] == "SUN" || f[0] == "SCG" || f[0] == "XDN" {
				continue // their capitals are those of Russia, Serbia and no state today
			}
			l.name(l.names, n, l.sense(&sense{kind: kindSeat, entity: e, row: r}), false)
		}
	}
}

func (l *loader) places() {
	for _, r := range l.table("places.txt", "id", "name", "aka", "country", "kind", "population", "news") {
		f := r.Fields
		if l.spell(f[1], false); l.has(kindCountry, kindAdjective) && f[4] != "region" && f[4] != "continent" {
			continue // "Singapore" the city is Singapore the state
		}
		aka := lexicon.List(f[2])
		e := &Entity{ID: "place:" + f[0], Name: f[1], Type: Place, Country: cell(f[3]), Aka: sorted(aka)}
		s := &sense{kind: kindPlace, entity: e, row: r, class: f[4], news: number(f[6]), people: number(f[5])}
		at := l.sense(s)
		for _, n := range append([]string{f[1]}, aka...) {
			node := l.name(l.names, n, at, false)
			if s.state == nil && f[4] != "region" {
				s.state = l.seatOf(node, e.Country)
			}
			if other := otherBase(n); other != "" {
				l.name(l.names, other, at, false)
			}
		}
	}
}

// seatOf gives the state whose seat of government a name is, nil for none.
func (l *loader) seatOf(node uint32, country string) *Entity {
	for e := l.names.first[node]; e != 0; e = l.names.list[e].more {
		if v := l.senses[l.names.list[e].value]; v.kind == kindSeat && (v.entity.Country == country || country == "") {
			return v.entity
		}
	}
	return nil
}

func (l *loader) bodies(file, prefix string, k kind) {
	l.bodied = true
	defer func() { l.bodied = false }()
	for _, r := range l.table(file, "id", "name", "aka", "country", "kind", "news") {
		f := r.Fields
		aka := lexicon.List(f[2])
		e := &Entity{ID: prefix + f[0], Name: f[1], Type: groupType(k, f[4]), Country: cell(f[3]), Aka: sorted(aka)}
		l.byID[e.ID] = e
		at := l.sense(&sense{kind: k, entity: e, row: r, class: f[4], news: number(f[5])})
		l.name(l.names, f[1], at, false)
		names := append([]string{f[1]}, aka...)
		for _, n := range names {
			for _, other := range otherSpellings(n) {
				if !slices.Contains(names, other) {
					aka = append(aka, other)
				}
			}
		}
		for _, n := range aka {
			if e := l.spell(n, false); len(l.ids) > 0 && (r.Own() || !l.has(kindCountry, kindAdjective)) {
				e.value = int32(at)
				l.names.add(l.ids, e)
			}
		}
	}
}

// bodySeatsOf notes the cities that stand for a body.
func (l *loader) bodySeatsOf() {
	for _, r := range l.table("bodyseats.txt", "city", "body", "example") {
		e := l.byID["org:"+r.Fields[1]]
		if e == nil {
			l.err = r.Errorf("orgs.txt has no %q", r.Fields[1])
			return
		}
		l.bodySeats[foldName(r.Fields[0])] = e
	}
}

// groupType is the type of an entity by the kind that its table gives.
func groupType(k kind, class string) Type {
	if k == kindOrg {
		return Organization
	}
	switch class {
	case "ethnic", "religious", "historical", "ideology":
		return Nationality
	case "party", "movement", "opposition", "ngo", "leftist":
		return Organization
	}
	return ArmedGroup
}
