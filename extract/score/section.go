package score

import (
	"errors"
	"fmt"
	"strings"
)

// The lines between which [Into] writes.
const (
	sectionStart = "<!-- What geokg score --into has measured: -->"
	sectionEnd   = "<!-- End of what it has measured. -->"
)

// Into puts the section between the two marker lines of a page in place of
// what is there.
func Into(page, section string) (string, error) {
	head, rest, found := strings.Cut(page, sectionStart+"\n")
	_, tail, ends := strings.Cut(rest, sectionEnd)
	if !found || !ends {
		return "", errors.New("it lacks the lines between which the figures go; add\n" + sectionStart + "\n" + sectionEnd)
	}
	return head + sectionStart + "\n\n" + strings.TrimSpace(section) + "\n\n" + sectionEnd + tail, nil
}

// Measured is a set of annotated articles with what was found in it.
type Measured struct {
	Name   string
	Whole  Report // by tables, encoder and heads
	Tables Report // by tables alone
}

// few is how many annotated statements a relation must have for a row of its own.
const few = 10

// Section writes what was measured as Markdown: a row for each set with and
// without the encoder; by relation and attribute for the first; made names
// what has made the statements.
func Section(sets []Measured, made string) string {
	var b strings.Builder
	b.WriteString("| | documents | annotated | precision | recall | F1 | F1 of events alone | calibration error |\n" +
		"|---|---:|---:|---:|---:|---:|---:|---:|\n")
	for _, s := range sets {
		row := func(name, calibration string, r Report) {
			fmt.Fprintf(&b, "| %s | %d | %d | %.2f | %.2f | %.2f | %.2f | %s |\n", name, r.Documents, r.Relation.Gold,
				r.Relation.Precision(), r.Relation.Recall(), r.Relation.F1(), r.Event.F1(), calibration)
		}
		row(s.Name, fmt.Sprintf("%.2f", s.Whole.Calibration.Error()), s.Whole)
		row(s.Name+", tables alone (`--rules-only`)", "", s.Tables)
	}
	if len(sets) > 0 {
		fmt.Fprintf(&b, "\nOn %s by relation, those with %d and more annotated:\n\n", sets[0].Name, few)
		sets[0].Whole.relations(&b, few)
		b.WriteString("\n")
		sets[0].Whole.shares(&b)
	}
	fmt.Fprintf(&b, "\nMade by %s.\n", made)
	return b.String()
}
