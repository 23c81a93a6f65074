package relation

import (
	"slices"

	"geokg/extract/text"
)

// companions leaves out that somebody met or judged those who were only with him: "received
// Falkner, with Kestrel at his side", "voiced concern together with Falkner", "was in Gao with a
// team sent by Falkner".
func (d *document) companions(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		switch r.Name {
		case "MEETS", "CALLS", "NEGOTIATES_WITH", "AGREES_WITH":
			return d.withBoth(v, r) || slices.ContainsFunc([]int{r.Subject, r.Object}, func(k int) bool {
				return d.inside(v, k) && (d.atSide(v, k) || r.Name == "MEETS" && v.sentBy(d.mentions[k].First))
			})
		case "VISITS":
			return d.inside(v, r.Subject) && d.mentions[r.Subject].Start > r.Cue.Start && v.sentBy(d.mentions[r.Subject].First)
		case "CRITICIZES", "ACCUSES", "REJECTS", "PROTESTS", "THREATENS", "REQUESTS", "SUPPORTS", "ATTACKS":
			return d.togetherWith(v, r, found)
		}
		return false
	})
}

// atSide tells whether mention k is one of those with whom somebody was at hand when he met
// others: ", with Falkner and [Kestrel] at his side", "flanked by [Falkner]".
func (d *document) atSide(v *view, k int) bool {
	first := d.mentions[k].First
	for first > 0 && (v.cover[first-1] >= 0 || v.tree[first-1].Tag[0] == 'N' || v.lower(first-1) == "and" || v.lower(first-1) == "," && v.cover[max(first-2, 0)] >= 0) {
		first--
	}
	switch w := v.lower(max(first-1, 0)); {
	case first < 2:
		return false
	case w == "by":
		return v.kinds.escorted.has(v.lower(first - 2))
	case w != "with" || v.lower(first-2) != ",":
		return false
	}
	last := d.mentions[k].Last
	for last < len(v.tree) && (v.cover[last] >= 0 && v.tree[last].Tag != "PRP$" || v.tree[last].Tag[0] == 'N' || v.lower(last) == "and" || v.lower(last) == "," && last+1 < len(v.tree) && v.cover[last+1] >= 0) {
		last++
	}
	for i := last; i < min(last+4, len(v.tree)); i++ {
		if v.kinds.beside.has(v.lower(i)) {
			return true
		}
	}
	return false
}

// sentBy tells whether the name from token first on is who has sent others: "a team sent by
// President [Falkner]".
func (v *view) sentBy(first int) bool {
	verb := v.agentOf(first)
	return verb > 0 && (v.lower(verb) == "sent" || v.lower(verb) == "dispatched") && v.tree[verb].Tag == "VBN"
}

// togetherWith tells whether the object is a fellow of the subject, the words having no object
// of that relation before: "voiced concern together with [Falkner]".
func (d *document) togetherWith(v *view, r Relation, found []Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	m := &d.mentions[r.Object]
	first := m.First
	for first > 0 && (v.tree[first-1].Tag[0] == 'N' || v.tree[first-1].Tag == "DT") {
		first--
	}
	if first < 2 || v.lower(first-1) != "with" || !slices.Contains([]string{"together", "along", "jointly"}, v.lower(first-2)) || m.Start < r.Cue.Start {
		return false
	}
	return !slices.ContainsFunc(found, func(x Relation) bool {
		return x.Sentence == r.Sentence && x.Name == r.Name && d.one(x.Subject, r.Subject) && !d.one(x.Object, r.Object) && d.mentions[x.Object].Start < m.Start
	})
}

// ownPlural leaves out that one of those whom "their" or "both" means does to another what they
// do together with something of theirs: "Chad and Mali asked [their] fishermen to stay".
func (d *document) ownPlural(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		if !shared(r.Name) || d.symmetric[r.Name] || r.Name == "BLOCKS" || !d.inside(v, r.Object) {
			return false
		}
		one := d.mentions[r.Subject].Span == d.mentions[r.Object].Span
		if w := v.lower(d.mentions[r.Object].First); !one && (w != "their" && w != "themselves" || !d.shares(r.Subject, r.Object)) {
			return false
		}
		return !slices.ContainsFunc(v.Tokens, func(t text.Token) bool { return d.kinds.mutual.has(t.Lower) })
	})
}
