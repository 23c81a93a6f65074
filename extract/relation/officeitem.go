package relation

import (
	"strings"

	"geokg/extract/entity"
)

// officeItem is the item of a role: the office alone, where the item has whose it is too
// ("leader of the Labour Party") or there is none: "is sworn in as the Speaker of the House".
func (d *document) officeItem(r *Relation) string {
	item, o := r.Item, &d.mentions[r.Object]
	if at := strings.Index(item, " of "); at > 0 && o.Sentence == r.Sentence && o.Form != entity.Office && o.Form != entity.Role {
		rest := strings.TrimPrefix(item[at+len(" of "):], "the ")
		if name := strings.TrimPrefix(d.views[r.Sentence].between(o.Span), "the "); strings.HasPrefix(rest, name) && d.ofTitle(r, item[:at]) {
			return item[:at]
		}
	}
	if item != "" && item != "office" {
		return d.singular(r, item)
	}
	best := -1
	for k := range d.mentions {
		m := &d.mentions[k]
		if m.Sentence != r.Sentence || m.Form != entity.Role || m.Title == "" || m.TitleOf == nil || m.TitleOf.ID != o.Entity.ID || m.Start < r.Cue.Start {
			continue
		}
		if m.Entity != nil && m.Entity.Type == entity.Person && m.Entity.ID != d.mentions[r.Subject].Entity.ID {
			continue // whom the text names otherwise
		}
		if best < 0 || m.Start < d.mentions[best].Start {
			best = k
		}
	}
	if best < 0 {
		return item
	}
	return office(&d.mentions[best])
}

// singular gives an item in the plural as the title of one of those who share it in its
// sentence: "President" for "Presidents".
func (d *document) singular(r *Relation, item string) string {
	for k := range d.mentions {
		if m := &d.mentions[k]; m.Sentence == r.Sentence && m.Title != "" && item == m.Title+"s" {
			return m.Title
		}
	}
	return item
}

// ofTitle tells whether the words before " of " are an office by themselves: no "Secretary"
// of "Secretary of State".
func (d *document) ofTitle(r *Relation, words string) bool {
	for k := range d.mentions {
		if m := &d.mentions[k]; m.Sentence == r.Sentence && m.Title != "" && strings.HasSuffix(strings.ToLower(words), strings.ToLower(m.Title)) {
			return true
		}
	}
	return false
}
