package entity

import "strings"

// legalForm moves the end of a company's name over what it is by law: "Lockheed Martin
// Corporation", "Siemens AG".
func (w *work) legalForm(s *sent, j int) int {
	for a := s.at(j); a.is(capital) && !a.is(glued) || a.Len() == 3 && w.doc.Text[a.Start:a.End] == "plc"; a = s.at(j) {
		if !isLegalForm(w.doc.Text[a.Start:a.End]) {
			break
		}
		j++
	}
	return j
}

// withoutLegalForm gives a body's name without what it is by law at its end: "Qwerin Asia"
// of "Qwerin Asia Co. Ltd".
func withoutLegalForm(name string) string {
	for {
		rest, last := cutLast(name)
		if rest == "" || !isLegalForm(last) || last == "Corporation" || last == "Company" || strings.HasSuffix(rest, "Marine") {
			return name // "Qwerin Company" is a name, "US Marine Corp" the corps
		}
		name = strings.TrimSuffix(rest, ",")
	}
}

// cutLast parts the last word of a name from the others.
func cutLast(name string) (rest, last string) {
	at := strings.LastIndexByte(name, ' ')
	if at < 0 {
		return "", name
	}
	return name[:at], name[at+1:]
}

// isLegalForm tells words for what a company is by law, with their full stop or without.
func isLegalForm(word string) bool {
	switch strings.TrimSuffix(word, ".") {
	case "Corporation", "Corp", "Company", "Co", "Inc", "Incorporated", "Ltd", "Limited", "LLC", "plc", "PLC", "AG", "GmbH", "SARL", "S.A", "SA", "N.V", "NV", "SE", "ASA", "S.p.A", "SpA", "JSC", "PJSC", "OAO", "OJSC", "Oyj":
		return true
	}
	return false
}

// classNoun tells whether what a known body or group is stands at atom k, behind its name:
// "Civic Platform Party", "Al Jazeera TV", "Taliban Movement".
func (w *work) classNoun(s *sent, k int, v *sense) bool {
	a := s.at(k)
	if !a.is(capital) || a.is(glued) || s.at(k+1).word == w.is.of && s.at(k+1).Len() > 0 || s.at(k+1).is(capital) {
		return false
	}
	switch word := w.doc.Text[a.Start:a.End]; v.class {
	case "party":
		return word == "Party" && s.at(k-1).is(upper) || word == "Party" && strings.EqualFold(v.entity.Name, w.text(s, k-2, k))
	case "media":
		return word == "TV" || word == "Television"
	default:
		return v.kind == kindGroup && v.entity.Type == ArmedGroup && v.news >= wellKnown && (word == "Movement" || word == "Group" || word == "Militia")
	}
}
