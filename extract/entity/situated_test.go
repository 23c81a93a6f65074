package entity

import (
	"strings"
	"testing"

	"geokg/extract/text"
)

// Each case is a sentence in which the mention head finds some words, and what they are:
// "words = id (type, country)".
func TestWherePlacesLie(t *testing.T) {
	l := linker(t)
	for _, c := range []struct {
		rule, text string
		found      map[string]Kind
		want       []string
	}{
		{"the namesake that lies there", "He flew to Victoria, Australia, and to Cordoba, Spain.", nil,
			[]string{"Victoria = place:victoria.aus (place, AUS)", "Cordoba = place:cordoba.esp (place, ESP)"}},
		{"a place that no table knows", "Police found the car in Moscow, Idaho.", nil, []string{"Moscow = name:moscow idaho (place, USA)"}},
		{"by its state abroad", "Floods hit Tripoli, Lebanon.", nil, []string{"Tripoli = name:tripoli lebanon (place, LBN)"}},
		{"before another", "Floods hit Tripoli, Lebanon and his house.", nil, []string{"Tripoli = name:tripoli lebanon (place, LBN)"}},
		{"region and state", "Floods hit Lahore, Punjab, Pakistan.", nil, []string{"Punjab = place:punjab.pak (place, PAK)", "Lahore = place:lahore.pak (place, PAK)"}},
		{"a city that bears the region's name", "Floods hit Hamilton, Ontario, in Canada.", nil, []string{"Hamilton = name:hamilton ontario (place, CAN)", "Ontario = place:ontario.can (place, CAN)"}},
		{"a province that many states have", "Monks met in Kandy, Central Province.", nil, []string{"Kandy = place:kandy.lka (place, LKA)"}},
		{"the adjective before what it is", "Floods hit the Australian state of Victoria.", nil, []string{"Victoria = place:victoria.aus (place, AUS)"}},
		{"the same place later", "Floods hit Tripoli, Lebanon. Tripoli is poor.", nil, []string{"Tripoli = name:tripoli lebanon (place, LBN)"}},
		{"a list is no address", "Talks were held in Tripoli, Lebanon and Syria.", nil, []string{"Tripoli = place:tripoli.lby (place, LBY)"}},
		{"the next clause is no address", "In Tripoli, Lebanon opened an office.", nil, []string{"Tripoli = place:tripoli.lby (place, LBY)"}},
		{"cities in a list", "The bank has offices in London, New York and Tokyo.", nil, []string{"London = place:london.gbr (place, GBR)"}},
		{"an unknown place and its state", "Floods hit the village of Qerwin, Sweden.", nil, []string{"Qerwin = name:qerwin (place, SWE)"}},
		{"and a part of the state", "Floods hit the village of Qerwin, in north-western Chad.", nil, []string{"Qerwin = name:qerwin (place, TCD)"}},
		{"an unknown place of a state", "Rebels left the Cameroonian village of Qerwin.", nil, []string{"Qerwin = name:qerwin (place, CMR)"}},
		{"an unknown place in a city", "Rebels hit the Zaqar Mall in Baghdad.", nil, []string{"Zaqar Mall = name:zaqar mall (place, IRQ)"}},
		{"of which a label tells", "Workers left the Qerwin power station in Peru.", nil, []string{"Qerwin = name:qerwin (place, PER)"}},
		{"a place that looks like a person", "A rocket hit Mevo Qerwin, Israel.", map[string]Kind{"Mevo Qerwin": KindPlace}, []string{"Mevo Qerwin = name:mevo qerwin (place, ISR)"}},
		{"a body that looks like a person", "Tarvin Automotive sued China.", map[string]Kind{"Tarvin Automotive": KindOrganization}, []string{"Tarvin Automotive = name:tarvin automotive (organization, )"}},
		{"a person that looks like a place", "Mary Hill met voters.", map[string]Kind{"Mary Hill": KindPerson}, []string{"Mary Hill = name:mary hill (person, )"}},
		{"a tomb is nobody", "A man was shot at Zabrin's Tomb.", nil, []string{"Zabrin's Tomb = name:zabrin s tomb (place, )"}},
		{"a region of Latin America", "Floods hit Junin Department.", nil, []string{"Junin Department = place:junin.per (place, PER)"}},
		{"a body's branch in a state", "Amnesty International Kenya sued him.", nil, []string{"Amnesty International Kenya = org:amnesty-international.int (organization, )"}},
		{"a state behind a body", "He told Amnesty International Kenya's news.", nil, []string{"Kenya = country:KEN (country, KEN)"}},
		{"a company's home", "The German drug company Qerwin sued Chad.", nil, []string{"Qerwin = name:qerwin (organization, DEU)"}},
	} {
		checkEntities(t, l, c.rule, c.text, c.found, c.want)
	}
}

// Whose citizens persons are that no table knows.
func TestWhencePersonsAre(t *testing.T) {
	l := linker(t)
	for _, c := range []struct{ rule, text, want string }{
		{"an adjective before", "The Kenyan tea farmer Peter Qerwin left.", "Peter Qerwin = name:peter qerwin (person, KEN)"},
		{"and a title", "The Bangladeshi secular blogger Peter Qerwin left.", "Peter Qerwin = name:peter qerwin (person, BGD)"},
		{"alone", "Ghanaian Peter Qerwin left.", "Peter Qerwin = name:peter qerwin (person, GHA)"},
		{"of another clause", "Kenyan soldiers met Peter Qerwin.", "Peter Qerwin = name:peter qerwin (person, )"},
		{"an apposition", "Peter Qerwin, a retired Iraqi colonel, left.", "Peter Qerwin = name:peter qerwin (person, IRQ)"},
		{"an opinion is no apposition", "Peter Qerwin, an Iraqi-led group and Chad met.", "Peter Qerwin = name:peter qerwin (person, )"},
		{"of a state", "Governor Peter Qerwin of Ohio left.", "Peter Qerwin = name:peter qerwin (person, USA)"},
		{"of a party", "Peter Qerwin of Fatah left.", "Peter Qerwin = name:peter qerwin (person, PSE)"},
		{"a mayor", "Peter Qerwin, the mayor of Lima, left.", "Peter Qerwin = name:peter qerwin (person, PER)"},
		{"an envoy is not from there", "Peter Qerwin, the ambassador in Lima, left.", "Peter Qerwin = name:peter qerwin (person, )"},
		{"the second of two", "Two Canadian ministers Anna Qerwin and Paul Tarvin left.", "Paul Tarvin = name:paul tarvin (person, CAN)"},
		{"an office of one state", "Former Taoiseach Peter Qerwin left.", "Peter Qerwin = name:peter qerwin (person, IRL)"},
	} {
		checkEntities(t, l, c.rule, c.text, nil, []string{c.want})
	}
}

// checkEntities compares what the words of a text stand for, the last of each.
func checkEntities(t *testing.T, l *Linker, rule, s string, found map[string]Kind, want []string) {
	t.Helper()
	d := &text.Document{ID: "test", Published: "2019-07-12", Text: s}
	sentences := text.Split(d)
	tagged := make([][]Tagged, len(sentences))
	for words, k := range found {
		at := strings.Index(s, words)
		tagged[0] = append(tagged[0], Tagged{text.Span{Start: at, End: at + len(words)}, k, 0.95})
	}
	got := map[string]string{}
	for _, m := range l.Draft(d, sentences).Mentions(tagged) {
		if e := m.Entity; e != nil {
			got[m.Of(s)] = e.ID + " (" + string(e.Type) + ", " + e.Country + ")"
		}
	}
	for _, w := range want {
		if words, is, _ := strings.Cut(w, " = "); got[words] != is {
			t.Errorf("%s: %q is %q, want %q; all: %v", rule, words, got[words], is, got)
		}
	}
}

// TestClaims runs the examples of claims.txt.
func TestClaims(t *testing.T) {
	for _, r := range rows(t, "claims.txt", "state", "other", "example") {
		words := marked(r.Fields[2])
		s, all := mentions(linker(t), "2019-06-01", unmarked(r.Fields[2]))
		known := false
		for _, m := range all {
			known = known || m.Of(s) == words && m.Entity != nil && m.Entity.Country == r.Fields[0] && strings.HasPrefix(m.Entity.ID, "place:")
		}
		if !known {
			t.Errorf("%s: %q is no place of %s: %v", r.At(), words, r.Fields[0], all)
		}
	}
}
