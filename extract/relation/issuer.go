package relation

import "geokg/extract/entity"

// near is how many sentences after the last "we" of a text its issuers may still ask.
const near = 3

// asked gives what is to be done, nobody being told to ask for it, whoever issues the
// text as its source: in a statement of the Group of Seven "Russia must withdraw" is what
// the Group asks.
func (d *document) asked(r *Relation) {
	if r.Status != "requested" || r.Source >= 0 || r.Name == "REQUESTS" || d.heirs[r.Sentence].marks.holds(r.Cue) {
		return
	}
	for s := r.Sentence; s >= max(0, r.Sentence-near); s-- {
		own := d.views[s].own
		for i := len(own) - 1; i >= 0; i-- {
			k := own[i]
			m := &d.mentions[k]
			if m.Form != entity.Pronoun || m.Entity == nil || m.Entity.Type == entity.Person || d.one(k, r.Subject) || d.heirs[s].marks.holds(m.Span) {
				continue
			}
			switch d.views[s].lower(max(m.First, 0)) {
			case "we", "our", "us":
				for i > 0 && d.mentions[own[i-1]].Span == m.Span {
					i--
				}
				r.Source = own[i]
				return
			}
		}
	}
}
