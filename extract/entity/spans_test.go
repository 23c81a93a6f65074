package entity

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"geokg/extract/encode"
	"geokg/extract/text"
)

// tagged makes the tags of pieces of which the words of kinds have the states
// given: one letter a piece, O, B or I, for every kind named.
func tagged(pieces []encode.Piece, states map[Kind]string) Tags {
	t := Tags{make([]float32, len(pieces)*Kinds*3)}
	for i := range pieces {
		for k := range Kinds {
			p := t.p[(i*Kinds+k)*3:][:3]
			at := 0
			if s := states[Kind(k)]; s != "" {
				at = strings.IndexByte("OBI", s[i])
			}
			p[0], p[1], p[2] = 0.1, 0.1, 0.1
			p[at] = 0.8
		}
	}
	return t
}

func piecesOf(words ...string) []encode.Piece {
	var out []encode.Piece
	at := 0
	for i, w := range words {
		for k, part := range strings.Split(w, "_") { // "Kolesni_kova": two pieces, one word
			if i > 0 && k == 0 {
				at++
			}
			out = append(out, encode.Piece{Start: at, End: at + len(part), Word: i})
			at += len(part)
		}
	}
	return out
}

func TestSpans(t *testing.T) {
	for _, c := range []struct {
		rule   string
		words  []string
		states map[Kind]string
		want   string
	}{
		{"a begun name goes on", []string{"Maria", "Kolesni_kova", "spoke"}, map[Kind]string{KindPerson: "BIIO"}, "0-17 person"},
		{"two names side by side", []string{"Iran", "Iraq"}, map[Kind]string{KindCountry: "BB"}, "0-4 country, 5-9 country"},
		{"kinds nest", []string{"Bank", "of", "Ghana"}, map[Kind]string{KindOrganization: "BII", KindCountry: "OOB"}, "8-13 country, 0-13 organization"},
		// The second piece alone says "inside": a word is in or out as a whole.
		{"no name begins inside a word", []string{"Kolesni_kova", "spoke"}, map[Kind]string{KindPerson: "OBO"}, ""},
		// Nothing began before it, so that it cannot go on; beginning is as unlikely as outside.
		{"what goes on has begun", []string{"he", "spoke"}, map[Kind]string{KindPerson: "OI"}, ""},
		{"nothing", []string{"he", "spoke"}, nil, ""},
	} {
		p := piecesOf(c.words...)
		var got []string
		for _, s := range tagged(p, c.states).Spans(encode.Sentence{Pieces: p}) {
			name := [...]string{"person", "country", "organization", "armed_group", "place", "nationality", "pronoun", "role"}[s.Kind]
			got = append(got, fmt.Sprintf("%d-%d %s", s.Start, s.End, name))
			if s.P <= 0 || s.P > 1 {
				t.Errorf("%s: probability %g", c.rule, s.P)
			}
		}
		if g := strings.Join(got, ", "); g != c.want {
			t.Errorf("%s: %q, want %q", c.rule, g, c.want)
		}
	}
	if got := (Tags{}).Spans(encode.Sentence{}); len(got) > 0 {
		t.Errorf("spans of nothing: %v", got)
	}
}

// TestBestIsTheBest compares the sequence found with all that there are.
func TestBestIsTheBest(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		n := 1 + r.IntN(6)
		score := make([][3]float64, n)
		for w := range score {
			for k := range score[w] {
				score[w][k] = -r.Float64()
			}
		}
		sum := func(states []uint8) (total float64) {
			for w, s := range states {
				total += score[w][s]
			}
			return total
		}
		got := make([]uint8, n)
		best(got, score, make([][3]uint8, n))
		top, states := -1e9, make([]uint8, n)
		for code := range pow3(n) {
			ok := true
			for w, c := 0, code; w < n; w, c = w+1, c/3 {
				states[w] = uint8(c % 3)
				ok = ok && (states[w] != goesOn || w > 0 && states[w-1] != outside)
			}
			if ok {
				top = max(top, sum(states))
			}
		}
		if sum(got) < top-1e-9 {
			t.Fatalf("%v of %v has %g, the best %g", got, score, sum(got), top)
		}
	}
}

func pow3(n int) int {
	p := 1
	for range n {
		p *= 3
	}
	return p
}

// Each case is a sentence in which the mention head finds some words, and what
// becomes of them: "words = name (type)", or "!words" for no mention.
func TestHeadsNames(t *testing.T) {
	l := linker(t)
	for _, c := range []struct {
		rule, text string
		found      map[string]Kind
		want       []string
	}{
		{"a name that no table has", "He met QWERTI and Russia.", map[string]Kind{"QWERTI": KindOrganization}, []string{"QWERTI = QWERTI (organization)"}},
		{"a longer name over a state", "The group PINK Armenia protested.", map[string]Kind{"PINK Armenia": KindOrganization}, []string{"PINK Armenia = PINK Armenia (organization)", "!Armenia"}},
		{"a name goes on behind of", "The Friends of the Mekong met.", map[string]Kind{"Friends of the": KindOrganization}, []string{"Friends of the Mekong = Friends of the Mekong (organization)"}},
		{"a label is no part of a name", "The newspaper Vesti Dnya reported it.", map[string]Kind{"newspaper Vesti Dnya": KindOrganization}, []string{"Vesti Dnya = Vesti Dnya (organization)"}},
		{"bodies of a state keep their names", "The Albanian Defence Ministry said so.", map[string]Kind{"Albanian Defence Ministry": KindOrganization}, []string{"The Albanian Defence Ministry = Ministry of Defence (Albania) (organization)"}},
		{"a body and where it sits", "The Supreme Court in Lima freed him.", map[string]Kind{"Supreme Court in Lima": KindOrganization}, []string{"The Supreme Court = Supreme Court of Peru (organization)", "Lima = Lima (place)"}},
		{"a court of a city", "The High Court in Durban freed him.", map[string]Kind{"High Court in Durban": KindOrganization}, []string{"High Court in Durban = High Court in Durban (organization)"}},
		{"a surname goes by the tables", "Putin met Iran’s president on Tuesday.", map[string]Kind{"Putin": KindPerson}, []string{"Putin = Vladimir Putin (person)"}},
		{"a group with arms that reads like a body", "Sudan's army fights the RSF.", map[string]Kind{"RSF": KindOrganization}, []string{"RSF = Rapid Support Forces (armed_group)"}},
		{"some of a group", "Fighters of Boko Haram left Niger.", map[string]Kind{"Fighters of Boko Haram": KindArmedGroup}, []string{"Boko Haram = Boko Haram (armed_group)", "!Fighters of Boko Haram"}},
		{"a surname that reads like a place", "Burhan met envoys when Abdel Fattah al-Burhan left Sudan.", map[string]Kind{"Burhan": KindPlace}, []string{"Burhan = Abdel Fattah al-Burhan (person)"}},
		{"two who rule are no body", "The Biden-Harris Administration helps Chad.", map[string]Kind{"Biden-Harris Administration": KindOrganization}, []string{"The Biden-Harris Administration = United States (country)", "!Biden-Harris Administration"}},
		{"a treaty is no actor", "It signed the Tashkent Charter on Monday.", map[string]Kind{"Tashkent Charter": KindOrganization}, []string{"!Tashkent Charter"}},
		{"a portfolio is no body", "Equality Commissioner Ada Qwerin left Chad.", map[string]Kind{"Equality": KindOrganization}, []string{"!Equality"}},
		{"whose secretary somebody is", "Qwerino Secretary-General Ada Qwerin left Chad.", map[string]Kind{"Qwerino": KindOrganization}, []string{"Qwerino = Qwerino (organization)"}},
		{"initials of an office", "The Chief Justice of India (CJI) left Chad.", map[string]Kind{"CJI": KindOrganization}, []string{"!CJI", "India = India (country)"}},
		{"excellencies", "Then H.E. Ada Qwerin left.", map[string]Kind{"H.E. Ada Qwerin": KindPerson}, []string{"Ada Qwerin = Ada Qwerin (person)"}},
		{"a weekday is no actor", "On Tuesday Russia attacked.", map[string]Kind{"Tuesday": KindOrganization}, []string{"!Tuesday"}},
		{"a last name that is a people's", "The spokesman, Jeeyand Baloch, left the Baloch rebels in Balochistan.", map[string]Kind{"Jeeyand": KindPerson},
			[]string{"Jeeyand Baloch = Jeeyand Baloch (person)", "the Baloch rebels = Baloch (nationality)"}},
		{"the people of a town", "Twelve New Yorkers left Honduras.", map[string]Kind{"New Yorkers": KindOrganization}, []string{"!New Yorkers"}},
		{"how many of a group", "Eight Islamic State (IS) men left Mali.", map[string]Kind{"Eight Islamic State (IS)": KindArmedGroup}, []string{"Islamic State = Islamic State (armed_group)"}},
		{"its initials beside it", "In Somalia two Al-Shabaab (AS) men left.", map[string]Kind{"Al-Shabaab (AS)": KindArmedGroup}, []string{"Al-Shabaab = Al-Shabaab (militant group) (armed_group)"}},
		{"whose troops they are", "Jordan trained the troops of Haftar in Libya.", map[string]Kind{"Haftar": KindArmedGroup}, []string{"Haftar = Khalifa Haftar (person)"}},
		{"whose militias they are", "Haftar's militias left Libya.", map[string]Kind{"Haftar": KindArmedGroup}, []string{"Haftar = Khalifa Haftar (person)"}},
		{"fighters of a group", "The fighters of Qwerin left Libya.", map[string]Kind{"Qwerin": KindArmedGroup}, []string{"Qwerin = Qwerin (armed_group)"}},
		{"an army by its own initials", "The Malian army (QWAM) left Chad.", map[string]Kind{"QWAM": KindOrganization}, []string{"QWAM = Malian Armed Forces (organization)"}},
		{"what is no army's", "The Malian minister (QWAM) left Chad.", map[string]Kind{"QWAM": KindOrganization}, []string{"QWAM = QWAM (organization)"}},
		{"a group before its short form", "The Qwerin Front of Gao (QFG) attacked.", map[string]Kind{"Qwerin Front of Gao (QFG": KindArmedGroup}, []string{"Qwerin Front of Gao = Qwerin Front of Gao (armed_group)", "QFG = Qwerin Front of Gao (armed_group)"}},
		{"a court over its short form", "The Qwerin West (QW) High Court freed him.", map[string]Kind{"QW) High Court": KindOrganization}, []string{"Qwerin West (QW) High Court = Qwerin West High Court (organization)"}},
		{"a union's organ", "The African Union (AU) Qwerate left Chad.", map[string]Kind{"AU) Qwerate": KindOrganization}, []string{"African Union = African Union (organization)"}},
		{"ranks by their letters", "IGP Ada Qwerin and DIG Peter Tarvin left Chad.", nil, []string{"Ada Qwerin = Ada Qwerin (person)", "Peter Tarvin = Peter Tarvin (person)"}},
		{"a state is a given name too", "Chad Wolf resigned.", map[string]Kind{"Chad Wolf": KindPerson}, []string{"Chad Wolf = Chad Wolf (person)", "!Chad"}},
	} {
		d := &text.Document{ID: "test", Published: "2022-07-12", Text: c.text}
		s := text.Split(d)
		spans := make([][]Tagged, len(s))
		for words, k := range c.found {
			at := strings.Index(c.text, words)
			spans[0] = append(spans[0], Tagged{text.Span{Start: at, End: at + len(words)}, k, 0.95})
		}
		got := map[string]string{}
		for _, m := range l.Draft(d, s).Mentions(spans) {
			if m.Entity != nil {
				got[m.Of(c.text)] = fmt.Sprintf("%s (%s)", m.Entity.Name, m.Entity.Type)
			}
		}
		for _, w := range c.want {
			if words, ok := strings.CutPrefix(w, "!"); ok {
				if g, ok := got[words]; ok {
					t.Errorf("%s: %q is %s, want no mention", c.rule, words, g)
				}
				continue
			}
			words, want, _ := strings.Cut(w, " = ")
			if got[words] != want {
				t.Errorf("%s: %q is %q, want %q; all: %v", c.rule, words, got[words], want, got)
			}
		}
	}
}

// The states that the names of public bodies and parties hold are mentions too.
func TestStatesWithinNames(t *testing.T) {
	l := linker(t)
	for _, c := range []struct{ text, words, want string }{
		{"The U.S. State Department said so.", "U.S.", "United States"},
		{"The Supreme Court of Guinea ruled on Monday.", "Guinea", "Guinea"},
		{"Egypt's parliament voted on Monday.", "Egypt", "Egypt"},
		{"The Communist Party of Nepal won.", "Nepal", "Nepal"},
	} {
		got := "-"
		_, mentions := mentions(l, "2015-01-01", c.text)
		for _, m := range mentions {
			if m.Of(c.text) == c.words && m.Entity != nil {
				got = m.Entity.Name
			}
		}
		if got != c.want {
			t.Errorf("%q of %q is %s, want %s", c.words, c.text, got, c.want)
		}
	}
}

func TestAliases(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{properCase("WENDY R. SHERMAN"), "Wendy R. Sherman"},
		{properCase("Wendy Sherman"), "Wendy Sherman"},
		{properCase("UNESCO"), "UNESCO"},
		{strings.Join(withoutInitials("Wendy R. Sherman"), ";"), "Wendy Sherman"},
		{strings.Join(withoutInitials("R. K. Singh"), ";"), ""},
		{strings.Join(stateForms("Russian Ministry of Economy", linker(t).countryByCode["RUS"]), ";"), "Ministry of Economy (Russia);Ministry of Economy of Russia;Russia Ministry of Economy"},
		{strings.Join(stateForms("Bank of Ghana", linker(t).countryByCode["GHA"]), ";"), "Bank (Ghana);Ghanaian Bank;Ghana Bank"},
		{strings.Join(stateForms("Sonatrach", linker(t).countryByCode["DZA"]), ";"), ""},
	} {
		if c.got != c.want {
			t.Errorf("%q, want %q", c.got, c.want)
		}
	}
}
