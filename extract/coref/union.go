package coref

import (
	"strings"

	"geokg/extract/entity"
)

// union stands in issuers.txt for the European Union, whose "we" that of its bodies is.
const union = "EU"

// europeanUnion is as orgs.txt has it, for texts that name but its bodies.
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
