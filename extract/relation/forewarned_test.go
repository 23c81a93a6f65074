package relation

import "testing"

// TestForewarned: who warns of somebody's deed does not threaten that one.
func TestForewarned(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		want     int
	}{
		{"[Chad] warned of a [Malian] attack.", 0},
		{"[Chad] warned that a [Malian] strike was imminent.", 0},
		{"[Chad] warned that [Malian] drills were a danger to trade.", 0},
		{"[Chad] warned that [Malian] strikes would be answered.", 1},
		{"[Chad] warned [Mali] of an attack.", 1},
		{"[Chad] threatened a [Malian] attack.", 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		cue := "warned"
		if c.sentence == "[Chad] threatened a [Malian] attack." {
			cue = "threatened"
		}
		if got := d.forewarned([]Relation{cueIn(t, s, cue, "THREATENS", "actual")}); len(got) != c.want {
			t.Errorf("%s: %+v", c.sentence, got)
		}
	}
}

// TestSameSide: a president and his minister, who with others are "they", have not agreed with each other.
func TestSameSide(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[p:Falkner] met [p:Kestrel] and [p:Adjei]. [p:They] signed a pact.")
	they := m[3]
	m = append(m, they, they)
	for i, state := range []string{"TCD", "MLI", "MLI"} {
		e := *m[i].Entity
		e.Country = state
		m[i].Entity, m[3+i].Entity = &e, &e
	}
	d := r.analyse(s, m, nil)
	var found []Relation
	for _, pair := range [][2]int{{3, 4}, {3, 5}, {4, 5}} {
		x := cueIn(t, s, "signed", "AGREES_WITH", "actual")
		x.Subject, x.Object = pair[0], pair[1]
		found = append(found, x)
	}
	if got := d.sameSide(found); len(got) != 2 || got[0].Object != 4 || got[1].Object != 5 || got[1].Subject != 3 {
		t.Errorf("%+v", got)
	}
	if got := d.sameSide(found[2:]); len(got) != 0 {
		t.Errorf("%+v", got)
	}
}
