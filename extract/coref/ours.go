package coref

import (
	"strings"

	"geokg/extract/entity"
)

// outright gives the state or body that the words right beside "we" or "our" say that they
// are: "For our part, Norway has signed", "we in Norway", "we Norwegians".
func (x *resolution) outright(ours []int) *actor {
	for _, i := range ours {
		m := &x.out[i]
		s, at := m.Sentence, -1
		switch x.lower(i) {
		case "our":
			if before := x.token(s, m.First-1).Lower; (before == "for" || before == "on") && x.token(s, m.Last).Lower == "part" && x.token(s, m.Last+1).Text == "," {
				at = m.Last + 2
			}
		case "we":
			switch next := x.token(s, m.Last); {
			case next.Lower == "in" || next.Lower == "of":
				at = m.Last + 1
			case !isLowerWord(next.Text):
				at = m.Last
			}
		}
		if at < 0 {
			continue
		}
		if x.token(s, at).Lower == "the" {
			at++
		}
		for j := i + 1; j < x.read && x.out[j].Sentence == s && x.out[j].First <= at; j++ {
			if b := &x.out[j]; b.First == at && x.speaksSo(j, x.lower(i) == "we") {
				return x.known(x.voiceOf(b.Entity), j)
			}
		}
	}
	return nil
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
		return b.Form != entity.Demonym || we && x.places[j].many || we && strings.HasSuffix(x.token(b.Sentence, b.Last-1).Lower, "s")
	case entity.Organization:
		return !we
	}
	return false
}

// issuing tells a text that reads like one which somebody issues: it says neither who said
// what nor quotes, and "we thank" or "we condemn".
func (x *resolution) issuing(ours []int) bool {
	voiced := false
	for _, i := range ours {
		m := &x.out[i]
		if x.lower(i) != "we" {
			continue
		}
		k := m.Last
		for w := x.token(m.Sentence, k).Lower; k < m.Last+3 && (w == "also" || w == "are" || w == "will" || w == "not" || w == "must" || strings.HasSuffix(w, "ly")); w = x.token(m.Sentence, k).Lower {
			k++
		}
		voiced = voiced || voicing[x.token(m.Sentence, k).Lower]
	}
	if !voiced {
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

// voicing holds what they do by their own words who issue a text.
var voicing = wordSet(`thank applaud urge condemn call reaffirm welcome stand support remain commend join encourage honor honour
	regret reiterate mourn congratulate deplore recognize recognise celebrate affirm reject denounce accept waver grateful committed
	pleased proud saddened determined stop continue rest`)

// proceeding holds verbs of those who issue a text that others have as well.
var proceeding = wordSet(`continues believes facilitated committed working determined grateful ready prepared announced imposed
	leveraged designated provides supported`)

// ownForces holds nouns for those whom a state has, its forces and officers.
var ownForces = wordSet(`forces troops soldiers army military navy commanders personnel diplomats officials negotiators
	servicemembers airmen sailors`)

// ofSpeaker gives "our troops" the state that speaks, and so "our Armed Forces in Chad"; mention j
// begins right behind "our".
func (x *resolution) ofSpeaker(j, our int, state *entity.Entity) {
	b := &x.out[j]
	body := b.Entity != nil && b.Entity.Type == entity.Organization && b.Entity.Country != state.Country && strings.HasPrefix(b.Rule, "forces.txt")
	if b.Entity != nil && !body {
		return
	}
	for k := b.First; k < b.Last; k++ {
		switch w := x.token(b.Sentence, k).Lower; {
		case w == "of":
			return
		case w == "in" || k == b.Last-1:
			if w == "in" {
				w = x.token(b.Sentence, k-1).Lower
			}
			if ownForces[w] || w == "force" && body {
				x.set(j, state, our, "government of who speaks")
			}
			return
		}
	}
}
