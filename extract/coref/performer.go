package coref

import (
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// selfNamed gives the one state or body that is the subject of sentences in which "our"
// follows, "The United States and our partners"; nil where they are several.
func (x *resolution) selfNamed(ours []int) *actor {
	var author *actor
	faced := x.faced(ours)
	for _, i := range ours {
		if x.lower(i) != "our" {
			continue // "Spain handed us over"
		}
		for j := i - 1; j >= 0 && x.out[j].Sentence == x.out[i].Sentence; j-- {
			m := &x.out[j]
			if m.Form != entity.Name || m.Entity == nil || x.places[j].function != subject || x.places[j].quote >= 0 ||
				m.Entity.Type != entity.Country && m.Entity.Type != entity.Organization {
				continue
			}
			a := x.actor(m.Entity)
			if author != nil && a != author || faced[a] {
				return nil
			}
			author = a
		}
	}
	return author
}

// opener gives the state or body that is the subject of the first sentence, where that
// does by its own words what it says ("The Department of State announces today …") and
// the text goes on with "we".
func (x *resolution) opener(ours []int) *actor {
	s := x.letterhead()
	if s >= len(x.sentences) || x.out[ours[0]].Sentence <= s {
		return nil
	}
	for j := x.begin[s]; j < x.begin[s+1]; j++ {
		m := &x.out[j]
		if m.First > 1 || m.Form != entity.Name && m.Form != entity.Forces || m.Entity == nil || m.Entity.Type != entity.Country && m.Entity.Type != entity.Organization {
			continue
		}
		for k := m.Last; k < m.Last+4; k++ {
			switch w := x.token(s, k).Lower; {
			case x.performing[w] || w != "is" && x.concluding[w] && x.issuedHead() || x.proceeding[w] && x.issuing(ours):
				if a := x.known(x.voiceOf(m.Entity), j); !x.faced(ours)[a] {
					return a
				}
				return nil
			case w == "is" || w == "are" || w == "has" || w == "have" || w == "today" || w == "also" || strings.HasSuffix(w, "ly"):
			default:
				k = m.Last + 4
			}
		}
	}
	return nil
}

// performer gives the state or body that most often is the subject of such verbs and of
// what "will" be done, in a text known to be somebody's own.
func (x *resolution) performer(ours []int) *actor {
	if len(ours) == 0 {
		return nil
	}
	faced := x.faced(ours)
	times, issuing := map[*actor]int{}, x.issuing(ours)
	var best, next *actor
	for j := range x.read {
		m := &x.out[j]
		if m.Form != entity.Name && m.Form != entity.Forces || m.Entity == nil || x.places[j].quote >= 0 || x.places[j].function != subject || m.Entity.Type != entity.Country && m.Entity.Type != entity.Organization {
			continue
		}
		for k := m.Last; k < m.Last+3; k++ {
			w := x.token(m.Sentence, k).Lower
			if !x.performing[w] && w != "will" && !(issuing && x.proceeding[w]) {
				continue
			}
			a := x.known(x.voiceOf(m.Entity), j)
			if times[a]++; x.performing[w] {
				times[a]++
			}
			break
		}
	}
	if a := x.opensTitle(titleWords(x.doc.Title)); a != nil {
		times[a] += 4
	}
	for _, a := range x.order {
		switch {
		case faced[a]:
		case times[a] > 0 && (best == nil || times[a] > times[best]):
			best, next = a, best
		case times[a] > 0 && (next == nil || times[a] > times[next]):
			next = a
		}
	}
	if best == nil || next != nil && times[next] == times[best] {
		return nil
	}
	return best
}

// ownOfficer gives the state whose officer "our" goes with: "our Minister, Mr. Ann Lee".
func (x *resolution) ownOfficer(ours []int) *actor {
	for _, i := range ours {
		if x.lower(i) != "our" {
			continue
		}
		for j := i + 1; j < x.read && x.out[j].Sentence == x.out[i].Sentence && x.out[j].First <= x.out[i].Last+6; j++ {
			m := &x.out[j]
			if m.Entity == nil || m.Entity.Type != entity.Person || m.Entity.Country == "" || m.Form != entity.Name {
				continue
			}
			for k := x.out[i].Last; k < m.First; k++ {
				if x.posts[x.token(m.Sentence, k).Lower] {
					return x.known(x.state(m.Entity.Country), j)
				}
			}
		}
	}
	return nil
}

// informal tells texts that say "don't" outside of quotes: no state or body issues them.
func (x *resolution) informal() bool {
	for s := range x.sentences {
		for k, t := range x.sentences[s].Tokens {
			if x.quote[s][k] >= 0 {
				continue
			}
			switch strings.ReplaceAll(t.Lower, "’", "'") {
			case "n't", "'m", "'re", "'ll", "'ve", "don't", "can't", "won't", "didn't", "isn't", "i'm", "we're", "it's", "that's", "doesn't", "wasn't", "i've", "couldn't", "i'll", "you're":
				return true
			}
		}
	}
	return false
}

// faced gives the states and bodies on whom "we" act, or who act on "us", so that they never
// are who speaks.
func (x *resolution) faced(ours []int) map[*actor]bool {
	list := map[*actor]bool{}
	for _, i := range ours {
		m := &x.out[i]
		word := x.lower(i)
		for j := x.begin[m.Sentence]; j < x.begin[m.Sentence+1]; j++ {
			b := &x.out[j]
			if b.Entity == nil || b.Entity.Type != entity.Country && b.Entity.Type != entity.Organization || x.places[j].clause != x.places[i].clause {
				continue
			}
			if b.Form != entity.Name && (b.Form != entity.Demonym || word != "our") {
				continue
			}
			before := x.token(b.Sentence, b.First-1).Lower
			if before == "the" {
				before = x.token(b.Sentence, b.First-2).Lower
			}
			met := false
			switch word {
			case "we": // "We call on Chad"
				met = x.places[i].function == subject && b.First > m.Last && (x.node(j).label == syntax.Object || facing[before]) && x.node(j).clause == x.node(i).clause
			case "us": // "Chad had given us its word"
				met = b.Last <= m.First && x.places[j].function == subject && x.node(j).clause == x.node(i).clause
			case "our": // "our talks with Chad", "our troops in Chad", "our Chadian allies"
				if b.First == m.Last {
					met = b.Form == entity.Demonym && x.befriended[x.token(m.Sentence, b.Last).Lower]
				} else if b.First > m.Last && b.First <= m.Last+5 {
					met = before == "with" || before == "in" && x.fielded[x.token(m.Sentence, m.Last).Lower]
				}
			}
			if met {
				list[x.actor(b.Entity)] = true
			}
		}
	}
	return list
}

// facing holds what stands before those on whom somebody acts.
var facing = wordSet("on upon with against from to")

// saidToday gives the body that a text which says "we" outside of quotes says that it is:
// "We call on Chad to free the men, Oxfam said today."
func (x *resolution) saidToday(ours []int) *actor {
	for _, i := range ours {
		m := &x.out[i]
		if x.lower(i) != "we" || m.Sentence > 8 {
			continue
		}
		for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence; j++ {
			b := &x.out[j]
			if b.Form == entity.Name && b.Entity != nil && b.Entity.Type == entity.Organization && x.token(b.Sentence, b.First-1).Text == "," &&
				x.isSaying(x.token(b.Sentence, b.Last).Lower) && x.token(b.Sentence, b.Last+1).Lower == "today" {
				return x.actor(b.Entity)
			}
		}
	}
	return nil
}
