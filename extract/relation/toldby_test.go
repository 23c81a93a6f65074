package relation

import (
	"testing"

	"geokg/extract/entity"
	"geokg/extract/when"
)

// TestToldBy: who is the source and who is not, by the words around.
func TestToldBy(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue           string
		subject, object, source int
		want                    int
	}{
		{"Asked about the raid by [Chad] on [Mali], [p:Falkner] said it was late.", "raid", 0, 1, 2, -1},
		{"Commenting on the raid by [Chad] on [Mali], [p:Falkner] said it was late.", "raid", 0, 1, 2, -1},
		{"Asked about the day, [p:Falkner] said [Chad] had raided [Mali].", "raided", 1, 2, 0, 0},
		{"Asked whether [Chad] had raided [Mali], [p:Falkner] said it had.", "raided", 0, 1, 2, 2},
		{"Asked about what he called a raid by [Chad] on [Mali], [p:Falkner] said it was late.", "raid", 0, 1, 2, 2},

		{"[o:Post] quoted the [o:Guard] as saying [Chad] had raided [Mali].", "raided", 2, 3, 0, 1},
		{"[o:Post] quoted General [p:Falkner] as saying [Chad] had raided [Mali].", "raided", 2, 3, 0, 1},
		{"[o:Post], citing the [o:Guard], reported that [Chad] had raided [Mali].", "raided", 2, 3, 0, 1},
		{"[o:Post] reported, citing the [o:Guard], that [Chad] had raided [Mali].", "raided", 2, 3, 0, 1},
		{"[o:Post] quoted a [o:Guard] general as saying [Chad] had raided [Mali].", "raided", 2, 3, 0, 1},
		{"[o:Post] quoted a [o:Guard] journalist as saying [Chad] had raided [Mali].", "raided", 2, 3, 0, 0},
		{"[Chad] raided [Mali], according to a note seen by [o:Gao News].", "raided", 0, 1, 2, -1},
		{"[Chad] raided [Mali], according to a note by [o:Gao News].", "raided", 0, 1, 2, 2},
		{"[Chad] raided [Mali], according to a note seen by [o:Gao News], and [o:Gao News] said it was right.", "raided", 0, 1, 2, 2},
		{"[o:Post], citing an envoy of [o:Guard], reported that [Chad] had raided [Mali].", "raided", 2, 3, 0, 0},
		{"[o:Union], citing the [o:Guard], found that [Chad] had raided [Mali].", "raided", 2, 3, 0, 0},

		{"[Chad] has raided [Mali]. [p:Falkner] announced this on Monday.", "raided", 0, 1, -1, 2},
		{"[Chad] has raided [Mali]. This was reported by [o:Guard].", "raided", 0, 1, -1, 2},
		{"[Chad] has raided [Mali]. That is according to the [o:Guard], a paper writes.", "raided", 0, 1, -1, 2},
		{"[Chad] has raided [Mali]. [p:Falkner] said this would bring peace.", "raided", 0, 1, -1, -1},
		{"[Chad] has raided [Mali]. [p:Falkner] denied this on Monday.", "raided", 0, 1, -1, -1},
		{"[p:Kestrel] said [Chad] has raided [Mali]. [p:Falkner] said this on Monday.", "raided", 1, 2, 0, 0},

		{"[p:Falkner] said on Monday that [Chad] had fled, a day after [Mali] raided [Togo].", "raided", 2, 3, 0, -1},
		{"[p:Falkner] said that [Chad] had fled on Monday, when [Mali] raided [Togo].", "raided", 2, 3, 0, -1},
		{"[Chad] had fled, [p:Falkner] said, hours after [Mali] raided [Togo].", "raided", 2, 3, 1, -1},
		{"[p:Falkner] said that [Chad] had fled when [Mali] raided [Togo].", "raided", 2, 3, 0, 0},
		{"[p:Falkner] recalled that [Chad] had fled last year, when [it] raided [Togo].", "raided", 2, 3, 0, 0},
	} {
		_, s, m := marked(c.sentence)
		for i := range m {
			m[i].Form = entity.Name
		}
		d := r.analyse(s, m, when.Find("2022-07-12", s))
		x := cueIn(t, s, c.cue, "ATTACKS", "actual")
		x.Subject, x.Object, x.Source = c.subject, c.object, c.source
		found := []Relation{x}
		if d.unvoiced(found); found[0].Source != c.want {
			t.Errorf("%s: source %d, want %d", c.sentence, found[0].Source, c.want)
		}
	}
}
