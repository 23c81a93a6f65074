package relation

import (
	"slices"
	"strings"

	"geokg/extract/lexicon"
	"geokg/extract/syntax"
)

// timely mends statuses that the head takes from words that do not give them. They are
// changed where they stand.
func (d *document) timely(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		c := v.cueOf(*r)
		switch {
		case v.unhesitating(c.top):
			r.Status = "planned"
			switch {
			case v.hasWord("did", max(0, c.top-6), c.top):
				r.Status = "actual" // "did not hesitate to"
			case harmful[r.Name]:
				r.Status = "threatened"
			}
		case r.Status == "planned" && (d.onArrival(v, *r, c) || v.motive(c.top) || v.meanwhile(*r, c) || d.decided(v, c.top)), r.Status == "requested" && (v.reasonFor(*r) || v.toEnd(*r, c)):
			r.Status = "actual"
		case r.Status == "planned" && (v.approves(*r) || v.handedIn(*r)):
			r.Status = "actual"
		case r.Status == "negated" && (v.keptFrom(*r) || v.unmeant(*r, c)), (r.Status == "planned" || r.Status == "possible") && v.paidFor(*r):
			r.Status = "actual"
		case r.Status == "actual" && r.Name == "EXPELS" && strings.HasPrefix(v.lower(v.at(r.Cue.Start)), "demand"):
			r.Status = "requested"
		case r.Status == "actual" && (r.Name == "WITHDRAWS_FROM" && v.announced(c.top) || v.jointly(*r) || r.Name == "AGREES_WITH" && d.nearing(v, *r) || v.clears(*r)):
			r.Status = "planned"
		case r.Status != "actual" && v.ledBy(*r, c):
			r.Status = "actual"
		case r.Status == "actual" && v.applied(*r, c):
			r.Status = "requested"
		case r.Status == "negated" && r.Name == "NEGOTIATES_WITH" && v.heldIn(c.top):
			r.Status = "actual"
		case r.Status == "requested" && v.insisted(c.top):
			r.Status = "actual"
		case r.Status != "negated" && (v.yetTo(*r) || d.joinedNot(v, *r, c)), r.Status == "planned" && d.givenUp(v, *r, c), (r.Status == "planned" || r.Status == "possible") && (v.unready(c.top) || v.abstained(*r)), r.Status == "actual" && v.unlisted(*r):
			r.Status = "negated"
		case r.Status != "possible" && r.Name != "HAS_ROLE_IN" && (v.questioned(c.top) || r.Status == "actual" && v.hoped(c.top)):
			r.Status = "possible"
		}
	})
}

// handedIn tells whether somebody is told to have handed in a resignation, and not to be about to:
// "submitted his resignation to Mali's president".
func (v *view) handedIn(r Relation) bool {
	if r.Name != "RESIGNS_FROM" {
		return false
	}
	for i := v.at(r.Cue.Start); i < min(v.at(r.Cue.End-1)+3, len(v.tree)); i++ {
		if v.lower(i) != "resignation" && v.lower(i) != "resignations" || v.label(i) != syntax.Object || v.tree[i].Head < 0 {
			continue
		}
		h := v.tree[i].Head
		for _, l := range lexicon.Lemmas(v.lower(h)) {
			switch l {
			case "submit", "tender", "hand", "present", "deliver":
				t := v.tense(h)
				return t == "was" || t == "has" || t == "now"
			}
		}
	}
	return false
}

// onArrival tells whether the cue is a verb of the present in a clause with "as" or "while",
// or joined to such a verb, and no word of the sentence tells of what is to come.
func (d *document) onArrival(v *view, r Relation, c cueAt) bool {
	if r.Name != "VISITS" && r.Name != "MEETS" || !v.verbal(c.top) {
		return false
	}
	n := c.top
	if v.label(n) == syntax.Conjunct && v.tree[n].Head >= 0 {
		n = v.tree[n].Head
	} else if m := v.mark(n); m != "as" && m != "while" {
		return false
	}
	if tag := v.tree[n].Tag; tag != "VBZ" || v.tense(n) != "now" {
		return false
	}
	for i := range v.tree {
		if w := v.lower(i); v.tree[i].Tag == "MD" || v.tree[i].Tag == "TO" && i+1 < len(v.tree) && v.tree[i+1].Tag == "VB" || w == "ahead" || w == "before" || w == "next" || w == "tomorrow" {
			return false
		}
	}
	for _, t := range d.times {
		if t.Sentence == v.Index {
			return false
		}
	}
	return true
}

// ledBy tells whether the cue is a participle that only tells whose head somebody is, whatever
// the sentence denies: "Hardly had Mali's council, led by Falkner, taken over".
func (v *view) ledBy(r Relation, c cueAt) bool {
	first := v.at(r.Cue.Start)
	if r.Name != "HAS_ROLE_IN" || first < 1 || first+1 >= len(v.tree) || v.lower(first-1) != "," || v.lower(first+1) != "by" {
		return false
	}
	w := v.lower(first)
	return w == "led" || w == "headed" || w == "chaired"
}

// applied tells whether somebody is only told to have asked to join a body: "applied to join".
func (v *view) applied(r Relation, c cueAt) bool {
	if r.Name != "MEMBER_OF" {
		return false
	}
	for _, i := range c.tokens {
		if k := i - 2; v.lower(i) == "join" && k >= 0 && v.lower(i-1) == "to" && (strings.HasPrefix(v.lower(k), "appl") || v.lower(k) == "asked" || v.lower(k) == "asks") {
			return true
		}
	}
	return false
}

// unready tells whether the verb n, or that of which n is the object, is what somebody is not
// ready or willing to do: "is not yet ready to sign".
func (v *view) unready(n int) bool {
	if !v.verbal(n) {
		n = v.tree[n].Head
	}
	if n < 0 || v.tense(n) != "to" || v.kinds.ending.has(v.lower(n)) || strings.HasPrefix(v.lower(n), "lift") || strings.HasPrefix(v.lower(n), "eas") {
		return false
	}
	h := v.tree[n].Head
	return h >= 0 && h < n && v.kinds.ready.has(v.lower(h)) && slices.ContainsFunc(v.kids[h], func(k int) bool { return k < h && v.kinds.negated.has(v.lower(k)) })
}

// reasonFor tells whether the cue is a noun for what somebody asks the reason of: "to
// explain the reason for his arrest".
func (v *view) reasonFor(r Relation) bool {
	for i := v.at(r.Cue.Start) - 1; i > 0 && i > v.at(r.Cue.Start)-4; i-- {
		if v.lower(i) == "for" {
			return strings.HasPrefix(v.lower(i-1), "reason") || strings.HasPrefix(v.lower(i-1), "explanation")
		}
	}
	return false
}

// motive tells whether the verb n is what somebody's reasons are asked for, and so was done:
// "the reasons behind the decision to impose sanctions".
func (v *view) motive(n int) bool {
	for i := n - 1; i > max(0, n-9); i-- {
		if w := v.lower(i); (w == "behind" || w == "for") && v.kinds.motive.has(v.lower(i-1)) {
			return true
		}
		if tag := v.tree[i].Tag; tag[0] == 'V' || v.lower(i) == "," || strings.HasPrefix(v.lower(i), "plan") || strings.HasPrefix(v.lower(i), "propos") {
			return false
		}
	}
	return false
}

// meanwhile tells whether the cue is a participle before the clause that tells what is to come:
// "Urging Mali to stop, Chad said it would act".
func (v *view) meanwhile(r Relation, c cueAt) bool {
	if v.tree[c.top].Tag != "VBG" || v.Tokens[c.top].Start > r.Cue.Start {
		return false
	}
	h := v.tree[c.top].Head
	return verbalAct(r.Name) && h > c.top && (c.top == 0 || v.Tokens[c.top-1].Text == ",") && v.child(c.top, syntax.Auxiliary) < 0 && v.mark(c.top) == ""
}

// toEnd tells whether the cue is a noun for what somebody is asked to end, and so goes on: "urged
// Mali to stop the persecution of". What is to be lifted is another matter, and who is to be
// executed lives.
func (v *view) toEnd(r Relation, c cueAt) bool {
	if r.Name == "SANCTIONS" || r.Name == "CONCEDES_TO" || r.Name == "KILLS" || v.verbal(c.top) || slices.ContainsFunc(v.kids[c.top], func(k int) bool { return v.lower(k) == "any" }) {
		return false
	}
	h := v.tree[c.top].Head
	return h >= 0 && v.label(c.top) == syntax.Object && (v.kinds.ceasing.has(v.lower(h)) || v.lower(h) == "end") && v.tense(h) == "to"
}

// announced tells whether the verb n is what somebody announces to be doing: "announced that
// it was leaving the Union".
func (v *view) announced(n int) bool {
	h := v.tree[n].Head
	return h >= 0 && v.tree[n].Tag == "VBG" && v.label(n) == syntax.Complement && strings.HasPrefix(v.lower(h), "announc") && v.child(n, syntax.Auxiliary) >= 0
}

// jointly tells whether the cue of what two do together has "will" in it: "jointly announce
// that they will build".
func (v *view) jointly(r Relation) bool {
	return r.Name == "COOPERATES_WITH" && slices.ContainsFunc(v.tokensOf(r.Cue), func(i int) bool { return v.lower(i) == "will" })
}

// insisted tells whether the verb n is what somebody insists to be so, not what he wants to be done:
// "insists that Mali attacked", not "insists that Mali leave".
func (v *view) insisted(n int) bool {
	h := v.tree[n].Head
	if h < 0 || h > n || v.label(n) != syntax.Complement || !strings.HasPrefix(v.lower(h), "insist") {
		return false
	}
	has := false
	for _, k := range v.kids[n] {
		switch w := v.lower(k); {
		case v.tree[k].Tag == "MD", w == "be", w == "not", v.kinds.negated.has(w):
			return false
		case k < n && (w == "has" || w == "had" || w == "have" || w == "was" || w == "were" || w == "is" || w == "are"):
			has = true
		}
	}
	switch v.lower(n) {
	case "cut", "put", "set", "let", "hit", "quit", "shut", "bid", "read", "spread":
		return has // "insisted that Mali cut its ties"
	}
	return has || v.tree[n].Tag == "VBD" || v.tree[n].Tag == "VBZ"
}

// nearing tells whether a pact is only near: "are approaching a truce", "are close to a deal", "a deal is
// within reach".
func (d *document) nearing(v *view, r Relation) bool {
	first, last := v.at(r.Cue.Start), v.at(r.Cue.End-1)
	for i := max(0, first-4); i <= last; i++ {
		switch w := v.lower(i); {
		case (w == "approach" || w == "approaching" || w == "nearing" || w == "near" && v.verbal(i)) && v.tree[i].Tag != "NN":
			return true
		case (w == "close" || w == "closer") && i < last && v.lower(i+1) == "to", w == "verge", w == "brink", w == "cusp":
			return true
		}
	}
	last = max(last, d.behindName(v, r.Subject)-1, d.behindName(v, r.Object)-1)
	for i := last + 1; i+1 < min(last+6, len(v.tree)); i++ {
		switch v.lower(i) {
		case "within":
			return v.lower(i+1) == "reach"
		case "is", "was", "now":
			continue
		case "near", "close", "imminent", "closer":
			return v.lower(i-1) == "is" || v.lower(i-1) == "was"
		}
		return false
	}
	return false
}

// keptFrom tells whether the cue is what somebody did whom others failed to keep from it: "strikes
// failed to stop Mali from attacking Gao".
func (v *view) keptFrom(r Relation) bool {
	k := v.at(r.Cue.Start)
	if k < 4 || v.tree[k].Tag != "VBG" || v.lower(k-1) != "from" {
		return false
	}
	for i := k - 2; i > 1 && i > k-9; i-- {
		switch v.lower(i) {
		case "stop", "prevent", "keep", "deter", "hinder", "dissuade":
			for b := i - 1; b >= 0 && b > i-4; b-- {
				if w := v.lower(b); strings.HasPrefix(w, "fail") || w == "not" && b > 0 && (v.lower(b-1) == "did" || v.lower(b-1) == "could") {
					return true
				}
			}
			return false
		case "stopped", "prevented", "kept", "deterred":
			return v.lower(i-1) == "not" && (v.lower(i-2) == "has" || v.lower(i-2) == "have" || v.lower(i-2) == "had")
		}
	}
	return false
}

// paidFor tells whether somebody is to pay for what the cue tells: "will be punished for bombing
// Gao", "will pay a price for attacking it".
func (v *view) paidFor(r Relation) bool {
	k := v.at(r.Cue.Start)
	if k < 3 || !strings.HasSuffix(v.lower(k), "ing") || v.lower(k-1) != "for" {
		return false
	}
	for i := k - 2; i >= 0 && i > k-6; i-- {
		switch v.lower(i) {
		case "punished", "pay", "penalised", "penalized", "regret":
			return true
		}
	}
	return false
}
