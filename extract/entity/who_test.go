package entity

import (
	"slices"
	"testing"
)

// Who is meant by names that are written in several ways; cases as in TestMentions.
func TestWhoIsNamed(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a sheikh in full", "Sheikh Mohamed bin Zayed Al Nahyan left.", []string{"Mohamed bin Zayed Al Nahyan = Mohamed bin Zayed Al Nahyan (person, name)"}},
		{"a king by one name", "Dutch King Willem-Alexander met King Salman of Saudi Arabia.",
			[]string{"Willem-Alexander = Willem-Alexander of the Netherlands (person, name)", "Salman of Saudi Arabia = Salman of Saudi Arabia (person, name)"}},
		{"initials as one word", "Prime Minister KP Sharma Oli left.", []string{"KP Sharma Oli = KP Sharma Oli (person, name)"}},
		{"who leads a government", "The Nicolás Maduro government refused.",
			[]string{"The Nicolás Maduro government = Venezuela (country, forces)", "Nicolás Maduro = Nicolás Maduro (person, name)"}},
		{"a name behind what is governed", "He met the Governor of Virginia Terry McAuliffe.", []string{"Virginia = Virginia (place, name)", "Terry McAuliffe = Terry McAuliffe (person, name)"}},
		{"a name behind what is directed", "He was Director of Counterintelligence Hugo Qwerin.", []string{"Hugo Qwerin = Hugo Qwerin (person, name)"}},
	} {
		t.Run(c.rule, func(t *testing.T) { checkMentions(t, "2019-06-01", c.text, c.want) })
	}
}

// A name that the tables spell otherwise is known by the document's spelling
// too, a monarch also by the state.
func TestOtherNames(t *testing.T) {
	for text, want := range map[string]struct{ id, name string }{
		"Ahmed Gaid Salah spoke in Algeria.": {"person:ahmad-gaid-salah.dza", "Ahmed Gaid Salah"},
		"King Mohammed VI spoke in Morocco.": {"person:mohammed-vi.mar", "Mohammed VI of Morocco"},
		"Emperor Qwertihito spoke in Japan.": {"name:emperor qwertihito", "Qwertihito of Japan"},
	} {
		_, got := mentions(linker(t), "2018-06-01", text)
		if !slices.ContainsFunc(got, func(m Mention) bool { return m.Entity != nil && m.Entity.ID == want.id && knownAs(m.Entity, want.name) }) {
			t.Errorf("nobody is %s and known as %q in %q: %+v", want.id, want.name, text, got)
		}
	}
}
