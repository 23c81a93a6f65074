package relation

import "testing"

// TestClosings: who speaks by the words at the end of a sentence or between its
// commas says all of it, or what stands before them.
func TestClosings(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text string
		want int // the mention that speaks, -1 for nobody
		all  bool
	}{
		{"[Chad] attacked [Gao] after talks in Rome, [p:Falkner] announced on Friday.", 2, false},
		{"[Chad] may attack [Gao], warned [p:Falkner], the premier.", 2, false},
		{"[Chad], [p:Falkner] said, had attacked [Gao].", 1, true},
		{"[Chad] attacked [Gao] twice, which [o:the Pentagon] said was wrong.", -1, false},
		{"[Chad] attacked [Gao] last week, and [p:Falkner] said nothing.", -1, false},
		{"[Chad] attacked [Gao] last week, something [p:Falkner] denies.", -1, false},
		{"[Chad] attacked [Gao], [Togo] and [Mali] announced last week.", -1, false},
		{"[Chad], which has held [Gao] since May, accuses [Mali] of theft.", -1, false},
	} {
		_, s, m := marked(c.text)
		d := r.analyse(s, m, nil)
		got, all := -1, false
		for _, x := range d.closings(d.views[0]) {
			got, all = x.mention, x.of.End == d.views[0].End
		}
		if got != c.want || all != c.all {
			t.Errorf("%s: %d, of all of it %v", c.text, got, all)
		}
	}
}

// TestSpokenFor: a nameless spokesman speaks for the body that acts before him.
func TestSpokenFor(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text string
		want int // mention
	}{
		{"[o:The Union] met. A spokesman said that [Chad] attacked [Gao].", 0},
		{"[o:The Union] met. [Chad] attacked [Gao], the spokesman said.", 0},
		{"[o:The Union] met. [Chad] attacked [Gao], a spokesman said.", -1},
		{"[o:The Union] met. A spokesman for the miners said that [Chad] attacked [Gao].", -1},
		{"[o:The Union] met. A farmer said that [Chad] attacked [Gao].", -1},
		{"[Togo] met. A spokesman said that [Chad] attacked [Gao].", -1},
		{"It was over. [o:The Union] has left [Gao], a spokeswoman said.", 0},
	} {
		_, s, m := marked(c.text)
		d := r.analyse(s, m, nil)
		v, got := d.views[1], -1
		for _, x := range v.sayings {
			got = d.speaker(v, x.top)
		}
		if got != c.want {
			t.Errorf("%s: %d, want %d", c.text, got, c.want)
		}
	}
}

// TestInserted: in a clause put between a subject and its verb its own subject speaks.
func TestInserted(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text string
		want int
	}{
		{"Secretary of State [p:Falkner], Mr. [p:Kestrel] said, will visit [Gao] on Monday.", 1},
		{"[p:Falkner], the uncle of [p:Kestrel], said he will visit [Gao] on Monday.", 0},
	} {
		_, s, m := marked(c.text)
		d := r.analyse(s, m, nil)
		v := d.views[0]
		if got := d.speaker(v, v.sayings[0].top); got != c.want {
			t.Errorf("%s: %d, want %d", c.text, got, c.want)
		}
	}
}

// TestLastSpeaker: "he" and "the colonel", if they are not known, are who spoke last.
func TestLastSpeaker(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		title, text string
		want        int
	}{
		{"", "[p:Falkner] said [Togo] was calm. [Chad] attacked [Gao], he said.", 0},
		{"Col.", "[p:Falkner] said [Togo] was calm. [Chad] attacked [Gao], the colonel said.", 0},
		{"Col.", "[p:Falkner] said [Togo] was calm. [Chad] attacked [Gao], the spokesman said.", 0},
		{"Col.", "[p:Falkner] said [Togo] was calm. [Chad] attacked [Gao], the premier said.", -1},
		{"Col.", "[p:Falkner] said [Togo] was calm. [Chad] attacked [Gao], a colonel said.", -1},
		{"", "[p:Falkner] said [Togo] was calm. [Chad] attacked [Gao], the farmer said.", -1},
		{"", "[Togo] was calm. [Chad] attacked [Gao], he said.", -1},
	} {
		_, s, m := marked(c.text)
		m[0].Title = c.title
		d := r.analyse(s, m, nil)
		v := d.views[1]
		got := -1
		for _, x := range v.sayings {
			got = d.speaker(v, x.top)
		}
		if got != c.want {
			t.Errorf("%s: %d, want %d", c.text, got, c.want)
		}
	}
}
