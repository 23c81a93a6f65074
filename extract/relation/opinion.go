package relation

import (
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// judgedTrust is the confidence in what the words of a judgement tell of a deed.
const judgedTrust = 0.6

// opinions has who calls a deed something, or says that it is that, support or criticise who is behind
// it by whether the word is one of praise or of blame: "called the [ruling] a farce", "described Mali's
// decision as historic", "said that the [step] was long overdue".
func (d *document) opinions(found []Relation) []Relation {
	out := found
	for _, v := range d.views {
		for i := range v.tree {
			switch {
			case v.tree[i].Tag[0] == 'V' && v.kinds.calling.has(v.lower(i)):
				out = d.judges(out, v, i)
			case v.kinds.being.has(v.lower(i)):
				out = d.judgedBy(out, v, i)
			}
		}
	}
	return out
}

// judges tells what who calls somebody's deed something with the verb i thinks of it.
func (d *document) judges(found []Relation, v *view, i int) []Relation {
	if v.passive(i) || v.denied(i) {
		return found
	}
	what, at := d.calledWhat(v, i)
	if what < 0 {
		return found
	}
	return d.opinionOf(found, v, i, what, at)
}

// opinionOf tells what the subject of verb i thinks of mention what by the words from token at.
func (d *document) opinionOf(found []Relation, v *view, i, what, at int) []Relation {
	who := v.grammatical(i, 0)
	name, end := v.judgement(at)
	if name == "" || who < 0 {
		return found
	}
	if word := v.lower(d.mentions[what].Last - 1); name == "CRITICIZES" && d.kinds.claims.has(word) && !strings.HasPrefix(word, "charge") {
		name = "REJECTS" // "called the claim absurd"
	}
	for _, by := range d.actors(v, who) {
		for _, e := range d.together(what, by.trust) {
			if d.known(by.mention) && !d.one(by.mention, e.mention) {
				found = d.tellJudgement(found, v, Relation{Sentence: v.Index, Subject: by.mention, Object: e.mention, Name: name, Status: "actual", Source: -1,
					Cue: v.span(min(i, end), max(i, end)), Rule: "relation-words.txt", Confidence: judgedTrust * e.trust})
			}
		}
	}
	return found
}

// calledWhat is the mention that verb i calls something, and the token behind the words for it: a
// deed, a state or a body, or whose deed it is; -1 for none.
func (d *document) calledWhat(v *view, i int) (mention, next int) {
	n := len(v.tree)
	for k := i + 1; k < min(i+4, n) && !v.verbal(k) && v.tree[k].Tag != "," && v.tree[k].Tag != "IN"; k++ {
		m := v.cover[k]
		if !d.known(m) || d.mentions[m].First < i {
			continue
		}
		switch last := d.mentions[m].Last; {
		case d.mentions[m].Form == entity.Deed, d.mentions[m].Form == entity.Pronoun && v.tree[k].Tag != "PRP$":
			return m, last
		case last < n && (isPossessive(v.lower(last)) || d.mentions[m].Form == entity.Demonym || v.tree[last-1].Tag == "PRP$"):
			if isPossessive(v.lower(last)) {
				last++
			}
			next := v.pastNoun(last)
			if next == last || d.mentions[m].Entity.Type == entity.Person && v.kinds.plight.has(v.lower(next-1)) {
				return -1, 0 // "called his arrest a farce"
			}
			return m, next
		case d.mentions[m].Entity.Type == entity.Country || d.mentions[m].Entity.Type == entity.Organization:
			if last < n && v.tree[last].Tag[0] != 'N' {
				return m, last
			}
		}
		return -1, 0
	}
	return -1, 0
}

// pastNoun is the token behind the nouns that begin at or, behind adjectives, after token k.
func (v *view) pastNoun(k int) int {
	for k < len(v.tree) && (v.tree[k].Tag[0] == 'J' || v.tree[k].Tag == "CD") {
		k++
	}
	for k < len(v.tree) && v.tree[k].Tag[0] == 'N' {
		k++
	}
	return k
}

// judgement is what the words from token k, by which something is called, think of it, and the last of
// them: SUPPORTS or CRITICIZES; "" for neither. Blame beats praise: "a historic mistake". They end with
// their noun, or with what is "of" it: "an act of piracy".
func (v *view) judgement(k int) (name string, last int) {
	for k < len(v.tree) && strings.Contains("“\"``'‘", v.lower(k)) {
		k++
	}
	last = k
	for start := k; k < min(start+9, len(v.tree)); k++ {
		word, tag := v.lower(k), v.tree[k].Tag
		switch {
		case word == "not" || word == "no" || word == "n't" || word == "neither" || word == "hardly" || word == "never":
			return "", k
		case v.kinds.bad.has(word):
			return "CRITICIZES", k
		case v.kinds.good.has(word):
			name, last = "SUPPORTS", k
		case (tag == "IN" || tag == "TO") && word != "as" && (k == start || v.tree[k-1].Tag[0] != 'N'):
			return name, last
		case word == "," || word == "." || word == ";" || word == ":" || word == "but" || word == "that" || word == "which" || word == "who":
			return name, last
		}
		if tag[0] == 'N' && k+1 < len(v.tree) && v.tree[k+1].Tag[0] != 'N' {
			if toward := v.aheadTo(k + 1); toward != "" {
				return toward, k
			}
			if name != "" || v.lower(k+1) != "of" {
				return name, last
			}
		}
	}
	return name, last
}

// aheadTo is what "in the right direction", or "in the wrong direction", behind a noun thinks of it.
func (v *view) aheadTo(k int) string {
	if k+3 >= len(v.tree) || v.lower(k) != "in" || v.lower(k+3) != "direction" {
		return ""
	}
	return map[string]string{"right": "SUPPORTS", "good": "SUPPORTS", "wrong": "CRITICIZES"}[v.lower(k+2)]
}

// tellJudgement adds a judgement, or makes what has been found of the two by its words tell it.
func (d *document) tellJudgement(found []Relation, v *view, r Relation) []Relation {
	told := func(x Relation) bool {
		switch x.Name {
		case "CRITICIZES", "SUPPORTS", "ACCUSES", "REJECTS":
			return x.Sentence == r.Sentence && d.one(x.Subject, r.Subject) && d.one(x.Object, r.Object)
		}
		return false
	}
	best := -1
	for i, x := range found {
		if told(x) && (best < 0 || x.Confidence > found[best].Confidence) {
			best = i
		}
	}
	if best < 0 {
		if d.mentions[r.Object].Form == entity.Pronoun {
			return found // "called it a farce": perhaps what somebody else did
		}
		if r.Status = d.byWords(v, r); r.Status == "negated" {
			return found
		}
		return append(found[:len(found):len(found)], r)
	}
	x := found[best]
	if m := &d.mentions[x.Object]; r.Name == "CRITICIZES" && (x.Name == "REJECTS" || x.Name == "ACCUSES" && m.Form == entity.Name && !(m.Last < len(v.tree) && isPossessive(v.lower(m.Last)))) {
		return found // "called Mali corrupt"
	}
	x.Name, x.Confidence = r.Name, max(x.Confidence, r.Confidence)
	out := make([]Relation, 0, len(found))
	for i, y := range found {
		if i == best {
			out = append(out, x)
		} else if !told(y) || y.Cue.End <= r.Cue.Start || y.Cue.Start >= r.Cue.End {
			out = append(out, y)
		}
	}
	return out
}

// judgedBy tells what who says that a deed is something thinks of it; its noun stands before the form i
// of "to be": "said that the [step] was a provocation", "The [step] was a provocation, Mali said".
func (d *document) judgedBy(found []Relation, v *view, i int) []Relation {
	if i == 0 || v.label(i) != syntax.Copula || !d.known(v.cover[i-1]) || d.mentions[v.cover[i-1]].Form != entity.Deed {
		return found
	}
	top := v.tree[i].Head
	says := v.tree[top].Head
	if v.subject(top) != d.mentions[v.cover[i-1]].Head || v.label(top) != syntax.Complement || says < 0 || !v.verbal(says) || v.denied(says) || v.mark(top) == "if" || v.mark(top) == "whether" {
		return found
	}
	return d.opinionOf(found, v, says, v.cover[i-1], i+1)
}
