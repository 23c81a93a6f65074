package entity

import (
	"slices"
	"strings"
)

// headship is who heads a body for a time, by a title.
type headship struct {
	tenure
	body  *Entity
	words string // the title alone: "secretary-general"
	world bool   // the body is an international one
	group bool   // it is led by those who are many in it: "leader"
}

// headed are the codes of offices in persons.txt that may be at the head of a body.
var headed = map[string]bool{"IGOHEAD": true, "INTEL": true, "CENTRAL_BANK": true, "OFFICIAL": true, "LEADER": true}

// headship notes the body that the title of an office names, where one does:
// "President of the European Commission".
func (l *loader) headship(code string, t tenure) {
	title, of, named := strings.Cut(t.title, " of ")
	if !named {
		return
	}
	if body := l.tableBody(strings.TrimPrefix(of, "the ")); body != nil && (body.Type == Organization || body.Type == ArmedGroup) {
		l.headsOf[body] = append(l.headsOf[body], len(l.headships))
		l.headships = append(l.headships, headship{t, body, plainTitle(title), code == "IGOHEAD", code == "LEADER"})
	}
}

// plainTitle gives a title as titles are compared: "secretary general".
func plainTitle(t string) string { return strings.ReplaceAll(strings.ToLower(t), "-", " ") }

// bodyHeadedBy gives the body that a person heads by that title on
// the document's day, the European Commission for "President von der Leyen", or
// whenever it was by a title that is no president's: "Secretary-General Kofi Annan".
func (w *work) bodyHeadedBy(v *sense, t *title) *Entity {
	if v == nil {
		return nil
	}
	var once *Entity
	for k := range w.headships {
		switch h := &w.headships[k]; {
		case h.person != v || h.group || !h.by(t):
		case w.current(h, t):
			return h.body
		case h.world && t.words != "president":
			once = h.body
		}
	}
	return once
}

// headOf gives who heads a body by that title on the document's day, of a body that is no
// international one unless the document names one itself; without a body, of the one body of
// which the document speaks: "the Secretary-General".
func (w *work) headOf(body *Entity, t *title) *Entity {
	var all []*Entity
	for k := range w.headships {
		h := &w.headships[k]
		if body != nil && h.body != body || body == nil && (!h.world || t.words == "president") || !w.current(h, t) {
			continue
		}
		if body != nil && (h.world || !w.namesHead(body, t)) || body == nil && (w.speaksOf(h.body) || w.speaksOfOffice(h.body)) {
			all = append(all, h.person.entity)
		}
	}
	return only(all)
}

// speaksOfOffice tells whether the document names an office or mission of a body, whose name begins with the
// body's: the United Nations Interim Force in Lebanon.
func (w *work) speaksOfOffice(body *Entity) bool {
	lead := body.Name + " "
	for _, h := range w.hits() {
		if e := h.entity; e != nil && e.Type == Organization && (strings.HasPrefix(e.Name, lead) || slices.ContainsFunc(e.Aka, func(aka string) bool { return strings.HasPrefix(aka, lead) })) {
			return true
		}
	}
	return false
}

func (w *work) current(h *headship, t *title) bool {
	return w.doc.Published != "" && h.by(t) && h.fits(w.doc.Published) > 1
}

// by tells whether a title is that of the office: a trade commissioner is one of the Commission.
func (h *headship) by(t *title) bool {
	words := t.plain
	if of, rest, _ := strings.Cut(words, " "); of == "council" && strings.HasSuffix(h.body.Name, "Council") || of == "commission" && !strings.HasSuffix(h.body.Name, "Council") {
		words = rest // "Commission President Barroso"
	}
	return h.words == words || h.words == "commissioner" && strings.HasSuffix(words, " commissioner")
}
