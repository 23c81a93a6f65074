package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// drafted leaves out what a vote on a draft tells of whom the draft is about: who votes against "a resolution
// on [Mali]" turns nothing of Mali's down, nor does he condemn whom it condemns.
func (d *document) drafted(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		switch r.Name {
		case "REJECTS", "BLOCKS":
			return d.aboutDraft(v, r) || d.draftAgain(v, r)
		case "CRITICIZES", "ACCUSES":
			return r.Status == "actual" && d.votesDown(v, r)
		}
		return false
	})
}

// aboutDraft tells whether the object is only what the draft is about that the cue names: "vetoed a
// resolution against [Mali]", "opposed a motion to punish [Mali]", not "a resolution by [Mali]".
func (d *document) aboutDraft(v *view, r Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	first := d.mentions[r.Object].First
	if first < 2 {
		return false
	}
	i := first - 1 // the word on which the object hangs, past its list and whose it is
	for i > 0 && (v.cover[i] >= 0 || v.lower(i) == "," || v.lower(i) == "of" || slices.Contains([]string{"DT", "CC", "POS", "PRP$"}, v.tree[i].Tag) || v.tree[i].Tag[0] == 'N' || v.tree[i].Tag[0] == 'J') {
		if v.kinds.tabled.has(v.lower(i)) {
			return false // "a resolution of Mali"
		}
		i--
	}
	switch w := v.lower(i); {
	case w == "by" || w == "from" || w == "with" || w == "that" || w == "which":
		return false // its own draft
	case v.tree[i].Tag[0] == 'V':
		if m := &d.mentions[r.Object]; m.Last < len(v.tree) && v.tree[m.Last].Tag[0] == 'V' && v.tree[m.Last].Tag != "VBN" {
			return false // it acts itself
		}
	case v.tree[i].Tag != "IN":
		return false
	}
	for n := i - 1; n > max(0, i-14) && v.lower(n) != ";"; n-- {
		if v.kinds.tabled.has(v.lower(n)) {
			return r.Cue.Start < v.Tokens[n].Start && (!d.inside(v, r.Subject) || d.mentions[r.Subject].Last <= n)
		}
	}
	return false
}

// draftAgain tells whether the object is an "it" that stands for a draft told of before it in the
// sentence: "Ten states voted for the resolution, while Chad opposed [it]".
func (d *document) draftAgain(v *view, r Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	m := &d.mentions[r.Object]
	if m.Form != entity.Pronoun || v.lower(m.First) != "it" || v.label(m.First) != syntax.Object || m.First < 1 || v.at(r.Cue.Start) >= m.First {
		return false
	}
	for i := range m.First {
		if v.kinds.tabled.has(v.lower(i)) && v.label(i) != syntax.Compound {
			return true
		}
	}
	return false
}

// votesDown tells whether what the cue tells is what a draft does that the subject votes against or abstains
// from: "[Chad] voted against a resolution condemning Mali".
func (d *document) votesDown(v *view, r Relation) bool {
	c := v.at(r.Cue.Start)
	n := c - 1
	if n > 0 && (v.lower(n) == "that" || v.lower(n) == "which") {
		n--
	}
	if n < 2 || !v.kinds.tabled.has(v.lower(n)) || !d.inside(v, r.Subject) {
		return false
	}
	for i := n - 1; i > max(0, n-8); i-- {
		w := v.lower(i)
		if w == "against" && strings.HasPrefix(v.lower(i-1), "vot") || (v.tree[i].Tag[0] == 'V' || w == "from") && turnsDown(v.lower(i)) || w == "from" && strings.HasPrefix(v.lower(i-1), "abstain") {
			return d.mentions[r.Subject].Last <= i
		}
	}
	return false
}

// turnsDown tells verbs by which somebody is against a draft.
func turnsDown(word string) bool {
	return slices.ContainsFunc([]string{"veto", "oppos", "reject", "block"}, func(p string) bool { return strings.HasPrefix(word, p) })
}
