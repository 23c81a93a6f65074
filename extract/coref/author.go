package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// authors gives "we" and "our" outside of quotes whoever issues the text, where
// it says so: joint statements ("We, the foreign ministers of A and B, urge"),
// press releases under an officer's name, or sentences like "The United States
// and our partners".
func (x *resolution) authors() {
	var ours, mine []int
	for i := range x.read {
		if m := &x.out[i]; m.Form == entity.Pronoun && m.Entity == nil && x.places[i].quote < 0 {
			switch p := x.pronouns[x.lower(i)]; {
			case p == nil || p.person != "1":
			case p.number == many:
				ours = append(ours, i)
			default:
				mine = append(mine, i)
			}
		}
	}
	if len(mine) > 0 {
		if at := x.signer(); at >= 0 {
			for _, i := range mine {
				x.set(i, x.out[at].Entity, at, x.pronouns[x.lower(i)].rule)
			}
		}
	}
	members := x.signatories(ours)
	if members == nil {
		members = x.issuers()
	}
	if members == nil {
		members = x.headline()
	}
	if members != nil {
		x.leaders(members)
	}
	if len(ours) == 0 {
		return
	}
	if members == nil {
		members = x.ownList(ours)
	}
	if members == nil {
		if a := x.byline(); a != nil {
			members = []*actor{a}
		} else if a := x.selfNamed(ours); a != nil {
			members = []*actor{a}
		}
	}
	for _, i := range ours {
		if members != nil {
			x.setAll(i, members, x.pronouns[x.lower(i)].rule)
		}
	}
}

// signer gives the mention of the person under whose name and office the text
// stands, "Ann Lee, Secretary of State" being one of its first lines; -1 for none.
func (x *resolution) signer() int {
	for j := 0; j < x.read && x.out[j].Sentence < 4; j++ {
		m := &x.out[j]
		t := x.sentences[m.Sentence].Tokens
		if m.Entity != nil && m.Entity.Type == entity.Person && m.Form == entity.Name && m.First == 0 && len(t) <= 12 &&
			t[len(t)-1].Text != "." && x.token(m.Sentence, m.Last).Text == "," {
			return j
		}
	}
	return -1
}

// signatories gives the states and bodies listed after "We," up to the verb; where one
// alone is, it must be a body of several: "We, the leaders of the Group of Seven, …".
func (x *resolution) signatories(ours []int) []*actor {
	for _, i := range ours {
		m := &x.out[i]
		if x.lower(i) != "we" || x.token(m.Sentence, m.Last).Text != "," {
			continue
		}
		if got := x.listed(m.Sentence, m.Last); len(got) > 1 || len(got) == 1 && got[0].entity.Type == entity.Organization && got[0].entity.Country == "" {
			return got
		}
	}
	return nil
}

// listed gives the states and bodies of the list that begins at or after a
// token; officers stand for whom they serve. A body stands for its members where
// they are listed after it, "the G7 ministers of A, B and C", or with it: "A, B
// and C as members of the Contact Group".
func (x *resolution) listed(sentence, from int) []*actor {
	var got []*actor
	end := from
	members, over := false, false
	for j := x.begin[sentence]; j < x.begin[sentence+1]; j++ {
		b := &x.out[j]
		if b.First < from {
			continue
		}
		e := b.Entity
		if e != nil && e.Type == entity.Organization && x.asMembers(sentence, b.First) {
			return []*actor{x.known(e, j)}
		}
		over = over || x.listEnds(sentence, end, b.First) && end > from
		if over {
			continue
		}
		end = max(end, b.Last)
		if e != nil && e.Type == entity.Person && b.TitleOf != nil {
			e = b.TitleOf
		}
		if e == nil || e.Type != entity.Country && e.Type != entity.Organization {
			continue
		}
		if members && e.Type == entity.Country {
			continue
		}
		members = members || len(got) == 0 && e.Type == entity.Organization && e.Country == "" && x.opensMembers(j)
		if a := x.known(e, j); !slices.Contains(got, a) {
			got = append(got, a)
		}
	}
	return got
}

// asMembers tells whether "as members of" stands right before token i.
func (x *resolution) asMembers(sentence, i int) bool {
	if x.token(sentence, i-1).Lower == "the" {
		i--
	}
	return x.token(sentence, i-1).Lower == "of" && x.token(sentence, i-2).Lower == "members" && x.token(sentence, i-3).Lower == "as"
}

// opensMembers tells whether mention j, a body, is followed by its members: by "of" or
// a bracket after at most three words, and then by three states.
func (x *resolution) opensMembers(j int) bool {
	m := &x.out[j]
	i := m.Last
	for w := x.token(m.Sentence, i); w.Lower != "of" && w.Text != "("; w = x.token(m.Sentence, i) {
		if i++; i > m.Last+3 || w.Text == "" || w.Text == "," {
			return false
		}
	}
	states := 0
	for k := j + 1; k < x.begin[m.Sentence+1]; k++ {
		b := &x.out[k]
		if b.Last <= i+1 || b.Entity == nil || b.Entity.Type != entity.Country {
			continue
		}
		if states > 0 && x.listEnds(m.Sentence, x.out[k-1].Last, b.First) || states == 0 && b.First > i+2 {
			break
		}
		states++
	}
	return states > 2
}

// ownList gives the states and bodies, several, with which one of the first sentences
// begins that goes on with "our": "The members of the Troika and the European Union
// extend our wishes".
func (x *resolution) ownList(ours []int) []*actor {
	for _, i := range ours {
		m := &x.out[i]
		if m.Sentence > 5 {
			return nil
		}
		first := x.begin[m.Sentence]
		if first >= i || x.out[first].First > 5 || x.lower(i) != "our" && x.lower(i) != "ours" || x.places[first].function != subject {
			continue
		}
		if got := x.listed(m.Sentence, 0); len(got) > 1 {
			return got
		}
	}
	return nil
}

// byline gives the state or body that the officer serves under whose name the
// text stands: one of the first lines is a name and an office, or an office
// that issues texts (issuers.txt), and no sentence.
func (x *resolution) byline() *actor {
	for s := 0; s < min(4, len(x.sentences)); s++ {
		if code := x.desks[strings.ToLower(x.sentences[s].Of(x.doc.Text))]; code != "" {
			if e := x.state(code); e != nil {
				return x.actor(e)
			}
		}
	}
	for j := range x.read {
		m := &x.out[j]
		if m.Sentence > 3 {
			return nil
		}
		t := x.sentences[m.Sentence].Tokens
		if m.Entity == nil || m.Entity.Type != entity.Person || len(t) > 12 || t[len(t)-1].Text == "." {
			continue
		}
		if of := x.behind(x.actor(m.Entity)); of != nil {
			if e := x.state(of.Country); e != nil && of.Type == entity.Organization && ministerial(of.Name) {
				of = e // "we" of a ministry's spokesman is the state
			}
			return x.known(of, j)
		}
		if of := x.state(m.Entity.Country); of != nil && x.token(m.Sentence, m.Last).Text == "," {
			return x.known(of, j) // "Ann Lee, Department Spokesperson"
		}
	}
	return nil
}

// selfNamed gives the one state or body that is the subject of sentences in
// which "we" or "our" follows; nil where they are several.
func (x *resolution) selfNamed(ours []int) *actor {
	var author *actor
	for _, i := range ours {
		for j := i - 1; j >= 0 && x.out[j].Sentence == x.out[i].Sentence; j-- {
			m := &x.out[j]
			if m.Form != entity.Name || m.Entity == nil || x.places[j].function != subject || x.places[j].quote >= 0 ||
				m.Entity.Type != entity.Country && m.Entity.Type != entity.Organization {
				continue
			}
			if a := x.actor(m.Entity); author != nil && a != author {
				return nil
			} else {
				author = a
			}
		}
	}
	return author
}

// occasions are words that lead from who issues a text to what it is about.
var occasions = wordSet(`on in at about regarding concerning following during after before since`)

// listEnds tells whether the words from token i, right after an item of a list,
// to the next item go on with the list; a verb does not.
func (x *resolution) listEnds(sentence, i, next int) bool {
	for ; i < next; i++ {
		switch t := x.token(sentence, i); {
		case t.Text == ",", t.Text == "(", t.Text == ")":
		case occasions[t.Lower]:
			return true
		case t.Lower == "and", small[t.Lower], prepositions[t.Lower]:
			return false
		default:
			return isLowerWord(t.Text)
		}
	}
	return false
}
