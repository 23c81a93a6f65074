package syntax

import (
	"bytes"
	"strings"
	"testing"

	"geokg/extract/text"
)

func load(t testing.TB) *Parser {
	t.Helper()
	p, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// drawn writes a tree as word>head:label.
func drawn(p *Parser, s string) string {
	tokens := text.Split(&text.Document{Text: s})[0].Tokens
	var out []string
	for i, w := range p.Parse(tokens) {
		head := "-"
		if w.Head >= 0 {
			head = tokens[w.Head].Text
		}
		out = append(out, tokens[i].Text+">"+head+":"+w.Label.String())
	}
	return strings.Join(out, " ")
}

func TestParse(t *testing.T) {
	p := load(t)
	for _, c := range []struct{ sentence, want string }{
		{"Russian forces attacked Ukraine .",
			"Russian>forces:amod forces>attacked:nsubj attacked>-:root Ukraine>attacked:obj .>attacked:punct"},
		{"The city was taken by rebels .",
			"The>city:det city>taken:nsubj:pass was>taken:aux:pass taken>-:root by>rebels:case rebels>taken:obl:agent .>taken:punct"},
		{"Talks between Egypt and Sudan failed .",
			"Talks>failed:nsubj between>Egypt:case Egypt>Talks:nmod and>Sudan:cc Sudan>Egypt:conj failed>-:root .>failed:punct"},
		{"Iran 's president met Oman 's sultan .",
			"Iran>president:nmod:poss 's>Iran:case president>met:nsubj met>-:root Oman>sultan:nmod:poss 's>Oman:case sultan>met:obj .>met:punct"},
		{"The two signed a pact on Monday .",
			"The>two:det two>signed:nsubj signed>-:root a>pact:det pact>signed:obj on>Monday:case Monday>pact:nmod .>signed:punct"},
		{"The two discussed trade in Cairo .",
			"The>two:det two>discussed:nsubj discussed>-:root trade>discussed:obj in>Cairo:case Cairo>discussed:obl .>discussed:punct"},
		{"The two signed texts are here .",
			"The>texts:det two>texts:nummod signed>texts:amod texts>here:nsubj are>here:cop here>-:root .>here:punct"},
		{"Both condemned Mali .",
			"Both>condemned:nsubj condemned>-:root Mali>condemned:obj .>condemned:punct"},
		{"The two imposed sanctions on Mali .",
			"The>two:det two>imposed:nsubj imposed>-:root sanctions>imposed:obj on>Mali:case Mali>sanctions:nmod .>imposed:punct"},
		{"The 65-year-old condemned Mali .",
			"The>65-year-old:det 65-year-old>condemned:nsubj condemned>-:root Mali>condemned:obj .>condemned:punct"},
		{"The latter imposed sanctions on Mali .",
			"The>latter:det latter>imposed:nsubj imposed>-:root sanctions>imposed:obj on>Mali:case Mali>sanctions:nmod .>imposed:punct"},
	} {
		if got := drawn(p, c.sentence); got != c.want {
			t.Errorf("%s\n\tgives %s\n\twant  %s", c.sentence, got, c.want)
		}
	}
	if got := p.Parse(nil); got != nil {
		t.Errorf("no tokens give %v", got)
	}
}

func TestReadRejects(t *testing.T) {
	for name, b := range map[string][]byte{"empty": nil, "no gzip": []byte("weights"), "cut off": weights[:len(weights)/2]} {
		if _, err := read(bytes.NewReader(b)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// FuzzParse checks what Parse promises: one root, heads within the sentence,
// no cycles.
func FuzzParse(f *testing.F) {
	f.Add("He said, \"we – the US-led coalition – will not\" … strike.")
	p := load(f)
	f.Fuzz(func(t *testing.T, s string) {
		for _, x := range text.Split(&text.Document{Text: strings.ToValidUTF8(s, "?")}) {
			roots := 0
			tree := p.Parse(x.Tokens)
			for i, w := range tree {
				if w.Head < 0 {
					roots++
				}
				steps := 0
				for at := i; at >= 0; at = tree[at].Head {
					if steps++; steps > len(tree) {
						t.Fatalf("%q: a cycle", s)
					}
				}
			}
			if roots != 1 && len(tree) > 0 {
				t.Fatalf("%q: %d roots", s, roots)
			}
		}
	})
}

func BenchmarkParse(b *testing.B) {
	p := load(b)
	s := text.Split(&text.Document{Text: "The United States accused Iran on Tuesday of supplying Russia with hundreds of drones, and Ukraine urged Germany to send tanks."})
	for b.Loop() {
		p.Parse(s[0].Tokens)
	}
	b.ReportMetric(float64(len(s[0].Tokens))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := unpack(); err != nil {
			b.Fatal(err)
		}
	}
}
