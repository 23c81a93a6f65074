package entity

// yearOf gives the year of the past that a sentence begins with, "In 2011 the president
// left"; "" where it tells of its own day.
func (w *work) yearOf(s *sent) string {
	switch a := s.at(0); w.doc.Text[a.Start:a.End] {
	case "In", "On", "By", "During", "Until":
	default:
		return ""
	}
	for k := 1; k < min(6, len(s.atoms)); k++ {
		a := s.at(k)
		if a.is(mark) && a.word != w.is.comma {
			return ""
		}
		if year := w.doc.Text[a.Start:a.End]; a.is(digit) && len(year) == 4 && year >= "1900" && year < "2100" {
			if len(w.doc.Published) >= 4 && year >= w.doc.Published[:4] {
				return ""
			}
			return year
		}
	}
	return ""
}

// holderThen gives who held an office when a sentence tells of: on the document's day, or
// all through the year that the sentence begins with.
func (w *work) holderThen(s *sent, country string, t *title) *tenure {
	year := w.yearOf(s)
	if year == "" {
		return w.holder(country, t, w.doc.Published)
	}
	a, b := w.holder(country, t, year+"-01-01"), w.holder(country, t, year+"-12-31")
	if a == nil || b == nil || a.person != b.person {
		return nil
	}
	return a
}
