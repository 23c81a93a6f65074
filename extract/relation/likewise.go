package relation

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/syntax"
	"geokg/extract/text"
)

// likewiseTrust is how much less sure it is that another did what somebody is told to have done.
const likewiseTrust = 0.9

// likewise tells of those of whom a sentence says no more than that they did so too what it, or the one
// before, tells of another: "Chad condemned the raid, as did [Mali]", "Chad expelled Falkner, and so did
// [Mali]", "Chad condemned the raid. [Mali] did the same", "Kestrel was arrested, as was [Falkner]", "Chad did
// not sign, nor did [Mali]".
func (d *document) likewise(found []Relation) []Relation {
	out := found
	for _, v := range d.views {
		for i := range v.tree {
			who, at := d.whoToo(v, i)
			if len(who) == 0 {
				continue
			}
			told := v
			if at == 0 && v.Index > 0 {
				if told = d.views[v.Index-1]; len(told.tree) == 0 {
					continue
				}
				at = len(told.tree)
			}
			passive := v.lower(i) == "was" || v.lower(i) == "were"
			not := v.lower(i-1) == "nor" || v.lower(i-1) == "neither"
			for _, x := range d.mainTold(found, told, at, passive) {
				if not != (x.Status == "negated") {
					continue
				}
				if slices.ContainsFunc(who, func(k int) bool { return d.one(k, x.Subject) || d.one(k, x.Object) }) {
					continue // "Chad and Mali have a pact, and so have Chad and Togo"
				}
				for _, k := range who {
					out = d.tellToo(out, v, x, k, i, passive)
				}
			}
		}
	}
	return out
}

// tooVerbs are auxiliaries by which somebody is told to have done what another did.
var tooVerbs = []string{"did", "does", "do", "has", "have", "had", "was", "were", "will", "would", "may", "could"}

// tooWords stand before such an auxiliary.
var tooWords = []string{"so", "nor", "neither"}

// doesToo tells whether a sentence may say that somebody did what the one before tells.
func doesToo(tokens []text.Token) bool {
	if len(tokens) > 2 && slices.Contains(tooWords, tokens[0].Lower) && slices.Contains(tooVerbs, tokens[1].Lower) {
		return true
	}
	for i := 1; i+1 < len(tokens); i++ {
		if tokens[i].Lower == "did" && (tokens[i+1].Lower == "so" || tokens[i+1].Lower == "likewise" || tokens[i+1].Lower == "the") {
			return true
		}
	}
	return false
}

// whoToo are those of whom the auxiliary i says that they did so too, and the token before which it is told
// what: 0 where the sentence before tells it. Nobody for any other auxiliary.
func (d *document) whoToo(v *view, i int) (who []int, at int) {
	if i == 0 || i+1 >= len(v.tree) || !slices.Contains(tooVerbs, v.lower(i)) {
		return nil, 0
	}
	switch before := v.lower(i - 1); {
	case before == "as" && i > 2 && v.lower(i-2) == ",", slices.Contains(tooWords, before) && (i == 1 || v.lower(i-2) == "and" || v.lower(i-2) == ";" || v.lower(i-2) == ","):
		return d.namedFrom(v, i+1), i - 1
	case v.lower(i) != "did" || v.lower(i+1) != "so" && v.lower(i+1) != "likewise" && (v.lower(i+1) != "the" || i+2 >= len(v.tree) || v.lower(i+2) != "same"):
		return nil, 0
	}
	if v.lower(i+1) == "so" && !(i+2 < len(v.tree) && (v.lower(i+2) == "too" || v.lower(i+2) == "as" || v.lower(i+2) == "also")) {
		return nil, 0 // "Kestrel did so in his stead"
	}
	k := v.cover[i-1]
	if !d.known(k) || d.mentions[k].Last != i {
		return nil, 0
	}
	who = []int{k}
	if first := d.mentions[k].First; first == 0 {
		return append(who, d.others(k)...), 0
	} else if before := v.lower(first - 1); before == "and" || before == ";" || before == "while" {
		return append(who, d.others(k)...), first - 1
	}
	return nil, 0
}

// namedFrom are the mentions of a list that begins at token k: "Chad", "the governments of Chad and Mali".
func (d *document) namedFrom(v *view, k int) []int {
	var out []int
	for start := k; k < len(v.tree); k++ {
		if m := v.cover[k]; d.known(m) && d.mentions[m].First == k {
			if len(out) > 0 && v.tree[k-1].Tag[0] == 'N' {
				out = out[:0] // "Malian President Ada Falkner"
			}
			if last := d.mentions[m].Last; last < len(v.tree) && isPossessive(v.lower(last)) {
				return out // "Togo, Mali's neighbour"; "Mali's governor"
			}
			if len(out) == 0 || !d.mentions[m].Contains(d.mentions[out[len(out)-1]].Span) {
				out = append(out, m)
				out = append(out, d.others(m)...)
			}
			k = d.mentions[m].Last - 1
			continue
		}
		switch word := v.lower(k); {
		case word == "," || word == "and":
			if len(out) == 0 || k+1 >= len(v.tree) || v.tree[k+1].Tag[0] != 'N' && v.tree[k+1].Tag != "DT" && v.lower(k+1) != "and" {
				return out
			}
		case word == "the" || k < start+5 && (len(out) == 0 || d.mentions[out[0]].Form == entity.Demonym) && (word == "of" || word == "those" || v.tree[k].Tag[0] == 'N' || v.tree[k].Tag[0] == 'J'):
		case v.tree[k].Tag == "VB":
			return nil // "so did Mali attack"
		default:
			return out
		}
	}
	return out
}

// mainTold are the relations that the last main verb before token end of a sentence tells of its subject, or,
// where that is passive, of whom it was done to.
func (d *document) mainTold(found []Relation, v *view, end int, passive bool) []Relation {
	for i := end - 1; i >= 0; i-- {
		if !v.verbal(i) || v.passive(i) != passive || v.tree[i].Tag == "VBG" {
			continue
		}
		switch v.label(i) {
		case syntax.Root, syntax.Conjunct, syntax.Parataxis:
		default:
			continue
		}
		var out []Relation
		for _, x := range found {
			if x.Sentence != v.Index || v.cueOf(x).top != i || !d.inside(v, x.Subject) || !d.inside(v, x.Object) {
				continue
			}
			did := x.Subject
			if passive {
				did = x.Object
			}
			if d.mentions[did].Last <= i && d.mentions[did].Form != entity.Deed && x.Name != "HAS_ROLE_IN" && x.Name != "MEMBER_OF" {
				out = append(out, x)
			}
		}
		return out
	}
	return nil
}

// tellToo adds that mention k, told of behind the auxiliary i, did what x tells of another, or had it done.
func (d *document) tellToo(found []Relation, v *view, x Relation, k, i int, passive bool) []Relation {
	r := x
	r.Sentence, r.Confidence = v.Index, x.Confidence*likewiseTrust
	if passive {
		r.Object = k
	} else {
		r.Subject = k
	}
	if d.one(r.Subject, r.Object) || d.one(x.Subject, k) || d.one(x.Object, k) || slices.ContainsFunc(found, func(y Relation) bool {
		return y.Name == r.Name && y.Sentence == r.Sentence && y.Status == r.Status && d.samePair(y, r) && y.Confidence >= r.Confidence
	}) {
		return found
	}
	if v.Index != x.Sentence {
		r.Cue = v.Tokens[i].Span
	}
	return append(found[:len(found):len(found)], r)
}
