package relation

import (
	"strings"

	"geokg/extract/syntax"
)

// measured tells whether support for somebody is only what is found out of others: "the palace is
// measuring support for Falkner", "Malian polls show support for Falkner".
func (d *document) measured(v *view, r Relation) bool {
	at := -1
	for _, i := range v.tokensOf(r.Cue) {
		if v.lower(i) == "support" && v.tree[i].Tag[0] == 'N' {
			at = i
		}
	}
	if at < 1 || at+1 >= len(v.tree) || v.lower(at+1) != "for" {
		return false
	}
	verb := v.tree[at].Head
	if verb < 0 || v.label(at) != syntax.Object {
		return false
	}
	if v.kinds.measuring.has(v.lower(verb)) {
		return true
	}
	if !v.kinds.showing.has(v.lower(verb)) {
		return false
	}
	s := v.grammatical(verb, 0)
	return s >= 0 && v.kinds.survey.has(v.lower(s)) && v.noun(s)
}

// helped tells whether those are punished who help somebody, not he: "sanctioned five firms that
// supply [Mali]", "added a bank to a list for helping [Mali]".
func (d *document) helped(v *view, r Relation) bool {
	if !d.inside(v, r.Object) || d.mentions[r.Object].Start < r.Cue.End {
		return false
	}
	for i := v.at(r.Cue.Start) + 1; i+1 < d.mentions[r.Object].First; i++ {
		switch v.lower(i) {
		case "for":
			if k := d.beforeList(v, r.Object, "and", ",", "the"); v.tree[i+1].Tag == "VBG" && v.kinds.helping.has(v.lower(i+1)) && v.lower(k) != "on" && v.lower(k) != "against" {
				return true
			}
		case "that", "which", "who":
			if v.kinds.helping.has(v.lower(i+1)) && strings.TrimSuffix(v.tree[i-1].Tag, "S") == "NN" {
				return true
			}
		}
	}
	return false
}

// throughOther tells whether somebody is only who another is asked to talk round: "asked the king to
// convince [Falkner]".
func (d *document) throughOther(v *view, r Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	at, first := -1, d.mentions[r.Object].First
	for i := first - 1; i > max(1, first-4) && at < 0; i-- {
		if v.kinds.convincing.has(v.lower(i)) {
			at = i
		}
	}
	if at < 0 || v.lower(at-1) != "to" {
		return false
	}
	for i := at - 2; i >= max(0, at-8); i-- {
		if v.kinds.bidding.has(v.lower(i)) {
			return i < at-2 // whom somebody asks stands between
		}
	}
	return false
}

// inTrouble tells whether somebody is only where that goes on about which others are concerned, or
// that has been done which they condemn: "voiced concern about the fighting in [Mali]", "condemned
// the bombing of a market in [Mali]".
func (d *document) inTrouble(v *view, r Relation) bool {
	if !d.inside(v, r.Object) {
		return false
	}
	if v.outrageAt(v.at(r.Cue.Start), d.mentions[r.Object].First) {
		return true
	}
	first := d.mentions[r.Object].First
	if first < 2 || v.lower(first-1) != "in" || !v.kinds.situation.has(v.lower(first-2)) {
		return false
	}
	for i := v.at(r.Cue.Start); i < first-2; i++ {
		if v.kinds.concern.has(v.lower(i)) {
			return true
		}
	}
	return false
}

// outrageAt tells whether the words from the cue at token i up to token end lead from a noun for a deed
// of nameless others to where it was done: "condemned the raid at a market in Gao, [Mali]".
func (v *view) outrageAt(i, end int) bool {
	placed := false // "the raid of [Chad]" is one by Chad
	for k := end - 1; k > i; k-- {
		w, tag := v.lower(k), v.tree[k].Tag
		switch {
		case v.kinds.outrage.has(w), w == "attempt" && v.lower(k-1) == "coup", w == "coup" && (v.lower(k-1) == "attempted" || v.lower(k-1) == "failed"):
			return placed
		case w == "in", w == "at", w == "on", w == "near", w == "outside":
			placed = true
		case w != "of" && w != "," && w != "that" && tag[0] != 'N' && tag[0] != 'J' && tag != "DT" && tag != "CD" && tag != "VBN":
			return false
		}
	}
	return false
}
