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
		if rest == "" || !isLegalForm(last) || last == "Corporation" || last == "Company" {
			return name
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

func isLegalForm(word string) bool {
	switch strings.TrimSuffix(word, ".") {
	case "Corporation", "Corp", "Company", "Co", "Inc", "Incorporated", "Ltd", "Limited", "LLC", "plc", "PLC", "AG", "GmbH", "SARL", "S.A", "SA", "N.V", "NV", "SE", "ASA", "S.p.A", "SpA", "JSC", "PJSC", "OAO", "OJSC", "Oyj":
		return true
	}
	return false
}
