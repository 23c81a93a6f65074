package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
	"geokg/extract/text"
	"geokg/extract/when"
)

// unheld leaves out offices that the words do not give: to lead a delegation of a state is
// none in the state, nor to have the lead in its election, and nobody resigns from what he
// "resigned to become". Offices with a person are those that rows of cues.txt tell of,
// "[Falkner], (Zabrin)'s adviser".
func (d *document) unheld(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		switch r.Name {
		case "HAS_ROLE_IN":
			return d.leadsDelegation(v, r) || v.runs(r) || d.styled(v, r) || r.Rule == modelRule && d.mentions[r.Object].Entity.Type == entity.Person
		case "RESIGNS_FROM":
			at := v.tokenOf("become", r.Cue.End)
			return at > 0 && v.lower(at-1) == "to" && d.inside(v, r.Object) && d.mentions[r.Object].Start > v.Tokens[at].Start
		}
		return false
	})
}

// tokenOf is the first token of that word from byte start on, or -1.
func (v *view) tokenOf(word string, start int) int {
	return slices.IndexFunc(v.Tokens, func(t text.Token) bool { return t.Start >= start && t.Lower == word })
}

// leadsDelegation tells whether the verb of leading in a role's cue is about a delegation:
// "a team of Malian doctors led by Falkner".
func (d *document) leadsDelegation(v *view, r Relation) bool {
	alone := d.mentions[r.Object].Entity.Type != entity.Country // a body's team may have a leader
	for _, i := range v.tokensOf(r.Cue) {
		if w := v.lower(i); v.tree[i].Tag[0] == 'V' && (w == "led" || w == "headed" || w == "leads" || w == "leading") {
			for k := max(0, i-6); k < min(i+6, len(v.Tokens)); k++ {
				if v.kinds.delegation.has(v.lower(k)) && (!alone || k < i && strings.HasPrefix(v.Tokens[k].Text, "delegation")) && (k > i) == (i+1 < len(v.Tokens) && v.lower(i+1) != "by") {
					return true
				}
			}
		}
	}
	return false
}

// styled tells whether an office is only what somebody is called, in quotes together with
// whose it would be: the "Queen of [Chad]".
func (d *document) styled(v *view, r Relation) bool {
	if !d.inside(v, r.Object) || r.Item == "" {
		return false
	}
	last := d.mentions[r.Object].Last
	first := slices.IndexFunc(v.Tokens, func(t text.Token) bool { return strings.HasPrefix(r.Item, t.Text) && t.End > r.Cue.Start })
	quote := func(i int) bool {
		return i >= 0 && i < len(v.Tokens) && strings.Trim(v.Tokens[i].Text, quoteMarks) == ""
	}
	return first > 0 && first < last && last-first < longest && quote(first-1) && quote(last)
}

// runs tells whether a role is only the lead in what is run for.
func (v *view) runs(r Relation) bool {
	if r.Status == "planned" {
		return false // who has won it
	}
	words := strings.Fields(strings.ToLower(r.Item))
	if len(words) > 0 && v.kinds.contest.has(words[len(words)-1]) {
		return !slices.ContainsFunc(words, func(w string) bool { return w == "of" || v.kinds.seeking.has(w) }) // not "supervisor of elections"
	}
	return slices.ContainsFunc(v.tokensOf(r.Cue), func(i int) bool { // not "lead author"
		return v.lower(i) == "lead" && v.tree[i].Tag == "NN" && v.label(i) == syntax.Object
	})
}

// affiliated has a person who is affiliated with a body belong to it, once: only states and
// bodies are allied.
func (d *document) affiliated(found []Relation) []Relation {
	is := func(r Relation) bool {
		body := d.mentions[r.Object].Entity.Type
		return r.Name == "ALLIED_WITH" && d.mentions[r.Subject].Entity.Type == entity.Person && (body == entity.Organization || body == entity.ArmedGroup) &&
			slices.ContainsFunc(d.views[r.Sentence].tokensOf(r.Cue), func(i int) bool { return strings.HasPrefix(d.views[r.Sentence].lower(i), "affiliat") })
	}
	for i := range found {
		if !is(found[i]) {
			continue
		}
		j := slices.IndexFunc(found, func(x Relation) bool {
			return x.Name == "MEMBER_OF" && x.Sentence == found[i].Sentence && d.one(x.Subject, found[i].Subject) && d.one(x.Object, found[i].Object)
		})
		if j < 0 {
			found[i].Name = "MEMBER_OF"
		} else {
			found[j].Confidence = max(found[j].Confidence, found[i].Confidence)
		}
	}
	return slices.DeleteFunc(found, is)
}

// takenLater has an office planned that is told as one to be taken: "is appointed head of
// the agency, taking office in May", "defeats Kestrel, making her the first woman governor".
// The statuses are changed where they stand.
func (d *document) takenLater(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Name != "HAS_ROLE_IN" || r.Status != "actual" {
			return
		}
		if k := v.making(v.at(r.Cue.Start)); k > 0 && v.tree[k].Head >= 0 && v.kinds.beating.has(v.lower(v.tree[k].Head)) || d.takesLater(v, *r, found) {
			r.Status = "planned"
		}
	})
}

// making is the token "making" of "making her the first woman governor" before token i,
// or -1.
func (v *view) making(i int) int {
	for k := i - 1; k > max(0, i-8); k-- {
		if v.lower(k) == "making" {
			return k
		}
	}
	return -1
}

// takesLater tells whether who has the role is to take office at a time ahead, the role
// being the last that is told before.
func (d *document) takesLater(v *view, r Relation, found []Relation) bool {
	for i := v.at(r.Cue.Start); i+2 < len(v.Tokens); i++ {
		if w, next := v.lower(i), v.lower(i+1); (w == "taking" || w == "assuming") && (next == "office" || next == "up" || next == "over") {
			if slices.ContainsFunc(found, func(x Relation) bool {
				return x.Name == r.Name && x.Sentence == r.Sentence && x.Cue.Start > r.Cue.Start && x.Cue.Start < v.Tokens[i].Start
			}) {
				return false
			}
			return slices.ContainsFunc(d.times, func(t when.Time) bool {
				return t.Sentence == r.Sentence && t.Start > v.Tokens[i].Start && slices.ContainsFunc(t.Readings, func(x when.Reading) bool { return t.Side(x.Value) == "ahead" })
			})
		}
	}
	return false
}
