package entity

import (
	"strings"

	"geokg/extract/lexicon"
)

func (l *loader) persons() {
	l.naming = true
	defer func() { l.naming = false }()
	for _, r := range l.table("persons.txt", "id", "name", "aka", "surname", "country", "qid", "news", "offices") {
		f := r.Fields
		aka := lexicon.List(f[2])
		e := &Entity{ID: "person:" + f[0], Name: f[1], Type: Person, Country: cell(f[4]), QID: cell(f[5]), Aka: sorted(aka)}
		s := &sense{kind: kindPerson, entity: e, row: r, news: number(f[6])}
		at := l.sense(s)
		if first, _, several := strings.Cut(f[1], " "); several {
			l.name(l.names, f[1], at, false)
			l.firsts[first]++
			for _, id := range l.ids {
				l.personal[id] = true
			}
		} else {
			l.spell(f[1], false) // "Wiranto", "Akihito": as careful as with surnames
		}
		l.surname(s)
		for _, n := range aka {
			l.name(l.names, n, at, false)
			l.surname(s)
		}
		if n := initialsJoined(f[1]); n != "" {
			l.name(l.names, n, at, false)
		}
		for _, n := range lexicon.List(f[3]) {
			l.spell(n, false)
			l.surname(s)
		}
		for _, o := range lexicon.List(f[7]) {
			code, rest, _ := strings.Cut(o, " ")
			if code == "MINISTER" && e.Country == "USA" {
				if held, ok := termOf(s, rest); ok {
					l.secretary(held)
				}
			}
			if code == "PARTY_LEADER" || code == "MINISTER" || code == "AMBASSADOR" || code == "LEG" {
				continue
			}
			held, ok := termOf(s, rest)
			if !ok {
				l.err = r.Errorf("office %q: want CODE from/to title", o)
				return
			}
			key := office{e.Country, code}
			l.offices[key] = append(l.offices[key], held)
			s.held = append(s.held, key)
			if headed[code] {
				l.headship(code, held)
			}
			if n := l.ofRealm(e, held.title); n != "" && !knownAs(e, n) {
				e.Aka = sorted(append(e.Aka, n))
				l.name(l.names, n, at, false)
			}
			title := strings.ToLower(held.title)
			if c, ok := l.titleState[title]; ok && c != e.Country {
				l.titleState[title] = ""
			} else {
				l.titleState[title] = e.Country
			}
		}
	}
}

// secretary notes a term of who headed a department of the United States: "Energy Secretary
// Falkner" is who did.
func (l *loader) secretary(held tenure) {
	if title := strings.ToLower(held.title); strings.HasPrefix(title, "secretary of ") || strings.HasSuffix(title, " secretary") {
		key := office{"USA", "MINISTER"}
		l.offices[key] = append(l.offices[key], held)
	}
}

// termOf reads how long somebody held an office and by which title, "2001-01-20/2005-01-26
// Secretary of State", a start with "~" being only about; false where it is none.
func termOf(s *sense, term string) (tenure, bool) {
	span, title, _ := strings.Cut(term, " ")
	from, to, ok := strings.Cut(span, "/")
	return tenure{s, strings.TrimPrefix(from, "~"), to, !strings.HasPrefix(from, "~"), title}, ok
}

// surname notes the last word of the name last spelled as one by which the
// person is called.
func (l *loader) surname(s *sense) {
	if len(l.ids) == 0 || len(l.buf[len(l.buf)-1]) < 2 || len(l.buf) > 1 && !upperFirst(l.buf[len(l.buf)-1]) {
		return // "in" of "Moon Jae-in"
	}
	id := l.ids[len(l.ids)-1]
	if list := l.surnames[id]; len(list) == 0 || list[len(list)-1] != s {
		l.surnames[id] = append(list, s)
	}
}
