package coref

import (
	"strings"

	"geokg/extract/entity"
)

// union stands in issuers.txt for the European Union, whose "we" that of its bodies is.
const union = "EU"

var europeanUnion = &entity.Entity{ID: "org:european-union.int", Name: "European Union", Type: entity.Organization, Aka: []string{"E.U.", "EU"}}

// issuerOf gives the state that a code of issuers.txt tells of, or the European Union; nil for none.
func (x *resolution) issuerOf(code string) *entity.Entity {
	if code != union {
		return x.state(code)
	}
	if a := x.actors[europeanUnion.ID]; a != nil {
		return a.entity
	}
	return europeanUnion
}

// ofUnion tells whether a body is one for which the European Union speaks.
func (x *resolution) ofUnion(e *entity.Entity) bool {
	return e.Type == entity.Organization && e.Country == "" && (x.desks[strings.ToLower(e.Name)] == union || strings.HasPrefix(e.Name, "European Union "))
}

// lineHead gives the code of the state for which a line of the letterhead, in lower case, speaks by
// how it begins: "Delegation of the European Union to Chad".
func (x *resolution) lineHead(line string) string {
	line = strings.TrimPrefix(line, "the ")
	longest := ""
	for head := range x.lines {
		if strings.HasPrefix(line, head) && len(head) > len(longest) { // whatever their order in the map
			longest = head
		}
	}
	return x.lines[longest]
}
