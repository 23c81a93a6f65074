package entity

import "geokg/extract/text"

// Type is the kind of actor that an entity is.
type Type string

// The entity types of the annotation guidelines.
const (
	Person       Type = "person"
	Country      Type = "country"
	Organization Type = "organization" // government body, party, company, alliance, medium
	ArmedGroup   Type = "armed_group"
	Place        Type = "place"       // city, region, sea, facility
	Nationality  Type = "nationality" // an unnamed group known by a country, ethnicity or religion
)

// Entity is somebody or something in the world that mentions stand for.
type Entity struct {
	ID      string // "country:IRN", "person:vladimir-putin.rus", "name:…" for what no table knows
	Name    string // the title an encyclopedia would give it
	Type    Type
	Country string   // ISO 3166 alpha-3 of the state it belongs to; empty for none or unknown
	QID     string   // Wikidata item, empty where unknown
	Aka     []string // other names, sorted
}

// Form is how a mention refers.
type Form uint8

// The forms of mentions, from the most to the least telling.
const (
	Name    Form = iota // "Vladimir Putin", "Iran", "IRGC"
	Demonym             // "Iranian", "Iranians"
	Metonym             // "Tehran" or "the Kremlin" acting for the state
	Forces              // "Russian forces", "the Iraqi government": the state by one of its bodies
	Role                // "the Turkish president", "the minister", "its leader"
	Nominal             // "the group", "the two countries", "both sides"
	Pronoun             // "he", "their", "who"
	Office              // "President" in "President Obama": the state whose office it is
	Deed                // "the decision": who took it
)

// Mention is a stretch of a sentence that stands for an entity.
type Mention struct {
	text.Span     // bytes of the document's text
	Sentence  int // index of the sentence
	First     int // first token in the sentence
	Last      int // one past the last token
	Head      int // the token that heads it: "president" of "the Turkish president"
	Form      Form
	Entity    *Entity // nil where it stands for an actor not (yet) known
	Title     string  // office words before a person's name: "Prime Minister"; or the role itself
	Former    bool    // the title is one held before: "former", "ex-"
	Held      string  // of a name without title: the state offices that the person holds by the tables on the document's day, ";" between them
	HeldOnce  string  // of the same: those that ended before that day
	TitleOf   *Entity // whose office it is: Italy for "Italian Prime Minister Romano Prodi"; nil unknown
	Whose     int     // of who has a Title that is an office of a state by the token before it, "his" or "'s": its number from 1 on; 0 for none
	AtHand    *Entity // of nominals without Entity: what they stand for where the text has named nothing else that they can be
	Seat      *Entity // of a capital that is named as a place: the state or body that it is where the sentence has it act
	Beside    bool    // AtHand goes by a place right beside it: "police in Nanterre"
	Body      *Bodies // of nominals with a possessive: what they are by whose they are, "its foreign ministry"
	Bare      *Bodies // of bodies and nouns without their state: what they are of other states, "the army"
	ByRule    bool    // AtHand is the only state of the text whose rulers are called so (juntas.txt): "the junta"
	Rule      string  // what made it: "countries.txt:109", "title+name"
}
