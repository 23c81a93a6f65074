package coref

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/text"
)

// A marked text names its mentions itself, so that tests need no linker:
//
//	{person/RUS:president; Ivan Petrov=Petrov}  a name: type, country, title, entity, words in the text
//	{forces/IRQ Iraq=Iraqi troops}             a mention of form Forces
//	[role/TUR:president; the Turkish president] a role of that title and state, to be resolved
//	[noun: the latter]                         a noun that the linker has found, to be resolved
//	[he]                                       words to be resolved
//
// Country, title and "=words" may be missing.
type marked struct {
	doc       *text.Document
	sentences []text.Sentence
	mentions  []entity.Mention
	asked     []text.Span // spans of what stands in [ ]
	named     []string    // entities of what stands in { }, in order
}

var mark = regexp.MustCompile(`\{(\w+)(?:/(\w+))?(?::([\w ]+);)? ([^}]+)\}|\[(?:role(?:/(\w+))?:([\w ]+); |(noun): )?([^\]]+)\]`)

func parse(tb testing.TB, s string) *marked {
	tb.Helper()
	m := &marked{}
	var b strings.Builder
	last := 0
	countries := map[string]*entity.Entity{}
	country := func(code string) *entity.Entity {
		if code == "" {
			return nil
		}
		if countries[code] == nil {
			countries[code] = states(tb)[code]
		}
		return countries[code]
	}
	var found []entity.Mention
	for _, at := range mark.FindAllStringSubmatchIndex(s, -1) {
		part := func(k int) string {
			if at[2*k] < 0 {
				return ""
			}
			return s[at[2*k]:at[2*k+1]]
		}
		b.WriteString(s[last:at[0]])
		last = at[1]
		start := b.Len()
		if kind := part(1); kind != "" {
			name, words, ok := strings.Cut(part(4), "=")
			if !ok {
				words = name
			}
			b.WriteString(words)
			x := entity.Mention{Span: text.Span{Start: start, End: b.Len()}, Title: part(3)}
			e := &entity.Entity{ID: kind + ":" + name, Name: name, Type: entity.Type(kind), Country: part(2)}
			switch kind {
			case "forces":
				x.Form, e = entity.Forces, country(part(2))
			case "demonym":
				x.Form, e = entity.Demonym, country(part(2))
			case "country":
				if c := country(part(2)); c != nil {
					e = c
				}
			case "person":
				if x.Title != "" {
					x.TitleOf = country(part(2))
				}
			}
			x.Entity = e
			m.named = append(m.named, e.Name)
			found = append(found, x)
			continue
		}
		b.WriteString(part(8))
		span := text.Span{Start: start, End: b.Len()}
		m.asked = append(m.asked, span)
		if title := part(6); title != "" {
			found = append(found, entity.Mention{Span: span, Form: entity.Role, Title: title, TitleOf: country(part(5))})
		} else if part(7) != "" {
			found = append(found, entity.Mention{Span: span, Form: entity.Nominal})
		}
	}
	b.WriteString(s[last:])
	m.doc = &text.Document{ID: "test", Published: "2022-07-12", Text: b.String()}
	m.sentences = text.Split(m.doc)
	for _, x := range found {
		x.First = -1
		for _, sent := range m.sentences {
			for j, tok := range sent.Tokens {
				if x.Span.Contains(tok.Span) {
					if x.First < 0 {
						x.Sentence, x.First = sent.Index, j
					}
					x.Last, x.Head = j+1, j
				}
			}
		}
		if x.First < 0 {
			tb.Fatalf("%q holds no token", x.Of(m.doc.Text))
		}
		m.mentions = append(m.mentions, x)
	}
	return m
}

func states(tb testing.TB) map[string]*entity.Entity { return resolver(tb).tables.states }

var embedded = sync.OnceValues(func() (*Resolver, error) { return New(&lexicon.Set{}) })

func resolver(tb testing.TB) *Resolver {
	tb.Helper()
	r, err := embedded()
	if err != nil {
		tb.Fatal(err)
	}
	return r
}

// answers gives the names that the words in [ ] were resolved to, "A+B" for
// several, "-" for none.
func answers(tb testing.TB, s string) (*marked, []string) {
	tb.Helper()
	m := parse(tb, s)
	return m, m.answers(tb)
}

// answers gives the entities of the mentions asked for.
func (m *marked) answers(tb testing.TB) (out []string) {
	tb.Helper()
	return m.answersOf(tb, resolver(tb))
}

// answersOf is answers by a resolver of one's own.
func (m *marked) answersOf(tb testing.TB, r *Resolver) (out []string) {
	tb.Helper()
	got := r.Resolve(m.doc, m.sentences, m.mentions)
	check(tb, m.doc.Text, got)
	for _, span := range m.asked {
		var names []string
		for _, g := range got {
			if g.Span == span && g.Entity != nil && g.Why != "" {
				names = append(names, g.Entity.Name)
			}
		}
		if names == nil {
			names = []string{"-"}
		}
		slices.Sort(names)
		out = append(out, strings.Join(names, "+"))
	}
	return out
}

// check tells what every result must be: in the order of the text, with
// antecedents among the others.
func check(tb testing.TB, s string, got []Mention) {
	tb.Helper()
	for i, g := range got {
		if i > 0 && g.Start < got[i-1].Start {
			tb.Errorf("mention %d of %q is out of order", i, s)
		}
		if g.Antecedent < -1 || g.Antecedent >= len(got) || g.Antecedent == i {
			tb.Errorf("mention %d of %q goes back to %d of %d", i, s, g.Antecedent, len(got))
		}
		if g.Start < 0 || g.End > len(s) || g.Start >= g.End {
			tb.Errorf("mention %d has span %v in %d bytes", i, g.Span, len(s))
		}
		if g.Why != "" && g.Entity == nil {
			tb.Errorf("mention %d of %q has a reason but no entity", i, s)
		}
	}
}

// TestEveryRowByItsExample resolves the examples of pronouns.txt and nouns.txt.
func TestEveryRowByItsExample(t *testing.T) {
	set := &lexicon.Set{}
	titled := regexp.MustCompile(`(Prime Minister|Foreign Minister|President|Chancellor|Minister|Spokesman|King|Pope|Ambassador|Senator|Imam|General) \{`)
	bare := regexp.MustCompile(`\{([A-Z][^}]*)\}`)
	run := func(row lexicon.Row, kind, example string) {
		if kind == "person" {
			example = titled.ReplaceAllStringFunc(example, func(s string) string {
				return strings.TrimSuffix(s, "{") + "{" + "person:" + strings.ToLower(strings.TrimSuffix(s, " {")) + "; "
			})
		}
		example = bare.ReplaceAllStringFunc(example, func(s string) string {
			if kind == "country" || kind == "owner" {
				for code, e := range states(t) {
					if e.Name == s[1:len(s)-1] {
						return "{country/" + code + " " + s[1:]
					}
				}
			}
			return "{" + kind + " " + s[1:]
		})
		m, got := answers(t, example)
		want := slices.Clone(m.named)
		slices.Sort(want)
		if len(got) != 1 || got[0] != strings.Join(want, "+") {
			t.Errorf("%s: %s: got %v, want %v", row.At(), example, got, want)
		}
	}
	tab, err := set.Table("pronouns.txt", "pronoun", "person", "number", "gender", "use", "example")
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range tab.Rows {
		kind := map[string]string{"Ivan": "person", "Maria": "person", "Kenya": "country", "The": "armed_group"}[regexp.MustCompile(`\{(\w+)`).FindStringSubmatch(row.Fields[5])[1]]
		run(row, kind, row.Fields[5])
	}
	if tab, err = set.Table("nouns.txt", "nouns", "number", "gender", "kinds", "named", "example"); err != nil {
		t.Fatal(err)
	}
	rowOf := map[string]string{}
	for _, row := range tab.Rows {
		for _, noun := range lexicon.List(row.Fields[0]) {
			if first := rowOf[noun]; first != "" {
				t.Errorf("%s: %q has a row before: %s", row.At(), noun, first)
			}
			rowOf[noun] = row.At()
		}
		if kinds := lexicon.List(row.Fields[3]); len(kinds) > 0 {
			run(row, kinds[0], row.Fields[5])
		}
	}
	if tab, err = set.Table("gender.txt", "gender", "words", "example"); err != nil {
		t.Fatal(err)
	}
	for _, row := range tab.Rows {
		for _, w := range lexicon.List(row.Fields[1]) {
			p := map[string]string{"male": "He", "female": "She"}[row.Fields[0]]
			if _, got := answers(t, fmt.Sprintf("The %s {person Maro} spoke. [%s] left. Then [he] and [she] came.", w, p)); got[0] != "Maro" ||
				(got[1] == "Maro") == (got[2] == "Maro") {
				t.Errorf("%s: %s Maro: %v", row.At(), w, got)
			}
		}
	}
}
