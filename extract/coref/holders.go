package coref

import (
	"strings"

	"geokg/extract/entity"
)

// holders gives who holds on the day of the text the office of "both presidents", of whom it
// has named none, in the two states that it has put side by side; nil where a table lacks one.
func (x *resolution) holders(i, want int) (list []*actor) {
	m := &x.out[i]
	title := x.officeOfSeveral(m)
	if want != 2 || title == "" || x.inOffice == nil {
		return nil
	}
	states := x.pair(i, x.nouns["countries"])
	if states == nil {
		states = x.mainPair(nil)
	}
	for _, a := range states {
		e := x.inOffice(title, a.entity.Country, x.doc.Published)
		if e == nil {
			return nil
		}
		list = append(list, x.actor(e))
	}
	return list
}

// namedAfter gives who has, by the text's own words in the two sentences after it, the office of which the
// tables know another holder: "Soldiers held the president of Mali. President Ann Lee was driven to a
// camp"; nil for none.
func (x *resolution) namedAfter(i int) *entity.Entity {
	m := &x.out[i]
	title := strings.TrimPrefix(strings.ToLower(m.Title), "the ")
	if title != "president" && title != "prime minister" {
		return nil
	}
	for j := i + 1; j < x.read && x.out[j].Sentence <= m.Sentence+2; j++ {
		b := &x.out[j]
		if b.Form != entity.Name || b.Former || b.Entity == nil || b.Entity.Type != entity.Person || strings.ToLower(b.Title) != title || b.TitleOf == nil || b.TitleOf.Country != m.AtHand.Country {
			continue
		}
		if b.Entity.ID == m.AtHand.ID {
			return nil
		}
		return b.Entity
	}
	return nil
}

// ministersLands gives the two states that the text has just put side by side, or of whose meeting the
// sentence before tells, for their leaders or their ministers of one matter, whom it does not name: "Chad and
// Mali talked. The two foreign ministers will meet".
func (x *resolution) ministersLands(i, want int) []*actor {
	m := &x.out[i]
	if want != 0 && want != 2 {
		return nil
	}
	switch x.token(m.Sentence, m.Head).Lower {
	case "ministers":
	case "leaders":
		if before := x.token(m.Sentence, m.Head-1).Lower; want != 2 || numerals[before] == 0 || before != "both" && x.token(m.Sentence, m.Head-2).Lower != "the" || x.token(m.Sentence, m.Last).Lower == "of" {
			return nil
		}
		if pair := x.pair(i, x.nouns["countries"]); pair != nil {
			return pair
		}
		return x.metIn(max(0, m.Sentence-1), i)
	default:
		return nil
	}
	matter := x.token(m.Sentence, m.Head-1)
	switch first := x.token(m.Sentence, m.First).Lower; {
	case m.Head-1 < m.First || !isLowerWord(matter.Text) || matter.Lower == "prime" || matter.Lower == "the" || numerals[matter.Lower] > 0:
		return nil
	case first != "the" && first != "both" && first != "their" && x.token(m.Sentence, m.First-1).Lower != "their":
		return nil
	}
	if next := x.token(m.Sentence, m.Last).Lower; next == "of" || next == "from" || next == "," {
		return nil // whose they are stands there, or who they are
	}
	return x.pair(i, x.nouns["countries"])
}

// officeOfSeveral gives the office, of those of which a state has one holder, that a mention
// calls several by: "prime minister" of "both prime ministers".
func (x *resolution) officeOfSeveral(m *Mention) string {
	before := x.token(m.Sentence, m.Head-1).Lower
	switch x.token(m.Sentence, m.Head).Lower {
	case "presidents":
		if before == "vice" || before == "deputy" || before == "former" {
			return ""
		}
		return "president"
	case "premiers":
		return "prime minister"
	case "ministers":
		if before == "prime" {
			return "prime minister"
		}
	}
	return ""
}

// coHolders gives "the Russian and Ukrainian presidents", mention i being the second, the two
// who hold the office on the day of the text instead of their states.
func (x *resolution) coHolders(i int) {
	if i == 0 || x.inOffice == nil {
		return
	}
	m, b := &x.out[i], &x.out[i-1]
	if m.Entity == nil || m.Entity.Type != entity.Country || b.Form != entity.Demonym || b.Entity == nil || b.Entity.Type != entity.Country || b.Entity == m.Entity {
		return
	}
	title := x.officeOfSeveral(m)
	if title == "" || !x.areJoined(i-1, i) {
		return
	}
	one, two := x.inOffice(title, b.Entity.Country, x.doc.Published), x.inOffice(title, m.Entity.Country, x.doc.Published)
	if one != nil && two != nil {
		x.set(i-1, one, -1, "in office")
		x.set(i, two, -1, "in office")
	}
}
