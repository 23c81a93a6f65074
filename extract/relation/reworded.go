package relation

import (
	"strings"

	"geokg/extract/entity"
)

// spares has who refuses to do somebody harm not do it, and not reject whom he spares: "refused to sanction
// [Mali]".
func (d *document) spares(found []Relation) []Relation {
	return amend(found, func(r *Relation, before []Relation) bool {
		v := d.views[r.Sentence]
		if r.Name != "REJECTS" || len(v.tree) == 0 || !d.inside(v, r.Object) {
			return true
		}
		for _, i := range v.tokensOf(r.Cue) {
			if w := v.lower(i); !strings.HasPrefix(w, "refus") && !strings.HasPrefix(w, "declin") || i+2 >= len(v.tree) || v.lower(i+1) != "to" {
				continue
			}
			name, at := harms[v.lower(i+2)], v.phraseStart(d.mentions[r.Object].First)
			if name == "" || at != i+3 && at != i+2 || d.mentions[r.Object].First > i+5 || !d.fits(name, d.mentions[r.Subject].Entity, d.mentions[r.Object].Entity) {
				return true
			}
			r.Name, r.Status, r.Item = name, "negated", ""
			return d.toldOnce(found, before, *r)
		}
		return true
	})
}

// harms are verbs of harming somebody, and their relations.
var harms = map[string]string{"sanction": "SANCTIONS", "blacklist": "SANCTIONS", "charge": "PROSECUTES", "prosecute": "PROSECUTES", "indict": "PROSECUTES",
	"condemn": "CRITICIZES", "criticise": "CRITICIZES", "criticize": "CRITICIZES", "denounce": "CRITICIZES", "blame": "ACCUSES", "accuse": "ACCUSES",
	"expel": "EXPELS", "deport": "EXPELS", "arrest": "DETAINS", "detain": "DETAINS", "jail": "DETAINS", "attack": "ATTACKS", "bomb": "ATTACKS", "invade": "INVADES"}

// raisedWith leaves out that who raises a deed with another did it himself: "[Togo] raised the arrest of Falkner
// with Mali". Whom they expelled it was done to by those.
func (d *document) raisedWith(found []Relation) []Relation {
	return amend(found, func(r *Relation, before []Relation) bool {
		switch r.Name {
		case "DETAINS", "PROSECUTES", "KILLS", "EXPELS", "ABDUCTS", "ATTACKS", "BLOCKS", "SANCTIONS":
		default:
			return true
		}
		v := d.views[r.Sentence]
		if len(v.tree) == 0 || !d.inside(v, r.Subject) {
			return true
		}
		top := v.cueOf(*r).top
		verb := v.at(r.Cue.Start)
		for verb > 0 && v.tree[verb].Tag[0] != 'V' && verb > v.at(r.Cue.Start)-5 {
			verb--
		}
		if v.verbal(top) && verb != top || !strings.HasPrefix(v.lower(verb), "rais") || d.mentions[r.Subject].Last > verb {
			return true
		}
		with := d.hearer(v, verb)
		switch {
		case with < 0:
			return true
		case d.one(with, r.Object) && r.Name == "EXPELS":
			r.Subject, r.Object = r.Object, r.Subject
			return d.toldOnce(found, before, *r)
		}
		return false
	})
}

// hearer is the actor behind "with" with whom somebody talks of what the verb at token i has for its object; -1 for none.
func (d *document) hearer(v *view, i int) int {
	for i++; i+1 < len(v.tree); i++ {
		switch v.lower(i) {
		case ",", ";", "and", "who", "which":
			return -1
		case "with":
			for _, k := range v.own {
				if m := &d.mentions[k]; d.known(k) && m.First > i && v.phraseStart(m.First) == i+1 && m.Entity.Type != entity.Place {
					return k
				}
			}
		}
	}
	return -1
}

// assured leaves out that whom somebody assures of his own doings does them: "assured [Mali] that it would not
// arm the Front".
func (d *document) assured(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		if !shared(r.Name) {
			return false
		}
		for _, x := range found {
			if x.Name != r.Name || x.Sentence != r.Sentence || !x.Cue.Overlaps(r.Cue) || d.one(x.Subject, r.Subject) || !d.one(x.Object, r.Object) {
				continue
			}
			for _, k := range v.own {
				m := &d.mentions[k]
				i := v.phraseStart(m.First) - 1
				if !d.known(k) || !d.one(k, r.Subject) || i < 1 || m.Last+2 >= len(v.tree) || v.lower(m.Last) != "that" || m.Start > r.Cue.Start {
					continue
				}
				switch v.lower(i) {
				case "assured", "assures", "reassured", "promised", "promises":
				default:
					continue
				}
				switch v.lower(m.Last + 1) {
				case "it", "they", "he", "she":
					if by := v.grammatical(i, 0); by >= 0 && by < i && d.actorAt(v, by) >= 0 && d.one(d.actorAt(v, by), x.Subject) {
						return true
					}
				}
			}
		}
		return false
	})
}

// agreedByPhone has those who agree by phone to do something speak by phone, which is no plan, and plan to meet
// where it is that: "agreed by phone on Monday to meet".
func (d *document) agreedByPhone(found []Relation) []Relation {
	out := found
	for i, r := range found {
		v := d.views[r.Sentence]
		if r.Name != "CALLS" || r.Status != "planned" || len(v.tree) == 0 {
			continue
		}
		agreed, phone := -1, -1
		for k := max(0, v.at(r.Cue.Start)-6); k < min(v.at(r.Cue.End-1)+8, len(v.tree)); k++ {
			switch w := v.lower(k); {
			case w == "agreed":
				agreed = k
			case agreed < 0:
			case w == "phone" || w == "telephone" || w == "call":
				phone = k
			case phone > 0 && w == "to" && k+1 < len(v.tree) && v.tree[k+1].Tag[0] == 'V':
				if &out[0] == &found[0] {
					out = append([]Relation(nil), found...)
				}
				out[i].Status = "actual"
				m := r
				m.Name, m.Cue, m.heard, m.Item = "MEETS", v.span(k+1, k+1), heard{}, ""
				if v.lower(k+1) == "meet" && !d.toldAmong(found, m) {
					out = append(out, m)
				}
				phone = -1
			}
		}
	}
	return out
}

// warnedThat tells whether one only warns others that the object may act: "warned that [Mali] could join the war",
// but not "warned that [Mali] could face sanctions".
func (d *document) warnedThat(v *view, r Relation) bool {
	c := v.cueOf(r)
	if !d.inside(v, r.Object) || !strings.HasPrefix(v.lower(c.top), "warn") {
		return false
	}
	m := &d.mentions[r.Object]
	that := v.phraseStart(m.First) - 1
	if that != c.top && (that != c.top+1 || v.lower(that) != "that") || m.Last+1 >= len(v.tree) {
		return false
	}
	switch v.lower(m.Last) {
	case "could", "may", "might":
	default:
		return false
	}
	i := m.Last + 1
	for i+1 < len(v.tree) && v.tree[i].Tag == "RB" {
		i++
	}
	return v.tree[i].Tag == "VB" && !suffering[v.lower(i)]
}

// suffering are verbs by which something ill befalls their subject.
var suffering = map[string]bool{"face": true, "pay": true, "be": true, "suffer": true, "lose": true, "see": true, "become": true, "risk": true, "regret": true, "get": true,
	"end": true, "collapse": true, "fall": true, "bear": true, "have": true, "find": true, "expect": true, "come": true}
