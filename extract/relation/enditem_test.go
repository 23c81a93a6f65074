package relation

import (
	"strings"
	"testing"

	"geokg/extract/text"
)

// TestItemOfTheEnd: what only names the object once more is no item.
func TestItemOfTheEnd(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, relation, cue, item string
		want                          bool
	}{
		{"[Chad] took control of [o:Gao].", "SEIZES", "took control of", "control of Gao", true},
		{"[Chad] announced the expulsion of two envoys of [Mali].", "EXPELS", "expulsion of", "expulsion of two envoys of Mali", true},
		{"[Chad] jailed two envoys of [Mali].", "DETAINS", "jailed", "two envoys of Mali", true},
		{"[Chad] seized ships with arms of [Mali].", "SEIZES", "seized", "ships with arms of Mali", false},
		{"[Chad] criticized the stance of [Mali].", "CRITICIZES", "criticized", "stance of Mali", false},
		{"[Chad] expelled two envoys from [Mali].", "EXPELS", "expelled", "two envoys", false},
		{"[Chad] left [Mali].", "WITHDRAWS_FROM", "left", "", false},
	} {
		doc, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		at := strings.Index(doc.Text, c.cue)
		x := Relation{Subject: 0, Object: 1, Name: c.relation, Item: c.item, Cue: text.Span{Start: at, End: at + len(c.cue)}}
		if got := d.onlyEnd(x); got != c.want {
			t.Errorf("%s: %q: %v", c.sentence, c.item, got)
		}
	}
}

// TestItemsWithNames: the words before a name with its first words are no item, or the office alone.
func TestItemsWithNames(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, relation, item, want string }{
		{"[Chad] freed journalist [p:Ada Falkner].", "RELEASES", "journalist Ada", ""},
		{"[Chad] freed journalist [p:Ada Falkner].", "RELEASES", "journalist", "journalist"},
		{"[Chad] dismissed coach [p:Ada Falkner].", "DISMISSES", "coach Ada", "coach"},
		{"[Chad] sent guns to [p:Ada Falkner].", "SUPPLIES", "guns", "guns"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		if got := d.thingItem(Relation{Subject: 0, Object: 1, Name: c.relation, Item: c.item}); got != c.want {
			t.Errorf("%s: %q is %q, want %q", c.sentence, c.item, got, c.want)
		}
	}
	_, s, m := marked("[Chad] is led by King [p:Ada Falkner].")
	if got := r.analyse(s, m, nil).unnamed("King Ada", 1); got != "King" {
		t.Errorf("office %q, want King", got)
	}
}
