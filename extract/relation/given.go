package relation

import (
	"slices"
	"strings"

	"geokg/extract/syntax"
)

// given tells whether the cue of r stands in words that a sentence takes for granted
// rather than tells, whoever speaks: a participle before its noun ("says that talks
// brokered by …" tells, "the kidnapped diplomat" does not), what is answered ("in
// response to the sanctions"), or an aside ("blamed Mali, which shelled the town").
func (d *document) given(v *view, r Relation) bool {
	if len(v.tree) == 0 {
		return false
	}
	if d.aside(v, r) || d.ofWhomAlone(v, r) {
		return true
	}
	for at := v.cueOf(r).top; at >= 0; at = v.tree[at].Head {
		if v.label(at) == syntax.Adjective && v.verbal(at) && !v.kinds.supposed.has(v.lower(at)) {
			return true
		}
		if v.kinds.answering.has(v.lower(at)) && v.preposition(at) == "in" {
			// Who acts in response to something says by it that it was done.
			h := v.tree[at].Head
			return h >= 0 && (v.tree[h].Head >= 0 || v.says(h))
		}
		if v.verbal(at) && v.label(at) != syntax.Adjective {
			return false
		}
	}
	return false
}

// aside tells whether the cue of r stands in a relative clause behind a comma that its
// source stands before: there the reporter explains who is spoken of. What will or might
// be is nobody's to explain.
func (d *document) aside(v *view, r Relation) bool {
	if r.Source < 0 || d.mentions[r.Source].Sentence != v.Index {
		return false
	}
	for at := v.cueOf(r).top; at >= 0; at = v.tree[at].Head {
		if who := v.relativeOf(at); who > 0 {
			return v.Tokens[who-1].Text == "," && !(v.says(at) && v.label(who) == syntax.Subject) && d.mentions[r.Source].End <= v.Tokens[who].Start && !d.namedIn(v, r.Source, who, at) && !v.modal(at)
		}
	}
	return false
}

// ofWhomAlone tells whether the source of r speaks only in a relative clause behind its cue:
// "attacked workers who [Falkner] says were unarmed".
func (d *document) ofWhomAlone(v *view, r Relation) bool {
	if r.Source < 0 || d.mentions[r.Source].Sentence != v.Index {
		return false
	}
	m := &d.mentions[r.Source]
	named := func(i int) bool { return strings.HasPrefix(v.tree[i].Tag, "NN") || v.Tokens[i].Text != v.lower(i) }
	at, end := m.First-1, m.Last
	for at > 0 && (named(at) || v.lower(at) == "the") {
		at--
	}
	for end < len(v.tree) && named(end) {
		end++ // "Minister Falkner"
	}
	if at < 1 || end == len(v.tree) || r.Cue.End > v.Tokens[at].Start || v.tree[at].Tag[0] != 'W' || !v.says(end) {
		return false
	}
	return !d.namedIn(v, r.Source, 0, at)
}

// relativeOf gives the "which" or "who" that begins the clause of the verb at; -1 for none.
// The tree does not always hang such a clause on its noun.
func (v *view) relativeOf(at int) int {
	if !v.verbal(at) {
		return -1
	}
	for k := at - 1; k >= 0; k-- {
		if tag := v.tree[k].Tag; v.tree[k].Head == at && (tag == "WDT" && v.lower(k) != "that" || tag == "WP") || tag == "WP$" && v.tree[max(v.tree[k].Head, 0)].Head == at {
			return k
		}
	}
	return -1
}

// modal tells whether "will", "may" or the like goes with the verb at.
func (v *view) modal(at int) bool {
	return slices.ContainsFunc(v.tree[:at], func(t syntax.Word) bool { return t.Head == at && t.Tag == "MD" })
}

// namedIn tells whether the actor of mention m has another mention among the tokens
// [first, end).
func (d *document) namedIn(v *view, m, first, end int) bool {
	return slices.ContainsFunc(v.own, func(k int) bool {
		return d.known(k) && d.one(k, m) && d.mentions[k].First >= first && d.mentions[k].Last <= end
	})
}
