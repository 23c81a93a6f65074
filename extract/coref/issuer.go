package coref

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// issuers gives those of whom one of the first sentences says that they issue
// the text: "The following statement was issued by the governments of A and B".
func (x *resolution) issuers() []*actor {
	for s := 0; s < min(6, len(x.sentences)); s++ {
		statement := x.token(s, 0).Lower == "issued"
		for k, t := range x.sentences[s].Tokens {
			statement = statement || t.Lower == "statement" || t.Lower == "text" || t.Lower == "communiqué" || t.Lower == "declaration"
			before := x.token(s, k-1).Lower
			if !statement || t.Lower != "by" && (t.Lower != "of" && t.Lower != "from" || before != "statement" && before != "declaration") {
				continue
			}
			if t.Lower == "by" && before != "issued" && before != "released" && before != "made" && before != "agreed" && before != "adopted" {
				continue
			}
			if got := x.listed(s, k+1); len(got) > 0 {
				return got
			}
		}
	}
	return nil
}

// issuesThis gives the state or body of which one of the first sentences says that the text is its
// own, or that of its officer: "The Ministry of Defence of Chad issued the following statement on
// Monday"; nil for none.
func (x *resolution) issuesThis() *actor {
	j := x.givesThis()
	switch {
	case j < 0:
		return nil
	case x.out[j].Entity.Type == entity.Person:
		return x.served(x.actor(x.out[j].Entity))
	}
	return x.known(x.voiceOf(x.out[j].Entity), j)
}

// givesThis gives the mention of a state, body or person of which one of the first sentences says that
// the text is theirs; -1 for none.
func (x *resolution) givesThis() int {
	for s := 0; s < min(6, len(x.sentences)); s++ {
		k := slices.IndexFunc(x.sentences[s].Tokens, func(w text.Token) bool { return w.Lower == "following" })
		if k < 2 || x.token(s, k-1).Lower != "the" || !x.issued[x.token(s, k+1).Lower] && !x.issued[x.token(s, k+2).Lower] {
			continue
		}
		verb := subjectOf(x.tree(s), k-2)
		for j := x.begin[s]; j < x.begin[s+1]; j++ {
			b := &x.out[j]
			if e := b.Entity; e == nil || e.Type == entity.Place || e.Type == entity.Nationality {
				continue
			} else if verb >= 0 && b.First <= verb && verb < b.Last || e.Type == entity.Person && b.First == 0 && x.token(s, b.Last).Text == "," && x.token(s, k-3).Text == "," {
				return j // "Ann Lee, the Commissioner for Mali, issued"
			}
		}
	}
	return -1
}

// headline gives the body, or the several states, whose statement a headline says that
// the text is: "NATO Summit Declaration", "G7 Leaders' Communiqué".
func (x *resolution) headline() []*actor {
	for s := 0; s < min(3, len(x.sentences)); s++ {
		t := x.sentences[s].Tokens
		k := slices.IndexFunc(t, func(w text.Token) bool { return x.issued[w.Lower] })
		if k < 1 || len(t) > 20 || t[len(t)-1].Text == "." || k+1 < len(t) && isLowerWord(t[k+1].Text) && !occasions[t[k+1].Lower] && t[k+1].Lower != "for" {
			continue
		}
		var got []*actor
		bodies := 0
		for j := x.begin[s]; j < x.begin[s+1]; j++ {
			b := &x.out[j]
			if e := b.Entity; e != nil && b.First < k && (e.Type == entity.Country || e.Type == entity.Organization) {
				if a := x.known(e, j); !slices.Contains(got, a) {
					got = append(got, a)
					if e.Type == entity.Organization && e.Country == "" {
						bodies++
					}
				}
			}
		}
		if bodies > 0 || len(got) > 1 {
			return got
		}
	}
	return nil
}

// governments gives the states and bodies whose officers are the subject of the first
// sentence: "The Governments of A, B and C, meeting in D, declare as follows."
func (x *resolution) governments() []*actor {
	s := x.letterhead()
	if s >= len(x.sentences) {
		return nil
	}
	for k := 0; k < 4; k++ {
		if x.gathered[x.token(s, k).Lower] && x.token(s, k+1).Lower == "of" {
			if got := x.listed(s, k+1); len(got) > 1 {
				return got
			}
		}
	}
	return nil
}

// leaders gives "the leaders", "the ministers" and the like, where nobody has turned out
// to be them, who issues the text: "The leaders called on Chad to leave."
func (x *resolution) leaders(members []*actor) {
	for i := range x.read {
		m := &x.out[i]
		if m.Entity != nil || m.Form != entity.Nominal && m.Form != entity.Role || x.places[i].quote >= 0 {
			continue
		}
		if n := x.places[i].noun; n != nil && n.number == many && n.of(entity.Country) && len(members) > 2 && x.numbered(m) == len(members) {
			x.setAll(i, members, "who issues the text") // "the three countries"
			continue
		}
		if x.places[i].function != subject || m.Last-m.First != 2 || x.token(m.Sentence, m.First).Lower != "the" || !x.conveners[x.token(m.Sentence, m.Head).Lower] {
			continue
		}
		x.setAll(i, members, "who issues the text")
	}
}

// numbered is how many a mention says that it is: three of "the three sides"; 0 for none.
func (x *resolution) numbered(m *Mention) int {
	for j := m.First; j < m.Last; j++ {
		if k := numerals[x.token(m.Sentence, j).Lower]; k > 0 {
			return k
		}
	}
	return 0
}
