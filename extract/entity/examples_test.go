package entity

import (
	"strings"
	"testing"

	"geokg/extract/lexicon"
)

// rows gives the rows of a table whose examples a test runs.
func rows(t *testing.T, table string, columns ...string) []lexicon.Row {
	t.Helper()
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	read, err := set.Table(table, columns...)
	if err != nil {
		t.Fatal(err)
	}
	return read.Rows
}

// marked gives the words of an example that stand in [ ].
func marked(example string) string {
	_, words, _ := strings.Cut(example, "[")
	words, _, _ = strings.Cut(words, "]")
	return words
}

// unmarked gives an example without its [ ].
func unmarked(example string) string {
	return strings.NewReplacer("[", "", "]", "").Replace(example)
}
