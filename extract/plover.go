package extract

import (
	"fmt"
	"slices"

	"geokg/extract/lexicon"
)

// statuses are what a statement can be, in the order in which an edge shows
// the strongest one first.
var statuses = []string{"actual", "planned", "threatened", "requested", "possible", "negated"}

// cooperative are the PLOVER types of verbal and material cooperation.
var cooperative = []string{"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"}

// vocabulary is the relation table: PLOVER type and mode of what has happened,
// by relation. The zero PLOVER marks a standing fact.
type vocabulary map[string]PLOVER

func relationTable(set *lexicon.Set) (*lexicon.Table, error) {
	return set.Table("relations.txt", "relation", "direction", "plover", "mode", "gloss")
}

// relationNames are the relations in the order in which the head numbers
// them: that of the embedded table, without a user's own.
func relationNames() ([]string, error) {
	rows, err := Relations()
	names := make([]string, len(rows))
	for i, r := range rows {
		names[i] = r.Name
	}
	return names, err
}

// RelationType is a row of the relation table.
type RelationType struct {
	Name      string
	Symmetric bool   // holds either way round
	PLOVER    PLOVER // the event that it is when actual; zero for a standing fact
}

// Relations lists the relation table.
func Relations() ([]RelationType, error) { return readRelations(&lexicon.Set{}) }

func readRelations(set *lexicon.Set) ([]RelationType, error) {
	t, err := relationTable(set)
	if err != nil {
		return nil, err
	}
	cell := func(s string) string {
		if s == "-" {
			return ""
		}
		return s
	}
	out := make([]RelationType, 0, len(t.Rows))
	for _, r := range t.Rows {
		out = append(out, RelationType{r.Fields[0], r.Fields[1] == "with", PLOVER{Type: cell(r.Fields[2]), Mode: cell(r.Fields[3])}})
	}
	return out, nil
}

func readVocabulary(set *lexicon.Set) (vocabulary, error) {
	rows, err := readRelations(set)
	if err != nil {
		return nil, err
	}
	v := vocabulary{}
	for _, r := range rows {
		if _, twice := v[r.Name]; twice {
			return nil, fmt.Errorf("relations.txt: relation %s stands there twice", r.Name)
		}
		v[r.Name] = r.PLOVER
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

// check refuses a relation or status that the vocabulary lacks.
func (v vocabulary) check(relation, status string) error {
	if _, ok := v[relation]; !ok {
		return fmt.Errorf("no relation %q in relations.txt", relation)
	}
	if !slices.Contains(statuses, status) {
		return fmt.Errorf("no status %q; there are %q", status, statuses)
	}
	return nil
}
