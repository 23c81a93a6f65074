package entity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"geokg/extract/lexicon"
)

// headword is a row of headwords.txt: who heads a body is called so.
type headword struct {
	body, of *Entity  // nil: any, and the same
	offices  []string // plain titles
}

// readHeadwords reads headwords.txt.
func (l *loader) readHeadwords() {
	l.headwords = map[string][]headword{}
	for _, r := range l.table("headwords.txt", "called", "body", "offices", "of", "who", "example") {
		var h headword
		for to, name := range map[**Entity]string{&h.body: cell(r.Fields[1]), &h.of: cell(r.Fields[3])} {
			if name == "" {
				continue
			}
			if *to = l.tableBody(name); *to == nil {
				l.err = r.Errorf("%q is no name of orgs.txt or groups.txt", name)
				return
			}
		}
		for _, o := range lexicon.List(r.Fields[2]) {
			h.offices = append(h.offices, plainTitle(o))
		}
		for _, words := range lexicon.List(r.Fields[0]) {
			l.headwords[words] = append(l.headwords[words], h)
		}
	}
}

// chiefOf gives who heads a body on the document's day where the title is but what the press
// calls such: "the IAEA chief"; nil where no one is known to, or where the document names one
// with that title itself.
func (w *work) chiefOf(s *sent, body *Entity, t *titled) *Entity {
	if w.doc.Published == "" || w.headwords[t.title.words] == nil || w.partBehind(s, t.to) || w.namesHead(body, t.title) {
		return nil
	}
	for _, h := range w.headwords[t.title.words] {
		if h.body != nil && h.body != body {
			continue
		}
		of := body
		if h.of != nil {
			of = h.of
		}
		for _, o := range h.offices {
			if e := w.inChair(of, o); e != nil {
				return e
			}
		}
	}
	return nil
}

// theOne tells whether a title is that of one alone: every body has one chief, but groups have many
// leaders, of whom "the Hezbollah leader" or "Hezbollah's leader" is the first.
func (w *work) theOne(s *sent, t *titled) bool {
	if t.title.words != "leader" || t.from == 0 {
		return true
	}
	before := s.at(t.from - 1)
	return before.class&(article|ownerWord) != 0 || t.ownerFirst && s.at(t.i-1).is(ending)
}

// namesHead tells whether the document names somebody with that title in a body.
func (w *work) namesHead(body *Entity, t *title) bool {
	for i := range w.sents {
		for k := range w.sents[i].titles {
			if o := &w.sents[i].titles[k]; o.person != nil && o.title.words == t.words && w.ownerEntity(o) == body {
				return true
			}
		}
	}
	return false
}

// partBehind tells whether a noun of what belongs to a body stands at atom k, or another body whose
// it is: "the head of the UN [mission]", "the UN chief [of] the agency", "of the UN [and] NATO missions".
func (w *work) partBehind(s *sent, k int) bool {
	a := s.at(k)
	if a.Len() == 0 {
		return false
	}
	if a.word == w.is.of || a.word == w.is.and && s.hitAt(k+1) != nil && s.hitAt(k+1).sense != nil && s.hitAt(k+1).sense.kind == kindOrg {
		return true
	}
	if j, _ := w.longestFree(s, w.nounTrie, k); j > k {
		return true
	}
	word := w.doc.Text[a.Start:a.End]
	first, n := utf8.DecodeRuneInString(word)
	return w.heads.Of(string(unicode.ToUpper(first))+word[n:]) != "" && !strings.HasSuffix(word, "s")
}

// inChair gives who has the office of that plain title in a body on the document's day.
func (w *work) inChair(body *Entity, office string) *Entity {
	var all []*Entity
	for _, k := range w.headsOf[body] {
		if h := &w.headships[k]; h.words == office && h.fits(w.doc.Published) > 1 {
			all = append(all, h.person.entity)
		}
	}
	return only(all)
}
