package relation

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// quoted gives the relations of whole sentences that quote somebody, and say
// not whom, the speaker of the sentence before: a quotation runs on over
// several sentences, opens the next one, or follows a colon.
func (d *document) quoted(found []Relation) {
	at := map[int][]int{}
	for i, r := range found {
		if r.Source < 0 && r.Name != "HAS_ROLE_IN" { // a speaker's titles are the reporter's
			at[r.Sentence] = append(at[r.Sentence], i)
		}
	}
	if len(at) == 0 {
		return
	}
	open, last := false, -1 // within a quotation; who speaks
	announced := false      // the sentence before ends with a colon
	for _, v := range d.views {
		ongoing := open
		marks := v.quotes(&open)
		own := d.voice(v)
		if own < 0 && last >= 0 {
			for _, i := range at[v.Index] {
				if announced || marks.holds(found[i].Cue) {
					found[i].Source = last
				}
			}
		}
		switch {
		case own >= 0:
			last = own
		case !announced && !marks.whole(v):
			last = -1
			if len(marks) > 0 && !ongoing {
				last = d.acting(v)
			}
		}
		announced = own >= 0 && len(v.Tokens) > 0 && v.Tokens[len(v.Tokens)-1].Text == ":"
	}
}

// marks are the quoted parts of a sentence.
type marks []text.Span

func (m marks) holds(s text.Span) bool {
	return slices.ContainsFunc(m, func(q text.Span) bool { return q.Contains(s) })
}

// whole tells whether the sentence is nothing but quotation.
func (m marks) whole(v *view) bool {
	return len(m) > 0 && m[0].Start <= v.Start+1 && m[len(m)-1].End+1 >= v.End
}

// quotes gives the parts of the sentence within double quotation marks. open
// tells whether one is open before it, and is set to whether one is after it.
func (v *view) quotes(open *bool) marks {
	var out marks
	start := v.Start
	for i, t := range v.Tokens {
		switch t.Text {
		case "“", "``":
			if !*open {
				*open, start = true, t.Start
			}
		case "”", "''":
			if *open {
				*open, out = false, append(out, text.Span{Start: start, End: t.End})
			}
		case `"`:
			switch {
			case !*open:
				*open, start = true, t.Start
			case i > 0: // a paragraph of a long quotation opens it anew
				*open, out = false, append(out, text.Span{Start: start, End: t.End})
			}
		}
	}
	if *open {
		out = append(out, text.Span{Start: start, End: v.End})
	}
	return out
}

// voice is who speaks in a sentence, or -1: the subject of its last word of
// saying; of a sentence that was not parsed, its only actor.
func (d *document) voice(v *view) int {
	for i := len(v.sayings) - 1; i >= 0; i-- {
		if k := d.speaker(v, v.sayings[i].top); k >= 0 {
			return k
		}
	}
	if len(v.tree) > 0 || !d.sayable(v) {
		return -1
	}
	only := -1
	for _, k := range v.own {
		if e := d.mentions[k].Entity; e != nil && e.Type != entity.Place {
			if only >= 0 {
				return -1
			}
			only = k
		}
	}
	return only
}

// acting is the subject of the sentence's verb, or -1: who quotes without a word of
// saying ("condemns it as "a crime"") is the one to whom the next quotation belongs.
func (d *document) acting(v *view) int {
	for i, w := range v.tree {
		if w.Head < 0 && v.verbal(i) {
			return d.speaker(v, i)
		}
	}
	return -1
}

// sayable tells whether a word of the sentence is one of saying.
func (d *document) sayable(v *view) bool {
	for _, t := range v.Tokens {
		for _, l := range d.lemmas(t.Lower) {
			if slices.ContainsFunc(d.sayings[l], func(c *cue) bool { return len(c.words) == 1 }) {
				return true
			}
		}
	}
	return false
}
