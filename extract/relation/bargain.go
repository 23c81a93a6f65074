package relation

import (
	"slices"

	"geokg/extract/entity"
)

// wrung turns a concession around that somebody gets from the other one, "[Chad] won concessions from
// (Mali)", and leaves out that who gets a favour grants it, "[Chad] won a waiver for (the bank)".
func (d *document) wrung(found []Relation) []Relation {
	return amend(found, func(r *Relation, before []Relation) bool {
		v := d.views[r.Sentence]
		switch {
		case len(v.tree) == 0:
		case r.Name == "CONCEDES_TO" && d.gets(v, *r):
			r.Subject, r.Object = r.Object, r.Subject
		case r.Name == "CONCEDES_TO" || r.Name == "SANCTIONS":
			return !d.favoured(v, *r)
		}
		return true
	})
}

// favoured tells whether the cue is a verb of getting and the favour that its subject gets.
func (d *document) favoured(v *view, r Relation) bool {
	verb := v.at(r.Cue.Start)
	if !d.inside(v, r.Subject) || d.mentions[r.Subject].Last > verb || v.passive(verb) || !v.kinds.getting.has(v.lower(verb)) {
		return false
	}
	for i := verb + 1; i < min(max(verb+5, v.at(r.Cue.End-1)+2), len(v.tree)); i++ {
		if v.kinds.favour.has(v.lower(i)) {
			return true
		}
	}
	return false
}

// gets tells whether the subject gets from the object what the relation is about: a verb of getting, a
// noun for it, and the object behind "from".
func (d *document) gets(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	from := d.beforeList(v, r.Object, "and", ",", "the")
	if from < 2 || v.lower(from) != "from" {
		return false
	}
	for i := from - 1; i >= d.mentions[r.Subject].Last; i-- {
		if v.tree[i].Tag[0] == 'V' {
			return v.kinds.getting.has(v.lower(i)) && !v.passive(i)
		}
		if w := v.lower(i); w == "," || w == "from" || w == "to" {
			return false // "won the release of Falkner from a jail", "exemptions to tariffs"
		}
	}
	return false
}

// boughtFor has who buys goods for somebody supply them with those: "[Chad] will buy shells for
// (Mali)", from whom it buys nothing.
func (d *document) boughtFor(found []Relation) []Relation {
	return amend(found, func(r *Relation, before []Relation) bool {
		v := d.views[r.Sentence]
		if r.Name != "TRADES_WITH" || len(v.tree) == 0 || !d.buysFor(v, *r) {
			return true
		}
		r.Name = "SUPPLIES"
		return !d.toldAmong(found, *r)
	})
}

// buysFor tells whether the object, a state or its forces, is for whom the subject buys.
func (d *document) buysFor(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) || d.mentions[r.Object].Entity.Type == entity.Person {
		return false
	}
	first := v.at(r.Cue.Start)
	k := d.beforeList(v, r.Object, "and", ",", "the")
	if k <= first+1 || v.lower(k) != "for" || d.mentions[r.Subject].First > first {
		return false
	}
	if m := &d.mentions[r.Object]; m.Last < len(v.tree) && (isPossessive(v.lower(m.Last)) || v.tree[m.Last].Tag[0] == 'N') && v.cover[m.Last] < 0 {
		return false // "for Mali's ships"
	}
	for i := first; i <= v.at(r.Cue.End-1); i++ {
		if v.kinds.buying.has(v.lower(i)) {
			return true
		}
	}
	return false
}

// inBreach tells whether an accord is one that, by the verb whose object it is, its party breaks:
// "Mali violated the truce with [Chad]".
func (d *document) inBreach(v *view, r Relation) bool {
	if r.Name != "AGREES_WITH" || r.Status == "negated" {
		return false
	}
	c := v.cueOf(r)
	for i := c.tokens[0]; i > max(0, c.tokens[0]-5); i-- {
		if v.kinds.evading.has(v.lower(i)) && v.tree[i].Tag[0] == 'V' {
			return v.tree[i].Tag != "VBN" || !v.passive(i)
		}
		if tag := v.tree[i].Tag; i != c.tokens[0] && tag != "DT" && tag != "PRP$" && tag[0] != 'J' && tag[0] != 'N' {
			return false
		}
	}
	return false
}

// easedBans has who eases a ban or the like concede it to whom it bars, and not punish them: "[Chad]
// suspended its export controls on (Mali)".
func (d *document) easedBans(found []Relation) []Relation {
	return amend(found, func(r *Relation, before []Relation) bool {
		v := d.views[r.Sentence]
		if r.Name != "SANCTIONS" && r.Name != "BLOCKS" || r.Status == "negated" || len(v.tree) == 0 || !d.eases(v, *r) {
			return true
		}
		r.Name = "CONCEDES_TO"
		return !d.toldAmong(found, *r)
	})
}

// eases tells whether the cue is a noun for a ban that is the object of a verb of easing, or that verb.
func (d *document) eases(v *view, r Relation) bool {
	if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	for i := v.at(r.Cue.Start); i <= min(v.at(r.Cue.End-1)+3, d.mentions[r.Object].First-1); i++ {
		if !v.kinds.curb.has(v.lower(i)) {
			continue
		}
		verb := i - 1
		for verb > 0 && (v.tree[verb].Tag == "DT" || v.tree[verb].Tag == "PRP$" || v.tree[verb].Tag == "CD" || v.tree[verb].Tag[0] == 'J' || v.tree[verb].Tag == "NN") && !v.kinds.curb.has(v.lower(verb)) {
			verb--
		}
		return d.mentions[r.Subject].First <= i && v.kinds.easing.has(v.lower(verb)) && v.tree[verb].Tag[0] == 'V' && d.mentions[r.Object].First > i
	}
	return false
}

// soldOnce leaves of what somebody is found both to sell and to send to another by the same words the
// surer one.
func (d *document) soldOnce(found []Relation) []Relation {
	goods := func(r Relation) bool { return r.Name == "SUPPLIES" || r.Name == "TRADES_WITH" }
	return sift(found, func(r Relation) bool {
		return goods(r) && slices.ContainsFunc(found, func(x Relation) bool {
			return goods(x) && x.Name != r.Name && x.Sentence == r.Sentence && x.Confidence > r.Confidence && x.Cue.Overlaps(r.Cue) && d.samePair(x, r)
		})
	})
}

// passedThrough tells whether goods only pass through an end on their way to others: "exports oil through
// [Mali]".
func (d *document) passedThrough(v *view, r Relation) bool {
	if r.Name != "SUPPLIES" && r.Name != "TRADES_WITH" {
		return false
	}
	return slices.ContainsFunc([]int{r.Subject, r.Object}, func(k int) bool {
		if !d.inside(v, k) || d.mentions[k].Start < r.Cue.Start || d.mentions[k].Entity.Type == entity.Organization {
			return false // "bought guns through an agency"
		}
		at := d.beforeList(v, k, "and", ",", "the")
		return at > 0 && (v.lower(at) == "through" || v.lower(at) == "via" || at > 2 && v.lower(at) == "of" && v.lower(at-1) == "way" && v.lower(at-2) == "by")
	})
}

// giver tells whether the one who is helped stands behind "from" as who helps: "asked Chad for a loan to
// win a bailout from [Mali]".
func (d *document) giver(v *view, r Relation) bool {
	if r.Name != "AIDS" || r.Status == "negated" || !d.inside(v, r.Object) { // who keeps aid from somebody
		return false
	}
	at := d.beforeList(v, r.Object, "and", ",", "the")
	return at > 0 && v.lower(at) == "from" && v.kinds.help.has(v.lower(at-1)) && !v.verbal(at-1)
}
