package entity

import (
	"testing"

	"geokg/extract/lexicon"
)

const personsHead = "id | name | aka | surname | country | qid | news | offices\n"

// What is asked of a user's rows the shipped ones keep.
func TestShippedNamesAreInOrder(t *testing.T) {
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	countries := linker(t).countryByCode
	for file, columns := range map[string][]string{
		"countries.txt": {"id", "name", "aka", "adjectives", "people", "capital", "seats", "qid"},
		"places.txt":    {"id", "name", "aka", "country", "kind", "population", "news"},
		"orgs.txt":      {"id", "name", "aka", "country", "kind", "news"},
		"groups.txt":    {"id", "name", "aka", "country", "kind", "news"},
		"persons.txt":   {"id", "name", "aka", "surname", "country", "qid", "news", "offices"},
	} {
		table, err := set.Table(file, columns...)
		if err != nil {
			t.Fatal(err)
		}
		check := newNameCheck(namesOf[file], table.Rows, countries)
		for _, r := range table.Rows {
			if err := check.row(r); err != nil {
				t.Error(r.Errorf("%w", err))
			}
		}
	}
}
