package relation

import (
	"cmp"
	"slices"

	"geokg/extract/coref"
	"geokg/extract/encode"
	"geokg/extract/entity"
	"geokg/extract/syntax"
	"geokg/extract/text"
	"geokg/extract/when"
)

// Reading is what the encoder and its mention head make of one sentence; it is
// zero for a sentence that was not read.
type Reading struct {
	encode.Sentence
	Tags entity.Tags
	Tree syntax.Tree // of a sentence that has been parsed before; else nil
}

// FindLearned gives the relations of a document as [Rules.Find] does, judged
// by the head and the rules together: what the rules find is evidence for it,
// of one weight whatever the relation, so that a cue that a user adds works
// without training. Relations of less than the least confidence are left out.
func (r *Rules) FindLearned(c *Scorer, read []Reading, s []text.Sentence, m []coref.Mention, t []when.Time, least float64) []Relation {
	trees := make([]syntax.Tree, len(s))
	for i := range read {
		trees[i] = read[i].Tree
	}
	r.leaveOut(s, trees, m)
	d := r.analyseParsed(s, m, t, trees, c.room)
	d.unread = !c.Explain
	scenes, at := d.scenes(read)
	c.Pairs(scenes)
	var found []Relation
	var claims []claim
	for i, v := range d.views {
		found, claims = d.judge(c, v, at[i], least, found, claims)
	}
	d.fill(c, read, at, claims, found)
	return d.decode(d.mend(found), least, c.Explain)
}

// cast is who is paired in a sentence.
type cast struct {
	scene    int     // its number among the scenes; -1: nobody is
	mentions [][]int // those that stand at each of its places
	times    []int   // numbers of the document's times that its scene has
}

// scenes are the sentences in which mentions are to be paired, and for each
// sentence its cast.
func (d *document) scenes(read []Reading) ([]Scene, []cast) {
	var scenes []Scene
	at := make([]cast, len(d.views))
	for i, v := range d.views {
		places, mentions := d.scored(read[v.Index], v)
		at[i] = cast{scene: -1, mentions: mentions}
		if len(mentions) > 1 {
			at[i].scene = len(scenes)
			var times []Range
			times, at[i].times = d.timesOf(read[v.Index], v)
			scenes = append(scenes, Scene{Sentence: read[v.Index].Sentence, Tags: read[v.Index].Tags, Places: places, Times: times,
				Apart: func(i, j int) bool { return d.apart(mentions[i], mentions[j]) }})
		}
	}
	return scenes, at
}

// apart tells whether there are two different actors, one of each.
func (d *document) apart(a, b []int) bool {
	for _, i := range a {
		for _, j := range b {
			if d.mentions[i].Entity.ID != d.mentions[j].Entity.ID {
				return true
			}
		}
	}
	return false
}

// ruled are the relations that the rules find in a sentence.
func (d *document) ruled(v *view) []Relation {
	out := d.roles(v)
	for _, r := range d.members(v) {
		if d.holdsElsewhere(r) { // of other members the head knows more
			out = append(out, r)
		}
	}
	for _, h := range d.hits(v) {
		out = append(out, d.relations(v, h)...)
	}
	return d.fitDeeds(out)
}

// maxMentions bounds how many mentions of a sentence are paired: lists of
// hundreds of names are not prose.
const maxMentions = 40

// judge weighs the evidence for every relation between the actors of a
// sentence, and appends those that hold and their claims to what is given.
func (d *document) judge(c *Scorer, v *view, at cast, least float64, out []Relation, claims []claim) ([]Relation, []claim) {
	ruled, mentions := d.ruled(v), at.mentions
	found := d.room.sentence()
	if at.scene >= 0 {
		d.score(c, at, found)
	}
	d.sentTo(ruled, found)
	d.inCommon(ruled, found)
	ruled = d.dealt(ruled, found)
	pairs := d.addRuled(ruled, mentions, found)
	order := make([]contender, 0, len(found))
	for k, x := range found {
		x.number = c.number(k.relation)
		order = append(order, contender{k, x})
	}
	// The outcome may not depend on the order of a map.
	slices.SortFunc(order, func(a, b contender) int {
		if n := byPlace(a.candidate, b.candidate); n != 0 {
			return n
		}
		return cmp.Or(cmp.Compare(a.number, b.number), cmp.Compare(a.tie.relation, b.tie.relation))
	})
	rivals(order)
	evidence, odds := make([]Evidence, len(order)), make([]float64, len(order))
	for i, x := range order {
		evidence[i] = x.evidence(pairs[tie{x.tie.subject, "", x.tie.object}])
		odds[i] = float64(evidence[i].odds())
	}
	d.share(v, order, odds)
	mutual := d.reflect(v, order, odds)
	for i, x := range order {
		k := x.tie
		if x.rule == nil && (d.ruledOut(v, k.relation, x.subject, x.object) ||
			foreign(k.relation, d.mentions[x.subject].Entity, d.mentions[x.object].Entity)) {
			continue
		}
		p := d.bounded(float64(logistic(c.h.path, float32(odds[i]))), x.subject, x.object)
		if p < least {
			continue
		}
		rel := Relation{Sentence: v.Index, Subject: x.subject, Object: x.object, Name: k.relation, Status: "actual", Source: -1, Rule: modelRule}
		if x.rule != nil {
			rel = *x.rule
		}
		rel.Confidence, rel.Evidence, rel.mutual = p, evidence[i], mutual[i]
		if c.Explain {
			rel.Weighed = &Weighed{Alternatives: c.alternatives(k, order, pairs, 3)}
		}
		out = append(out, rel)
		claims = append(claims, claim{Scene: at.scene, Subject: x.a, Object: x.b, Relation: x.number})
	}
	return out, claims
}

// scored are the places of the sentence's known actors, and for each
// the mentions that stand there: a plural one stands for several.
func (d *document) scored(read Reading, v *view) ([]Place, [][]int) {
	most := min(len(v.own), maxMentions)
	places, mentions := make([]Place, 0, most), make([][]int, 0, most)
	for _, k := range v.own {
		if d.mentions[k].Entity == nil {
			continue
		}
		first, end, ok := read.Range(d.mentions[k].Span)
		if !ok {
			continue
		}
		at := slices.IndexFunc(places, func(p Place) bool { return p.Range == Range{first, end} })
		if at < 0 && len(places) < maxMentions {
			at = len(places)
			places, mentions = append(places, Place{Range: Range{first, end}, Form: d.mentions[k].Form}), append(mentions, nil)
		}
		if at >= 0 {
			mentions[at] = append(mentions[at], k)
		}
	}
	for i, in := range mentions {
		p := &places[i]
		p.More = len(in) > 1
		for _, k := range in {
			if t := slices.Index(entityTypes[:], d.mentions[k].Entity.Type); t >= 0 {
				p.Types[t] += 1 / float32(len(in))
			}
		}
	}
	return places, mentions
}

// timesOf are the pieces of the times that the sentence gives, and their numbers.
func (d *document) timesOf(read Reading, v *view) (out []Range, of []int) {
	for i, t := range d.times {
		if t.Sentence != v.Index {
			continue
		}
		if first, end, ok := read.Range(t.Span); ok {
			out, of = append(out, Range{first, end}), append(of, i)
		}
	}
	return out, of
}

// entityTypes are the types in the order of the kinds.
var entityTypes = [...]entity.Type{entity.Person, entity.Country, entity.Organization, entity.ArmedGroup, entity.Place, entity.Nationality}
