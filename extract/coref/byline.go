package coref

import (
	"net/url"
	"strings"

	"geokg/extract/entity"
)

// isLine tells lines of a letterhead from sentences: they are short and have no full stop.
func (x *resolution) isLine(s int) bool {
	t := x.sentences[s].Tokens
	if len(t) == 0 || len(t) > 14 {
		return false
	}
	switch last := t[len(t)-1].Text; last {
	case "!", "?", ":", ";", ",":
		return false
	case ".":
		return len(t) < 6 && x.begin[s] < x.begin[s+1] && x.out[x.begin[s]].First == 0 // "MOSCOW, January 8."
	}
	return true
}

// letterhead is how many lines stand before the first sentence.
func (x *resolution) letterhead() int {
	n := 0
	for n < min(8, len(x.sentences)) && x.isLine(n) {
		n++
	}
	return n
}

// signer gives the mention of the person under whose name the text stands: one of its
// first lines is a name, alone or with an office behind it ("Ann Lee, Secretary of
// State"), or its author's ("By Ann Lee"), or bills one ("Statement by President Lee"), or
// one of its last is a name alone; -1 for none.
func (x *resolution) signer() int {
	for j := 0; j < x.read && x.out[j].Sentence < max(4, x.letterhead()); j++ {
		m := &x.out[j]
		t := x.sentences[m.Sentence].Tokens
		if m.Entity == nil || m.Entity.Type != entity.Person || len(t) > 12 || t[len(t)-1].Text == "." {
			continue
		}
		if m.Form == entity.Role && m.First < 3 && t[0].Lower == "by" && m.Last >= len(t)-1 {
			return j // "By the President of the United States of America"
		}
		if m.Form != entity.Name {
			continue
		}
		if m.Sentence < x.letterhead() && x.billedBy(j) {
			return j
		}
		if m.First < 4 && x.token(m.Sentence, m.Last).Text == "," && !x.hasSmall(m.Sentence, m.First) || x.alone(j) || m.Last == len(t) && m.First > 0 && m.First < 3 && t[m.First-1].Lower == "by" {
			return j
		}
	}
	for j := x.read - 1; j >= 0 && x.out[j].Sentence >= max(2, len(x.sentences)-5); j-- {
		if x.alone(j) && x.out[j].Entity != nil && x.out[j].Entity.Type == entity.Person {
			return j
		}
	}
	return -1
}

// billedBy tells whether a line of the letterhead bills mention j, a person, and no other:
// "Statement by President Lee on Chad".
func (x *resolution) billedBy(j int) bool {
	m := &x.out[j]
	if by := x.token(m.Sentence, 1).Lower; !x.ownTexts[x.token(m.Sentence, 0).Lower] || by != "by" && by != "of" && by != "from" {
		return false
	}
	for k := x.begin[m.Sentence]; k < x.begin[m.Sentence+1]; k++ {
		b := &x.out[k]
		if k != j && b.Form == entity.Name && (b.First < m.First || b.Entity != nil && b.Entity.Type == entity.Person) {
			return false
		}
	}
	for k := 2; k < m.First; k++ {
		if w := x.token(m.Sentence, k).Lower; occasions[w] || x.meetings[w] {
			return false
		}
	}
	return true
}

// hasSmall tells whether a word before token end of a sentence begins with a small letter,
// but for the article of "Senator the Hon".
func (x *resolution) hasSmall(sentence, end int) bool {
	for k := range end {
		if t := x.token(sentence, k); isLowerWord(t.Text) && !(t.Lower == "the" && k > 0 && k+1 < end && !isLowerWord(x.token(sentence, k+1).Text)) {
			return true
		}
	}
	return false
}

// alone tells whether a mention of two words or more is a line of its own.
func (x *resolution) alone(j int) bool {
	m := &x.out[j]
	return m.Form == entity.Name && m.First == 0 && m.Last == len(x.sentences[m.Sentence].Tokens) && m.Last > 1
}

// byline gives the state or body that speaks in the text, as its letterhead tells: the
// desk that issues it (issuers.txt), the officer under whose name it stands, or the body
// whose press office does. The last lines may tell as much of an officer.
func (x *resolution) byline() *actor {
	lines := max(4, x.letterhead())
	if e := x.desk; e != nil {
		return x.actor(e)
	}
	for j := 0; j < x.read && x.out[j].Sentence < lines; j++ {
		if a := x.officer(j); a != nil {
			return a
		}
	}
	for s := 0; s < x.letterhead(); s++ {
		if a := x.pressOffice(s); a != nil {
			return a
		}
	}
	if a := x.seated(); a != nil {
		return a
	}
	if at := x.signer(); at >= 0 && x.out[at].Sentence > lines {
		return x.served(x.actor(x.out[at].Entity))
	}
	return nil
}

// served gives the state or body for which a person speaks in a text of his own: that of
// an office that the text tells of, else his state where the tables know him.
func (x *resolution) served(a *actor) *actor {
	e := x.behind(a)
	if e == nil && a.entity.ID != "" && !strings.HasPrefix(a.entity.ID, "name:") {
		e = x.state(a.entity.Country)
	}
	if e == nil {
		return nil
	}
	return x.known(x.voiceOf(e), a.last())
}

// readDesk gives the state or union that a site, a title or a desk on a line of the letterhead
// tells of (issuers.txt); nil for none.
func (x *resolution) readDesk() *entity.Entity {
	if e := x.issuerOf(x.site()); e != nil {
		return e
	}
	for s := 0; s < min(max(4, x.letterhead()), len(x.sentences)); s++ {
		if e := x.issuerOf(x.deskOf(x.sentences[s].Of(x.doc.Text))); e != nil {
			return e
		}
	}
	return nil
}

// site gives the code of the state under whose name or on whose site the text was
// published, or whose texts have such titles.
func (x *resolution) site() string {
	if code := x.deskOf(x.doc.Publisher); code != "" {
		return code
	}
	if code := longestStart(x.titles, strings.ToLower(x.doc.Title)); code != "" {
		return code
	}
	u, err := url.Parse(x.doc.URL)
	if err != nil {
		return ""
	}
	for host := u.Hostname(); host != ""; _, host, _ = strings.Cut(host, ".") {
		if code := x.desks[host]; code != "" {
			return code
		}
	}
	return ""
}

// deskOf gives the code of the state or union for which a line of the letterhead speaks, or a part
// of it, or how it begins.
func (x *resolution) deskOf(line string) string {
	if line == "" {
		return ""
	}
	line = strings.ToLower(line)
	for _, sign := range []string{": ", " | ", " - ", " – ", "; "} {
		line = strings.ReplaceAll(line, sign, ", ")
	}
	if code := x.deskIn(line); code != "" {
		return code
	}
	for part := range strings.SplitSeq(line, ", ") {
		if code := x.deskIn(part); code != "" {
			return code
		}
	}
	return longestStart(x.starts, strings.TrimPrefix(line, "the ")) // "Delegation of the European Union to Chad"
}

// deskIn gives the code of the desk that a part of a line names.
func (x *resolution) deskIn(part string) string {
	for _, lead := range []string{"", "the ", "by ", "issued by ", "by the "} {
		if rest, ok := strings.CutPrefix(part, lead); ok && x.desks[rest] != "" {
			return x.desks[rest]
		}
	}
	return ""
}

// officer gives the state or body that mention j, an officer on a line of the
// letterhead, serves.
func (x *resolution) officer(j int) *actor {
	m := &x.out[j]
	t := x.sentences[m.Sentence].Tokens
	if m.Entity == nil || m.Entity.Type != entity.Person || len(t) > 12 || t[len(t)-1].Text == "." {
		return nil
	}
	if of := x.behind(x.actor(m.Entity)); of != nil {
		return x.known(x.voiceOf(of), j)
	}
	office := x.token(m.Sentence, m.Last).Text == "," || x.alone(j) && m.Sentence+1 < len(x.sentences) && x.isLine(m.Sentence+1) && x.posts[x.token(m.Sentence+1, 0).Lower]
	if of := x.state(m.Entity.Country); of != nil && office {
		return x.known(of, j) // "Ann Lee, Department Spokesperson"
	}
	return nil
}

// voiceOf gives who speaks when an officer of a body says "we": a ministry's or a national
// security council's is the state.
func (x *resolution) voiceOf(of *entity.Entity) *entity.Entity {
	if x.ofUnion(of) {
		return x.issuerOf(union)
	}
	if e := x.state(of.Country); e != nil && of.Type == entity.Organization && (ministerial(of.Name) || strings.HasSuffix(of.Name, "Security Council")) {
		return e
	}
	return of
}

// pressOffice gives the body whose press office a line names, "U.S. Africa Command Public
// Affairs", or which is itself the line and an authority, or the first line and no state's.
func (x *resolution) pressOffice(s int) *actor {
	for j := x.begin[s]; j < x.begin[s+1]; j++ {
		m := &x.out[j]
		if m.Entity == nil || m.Form != entity.Name || m.Entity.Type != entity.Organization || m.First > 1 {
			continue
		}
		rest := ""
		for k := m.Last; k < len(x.sentences[s].Tokens); k++ {
			rest += " " + x.token(s, k).Lower
		}
		for _, w := range []string{" public affairs", " press office", " press service", " press release", " spokesperson", " spokesman", " spokeswoman", " public information", " communications", " press statement", " media office"} {
			if strings.HasPrefix(rest, w) {
				return x.known(x.voiceOf(m.Entity), j)
			}
		}
		authority := x.alone(j) && commands(m.Entity.Name) && m.Entity.Country != ""
		firstLine := s == 0 && m.First == 0 && m.Last == len(x.sentences[s].Tokens)
		if authority || firstLine && m.Entity.Country == "" {
			return x.known(x.voiceOf(m.Entity), j)
		}
	}
	return nil
}

// seated gives the state in which a ministry or the like, which heads the text without its
// state, has its seat: "Ministry of National Defense, Seoul".
func (x *resolution) seated() *actor {
	authority, embassy, at := false, false, -1
	for s := 0; s < x.letterhead(); s++ {
		for k, t := range x.sentences[s].Tokens {
			office := t.Lower == "office" && (x.token(s, k+1).Lower == "of" || x.token(s, k-2).Lower == "minister")
			authority = authority || k < 4 && (x.authorities[t.Lower] || office)
			embassy = embassy || k < 4 && t.Lower == "embassy"
		}
		for j := x.begin[s]; j < x.begin[s+1]; j++ {
			e := x.out[j].Entity
			if embassy && e != nil && e.Type == entity.Country && x.out[j].Form != entity.Office {
				return x.known(e, j) // "Embassy of Chad, Lima"
			}
			if at < 0 && e != nil && (e.Type == entity.Place || e.Type == entity.Country) && e.Country != "" && x.out[j].Form == entity.Name {
				at = j
			}
		}
	}
	if !authority || at < 0 {
		return nil
	}
	return x.known(x.state(x.out[at].Entity.Country), at)
}
