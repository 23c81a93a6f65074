package relation

import (
	"testing"

	"geokg/extract/coref"
	"geokg/extract/entity"
	"geokg/extract/text"
)

// TestNestedStates decodes what is said of a body, and of the state that its
// name holds: "the U.S. Senate sanctions Russia".
func TestNestedStates(t *testing.T) {
	mention := func(start, end int, kind entity.Type, id string) coref.Mention {
		return coref.Mention{Antecedent: -1, Mention: entity.Mention{Span: text.Span{Start: start, End: end},
			Entity: &entity.Entity{ID: id, Name: id, Type: kind}}}
	}
	const senate, state, russia, apart, minister = 0, 1, 2, 3, 4
	d := &document{Rules: &Rules{symmetric: map[string]bool{"MEETS": true}}, views: []*view{{Sentence: &text.Sentence{}}}, mentions: []coref.Mention{
		mention(4, 15, entity.Organization, "senate"), mention(4, 8, entity.Country, "usa"), mention(30, 36, entity.Country, "rus"),
		mention(40, 44, entity.Country, "usa"), mention(0, 20, entity.Person, "minister"),
	}}
	says := func(name string, subject, object int, confidence float64) Relation {
		return Relation{Name: name, Subject: subject, Object: object, Status: "actual", Source: -1, Confidence: confidence}
	}
	for _, x := range []struct {
		name string
		in   []Relation
		want []int // the subjects left
	}{
		{"the body is surer", []Relation{says("SANCTIONS", senate, russia, 0.9), says("SANCTIONS", state, russia, 0.6)}, []int{senate}},
		{"the state is surer", []Relation{says("SANCTIONS", senate, russia, 0.5), says("SANCTIONS", state, russia, 0.6)}, []int{state}},
		{"both as sure", []Relation{says("SANCTIONS", state, russia, 0.6), says("SANCTIONS", senate, russia, 0.6)}, []int{senate}},
		{"either way round", []Relation{says("MEETS", russia, state, 0.6), says("MEETS", senate, russia, 0.9)}, []int{senate}},
		{"the state stands elsewhere", []Relation{says("SANCTIONS", senate, russia, 0.9), says("SANCTIONS", apart, russia, 0.6)}, []int{senate, apart}},
		{"another relation", []Relation{says("SANCTIONS", senate, russia, 0.9), says("ACCUSES", state, russia, 0.6)}, []int{senate, state}},
		{"a person is no body", []Relation{says("ACCUSES", minister, russia, 0.9), says("ACCUSES", state, russia, 0.6)}, []int{minister, state}},
	} {
		got := d.unnested(x.in)
		if len(got) != len(x.want) {
			t.Errorf("%s: %d relations left, want %d", x.name, len(got), len(x.want))
			continue
		}
		for i, r := range got {
			if r.Subject != x.want[i] {
				t.Errorf("%s: subject %d, want %d", x.name, r.Subject, x.want[i])
			}
		}
	}
}

// TestNestedStatesTaken: nor is what is told of "they" told of the state in the name of the body.
func TestNestedStatesTaken(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[Malian] police said [o:they] had arrested [p:Falkner].")
	m[0].Form = entity.Demonym
	body := m[1]
	body.Span, body.First, body.Last = text.Span{Start: 0, End: 13}, 0, 2
	m = append([]coref.Mention{body}, m...)
	d := r.analyse(s, m, nil)
	for name, want := range map[string]int{"DETAINS": 1, "": 2} {
		state, body := Relation{Name: "DETAINS", Subject: 1, Object: 3, Confidence: 0.8}, Relation{Name: name, Subject: 2, Object: 3, Confidence: 0.9}
		if got := d.unnested([]Relation{state, body}); len(got) != want || got[len(got)-1].Subject != 2 {
			t.Errorf("%q: %+v, want %d", name, got, want)
		}
	}
}

// TestOwnedBodies: what is said of a body is not said of the state that owns it,
// unless more than a word or two stands between.
func TestOwnedBodies(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text string
		want int
	}{
		{"[p:Falkner], head of [Togo]'s [o:Liberal Party], left.", 1},
		{"[p:Falkner], head of [Togo]'s ruling [o:Liberal Party], left.", 1},
		{"[p:Falkner], head of [Togo], and [o:Liberal Party] left.", 2},
	} {
		_, s, m := marked(c.text)
		d := r.analyse(s, m, nil)
		found := []Relation{{Name: "HAS_ROLE_IN", Subject: 0, Object: 1, Confidence: 0.9}, {Name: "HAS_ROLE_IN", Subject: 0, Object: 2, Confidence: 0.5}}
		if got := d.unnested(found); len(got) != c.want || got[len(got)-1].Object != 2 {
			t.Errorf("%s: %+v, want %d", c.text, got, c.want)
		}
	}
}

// TestHeldPlaces: what is said of a place is not said of the state before the word for
// what it is.
func TestHeldPlaces(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text string
		want int
	}{
		{"[p:Falkner] bombed the [Togo] city of [Lome].", 1},
		{"[p:Falkner] bombed the [Togo] port city of [Lome].", 1},
		{"[p:Falkner] bombed [Togo] and the city of [Lome].", 2},
		{"[p:Falkner] bombed [Togo], the ally of [Lome].", 2},
	} {
		_, s, m := marked(c.text)
		m[2].Entity.Type = entity.Place
		d := r.analyse(s, m, nil)
		found := []Relation{{Name: "ATTACKS", Subject: 0, Object: 1, Confidence: 0.9}, {Name: "ATTACKS", Subject: 0, Object: 2, Confidence: 0.5}}
		if got := d.unnested(found); len(got) != c.want || got[len(got)-1].Object != 2 {
			t.Errorf("%s: %+v, want %d", c.text, got, c.want)
		}
	}
}

// TestActsFor: of a person or body and its state one is meant, if one is twice as likely; a
// place is another matter.
func TestActsFor(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[p:Falkner] blamed [Togo], and [Chad] blamed [p:Alden].")
	m[0].Entity.Country, m[2].Entity.Country = "TCD", "TCD"
	d := r.analyse(s, m, nil)
	for _, c := range []struct {
		kind   entity.Type
		name   string
		state  float64
		object int
		want   int
	}{
		{entity.Person, "ACCUSES", 0.5, 1, 1}, {entity.Organization, "ACCUSES", 0.5, 1, 1}, {entity.Place, "ACCUSES", 0.5, 1, 2},
		{entity.Person, "ACCUSES", 0.7, 1, 2}, {entity.Person, "ACCUSES", 0.5, 3, 2}, {entity.Person, "OTHER", 0.5, 1, 2},
	} {
		m[0].Entity.Type = c.kind
		got := d.unnested([]Relation{{Name: c.name, Subject: 2, Object: c.object, Confidence: c.state}, {Name: c.name, Subject: 0, Object: 1, Confidence: 0.8}})
		if len(got) != c.want || got[len(got)-1].Subject != 0 {
			t.Errorf("%+v: %+v", c, got)
		}
	}
}
