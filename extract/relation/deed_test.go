package relation

import (
	"slices"
	"testing"

	"geokg/extract/coref"
	"geokg/extract/entity"
)

// TestDeedEnds: a word for a deed is an end of the relations of its row alone,
// told as the row says.
func TestDeedEnds(t *testing.T) {
	r := rules(t)
	attack := &coref.Deed{Object: map[string]string{"CRITICIZES": "CRITICIZES", "ATTACKS": "KILLS"}}
	report := &coref.Deed{Subject: map[string]string{"ACCUSES": "ACCUSES"}}
	for _, c := range []struct {
		text            string
		subject, object *coref.Deed
		want            []string
	}{
		{"[Chad] condemned [the attack].", nil, attack, []string{"Chad CRITICIZES the attack"}},
		{"[Chad] condemned [the attack].", nil, report, nil},
		{"[Chad] praised [the attack].", nil, attack, nil},
		{"[Chad] attacked [the village] on Monday.", nil, attack, []string{"Chad KILLS the village"}},
		{"[the report] accuses [Chad] of murder.", report, nil, []string{"the report ACCUSES Chad"}},
		{"[the report] accuses [Chad] of murder.", attack, nil, nil},
		{"[the report] accuses [Chad] of murder.", report, attack, nil},
	} {
		_, sentences, mentions := marked(c.text)
		for i, d := range []*coref.Deed{c.subject, c.object} {
			if d != nil {
				mentions[i].Deed, mentions[i].Form = d, entity.Deed
			}
		}
		var got []string
		for _, x := range r.Find(sentences, mentions, nil) {
			got = append(got, mentions[x.Subject].Entity.Name+" "+x.Name+" "+mentions[x.Object].Entity.Name)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.text, got, c.want)
		}
	}
}

// TestDeedsShared: who signed a deal with another does not support the other by
// honouring it.
func TestDeedsShared(t *testing.T) {
	r := rules(t)
	deal := &coref.Deed{Object: map[string]string{"SUPPORTS": "SUPPORTS"}}
	for _, c := range []struct {
		also string
		want int
	}{{"Chad", 0}, {"Mali", 2}} {
		_, sentences, mentions := marked("[Chad] supports [the deal].")
		mentions[1].Deed = deal
		second := mentions[1]
		second.Entity = &entity.Entity{ID: c.also, Name: c.also, Type: entity.Country}
		mentions = append(mentions, second)
		if got := r.Find(sentences, mentions, nil); len(got) != c.want {
			t.Errorf("the deal of %s: got %+v", c.also, got)
		}
	}
}

// TestDeedBound: no evidence makes sure who is behind a deed.
func TestDeedBound(t *testing.T) {
	mention := func(f entity.Form) coref.Mention { return coref.Mention{Mention: entity.Mention{Form: f}} }
	d := &document{mentions: []coref.Mention{mention(entity.Name), mention(entity.Deed), mention(entity.Pronoun)}}
	for _, c := range []struct {
		p               float64
		subject, object int
		want            float64
	}{{0.9, 0, 1, deedBound}, {0.9, 1, 0, deedBound}, {0.9, 0, 2, 0.9}, {0.4, 0, 1, 0.4}} {
		if got := d.bounded(c.p, c.subject, c.object); got != c.want {
			t.Errorf("%v of mentions %d and %d: %v, want %v", c.p, c.subject, c.object, got, c.want)
		}
	}
}
