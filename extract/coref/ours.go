package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// outright gives the state or body that the words right beside "we" or "our" say that they
// are: "For our part, Norway has signed", "we in Norway", "we Norwegians".
func (x *resolution) outright(ours []int) *actor {
	for _, i := range ours {
		at := x.saysWho(i)
		for j := i + 1; j < x.read && x.out[j].Sentence == x.out[i].Sentence && x.out[j].First <= at; j++ {
			if b := &x.out[j]; b.First == at && x.speaksSo(j, x.lower(i) == "we") {
				return x.known(x.voiceOf(b.Entity), j)
			}
		}
	}
	return nil
}

// saysWho gives the token behind "we" or "our" that may begin with who they are; -1 for none.
func (x *resolution) saysWho(i int) int {
	m := &x.out[i]
	s, at := m.Sentence, m.Last
	switch next := x.token(s, at); x.lower(i) {
	case "our":
		before := x.token(s, m.First-1).Lower
		if before != "for" && before != "on" || next.Lower != "part" || x.token(s, at+1).Text != "," {
			return -1
		}
		at += 2
	case "we":
		if next.Lower == "in" || next.Lower == "of" {
			at++
		} else if isLowerWord(next.Text) {
			return -1
		}
	default:
		return -1
	}
	if x.token(s, at).Lower == "the" {
		at++
	}
	return at
}

// speaksSo tells whether a mention beside "for our part" is a state or body, or one beside "we"
// a state or its people.
func (x *resolution) speaksSo(j int, we bool) bool {
	b := &x.out[j]
	if b.Entity == nil || b.Form != entity.Name && b.Form != entity.Forces && b.Form != entity.Demonym {
		return false
	}
	if next := x.token(b.Sentence, b.Last); strings.HasSuffix(next.Text, "'s") || next.Text == "’s" {
		return false
	}
	switch b.Entity.Type {
	case entity.Country, entity.Nationality:
		return b.Form != entity.Demonym || we && (x.places[j].many || strings.HasSuffix(x.token(b.Sentence, b.Last-1).Lower, "s"))
	case entity.Organization:
		return !we
	}
	return false
}

// issuing tells a text that reads like one which somebody issues: it says neither who said
// what nor quotes, and "we thank" or "we condemn".
func (x *resolution) issuing(ours []int) bool {
	if !slices.ContainsFunc(ours, x.voiced) {
		return false
	}
	for s := range x.sentences {
		for k, t := range x.sentences[s].Tokens {
			switch t.Lower {
			case "said", "says", "told", "tells", "adding":
				return false
			}
			if x.quote[s][k] >= 0 {
				return false
			}
		}
	}
	return true
}

// voiced tells whether pronoun i is the "we" of "we thank" or "we will also strongly condemn".
func (x *resolution) voiced(i int) bool {
	if x.lower(i) != "we" {
		return false
	}
	m := &x.out[i]
	for k := m.Last; ; k++ {
		w := x.token(m.Sentence, k).Lower
		if k == m.Last+3 || w != "also" && w != "are" && w != "will" && w != "not" && w != "must" && !strings.HasSuffix(w, "ly") {
			return x.voicing[w]
		}
	}
}

// ofSpeaker gives "our troops" the state that speaks, and so "our Armed Forces in Chad"; mention j
// begins with or right behind "our".
func (x *resolution) ofSpeaker(j, our int, state *entity.Entity) {
	b := &x.out[j]
	body := b.Entity != nil && b.Entity.Type == entity.Organization && b.Entity.Country != state.Country && strings.HasPrefix(b.Rule, "forces.txt")
	if b.Entity != nil && !body {
		return
	}
	head := b.First
	for ; head+1 < b.Last && x.token(b.Sentence, head+1).Lower != "in"; head++ {
		if x.token(b.Sentence, head).Lower == "of" {
			return
		}
	}
	if w := x.token(b.Sentence, head).Lower; x.ownForces[w] || w == "force" && body {
		x.set(j, state, our, "government of who speaks")
	}
}
