package relation

import (
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// saidApart is who says, at the end of a sentence and with what he is in commas behind the name, what relation r
// tells before it: "Chad has left, [Falkner], a senator, said", "[Falkner], who leads the party, told reporters".
// It is -1 for none.
func (d *document) saidApart(v *view, r Relation) int {
	first, says := v.at(r.Cue.End-1)+1, len(v.tree)-1
	for says > first && (v.tree[says].Tag != "VBD" || !v.says(says)) && v.lower(says) != "told" {
		says--
	}
	if says <= first || v.lower(says-1) != "," || v.lower(says) != "told" && says+1 < len(v.tree) && v.cover[says+1] >= 0 {
		return -1 // "…, said Falkner"
	}
	if told := v.child(says, syntax.Complement); r.Name == "HAS_ROLE_IN" || r.Name == "MEMBER_OF" || told > says || v.hasWord("that", says, len(v.tree)) {
		return -1
	}
	for _, k := range v.own {
		m := &d.mentions[k]
		if !d.known(k) || !d.inside(v, k) || m.First <= first || m.Last >= says-2 || m.Form != entity.Name || m.Entity.Type == entity.Place || d.one(k, r.Subject) {
			continue
		}
		if before := m.First - 1 - len(strings.Fields(m.Title)); before < first || v.lower(before) != "," || v.lower(m.Last) != "," {
			continue
		}
		switch tag := v.tree[m.Last+1].Tag; {
		case says-m.Last > 14:
		case tag == "DT" || tag == "CD" || tag == "WP" || tag[0] == 'N' || tag[0] == 'J' || tag == "PRP$":
			return k
		}
	}
	return -1
}

// beforeColon is the one person with whom a sentence begins that ends, behind a colon, with a quotation in
// which the cue stands, nobody else saying it: "[Falkner] was blunt: “Chad must leave.”"; or -1.
func (d *document) beforeColon(v *view, r Relation) int {
	colon := 1
	for colon+1 < len(v.Tokens) && (v.Tokens[colon].Text != ":" || !startsQuote(v.Tokens[colon+1].Text)) {
		colon++
	}
	if r.Name == "HAS_ROLE_IN" || colon+1 >= len(v.Tokens) || v.Tokens[colon].Start > r.Cue.Start {
		return -1
	}
	only := -1
	for _, k := range v.own {
		m := &d.mentions[k]
		if !d.known(k) || m.Last > colon || m.Entity.Type != entity.Person {
			continue
		}
		if only >= 0 && !d.one(only, k) || only < 0 && m.First > len(strings.Fields(m.Title)) {
			return -1
		}
		only = k
	}
	for _, s := range v.sayings {
		if s.top < colon && v.verbal(s.top) && d.speaker(v, s.top) < 0 {
			return -1 // "Falkner was told: “…”"
		}
	}
	return only
}
