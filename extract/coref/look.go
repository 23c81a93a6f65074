package coref

import (
	"math"
	"slices"
	"strings"

	"geokg/extract/encode"
	"geokg/extract/lexicon"
	"geokg/extract/text"
)

// Attention tells what the encoder has paid pronouns and nouns, and they others,
// while it read the document; an *encode.Attention does. It knows words that
// [Resolver.Watched] lists, in the sentences that were read.
type Attention interface {
	// Of tells whether the word of a span is known.
	Of(span text.Span) bool
	// Between sets dst to what a known word pays another span and gets from
	// it; it is false where they were not read together.
	Between(dst *[encode.Looks]float32, watched, other text.Span) bool
}

// Watched lists the words whose attention ResolveParsed has use for.
func (r *Resolver) Watched() []string {
	var words []string
	for w, p := range r.tables.pronouns {
		if p.person == "3" {
			words = append(words, w)
		}
	}
	for w, n := range r.tables.nouns {
		if !n.nameless() && !n.owner {
			words = append(words, w)
		}
	}
	slices.Sort(words)
	return words
}

// lookedAt is at how many of a candidate's mentions a look counts:
// the latest before it.
const lookedAt = 4

// dim keeps the logarithm of no attention finite; shares below it tell nothing.
const dim = 1e-3

// looking are the weights where the encoder has read the mention (attention.txt).
type looking struct {
	weights [tasks]values                // of the features, in place of antecedents.txt
	looks   [tasks][encode.Looks]float32 // of the logarithm of each share of attention
	read    [tasks]float32               // of a candidate that was read together with the mention
	unread  [tasks]float32               // of one that was not
}

// look sets what attention adds to the score of each candidate for mention i.
// It is false where that has not been read, and the other weights are to be used.
func (x *resolution) look(i int, cs []candidate, t task) bool {
	word := x.head(i)
	if x.attention == nil || !x.attention.Of(word) {
		return false
	}
	w := x.looking
	var shares [encode.Looks]float32
	for k := range cs {
		total, n := 0.0, 0
		for _, at := range x.seenOf(&cs[k], i) {
			if x.attention.Between(&shares, word, x.out[at].Span) {
				score := float64(w.read[t])
				for h, share := range shares {
					score += float64(float64(w.looks[t][h]) * brightness(share))
				}
				total += math.Exp(score)
				n++
			}
		}
		cs[k].look = float64(w.unread[t])
		if n > 0 {
			cs[k].look = math.Log(total / float64(n))
		}
	}
	return true
}

// head gives the word that stands for mention i where attention is asked for.
func (x *resolution) head(i int) text.Span {
	return x.token(x.out[i].Sentence, x.out[i].Head).Span
}

// brightness is what a share of attention counts for.
func brightness(share float32) float64 { return math.Log(float64(share) + dim) }

// seenOf gives those mentions of a candidate at which a look from mention i counts.
func (x *resolution) seenOf(c *candidate, i int) []int {
	if c.list != nil {
		return c.list[max(0, len(c.list)-lookedAt):]
	}
	if c.actor == nil || c.at > i || len(c.actor.at) == 0 {
		return []int{c.at}
	}
	return c.actor.at[max(0, len(c.actor.at)-lookedAt):]
}

// lookNames are the rows of attention.txt for shares of attention, by layer and
// head, both from 1.
func lookNames() []string {
	var names []string
	for _, way := range []string{"pays", "is paid"} {
		for h := range encode.Looks / 2 {
			names = append(names, way+" "+encode.LookName(h))
		}
	}
	return names
}

// readLooking reads what extract/train/coref.py has fitted on attention.
func readLooking(set *lexicon.Set) (*looking, error) {
	columns := append([]string{"feature"}, taskNames[:]...)
	w, seen, looks := &looking{}, map[string]bool{}, lookNames()
	return w, eachRow(set, "attention.txt", columns, func(r lexicon.Row) error {
		name := r.Fields[0]
		if seen[name] {
			return nil // the user's own line goes before
		}
		seen[name] = true
		f, h := slices.Index(featureNames[:], name), slices.Index(looks, name)
		if f < 0 && h < 0 && name != "read" && name != "unread" {
			return r.Errorf("%q is no feature (feature.go lists them) and none of %s", name, strings.Join([]string{"read", "unread", looks[0], "…", looks[len(looks)-1]}, ", "))
		}
		for t := range tasks {
			v, err := number32(r, 1+int(t))
			if err != nil {
				return err
			}
			switch {
			case f >= 0:
				w.weights[t][f] = v
			case h >= 0:
				w.looks[t][h] = v
			case name == "read":
				w.read[t] = v
			default:
				w.unread[t] = v
			}
		}
		return nil
	})
}
