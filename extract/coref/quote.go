package coref

import (
	"cmp"
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// speakers gives "I", "we" and "our" in a quote its speaker. A person's "we"
// is the state or body whose office the person holds.
func (x *resolution) speakers() {
	for i := 0; i < x.read; i++ {
		m := &x.out[i]
		if m.Form != entity.Pronoun || m.Entity != nil || x.places[i].quote < 0 {
			continue
		}
		p := x.pronouns[x.lower(i)]
		if p == nil || p.person != "1" {
			continue
		}
		s := x.introduced(x.places[i].quote)
		if s < 0 {
			s = x.speaker(x.places[i].quote)
		}
		if t := x.inTurn(m.Sentence); s < 0 && t != nil {
			s = t.speaker
		} else if s < 0 {
			s = x.speakerBefore(x.places[i].quote)
		}
		if s < 0 {
			if signed := x.signed(x.places[i].quote); signed != nil && p.number == many {
				x.setAll(i, signed, p.rule)
			}
			continue
		}
		who := x.out[s].Entity
		if p.number == many && who.Type == entity.Person {
			who = x.behind(x.actor(who))
		} else if p.number == one && who.Type != entity.Person {
			who = nil
		}
		if who != nil {
			x.set(i, who, s, p.rule)
			x.ownGovernment(i, who)
		}
	}
}

// ownGovernment gives "our government" and "my administration" the state of who speaks, pronoun i
// being "our"; where that one speaks for a state, "our troops" too.
func (x *resolution) ownGovernment(i int, who *entity.Entity) {
	m := &x.out[i]
	state := x.state(who.Country)
	if state == nil {
		return
	}
	forState := x.pronouns[x.lower(i)].number == many && x.voiceOf(who).Type == entity.Country
	for j := max(0, i-1); j < min(i+2, x.read); j++ {
		b := &x.out[j]
		if b.Sentence != m.Sentence || b.First != m.First && b.First != m.Last {
			continue
		}
		if b.Entity == nil && b.Form == entity.Nominal && x.ruled[x.token(b.Sentence, b.Head).Lower] {
			x.set(j, state, i, "government of who speaks")
		}
		if forState && b.Last > m.Last {
			x.ofSpeaker(j, i, state)
		}
	}
}

// behind gives the state or body for which a person speaks: that of the latest office,
// and of one that is past, or that only the tables tell of, where there is no other.
func (x *resolution) behind(a *actor) *entity.Entity {
	for _, past := range []bool{false, true} {
		for k := len(a.offices) - 1; k >= 0; k-- {
			if o := &a.offices[k]; o.of != nil && o.past == past {
				return o.of
			}
		}
	}
	if len(a.offices) > 0 && !slices.ContainsFunc(a.offices, func(o office) bool {
		return hasWords(o.title, "foreign policy") || hasWords(o.title, "commission") || hasWords(o.title, "high representative")
	}) {
		return x.state(a.entity.Country) // an officer of nobody named, "the minister"
	}
	if len(a.offices) == 0 && len(a.held) > 0 {
		return a.held[0].of // an officer by the tables alone
	}
	return nil
}

// speaker finds the mention of who says a quote: the subject of a verb of
// saying outside of the quote, in the sentence in which the quote ends or in
// that in which it begins. It is -1 where there is none.
func (x *resolution) speaker(quote int) int {
	q := x.quotes[quote]
	for i := x.sentenceAt(q.Start); i < len(x.sentences) && x.sentences[i].Start < q.End; i++ {
		if at := x.speakerIn(i); at >= 0 {
			return at
		}
	}
	return -1
}

// introduced finds the mention that a quote follows after a colon: "Ann Lee (Mali): “We
// shall see.”", "Ann Lee told Mali: “We shall see.”" It is -1 where there is none.
func (x *resolution) introduced(quote int) int {
	start := x.quotes[quote].Start
	s := x.sentenceAt(start)
	if s >= len(x.sentences) {
		return -1
	}
	colon := slices.IndexFunc(x.sentences[s].Tokens, func(t text.Token) bool { return t.End > start }) - 1
	if colon < 1 || x.token(s, colon).Text != ":" {
		return -1
	}
	// "Lee said that Roe told Hill: …": who speaks is before the last such verb.
	end, told := colon, false
	for k := colon - 1; k > 0 && !told; k-- {
		if told = x.quote[s][k] < 0 && x.isSaying(x.token(s, k).Lower); told {
			end = k
		}
	}
	found := -1
	for j := x.begin[s]; j < x.begin[s+1]; j++ {
		m := &x.out[j]
		if m.Last > end || m.Entity == nil || m.Form != entity.Name && !(told && m.Form == entity.Pronoun && m.Last == end) {
			continue // "He said: “We shall see.”"
		}
		switch m.Entity.Type {
		case entity.Person:
			if !told {
				return j
			}
			found = j
		case entity.Country, entity.Organization:
			if found < 0 || told {
				found = j
			}
		}
	}
	return found
}

// speakerBefore finds who goes on speaking in a quote whose sentences name no
// speaker: that of the sentence before, in the same paragraph.
func (x *resolution) speakerBefore(quote int) int {
	s := x.sentenceAt(x.quotes[quote].Start)
	if s < 1 || s >= len(x.sentences) || x.sentences[s].Paragraph != x.sentences[s-1].Paragraph {
		return -1
	}
	return x.speakerIn(s - 1)
}

// signed gives the states and bodies that stand under a quote, after a dash:
// "“We applaud them.” – Joint statement of A and B". It is nil where none do.
func (x *resolution) signed(quote int) []*actor {
	end := x.quotes[quote].End
	for s := x.sentenceAt(x.quotes[quote].Start); s < len(x.sentences) && x.sentences[s].Start <= end+2; s++ {
		for k, t := range x.sentences[s].Tokens {
			if t.Start < end || isQuoteMark(t.Text) {
				continue
			}
			if t.Text != "–" && t.Text != "—" && t.Text != "-" {
				return nil
			}
			return x.listed(s, k+1)
		}
	}
	return nil
}

// sentenceAt gives the index of the sentence that ends after a byte.
func (x *resolution) sentenceAt(at int) int {
	i, _ := slices.BinarySearchFunc(x.sentences, at, func(s text.Sentence, at int) int { return cmp.Compare(s.End, at+1) })
	return i
}

// speakerIn finds the subject of the first verb of saying in a sentence: the
// mention that ends before it in its clause, or begins after it.
func (x *resolution) speakerIn(sentence int) int {
	for k, t := range x.sentences[sentence].Tokens {
		reads := t.Lower == "read" || t.Lower == "reads"
		if t.Lower == "state" || k > 0 && !isLowerWord(t.Text) {
			continue // "the State Department said", "state media said"
		}
		if x.quote[sentence][k] >= 0 || !reads && !x.isSaying(t.Lower) || x.writings[t.Lower] && x.token(sentence, k-1).Lower == "'s" {
			continue
		}
		if j := x.writer(sentence, k); j >= 0 || reads {
			if j < 0 {
				continue
			}
			return j
		}
		before, after, name := -1, -1, -1
		for j := x.begin[sentence]; j < x.begin[sentence+1]; j++ {
			m := &x.out[j]
			if x.places[j].quote >= 0 {
				continue
			}
			if m.Last <= k && (x.places[j].function == subject || m.Last == k) {
				before = j
			}
			if m.Last <= k && m.Form == entity.Name {
				name = j
			}
			if m.First > k && after < 0 && m.First-k <= 4 {
				after = j
			}
		}
		inverted := k > 0 && (x.token(sentence, k-1).Text == "," && before < 0 || isQuoteMark(x.token(sentence, k-1).Text))
		if before < 0 && name >= 0 && (t.Lower == "told" || t.Lower == "tells") {
			before, inverted = name, false // "Aguer, a spokesman, told Reuters"
		}
		if inverted && after >= 0 {
			before = x.titledBy(after)
		}
		if before >= 0 && x.out[before].Entity != nil {
			switch x.out[before].Entity.Type {
			case entity.Place, entity.Nationality:
			default:
				return before
			}
		}
		return -1
	}
	return -1
}

// titledBy gives the person whose title mention i is, right behind it: "wrote President Ann
// Lee"; else i itself.
func (x *resolution) titledBy(i int) int {
	m := &x.out[i]
	if i+1 < x.read && (m.Form == entity.Office || m.Form == entity.Role) {
		if b := &x.out[i+1]; b.Sentence == m.Sentence && b.First == m.Last && b.Form == entity.Name && b.Entity != nil && b.Entity.Type == entity.Person {
			return i + 1
		}
	}
	return i
}

// writer gives the mention of whose tweet or letter the subject of a verb of saying at
// token k is: "one of Trump's tweets read: …"; -1 for nobody's.
func (x *resolution) writer(sentence, k int) int {
	if !x.writings[x.token(sentence, k-1).Lower] {
		return -1
	}
	for at := k - 2; at > 0 && at >= k-4; at-- {
		if t := x.token(sentence, at); t.Lower != "'s" && t.Lower != "’s" && t.Text != "'" && t.Text != "’" {
			continue
		}
		for j := x.begin[sentence]; j < x.begin[sentence+1]; j++ {
			if m := &x.out[j]; m.Last == at && m.Entity != nil && m.Entity.Type == entity.Person {
				return j
			}
		}
		return -1
	}
	return -1
}

// isSaying tells verbs that go with a quote.
func (t *tables) isSaying(lower string) bool {
	if strings.HasSuffix(lower, "ing") && lower != "saying" && lower != "stating" {
		return false
	}
	return lemma(t.saying, lower)
}
