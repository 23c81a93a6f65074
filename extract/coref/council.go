package coref

import (
	"strings"

	"geokg/extract/entity"
)

// unitedCouncil and unionCouncil are as orgs.txt has them, for texts that call them "the Council" alone.
var (
	unitedCouncil = &entity.Entity{ID: "org:united-nations-security-council.int", Name: "United Nations Security Council", Type: entity.Organization, Aka: []string{"Security Council", "UN Security Council", "UNSC"}}
	unionCouncil  = &entity.Entity{ID: "org:council-of-the-european-union.int", Name: "Council of the European Union", Type: entity.Organization, Aka: []string{"Council of the EU"}}
)

// councils gives "the Council", where the text names none, the one that it is by what else the text
// tells of: "By resolution 1999 (2011) the Council lifted", "The Council listed him. The EU will".
func (x *resolution) councils() {
	var body *entity.Entity
	for i := range x.read {
		m := &x.out[i]
		if m.Entity != nil || m.Form != entity.Nominal || m.Last-m.First != 2 || x.token(m.Sentence, m.Head).Text != "Council" || x.token(m.Sentence, m.First).Lower != "the" || x.token(m.Sentence, m.Last).Lower == "of" {
			continue
		}
		if body == nil {
			if body = x.council(); body == nil {
				return
			}
		}
		x.set(i, body, -1, "whose council it is")
	}
}

// council gives the council of the United Nations or of the European Union, whichever alone the text
// may speak of; nil for neither and for both.
func (x *resolution) council() *entity.Entity {
	nations, union := x.cites(), false
	for _, a := range x.order {
		switch e := a.entity; {
		case strings.Contains(e.Name, "Council") || strings.Contains(e.Name, "council"):
			return nil
		case strings.HasPrefix(e.ID, "org:united-nations"):
			nations = true
		case e.ID == europeanUnion.ID || e.ID == "org:european-commission.int":
			union = true
		}
	}
	switch {
	case nations == union:
		return nil
	case nations:
		return unitedCouncil
	}
	return unionCouncil
}

// cites tells whether the text cites the Charter or a resolution as those of the Security Council are
// numbered: "Chapter VII", "resolution 1999 (2011)".
func (x *resolution) cites() bool {
	for s := range x.sentences {
		for k, t := range x.sentences[s].Tokens {
			switch t.Lower {
			case "chapter":
				if x.token(s, k+1).Text == "VII" {
					return true
				}
			case "resolution", "resolutions":
				if n := x.token(s, k+1).Text; len(n) > 2 && strings.Trim(n, "0123456789") == "" && x.token(s, k+2).Text == "(" && len(x.token(s, k+3).Text) == 4 {
					return true
				}
			}
		}
	}
	return false
}
