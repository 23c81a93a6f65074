package relation

import (
	"slices"
	"strings"
)

// packingTrust is the confidence of an expulsion that only "its diplomats" tell.
const packingTrust = 0.6

// sentPacking has who cuts ties with a state and gives "its diplomats" a time to leave expel that state:
// "[Chad] cut ties with [Mali] and gave its envoys two days to leave".
func (d *document) sentPacking(found []Relation) []Relation {
	out := found
	for _, r := range found {
		v := d.views[r.Sentence]
		if r.Name != "CUTS_TIES_WITH" || len(v.tree) == 0 || r.Status != "actual" && r.Status != "planned" || !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
			continue
		}
		at := v.toLeave(d.mentions[r.Object].Last)
		if at < 0 || d.mentions[r.Subject].First > at {
			continue
		}
		if slices.ContainsFunc(out, func(x Relation) bool {
			return x.Name == "EXPELS" && d.one(x.Subject, r.Subject) && d.one(x.Object, r.Object)
		}) {
			continue
		}
		r.Name, r.Item, r.Cue, r.Rule, r.Confidence = "EXPELS", "", v.Tokens[at].Span, modelRule, packingTrust
		out = append(out[:len(out):len(out)], r)
	}
	return out
}

// toLeave is the token of a verb, from token i on, by which "its" envoys are told to leave within a time:
// "gave its diplomats 24 hours to leave", "ordered its ambassador to leave the country"; -1 for none.
func (v *view) toLeave(i int) int {
	for ; i+3 < len(v.tree); i++ {
		if v.tree[i].Tag[0] != 'V' || !slices.Contains([]string{"its", "their", "his", "her"}, v.lower(i+1)) {
			continue
		}
		switch w := v.lower(i); {
		case w == "gave", w == "given", w == "giving", w == "gives", strings.HasPrefix(w, "order"), strings.HasPrefix(w, "ask"), w == "told", w == "telling":
		default:
			continue
		}
		envoys, leave, time := false, false, false
		for k := i + 2; k < min(i+14, len(v.tree)) && v.lower(k) != ";"; k++ {
			w := v.lower(k)
			envoys = envoys || strings.HasPrefix(w, "diplomat") || strings.HasPrefix(w, "ambassador") || strings.HasPrefix(w, "envoy") || w == "embassy"
			leave = leave || envoys && (w == "leave" || w == "depart")
			time = time || w == "hours" || w == "days" || w == "week" || w == "country" || w == "immediately"
		}
		if envoys && leave && time {
			return i
		}
	}
	return -1
}
