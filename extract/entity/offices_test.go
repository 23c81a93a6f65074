package entity

import (
	"slices"
	"testing"
)

// TestOffices: what a person's title is an office in, by the words beside it or the state
// that the text speaks of.
func TestOffices(t *testing.T) {
	l := linker(t)
	for _, c := range []struct{ rule, text, person, of string }{
		{"a courtesy behind the comma", "Norway left. The trade minister, Dr. Ada Qwerin, said so.", "Ada Qwerin", "Norway"},
		{"a rank behind the comma", "Kenya's army chief, General Ada Qwerin, left.", "Ada Qwerin", "Kenya Army"},
		{"a senator is sent by a state of the Union", "Texas Senator Ted Cruz left.", "Ted Cruz", "United States Senate"},
		{"one of such a state", "Texas State Senator Ada Qwerin left.", "Ada Qwerin", "Texas Senate"},
		{"one of such a state behind the name", "State senator Ada Qwerin of Ohio left.", "Ada Qwerin", "Ohio Senate"},
		{"one of its lower house", "Former Ohio state representative Ada Qwerin left.", "Ada Qwerin", "Ohio House of Representatives"},
		{"one of its houses", "Florida state legislator Ada Qwerin left.", "Ada Qwerin", "Florida Legislature"},
		{"in a city's police", "Minneapolis Police Chief Ada Qwerin left.", "Ada Qwerin", "Minneapolis Police Department"},
		{"in the police of a city elsewhere", "Perth police chief Ada Qwerin left.", "Ada Qwerin", "Perth"},
		{"a congressman", "Congressman Tom Qwerin met Canadian officials.", "Tom Qwerin", "United States Congress"},
		{"a congressman of another state", "Peru is large. Congressman Tom Qwerin left.", "Tom Qwerin", "Congress of the Republic of Peru"},
		{"of no state but that of whom somebody meets", "Opposition leader Ada Qwerin spoke. She met Ghanaian Foreign Minister Kofi Bolt.", "Ada Qwerin", ""},
		{"of a state told of besides", "Ghanaian troops left. Foreign Minister Ada Qwerin spoke. She met Ghanaian Trade Minister Kofi Bolt.", "Ada Qwerin", "Ghana"},
		{"a senator behind the name", "Tom Qwerin, a United States Senator, left.", "Tom Qwerin", "United States Senate"},
		{"of whom somebody has the security", "Peru is large. Ada Qwerin, the president's head of security, left.", "Ada Qwerin", ""},
		{"who sits for a city", "Leeds MP Ada Qwerin left.", "Ada Qwerin", "Parliament of the United Kingdom"},
		{"who sits for a city that others have too", "The United Kingdom is large. Dover MP Ada Qwerin left.", "Ada Qwerin", "Parliament of the United Kingdom"},
		{"no minister of the United States", "Washington heard Foreign Minister Ada Qwerin.", "Ada Qwerin", ""},
		{"who accuses the other party", "Togo expelled a French envoy. Government spokesman Kofi Adjei accused France.", "Kofi Adjei", "Togo"},
		{"who is in office, though the text tells of others", "Togo is dry. Foreign Minister Alpha Barry flew to Peru.", "Alpha Barry", "Burkina Faso"},
		{"an office of the Kremlin", "Ada Qwerin, spokesman of the Kremlin, left.", "Ada Qwerin", "Russia"},
		{"a minister in a capital", "Ada Qwerin, the interior minister in Pristina, left.", "Ada Qwerin", "Kosovo"},
		{"where the text is written", "SUVA — Fiji's parliament voted on Monday. Australia sent soldiers. Defence minister Ada Qwerin left.", "Ada Qwerin", "Fiji"},
		{"a scholar's style", "The foreign minister of Afghanistan, Mawlawi Ada Qwerin, left.", "Ada Qwerin", "Afghanistan"},
		{"a speaker", "Gabon voted. Speaker Ada Qwerin left.", "Ada Qwerin", "Parliament of Gabon"},
		{"a speaker behind an article", "Gabon voted. The Speaker, Ada Qwerin, left.", "Ada Qwerin", "Parliament of Gabon"},
		{"of a lower house", "Speaker Nancy Pelosi left the United States.", "Nancy Pelosi", "United States House of Representatives"},
		{"in the past", "Ex-president Lech Kaczyński left.", "Lech Kaczyński", "Poland"},
		{"each of two", "Prime Ministers Pedro Sánchez and Mark Rutte left.", "Mark Rutte", "Netherlands"},
		{"in a force", "Pakistani army chief General Asim Munir left.", "Asim Munir", "Pakistan Army"},
		{"of whom no article tells", "Tom Qwerin met Ada Bolt, Secretary of Energy.", "Ada Bolt", "United States"},
		{"of a state that only is visited", "Ada Bolt, Secretary of Energy, and Tom Qwerin, Secretary of Labor, visited Mexico.", "Tom Qwerin", "United States"},
		{"of the own state", "Ada Bolt, Secretary of Energy, visited Manila in the Philippines.", "Ada Bolt", "Philippines"},
		{"of the city that leads the sentence", "In the Brest region shells fell. In Minsk, Mayor Ada Qwerin left.", "Ada Qwerin", "Minsk"},
		{"of a colleague's state", "Education Secretary Ada Qwerin and Homeland Security Secretary Alejandro Mayorkas visited Mexico.", "Ada Qwerin", "United States"},
		{"two of the same title", "Foreign Minister Ada Qwerin and Foreign Minister Sergey Lavrov met in Chad.", "Ada Qwerin", ""},
		{"speaker of the house of whose speaker it is", "The Speaker of the House, Paul Ryan, praised Japan.", "Paul Ryan", "United States House of Representatives"},
		{"of an assembly", "Assembly president Richard Ferrand left Italy.", "Richard Ferrand", "National Assembly (France)"},
		{"governor of what a state too is called", "Georgia Governor Ada Qwerin left Chad.", "Ada Qwerin", "Georgia (U.S. state)"},
		{"the one before, of a list", "Tom Tarvin, the President of Chad, Ada Qwerin, the Prime Minister of Mali, left.", "Ada Qwerin", "Mali"},
		{"the first of a list", "Tom Tarvin, the President of Chad, Ada Qwerin, the Prime Minister of Mali, left.", "Tom Tarvin", "Chad"},
		{"president of one of two so called", "Congolese President Denis Sassou Nguesso left.", "Denis Sassou Nguesso", "Republic of the Congo"},
		{"prime minister of one of two so called", "Dominican Prime Minister Roosevelt Skerrit left.", "Roosevelt Skerrit", "Dominica"},
		{"governor of the region told of", "Ohio closed its schools. Governor Ada Qwerin spoke.", "Ada Qwerin", "Ohio"},
		{"of one of two regions", "Ohio closed its schools. Utah did so too. Governor Ada Qwerin spoke.", "Ada Qwerin", ""},
		{"of a bank", "The central bank spoke. Governor Ada Qwerin was in Ohio.", "Ada Qwerin", ""},
		{"of a region that has another", "Ohio Governor Mike DeWine met Governor Ada Qwerin.", "Ada Qwerin", ""},
		{"then in office", "Mark Rutte, then the Prime Minister, left.", "Mark Rutte", "Netherlands"},
		{"behind a courtesy", "The Honorable Gina Raimondo, Secretary of Commerce, left.", "Gina Raimondo", "United States"},
		{"who serves the president", "Peru's Chief of Staff to the President Ada Qwerin left.", "Ada Qwerin", "Peru"},
		{"who serves one before a comma", "Peru's Chief of Staff to the President, Ada Qwerin, left.", "Ada Qwerin", "Peru"},
		{"whose envoy somebody is", "Ada Qwerin, the President of Togo's special envoy, left.", "Ada Qwerin", ""},
		{"whose spokeswoman", "The United States is large. Ada Qwerin, the Vice President's spokeswoman, spoke.", "Ada Qwerin", ""},
		{"whose aide, without the state", "Togo is dry. Ada Qwerin, the President's aide, left.", "Ada Qwerin", ""},
		{"a prosecutor of a county", "Cook County State's Attorney Ada Qwerin left.", "Ada Qwerin", "Cook County, Illinois"},
		{"no body but a rank", "WPC Ada Qwerin left.", "Ada Qwerin", ""},
		{"the mayor of a capital", "Kyiv Mayor Ada Qwerin criticised China.", "Ada Qwerin", "Kyiv"},
		{"a king by the tables", "Saudi Arabia's King Fahd left.", "King Fahd", "Saudi Arabia"},
		{"below a secretary", "Tom Bolt met Deputy Secretary of Defense Ada Qwerin.", "Ada Qwerin", "United States"},
		{"a leader of what is named before", "The Communist Party of Nepal wins. Its leader Pushpa Kamal Dahal left.", "Pushpa Kamal Dahal", ""},
		{"of a house that has no other", "Lord Speaker Ada Qwerin left.", "Ada Qwerin", "House of Lords"},
		{"no envoy of where he is sent", "Chad is large. Special Envoy for Chad Tom Qwerin left.", "Tom Qwerin", ""},
		{"no minister of a continent", "London is old. The British left. Minister for Africa Ada Qwerin spoke.", "Ada Qwerin", "United Kingdom"},
		{"no office of the capital that is visited", "Trade Minister Ada Qwerin arrived in Nairobi on Monday.", "Ada Qwerin", ""},
		{"nor of where a delegation goes", "Deputy Foreign Minister Ada Qwerin led a delegation to Havana.", "Ada Qwerin", ""},
		{"nor of an envoy", "Special Envoy Ada Qwerin visited Khartoum.", "Ada Qwerin", ""},
		{"nor told later", "Trade Minister Ada Qwerin flew to Lima. Trade Minister Qwerin spoke.", "Ada Qwerin", ""},
		{"back at home", "Kenya voted. Trade Minister Ada Qwerin returned to Nairobi.", "Ada Qwerin", "Kenya"},
		{"no office of a counterpart's state", "Trade Minister Ada Qwerin met Nepal's prime minister.", "Ada Qwerin", ""},
		{"nor of several with their portfolios", "Ministers Ada Qwerin (Defence) and Tom Qwerin (Trade) met the Chinese ambassador.", "Ada Qwerin", ""},
		{"a king beside a king", "King Philippe and King Willem-Alexander met in Brussels.", "Willem-Alexander", ""},
		{"a title in letters", "FM Sergey Lavrov left.", "Sergey Lavrov", "Russia"},
		{"in letters that a body has too", "NSA Jake Sullivan left.", "Jake Sullivan", "United States"},
		{"a pronoun, no style", "Tom Qwerin said that he and President Ilham Aliyev left.", "Ilham Aliyev", "Azerbaijan"},
		{"a name, no style", "Chinese Vice-Foreign Minister He Yafei left.", "He Yafei", "China"},
		{"a style before an office", "HM King Hamad left Bahrain.", "Hamad", "Bahrain"},
		{"in a force that no table knows", "Chad's navy chief Ada Qwerin left.", "Ada Qwerin", "Chad"},
		{"in a capital ahead", "Iran and Turkey signed a pact. In Oslo, the foreign minister, Ada Qwerin, left.", "Ada Qwerin", "Norway"},
		{"who speaks in a capital", "Iran and Turkey signed a pact. Ada Qwerin, the foreign minister, said in Oslo that it was wrong.", "Ada Qwerin", "Norway"},
		{"who tells somebody in a capital", "Iran and Turkey signed a pact. Foreign Minister Ada Qwerin told reporters in Oslo that it was wrong.", "Ada Qwerin", "Norway"},
		{"who only goes there", "Iran and Turkey signed a pact. Foreign Minister Ada Qwerin landed in Oslo.", "Ada Qwerin", ""},
		{"who speaks there of another state", "Iran and Turkey signed a pact. Foreign Minister Ada Qwerin said in Oslo that Chad was wrong.", "Ada Qwerin", ""},
		{"another than whom he accuses", "Peru is large. Security Minister Ada Qwerin accused Chile of lies.", "Ada Qwerin", "Peru"},
		{"a prosecutor general", "Ukraine is large. Prosecutor General Ada Qwerin left.", "Ada Qwerin", "Ukraine"},
		{"a secretary that the United States lack", "Secretary of Foreign Affairs Ada Qwerin left.", "Ada Qwerin", ""},
		{"a secretary by the tables", "Secretary of Foreign Affairs Teodoro Locsin Jr. left.", "Teodoro Locsin Jr.", "Philippines"},
		{"of the union's commission", "The EU imposed sanctions on Fiji. Commission spokeswoman Ada Qwerin left.", "Ada Qwerin", "European Commission"},
		{"at the head of it", "The African Union met. Commission President Ada Qwerin left.", "Ada Qwerin", "African Union Commission"},
		{"at the head of one of two", "The African Union met the EU. Commission President Ada Qwerin left.", "Ada Qwerin", ""},
		{"at the head of the council by the tables", "Council President Donald Tusk left Ukraine.", "Donald Tusk", "European Council"},
		{"a police chief of the state at hand", "Chad is dry. The police chief, Ada Qwerin, left.", "Ada Qwerin", "Chad"},
		{"a police chief of a city", "The United States are large. The police chief, Ada Qwerin, left.", "Ada Qwerin", ""},
		{"a spokesman of the army", "Chad is dry. Ada Qwerin, the military spokeswoman, spoke.", "Ada Qwerin", "Chad"},
		{"a portfolio that is rare", "Chad is dry. The law minister, Ada Qwerin, left.", "Ada Qwerin", "Chad"},
		{"in a ministry of the state at hand", "Chad is dry. The foreign ministry spokeswoman, Ada Qwerin, spoke.", "Ada Qwerin", "Ministry of Foreign Affairs (Chad)"},
		{"in a ministry, before the name", "Chad is dry. Interior ministry spokeswoman Ada Qwerin spoke.", "Ada Qwerin", "Ministry of Interior (Chad)"},
		{"in a ministry of no state", "The interior ministry spokeswoman, Ada Qwerin, spoke.", "Ada Qwerin", ""},
		{"in order", "The presidents of Togo, Benin and Niger, Ada Qwerin, Tom Tarvin and Kofi Adjei, left.", "Tom Tarvin", "Benin"},
		{"in order behind the names", "Ada Qwerin and Tom Tarvin, the foreign ministers of Chad and Mali, left.", "Ada Qwerin", "Chad"},
		{"each the own", "The foreign ministers of Turkey and Russia, Sergey Lavrov and Mevlüt Çavuşoğlu, left.", "Sergey Lavrov", "Russia"},
		{"adjectives", "The Chadian and Malian foreign ministers, Ada Qwerin and Tom Tarvin, left.", "Ada Qwerin", "Chad"},
		{"adjectives right before the names", "The Chadian and Malian foreign ministers Ada Qwerin and Tom Tarvin left.", "Tom Tarvin", "Mali"},
		{"in brackets", "The defence ministers of Chad and Mali (Ada Qwerin and Tom Tarvin) left.", "Tom Tarvin", "Mali"},
		{"between dashes", "The leaders of Chad and Mali – Ada Qwerin and Tom Tarvin – left.", "Ada Qwerin", "Chad"},
		{"one of another state", "The foreign ministers of Chad and Mali, Sergey Lavrov and Tom Tarvin, left.", "Tom Tarvin", ""},
		{"fewer than states", "The foreign ministers of Chad, Togo and Mali, Ada Qwerin and Tom Tarvin, left.", "Tom Tarvin", ""},
	} {
		s, got := mentions(l, "2019-10-01", c.text)
		of := ""
		for _, m := range got {
			if m.Form == Name && m.Of(s) == c.person && m.TitleOf != nil {
				of = m.TitleOf.Name
			}
		}
		if of != c.of {
			t.Errorf("%s: %s has an office in %q, want %q", c.rule, c.text, of, c.of)
		}
		if of != "" && !slices.ContainsFunc(got, func(m Mention) bool { return m.Entity != nil && m.Entity.Name == of }) {
			t.Errorf("%s: %s does not mention %s", c.rule, c.text, of)
		}
	}
}

// TestHolder: who held an office on a day; "-" for nobody that the tables know.
func TestHolder(t *testing.T) {
	l := linker(t)
	for _, c := range []struct{ title, country, day, want string }{
		{"prime minister", "ISR", "2013-03-12", "Benjamin Netanyahu"},
		{"Prime Minister", "ISR", "2022-09-01", "Yair Lapid"},
		{"foreign minister", "RUS", "2021-05-02", "Sergey Lavrov"},
		{"secretary of state", "USA", "2014-07", "John Kerry"},
		{"president", "USA", "2010", "Barack Obama"},
		{"president", "USA", "", "-"},
		{"president", "AGO", "2026-11-20", "João Lourenço"}, // still in office when the tables were made
		{"prime minister", "USA", "2010", "-"},              // the president heads the government
		{"executive vice president", "USA", "2022-02-02", "-"},
		{"executive vice president", "VEN", "2022-02-02", "Delcy Rodríguez"},
		{"king", "FRA", "2010-01-01", "-"},
		{"king", "OMN", "2010-01-01", "Qaboos bin Said"}, // its sultan
		{"chancellor", "FRA", "2010-01-01", "-"},
		{"prime minister", "DEU", "2010-01-01", "Angela Merkel"}, // as some call the chancellor
		{"supreme leader", "IRN", "2010-01-01", "Ali Khamenei"},
		{"president", "IRN", "2010-01-01", "Mahmoud Ahmadinejad"},
		{"gardener", "USA", "2010-01-01", "-"},
		{"senator", "USA", "2010-01-01", "-"}, // many hold it
	} {
		got := "-"
		if e := l.Holder(c.title, c.country, c.day); e != nil {
			got = e.Name
		}
		if got != c.want {
			t.Errorf("%s of %s on %q: %s, want %s", c.title, c.country, c.day, got, c.want)
		}
	}
}

// TestNetworkX: the letter by which a network goes since 2023.
func TestNetworkX(t *testing.T) {
	for _, c := range []struct {
		day, text string
		want      []string
	}{
		{"2024-09-01", "A court blocked X. X left Brazil, Chad wrote on X.", []string{"X = Twitter (organization, name)", "! on X"}},
		{"2019-09-01", "A court blocked X.", []string{"! X"}},
		{"2024-09-01", "Chad met X-ray makers, who wrote on X.", []string{"! X"}},
	} {
		checkMentions(t, c.day, c.text, c.want)
	}
}

// TestFame: a last name alone is that of the leader whom the news of the day may mean by it.
func TestFame(t *testing.T) {
	l := linker(t)
	for _, c := range []struct{ day, text, name, want string }{
		{"2014-05-02", "Pakistan is dry. Sharif left.", "Sharif", "Nawaz Sharif"},
		{"2026-05-02", "Pakistan is dry. Sharif left.", "Sharif", "Shehbaz Sharif"},
		{"2026-05-02", "Germany is wet. Merz left.", "Merz", "Friedrich Merz"},
	} {
		s, got := mentions(l, c.day, c.text)
		name := "-"
		for _, m := range got {
			if m.Of(s) == c.name && m.Entity != nil {
				name = m.Entity.Name
			}
		}
		if name != c.want {
			t.Errorf("%s: %s: %q is %s, want %s", c.day, c.text, c.name, name, c.want)
		}
	}
}

// TestOfficeApart: an office beside a name, with a comma between, is a mention of its state where
// the sentence does not name the state itself.
func TestOfficeApart(t *testing.T) {
	l := linker(t)
	for _, c := range []struct{ text, office, of string }{
		{"Kenya voted. Ada Qwerin, the trade minister, left.", "trade minister", "Kenya"},
		{"Kenya voted. Ada Qwerin, minister of trade, left.", "minister of trade", "Kenya"},
		{"Kenya voted. The trade minister, Ada Qwerin, left.", "trade minister", "Kenya"},
		{"Kenya voted. Ada Qwerin, chief of naval staff, left.", "chief of naval staff", "Kenya Navy"},
		{"Chad voted. Ada Qwerin, chief of naval staff, left.", "chief of naval staff", "Chad"},
		{"Kenya voted. Ada Qwerin, the trade minister, left Kenya.", "trade minister", ""},
		{"Kenya and Chad voted. Ada Qwerin, the trade minister, left.", "trade minister", ""},
		{"Kenya voted. Ada Qwerin, the leader of the beekeepers, left.", "leader", ""},
	} {
		s, got := mentions(l, "2019-10-01", c.text)
		of := ""
		for _, m := range got {
			if m.Form == Office && m.Of(s) == c.office {
				of = m.Entity.Name
			}
		}
		if of != c.of {
			t.Errorf("%s: %q is of %q, want %q", c.text, c.office, of, c.of)
		}
	}
}
