package relation

import (
	"strings"
	"testing"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// TestNotTheirs: offices that are somebody else's, by where the words stand, beside such
// as are not.
func TestNotTheirs(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, relation, cue string
		subject, object, want   int
	}{
		{"[o:Guard] chief and former minister [p:Adjei] met [p:Kestrel].", "HAS_ROLE_IN", "former minister", 2, 0, 0},
		{"[o:Guard] chief and former minister [p:Adjei] met [p:Kestrel].", "HAS_ROLE_IN", "former minister", 1, 0, 1},
		{"Former [o:Guard] ministers [p:Adjei] and [p:Kestrel] left.", "HAS_ROLE_IN", "ministers", 2, 0, 1},
		{"[p:Adjei], to be director of the [o:Union], vice [p:Kestrel], left.", "HAS_ROLE_IN", "director", 2, 1, 0},
		{"[p:Adjei], to be director of the [o:Union], vice [p:Kestrel], left.", "HAS_ROLE_IN", "director", 0, 1, 1},
		{"[p:Governor Falkner] said [o:the Agency] was there.", "HAS_ROLE_IN", "Governor", 0, 1, 0},
		{"[p:Judge Falkner] said [o:the Court] was there.", "HAS_ROLE_IN", "Judge", 0, 1, 1},
		{"[o:The party] leader [p:Kestrel] met [p:Falkner].", "HAS_ROLE_IN", "leader", 2, 0, 0},
		{"[o:The party] leader [p:Kestrel] met [p:Falkner].", "HAS_ROLE_IN", "leader", 1, 0, 1},
		{"Former [o:Guard] minister [p:Adjei] and [p:Kestrel] left.", "HAS_ROLE_IN", "minister", 2, 0, 0},
		{"Former [o:Guard] minister [p:Adjei] and [p:Kestrel] left.", "HAS_ROLE_IN", "minister", 1, 0, 1},
		{"Former [o:Guard] aide of President [p:Adjei], [p:Kestrel], left.", "HAS_ROLE_IN", "aide of President", 2, 0, 1},
		{"Former [o:Guard] minister [p:Adjei], and deputy [p:Kestrel] left.", "HAS_ROLE_IN", "minister", 2, 0, 1},
		{"[Malian] officials said his attorney [p:Falkner] had left.", "HAS_ROLE_IN", "attorney", 1, 0, 0},
		{"[Malian] officials said [p:Kestrel]'s lawyer, [p:Falkner], had left.", "HAS_ROLE_IN", "lawyer", 2, 0, 0},
		{"[Malian] officials met his successor [p:Falkner].", "HAS_ROLE_IN", "successor", 1, 0, 1},
		{"[Mali]'s lawyer [p:Falkner] left.", "HAS_ROLE_IN", "lawyer", 1, 0, 1},
		{"[o:Party] chairman [p:Adjei] and [p:Falkner], a former minister, left.", "HAS_ROLE_IN", "former minister", 2, 0, 0},
		{"[o:Party] members [p:Adjei] and [p:Falkner], the two deputies, left.", "HAS_ROLE_IN", "deputies", 2, 0, 1},
		{"[o:Party] chairman [p:Falkner], a former minister, left.", "HAS_ROLE_IN", "former minister", 1, 0, 1},
		{"President [p:Kestrel] called [o:the party] leader [p:Falkner].", "HAS_ROLE_IN", "leader", 2, 1, 1},
	} {
		doc, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		i := strings.Index(doc.Text, c.cue)
		x := Relation{Name: c.relation, Subject: c.subject, Object: c.object, Rule: modelRule, Cue: text.Span{Start: i, End: i + len(c.cue)}}
		if got := d.notTheirs([]Relation{x}); len(got) != c.want {
			t.Errorf("%s: %s of %d in %d: %d left, want %d", c.sentence, c.relation, c.subject, c.object, len(got), c.want)
		}
	}
}

// TestFirstOffice: of two offices behind a body's name the first one is in it.
func TestFirstOffice(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, item, want string }{
		{"[o:Guard] chief and former minister [p:Adjei] left.", "former minister", "chief"},
		{"The [o:Guard]'s chief and former minister [p:Adjei] left.", "former minister", "chief"},
		{"[o:Guard] chief and minister [p:Adjei] left.", "chief", "chief"},
		{"[Chad] president and prime minister [p:Adjei] left.", "prime minister", "prime minister"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := Relation{Name: "HAS_ROLE_IN", Subject: 1, Object: 0, Item: c.item, Rule: modelRule}
		if got := d.officeItem(&x); got != c.want {
			t.Errorf("%s: item %q, want %q", c.sentence, got, c.want)
		}
	}
}

// TestPunisher: the state that keeps somebody out is not the one in which he has an office.
func TestPunisher(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue, deed string
		want                int
	}{
		{"[Chad] revoked the visa of Attorney General [p:Falkner].", "General", "SANCTIONS", 1},
		{"[Chad] arrested Attorney General [p:Falkner].", "General", "DETAINS", 2},
		{"[Chad]'s Attorney General [p:Falkner] was sanctioned.", "General", "SANCTIONS", 2},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		role := cueIn(t, s, c.cue, "HAS_ROLE_IN", "actual")
		m[0].Entity.Country = "TCD"
		role.Subject, role.Object, role.Rule, role.Cue.Start = 1, 0, modelRule, role.Cue.Start-len("Attorney ")
		if got := d.notTheirs([]Relation{role, cueIn(t, s, c.cue, c.deed, "actual")}); len(got) != c.want {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}

// TestOfWhomMet: who meets an officer of a state has no office there by that.
func TestOfWhomMet(t *testing.T) {
	r := rules(t)
	for sentence, want := range map[string]int{
		"President [p:Falkner] met [Malian] minister [p:Kestrel].":    1,
		"President [p:Falkner] sacked [Malian] minister [p:Kestrel].": 2,
	} {
		_, s, m := marked(sentence)
		d := r.analyse(s, m, nil)
		his, theirs := deedAt("HAS_ROLE_IN", d, 0, 1, 0), deedAt("HAS_ROLE_IN", d, 2, 1, 4)
		his.Rule = modelRule
		if got := d.notTheirs([]Relation{his, theirs}); len(got) != want {
			t.Errorf("%s: %d left, want %d", sentence, len(got), want)
		}
	}
}

// TestAnothersRole: an office in words for a holder who is not named is not that of who is met.
func TestAnothersRole(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[p:The Union chairman] met [p:Falkner] and [p:Kestrel], a chairman of [o:the Union].")
	m[0].Form = entity.Role
	m = append(m, m[3])
	m[4].First, m[4].Last, m[4].Start, m[4].End = 1, 2, 4, 9
	d := r.analyse(s, m, nil)
	x := cueIn(t, s, "chairman", "HAS_ROLE_IN", "actual")
	for k, want := range []int{1, 0} {
		if x.Subject, x.Object = k, 4; len(d.notTheirs([]Relation{x})) != want {
			t.Errorf("mention %d: want %d", k, want)
		}
	}
}

// TestOfNextNamed: an office between commas is the next one's, if who stands before it has another.
func TestOfNextNamed(t *testing.T) {
	r := rules(t)
	_, s, m := marked("At the invitation of [Chadian] President [p:Falkner], the minister of [Mali], [p:Kestrel], left.")
	d := r.analyse(s, m, nil)
	own, next := cueIn(t, s, "President", "HAS_ROLE_IN", "actual"), cueIn(t, s, "minister", "HAS_ROLE_IN", "actual")
	own.Subject, own.Object, next.Subject, next.Object = 1, 0, 3, 2
	first := next
	first.Subject = 1
	if got := d.notTheirs([]Relation{own, next, first}); len(got) != 2 || got[1].Subject != 3 {
		t.Errorf("%+v", got)
	}
	if got := d.notTheirs([]Relation{own, first}); len(got) != 2 {
		t.Errorf("of nobody next: %+v", got)
	}
}
