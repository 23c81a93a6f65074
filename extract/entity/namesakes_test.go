package entity

import (
	"slices"
	"testing"
)

// TestNamesakes holds words that are names of other things too.
func TestNamesakes(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a father's name", "The late dictator Ferdinand Marcos ruled the Philippines.", []string{"Ferdinand Marcos = #person:ferdinand-marcos.phl (person, name)"}},
		{"a last name, no acronym", "Orlando Pace met Nato and Unesco in Paris.",
			[]string{"Orlando Pace = Orlando Pace (person, name)", "Nato = NATO (organization, name)", "Unesco = UNESCO (organization, name)"}},
		{"initials of an agency, also a capital and a given name", "An official told SANA that he flew to Sana'a.", []string{"SANA = Syrian Arab News Agency (organization, name)", "Sana'a = Sanaa (place, name)"}},
		{"initials of a club", "Angers SCO, of France, left. In Paris NATO said no.",
			[]string{"Angers SCO = Angers SCO (organization, name)", "NATO = NATO (organization, name)", "Paris = Paris (place, name)"}},
		{"a given name that is a law too", "Governor Bill Walker and Judge Bill Qwerin left. The Qwerin Bill failed.",
			[]string{"Bill Walker = Bill Walker (American politician) (person, name)", "Bill Qwerin = Bill Qwerin (person, name)"}},
		{"particles in either case", "José Eduardo dos Santos met Ursula Von Der Leyen in Angola.",
			[]string{"José Eduardo dos Santos = #person:jose-eduardo-dos-santos.ago (person, name)", "Ursula Von Der Leyen = Ursula von der Leyen (person, name)"}},
		{"a department by its name alone", "Peru met the U.S. Department of Education. The Department of Energy left. Today Treasury left. The Department of Treasury met Peru.",
			[]string{"Department of Energy = United States Department of Energy (organization, name)", "Treasury = United States Department of the Treasury (organization, name)"}},
		{"a department of another state", "The Department of Energy in Manila met the Philippines.", []string{"! United States Department of Energy"}},
		{"a center for a thing", "The Center for Qwerin Diversity sued Peru.", []string{"Center for Qwerin Diversity = Center for Qwerin Diversity (organization, name)"}},
		{"money behind a bank", "Peru fined the bank US$500 million.", []string{"! US"}},
		{"a last name that is a people's", "Malik Baloch left Pakistan. Baloch said no. Baloch rebels met the Baloch.",
			[]string{"Baloch = Malik Baloch (person, name)", "Baloch rebels = Baloch (nationality, name)"}},
		{"a last name that is an adjective", "Anna French said no. French said that Mali lost. French troops left Mali.",
			[]string{"Anna French = Anna French (person, name)", "French = Anna French (person, name)", "French troops = France (country, forces)"}},
		{"a state in full", "The State of Ohio and the Commonwealth of Virginia sued the State of Israel.",
			[]string{"State of Ohio = Ohio (place, name)", "State of Israel = Israel (country, name)"}},
		{"kin by a given name that is a city's", "Ada Qwerin left. His wife Mary said that Iran lied. His mother, Anwar, left Malaysia.",
			[]string{"Mary = Mary (person, name)", "Anwar = Anwar (person, name)"}},
		{"neo-Nazis", "Neo-Nazis left Berlin. Nazi Germany fell.", []string{"! Nazis", "Nazi Germany = Nazi Germany (country, name)"}},
		{"a university of several", "The University of California, San Diego and the American Red Cross left.",
			[]string{"University of California, San Diego = University of California, San Diego (organization, name)", "American Red Cross = American Red Cross (organization, name)"}},
		{"a question", "Donald Trump left. Will Trump go?", []string{"Trump = Donald Trump (person, name)", "! Will Trump"}},
		{"a warship, no town or person", "The Russian frigate Admiral Gorshkov and the submarine Kazan left Cuba. Peru met the IRIS Bushehr.",
			[]string{"! Gorshkov", "! Kazan", "The Russian frigate = Russia (country, forces)", "IRIS Bushehr = Iran (country, forces)"}},
		{"a warship named in full before", "The USS Higgins left Peru. The Higgins came back.", []string{"Higgins = United States (country, forces)"}},
		{"a line, no person", "They left the Qwerin Demarcation Line.", []string{"! Demarcation Line"}},
		{"a tanker, no lady", "Iran took the tanker Lady Maria and the ship on Monday.", []string{"! Maria"}},
		{"a particle with an apostrophe", "Sophie in 't Veld left Hungary.", []string{"Sophie in 't Veld = Sophie in 't Veld (person, name)"}},
		{"a spelling that the table has", "Amina Mohammed left Mali.", []string{"Amina Mohammed = Amina J. Mohammed (person, name)"}},
		{"a prince, no town", "The film is about Prince George. He left for Prince George, British Columbia.", []string{"George = Prince George (person, name)", "Prince George = Prince George (place, name)"}},
		{"a people of another", "Chad expelled French-Armenians. The French-German talks failed.",
			[]string{"French-Armenians = French Armenians (nationality, name)", "French = France (country, demonym)", "German = Germany (country, demonym)"}},
		{"a national team, no nationals", "FIFA left Kenya's national federation and a Kenyan national.", []string{"! Kenya's national", "a Kenyan national = Kenya (nationality, demonym)"}},
		{"an army's radio", "Israeli army radio left.", []string{"Israeli army radio = Army Radio (Israel) (organization, name)"}},
		{"what a body is behind its name", "The FSB security agency denied it. The movement denied it.", []string{"! security agency", "The movement = - (, nominal)"}},
	} {
		t.Run(c.rule, func(t *testing.T) { checkMentions(t, "2019-06-01", c.text, c.want) })
	}
}

// TestRowsStandOnce: what has two rows by one id is weighed as two.
func TestRowsStandOnce(t *testing.T) {
	bodies := []string{"id", "name", "aka", "country", "kind", "news"}
	for table, columns := range map[string][]string{
		"orgs.txt":    bodies,
		"groups.txt":  bodies,
		"persons.txt": {"id", "name", "aka", "surname", "country", "qid", "news", "offices"},
		"places.txt":  {"id", "name", "aka", "country", "kind", "population", "news"},
	} {
		seen := map[string]bool{}
		for _, r := range rows(t, table, columns...) {
			if id := r.Fields[0]; seen[id] {
				t.Error(r.Errorf("%q stands twice", id))
			}
			seen[r.Fields[0]] = true
		}
	}
}

// TestMissionsAreOneRow: a mission of two rows would be two nodes of the graph.
func TestMissionsAreOneRow(t *testing.T) {
	rows := map[string][]string{}
	kinds := map[string]string{}
	l := linker(t)
	for _, v := range l.senses {
		if v.entity == nil || v.kind != kindOrg {
			continue
		}
		for _, n := range append([]string{v.entity.Name}, v.entity.Aka...) {
			if !slices.Contains(rows[n], v.entity.ID) {
				rows[n] = append(rows[n], v.entity.ID)
			}
		}
		kinds[v.entity.ID] = v.class
	}
	missions := 0
	for n, ids := range rows {
		for _, id := range ids {
			if kinds[id] != "peacekeeping" {
				continue
			}
			if missions++; len(ids) > 1 {
				t.Errorf("%s is %v", n, ids)
			}
		}
	}
	if missions < 20 {
		t.Errorf("%d names of missions, too few for a test", missions)
	}
}
