package relation

import (
	"slices"
	"strings"

	"geokg/extract/coref"
	"geokg/extract/entity"
	"geokg/extract/text"
)

// heir is who may be the source of what a sentence tells because of the
// sentences around it.
type heir struct {
	mention int    // -1: nobody
	kind    string // "quote", "colon", "list", "ahead", "before"
	marks   marks  // the quoted parts of the sentence
}

// quotes tells whether what stands at the span is the heir's claim by
// the punctuation alone.
func (h heir) quotes(s text.Span) bool {
	return h.kind == "colon" || (h.kind == "quote" || h.kind == "ahead") && h.marks.holds(s)
}

// inherit gives every sentence that says not itself who speaks its heir: a
// quotation runs on over several sentences, opens the next one, or follows a
// colon, as the turns of a transcript do ("quote", "colon"); it is told at its end whose it is ("ahead"); or
// the sentence before tells what somebody says ("before"), or ends with a colon
// without a word of saying ("list").
func (d *document) inherit() []heir {
	out := make([]heir, len(d.views))
	open, last := false, -1 // within a quotation; who speaks
	announced := false      // the sentence before ends with a colon
	before := -1            // who speaks in the sentence before
	opened := -1            // the first sentence of a quotation of nobody
	block := heir{-1, "colon", nil}
	within := -1 // the last paragraph of the block: a colon at the end of the one before leads all of it
	d.spoke = make([]int, 0, len(d.views))
	talk := speaking{person: -1}
	for i, v := range d.views {
		d.spoke = append(d.spoke, talk.before(i))
		ongoing := open
		if open && i > 0 && v.Paragraph > d.views[i-1].Paragraph && !v.opensQuote() {
			open = false // whose closing mark is missing
		}
		marks := v.quotes(&open)
		own := d.voice(v)
		out[i] = heir{-1, "", marks}
		switch {
		case own >= 0:
		case d.saidByNameless(v, marks):
			last = -1
		case d.turns != nil && d.turns[i] >= 0:
			out[i] = heir{d.turns[i], "colon", marks}
		case last >= 0 && announced && before >= 0:
			out[i] = heir{last, "colon", marks}
			if v.Paragraph > d.views[i-1].Paragraph {
				block.mention, within = last, d.wordsOf(last, i)
			}
		case block.mention >= 0 && v.Paragraph <= within:
			out[i] = heir{block.mention, "colon", marks}
		case last >= 0 && announced && v.opensQuote() && len(marks) > 0:
			out[i] = heir{last, "quote", marks}
		case last >= 0 && announced:
			out[i] = heir{last, "list", marks}
		case last >= 0 && len(marks) > 0:
			out[i] = heir{last, "quote", marks}
		case before >= 0:
			out[i] = heir{before, "before", marks}
		case marks.whole(v) && !ongoing && !open && i > 0:
			if last = d.implied(d.views[i-1]); last >= 0 {
				out[i] = heir{last, "quote", marks}
			}
		}
		if opened >= 0 && own >= 0 {
			for k := opened; k < i; k++ {
				out[k] = heir{own, "ahead", out[k].marks}
			}
		}
		switch {
		case own >= 0 || !open || last >= 0:
			opened = -1
		case !ongoing:
			opened = i
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
		talk.note(d, own, i)
		before = own
		announced = len(v.Tokens) > 0 && v.Tokens[len(v.Tokens)-1].Text == ":"
		if announced && own < 0 {
			if k := d.leads(v); k >= 0 {
				last, before = k, k
			} else if last = d.acting(v); last < 0 {
				last = d.only(v)
			}
		}
		announced = announced && last >= 0
	}
	return out
}

// saidByNameless tells whether a sentence has somebody say its quoted parts of whom only a noun tells, and no
// name: "“Chad has left,” a resident said".
func (d *document) saidByNameless(v *view, m marks) bool {
	if len(m) == 0 {
		return false
	}
	for _, s := range v.sayings {
		if m.holds(v.Tokens[s.top].Span) {
			continue
		}
		n := v.subject(s.top)
		if n < 0 && s.top+2 < len(v.tree) && v.tree[s.top+1].Tag == "DT" {
			n = s.top + 2 // "said a man"
		}
		if n >= 0 && (v.tree[n].Tag == "NN" || v.tree[n].Tag == "NNS") && !d.known(v.cover[n]) && v.lower(n) != "statement" {
			return true
		}
	}
	return false
}

// implied is the person of whose doing a sentence tells that nobody's words are quoted in, to whom a quotation
// of nobody belongs right behind it: "[Falkner] was angry. “Chad has left.”"; or -1.
func (d *document) implied(v *view) int {
	if len(v.sayings) > 0 || slices.ContainsFunc(v.Tokens, func(t text.Token) bool { return startsQuote(t.Text) }) {
		return -1
	}
	k := -1
	if len(v.tree) == 0 { // of one actor, at most
		if k = d.only(v); k >= 0 && d.mentions[k].First > len(strings.Fields(d.mentions[k].Title)) {
			return -1
		}
	}
	for i, w := range v.tree {
		if n := v.subject(i); w.Head < 0 && n >= 0 {
			k = v.cover[n]
		}
	}
	if k < 0 || !d.known(k) || d.mentions[k].Entity.Type != entity.Person {
		return -1
	}
	return k
}

// turnsOf gives for every sentence of a transcript the mention of who says it, -1 for nobody known:
// "{Falkner}: [Chad] left. [Mali] stayed."
func turnsOf(m []coref.Mention, sentences int) []int {
	var out []int
	for k := range m {
		for _, t := range m[k].Turns {
			if out == nil {
				out = slices.Repeat([]int{-1}, sentences)
			}
			for s := t.First; s <= t.Last; s++ {
				out[s] = k
			}
		}
	}
	return out
}

// wordsOf is the last paragraph of what mention k says from sentence i on, without marks
// of quotation: the one that i is in, and, of a person, on to the last that speaks of
// "we" or "I" before one that quotes, leads another saying or names the speaker.
func (d *document) wordsOf(k, i int) int {
	end := d.views[i].Paragraph
	if d.mentions[k].Entity.Type != entity.Person {
		return end // a statement of several states is no quotation
	}
	for first, to := i, i; first < len(d.views); first = to {
		own := false
		for to = first; to < len(d.views) && d.views[to].Paragraph == d.views[first].Paragraph; to++ {
			v := d.views[to]
			for _, t := range v.Tokens {
				if startsQuote(t.Text) {
					return end
				}
				own = own || v.kinds.speaker.has(t.Lower)
			}
			if n := len(v.Tokens); n > 0 && v.Tokens[n-1].Text == ":" || d.tellsOf(v, k) {
				return end
			}
		}
		if own {
			end = d.views[first].Paragraph
		}
	}
	return end
}

// tellsOf tells whether the sentence names whom mention k stands for.
func (d *document) tellsOf(v *view, k int) bool {
	return slices.ContainsFunc(v.own, func(o int) bool {
		m := &d.mentions[o]
		return m.Entity != nil && m.Form != entity.Pronoun && m.Entity.ID == d.mentions[k].Entity.ID
	})
}

// quoted gives a relation whose sentence says not whom it quotes the speaker
// that the quotation has.
func (d *document) quoted(r *Relation) {
	if r.Source >= 0 || r.Name == "HAS_ROLE_IN" { // a speaker's titles are the reporter's
		return
	}
	if h := d.heirs[r.Sentence]; h.mention >= 0 && h.quotes(r.Cue) {
		r.Source = h.mention
		return
	}
	r.Source = d.leadsIn(d.views[r.Sentence], *r)
}

// leadsIn is who speaks before a colon in a sentence that begins with "Said", where relation r is told
// behind it: "Said [Falkner]: Chad has struck Mali"; -1 for none.
func (d *document) leadsIn(v *view, r Relation) int {
	if len(v.tree) == 0 || v.Tokens[0].Text != "Said" || r.Status == "requested" {
		return -1 // whom he asks no relation tells
	}
	for i := 1; i < len(v.tree) && v.Tokens[i].Start < r.Cue.Start; i++ {
		if v.lower(i) == ":" {
			return d.speaks(v, v.top(1, i))
		}
		if v.tree[i].Tag == "VBD" || v.tree[i].Tag == "VBZ" {
			return -1 // "Said, the minister, told Falkner"
		}
	}
	return -1
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
			case !*open && i > 0 && i == len(v.Tokens)-1: // nothing that it could open
			case !*open:
				*open, start = true, t.Start
			case i > 0 || len(v.Tokens) == 1 || v.Tokens[1].Start > t.End: // a paragraph of a long quotation opens it anew
				*open, out = false, append(out, text.Span{Start: start, End: t.End})
			}
		}
	}
	if *open {
		out = append(out, text.Span{Start: start, End: v.End})
	}
	return out
}

// opensQuote tells whether a sentence begins with a mark of quotation, as do the
// paragraphs of a long one.
func (v *view) opensQuote() bool {
	return len(v.Tokens) > 0 && startsQuote(v.Tokens[0].Text)
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
	return d.only(v)
}

// leads is who speaks after the colon that ends a sentence without a word of
// saying, or -1: whoever's verb stands before it ("Belgrave asked:"), or whose
// account it is ("According to Belgrave:").
func (d *document) leads(v *view) int {
	last := len(v.tree) - 2 // before the colon
	if last < 0 {
		return -1
	}
	if v.tree[last].Head < 0 && v.verbal(last) {
		return d.speaker(v, last)
	}
	for n := range v.tree {
		if k := d.afterAccording(v, n); k >= 0 {
			return k
		}
	}
	return -1
}

// only is the only actor of the sentence, or -1.
func (d *document) only(v *view) int {
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
			if slices.ContainsFunc(d.sayings.of(l), func(c *cue) bool { return len(c.words) == 1 }) {
				return true
			}
		}
	}
	return false
}
