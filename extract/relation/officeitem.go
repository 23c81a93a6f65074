package relation

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// officeItem is the item of a role: the office alone, without whose it is. Where the relation has none yet it
// is the title behind the cue, or the words before the body: "is sworn in as the [Speaker] of the House".
func (d *document) officeItem(r *Relation) string {
	if own := d.secondTitle(r); own != "" {
		return own
	}
	item := r.Item
	if item == "" {
		item = d.byVerb(*r)
	}
	if item == "" || item == "office" {
		if title := d.titleBehind(r); title != "" {
			return title
		}
		item = d.titleOf(d.views[r.Sentence], *r)
	}
	if first := d.firstOffice(r); first != "" {
		return first
	}
	if own := d.ofMaster(r); own != "" {
		return own
	}
	item = d.singular(r, firstIn(d.whose(r, item)))
	if beside := d.inService(r, item); beside != "" {
		return beside
	}
	return item
}

// secondTitle is the item of one whose title stands right before the name, behind another's name: "spokesman" of "Togo's
// president Kestrel and spokesman [Falkner]"; empty for others. The cue is made those words.
func (d *document) secondTitle(r *Relation) string {
	v, m := d.views[r.Sentence], &d.mentions[r.Subject]
	if len(v.tree) == 0 || !d.inside(v, r.Subject) || m.Form != entity.Name {
		return ""
	}
	k := m.First
	for k > 0 && (v.tree[k-1].Tag[0] == 'N' || v.tree[k-1].Tag[0] == 'J') && (v.cover[k-1] < 0 || !d.known(v.cover[k-1]) || d.mentions[v.cover[k-1]].Form == entity.Office) {
		k--
	}
	if k == m.First || k < 2 || v.lower(k-1) != "and" || m.First-k > longest {
		return ""
	}
	if !slices.ContainsFunc(v.own, func(i int) bool {
		x := &d.mentions[i]
		return x.Last == k-1 && x.Form == entity.Name && d.known(i) && x.Entity.Type == entity.Person && !d.one(i, r.Subject)
	}) {
		return ""
	}
	words := v.between(text.Span{Start: v.Tokens[k].Start, End: v.Tokens[m.First-1].End})
	if strings.EqualFold(words, r.Item+"s") || v.kinds.address.has(v.lower(m.First-1)) && !strings.EqualFold(words, v.between(r.Cue)) {
		return "" // "governors", "Sir"
	}
	titled := m.Title != "" && strings.HasSuffix(strings.ToLower(words), strings.ToLower(m.Title))
	if !titled && !strings.EqualFold(words, v.between(r.Cue)) {
		return ""
	}
	r.Cue = text.Span{Start: v.Tokens[k].Start, End: v.Tokens[m.First-1].End}
	return words
}

// inService is the item of one who only serves the holder of the office that the item tells:
// "spokesman of the commander-in-chief" of "[Falkner], spokesman of the commander-in-chief of (the
// army)"; empty for others.
func (d *document) inService(r *Relation, item string) string {
	v := d.views[r.Sentence]
	if len(v.tree) == 0 || !d.inside(v, r.Subject) || item == "" || v.between(text.Span{Start: r.Cue.Start, End: r.Cue.Start + len(item)}) != item {
		return ""
	}
	k := v.at(r.Cue.Start) - 1
	if k > 0 && v.tree[k].Tag == "DT" {
		k--
	}
	if k < 1 || v.lower(k) != "of" && v.lower(k) != "to" && v.lower(k) != "for" {
		return ""
	}
	if !v.kinds.serving.has(v.lower(k - 1)) {
		return ""
	}
	for i := k - 2; i >= d.mentions[r.Subject].Last; i-- {
		if tag := v.tree[i].Tag; v.Tokens[i].Text != "," && tag != "DT" && tag[0] != 'J' {
			return ""
		}
	}
	if d.mentions[r.Subject].Last > k-1 {
		return ""
	}
	return v.between(text.Span{Start: v.Tokens[k-1].Start, End: r.Cue.Start + len(item)})
}

// ofMaster is the item of one who serves the holder of the office that the cue tells, where the
// possessive stands behind the state, not behind the cue as for servants: "chief aide" of "[Falkner], the
// president of [Togo]'s chief aide"; empty for others.
func (d *document) ofMaster(r *Relation) string {
	v, o := d.views[r.Sentence], &d.mentions[r.Object]
	if len(v.tree) == 0 || !d.inside(v, r.Subject) || !d.inside(v, r.Object) || o.First < 2 || v.Tokens[o.First-1].Start < r.Cue.Start {
		return ""
	}
	of := o.First - 1
	if v.lower(of) == "the" {
		of--
	}
	k := o.Last
	if v.lower(of) != "of" || k >= len(v.tree) || !isPossessive(v.lower(k)) {
		return ""
	}
	m := &d.mentions[r.Subject]
	last := v.service(k, m.First)
	if last < 0 || m.First >= of {
		return ""
	}
	return v.between(v.span(k+1, last))
}

// titleBehind is the title behind a role's cue of somebody in the body, whom the text does not
// name otherwise; empty for none.
func (d *document) titleBehind(r *Relation) string {
	best := -1
	for k := range d.mentions {
		m := &d.mentions[k]
		if m.Sentence != r.Sentence || m.Form != entity.Role || m.Title == "" || m.TitleOf == nil || m.TitleOf.ID != d.mentions[r.Object].Entity.ID || m.Start < r.Cue.Start {
			continue
		}
		if m.Entity != nil && m.Entity.Type == entity.Person && m.Entity.ID != d.mentions[r.Subject].Entity.ID {
			continue
		}
		if best < 0 || m.Start < d.mentions[best].Start {
			best = k
		}
	}
	if best < 0 {
		return ""
	}
	return office(&d.mentions[best])
}

// whose leaves out of an item whose office it is: "governor" of "governor of Ohio".
func (d *document) whose(r *Relation, item string) string {
	o := &d.mentions[r.Object]
	if o.Sentence != r.Sentence || o.Form == entity.Office || o.Form == entity.Role {
		return item
	}
	name := strings.TrimPrefix(d.views[r.Sentence].between(o.Span), "the ")
	for _, of := range []string{" of ", " of the "} {
		if at := strings.Index(item, of+name); at > 0 {
			return item[:at]
		}
	}
	if before, ok := strings.CutSuffix(item, name); ok { // "leader of the far-left party Falcon"
		if at := strings.LastIndex(before, " of "); at > 0 && !strings.ContainsAny(before[at:], ",;") && !slices.ContainsFunc(strings.Fields(before[at:]), linking) {
			return item[:at]
		}
	}
	return item
}

// linking tells words that join whose an office is to something else: "leader of the party in Gao".
func linking(word string) bool {
	switch word {
	case "and", "or", "in", "for", "to", "at", "from", "with", "by":
		return true
	}
	return false
}

// firstIn leaves out of an item that nobody like its holder has had the office before: "first
// female governor".
func firstIn(item string) string {
	rest, ok := strings.CutPrefix(item, "first ")
	if !ok {
		return item
	}
	for _, w := range []string{"ever ", "elected ", "female ", "woman ", "black "} {
		rest = strings.TrimPrefix(rest, w)
	}
	return rest
}

// singular gives an item in the plural as what one of those who share it in its sentence is:
// "President" for "Presidents", "former officer" for "former officers".
func (d *document) singular(r *Relation, item string) string {
	for k := range d.mentions {
		if m := &d.mentions[k]; m.Sentence == r.Sentence && m.Title != "" && item == m.Title+"s" {
			return m.Title
		}
	}
	v := d.views[r.Sentence]
	if len(v.tree) == 0 || d.mentions[r.Subject].Entity.Type != entity.Person {
		return item
	}
	noun, rest := item, ""
	for _, p := range [...]string{" of ", " for ", " in ", " to ", " at ", " from "} {
		if at := strings.Index(noun, p); at > 0 {
			noun, rest = item[:at], item[at:]
		}
	}
	last := noun[strings.LastIndexByte(noun, ' ')+1:]
	several := func(w string) bool { return w >= "0" && w < ":" || d.kinds.counting.has(strings.ToLower(w)) }
	for i := range v.tree {
		if v.Tokens[i].Text == last && (v.tree[i].Tag == "NNS" || v.tree[i].Tag == "NNPS") {
			words := strings.Fields(noun[:len(noun)-len(last)])
			for len(words) > 0 && several(words[0]) {
				words = words[1:]
			}
			return strings.Join(append(words, oneOf(last)), " ") + rest
		}
	}
	return item
}

// oneOf is a noun for people in the singular: "secretary" for "secretaries", "chairman" for "chairmen".
func oneOf(plural string) string {
	switch {
	case strings.HasSuffix(plural, "ies"):
		return strings.TrimSuffix(plural, "ies") + "y"
	case strings.HasSuffix(plural, "men"):
		return strings.TrimSuffix(plural, "men") + "man"
	case strings.HasSuffix(plural, "ss"), strings.HasSuffix(plural, "ics"), strings.HasSuffix(plural, "Affairs"):
		return plural
	}
	return strings.TrimSuffix(plural, "s")
}

// titleOf is the office that the words between a role's cue and the name of the body give:
// "Speaker" in "was sworn in as the Speaker of [the House]"; empty for none.
func (d *document) titleOf(v *view, r Relation) string {
	if len(v.tree) == 0 || !d.inside(v, r.Object) {
		return ""
	}
	m := &d.mentions[r.Object]
	end := m.First
	for i := m.First; i < m.Last; i++ {
		if v.lower(i) == "of" && m.Form != entity.Name { // a mention such as "the Speaker of the House"
			end = i + 1
			break
		}
	}
	for end > 0 && v.tree[end-1].Tag == "DT" {
		end--
	}
	if end == 0 || v.lower(end-1) != "of" {
		return ""
	}
	end--
	first := end
	for first > 0 && end-first < longest && (v.tree[first-1].Tag[0] == 'N' || v.tree[first-1].Tag[0] == 'J') && v.lower(first-1) != "new" {
		first--
	}
	if first == end || v.Tokens[first].Start < r.Cue.Start || v.cover[first] >= 0 && d.known(v.cover[first]) && d.one(v.cover[first], r.Subject) {
		return ""
	}
	return v.between(text.Span{Start: v.Tokens[first].Start, End: v.Tokens[end-1].End})
}
