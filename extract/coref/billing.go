package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// billing is what the title of a text tells of who speaks in it: "Statement by President
// Lee on Chad", "Joint Declaration of Chad and Mali".
type billing struct {
	official bool     // it is somebody's own text and no report
	who      []*actor // in the order of the title; none where the text names none of them
	office   string   // "prime minister", where it bills an officer without a name
}

// readBilling reads the title and the letterhead.
func (x *resolution) readBilling() billing {
	words := titleWords(x.doc.Title)
	b := billing{official: x.heading.own || x.opensTitle(words) != nil || x.issuedHead()}
	phrase := x.heading.phrase
	if len(phrase) == 0 {
		return b
	}
	if !isSheet(words) {
		b.who = x.inPhrase(phrase)
	}
	for i := range x.heading.named {
		if a := x.titledActor(&x.heading.named[i]); !slices.Contains(b.who, a) {
			b.who = append(b.who, a)
		}
	}
	if len(b.who) == 0 {
		b.who = x.onlyBody(words)
	}
	for _, office := range billed {
		if hasWords(strings.Join(phrase, " "), office) {
			b.office = office
			break
		}
	}
	return b
}

// issuedHead tells whether the letterhead is that of a text which somebody issues.
func (x *resolution) issuedHead() bool {
	for s := 0; s < x.letterhead(); s++ {
		t := x.sentences[s].Tokens
		for k, w := range t {
			if w.Lower == "release" || w.Lower == "spokesperson" || w.Lower == "spokesman" || w.Lower == "note" && x.token(s, k-1).Lower == "media" {
				return true
			}
			// "G7 rejects a declaration of war" is no declaration.
			if x.ownTexts[w.Lower] && !(k+1 < len(t) && isLowerWord(t[k+1].Text) && !occasions[t[k+1].Lower] && t[k+1].Lower != "by") && !(k > 0 && x.token(s, k-1).Lower == "a") {
				return true
			}
		}
	}
	return false
}

// billedPhrase gives the words of a title that say who speaks: "president lee" of
// "statement by president lee on chad". It tells whether the title is that of a text in
// which somebody speaks; "Secretary Lee's Call with President Roe" may be a report's.
func (t *tables) billedPhrase(words []string) (phrase []string, own bool) {
	if k := slices.IndexFunc(words, func(w string) bool { return t.errands[w] }); k > 0 && len(words) > k+1 && (words[k+1] == "with" || words[k+1] == "to" || words[k+1] == "in") {
		if !slices.ContainsFunc(words[:k], func(w string) bool { return t.ownTexts[w] }) {
			return words[:k], false // "Secretary Lee's Call with President Roe"
		}
	}
	if isSheet(words) {
		return words[2:min(len(words), 7)], true
	}
	for k, w := range words {
		if !t.ownTexts[w] {
			continue
		}
		own = true
		phrase = words[:k]
		if k+1 < len(words) && (words[k+1] == "by" || words[k+1] == "of" || words[k+1] == "from" || words[k+1] == "with") {
			phrase = words[k+2:]
		}
		if end := slices.IndexFunc(phrase, func(w string) bool { return occasions[w] || t.meetings[w] }); end >= 0 {
			phrase = phrase[:end]
		}
		if len(phrase) > 0 {
			return phrase, true
		}
	}
	return nil, own
}

// isSheet tells titles that begin with what somebody does: "Fact Sheet: President Lee
// Opens a Port", "Fact Sheet: Norway-Chad Partnership".
func isSheet(words []string) bool { return len(words) > 2 && words[0] == "fact" && words[1] == "sheet" }

// heading is what a title alone tells of who speaks.
type heading struct {
	own    bool             // it is that of a text in which somebody speaks
	phrase []string         // its words for who does, none where it may be a report's
	named  []entity.Mention // the persons and states that the tables find in these
}

// readTitle reads the title before the text. Bodies are left to the text: a title's
// "Ministry of Defence" may be any.
func (x *resolution) readTitle() (h heading) {
	title := x.doc.Title
	if who, _, told := strings.Cut(title, ": "); told && strings.Contains(who, " by ") {
		title = who // "Press conference by the Foreign Minister: release of Mr. Lee"
	}
	h.phrase, h.own = x.billedPhrase(titleWords(title))
	if !h.own && len(h.phrase) > 0 && !x.issuedHead() {
		h.phrase = nil
	}
	if len(h.phrase) == 0 || x.names == nil {
		return h
	}
	within := " " + strings.Join(h.phrase, " ") + " "
	for _, m := range x.names(x.doc.Title, x.doc.Published) {
		if e := m.Entity; e != nil && (m.Form == entity.Name || m.Form == entity.Forces) && (e.Type == entity.Person || e.Type == entity.Country) &&
			strings.Contains(within, " "+strings.Join(titleWords(m.Of(x.doc.Title)), " ")+" ") {
			h.named = append(h.named, m)
		}
	}
	return h
}

// titledActor gives the memory's entry for one whom the title bills, with the office
// that it has in the title.
func (x *resolution) titledActor(m *entity.Mention) *actor {
	a := x.actor(m.Entity)
	if m.Entity.Type == entity.Person && len(a.offices) == 0 && m.Title != "" {
		a.offices = append(a.offices, office{strings.ToLower(m.Title), m.TitleOf, m.Former})
	}
	return a
}

// opensTitle gives the state or body with which a title begins that goes on with what
// it does by its own words: "Norway welcomes a treaty".
func (x *resolution) opensTitle(words []string) *actor {
	if len(words) < 3 {
		return nil // of a text without a title
	}
	for _, a := range x.order {
		if a.entity.Type != entity.Country && a.entity.Type != entity.Organization {
			continue
		}
		for _, n := range a.names() {
			w := strings.Fields(n)
			if len(w) == 0 || len(words) <= len(w)+1 || !slices.Equal(words[:len(w)], w) {
				continue
			}
			if x.performing[words[len(w)]] || words[len(w)] == "today" && x.performing[words[len(w)+1]] {
				return a
			}
		}
	}
	return nil
}

// onlyBody gives the one body of several states that a title names: that of "Chairman's
// Statement on the ASEAN Summit", no "Press Conference".
func (x *resolution) onlyBody(words []string) (only []*actor) {
	for _, a := range x.inPhrase(words) {
		if a.entity.Type != entity.Organization || a.entity.Country != "" {
			continue
		}
		if name := titleWords(a.entity.Name); len(name) > 0 && !x.ownTexts[name[len(name)-1]] {
			only = append(only, a)
		}
	}
	if len(only) > 1 {
		return nil
	}
	return only
}

// titleWords gives the words of a title, folded and without possessive endings.
func titleWords(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Fields(fold(titleMarks.Replace(s + " ")))
}

var titleMarks = strings.NewReplacer("’s ", " ", "'s ", " ", "s’ ", "s ", "s' ", "s ", ":", " ", ",", " , ")

// inPhrase gives those of the text's persons, states and bodies whose names stand in a
// phrase; persons go by their last names.
func (x *resolution) inPhrase(phrase []string) []*actor {
	type hit struct {
		a  *actor
		at int
	}
	var hits []hit
	text := " " + strings.Join(phrase, " ") + " "
	for _, a := range x.order {
		names := a.names()
		switch a.entity.Type {
		case entity.Person:
			words := strings.Fields(names[0])
			if len(words) == 0 {
				continue
			}
			names = []string{words[len(words)-1]}
		case entity.Country, entity.Organization:
		default:
			continue
		}
		for _, n := range names {
			if at := strings.Index(text, " "+strings.TrimPrefix(n, "the ")+" "); at >= 0 && len(n) > 1 && n != "it" && n != "we" {
				hits = append(hits, hit{a, at})
				break
			}
		}
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return a.at - b.at })
	var out []*actor
	for _, h := range hits {
		out = append(out, h.a)
	}
	return out
}

// person gives the person billed, nil where there is none or are several.
func (b *billing) person() *actor {
	var only *actor
	for _, a := range b.who {
		if a.entity.Type == entity.Person {
			if only != nil {
				return nil
			}
			only = a
		}
	}
	return only
}

// issuers gives the states and bodies billed, where they are several or a body of several.
func (b *billing) issuers() []*actor {
	var out []*actor
	for _, a := range b.who {
		if a.entity.Type == entity.Country || a.entity.Type == entity.Organization {
			out = append(out, a)
		}
	}
	if len(out) == 1 && (out[0].entity.Type == entity.Country || out[0].entity.Country != "") {
		return nil
	}
	return out
}

// body gives the body of several states that is billed; nil for none.
func (b *billing) body() *actor {
	for _, a := range b.who {
		if a.entity.Type == entity.Organization && a.entity.Country == "" {
			return a
		}
	}
	return nil
}

// issuer gives the state or body for which the one who is billed speaks.
func (x *resolution) issuer(b *billing) *actor {
	if p := b.person(); p != nil {
		if a := x.served(p); a != nil {
			return a
		}
	}
	if a := x.issuesThis(); a != nil {
		return a
	}
	for _, a := range b.who {
		if a.entity.Type == entity.Country || a.entity.Type == entity.Organization {
			return x.known(x.voiceOf(a.entity), a.last())
		}
	}
	return nil
}

// billed are offices that titles bill without a name.
var billed = []string{"vice president", "president", "prime minister", "foreign minister", "minister for foreign affairs", "secretary of state", "chancellor", "secretary general"}
