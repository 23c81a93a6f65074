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
	isBody  // organization or armed group
	byName  // the noun is a word of its name
	nearest // no candidate was mentioned later
	features
)

// weights says how much each feature counts.
type weights [features]float64

// personWeights are for "he" and "she"; thingWeights for "it", manyWeights for
// "they", nounWeights for "the group".
var (
	personWeights = weights{
		sameSentence: 1.5, oneBack: 1, furtherBack: -1, asSubject: 1.5, asObject: 0.5, asOblique: 0.2, asPossessive: 0.4, asModifier: -0.5,
		firstOfSentence: 0.6, parallel: 0.4, knownGender: 2, often: 0.3, continued: 0.5, distance: -0.1, otherQuote: -0.6, nearest: 0.3,
	}
	thingWeights = weights{
		sameSentence: 1.5, oneBack: 1, twoBack: -0.5, furtherBack: -2, asSubject: 1.5, asObject: 0.3, asPossessive: -0.2, asModifier: -1,
		firstOfSentence: 0.6, parallel: 0.3, often: 0.3, continued: 0.6, distance: -0.1, otherQuote: -0.6, ofMany: -1.2, isPlace: -1, isPeople: -2, nearest: 0.3,
	}
	manyWeights = weights{
		sameSentence: 1.5, oneBack: 1, twoBack: -0.5, furtherBack: -2, asSubject: 1.2, asObject: 0.4, asPossessive: -0.2, asModifier: -0.7,
		firstOfSentence: 0.5, parallel: 0.3, often: 0.2, continued: 0.6, distance: -0.1, otherQuote: -0.6, ofMany: 2, isPlace: -1.5, isPeople: 0.8, nearest: 0.3,
	}
	nounWeights = weights{
		sameSentence: 1.2, oneBack: 1, furtherBack: -0.5, asSubject: 0.4, asObject: 0.4, asOblique: 0.3, asPossessive: 0.2, asModifier: -0.3,
		often: 0.3, continued: 0.2, distance: -0.1, otherQuote: -0.3, byName: 2, nearest: 0.4,
	}
)

// margin is by how much the best actor must be ahead of the next.
const margin = 0.25

// candidate is an actor, or somebody nameless, that a mention may go back to.
type candidate struct {
	actor  *actor // nil: nameless
	at     int    // the mention that stands for it best
	values weights
	score  float64
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
	if c.actor != nil {
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
