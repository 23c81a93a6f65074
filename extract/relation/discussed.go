package relation

// discussed puts right what is told of a deed on which somebody asks for a meeting or an inquiry: it has been
// done, and who did it has been asked for nothing. "[Togo] asked for a session on Chad's invasion of Mali",
// "[Togo] demanded an inquiry into the killing of Malians by Chad".
func (d *document) discussed(found []Relation) []Relation {
	return amend(found, func(r *Relation, _ []Relation) bool {
		v := d.views[r.Sentence]
		if len(v.tree) == 0 {
			return true
		}
		if r.Name == "REQUESTS" {
			if !d.inside(v, r.Subject) || !d.inside(v, r.Object) {
				return true
			}
			m := &d.mentions[r.Object]
			on := v.discussing(v.at(r.Cue.End-1), m.First)
			if on < 0 {
				return true
			}
			for i := on + 1; i < m.First; i++ {
				if w := v.lower(i); w == "from" || w == "with" || w == "," {
					return true
				}
			}
			return false
		}
		switch r.Name {
		case "INVADES", "ATTACKS", "KILLS", "SEIZES", "DETAINS", "EXPELS", "ABDUCTS", "SANCTIONS", "BLOCKS", "SUPPORTS", "PROSECUTES", "HACKS", "CUTS_TIES_WITH":
		default:
			return true
		}
		c := v.cueOf(*r)
		if r.Status != "requested" && r.Status != "possible" || v.verbal(c.top) {
			return true
		}
		for i := c.top - 1; i > 0; i-- {
			if !v.asksFor(i) {
				continue
			}
			if v.discussing(i, c.top) < 0 {
				break
			}
			if r.Status == "requested" {
				r.Source = -1
			}
			r.Status = "actual"
			break
		}
		return true
	})
}

// asksFor tells whether token i is a verb of asking for something.
func (v *view) asksFor(i int) bool {
	if v.tree[i].Tag[0] != 'V' {
		return false
	}
	switch v.lower(i) {
	case "asked", "asks", "ask", "asking", "called", "calls", "call", "calling":
		return i+1 < len(v.tree) && v.lower(i+1) == "for"
	case "demanded", "demands", "demand", "demanding", "requested", "requests", "request", "requesting", "sought", "seeks", "seek", "seeking", "wants", "wanted":
		return true
	}
	return false
}

// discussing is the preposition between tokens i and end that leads to what a meeting or inquiry, asked for at
// token i, is about; -1 for none.
func (v *view) discussing(i, end int) int {
	for k := i + 1; k < end-1; k++ {
		switch w, tag := v.lower(k), v.tree[k].Tag; {
		case inquiring[w]:
			switch v.lower(k + 1) {
			case "on", "into", "over", "about", "regarding", "concerning":
				return k + 1
			}
			return -1
		case w == "for", tag == "DT", tag == "CD", tag[0] == 'J', tag[0] == 'N', tag[0] == 'R', tag == "CC":
		default:
			return -1
		}
	}
	return -1
}

// inquiring are nouns for that in which people talk about what was done, or look into it.
var inquiring = map[string]bool{"meeting": true, "session": true, "debate": true, "discussion": true, "summit": true, "inquiry": true, "enquiry": true, "investigation": true,
	"probe": true, "report": true, "briefing": true, "hearing": true, "explanation": true, "explanations": true}
