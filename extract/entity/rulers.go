package entity

// A reign is a time during which a group ruled a state.
type reign struct {
	state    *sense
	from, to string // days, ISO 8601; to is empty where it was open when the table was made
}

// readRulers reads rulers.txt.
func (l *loader) readRulers() {
	l.reigns = map[*Entity][]reign{}
	for _, r := range l.table("rulers.txt", "group", "state", "from", "to", "example") {
		e, state := l.byID["group:"+r.Fields[0]], l.countryByCode[r.Fields[1]]
		if e == nil || state == nil {
			l.err = r.Errorf("groups.txt has no %q, or there is no state %q", r.Fields[0], r.Fields[1])
			return
		}
		from, to := r.Fields[2], cell(r.Fields[3])
		if len(from) != 10 || to != "" && (len(to) != 10 || to < from) {
			l.err = r.Errorf("%q and %q are no days", r.Fields[2], r.Fields[3])
			return
		}
		l.reigns[e] = append(l.reigns[e], reign{state, from, to})
	}
}

// stateUnder gives the state whose ministries and courts are a group's on the document's day,
// "the Taliban's Ministry of Interior"; nil for none.
func (w *work) stateUnder(e *Entity) *sense {
	for _, r := range w.reigns[e] {
		if day := w.doc.Published; day >= r.from && (r.to == "" || day <= r.to) {
			return r.state
		}
	}
	return nil
}
