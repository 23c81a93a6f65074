package relation

import (
	"slices"
	"testing"

	"geokg/extract/entity"
)

// TestAgain: a deed told without its doer is that of who has done the like right before.
func TestAgain(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text, relation string
		want           []string // whom the first does the same to in the second sentence
	}{
		{"[Chad] jailed [p:Falkner]. Another opponent, [p:Kestrel], was sentenced to six years.", "DETAINS", []string{"PROSECUTES Kestrel"}},
		{"[Chad] jailed [p:Falkner]. [p:Kestrel] and [p:Alden] were also jailed.", "PROSECUTES", []string{"DETAINS Alden", "DETAINS Kestrel"}},
		{"[Chad] blacklisted [Mali]. Army chief [p:Alden] and Interior Minister [p:Kestrel] were also sanctioned.", "SANCTIONS", []string{"SANCTIONS Alden", "SANCTIONS Kestrel"}},
		{"[Chad] blacklisted [Mali]. [p:Kestrel] herself was sanctioned in May.", "SANCTIONS", []string{"SANCTIONS Kestrel"}},
		{"[Chad] blacklisted [Mali]. [p:Kestrel], a general from the north, has also been sanctioned.", "SANCTIONS", []string{"SANCTIONS Kestrel"}},
		{"[o:The court] fined [p:Falkner]. [p:Kestrel] was sentenced to six years.", "PROSECUTES", []string{"PROSECUTES Kestrel"}},
		{"[o:The court] fined [p:Falkner]. His aide, [p:Kestrel], was also found guilty and sentenced to six years.", "PROSECUTES", []string{"PROSECUTES Kestrel"}},
		{"[o:The court] fined [p:Falkner]. His aide, [p:Kestrel], was also found dead.", "PROSECUTES", nil},
		{"[Chad] jailed [p:Falkner]. [p:Kestrel] was arrested, but [p:Alden] was sentenced.", "DETAINS", nil},
		{"[o:The court] fined [p:Falkner]. [p:Kestrel] was arrested.", "PROSECUTES", nil},
		{"[Chad] jailed [p:Falkner]. [p:Kestrel] was sanctioned.", "DETAINS", nil},
		{"[Chad] jailed [p:Falkner]. [p:Kestrel] was jailed by [Mali].", "DETAINS", nil},
		{"[Chad] jailed [p:Falkner]. [p:Kestrel] was jailed in [Mali].", "DETAINS", nil},
		{"[Chad] jailed [p:Falkner]. In [Mali], [p:Kestrel] was jailed.", "DETAINS", nil},
		{"[Chad] jailed [p:Falkner]. [p:Kestrel] could have been jailed.", "DETAINS", nil},
		{"[Chad] jailed [p:Falkner]. [p:Kestrel] jailed [p:Alden].", "DETAINS", nil},
		{"[Chad] jailed [p:Falkner]. [p:Falkner] was sentenced long ago.", "DETAINS", nil},
		{"[Chad] praised [p:Falkner]. [p:Kestrel] was jailed.", "SUPPORTS", nil},
		{"[Chad] jailed [p:Falkner]. Officials of the government of former President [p:Kestrel] were jailed.", "DETAINS", nil},
	} {
		_, s, m := marked(c.text)
		for i := range m {
			m[i].Form = entity.Name
		}
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, s[0].Tokens[min(len(s[0].Tokens)-1, m[0].Last)].Text, c.relation, "actual")
		var got []string
		for _, o := range d.again([]Relation{x})[1:] {
			got = append(got, o.Name+" "+m[o.Object].Entity.Name)
		}
		if slices.Sort(got); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}

// TestAgainCourt: the state whose court it is, is no other doer.
func TestAgainCourt(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		state string
		want  int
	}{{"MLI", 3}, {"TCD", 2}} {
		_, s, m := marked("[o:The court] of [Mali] fined [p:Falkner]. [p:Kestrel] was also fined.")
		m[0].Entity.Country, m[1].Entity.Country, m[3].Form = "MLI", c.state, entity.Name
		x := cueIn(t, s, "fined", "PROSECUTES", "actual")
		y := x
		x.Object, x.Confidence, y.Subject, y.Object, y.Confidence = 2, 0.9, 1, 2, 0.7
		if got := r.analyse(s, m, nil).again([]Relation{x, y}); len(got) != c.want {
			t.Errorf("%s: %d, want %d", c.state, len(got), c.want)
		}
	}
}
