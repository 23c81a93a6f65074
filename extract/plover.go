package extract

import (
	"slices"

	"geokg/extract/lexicon"
)

// cooperative are the PLOVER types of verbal and material cooperation.
var cooperative = []string{"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"}

// vocabulary is the relation table: PLOVER type and mode of what has happened,
// by relation. The zero PLOVER marks a standing fact.
type vocabulary map[string]PLOVER

func readVocabulary(set *lexicon.Set) (vocabulary, error) {
	rows, err := set.Relations()
	if err != nil {
		return nil, err
	}
	v := vocabulary{}
	for _, r := range rows {
		v[r.Name] = PLOVER{Type: r.PLOVER, Mode: r.Mode}
	}
	return v, nil
}

// event gives the PLOVER event that a relation of that status is. What has
// happened is the relation's own event. Of what has not, the words are the
// event: a plan or promise of cooperation is AGREE and one of conflict
// THREATEN, a demand is REQUEST, a threat THREATEN, cooperation denied or
// withheld REJECT. What is merely possible, and conflict that did not take
// place, are no event.
func (v vocabulary) event(relation, status string) PLOVER {
	p := v[relation]
	if p.Type == "" || status == "actual" {
		return p
	}
	friendly := slices.Contains(cooperative, p.Type)
	switch {
	case status == "requested":
		return PLOVER{Type: "REQUEST"}
	case status == "threatened", status == "planned" && !friendly:
		return PLOVER{Type: "THREATEN"}
	case status == "planned":
		return PLOVER{Type: "AGREE"}
	case status == "negated" && friendly:
		return PLOVER{Type: "REJECT"}
	}
	return PLOVER{}
}
