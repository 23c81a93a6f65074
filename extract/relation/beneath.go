package relation

import (
	"slices"
	"strings"
)

// beneath leaves out what is told of nameless people as told of those whom the words about
// them name: who "sends aid to refugees fleeing Falkner" sends Falkner none, and who
// "arrested the man who shot Falkner" did not shoot him.
func (d *document) beneath(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		return d.ofOthers(v, r) || d.byOthers(v, r)
	})
}

// reachesPeople are relations to people or things that may be told apart by what they do to others.
var reachesPeople = []string{"AIDS", "SUPPLIES", "SANCTIONS", "ATTACKS", "KILLS", "DETAINS", "ABDUCTS", "EXPELS", "RELEASES", "PROSECUTES", "THREATENS"}

// ofOthers tells whether the object is that of a participle or relative clause behind a
// noun that names nobody, the cue being before it: "weapons to rebels fighting [Mali]".
func (d *document) ofOthers(v *view, r Relation) bool {
	if !slices.Contains(reachesPeople, r.Name) || !d.inside(v, r.Object) {
		return false
	}
	verb, by := v.verbBefore(d.mentions[r.Object].First)
	gift := r.Name == "AIDS" || r.Name == "SUPPLIES"
	if verb < 2 || by && !gift || v.Tokens[verb].Start < r.Cue.End {
		return false
	}
	noun, who := v.toldBy(verb)
	if noun < 1 || !who && (v.tree[verb].Tag == "VBD" || v.kinds.leading.has(v.lower(verb))) || v.Tokens[noun].End < r.Cue.Start || v.Tokens[noun].End <= d.mentions[r.Subject].End && d.inside(v, r.Subject) {
		return false
	}
	people := who && v.lower(noun+1) == "who" || r.Name != "ATTACKS" && v.tree[verb].Tag == "VBG" && v.tree[noun].Tag == "NNS"
	return !d.known(v.cover[noun]) && (gift || people)
}

// verbBefore is the verb right before the name from token first on, and whether "by"
// stands between; -1 for none.
func (v *view) verbBefore(first int) (verb int, by bool) {
	i := first - 1
	for ; i > 0; i-- {
		w, tag := v.lower(i), v.tree[i].Tag
		if w == "by" && !by {
			by = true
		} else if w != "against" && tag != "DT" && tag[0] != 'J' && (tag[0] != 'N' || v.Tokens[i].Text == w) {
			break
		}
	}
	if i < 1 || v.tree[i].Tag[0] != 'V' || v.tree[i].Tag == "VBN" && !by && !v.relativeBefore(i) {
		return -1, by
	}
	return i, by
}

// relativeBefore tells whether "who" or the like stands before verb n, words that go with
// the verb between.
func (v *view) relativeBefore(n int) bool {
	noun, who := v.toldBy(n)
	return noun >= 0 && who
}

// toldBy is the noun of which the participle or relative clause of verb n tells, and
// whether "who" stands between; -1 for none.
func (v *view) toldBy(n int) (noun int, who bool) {
	for i := n - 1; i >= 0 && i > n-6; i-- {
		switch w, tag := v.lower(i), v.tree[i].Tag; {
		case !who && (w == "who" || w == "which" || w == "that"):
			who = true
		case tag[0] == 'N' || who && w == "those":
			return i, who
		case !who && (strings.HasPrefix(tag, "RB") || tag == "MD" || w == "has" || w == "have" || w == "had" || w == "are" || w == "is"):
		default:
			return -1, who
		}
	}
	return -1, who
}

// byOthers tells whether the cue is the verb of a relative clause behind a noun that names
// nobody, which itself is the object of what the subject does: "[Chad] arrested a man who
// killed [Falkner]".
func (d *document) byOthers(v *view, r Relation) bool {
	if !slices.Contains(reachesPeople, r.Name) || !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
		return false
	}
	c := v.cueOf(r)
	if !v.verbal(c.top) || v.passive(c.top) {
		return false
	}
	noun, who := v.toldBy(c.top)
	if noun < 1 || !who || v.lower(noun+1) != "who" && !v.kinds.band.has(v.lower(noun)) || d.known(v.cover[noun]) || v.lower(noun) == "those" || d.mentions[r.Object].First < c.top || d.mentions[r.Subject].Last > noun {
		return false
	}
	acts := false // somebody does something to the nameless
	for i := d.mentions[r.Subject].Last; i < noun; i++ {
		w := v.lower(i)
		if w == "as" || w == "," || w == "of" || v.kinds.being.has(w) {
			return false
		}
		acts = acts || v.tree[i].Tag[0] == 'V'
	}
	return acts
}
