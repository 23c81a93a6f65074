package coref

import (
	"testing"

	"geokg/extract/entity"
)

// Who has left an office does not speak for it while holding another.
func TestBehind(t *testing.T) {
	state, firm := &entity.Entity{Name: "Chad", Type: entity.Country}, &entity.Entity{Name: "Oilco", Type: entity.Organization}
	now, before := office{title: "foreign minister", of: state}, office{title: "chairman", of: firm, past: true}
	for _, c := range []struct {
		offices []office
		want    *entity.Entity
	}{
		{[]office{now, before}, state},
		{[]office{before, now}, state},
		{[]office{before}, firm},
		{[]office{{title: "adviser"}, now}, state},
	} {
		a := &actor{entity: &entity.Entity{Name: "Ann Lee", Type: entity.Person}, offices: c.offices}
		if got := new(resolution).behind(a); got != c.want {
			t.Errorf("%v: speaks for %v, want %s", c.offices, got, c.want.Name)
		}
	}
}

// What a speaker is called is no verb of saying.
func TestSpeakerNamedState(t *testing.T) {
	checkResolved(t, []sought{
		{"a department", "\"We urge Mali to leave,\" the State Department said.", "We", "United States Department of State"},
		{"its spokesperson", "\"We urge Mali to leave,\" a State Department spokesperson said.", "We", "United States Department of State"},
		{"who goes on stating", "Kenya opposes the plan of the United States, stating, \"We urge Mali to leave. We left Somalia.\"", "We", "Kenya"},
		{"who states", "\"We urge Mali to leave,\" Chad stated.", "We", "Chad"},
	})
}

// Who says a quote is nobody whom it names, and the only one near of that gender.
func TestSaysOfOther(t *testing.T) {
	checkResolved(t, []sought{
		{"not whom the quote names", "Theresa May met the press.\n\n“Kenya arrested Angela Merkel,” she said.", "she", "Theresa May"},
		{"the other one of two", "Theresa May and Donald Trump met the press. “We are sad,” she said. “Kenya left,” he said.", "left,” he", "Donald Trump"},
	})
}
