package relation

import (
	"slices"
	"strings"

	"geokg/extract/coref"
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// demandedFree adds, where somebody demands that one who is held be freed and does not say by whom, that
// they ask this of whoever is told elsewhere to hold that one: "Mali jailed Falkner. … Chad called for his release".
func (d *document) demandedFree(found []Relation) []Relation {
	out := found
	for _, v := range d.views {
		for i := range v.tree {
			if verb := v.demandedOf(i); verb >= 0 {
				out = d.demandFree(found, out, v, verb, i)
			}
		}
	}
	return out
}

// demandedOf is the verb by which somebody demands what the word i, a noun or participle of freeing, names: "[called]
// for his release", "[demanded] that he be freed", "[called] for him to be freed"; -1 for none.
func (v *view) demandedOf(i int) int {
	verb := v.tree[i].Head
	if verb < 0 || !v.kinds.demanding.has(v.lower(verb)) || v.tree[verb].Tag[0] != 'V' {
		return -1
	}
	switch {
	case v.kinds.freedom.has(v.lower(i)) && v.tree[i].Tag[0] == 'N':
		if v.label(i) == syntax.Object && v.preposition(i) == "" || v.label(i) == syntax.Oblique && v.preposition(i) == "for" {
			return verb
		}
	case v.kinds.freed.has(v.lower(i)) && v.tree[i].Tag == "VBN" && v.child(i, syntax.PassiveSubject) >= 0:
		if v.label(i) == syntax.Complement || v.mark(i) == "for" {
			return verb
		}
	}
	return -1
}

// demandFree adds what the verb tells of those who are to be freed.
func (d *document) demandFree(found, out []Relation, v *view, verb, noun int) []Relation {
	who := v.grammatical(verb, 0)
	if who < 0 || v.passive(verb) {
		return out
	}
	freed, by := d.toBeFreed(v, noun), d.actors(v, who)
	if slices.ContainsFunc(by, func(e end) bool {
		return slices.ContainsFunc(freed, func(k int) bool { return d.one(k, e.mention) })
	}) {
		return out // "they" who demand their release are others
	}
	for _, held := range freed {
		holder, trust := d.captor(found, held)
		if holder < 0 {
			continue
		}
		for _, e := range by {
			if !d.known(e.mention) || d.one(e.mention, holder) {
				continue
			}
			ask := Relation{Sentence: v.Index, Subject: e.mention, Object: holder, Name: "REQUESTS", Item: d.freedomOf(v, noun, held), Status: "actual", Source: -1,
				Cue: v.Tokens[verb].Span, Rule: "relation-words.txt", Confidence: trust * againTrust * e.trust}
			ask.Status = d.byWords(v, ask)
			if ask.Status == "negated" {
				continue
			}
			if !slices.ContainsFunc(out, func(x Relation) bool {
				return x.Name == ask.Name && x.Sentence == v.Index && d.one(x.Subject, e.mention) && (d.one(x.Object, holder) || x.Cue.Overlaps(ask.Cue))
			}) {
				out = append(out[:len(out):len(out)], ask)
			}
			if slices.ContainsFunc(out, func(x Relation) bool {
				return x.Name == "RELEASES" && x.Sentence == v.Index && d.one(x.Object, held) && x.Source == e.mention
			}) {
				continue
			}
			out = append(out[:len(out):len(out)], Relation{Sentence: v.Index, Subject: holder, Object: held, Name: "RELEASES", Status: "requested", Source: e.mention,
				Cue: v.Tokens[noun].Span, Rule: ask.Rule, Confidence: ask.Confidence})
		}
	}
	return out
}

// toBeFreed are those whom the word of freeing has for its possessor, "of" phrase or passive subject.
func (d *document) toBeFreed(v *view, noun int) []int {
	var out []int
	for _, k := range v.kids[noun] {
		if v.label(k) == syntax.Possessive || v.label(k) == syntax.PassiveSubject || v.label(k) == syntax.NounPhrase && v.preposition(k) == "of" {
			for _, e := range d.actors(v, k) {
				if d.known(e.mention) && d.mentions[e.mention].Entity.Type == entity.Person {
					out = append(out, e.mention)
				}
			}
		}
	}
	return out
}

// freedomOf is what is asked for, in the text's words: "immediate release of Falkner".
func (d *document) freedomOf(v *view, noun, held int) string {
	first, last := noun, noun
	if v.tree[noun].Tag[0] == 'N' {
		first = v.phraseStart(noun)
		if first < noun && v.tree[first].Tag == "DT" {
			first++
		}
		last = max(noun, d.mentions[held].Last-1)
	}
	var words []string
	for _, t := range v.Tokens[first : last+1] {
		words = append(words, t.Text)
	}
	return strings.Join(words, " ")
}

// captor is who is told to hold somebody, and how surely: who arrests or abducts rather than the court that tries, for
// which its state stands; -1 for none.
func (d *document) captor(found []Relation, held int) (int, float64) {
	best, by := 0.4, -1
	for _, x := range found {
		sure := x.Confidence
		switch x.Name {
		case "DETAINS", "ABDUCTS":
		case "PROSECUTES":
			sure *= againTrust
		default:
			continue
		}
		if x.Status != "actual" || !d.one(x.Object, held) || sure <= best {
			continue
		}
		k := x.Subject
		if x.Name == "PROSECUTES" && d.mentions[k].Entity.Type == entity.Organization {
			k = d.stateOf(k)
		}
		if k >= 0 {
			best, by = sure, k
		}
	}
	return by, best
}

// stateOf is a mention of the state that the body of mention k belongs to, the first that the text has; -1 for none.
func (d *document) stateOf(k int) int {
	body := d.mentions[k].Entity
	return slices.IndexFunc(d.mentions, func(m coref.Mention) bool {
		return m.Entity != nil && m.Entity.Type == entity.Country && m.Entity.Country == body.Country && body.Country != ""
	})
}
