package coref

// A feature is something about a candidate that speaks for or against its
// being what a mention goes back to; antecedents.txt says how much.
type feature uint8

const (
	nobody feature = iota // always 1: what a candidate weighs against there being none
	sameSentence
	oneBack
	twoBack
	furtherBack // how many sentences more
	tokensBetween
	sameParagraph
	isNearest
	overtaken
	// What the latest mention is to its verb, by distance.
	agentHere
	patientHere
	besideHere
	owningHere
	withinHere
	otherwiseHere
	agentBack
	patientBack
	besideBack
	owningBack
	withinBack
	otherwiseBack
	partOfList
	apposed
	leadsSentence
	mainClauseBack // of the sentence before, in its main clause
	lastAgent      // its subject, the mention being one
	leadsBack      // the first mention of the sentence before
	// Both alike.
	bothAgentHere
	bothAgentBack
	bothPatient
	bothOwning
	sameDuty
	// In the tree of one sentence.
	ownClauseAgent // the mention in a phrase of the clause whose subject the candidate is
	ownAgentOwns   // … and the mention owns: "Ann Lee praised her aides"
	ownClausePatient
	ownClauseOther
	above           // the candidate's clause holds the mention's
	aboveAgent      // … whose subject it is
	abovePatient    // … whose object
	aboveAgentAgent // … both being subjects: "Ann Lee said she"
	controller      // it does what the mention is the object of: "Ann Lee wants to meet her"
	homeAgent       // the mention owns what others enter and breach, "its airspace", in a clause of the candidate's
	homeAbove       // … in one under it
	homePatient     // … the object of which the candidate is
	aboveSaying     // … the subject of saying
	below           // the mention's clause holds the candidate's
	apart           // neither holds the other
	apartAgents     // … subjects of joined clauses
	coargument      // of one verb
	reflexiveAgent  // the subject, of a reflexive
	describes       // the mention is in a clause that says more of the candidate: "X, who lost his seat"
	inside          // the mention is in the candidate's own phrase: "his wife Ann"
	listOwner       // "X and his wife"
	ofOwner         // the candidate owns what the mention's phrase is part of
	clausesBetween  // clauses between, in the tree
	// The candidate in the text so far.
	mentions // logarithm
	recent   // logarithm of those in the last two sentences
	agentOften
	firstOfKind     // the first of its type in the text
	mostOfKind      // no other of its type has more mentions
	onlyOfKind      // no other of its type so far
	inFirstSentence // in the first sentence
	allMentions     // logarithm of its names in the whole text
	mostNamed       // no other of its type has more of them
	lastSame        // the mention before of the same pronoun stands for it, in this sentence or the one before
	lastSameFar
	lastOther // … for somebody else
	// Its latest mention's form.
	afterName
	afterRole
	afterPronoun
	afterAdjective
	afterOffice
	afterForces
	fullName
	knownGender
	openGender
	// Quotes.
	intoQuote
	outOfQuote
	sameQuote
	otherQuote
	// What kind of entity.
	isCountry
	isOrganization
	isArmed
	isPlace
	isPeople
	isPerson
	isNameless
	namelessAgent // the subject of a verb in the mention's sentence
	namelessKnown // of the pronoun's gender
	manyForm      // its latest form is plural
	countryOwns
	placeAgent
	bodyOwns
	// Nouns.
	byName // the noun is a word of its name
	sameHead
	firstKind // of the noun's first kind
	openFit
	visitor // acts where the noun is but the scene
	isList  // several, named one after another: "A, B and C"
	listAgent
	derived // a state of which only a place, body or person has been named
	pronounAgent
	pronounOwning
	// What comes after the mention in its sentence.
	namedAfter      // the candidate is named there
	namedInClause   // … in the mention's own clause
	agentsStateOver // the state of who acts in the clause above the mention's
	describesOf     // the mention is in a clause that says more of what is the candidate's: "Kenyan ships it seized"
	// Named only after the mention, in its sentence: "In her speech, Ann Lee".
	ahead
	aheadAgent
	aheadAbove // its clause holds the mention's
	aheadSame  // it is in the clause that the mention is in
	aheadFirst // the first such
	aheadFar   // logarithm of the tokens between
	aheadComma // a comma between
	aheadFronted
	aheadNew // not named before
	aheadFew // few words lead the sentence up to the mention
	aheadAgentFronted
	features
)

// featureNames are the names of the features in antecedents.txt.
var featureNames = [features]string{
	nobody:            "nobody",
	sameSentence:      "same sentence",
	oneBack:           "one back",
	twoBack:           "two back",
	furtherBack:       "further back",
	tokensBetween:     "tokens between",
	sameParagraph:     "same paragraph",
	isNearest:         "is nearest",
	overtaken:         "overtaken",
	agentHere:         "agent here",
	patientHere:       "patient here",
	besideHere:        "beside here",
	owningHere:        "owning here",
	withinHere:        "within here",
	otherwiseHere:     "otherwise here",
	agentBack:         "agent back",
	patientBack:       "patient back",
	besideBack:        "beside back",
	owningBack:        "owning back",
	withinBack:        "within back",
	otherwiseBack:     "otherwise back",
	partOfList:        "part of list",
	apposed:           "apposed",
	leadsSentence:     "leads sentence",
	mainClauseBack:    "main clause back",
	bothAgentHere:     "both agent here",
	bothAgentBack:     "both agent back",
	bothPatient:       "both patient",
	bothOwning:        "both owning",
	sameDuty:          "same duty",
	ownClauseAgent:    "own clause agent",
	ownClausePatient:  "own clause patient",
	ownClauseOther:    "own clause other",
	above:             "above",
	aboveAgent:        "above agent",
	abovePatient:      "above patient",
	aboveSaying:       "above saying",
	below:             "below",
	apart:             "apart",
	apartAgents:       "apart agents",
	coargument:        "coargument",
	reflexiveAgent:    "reflexive agent",
	describes:         "describes",
	inside:            "inside",
	listOwner:         "list owner",
	ofOwner:           "of owner",
	clausesBetween:    "clauses between",
	mentions:          "mentions",
	recent:            "recent",
	agentOften:        "agent often",
	firstOfKind:       "first of kind",
	mostOfKind:        "most of kind",
	onlyOfKind:        "only of kind",
	inFirstSentence:   "in first sentence",
	allMentions:       "all mentions",
	mostNamed:         "most named",
	lastSame:          "last same",
	lastSameFar:       "last same far",
	lastOther:         "last other",
	afterName:         "after name",
	afterRole:         "after role",
	afterPronoun:      "after pronoun",
	afterAdjective:    "after adjective",
	afterOffice:       "after office",
	afterForces:       "after forces",
	fullName:          "full name",
	knownGender:       "known gender",
	openGender:        "open gender",
	intoQuote:         "into quote",
	outOfQuote:        "out of quote",
	sameQuote:         "same quote",
	otherQuote:        "other quote",
	isCountry:         "is country",
	isOrganization:    "is organization",
	isArmed:           "is armed",
	isPlace:           "is place",
	isPeople:          "is people",
	isPerson:          "is person",
	namelessAgent:     "nameless agent",
	namelessKnown:     "nameless known",
	aboveAgentAgent:   "above agent agent",
	controller:        "controller",
	ownAgentOwns:      "own agent owns",
	lastAgent:         "last agent",
	leadsBack:         "leads back",
	homeAgent:         "home agent",
	homeAbove:         "home above",
	homePatient:       "home patient",
	isNameless:        "is nameless",
	manyForm:          "many form",
	countryOwns:       "country owns",
	placeAgent:        "place agent",
	bodyOwns:          "body owns",
	byName:            "by name",
	sameHead:          "same head",
	firstKind:         "first kind",
	openFit:           "open fit",
	visitor:           "visitor",
	isList:            "is list",
	listAgent:         "list agent",
	derived:           "derived",
	pronounAgent:      "pronoun agent",
	pronounOwning:     "pronoun owning",
	namedAfter:        "named after",
	namedInClause:     "named in clause",
	agentsStateOver:   "agents state over",
	describesOf:       "describes of",
	ahead:             "ahead",
	aheadAgent:        "ahead agent",
	aheadAbove:        "ahead above",
	aheadSame:         "ahead same",
	aheadFirst:        "ahead first",
	aheadFar:          "ahead far",
	aheadComma:        "ahead comma",
	aheadFronted:      "ahead fronted",
	aheadNew:          "ahead new",
	aheadFew:          "ahead few",
	aheadAgentFronted: "ahead agent fronted",
}

// values holds the features of a candidate.
type values [features]float32
