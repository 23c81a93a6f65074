package relation

import (
	"testing"

	"geokg/extract/entity"
)

// TestOnlyWhere: a state whose town it is does not do what people do there, nor say what they want.
func TestOnlyWhere(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		relation string
		cue      int
		want     int
	}{
		{"Thousands march in the [Chadian] capital against [p:Falkner].", "PROTESTS", 1, 0},
		{"Students near the [Chadian] town of Gao demand that [p:Falkner] resign.", "REQUESTS", 7, 0},
		{"[Chadian] students march in the capital against [p:Falkner].", "PROTESTS", 2, 1},
		{"The leaders of the [Chadian] capital criticise [p:Falkner].", "CRITICIZES", 6, 1},
		{"Policemen in the [Chadian] capital arrest [p:Falkner].", "DETAINS", 5, 1},
		{"Marchers in the [Chadian] parliament criticise [p:Falkner].", "CRITICIZES", 5, 1},
	} {
		_, s, m := marked(c.sentence)
		m[0].Form = entity.Demonym
		d := r.analyse(s, m, nil)
		told := deedAt(c.relation, d, 0, 1, c.cue)
		if got := d.onlyWhere([]Relation{told}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
		told.Name, told.Source = "RESIGNS_FROM", 0
		if got := d.onlyWhere([]Relation{told})[0].Source; (got < 0) != (c.want == 0 || c.relation == "DETAINS") {
			t.Errorf("%s: source %d", c.sentence, got)
		}
	}
}
