package relation

import (
	"slices"
	"strings"

	"geokg/extract/syntax"
)

// soDid has those do what the clause or sentence before tells of whom a sentence says that they did so too:
// "Mali condemned Togo, and so did [Chad]", "Mali did not sign. Neither did [Chad]".
func (d *document) soDid(found []Relation) []Relation {
	out := found
	for _, v := range d.views {
		for i := 0; i+2 < len(v.Tokens); i++ {
			not := v.lower(i) == "neither" || v.lower(i) == "nor"
			if v.lower(i) != "so" && !not || !auxiliaries[v.lower(i+1)] || i > 0 && v.lower(i-1) != "and" && v.lower(i-1) != "," && v.lower(i-1) != ";" && v.lower(i-1) != "but" {
				continue
			}
			who := d.toldOfAt(v, i+2)
			x := d.lastDeed(v, found, i)
			if len(who) == 0 || x < 0 || not != (found[x].Status == "negated") {
				continue
			}
			for _, r := range found {
				if r.Sentence != found[x].Sentence || r.Cue != found[x].Cue || !d.one(r.Subject, found[x].Subject) || !shared(r.Name) {
					continue
				}
				for _, k := range who {
					s := r
					s.Subject, s.Sentence, s.Cue, s.heard = k, v.Index, v.span(i, i+1), heard{}
					s.Confidence *= againTrust
					if d.one(k, r.Object) || d.one(k, r.Subject) || !d.fits(r.Name, d.mentions[k].Entity, d.mentions[r.Object].Entity) {
						continue
					}
					out = slices.DeleteFunc(slices.Clone(out), func(o Relation) bool { // surer now
						return o.Name == s.Name && o.Sentence == s.Sentence && d.samePair(o, s) && o.Confidence < s.Confidence
					})
					if !d.toldAmong(out, s) {
						out = append(out, s)
					}
				}
			}
		}
	}
	return out
}

// auxiliaries stand for the verb of a deed that is told before.
var auxiliaries = map[string]bool{"did": true, "does": true, "do": true, "has": true, "have": true, "had": true, "will": true, "would": true, "may": true, "could": true}

// toldOfAt gives the actors listed from token i on, behind whom the clause ends; none where it goes on: "so did Mali attack".
func (d *document) toldOfAt(v *view, i int) []int {
	var out []int
	for i < len(v.Tokens) {
		k := slices.IndexFunc(v.own, func(k int) bool { return d.known(k) && d.mentions[k].First <= i && d.mentions[k].Last > i })
		next := i + 1
		switch w := v.lower(i); {
		case k >= 0:
			out, next = append(out, v.own[k]), d.mentions[v.own[k]].Last
		case w == "the" || w == "and":
		case w == "," && next < len(v.Tokens) && slices.ContainsFunc(v.own, func(k int) bool { return d.mentions[k].First <= next+1 && d.mentions[k].Last > next }):
		case strings.ContainsAny(w[:1], ".,;"):
			return out
		default:
			return nil
		}
		i = next
	}
	return out
}

// lastDeed is the number of the relation told last before token i of a sentence, or in the sentence before where
// the sentence begins there; -1 for none.
func (d *document) lastDeed(v *view, found []Relation, i int) int {
	best := -1
	for n, r := range found {
		if !shared(r.Name) || i > 0 && (r.Sentence != v.Index || r.Cue.End > v.Tokens[i].Start) || i == 0 && r.Sentence != v.Index-1 {
			continue
		}
		w := d.views[r.Sentence]
		if top := w.cueOf(r).top; top < 0 || !w.verbal(top) || w.mark(top) != "" || w.label(top) == syntax.Relative || d.mentions[r.Subject].Sentence != r.Sentence || d.mentions[r.Subject].Start > r.Cue.Start {
			continue
		}
		if best < 0 || r.Cue.Start > found[best].Cue.Start {
			best = n
		}
	}
	return best
}
