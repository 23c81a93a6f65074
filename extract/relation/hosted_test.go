package relation

import "testing"

// TestHosted: what is done is told by the words around the cue.
func TestHosted(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, relation, want string }{
		{"[p:Falkner] welcomed a [Malian] delegation at the palace.", "welcomed", "SUPPORTS", "MEETS"},
		{"[p:Falkner] welcomed a [Malian] decision to send a delegation.", "welcomed", "SUPPORTS", "SUPPORTS"},
		{"[p:Falkner] summoned minister [p:Kestrel] over his remarks.", "summoned", "CRITICIZES", "REQUESTS"},
		{"[p:Falkner] summoned the envoy [p:Kestrel] over his remarks.", "summoned", "CRITICIZES", "CRITICIZES"},
		{"[p:Falkner] summoned a guest over the words of [p:Kestrel].", "summoned", "CRITICIZES", "CRITICIZES"},
		{"[Mali] executed an arrest warrant against [p:Kestrel].", "warrant", "PROSECUTES", "DETAINS"},
		{"[Mali] issued an arrest warrant against [p:Kestrel].", "warrant", "PROSECUTES", "PROSECUTES"},
		{"[p:Falkner] criticised minister [p:Kestrel] over his remarks.", "criticised", "CRITICIZES", "CRITICIZES"},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		found := []Relation{cueIn(t, s, c.cue, c.relation, "actual")}
		if d.hosted(found); found[0].Name != c.want {
			t.Errorf("%s: %s, want %s", c.sentence, found[0].Name, c.want)
		}
	}
	_, s, m := marked("[Chad] reached a deal with [p:Falkner] to ease sanctions on [Mali].")
	d := r.analyse(s, m, nil)
	x, y := cueIn(t, s, "ease", "SANCTIONS", "planned"), cueIn(t, s, "on", "SANCTIONS", "planned")
	x.Cue.End = y.Cue.End
	found := []Relation{x}
	if d.hosted(found); found[0].Name != "CONCEDES_TO" {
		t.Errorf("to ease sanctions: %s", found[0].Name)
	}
}

// TestReseat: an office between commas is of whom it is told, and an envoy of a state is sent
// by whom the words name.
func TestReseat(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue                 string
		subject, object, who, whither int
	}{
		{"At the invitation of [p:Falkner], the [o:Union]'s chairman, President [p:Kestrel] left.", "chairman", 2, 1, 0, 1},
		{"At the invitation of [p:Falkner], the [o:Union]'s chairman, [p:Kestrel], left.", "chairman", 2, 1, 2, 1},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, c.cue, "HAS_ROLE_IN", "actual")
		x.Subject, x.Object, x.Rule = c.subject, c.object, modelRule
		found := []Relation{x}
		if d.reseat(found); found[0].Subject != c.who || found[0].Object != c.whither {
			t.Errorf("%s: %d in %d", c.sentence, found[0].Subject, found[0].Object)
		}
	}
	for sentence, want := range map[string]int{
		"[p:Kestrel], the [Chad] envoy for [Mali] President [p:Falkner], left.": 2,
		"[p:Kestrel], the [Chad] envoy to [Mali], met President [p:Falkner].":   1,
	} {
		_, s, m := marked(sentence)
		m[1].Entity.Country, m[2].Entity.Country = "TCD", "MLI"
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "envoy", "HAS_ROLE_IN", "actual")
		found := []Relation{x}
		if d.sentByOther(found); found[0].Object != want {
			t.Errorf("%s: in %d, want %d", sentence, found[0].Object, want)
		}
	}
}
