package entity

import "testing"

// TestCuts holds where names begin and end that stand beside other names and titles.
func TestCuts(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a body named with an article, no newspaper", "The Australian Bureau of Qwerin left.", []string{"Australian Bureau of Qwerin = Australian Bureau of Qwerin (organization, name)"}},
		{"a party before a name", "Incumbent Republican Ada Qwerin left.",
			[]string{"Republican = Republican Party (United States) (organization, name)", "Ada Qwerin = Ada Qwerin (person, name)"}},
		{"who leads the body of an office", "Ada Qwerin, Speaker of the Likud-led Israeli Parliament, left.",
			[]string{"Speaker of the Likud-led Israeli Parliament = Ada Qwerin (person, role)"}},
		{"a last name that is a place's", "NASA administrator Bill Nelson left.", []string{"Bill Nelson = Bill Nelson (person, name)"}},
		{"a given name that is a place's", "Kenya met President George Houston.", []string{"George Houston = George Houston (person, name)"}},
		{"a last name that is the head of places' names", "The Kenyan minister Mary Hill left.", []string{"Mary Hill = Mary Hill (person, name)"}},
		{"a hill", "They climbed Qwerin Hill.", []string{"Qwerin Hill = Qwerin Hill (place, name)"}},
		{"a middle name", "The Libyan general Khalifa Qwerin Haftar left.", []string{"Khalifa Qwerin Haftar = Khalifa Haftar (person, name)"}},
		{"a last name among others", "Ada Qwerin, Rivera and Barack Obama left.", []string{"Rivera = Rivera (person, name)"}},
		{"rebels' leaders", "Two Congolese rebel leaders left.", []string{"Congolese rebel leaders = Congolese rebels (nationality, name)"}},
		{"one of a people who is named", "Ada Qwerin, an Australian nurse, left.", []string{"Australian = Australia (country, demonym)", "! nurse"}},
		{"whom a people leads", "Kurdish-led militias left Syria.", []string{"Kurdish-led militias = Kurds (nationality, name)"}},
		{"languages", "Speaking in French and English, he left a Spanish-language paper of Kenya.", []string{"! French", "! English", "! Spanish"}},
		{"no language", "He left in French and English towns.", []string{"French = France (country, demonym)"}},
		{"two who meet", "The Obama–Putin summit and the Merkel-Castro meeting were dull.",
			[]string{"Obama = Barack Obama (person, name)", "Putin = Vladimir Putin (person, name)", "Merkel = Angela Merkel (person, name)", "! Merkel-Castro"}},
		{"a portfolio and a name", "Uganda's Minister for Refugees, Tarsis Qwerin, left.", []string{"Tarsis Qwerin = Tarsis Qwerin (person, name)"}},
		{"a portfolio of several", "Uganda's Minister for Trade, Industry and Tourism, Tarsis Qwerin, left.", []string{"Tarsis Qwerin = Tarsis Qwerin (person, name)"}},
		{"a portfolio and a title", "Kenya's Secretary for Foreign Affairs, Ambassador Ada Qwerin, left.", []string{"Ada Qwerin = Ada Qwerin (person, name)"}},
		{"a government, no newspaper", "The Australian Government left Chad.", []string{"The Australian Government = Australia (country, forces)"}},
		{"a people, no newspaper", "The Hindu community left Chad.", []string{"The Hindu community = Hindus (nationality, forces)"}},
		{"what a company is by law", "The Lockheed Martin Corporation met Siemens AG.",
			[]string{"Lockheed Martin Corporation = Lockheed Martin (organization, name)", "Siemens AG = Siemens (organization, name)"}},
		{"what an unknown body is by law", "China left Qwerin Bank Ltd on Monday.", []string{"Qwerin Bank Ltd = Qwerin Bank Ltd (organization, name)"}},
		{"a particle before a place's name", "Colonel João Nelson Ferreira dos Santos left Dili.", []string{"João Nelson Ferreira dos Santos = João Nelson Ferreira dos Santos (person, name)"}},
		{"particles in small letters", "King Hamad ibn Isa al Khalifa left Bahrain.", []string{"Hamad ibn Isa al Khalifa = Hamad bin Isa Al Khalifa (person, name)"}},
		{"a number in a row", "He left the 3rd Qwerin Division.", []string{"3rd Qwerin Division = 3rd Qwerin Division (organization, name)"}},
		{"a group whose last word is the head of places' names", "Canadian Islamic State fighters left.", []string{"Islamic State fighters = Islamic State (armed_group, name)"}},
		{"a place whose last word is the head of bodies' names", "Fatah West Bank ministers left.", []string{"Fatah = Fatah (organization, name)", "! Fatah West Bank"}},
		{"a last name that is the head of places' names, first", "The President of South Korea Park Geun-hye left.",
			[]string{"South Korea = #country:KOR (country, name)", "Park Geun-hye = Park Geun-hye (person, name)"}},
		{"a longer name of another body", "The Socialist Workers' Party left Spain. The Grand Bank of China left.",
			[]string{"Socialist Workers' Party = Socialist Workers' Party (organization, name)", "! Workers' Party (Brazil)", "Grand Bank of China = Grand Bank of China (organization, name)"}},
		{"one exchange for another", "The Hong Kong Exchange bid by the Tokyo Exchange for the Qwerin Exchange failed.",
			[]string{"Tokyo Exchange = Tokyo Exchange (organization, name)", "Qwerin Exchange = Qwerin Exchange (organization, name)"}},
		{"a spouse's title", "First Gentleman Doug Emhoff left.", []string{"Doug Emhoff = Doug Emhoff (person, name)"}},
		{"a courtesy before a last name that is a place's", "Britain is old. The Foreign Secretary, Mr Hague, left.", []string{"Hague = William Hague (person, name)"}},
		{"a portfolio, no party", "The Philippines left. Labor Secretary Ada Qwerin met the Labour Minister of Kenya.",
			[]string{"Labor Secretary = Philippines (country, office)", "the Labour Minister of Kenya = - (, role)"}},
		{"what a known body is", "The ANC Party, Al Jazeera TV and the Taliban Movement left South Africa.",
			[]string{"ANC Party = African National Congress (organization, name)", "Al Jazeera TV = Al Jazeera (organization, name)", "Taliban Movement = Taliban (armed_group, name)"}},
		{"heads in small letters", "The Korean peninsula and the UN Security council left the eurozone.",
			[]string{"Korean peninsula = Korean Peninsula (place, name)", "UN Security council = United Nations Security Council (organization, name)", "eurozone = Eurozone (organization, name)"}},
		{"kin by a given name", "Fidel Castro left his brother Raul.", []string{"Raul = Raúl Castro (person, name)"}},
		{"kin of whom no table knows", "Ada Qwerin left her brother Tom.", []string{"! Tom Qwerin"}},
		{"a father's name, no sultan", "Sultan bin Saad Al-Muraikhi of Qatar left.", []string{"Sultan bin Saad Al-Muraikhi = Sultan bin Saad Al-Muraikhi (person, name)"}},
		{"an emir by another word", "Amir Qwerin met the Amir of Qatar.", []string{"the Amir of Qatar = Tamim bin Hamad Al Thani (person, role)", "Amir Qwerin = Amir Qwerin (person, name)"}},
		{"a person behind a known body", "The Bureau of East Asian and Pacific Affairs Ann Lee led left.", []string{"Bureau of East Asian and Pacific Affairs = Bureau of East Asian and Pacific Affairs (organization, name)"}},
		{"a party that one is for", "A pro-Communist Party of China paper closed.", []string{"Communist Party of China = Chinese Communist Party (organization, name)"}},
		{"a body by what it is by law", "Qwerin Asia Limited sold Zabu to Chad.", []string{"Qwerin Asia Limited = Qwerin Asia Limited (organization, name)"}},
		{"no law in the Marine Corp", "He left the US Marine Corp in Chad.", []string{"US Marine Corp = US Marine Corp (organization, name)"}},
		{"a queen, no city", "Queen Sofia left Chile.", []string{"Queen Sofia = Queen Sofía of Spain (person, name)"}},
		{"a faith before a group", "Shi'ite Badr Organization fighters left.", []string{"Badr Organization fighters = Badr Organization (armed_group, name)"}},
		{"whose a place is thought to be", "A Canadian Guantanamo Bay detainee left.", []string{"Canadian = Canada (country, demonym)", "Guantanamo Bay = Guantanamo Bay (place, name)"}},
		{"south, of a state", "South Sudan is large. Chad met south Sudanese troops.", []string{"south Sudanese troops = South Sudan (country, forces)"}},
		{"a body of a known body", "The Federation Council of the Russian Parliament left.", []string{"Federation Council = Federation Council (Russia) (organization, name)"}},
		{"a state and a union", "The Moldova–European Union deal is dead.", []string{"Moldova = Moldova (country, name)", "European Union = European Union (organization, name)"}},
		{"no Pole", "Denmark claims the North Pole.", []string{"North Pole = North Pole (place, name)"}},
	} {
		t.Run(c.rule, func(t *testing.T) { checkMentions(t, "2019-06-01", c.text, c.want) })
	}
}
