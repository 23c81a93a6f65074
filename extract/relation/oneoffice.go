package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// bodily are the last words of offices that who has them in a body, as the sentence tells, does not have
// by the same words in its state: "party leader".
var bodily = map[string]bool{"leader": true, "chairman": true, "chairwoman": true, "chairperson": true, "chair": true, "head": true, "secretary": true,
	"director": true, "spokesman": true, "spokeswoman": true, "spokesperson": true, "founder": true, "member": true, "general": true, "command": true}

// inBody tells whether the sentence gives the office of r, in a state or place, to its holder in a body
// as well, and more surely: "[Falkner], leader of the Liberal Party of [Mali]".
func (d *document) inBody(found []Relation, r Relation) bool {
	words := strings.Fields(strings.ToLower(r.Item))
	if len(words) == 0 || !bodily[words[len(words)-1]] || slices.Contains(words, "opposition") {
		return false
	}
	return slices.ContainsFunc(found, func(x Relation) bool {
		return x.Name == "HAS_ROLE_IN" && x.Sentence == r.Sentence && strings.EqualFold(x.Item, r.Item) && x.Cue.Overlaps(r.Cue) && d.one(x.Subject, r.Subject) &&
			d.mentions[x.Object].Entity.Type == entity.Organization && (x.Confidence > r.Confidence || words[len(words)-1] == "leader")
	})
}

// shortTitle tells whether an office by whose title somebody is called again is the one that he has been told
// to have elsewhere, the sentence not saying where: "Deputy Secretary [Falkner]" has an office in no state he visits.
func (d *document) shortTitle(found []Relation, r Relation) bool {
	v := d.views[r.Sentence]
	if r.Rule != modelRule && d.mentions[r.Object].Form != entity.Office || len(v.tree) == 0 || !d.inside(v, r.Subject) || r.Cue.End > d.mentions[r.Subject].End {
		return false
	}
	if d.inside(v, r.Object) {
		o, first, last := &d.mentions[r.Object], v.at(r.Cue.Start), v.at(r.Cue.End-1)+1
		if o.Form != entity.Office && (o.Last == first || o.Last == first-1 && isPossessive(v.lower(first-1)) || o.First >= last && o.Last <= d.mentions[r.Subject].First) {
			return false // "Malian Deputy Secretary Falkner", "Deputy Secretary of Mali Falkner"
		}
	}
	title := strings.ToLower(r.Item)
	return slices.ContainsFunc(found, func(x Relation) bool {
		told := strings.ToLower(x.Item)
		return x.Name == r.Name && x.Sentence < r.Sentence && d.one(x.Subject, r.Subject) && d.mentions[x.Object].Entity.Country != d.mentions[r.Object].Entity.Country &&
			x.Confidence > 0.8 && (told == title || strings.HasPrefix(told, title+" "))
	})
}

// oneOffice leaves out an office in a state or place that the head alone has found
// where the tables know whose it is: one title is held in one body, "senator" not in
// the state whose senate it is. The head may know a party's leader by another title.
func (d *document) oneOffice(found []Relation) []Relation {
	known := map[int][]Relation{} // by sentence
	for _, x := range found {
		if x.Name == "HAS_ROLE_IN" && x.Rule != modelRule {
			known[x.Sentence] = append(known[x.Sentence], x)
		}
	}
	return sift(found, func(r Relation) bool {
		if r.Name != "HAS_ROLE_IN" || r.Item == "" {
			return false
		}
		if t := d.mentions[r.Object].Entity.Type; t != entity.Country && t != entity.Place {
			return false
		}
		if d.inBody(found, r) || d.shortTitle(found, r) {
			return true
		}
		if r.Rule != modelRule {
			return false
		}
		return slices.ContainsFunc(known[r.Sentence], func(x Relation) bool {
			return strings.EqualFold(x.Item, r.Item) && d.one(x.Subject, r.Subject)
		})
	})
}
