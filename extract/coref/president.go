package coref

import (
	"strings"

	"geokg/extract/entity"
)

// president gives who says "I" in a text without a title that only the president of the United
// States issues, by what "I" and "my" stand beside: "my Administration", "I transmit herewith",
// "the Executive Order that I signed"; nil for none. It is none whom the text tells of.
func (x *resolution) president() *entity.Entity {
	if x.inOffice == nil || len(x.turns) > 0 || !x.presides() || x.informal() {
		return nil
	}
	e := x.inOffice("president", "USA", x.doc.Published)
	for j := range x.read {
		m := &x.out[j]
		if e == nil || m.Entity != nil && m.Entity.ID == e.ID && x.places[j].quote < 0 && x.places[j].function == subject {
			return nil // "President Lee met the press"
		}
	}
	return e
}

// presides tells whether "I" or "my" outside of quotes stands beside what shows who speaks.
func (x *resolution) presides() bool {
	_, mine := x.firstPerson(false)
	for _, i := range mine {
		m := &x.out[i]
		switch x.lower(i) {
		case "my":
			if x.token(m.Sentence, m.Last).Text == "Administration" {
				return true
			}
		case "i":
			before, after := x.words(m.Sentence, m.First-3, m.First), x.words(m.Sentence, m.Last, m.Last+6)
			if ordered(before, after) || asPresident(before, after) && x.american() {
				return true
			}
		}
	}
	return false
}

// words gives the words of a sentence from a token up to another, a blank behind each.
func (x *resolution) words(sentence, from, end int) string {
	var b strings.Builder
	for k := from; k < end; k++ {
		b.WriteString(x.token(sentence, k).Text + " ")
	}
	return b.String()
}

// asPresident tells whether the words before and after "I" are a president's, of whatever state:
// "As President, I", "I became President".
func asPresident(before, after string) bool {
	return strings.HasSuffix(before, "As President , ") || strings.HasSuffix(before, "as President , ") ||
		strings.HasPrefix(after, "became President ") && !strings.HasPrefix(after, "became President of")
}

// ordered tells whether the words before and after "I" are a president's of an order or a
// message of his: "the Executive Order I", "I have directed the Secretary of Defense".
func ordered(before, after string) bool {
	if strings.HasSuffix(before, "Executive Order ") || strings.HasSuffix(before, "Executive Order that ") {
		return true
	}
	for _, lead := range []string{"have ", "also ", "today ", "hereby ", "am "} {
		after = strings.TrimPrefix(after, lead)
	}
	verb, rest, _ := strings.Cut(after, " ")
	switch verb {
	case "transmit", "transmitting":
		return strings.HasPrefix(rest, "herewith ")
	case "issued", "signed", "issue":
		return strings.Contains(rest, "Executive Order ")
	case "directed", "instructed", "authorized", "ordered":
		office, ok := strings.CutPrefix(rest, "the Secretary of ")
		return ok && (strings.HasPrefix(office, "State ") || strings.HasPrefix(office, "Defense ") || strings.HasPrefix(office, "the Treasury "))
	case "report":
		return strings.HasPrefix(rest, "to the Congress ")
	}
	return false
}

// american tells whether the text speaks of its own Congress or people as none but Americans do.
func (x *resolution) american() bool {
	for s := range x.sentences {
		for k, t := range x.sentences[s].Tokens {
			switch {
			case t.Text == "Congress" && x.token(s, k+1).Text != "of", t.Text == "Americans", t.Text == "American" && x.token(s, k+1).Lower == "people":
				return true
			}
		}
	}
	return false
}
