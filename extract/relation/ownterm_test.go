package relation

import (
	"slices"
	"testing"
)

// TestOwnTerms: of several terms each is that of who stands before it.
func TestOwnTerms(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		want     []string
	}{
		{"[p:Falkner] was sentenced to 34 years in prison and [p:Kestrel] to 45 years by [the court].", []string{"34 years in prison", "45 years"}},
		{"[p:Falkner] was sentenced to 34 years and [p:Kestrel] to life in prison by [the court].", []string{"34 years", "life in prison"}},
		{"[p:Falkner] and [p:Kestrel] were sentenced to nine years by [the court].", []string{"as read", "as read"}},
		{"[p:Falkner] and [p:Kestrel], a guard, were sentenced, the guard to 34 years and a cook to 45 years, by [the court].", []string{"as read", "34 years"}},
	} {
		_, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		x := cueIn(t, s, "sentenced", "PROSECUTES", "actual")
		x.Subject, x.Object, x.Item = 2, 0, "as read"
		y := x
		y.Object = 1
		found := []Relation{x, y}
		d.ownTerms(found)
		if got := []string{found[0].Item, found[1].Item}; !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.sentence, got, c.want)
		}
	}
}
