package coref

import (
	"math"

	"geokg/extract/entity"
)

// The features of an actor as what a pronoun or noun goes back to. They are
// those of its latest mentions and are all that the choice goes by.
const (
	sameSentence = iota
	oneBack
	twoBack
	furtherBack
	asSubject // functions, in the order of type function
	asObject
	asOblique
	asPossessive
	asModifier
	firstOfSentence
	parallel // of the same function as the pronoun
	sameClause
	knownGender
	openGender
	often     // logarithm of the number of mentions
	continued // its latest mention is itself a pronoun
	distance  // logarithm of the tokens between, in the same sentence
	otherQuote
	ofMany // its form is plural
	isPlace
	isPeople
	isBody           // organization or armed group
	byName           // the noun is a word of its name
	nearest          // no candidate was mentioned later
	overtaken        // logarithm of the number of candidates mentioned later
	ownClauseSubject // subject of the clause that the pronoun is in
	lastSubject      // subject of the sentence before, the pronoun being a subject
	afterName        // its latest mention is a name
	visitor          // acts where the noun is but the scene: "American troops left the country"
	features
)

// weights says how much each feature counts.
type weights [features]float64

// personWeights are for "he" and "she"; thingWeights for "it", manyWeights for
// "they", nounWeights for "the group". All but the last are fitted and rounded:
// multinomial logistic regression over the candidates for 1,438 pronouns of GAP
// development and 602 of annotated news. Five-fold cross-validation chose right
// for 0.68 of the former and 0.92 ("he", "she"), 0.69 ("it"), 0.72 ("they") of
// the latter.
var (
	personWeights = weights{
		sameSentence: 3.3, oneBack: 0.4, twoBack: -2, furtherBack: -1.8, asSubject: 1, asObject: 0.6, asPossessive: 0.3,
		firstOfSentence: 0.3, parallel: 0.5, sameClause: 0.4, knownGender: 1.3, openGender: 1.2, often: 0.9, distance: -0.6,
		otherQuote: -0.8, ofMany: -0.5, nearest: -0.2, overtaken: -0.6, ownClauseSubject: -0.3, lastSubject: 0.5, afterName: 1.1,
	}
	thingWeights = weights{
		sameSentence: 1.1, oneBack: 0.1, twoBack: -0.6, furtherBack: -0.2, asSubject: 0.7, asObject: 0.5, asOblique: 0.2, asPossessive: -0.2, asModifier: -0.5,
		parallel: 0.2, sameClause: 0.2, often: 0.7, distance: -0.2, otherQuote: -0.1, ofMany: -0.7, isPlace: -0.9, nearest: 0.3, ownClauseSubject: 0.6, afterName: 0.7,
	}
	manyWeights = weights{
		sameSentence: 0.7, oneBack: 0.2, furtherBack: -0.6, asSubject: 0.4, asObject: 0.1, parallel: -0.1, sameClause: 0.1, often: 0.4, distance: 0.1,
		otherQuote: 0.2, ofMany: 1.2, isPeople: 0.9, isBody: 0.6, overtaken: 0.1, ownClauseSubject: 0.2, afterName: 0.2,
	}
	nounWeights = weights{
		sameSentence: 1.2, oneBack: 1, furtherBack: -0.5, asSubject: 0.4, asObject: 0.4, asOblique: 0.3, asPossessive: 0.2, asModifier: -0.3,
		often: 0.3, continued: 0.2, distance: -0.1, otherQuote: -0.3, byName: 2, nearest: 0.4, visitor: -1.5,
	}
)

// margin is by how much the best actor must be ahead of the next. The genders
// of persons leave less to chance than what "it" and "they" go by.
func (p *pronoun) margin() float64 {
	if p.gender == male || p.gender == female {
		return 0
	}
	if p.number == many {
		return 0.25
	}
	return 0.4
}

// nounMargin is the same for nouns.
const nounMargin = 0.25

// candidate is an actor, or somebody nameless, that a mention may go back to.
type candidate struct {
	actor  *actor // nil: nameless
	at     int    // the mention that stands for it best
	values weights
	score  float64
}

// scenes holds prepositions that make of a noun a scene or an aim.
var scenes = wordSet("in into from to against within across through leave leaves left enter enters entered")

// latest gives the candidate's latest mention.
func (c *candidate) latest() int {
	if c.actor == nil {
		return c.at
	}
	return c.actor.last()
}

// weigh gives what the features of a candidate's best mention count together.
func (x *resolution) weigh(c *candidate, i int, use function, w *weights, bonus float64) {
	v := &c.values
	m, p, q := &x.out[c.at], x.places[c.at], x.places[i]
	switch back := x.out[i].Sentence - m.Sentence; {
	case back <= 0:
		v[sameSentence] = 1
		v[distance] = math.Log1p(math.Abs(float64(x.out[i].First - m.First)))
	case back == 1:
		v[oneBack] = 1
	case back == 2:
		v[twoBack] = 1
	default:
		v[furtherBack] = float64(back - 2)
	}
	v[asSubject+int(p.function)] = 1
	if c.at == 0 || x.out[c.at-1].Sentence != m.Sentence {
		v[firstOfSentence] = 1
	}
	if p.function == use {
		v[parallel] = 1
	}
	if m.Sentence == x.out[i].Sentence && p.clause == q.clause {
		v[sameClause] = 1
	}
	if p.function == subject && v[sameClause] > 0 {
		v[ownClauseSubject] = 1
	}
	if p.function == subject && use == subject && v[oneBack] > 0 {
		v[lastSubject] = 1
	}
	if m.Form == entity.Name {
		v[afterName] = 1
	}
	if before := x.token(x.out[i].Sentence, x.out[i].First-1).Lower; scenes[before] && v[sameSentence] > 0 {
		agent := m.Form == entity.Forces || m.Form == entity.Demonym || m.Form == entity.Office
		if agent || v[ownClauseSubject] > 0 && before != "in" && before != "within" {
			v[visitor] = 1
		}
	}
	if p.quote != q.quote {
		v[otherQuote] = 1
	}
	if p.many {
		v[ofMany] = 1
	}
	if m.Form == entity.Pronoun {
		v[continued] = 1
	}
	if bonus > 1 {
		v[byName] = 1
	}
	if c.actor == nil { // weighed as if named once: the texts that weights are fitted on cannot tell
		v[afterName], v[often] = 1, math.Ln2
	} else {
		v[often] = math.Log1p(float64(len(c.actor.at)))
		switch c.actor.entity.Type {
		case entity.Place:
			v[isPlace] = 1
		case entity.Nationality:
			v[isPeople] = 1
		case entity.Organization, entity.ArmedGroup:
			v[isBody] = 1
		}
	}
	for k, f := range v {
		c.score += f * w[k]
	}
}
