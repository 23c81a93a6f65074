package relation

import (
	"slices"

	"geokg/extract/coref"
	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// unvoiced takes the source from what its words do not make anybody's claim: what
// "Falkner's family" says is not Falkner's, and who denies something else said nothing of
// it. Who denies what would have been done to him is the source of that. The sources are
// changed where they stand.
func (d *document) unvoiced(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		k := r.Source
		switch {
		case v.introduces(*r):
			r.Source = -1
			return
		case k >= 0 && d.inside(v, k):
			d.speaksToo(v, r)
			d.accordingFirst(v, r)
			d.citesOther(v, r)
			d.firstSayer(v, r)
			d.rebelsSay(v, r)
			if r.Source < 0 || d.namelessTells(v, *r) || d.onlyAsked(v, k) || d.onlyGot(v, r.Source) || d.inTopic(v, *r) || d.inAfterthought(v, *r) || r.Status != "negated" && d.deniesElse(v, *r) || r.Status != "negated" && d.blamed(v, *r) {
				r.Source = -1
			} else if near := d.spokenNear(v, k); near >= 0 {
				r.Source = d.servantsState(v, near, k)
			}
		case k < 0 && r.Status == "negated":
			d.deniesOwn(v, r)
		}
		if r.Source < 0 || d.one(r.Source, r.Subject) {
			if k := d.saidApart(v, *r); k >= 0 {
				r.Source = k
			}
		}
		if r.Source < 0 {
			r.Source = d.beforeColon(v, *r)
		}
		if r.Source < 0 {
			d.toldNext(v, r)
		}
	})
}

// speaksToo has who does something say so himself where he is one of several who say it together:
// "Chad and [Mali] announce that they will leave", "[US] and Iraqi officials say that they".
func (d *document) speaksToo(v *view, r *Relation) {
	if d.one(r.Subject, r.Source) {
		return
	}
	var in map[int]int
	for _, k := range v.own {
		if !d.known(k) || !d.one(k, r.Subject) {
			continue
		}
		if in == nil {
			in = d.fellows(v)
		}
		if d.oneListed(v, in, k, r.Source) || v.sharesHead(&d.mentions[k], &d.mentions[r.Source]) {
			if !v.eachOther() {
				r.Source = k
			}
			return
		}
	}
}

// accordingFirst has a sentence that begins with whose account it gives be that one's word, also of
// what somebody there says to do: "According to [Mali], Chad pledged to send troops".
func (d *document) accordingFirst(v *view, r *Relation) {
	if v.lower(0) != "according" || !d.one(r.Subject, r.Source) {
		return
	}
	for _, w := range d.witnesses(v) {
		if (w.by == accordingTo || w.by == afterAccording) && !d.one(w.mention, r.Subject) {
			r.Source = w.mention
			return
		}
	}
}

// oneListed tells whether mentions a and b, of one list, are two of it: no title and its holder.
func (d *document) oneListed(v *view, in map[int]int, a, b int) bool {
	list, ok := in[a]
	with, also := in[b]
	if !ok || !also || list != with {
		return false
	}
	x, y := v.top(d.mentions[a].First, d.mentions[a].Last), v.top(d.mentions[b].First, d.mentions[b].Last)
	return x != y && (v.label(x) == syntax.Conjunct || v.label(y) == syntax.Conjunct)
}

// eachOther tells whether the sentence has "each other": who blame each other tell not of themselves.
func (v *view) eachOther() bool {
	return slices.ContainsFunc(v.numbers[:len(v.tree)], v.reciprocal)
}

// sharesHead tells whether only "and" stands between two mentions, of which the second has the noun
// of both: "[US] and [Iraqi officials]".
func (v *view) sharesHead(a, b *coref.Mention) bool {
	return a.Sentence == b.Sentence && a.Last+1 == b.First && v.lower(a.Last) == "and"
}

// spokenNear is the noun for somebody nameless who speaks and of whom mention k only says whose he is:
// "his [family]", "the [relatives] of Falkner", "a [critic] of Falkner", "people [close] to Falkner",
// "Mali's [rebels]"; -1 for none, and for who is named.
func (d *document) spokenNear(v *view, k int) int {
	m := &d.mentions[k]
	near := d.kinNoun(v, m.First, m.Last)
	for _, kind := range []*words{&v.kinds.household, &v.kinds.attendant} {
		if near < 0 && m.Entity.Type == entity.Person {
			near = v.leadsTo(m.First, kind, "of", "for", "to")
		}
	}
	if near < 0 {
		near = v.leadsTo(m.First, &v.kinds.household, "of")
	}
	if i := m.First - 1; near < 0 && i > 1 && v.lower(i) == "to" && v.lower(i-1) == "close" {
		near = i - 1
	}
	if i := m.Last; near < 0 && i+1 < len(v.tree) {
		if !isPossessive(v.lower(i)) && v.tree[i-1].Tag != "PRP$" {
			return -1
		}
		if noun := v.ownedBy(i); noun >= 0 && (v.kinds.household.has(v.lower(noun)) || d.retained(v, m, noun) || m.Entity.Type == entity.Person && inOffice[v.lower(noun)]) && (noun+1 == len(v.tree) || v.tree[noun+1].Tag != "NNP") {
			near = noun
		}
	}
	if near < 0 || d.known(v.cover[near]) && v.cover[near] != k {
		return -1
	}
	switch v.lower(near) {
	case "lawyer", "lawyers", "attorney", "attorneys":
		return -1 // who speak for that one
	}
	return near
}

// servantsState gives what who serves a person in office says to that one's state, as far as the text names it:
// "an [aide] to President Falkner"; -1 for others.
func (d *document) servantsState(v *view, near, k int) int {
	if code := d.mentions[k].Entity.Country; code != "" && (advising[v.lower(near)] || inOffice[v.lower(near)]) && d.mentions[k].Entity.Type == entity.Person {
		for j := range d.mentions {
			if e := d.mentions[j].Entity; e != nil && e.Type == entity.Country && e.Country == code {
				return j
			}
		}
	}
	return -1
}

// advising are nouns for officials by whose chief they are called.
var advising = map[string]bool{"aide": true, "aides": true, "adviser": true, "advisers": true, "advisor": true, "advisors": true}

// inOffice are nouns for those who hold an office of the state under its head.
var inOffice = map[string]bool{"minister": true, "ministers": true, "ministry": true, "ambassador": true}

// deniesElse tells whether the source of r is the subject of a verb of denying past the cue,
// of which the cue is no part.
func (d *document) deniesElse(v *view, r Relation) bool {
	m, top := &d.mentions[r.Source], v.cueOf(r).top
	if m.Start < r.Cue.End {
		return false
	}
	for i := m.Last; i < min(m.Last+3, len(v.tree)); i++ {
		if v.kinds.denying.has(v.lower(i)) && v.verbal(i) {
			return !v.under(top, i)
		}
	}
	return false
}

// deniesOwn has who denies what was done to him for its source: "[He] denies being arrested
// by Chad".
func (d *document) deniesOwn(v *view, r *Relation) {
	if !d.inside(v, r.Object) {
		return
	}
	m := &d.mentions[r.Object]
	for i := m.Last; i < min(m.Last+3, len(v.tree)-1); i++ {
		if v.kinds.denying.has(v.lower(i)) && v.verbal(i) && v.lower(i+1) == "being" {
			r.Source = r.Object
		}
	}
}

// blamed tells whether the source of r is of the state of which others claim it: "[Falkner] mocked the
// paper after claims that (Chad) hacked Mali".
func (d *document) blamed(v *view, r Relation) bool {
	m := &d.mentions[r.Source]
	if m.Entity.Type != entity.Person || !sameState(m.Entity, d.mentions[r.Subject].Entity) || m.Start > r.Cue.Start {
		return false
	}
	for i := v.at(r.Cue.Start); i > m.Last+1; i-- {
		if v.lower(i) == "that" && v.kinds.claims.has(v.lower(i-1)) {
			p := v.lower(i - 2)
			return p == "after" || p == "to" || p == "amid" || p == "over" || p == "despite" || p == "following"
		}
	}
	return false
}

// introduces tells whether the cue says in commas whose kin somebody is: "[Falkner], the sister of Kestrel, said".
func (v *view) introduces(r Relation) bool {
	c := v.cueOf(r)
	if r.Name != "OTHER" || v.verbal(c.top) || !slices.ContainsFunc(c.tokens, func(i int) bool { return v.kinds.relative.has(v.lower(i)) }) {
		return false
	}
	start := v.phraseStart(c.top)
	return start > 1 && v.lower(start-1) == "," && v.cover[start-2] >= 0
}
