package coref

import (
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
