package relation

import (
	"slices"
	"testing"

	"geokg/extract/entity"
)

// TestUnjoined: of more than six who act together none acts with another of them, and the
// members of a body that are listed right after it do not act beside it.
func TestUnjoined(t *testing.T) {
	r := rules(t)
	const six, seven = "[Chad], [Mali], [Togo], [Ghana], [Niger], [Benin]", "[Chad], [Mali], [Togo], [Ghana], [Niger], [Benin], and [Gabon]"
	for _, c := range []struct {
		text, relation  string
		subject, object int
		beside          int // the subject of another relation of that name to that object; -1: none
		kept            bool
	}{
		{seven + " issued a joint statement.", "AGREES_WITH", 0, 6, -1, false},
		{six + " issued a joint statement.", "AGREES_WITH", 0, 5, -1, true},
		{seven + " condemned [Kenya].", "CRITICIZES", 0, 7, -1, true},
		{seven + " signed a treaty with [Kenya].", "AGREES_WITH", 0, 7, -1, true},
		{six + " met after [Gabon] had left.", "MEETS", 0, 5, -1, true},
		{"The [o:African Union] ministers of [Chad], [Mali] and [Togo] condemned [Kenya].", "CRITICIZES", 1, 4, 0, false},
		{"The [o:African Union] ([Chad], [Mali] and [Togo]) condemned [Kenya].", "CRITICIZES", 3, 4, 0, false},
		{"The [o:African Union] ministers of [Chad], [Mali] and [Togo] condemned [Kenya].", "CRITICIZES", 1, 4, -1, true},
		{"The [o:African Union] ministers of [Chad], [Mali] and [Togo] condemned [Kenya].", "MEMBER_OF", 1, 0, 0, true},
		{"The [o:African Union], [Chad], [Mali] and [Togo] condemned [Kenya].", "CRITICIZES", 1, 4, 0, true},
	} {
		_, s, m := marked(c.text)
		d := r.analyse(s, m, nil)
		found := []Relation{{Name: c.relation, Subject: c.subject, Object: c.object, Confidence: 0.5}}
		if c.beside >= 0 {
			found = append(found, Relation{Name: c.relation, Subject: c.beside, Object: c.object, Confidence: 0.4})
		}
		kept := slices.ContainsFunc(d.unjoined(found), func(r Relation) bool { return r.Subject == c.subject })
		if kept != c.kept {
			t.Errorf("%s: %s of mentions %d and %d kept %v, want %v", c.text, c.relation, c.subject, c.object, kept, c.kept)
		}
	}
}

// TestNotAmongUs: what "we" will not do we will not do with others.
func TestNotAmongUs(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text, status string
		kept         bool
	}{
		{"[We] will not restore relations.", "negated", false},
		{"[We] will restore relations.", "planned", true},
		{"[They] will not restore relations.", "negated", true},
	} {
		_, s, m := marked(c.text)
		for _, name := range []string{"Chad", "Mali"} {
			x := m[0]
			x.Entity = &entity.Entity{ID: name, Name: name, Type: entity.Country}
			m = append(m, x)
		}
		d := r.analyse(s, m[1:], nil)
		found := []Relation{{Name: "AGREES_WITH", Subject: 0, Object: 1, Status: c.status, Confidence: 0.5}}
		if kept := len(d.unjoined(found)) == 1; kept != c.kept {
			t.Errorf("%s: kept %v, want %v", c.text, kept, c.kept)
		}
	}
}

// TestSigns: in "We, …" officers stand for those whose officers they are.
func TestSigns(t *testing.T) {
	r := rules(t)
	for text, kept := range map[string]bool{
		"We, the ministers of [Chad] and the [p:Commissioner] of the [o:Union], condemn [Mali].": false,
		"The ministers of [Chad] and the [p:Commissioner] of the [o:Union] condemn [Mali].":      true,
	} {
		_, s, m := marked(text)
		m[1].Form = entity.Role
		d := r.analyse(s, m, nil)
		found := []Relation{{Name: "CRITICIZES", Subject: 1, Object: 3, Confidence: 0.6}, {Name: "CRITICIZES", Subject: 2, Object: 3, Confidence: 0.5}}
		if got := len(d.unjoined(found)) == 2; got != kept {
			t.Errorf("%s: kept %v, want %v", text, got, kept)
		}
	}
}

// TestAlongside: who stands beside the members of a body is none of them.
func TestAlongside(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text    string
		subject int
		kept    bool
	}{
		{"The [o:Group] ministers of [Chad], [Mali] and [Togo], and the [o:Union], condemn [Gabon].", 4, false},
		{"The [o:Group] ministers of [Chad], [Mali] and [Togo], and the [o:Union], condemn [Gabon].", 1, true},
		{"The [o:Group] and its member, the [o:Union], condemn [Gabon].", 1, true},
	} {
		_, s, m := marked(c.text)
		d := r.analyse(s, m, nil)
		if got := len(d.unjoined([]Relation{{Name: "MEMBER_OF", Subject: c.subject, Object: 0, Confidence: 0.6}})) == 1; got != c.kept {
			t.Errorf("%s: mention %d kept %v, want %v", c.text, c.subject, got, c.kept)
		}
	}
}
