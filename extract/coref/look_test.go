package coref

import (
	"math"
	"slices"
	"strings"
	"testing"

	"geokg/extract/encode"
	"geokg/extract/text"
)

// glances is an attention made by hand: of one word to spans, in one head.
type glances struct {
	word  text.Span
	heads map[text.Span]float32 // what the word pays each in the first head
}

func (g *glances) Of(span text.Span) bool { return span == g.word }

func (g *glances) Between(dst *[encode.Looks]float32, watched, other text.Span) bool {
	share, ok := g.heads[other]
	*dst = [encode.Looks]float32{share}
	return ok && watched == g.word
}

// looker gives a resolver that goes by the first head alone.
func looker(t *testing.T, rows string) *Resolver {
	t.Helper()
	var b strings.Builder
	b.WriteString("feature | person | thing | many | noun\n" + rows)
	for _, name := range append(slices.Clone(featureNames[:]), lookNames()...) {
		b.WriteString(name + " | 0 | 0 | 0 | 0\n")
	}
	return resolverWith(t, "attention.txt", b.String())
}

// TestAttentionDecides: a pronoun goes back to whom it looks at; somebody who
// was not read with it counts as little as the table says; a pronoun that was
// not read itself goes by the other table.
func TestAttentionDecides(t *testing.T) {
	const jan, ivan = 0, 1
	for _, c := range []struct {
		name, rows string
		shares     map[int]float32
		unread     bool
		want       string
	}{
		{"at the first", "pays 4.1 | 2 | 0 | 0 | 0\nread | 9 | 0 | 0 | 0\nunread | 0 | 0 | 0 | 0\n", map[int]float32{jan: 0.5, ivan: 0.1}, false, "Jan Novak"},
		{"at the second", "pays 4.1 | 2 | 0 | 0 | 0\nread | 9 | 0 | 0 | 0\nunread | 0 | 0 | 0 | 0\n", map[int]float32{jan: 0.1, ivan: 0.5}, false, "Ivan Petrov"},
		{"at neither", "pays 4.1 | 2 | 0 | 0 | 0\nread | 9 | 0 | 0 | 0\nunread | 0 | 0 | 0 | 0\n", map[int]float32{jan: 0, ivan: 0}, false, "-"},
		{"the first not read", "pays 4.1 | 2 | 0 | 0 | 0\nread | 9 | 0 | 0 | 0\nunread | -9 | 0 | 0 | 0\n", map[int]float32{ivan: 0.1}, false, "Ivan Petrov"},
		{"who is not read preferred", "pays 4.1 | 2 | 0 | 0 | 0\nread | 9 | 0 | 0 | 0\nunread | 9 | 0 | 0 | 0\n", map[int]float32{ivan: 0.1}, false, "Jan Novak"},
		{"the pronoun not read", "pays 4.1 | 2 | 0 | 0 | 0\nread | -99 | 0 | 0 | 0\nunread | -99 | 0 | 0 | 0\n", nil, true, "Ivan Petrov"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := looker(t, c.rows)
			m := parse(t, "{person Jan Novak} questioned {person Ivan Petrov} on Monday. [He] had stolen files.")
			if c.unread {
				m = parse(t, "{person Ivan Petrov} spoke to reporters on Monday. [He] had stolen files.")
			}
			g := &glances{word: m.asked[0], heads: map[text.Span]float32{}}
			if c.unread {
				g.word = text.Span{}
			}
			for k, share := range c.shares {
				g.heads[m.mentions[k].Span] = share
			}
			got, _ := r.ResolveParsed(m.doc, m.sentences, m.mentions, g)
			i := slices.IndexFunc(got, func(g Mention) bool { return g.Span == m.asked[0] })
			if name := nameOf(got[i]); name != c.want {
				t.Errorf("got %s, want %s", name, c.want)
			}
			if reasons := got[i].Reasons; c.want != "-" && !c.unread && (len(reasons) == 0 || reasons[0].Feature != "attention") {
				t.Errorf("reasons %v, want attention first", reasons)
			}
		})
	}
}

func nameOf(m Mention) string {
	if m.Entity == nil {
		return "-"
	}
	return m.Entity.Name
}

// TestLooksAtSeveralMentions holds that a candidate's mentions count by the
// mean of their exponentials, the latest four alone.
func TestLooksAtSeveralMentions(t *testing.T) {
	m := parse(t, strings.Repeat("{person Jan Novak} slept. ", 5)+"[He] woke up.")
	x := looker(t, "pays 4.1 | 1 | 0 | 0 | 0\nread | 2 | 0 | 0 | 0\nunread | 0 | 0 | 0 | 0\n").begin(m.doc, m.sentences, m.mentions, nil)
	g := &glances{word: m.asked[0], heads: map[text.Span]float32{}}
	for k, share := range []float32{0.9, 0.1, 0.2, 0.3} { // the fifth was not read
		g.heads[m.mentions[k].Span] = share
	}
	x.attention = g
	at := slices.IndexFunc(x.out, func(o Mention) bool { return o.Span == m.asked[0] })
	for i := range at {
		x.step(i)
	}
	cs := []candidate{{actor: x.order[0], at: 4}}
	if !x.look(at, cs, forPerson) {
		t.Fatal("the pronoun is not known")
	}
	want := 2 + math.Log((0.1+0.2+0.3+3*dim)/3)
	if math.Abs(cs[0].look-want) > 1e-6 {
		t.Errorf("got %g, want %g", cs[0].look, want)
	}
}

// TestAttentionMends: of sentences where grammar favours the one who acts, the
// encoder knows who leaves a prison and who has stolen.
func TestAttentionMends(t *testing.T) {
	for _, words := range []string{
		"President Jan Novak pardoned Ivan Petrov, and he left the prison on Friday.",
		"Police chief Jan Novak arrested Ivan Petrov because he had stolen documents from the ministry.",
	} {
		for encoder, want := range map[bool]string{false: "Jan Novak", true: "Ivan Petrov"} {
			got := newReader(t, encoder).read(&text.Document{Text: words})
			i := slices.IndexFunc(got, func(m Mention) bool { return strings.EqualFold(m.Of(words), "he") })
			if i < 0 || nameOf(got[i]) != want {
				t.Errorf("encoder %v: %s: got %+v, want %s", encoder, words, got[i], want)
			}
		}
	}
}

// TestWatched: pronouns of the third person and nouns that stand for somebody.
func TestWatched(t *testing.T) {
	r := resolver(t)
	words := r.Watched()
	for w, want := range map[string]bool{"he": true, "its": true, "themselves": true, "group": true, "we": false, "who": false, "man": false, "forces": false} {
		if slices.Contains(words, w) != want {
			t.Errorf("%s: watched is %v, want %v", w, !want, want)
		}
	}
}
