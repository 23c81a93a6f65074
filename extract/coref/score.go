package coref

import (
	"cmp"
	"math"
	"slices"

	"geokg/extract/lexicon"
)

// Reason is one of the things that spoke for an antecedent and against the
// candidate that came second.
type Reason struct {
	Feature string  // its name in antecedents.txt: "above agent"; or "attention"
	Weight  float64 // by how much it set the two apart, in logits
}

// task is what candidates are weighed for.
type task uint8

const (
	forPerson task = iota // "he", "she"
	forThing              // "it"
	forMany               // "they"
	forNoun               // "the group"
	tasks
)

var taskNames = [tasks]string{"person", "thing", "many", "noun"}

// least is how probable the best candidate has to be to be chosen.
var least = [tasks]float64{0.4, 0.4, 0.4, 0.5}

// weights says how much each feature counts, in logits, for each task.
type weights [tasks]values

// readWeights reads what extract/train/coref.py has fitted.
func readWeights(set *lexicon.Set) (*weights, error) {
	columns := append([]string{"feature"}, taskNames[:]...)
	w, seen := &weights{}, map[string]bool{}
	return w, eachRow(set, "antecedents.txt", columns, func(r lexicon.Row) error {
		name := r.Fields[0]
		f := slices.Index(featureNames[:], name)
		if f < 0 {
			return r.Errorf("%q is no feature; feature.go lists them", name)
		}
		if seen[name] {
			return nil // the user's own line goes before
		}
		seen[name] = true
		for t := range tasks {
			var err error
			if w[t][f], err = number32(r, 1+int(t)); err != nil {
				return err
			}
		}
		return nil
	})
}

// candidate is an actor, or somebody nameless, that a mention may go back to.
type candidate struct {
	actor  *actor // nil: nameless
	stands *actor // for whom a nameless one stands: the people of a "Kenyan woman"
	list   []int  // mentions that are a list together, which "they" may stand for
	at     int    // the mention that stands for it best
	values values
	look   float64 // what the encoder's attention adds to its score
	share  float64 // the probability that it is the one
}

// who gives the actor that a mention goes back to which has the candidate for
// its antecedent, nil for none.
func (c *candidate) who() *actor {
	if c.actor != nil {
		return c.actor
	}
	return c.stands
}

// weigh sets the share of every candidate: a softmax over them and over there
// being none, whose score is 0.
func (w *values) weigh(cs []candidate) {
	total := 1.0
	for k := range cs {
		score := cs[k].look
		for f, v := range cs[k].values {
			if v != 0 {
				score += float64(v * w[f])
			}
		}
		cs[k].share = math.Exp(score)
		total += cs[k].share
	}
	for k := range cs {
		cs[k].share /= total
	}
}

// choice is a candidate that was chosen, with what spoke for it.
type choice struct {
	*candidate
	sure    float64 // the actor's probability
	reasons []Reason
}

// choose gives the most probable actor for mention i, nil where none, or
// somebody nameless, is more probable or it is not probable enough. Somebody
// nameless may still turn out to be known: it is noted whom the mention follows.
func (x *resolution) choose(i int, cs []candidate, t task) *choice {
	w := &x.weights[t]
	if x.look(i, cs, t) {
		w = &x.looking.weights[t]
	}
	w.weigh(cs)
	best, second := -1, -1
	sure := 0.0
	for k := range cs {
		p := cs[k].share
		for j := range cs {
			if j != k && cs[j].who() != nil && cs[j].who() == cs[k].who() {
				p += cs[j].share // named before the mention and after it
			}
		}
		if p > sure {
			best, sure = k, p
		}
	}
	none := 1.0
	for k := range cs {
		none -= cs[k].share
	}
	if best < 0 || sure < max(none, least[t]) {
		return nil
	}
	if cs[best].who() == nil && cs[best].list == nil {
		x.follows = append(x.follows, link{i, cs[best].at})
		return nil
	}
	for k := range cs {
		if k == best || cs[k].who() != nil && cs[k].who() == cs[best].who() {
			if cs[k].share > cs[best].share {
				best = k
			}
		} else if second < 0 || cs[k].share > cs[second].share {
			second = k
		}
	}
	c := &choice{candidate: &cs[best], sure: sure}
	if second >= 0 && cs[second].who() != nil && c.values[knownGender] == cs[second].values[knownGender] &&
		c.values[byName] == cs[second].values[byName] && x.areJoined(c.at, cs[second].at) {
		return nil // "A and B met. He left."
	}
	var against values
	look := c.look
	if second >= 0 {
		against = cs[second].values
		look -= cs[second].look
	}
	if look > 0 {
		c.reasons = append(c.reasons, Reason{"attention", look})
	}
	for f := range features {
		if d := float64((c.values[f] - against[f]) * w[f]); f != nobody && d > 0 {
			c.reasons = append(c.reasons, Reason{featureNames[f], d})
		}
	}
	slices.SortStableFunc(c.reasons, func(a, b Reason) int { return cmp.Compare(b.Weight, a.Weight) })
	c.reasons = slices.Clip(c.reasons[:min(3, len(c.reasons))])
	return c
}
