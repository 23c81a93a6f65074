package entity

import "strings"

// chamberOfPart gives the parliament that an office is a seat in by a part of its state, "Leeds
// MP Ann Lee", or the house of parliament in a state of the United States, "Texas State
// Senator Ann Lee", or the police of a city there; nil for none.
func (w *work) chamberOfPart(t *titled) *Entity {
	house, ok := strings.CutPrefix(t.title.words, "state ")
	o := t.owner
	if o == nil || o.entity == nil || o.entity.Type != Place {
		return nil
	}
	if t.title.office == "PARL" && t.title.sits() {
		code := o.entity.Country
		if code == "USA" {
			if code = "GBR"; w.states[code] == 0 { // they have no MPs: "Dover MP" is of another Dover
				return nil
			}
		}
		return w.chamberOf(w.countryByCode[code], "parliament")
	}
	if strings.HasPrefix(t.title.words, "police ") && o.entity.Country == "USA" && o.sense != nil && o.sense.kind == kindPlace && o.sense.class != "region" && o.sense.state == nil {
		return w.policeOf(o.entity) // "Minneapolis Police Chief Ann Lee"
	}
	if !ok || o.sense == nil || o.sense.kind != kindPlace || o.sense.class != "region" || o.entity.Country != "USA" {
		return nil
	}
	switch house {
	case "senator":
		house = " Senate"
	case "representative":
		house = " House of Representatives"
	case "legislator", "lawmaker":
		house = " Legislature"
	default:
		return nil
	}
	name := strings.TrimSuffix(o.entity.Name, " (state)")
	if e := w.tableBody(name + house); e != nil {
		return e
	}
	return w.tableBody(name + " State" + house)
}

// chamberOfMany gives the house of parliament of a state for whom it sends there, "two Iranian
// MPs", "a U.S. Senator"; nil for others, and for senators, who as actors are their state.
func (w *work) chamberOfMany(t *titled, owner *Entity) *Entity {
	if owner == nil || owner.Type != Country || !t.title.sits() || t.title.plural && t.title.office != "PARL" {
		return nil
	}
	return w.chamberFor(owner, t.title)
}
