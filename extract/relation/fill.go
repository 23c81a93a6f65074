package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// modelRule is what a statement names as its rule where no table row made it.
const modelRule = "model 1"

// The weights with which the evidence for a relation is summed to the log of
// its odds: fitted on the part of the training data kept aside, by
// calibrate.py of the recipe.
const (
	weightBias  = -0.605
	weightLogit = 0.682
	weightRule  = 0.621  // times the rule's own confidence
	weightOther = -0.502 // where a rule finds another relation of the same actors
	weightRival = -0.013 // times how far the rival is above the floor

	// weightOwn is added for a line of the user's own tables. It is not fitted:
	// it lets such a line stand where the head has never seen the like, and before
	// what the head takes the same words for.
	weightOwn = 7

	// weightSure, times the rule's confidence, is added for a line of strength sure,
	// whose words are too rare for the head to have learnt them, but up to mostSure
	// alone. Not fitted either: such a line stands with somewhat more than even odds
	// where the head speaks against it.
	weightSure = 5.5
	mostSure   = 1.5
)

// odds is the log of the odds that what the evidence speaks for is right.
func (e Evidence) odds() float32 {
	sum := weightBias + float32(weightLogit*e.Logit) + float32(weightRule*e.Rule)
	sum += float32(weightRival * (e.Rival - floor))
	if e.Other {
		sum += weightOther
	}
	if e.Own {
		sum += weightOwn
	}
	if e.Sure {
		sum = max(sum, min(sum+weightSure*e.Rule, mostSure))
	}
	return sum
}

// confidence is the probability that what the evidence speaks for is right.
func (c *Scorer) confidence(e Evidence) float32 { return logistic(c.h.path, e.odds()) }

// evidence is what speaks for the candidate, some rule tying its actors or not.
func (x *candidate) evidence(tied bool) Evidence {
	e := Evidence{Logit: x.logit, Rival: x.rival, Other: tied && x.rule == nil}
	if x.rule != nil {
		e.Rule = float32(x.rule.Confidence)
		e.Sure = x.rule.sure
		e.Own = strings.ContainsAny(x.rule.Rule, `/\`) // a path, where an embedded table has a name alone
	}
	return e
}

// fill asks the head for status, cue, item, source and time of the relations out,
// whose claims are given, and joins its answers with those of the rules.
func (d *document) fill(c *Scorer, read []Reading, at []cast, claims []claim, out []Relation) {
	var asked []claim
	var of []int
	for i, k := range claims {
		// Of what was not read, of a relation that the head does not know, and of
		// the members of one plural mention ("the two met") the rules alone speak.
		if min(k.Scene, k.Subject, k.Object, k.Relation) >= 0 && c.Paired(k.Scene, k.Subject, k.Object) {
			asked, of = append(asked, k), append(of, i)
		} else {
			d.quoted(&out[i])
		}
	}
	c.Claims(asked)
	var closings []closing
	closed := -1 // the sentence whose they are
	for i, k := range asked {
		r := &out[of[i]]
		v, mentions, pieces := d.views[r.Sentence], at[r.Sentence].mentions, read[r.Sentence].Pieces
		r.heard = heard{at[r.Sentence].times, k.Time}
		ruled := r.Rule != modelRule
		span := func(p Range) text.Span {
			return text.Span{Start: pieces[p.First].Start, End: pieces[p.End-1].End}
		}
		if !ruled {
			r.Cue = span(k.Cue)
			r.Source = d.hearsay(v, *r)
		}
		if !ruled || r.Name != "HAS_ROLE_IN" {
			ours := r.Status
			r.Status = status(k.Status, ours, ruled)
			switch {
			case d.undone(v, *r):
				r.Status = "negated"
			case r.Status == "negated" && ruled && ours == "actual" && d.told(v, *r):
				r.Status = "actual"
			case r.Status == "negated" && v.leftOpen() && (ruled && ours == "possible" || !ruled && d.byWords(v, *r) == "possible"):
				r.Status = "possible" // "did not rule out talks"
			}
			r.Status = d.ended(v, *r)
		}
		bids := d.bids(v, *r, k.Source, mentions, out)
		source := d.attribute(bids)
		r.Source = source.Mention
		if d.given(v, *r) {
			r.Source = -1
		}
		d.quoted(r) // too rare for a weight of its own
		if r.Source < 0 {
			if closed != r.Sentence {
				closings, closed = d.closings(v), r.Sentence
			}
			d.closed(r, closings)
			d.asked(r)
		}
		d.settle(r)
		if c.Explain {
			r.Weighed.Bids, r.Weighed.SourceReasons = bids, d.sourceReasons(source)
		}
		if k.Item.End > 0 && (r.Name != "HAS_ROLE_IN" || !ruled && d.mayBeOffice(*r, span(k.Item))) {
			if p := span(k.Item); !d.onlyNames(v, *r, p) {
				r.Item = d.trimmed(v, *r, p)
			}
		}
	}
}

// mayBeOffice tells whether a span can name the office of relation r: it holds
// nothing of who has it, and more than whose it is ("the Union's Ann Lee").
func (d *document) mayBeOffice(r Relation, p text.Span) bool {
	s, o := d.mentions[r.Subject], d.mentions[r.Object]
	return (s.Form != entity.Name || !s.Overlaps(p)) && (p.Start < o.Start || p.End > o.End+len("’s") || o.Form == entity.Office)
}

// withMarks widens a span by the marks of quotation right around it.
func (v *view) withMarks(p text.Span) text.Span {
	for _, t := range v.Tokens {
		if len(t.Text) > len("”") || strings.Trim(t.Text, quoteMarks) != "" {
			continue
		}
		switch {
		case t.End == p.Start:
			p.Start = t.Start
		case t.Start == p.End:
			p.End = t.End
		}
	}
	return p
}

const quoteMarks = "\"“”«»"

// startsQuote tells whether a word begins with a mark of quotation.
func startsQuote(word string) bool { return strings.IndexAny(word, quoteMarks+"`") == 0 }

// bare gives an item without marks of quotation and of division around it, of
// which the other of a pair may stand elsewhere; only one whose other stands
// inside stays. A number alone is no item.
func bare(item string) string {
	edges := strings.Trim(item, " ,;:")
	out := strings.Trim(edges, " ,;:"+quoteMarks)
	if strings.Trim(out, "0123456789., ") == "" {
		return ""
	}
	inside := 0
	for _, r := range out {
		if strings.ContainsRune(quoteMarks, r) {
			inside++
		}
	}
	if inside%2 == 0 {
		return out
	}
	for _, q := range quoteMarks {
		if strings.HasPrefix(edges, string(q)+out) {
			return string(q) + out
		}
		if strings.HasSuffix(edges, out+string(q)) {
			return out + string(q)
		}
	}
	return out
}

// ruleStatus is how much of the head's probability it counts that a rule says a
// status that is not actual.
const ruleStatus = 0.9

// between is the words of the tokens that share a byte with the span.
func (v *view) between(p text.Span) string {
	var b strings.Builder
	b.Grow(max(0, p.Len()))
	end := -1
	for _, t := range v.Tokens {
		if !t.Overlaps(p) {
			continue
		}
		if end >= 0 && t.Start > end {
			b.WriteByte(' ')
		}
		b.WriteString(t.Text)
		end = t.End
	}
	return b.String()
}

// status is the likeliest by the head and the rule together.
func status(p [statusN]float32, rule string, ruled bool) string {
	if ruled && rule != "actual" {
		p[slices.Index(headStatuses[:], rule)] += ruleStatus
	}
	best := 0
	for i, v := range p {
		if v > p[best] {
			best = i
		}
	}
	return headStatuses[best]
}
