package relation

import (
	"slices"
	"testing"

	"geokg/extract/entity"
)

// TestScope asks for signs of those who may be the source of the only cue: who
// stands in braces, or nobody.
func TestScope(t *testing.T) {
	r := rules(t)
	for _, x := range []struct {
		text, cue, status, who, sign string
	}{
		{"{Belgrave} said that [Ardmore] attacked (Kestrel).", "attacked", "actual", "Belgrave", "says, said in ccomp that"},
		{"{Belgrave} said that [Ardmore] attacked (Kestrel).", "attacked", "actual", "Belgrave", "says, tense was"},
		{"{Belgrave} said that [Ardmore] attacked (Kestrel).", "attacked", "actual", "", "nobody, 1 speak"},
		{"{Belgrave} said that rain fell after [Ardmore] attacked (Kestrel).", "attacked", "actual", "Belgrave", "says, within advcl after"},
		{"{Belgrave} announced a review of the attack by [Ardmore] on (Kestrel).", "attack", "actual", "Belgrave", "says, noun hangs by nmod of"},
		{"{Belgrave} said that \"[Ardmore] attacked (Kestrel)\".", "attacked", "actual", "Belgrave", "says, in quotes"},
		{"{Belgrave} said that {Dover} claimed that [Ardmore] attacked (Kestrel).", "attacked", "actual", "Dover", "nearest who says"},
		{"{Belgrave} said that {Dover} claimed that [Ardmore] attacked (Kestrel).", "attacked", "actual", "Belgrave", "another who says is nearer"},
		{"[Ardmore] attacked (Kestrel), according to {Belgrave}.", "attacked", "actual", "Belgrave", "according to, on cue"},
		{"[Ardmore] rejected a demand by {Belgrave} to leave (Kestrel).", "leave", "requested", "Belgrave", "has it requested"},
		{"[Ardmore] rejected {Belgrave}'s demand to leave (Kestrel).", "leave", "requested", "Belgrave", "has it requested"},
		{"A report by {Belgrave} said that [Ardmore] attacked (Kestrel).", "attacked", "actual", "Belgrave", "says above, cue verb"},
		{"{Belgrave} Ambassador to the U.N. {Dover} confirms that [Ardmore] attacked (Kestrel).", "attacked", "actual", "Dover", "says above, cue verb"},
	} {
		doc, sentences, mentions := bracketed(x.text)
		for i := range mentions {
			if doc.Text[mentions[i].Start:mentions[i].End] == "Dover" {
				mentions[i].Entity.Type = entity.Person
			}
		}
		d := r.analyse(sentences, mentions, nil)
		rel := cueIn(t, sentences, x.cue, "ATTACKS", x.status)
		for i, m := range mentions {
			switch m.Entity.ID {
			case "subject":
				rel.Subject = i
			case "object":
				rel.Object = i
			}
		}
		var got []string
		for _, b := range d.bids(d.views[0], rel, nil, nil, nil) {
			name := ""
			if b.Mention >= 0 {
				name = doc.Text[mentions[b.Mention].Start:mentions[b.Mention].End]
			}
			if name == x.who {
				got = b.Signs
			}
		}
		if !slices.Contains(got, x.sign) {
			t.Errorf("%q of %q has no %q: %q", x.who, doc.Text, x.sign, got)
		}
	}
}

// TestDeeds: who asks the subject for something has a sign of it for what is asked for.
func TestDeeds(t *testing.T) {
	r := rules(t)
	_, sentences, mentions := bracketed("{Belgrave} wrote to [Ardmore] of leaving (Kestrel).")
	d := r.analyse(sentences, mentions, nil)
	rel := Relation{Name: "WITHDRAWS_FROM", Status: "requested", Subject: 1, Object: 2, Source: -1}
	asks := Relation{Name: "REQUESTS", Subject: 0, Object: 1}
	for _, c := range []struct {
		others []Relation
		want   bool
	}{{[]Relation{rel, asks}, true}, {[]Relation{rel}, false}} {
		bids := []Bid{{Mention: -1}, {Mention: 0}}
		d.deeds(rel, bids, c.others)
		if got := slices.Contains(bids[1].Signs, "REQUESTS the subject, requested"); got != c.want {
			t.Errorf("beside %v: %q", c.others, bids[1].Signs)
		}
	}
}

// TestSpeaksAlone: without the head the signs say who is the source.
func TestSpeaksAlone(t *testing.T) {
	r := rules(t)
	for text, want := range map[string]string{
		"{Belgrave} said that [Ardmore] attacked (Kestrel).":                        "other0",
		"[Ardmore] attacked (Kestrel) after {Belgrave} said that it would go home.": "",
	} {
		_, sentences, mentions := bracketed(text)
		found := r.Find(sentences, mentions, nil)
		i := slices.IndexFunc(found, func(x Relation) bool { return x.Name == "ATTACKS" })
		if i < 0 {
			t.Fatalf("no attack in %q: %+v", text, found)
		}
		got := ""
		if k := found[i].Source; k >= 0 {
			got = mentions[k].Entity.ID
		}
		if got != want {
			t.Errorf("%q in %q, want %q", got, text, want)
		}
	}
}
