package entity

import "strings"

// Who held an office on a day.

// Holder gives who held the office that a title names ("foreign minister", in any
// case) in a state (ISO 3166 alpha-3) on a day (ISO 8601; "2014" and "2014-05"
// will do); nil where the tables do not tell.
func (l *Linker) Holder(titleWords, country, day string) *Entity {
	at, ok := l.titleTrie.value(l.numbered(titleWords)...)
	if !ok {
		return nil
	}
	t := &l.titles[at]
	if t.plural {
		return nil
	}
	if h := l.holder(country, t, day); h != nil {
		return h.person.entity
	}
	return nil
}

// inOffice gives who held an office on the document's day in the state that the
// document is about: "the president".
func (w *work) inOffice(s *sent, t *title) *Entity {
	state := w.dominant()
	if state == nil || !stateOffice(t.office) || !w.everHad(state.Country, t) {
		return nil
	}
	if h := w.holderThen(s, state.Country, t); h != nil {
		return h.person.entity
	}
	return nil
}

// holder gives who held an office on a day: by a known term first, else by
// days on which somebody was seen in it.
func (l *Linker) holder(country string, t *title, day string) *tenure {
	switch t.office {
	case "HOS", "HOG", "FM", "DM", "IM", "FIN", "JUSTICE", "VP", "DPM", "NSA", "HOS_REP", "CENTRAL_BANK", "IGOHEAD", "RELIG", "INTEL", "FIRST_LADY":
	case "ROYAL":
		if t.words != "crown prince" {
			return nil
		}
	default:
		return nil // offices that many hold, or none that a table dates
	}
	if day == "" {
		return nil
	}
	var best *tenure
	rank := 0
	for _, code := range []string{t.office, otherChief(t.office)} {
		list := l.offices[office{country, code}]
		for k := range list {
			r := list[k].fits(day)
			switch named := strings.EqualFold(list[k].title, t.words) || strings.HasPrefix(strings.ToLower(list[k].title), t.words+" of"); {
			case r == 0:
				continue
			case named:
				r += 10 // the president of Iran is not its head of state
			case code != t.office || code == "ROYAL" || otherTitle(t.words, list[k].title):
				continue
			}
			// Of two that fit, the one who came last.
			if r > rank || r == rank && list[k].from > best.from {
				best, rank = &list[k], r
			}
		}
	}
	return best
}

// otherTitle tells whether an office's own title is that of another chief: the President of
// the United States heads the government and is no prime minister, nor is the one of Iran its
// supreme leader, nor the one of France its king.
func otherTitle(words, own string) bool {
	own = strings.ToLower(own)
	if strings.Contains(own, words) {
		return false // a "Sultan and Prime Minister" is both
	}
	if rank, _, _ := strings.Cut(words, " "); rank == "executive" || rank == "senior" || rank == "first" || rank == "second" {
		return own != "" && !strings.Contains(own, rank) // a network's executive vice president
	}
	asked, held := chiefBy(words), chiefBy(own)
	if asked == "prime minister" && held == "chancellor" {
		return false // as some call that of Austria
	}
	few := asked == "monarch" || asked == "chancellor" || asked == "supreme leader"
	return asked != "" && asked != held && (held != "" || few && own != "")
}

// chiefBy gives what kind of chief a title in small letters names, "" where it does not tell:
// "head of state".
func chiefBy(title string) string {
	if reigns(title) || strings.HasPrefix(title, "amir") || strings.HasPrefix(title, "grand duke") {
		return "monarch"
	}
	for _, c := range [...][2]string{
		{"president", "president"}, {"supreme", "supreme leader"}, {"chancellor", "chancellor"},
		{"prime minister", "prime minister"}, {"premier", "prime minister"}, {"taoiseach", "prime minister"},
	} {
		if strings.Contains(title, c[0]) {
			return c[1]
		}
	}
	return ""
}

// otherChief gives the office that the same title may mean in another state.
func otherChief(code string) string {
	switch code {
	case "HOS":
		return "HOG"
	case "HOG":
		return "HOS"
	}
	return code
}

// fits ranks how surely an office was held on a day, 0 for not.
func (t *tenure) fits(day string) int {
	inside := t.from != "" && t.from <= day && (t.to == "" || day <= t.to+"~")
	switch {
	case inside && t.sure && len(t.from) == 4 && day[:4] == t.from:
		return 1 // some day of that year
	case inside && t.sure:
		return 3
	case inside:
		return 2
	case t.sure && t.to == "" && t.from != "" && t.from <= day:
		return 1
	}
	return 0
}
