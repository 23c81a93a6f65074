package coref

import (
	"strings"

	"geokg/extract/entity"
)

// Whom "the two sides" and "the ministers" stand for, where the text names persons or a body of states before.

// landsOf gives the two states for which two persons have met: "Ann Lee met Jan Roe. The two sides signed
// a pact".
func (x *resolution) landsOf(met []*actor) (states []*actor) {
	for _, a := range met {
		if e := x.state(a.entity.Country); e != nil && a.entity.Type != entity.Organization {
			states = append(states, x.known(e, a.last()))
		}
	}
	if len(met) != 2 || len(states) != 2 || states[0] == states[1] {
		return nil
	}
	return states
}

// guestAndHost gives the state of the one person of whom a sentence tells that he visits another state or a
// place in it, and that one: "Ann Lee visited Gao. The two sides signed a pact".
func (x *resolution) guestAndHost(s int) []*actor {
	visits := false
	for k, t := range x.tree(s) {
		visits = visits || verbal(t.Tag) && strings.HasPrefix(x.token(s, k).Lower, "visit")
	}
	var guest, host *actor
	for j := x.begin[s]; j < x.begin[s+1] && visits; j++ {
		e := x.out[j].Entity
		if e == nil || x.state(e.Country) == nil || x.out[j].Form == entity.Office {
			continue
		}
		of := &host
		if e.Type == entity.Person {
			of = &guest
		}
		if a := x.known(x.state(e.Country), j); *of == nil || *of == a {
			*of = a
		} else {
			return nil // of a third one
		}
	}
	if guest == nil || host == nil || guest == host {
		return nil
	}
	return []*actor{guest, host}
}

// officersBefore gives the body of several states of whose ministers or leaders the sentences before
// tell, and of no others: "The ASEAN ministers met in May. The ministers thanked Chad".
func (x *resolution) officersBefore(i int) []*actor {
	m := &x.out[i]
	s, head := m.Sentence, x.token(m.Sentence, m.Head).Lower
	if next := x.token(s, m.Last).Lower; x.token(s, m.First).Lower != "the" || next == "from" || next == "," || next == "of" && x.token(s, m.Last+1).Lower != "state" {
		return nil // whose they are stands there, or who they are
	}
	persons := 0
	for j := i - 1; j >= 0 && x.out[j].Sentence >= s-3; j-- {
		b := &x.out[j]
		if b.Entity == nil {
			continue
		}
		if b.Entity.Type == entity.Person && b.Form == entity.Name {
			if persons++; persons > 1 {
				return nil // whom it may mean
			}
		}
		at := b.First - 1
		if x.token(b.Sentence, at).Lower == "the" {
			at--
		}
		switch {
		case x.token(b.Sentence, b.Last-1).Lower == head, x.token(b.Sentence, b.Last).Lower == head:
		case x.token(b.Sentence, at).Lower == "of" && x.token(b.Sentence, at-1).Lower == head:
		default:
			continue
		}
		if b.Entity.Type != entity.Organization || b.Entity.Country != "" {
			return nil
		}
		return []*actor{x.actor(b.Entity)}
	}
	return nil
}
