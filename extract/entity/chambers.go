package entity

import "strings"

// bodyOfPart gives the body that an office is in by a part of its state: the parliament, "Leeds
// MP Ann Lee", a house of it in a state of the United States, "Texas State Senator Ann Lee", or
// the police of a city there, "Minneapolis Police Chief Ann Lee"; nil for none.
func (w *work) bodyOfPart(t *titled) *Entity {
	o := t.owner
	if o == nil || o.entity == nil || o.entity.Type != Place {
		return nil
	}
	if t.title.office == "PARL" && t.title.sits() {
		return w.parliamentFor(o.entity)
	}
	if o.entity.Country != "USA" || o.sense == nil || o.sense.kind != kindPlace {
		return nil
	}
	if o.sense.class == "region" {
		return w.houseOfRegion(o.entity, t.title)
	}
	if strings.HasPrefix(t.title.words, "police ") && o.sense.state == nil {
		return w.policeOf(o.entity)
	}
	return nil
}

// parliamentFor gives the parliament in which somebody sits for a place.
func (w *work) parliamentFor(place *Entity) *Entity {
	code := place.Country
	if code == "USA" {
		if code = "GBR"; w.states[code] == 0 { // they have no MPs: "Dover MP" is of another Dover
			return nil
		}
	}
	return w.chamberOf(w.countryByCode[code], "parliament")
}

// houseOfRegion gives the house of parliament of a state of the United States that a title is
// in, nil for none.
func (w *work) houseOfRegion(region *Entity, t *title) *Entity {
	var house string
	switch t.words {
	case "state senator":
		house = "Senate"
	case "state representative":
		house = "House of Representatives"
	case "state legislator", "state lawmaker":
		house = "Legislature"
	default:
		return nil
	}
	name := strings.TrimSuffix(region.Name, " (state)")
	if e := w.tableBody(name + " " + house); e != nil {
		return e
	}
	return w.tableBody(name + " State " + house)
}

// chamberOfMany gives the house of parliament of a state for whom it sends there, "two Iranian
// MPs", "a U.S. Senator"; nil for others, and for senators, who as actors are their state.
func (w *work) chamberOfMany(t *titled, owner *Entity) *Entity {
	if owner == nil || owner.Type != Country || !t.title.sits() || t.title.plural && t.title.office != "PARL" {
		return nil
	}
	return w.chamberFor(owner, t.title)
}

// houses are what states call the houses of their parliaments: the first of these that a state has
// is its lower or upper house.
var houses = map[string][]string{
	"Lower house of {country}": {"house of representatives", "house of commons", "chamber of deputies", "congress of deputies", "house of the people", "house of peoples' representatives",
		"state duma", "sejm", "bundestag", "dáil éireann", "legislative chamber", "council of representatives", "house of assembly", "house of delegates", "national assembly", "national council"},
	"Upper house of {country}": {"senate", "house of lords", "house of councillors", "chamber of senators", "house of peoples", "house of the federation", "house of elders", "house of nationalities",
		"federation council", "council of states", "federal council", "council of the nation", "council of the republic", "national council of provinces", "national council"},
}

// houseOf gives the house of a state's parliament that "lower house" or "upper house" means, by the
// name that the tables have; nil for none.
func (w *work) houseOf(c *sense, n *stateNoun) *Entity {
	for _, house := range houses[n.template] {
		if e := w.bodyOfTable(c, &stateNoun{noun: house, template: title1(house) + " ({country})"}); e != nil {
			return e
		}
	}
	return nil
}
