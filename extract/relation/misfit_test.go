package relation

import (
	"slices"
	"strings"
	"testing"

	"geokg/extract/entity"
	"geokg/extract/lexicon"
)

// TestMisfitExamples runs the examples of misfits.txt: they tell the relation
// of ends of another type, and not, or less surely, of those of the row.
func TestMisfitExamples(t *testing.T) {
	r := rules(t)
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	table, err := set.Table("misfits.txt", "relation", "end", "types", "how", "example")
	if err != nil {
		t.Fatal(err)
	}
	// told gives the confidence with the ends of those types; 0: not found.
	told := func(name, example string, subject, object entity.Type, state string) float64 {
		_, sentences, mentions := bracketed(example)
		for k := range mentions {
			mentions[k].Entity.Country = state
			if state != "" {
				mentions[k].Entity.Name = state
			}
			if mentions[k].Entity.ID == "subject" {
				mentions[k].Entity.Type = subject
			} else {
				mentions[k].Entity.Type = object
			}
		}
		d := r.analyse(sentences, mentions, nil)
		best := 0.0
		for _, v := range d.views {
			for _, h := range d.hits(v) {
				for _, x := range d.relations(v, h) {
					if x.Name == name {
						best = max(best, x.Confidence)
					}
				}
			}
		}
		return best
	}
	for _, row := range table.Rows {
		name, end, how, example := row.Fields[0], row.Fields[1], row.Fields[3], row.Fields[4]
		// The likeliest types that the relation takes.
		var s, o entity.Type
		most := 0.0
		for _, a := range entityTypes {
			for _, b := range entityTypes {
				if x := told(name, example, a, b, ""); x > most {
					s, o, most = a, b, x
				}
			}
		}
		if most == 0 {
			t.Errorf("%s: the example tells of no %s: %s", row.At(), name, example)
			continue
		}
		for _, x := range lexicon.List(row.Fields[2]) {
			var got []float64
			if a, b, ok := strings.Cut(x, ">"); ok {
				if told(name, example, entity.Type(a), entity.Type(b), "") == 0 {
					t.Errorf("%s: %s: nothing of a %s either where the states are two", row.At(), example, x)
				}
				got = append(got, told(name, example, entity.Type(a), entity.Type(b), "MLI"))
			}
			if end == "subject" || end == "both" {
				got = append(got, told(name, example, entity.Type(x), o, ""))
			}
			if end == "object" || end == "both" {
				got = append(got, told(name, example, s, entity.Type(x), ""))
			}
			if how == "never" && slices.Max(got) > 0 || how == "seldom" && slices.Max(got) > 0.6*most {
				t.Errorf("%s: %s: of a %s with confidence %v, of a %s and a %s with %v", row.At(), example, x, got, s, o, most)
			}
		}
	}
}
