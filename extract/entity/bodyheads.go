package entity

import "strings"

// headship is who heads an international body for a time, by a title.
type headship struct {
	tenure
	body  *Entity
	words string // the title alone: "secretary-general"
}

// headship notes the body that the title of an office names, where one does:
// "President of the European Commission".
func (l *loader) headship(t tenure) {
	title, of, named := strings.Cut(t.title, " of ")
	if !named {
		return
	}
	if body := l.tableBody(strings.TrimPrefix(of, "the ")); body != nil && body.Type == Organization {
		l.headships = append(l.headships, headship{t, body, plainTitle(title)})
	}
}

// plainTitle gives a title as titles are compared: "secretary general".
func plainTitle(t string) string { return strings.ReplaceAll(strings.ToLower(t), "-", " ") }

// bodyHeadedBy gives the international body that a person heads by that title on
// the document's day, the European Commission for "President von der Leyen", or
// whenever it was by a title that is no president's: "Secretary-General Kofi Annan".
func (w *work) bodyHeadedBy(v *sense, t *title) *Entity {
	if v == nil {
		return nil
	}
	var once *Entity
	for k := range w.headships {
		switch h := &w.headships[k]; {
		case h.person != v || !h.by(t):
		case w.current(h, t):
			return h.body
		case t.words != "president":
			once = h.body
		}
	}
	return once
}

// headOf gives who heads a body by that title on the document's day; without a
// body, of the one body of which the document speaks: "the Secretary-General".
func (w *work) headOf(body *Entity, t *title) *Entity {
	var all []*Entity
	for k := range w.headships {
		h := &w.headships[k]
		if w.current(h, t) && (h.body == body || body == nil && t.words != "president" && w.speaksOf(h.body)) {
			all = append(all, h.person.entity)
		}
	}
	return only(all)
}

func (w *work) current(h *headship, t *title) bool {
	return w.doc.Published != "" && h.by(t) && h.fits(w.doc.Published) > 1
}

// by tells whether a title is that of the office: a trade commissioner is one of the Commission.
func (h *headship) by(t *title) bool {
	words := plainTitle(t.words)
	if of, rest, _ := strings.Cut(words, " "); of == "council" && strings.HasSuffix(h.body.Name, "Council") || of == "commission" && !strings.HasSuffix(h.body.Name, "Council") {
		words = rest // "Commission President Barroso"
	}
	return h.words == words || h.words == "commissioner" && strings.HasSuffix(words, " commissioner")
}
