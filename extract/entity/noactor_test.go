package entity

import "testing"

// TestNoActors holds words that look like actors, or like part of one, and are none.
func TestNoActors(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"an adjective before fighters", "Hooded militants and Unidentified militants shot at Ghana.", []string{"! Hooded", "! Unidentified"}},
		{"a people by its profession", "Chilean firefighters and Kenyan labourers met a Thai hooligan.",
			[]string{"Chilean firefighters = Chile (nationality, demonym)", "Kenyan labourers = Kenya (nationality, demonym)", "a Thai hooligan = Thailand (nationality, demonym)"}},
		{"one of some", "An Iraqi militant left.", []string{"An Iraqi militant = Iraqi militant (nationality, name)"}},
		{"people that tell of what kind a thing is", "A Chadian refugee camp and a British tourist bus burnt, and the German national airline left.",
			[]string{"Chadian = Chad (country, demonym)", "British = United Kingdom (country, demonym)", "! German national"}},
		{"whose media they are", "The German media mogul Ada Qwerin left.", []string{"German = Germany (country, demonym)", "! German media"}},
		{"a noun that is a verb", "The European Union judges the coup.", []string{"European Union = European Union (organization, name)"}},
		{"who is against a state", "Anti-Russia protesters met anti-Iran students and pro-Kenyan students.", []string{"! Russia protesters", "! Iran students", "! Kenyan students"}},
		{"general as an adjective", "Before the Ugandan general election the general public left.", []string{"Ugandan = Uganda (country, demonym)", "! general"}},
		{"a time of day", "It closed at 4 PM EST.", []string{"! PM", "! EST"}},
		{"part of a given name", "The Chair Ada Qwerin wrote A Day In Asia for Moon Jae-in.", []string{"! In", "Moon Jae-in = Moon Jae-in (person, name)"}},
		{"a given name alone", "Boris Johnson of the United Kingdom thanked his sister Elizabeth.", []string{"Elizabeth = Elizabeth Johnson (person, name)"}},
		{"a union in any case", "Norway left the European union.", []string{"European union = European Union (organization, name)"}},
		{"headquarters of a body", "Rebels shelled the UN headquarters in Kabul.", []string{"UN = United Nations (organization, name)"}},
		{"cameras", "CCTV saw the Kenyan police.", []string{"! CCTV"}},
		{"a broadcaster in its own state", "China said so, CCTV said.", []string{"CCTV = China Central Television (organization, name)"}},
		{"catchwords", "Trump attacked it as \"Fake Circus rubbish\" and the \"Hoax Parade\".", []string{"! Fake Circus", "! Hoax Parade"}},
		{"an office whoever holds it", "Donald Trump left. The US president can be removed by Congress.", []string{"US = United States (country, name)", "! The US president"}},
		{"an office to be filled", "The Kenyan president will be elected by parliament.", []string{"Kenyan = Kenya (country, demonym)", "! The Kenyan president"}},
		{"an agency in a dateline", "TIRANA Reuters Prime Minister Edi Rama left Serbia.", []string{"Prime Minister = Albania (country, office)", "! Reuters"}},
		{"police in a title", "Ann Lee, Police and Crime Commissioner for Kent, left France.", []string{"! Police"}},
		{"parliaments of regions", "Ann Lee spoke to the regional parliamentarians in Tyumen.", []string{"! parliamentarians"}},
		{"a month at the end of a phrase", "Britain held a summit that in May was long.", []string{"! May"}},
		{"a minister's host", "Energy Secretary Tom Qwerin visited Chad.", []string{"! Energy Secretary"}},
		{"where somebody fled to", "Former Home Minister Tom Qwerin fled to Chad.", []string{"! Former Home Minister"}},
		{"from where somebody fled", "Former Home Minister Tom Qwerin fled Chad.", []string{"Former Home Minister = Chad (country, office)"}},
		{"a party alone", "Governor Ann Qwerin (R) left Iran.", []string{"R = Republican Party (United States) (organization, name)"}},
		{"a party behind a name of the state", "The United States voted. Tom Qwerin (D) left.", []string{"D = Democratic Party (United States) (organization, name)"}},
		{"a party before a long dash", "Senator Ann Qwerin (R–FL) left Iran.", []string{"R–FL = Republican Party (United States) (organization, name)"}},
		{"Democrats of another movement", "Honduras elected Social Democrat Ada Qwerin and Christian Democrat Tom Qwerin.", []string{"! Democrat"}},
		{"a Democrat", "The United States elected Democrat Ada Qwerin.", []string{"Democrat = Democratic Party (United States) (organization, name)"}},
		{"initials of an office", "Ghana's Inspector General of Police (IGP) Tom Qwerin met Additional Sessions Judge (ASJ) Ada Falkner.", []string{"! IGP", "! ASJ"}},
		{"the list of an office", "They are on the SDN list.", []string{"SDN list = Office of Foreign Assets Control (organization, name)"}},
		{"a party without a name", "Mali's main opposition party met Chad's largest opposition alliance.", []string{"Mali's main opposition party = Malian opposition (organization, name)", "Chad's largest opposition alliance = Chadian opposition (organization, name)"}},
		{"a party with one", "Mali's main opposition party, the Dawn Movement, met a Chadian opposition party.", []string{"! Malian opposition", "! Chadian opposition"}},
		{"a party with one behind its state", "The main opposition party of Mali, Dawn Movement, met the main opposition party in Chad.", []string{"opposition party in Chad = Chadian opposition (organization, name)", "! Malian opposition"}},
		{"where an opposition is", "He met Iranian opposition figures in Sweden.", []string{"Iranian opposition figures = Iranian opposition (organization, name)", "! opposition figures in Sweden"}},
		{"a letter of no party", "Iran sells Calcipan (D) and oil.", []string{"! D"}},
		{"a party and a state", "Governor Ann Qwerin (R-MA) left Iran.", []string{"R-MA = Republican Party (United States) (organization, name)"}},
		{"weapons and films", "They threw Molotov cocktails when they saw House of Cards.", []string{"! Molotov", "! House"}},
	} {
		t.Run(c.rule, func(t *testing.T) { checkMentions(t, "2019-06-01", c.text, c.want) })
	}
}
