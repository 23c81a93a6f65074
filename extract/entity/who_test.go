package entity

import (
	"slices"
	"strings"
	"testing"

	"geokg/extract/lexicon"
)

// Who is meant by names that are written in several ways; cases as in TestMentions.
func TestWhoIsNamed(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a sheikh in full", "Sheikh Mohamed bin Zayed Al Nahyan left.", []string{"Mohamed bin Zayed Al Nahyan = Mohamed bin Zayed Al Nahyan (person, name)"}},
		{"an acronym of another body", "The plan helps the Initiative for ASEAN Integration (IAI) in Laos.",
			[]string{"Initiative for ASEAN Integration = Initiative for ASEAN Integration (organization, name)", "IAI = Initiative for ASEAN Integration (organization, name)", "Laos = Laos (country, name)"}},
		{"German as a first name", "Iran met German Volkov and Ivan Petrov.", []string{"German Volkov = German Volkov (person, name)"}},
		{"German among persons", "Iran met Mikhail Fridman and German Khan.", []string{"German Khan = German Khan (person, name)"}},
		{"a German", "Iran met the German Volkov and German Chancellor Olaf Scholz.", []string{"German = Germany (country, demonym)", "! German Volkov"}},
		{"an excellency", "H.E. Tom Qwerin and HE Mary Falkner left Chad.", []string{"Tom Qwerin = Tom Qwerin (person, name)", "Mary Falkner = Mary Falkner (person, name)"}},
		{"a son of that name", "Adam Rubio, Jr. left Iran. Rubio came.", []string{"Rubio = Adam Rubio, Jr. (person, name)"}},
		{"a king by his name alone", "He met King Salman of Saudi Arabia in Chad. He will visit Salman again.", []string{"Salman = Salman of Saudi Arabia (person, name)"}},
		{"somebody's children", "Tom Reed has two sons, Trudeau and Wyatt. He left Canada.", []string{"! Trudeau"}},
		{"a foreign name in brackets", "The Supreme Court of Kenya (Oberstes Gericht) met.", []string{"Oberstes Gericht = Supreme Court of Kenya (organization, name)"}},
		{"a state in a list of states", "The U.S. asked Ukraine, Kosovo, Georgia, Moldova and Chad.", []string{"Georgia = Georgia (country, name)"}},
		{"a state beside its neighbours", "Armenia and Azerbaijan thanked the U.S. President. Georgia hailed that.", []string{"Georgia = Georgia (country, name)"}},
		{"an office of a chamber and a party", "Mitch McConnell, the Republican Senate Majority Leader, left.", []string{"Senate Majority Leader = United States Senate (organization, office)"}},
		{"a president of the past", "In 1962 President Kennedy warned Cuba. President Nixon left.",
			[]string{"Kennedy = John F. Kennedy (person, name)", "Nixon = Richard Nixon (person, name)"}},
		{"a president and a namesake", "Hillary Clinton came to Haiti. President Clinton left.", []string{"President = United States (country, office)", "Clinton = Bill Clinton (person, name)"}},
		{"another initial", "Joe F. Biden of Ohio and John B. Lee left.", []string{"Joe F. Biden = Joe F. Biden (person, name)", "John B. Lee = John B. Lee (person, name)"}},
		{"a surname that is a capital's", "Mr. Wellington thanked Iran. Judge Berlin left.", []string{"Wellington = Wellington (person, name)", "Berlin = Berlin (person, name)"}},
		{"a firm of lawyers", "She left Qwerin Tarvin LLP.", []string{"Qwerin Tarvin LLP = Qwerin Tarvin LLP (organization, name)"}},
		{"a name of birth", "Ada Qwerin was born Cassius Clay. Clay left.", []string{"Clay = Ada Qwerin (person, name)"}},
		{"who heads a department", "Xavier Becerra serves as Secretary of Health and Human Services.",
			[]string{"Secretary of Health and Human Services = United States (country, office)"}},
		{"a king by one name", "Dutch King Willem-Alexander met King Salman of Saudi Arabia.",
			[]string{"Willem-Alexander = Willem-Alexander of the Netherlands (person, name)", "Salman of Saudi Arabia = Salman of Saudi Arabia (person, name)"}},
		{"a longer name of another", "Judge Abdulqawi Ahmed Yusuf, a Somali, left.", []string{"Abdulqawi Ahmed Yusuf = Abdulqawi Ahmed Yusuf (person, name)"}},
		{"a longer name of the same", "President John Atta Mills left.", []string{"John Atta Mills = Atta Mills (person, name)"}},
		{"a first name before a whole name", "Taiwan heard that William Lai Ching-te left.", []string{"William Lai Ching-te = Lai Ching-te (person, name)"}},
		{"a family name before the given one", "Prime Minister Kishida Fumio met HAYASHI Yoshimasa and Orbán Viktor. Mr. Kishida left Chad.",
			[]string{"Kishida Fumio = Fumio Kishida (person, name)", "HAYASHI Yoshimasa = Yoshimasa Hayashi (person, name)", "Orbán Viktor = Viktor Orbán (person, name)", "Kishida = Fumio Kishida (person, name)"}},
		{"a judge of that name", "Judge ad hoc Barak left Israel.", []string{"Barak = Barak (person, name)"}},
		{"a party of whose state the one in office tells", "Alpha Barry left. The MPP lost.", []string{"MPP = #group:people-s-movement-for-progress.bfa (organization, name)"}},
		{"one of a group", "The Chadian militant Omar Qwerin left. Iraq fought the rebel Qwerin Tarvin.",
			[]string{"Omar Qwerin = Omar Qwerin (person, name)", "Qwerin Tarvin = Qwerin Tarvin (armed_group, name)"}},
		{"initials as one word", "Prime Minister KP Sharma Oli left.", []string{"KP Sharma Oli = KP Sharma Oli (person, name)"}},
		{"who leads a government", "The Nicolás Maduro government refused.",
			[]string{"The Nicolás Maduro government = Venezuela (country, forces)", "Nicolás Maduro = Nicolás Maduro (person, name)"}},
		{"a name behind what is governed", "He met the Governor of Virginia Terry McAuliffe.", []string{"Virginia = Virginia (place, name)", "Terry McAuliffe = Terry McAuliffe (person, name)"}},
		{"a name behind what is directed", "He was Director of Counterintelligence Hugo Qwerin.", []string{"Hugo Qwerin = Hugo Qwerin (person, name)"}},
		{"the full name of an acronym", "The Association of South East Asian Nations (ASEAN) met.",
			[]string{"Association of South East Asian Nations = Association of Southeast Asian Nations (organization, name)"}},
		{"initials of who is named in full", "Reporters in France know the Rapid Support Forces. The RSF lost.", []string{"RSF = Rapid Support Forces (armed_group, name)"}},
		{"initials of who is named nowhere", "Reporters in France know the RSF.", []string{"RSF = Reporters Without Borders (organization, name)"}},
		{"initials of a body of the text", "South Korea is small. The People Power Party met. The PPP left.", []string{"PPP = People Power Party (South Korea) (organization, name)"}},
		{"a newspaper and a minister", "The Australian minister read that. The Australian said so.", []string{"Australian = Australia (country, demonym)", "The Australian = The Australian (organization, name)"}},
		{"the end of a name behind a particle", "Syrian Prime Minister Mohammed Ghazi al-Qwerin left.", []string{"Mohammed Ghazi al-Qwerin = Mohammed Ghazi al-Qwerin (person, name)"}},
		{"a surname like a group's name", "Congolese Foreign Minister Therese Qwerinda Wagner told them.", []string{"Therese Qwerinda Wagner = Therese Qwerinda Wagner (person, name)"}},
		{"two companies", "Qwerin and Tarvin Corporation left. The Food and Drug Corporation left.",
			[]string{"Tarvin Corporation = Tarvin Corporation (organization, name)", "Food and Drug Corporation = Food and Drug Corporation (organization, name)", "! Qwerin and"}},
		{"no month in a name", "They formed the Alliance of Qwerin States in September 2023.", []string{"Alliance of Qwerin States = Alliance of Qwerin States (organization, name)"}},
		{"a minister's state behind a comma", "Iran's foreign minister, Hossein Qwerin, told his country. Ann Tarvin, the Iranian envoy, left.",
			[]string{"Iran's foreign minister = Hossein Qwerin (person, role)"}},
		{"some of a people", "Palestinian gunmen shot at Hamas members.",
			[]string{"Palestinian gunmen = Palestinian gunmen (nationality, name)", "Hamas members = Hamas (armed_group, name)"}},
		{"a body of the state that has it", "The United States asked Pakistan. President Alvi dissolved the National Assembly. Americans objected to the US view.",
			[]string{"the National Assembly = National Assembly of Pakistan (organization, name)"}},
		{"a body in a title", "Venezuela freed the vice president of the National Assembly.",
			[]string{"the National Assembly = National Assembly (Venezuela) (organization, name)"}},
		{"a party's member of a chamber", "Conservative MP Nadine Dorries left Britain.", []string{"MP = Parliament of the United Kingdom (organization, office)"}},
		{"a party's government", "The Liberal government of Canada fell. Canada's Liberal government fell.", []string{"Liberal government = Canada (country, forces)"}},
		{"the state in a party's name", "He left the Liberal Party of Canada.", []string{"Canada = Canada (country, name)"}},
		{"houses by which of them they are", "Japan's lower house and the Polish upper house met. Swiss farmers asked Switzerland's upper house.",
			[]string{"Japan's lower house = House of Representatives (Japan) (organization, name)", "the Polish upper house = Senate of Poland (organization, name)", "Switzerland's upper house = Council of States (organization, name)"}},
		{"a house that the tables lack", "Tonga's lower chamber met.", []string{"Tonga's lower chamber = Lower house of Tonga (organization, name)"}},
		{"the union's commission", "ECOWAS met. The Commission warned Togo, and a Commission was named.", []string{"Commission = ECOWAS Commission (organization, name)"}},
		{"another commission", "The EU met the Electoral Commission of Kenya. The Commission left.", []string{"! Commission = European Commission"}},
		{"treaties that states leave", "Russia left the Open Skies Treaty and the JCPOA.",
			[]string{"Open Skies Treaty = Treaty on Open Skies (organization, name)", "JCPOA = Joint Comprehensive Plan of Action (organization, name)"}},
		{"a minister of the state at hand", "Turkish farmers left Iraq. In Austria, Interior Minister Johanna Qwerin spoke.", []string{"Interior Minister = Austria (country, office)"}},
		{"an incumbent", "Incumbent Idriss Déby is expected to win.", []string{"Incumbent = Chad (country, office)"}},
		{"words beside a name", "Suspected members of the Lebanese Hezbollah met Fifteen Taliban militants and the Palestinian al-Aqsa Martyrs' Brigades.",
			[]string{"Hezbollah = Hezbollah (armed_group, name)", "al-Aqsa Martyrs' Brigades = Al-Aqsa Martyrs' Brigades (armed_group, name)", "! Fifteen"}},
		{"states by their part of the world", "European countries and the Gulf states met Western governments.",
			[]string{"European countries = Europe (place, name)", "Gulf states = Arab states of the Persian Gulf (place, name)", "Western governments = Western world (place, name)"}},
		{"a place without its state", "Planes bombed the Qwerin Governorate of Yemen.",
			[]string{"Qwerin Governorate = Qwerin Governorate (place, name)", "Yemen = Yemen (country, name)"}},
		{"both states of a partnership", "The U.S.-Romania Qwerin Partnership grew.", []string{"U.S. = United States (country, name)", "Romania = Romania (country, name)"}},
		{"an under secretary abroad", "U.S. officials spoke. Under Secretary of State Uzra Qwerin will travel to Pakistan to meet Pakistani leaders.",
			[]string{"Under Secretary of State = United States (country, office)"}},
		{"who holds an office by a city's name", "Secretary Mattis and Vice President Pence left.", []string{"Mattis = Jim Mattis (person, name)", "Pence = Mike Pence (person, name)"}},
		{"who rules with whom", "The Trump-Pence Administration acted. FACT SHEET: Trump-Pence Administration Acts",
			[]string{"The Trump-Pence Administration = United States (country, forces)", "Trump-Pence Administration = United States (country, forces)", "! FACT"}},
		{"a court of a city", "Judges left Iran. The Islamabad High Court freed him.", []string{"Islamabad High Court = Islamabad High Court (organization, name)"}},
		{"a ministry by a word for one elsewhere", "Pakistan is large. The Foreign Office summoned him.", []string{"The Foreign Office = Ministry of Foreign Affairs (Pakistan) (organization, name)"}},
		{"a body of the state before it", "The British Foreign Secretary spoke. Pakistan's Foreign Office said that. The British Foreign Office did not.",
			[]string{"Pakistan's Foreign Office = Ministry of Foreign Affairs (Pakistan) (organization, name)"}},
		{"a council of another state", "Manila spoke. The National Security Council met. The Russian Security Council met. The Security Council met.",
			[]string{"! The Security Council = National", "Russian Security Council = Security Council of Russia (organization, name)", "Security Council = United Nations Security Council (organization, name)"}},
		{"the president's own council", "President Alexander Lukashenko held a meeting of the Security Council in Minsk. The Security Council left.",
			[]string{"Security Council = Security Council of Belarus (organization, name)", "! Security Council = United Nations Security Council"}},
		{"the Union's council with a president", "EU Council President Charles Michel left.", []string{"EU Council = European Council (organization, name)"}},
		{"the Union's council", "The EU Council met.", []string{"EU Council = Council of the European Union (organization, name)"}},
		{"not his own", "Alexander Lukashenko wants a vote of the Security Council.", []string{"Security Council = United Nations Security Council (organization, name)"}},
		{"the council that the United Nations have", "Alexander Lukashenko chaired a meeting of the Security Council, the UN said.", []string{"Security Council = United Nations Security Council (organization, name)"}},
		{"armed forces of a republic", "The Armed Forces of the Republic of Azerbaijan fired.", []string{"The Armed Forces of the Republic of Azerbaijan = Azerbaijani Armed Forces (organization, name)"}},
		{"a palace and no party", "They took the Republican Palace.", []string{"Republican Palace = Republican Palace (place, name)"}},
		{"a byword in a longer name", "The People's Qwerin Army left Chad.", []string{"People's Qwerin Army = People's Qwerin Army (organization, name)"}},
		{"a Burmese woman", "State Counsellor Daw Aung San Suu Kyi left. Vice President U Myint Qwerin left.", []string{"Aung San Suu Kyi = Aung San Suu Kyi (person, name)", "Myint Qwerin = Myint Qwerin (person, name)"}},
		{"initials of several", "The People's Defence Forces (PDFs) left Myanmar. PDFs came back. A PDF did not.", []string{"PDFs = People's Defense Force (Myanmar) (armed_group, name)", "PDF = People's Defense Force (Myanmar) (armed_group, name)"}},
		{"a group's two letters", "The Arakan Army left Sittwe in Myanmar. The AA did not.", []string{"AA = Arakan Army (armed_group, name)"}},
		{"a state and no party by two letters", "Winston Peters spoke of NZ.", []string{"NZ = New Zealand (country, name)"}},
		{"initials of given names", "K.P. Oli left. Later KP Oli spoke.", []string{"K.P. Oli = KP Sharma Oli (person, name)", "KP Oli = KP Sharma Oli (person, name)"}},
		{"an honorable", "The Honorable Antony J. Blinken left.", []string{"Antony J. Blinken = Antony Blinken (person, name)"}},
		{"a prosecutor's office", "Ukraine is large. The Prosecutor General's Office said that.", []string{"The Prosecutor General's Office = Prosecutor General's Office (Ukraine) (organization, name)"}},
		{"a party of who leads it", "India and Pakistan met. India left. Imran Khan's PTI held rallies.", []string{"PTI = Pakistan Tehreek-e-Insaf (organization, name)"}},
		{"the Islamic Republic", "Pakistan is large. The Islamic Republic protested. The Islamic Republic of Pakistan did not.",
			[]string{"Islamic Republic = Iran (country, name)", "Islamic Republic of Pakistan = Pakistan (country, name)"}},
		{"police of a city of the United States", "El Paso's police spoke. The Lima police spoke.", []string{"El Paso's police = El Paso Police Department (organization, name)", "! Lima police = Lima Police Department"}},
		{"regime forces", "Myanmar is large. Regime security forces fired.", []string{"security forces = - (, nominal)"}},
		{"states in a joined name", "The Qwerin-U.S. Partnership met.", []string{"U.S. = United States (country, name)"}},
		{"an envoy for a state", "Tim Qwerin, the special envoy for Yemen, left.", []string{"Tim Qwerin = Tim Qwerin (person, name)"}},
		{"a party of the state that persons point to", "U.S. officials left Seoul. Han Dong-hoon and Han Duck-soo spoke. The Democratic Party of Lee Jae-myung did not.",
			[]string{"Democratic Party = Democratic Party of Korea (organization, name)"}},
		{"no ministry of the United States", "The U.S. left the United States. Russia spoke. The Ministry of Foreign Affairs said that Russia had left.",
			[]string{"The Ministry of Foreign Affairs = Ministry of Foreign Affairs (Russia) (organization, name)"}},
		{"an airliner", "A DC-10 airliner struck Manaus, Brazil.", []string{"! DC"}},
		{"the leader of something else", "Sudan is large. Its leader Khalid Qwerin left.", []string{"! leader = Sudan", "Khalid Qwerin = Khalid Qwerin (person, name)"}},
		{"forces of no party", "Australia left Iraq. Coalition forces fired. The Ukrainian Armed Forces and the Armed Forces of Ukraine left.",
			[]string{"Coalition forces = - (, nominal)", "Ukrainian Armed Forces = Armed Forces of Ukraine (organization, name)", "Armed Forces of Ukraine = Armed Forces of Ukraine (organization, name)"}},
		{"kin by a given name", "Ada Qwerin and her brother Simon left. Simon spoke.", []string{"Simon = Simon Qwerin (person, name)"}},
		{"whose kin by a given name", "Ada Qwerin's 16-year-old daughter Emily left.", []string{"Emily = Emily Qwerin (person, name)"}},
		{"kin of one of two", "Ada Qwerin met Tom Tarvin and his brother Simon.", []string{"Simon = Simon (person, name)"}},
		{"kin with a last name", "Ada Qwerin met her brother Simon Tarvin.", []string{"Simon Tarvin = Simon Tarvin (person, name)"}},
		{"kin that is a prince", "He left with his son Prince Philippe.", []string{"Philippe = Prince Philippe (person, name)"}},
		{"a title's land is no surname", "Charles, Prince of Wales, left. Voters in Wales cheered.", []string{"Wales = Wales (place, name)"}},
		{"rebels of one people by the state", "Iran shelled Kurdish rebels near Urmia.", []string{"Kurdish rebels = Kurdistan Free Life Party (armed_group, name)"}},
		{"initials of two by the state", "In Goma, Congo, the AFC shot at farmers.", []string{"AFC = Congo River Alliance (armed_group, name)"}},
		{"a city's police by its city", "Phoenix police arrested Ann Lee.", []string{"Phoenix police = Phoenix Police Department (organization, name)"}},
		{"a court that a city owns", "Haifa's District Court spoke. The District Court left.", []string{"Haifa's District Court = Haifa District Court (organization, name)"}},
		{"a high court that a state owns", "Kenya's High Court spoke.", []string{"Kenya's High Court = High Court of Kenya (organization, name)"}},
		{"members of a parliament", "Two Iranian MPs left.", []string{"Iranian MPs = Islamic Consultative Assembly (organization, forces)"}},
		{"senators", "US senators left.", []string{"US senators = United States (country, forces)"}},
		{"a seat that somebody takes", "Ada Qwerin is sworn in as a U.S. Senator.", []string{"a U.S. Senator = United States Senate (organization, office)"}},
		{"where somebody is held", "Meng was arrested in Vancouver. He was sent to Vancouver, where he was held.",
			[]string{"Vancouver = Canada (country, metonym)", "Vancouver = Vancouver (place, name)"}},
		{"an acting president", "Chile is long. He will serve as Acting President.", []string{"Acting President = Chile (country, office)"}},
		{"no chancellor of that state", "Russia is large. On a trip as Chancellor she met Vladimir Putin.", []string{"Chancellor = - (, role)"}},
		{"a crown prince", "The Saudi crown prince visits Chile.", []string{"The Saudi crown prince = Mohammed bin Salman (person, role)"}},
		{"a surname with what belongs to it", "Iran is large. President al-Qwertani left. Minister van der Qwerten left.",
			[]string{"al-Qwertani = al-Qwertani (person, name)", "van der Qwerten = van der Qwerten (person, name)"}},
		{"a staff, no general", "Ukraine's General Staff spoke.", []string{"Ukraine's General Staff = General Staff of Ukraine (organization, name)"}},
		{"a capital in a quarrel", "Pretoria is in a dispute with Chad. Pretoria is in a valley.", []string{"Pretoria = South Africa (country, metonym)", "Pretoria = Pretoria (place, name)"}},
		{"a capital that acts", "Pretoria lamented the decision. Pretoria shelled by Chad.", []string{"Pretoria = South Africa (country, metonym)", "Pretoria = Pretoria (place, name)"}},
		{"a plus in a name", "The P5+1 met OPEC+ ministers.", []string{"P5+1 = P5+1 (organization, name)", "OPEC+ ministers = OPEC+ (organization, forces)"}},
		{"initials beside initials", "The HR/VP visited Turkey.", []string{"! VP"}},
		{"departments in a list", "Iran left. The U.S. Departments of State, Commerce, and the Treasury acted.",
			[]string{"Departments of State = United States Department of State (organization, name)", "Commerce = United States Department of Commerce (organization, name)", "Treasury = United States Department of the Treasury (organization, name)"}},
		{"ministries in a list", "Mali is poor. The Ministries of Defence and Foreign Affairs protested.", []string{"Foreign Affairs = Ministry of Foreign Affairs (Mali) (organization, name)"}},
		{"an office that somebody takes", "Zimbabwe is poor. Morgan Tsvangirai became prime minister.", []string{"prime minister = Zimbabwe (country, office)"}},
		{"who heads another body", "The Director General of the African Union left.", []string{"The Director General of the African Union = - (, role)"}},
		{"a senator of a state with a senate", "Filipino senator Leila Qwerin sued.", []string{"senator = Senate of the Philippines (organization, office)"}},
	} {
		t.Run(c.rule, func(t *testing.T) { checkMentions(t, "2019-06-01", c.text, c.want) })
	}
}

// Who is meant depends on the day: offices and who heads a body.
func TestWhoIsInOffice(t *testing.T) {
	checkMentions(t, "2025-06-01", "President al-Sharaa met President von der Leyen, Prime Minister Carney and President al-Qwerin.",
		[]string{"al-Sharaa = Ahmed al-Sharaa (person, name)", "President = European Commission (organization, office)", "von der Leyen = Ursula von der Leyen (person, name)", "Carney = Mark Carney (person, name)", "al-Qwerin = al-Qwerin (person, name)"})
	checkMentions(t, "2025-06-01", "President Ferdinand Marcos left. The late dictator Ferdinand Marcos ruled the Philippines.",
		[]string{"Ferdinand Marcos = #person:bongbong-marcos.phl (person, name)", "Ferdinand Marcos = #person:ferdinand-marcos.phl (person, name)"})
	checkMentions(t, "2019-06-01", "French President Emmanuel Macron met his Turkish counterpart. Foreign Minister Heiko Maas of Germany met his Iranian counterpart.",
		[]string{"his Turkish counterpart = Recep Tayyip Erdoğan (person, role)", "his Iranian counterpart = Mohammad Javad Zarif (person, role)"})
	checkMentions(t, "2019-06-01", "Former French President Nicolas Sarkozy met his Turkish counterpart.", []string{"his Turkish counterpart = - (, role)"})
	checkMentions(t, "2023-06-01", "Secretary Austin left. The High Representative of the European Union met NATO's Secretary General.",
		[]string{"Austin = Lloyd Austin (person, name)", "The High Representative of the European Union = Josep Borrell (person, role)", "NATO's Secretary General = Jens Stoltenberg (person, role)"})
}

// A name that the tables spell otherwise is known by the document's spelling
// too, a monarch also by the state.
func TestOtherNames(t *testing.T) {
	for text, want := range map[string]struct{ id, name string }{
		"Ahmed Gaid Salah spoke in Algeria.": {"person:ahmad-gaid-salah.dza", "Ahmed Gaid Salah"},
		"King Mohammed VI spoke in Morocco.": {"person:mohammed-vi.mar", "Mohammed VI of Morocco"},
		"Oman's Qwertian Assembly met.":      {"name:qwertian assembly", "Qwertian Assembly (Oman)"},
		"Emperor Qwertihito spoke in Japan.": {"name:emperor qwertihito", "Qwertihito of Japan"},
	} {
		_, got := mentions(linker(t), "2018-06-01", text)
		if !slices.ContainsFunc(got, func(m Mention) bool { return m.Entity != nil && m.Entity.ID == want.id && knownAs(m.Entity, want.name) }) {
			t.Errorf("nobody is %s and known as %q in %q: %+v", want.id, want.name, text, got)
		}
	}
}

// TestHalves runs the examples of halves.txt.
func TestHalves(t *testing.T) {
	for _, r := range rows(t, "halves.txt", "words", "states", "example") {
		words := marked(r.Fields[2])
		s, got := mentions(linker(t), "2019-06-01", unmarked(r.Fields[2]))
		for _, code := range lexicon.List(r.Fields[1]) {
			if !slices.ContainsFunc(got, func(m Mention) bool { return m.Of(s) == words && m.Entity != nil && m.Entity.Country == code }) {
				t.Errorf("%s: %q does not stand for %s", r.At(), words, code)
			}
		}
	}
	checkMentions(t, "2019-06-01", "Chile is long. The Administration left.", []string{"The Administration = - (, nominal)"})
	checkMentions(t, "2019-06-01", "North Korea is poor. He came from the North of England to the South Atlantic and went North.", []string{"! the North", "! South", "! went North"})
}

// TestCombining runs the examples of combining.txt.
func TestCombining(t *testing.T) {
	for _, r := range rows(t, "combining.txt", "form", "state", "example") {
		s, got := mentions(linker(t), "2019-06-01", unmarked(r.Fields[2]))
		if !strings.Contains(r.Fields[2], "["+r.Fields[0]+"]") || !slices.ContainsFunc(got, func(m Mention) bool {
			return m.Of(s) == r.Fields[0] && m.Entity != nil && m.Entity.ID == "country:"+r.Fields[1]
		}) {
			t.Errorf("%s: %q does not stand for %s", r.At(), r.Fields[0], r.Fields[1])
		}
	}
	checkMentions(t, "2019-06-01", "Sino-Forest left Franco in Chad.", []string{"! Sino", "! Franco"})
	checkMentions(t, "2019-06-01", "The Anglo-Franco–Turkish deal is dead.", []string{"Anglo = United Kingdom (country, demonym)", "Franco = France (country, demonym)"})
}

// TestBynames runs the examples of bynames.txt.
func TestBynames(t *testing.T) {
	for _, r := range rows(t, "bynames.txt", "words", "body", "example") {
		words := marked(r.Fields[2])
		words = strings.TrimPrefix(words, "The ")
		s, got := mentions(linker(t), "2019-06-01", unmarked(r.Fields[2]))
		if !slices.ContainsFunc(got, func(m Mention) bool { return m.Of(s) == words && m.Entity != nil && m.Entity.ID == "org:"+r.Fields[1] }) {
			t.Errorf("%s: %q is not %s: %+v", r.At(), words, r.Fields[1], got)
		}
	}
	checkMentions(t, "2019-06-01", "NATO met. Britain's Treasury and the Alliance of Qwertians left. The Alliance for Chile left.",
		[]string{"Alliance of Qwertians = Alliance of Qwertians (organization, name)", "Alliance for Chile = Alliance for Chile (organization, name)", "! Treasury"})
}

// TestShips runs the examples of ships.txt and of carriers.txt.
func TestShips(t *testing.T) {
	for _, r := range rows(t, "ships.txt", "before", "state", "example") {
		words := marked(r.Fields[2])
		code := lexicon.List(r.Fields[1])[0]
		if code == "ship" {
			checkMentions(t, "2019-06-01", unmarked(r.Fields[2]), []string{"! " + words})
			continue
		}
		s, got := mentions(linker(t), "2019-06-01", unmarked(r.Fields[2]))
		if !slices.ContainsFunc(got, func(m Mention) bool {
			return m.Of(s) == words && m.Entity != nil && m.Entity.Country == code && m.Form == Forces
		}) {
			t.Errorf("%s: %q does not stand for %s", r.At(), words, code)
		}
	}
	for _, r := range rows(t, "carriers.txt", "ship", "state", "example") {
		words := marked(r.Fields[2])
		_, ship, _ := strings.Cut(words, " ") // without the article
		s, got := mentions(linker(t), "2019-06-01", unmarked(r.Fields[2]))
		if !slices.ContainsFunc(got, func(m Mention) bool {
			return m.Of(s) == ship && m.Entity != nil && m.Entity.Type == Country && m.Entity.Country == r.Fields[1] && m.Form == Forces
		}) {
			t.Errorf("%s: %q does not stand for %s", r.At(), ship, r.Fields[1])
		}
	}
	checkMentions(t, "2019-06-01", "Israel is small. INS Hanit sailed.", []string{"INS Hanit = Israel (country, forces)"})
}

// TestRulers runs the examples of rulers.txt, and one of a day between.
func TestRulers(t *testing.T) {
	country := func(day, example string) string {
		s, got := mentions(linker(t), day, unmarked(example))
		for _, m := range got {
			if m.Of(s) == marked(example) && m.Entity != nil && m.Entity.Type == Organization {
				return m.Entity.Country
			}
		}
		return ""
	}
	for _, r := range rows(t, "rulers.txt", "group", "state", "from", "to", "example") {
		if got := country(r.Fields[2], r.Fields[4]); got != r.Fields[1] {
			t.Errorf("%s: a body of %q", r.At(), got)
		}
	}
	if got := country("2010-01-01", "[The Taliban's foreign ministry] condemned Chile."); got != "" {
		t.Errorf("in 2010 the Taliban have a ministry of %s", got)
	}
}

// A state's body goes by a name that the tables have of another's alone.
func TestTwins(t *testing.T) {
	checkMentions(t, "2025-06-01", "Kenya's NIS arrested Ada Qwerin. The NIS thanked Uganda.",
		[]string{"NIS = National Intelligence Service (Kenya) (organization, name)", "! National Intelligence Service (South Korea)"})
	checkMentions(t, "2025-06-01", "South Korea's NIS left. Turkey's National Security Council met, and so did the Samoan Chamber of Deputies.",
		[]string{"NIS = National Intelligence Service (South Korea) (organization, name)", "National Security Council = National Security Council (Turkey) (organization, name)"})
	checkMentions(t, "2025-06-01", "Thailand's Food and Drug Administration met officials of Chad. Taiwan's Centers for Disease Control did, too.",
		[]string{"Food and Drug Administration = Food and Drug Administration (Thailand) (organization, name)", "! Centers for Disease Control and Prevention"})
	checkMentions(t, "2025-06-01", "The Food and Drug Administration met officials of Chad.",
		[]string{"Food and Drug Administration = Food and Drug Administration (organization, name)"})
	checkMentions(t, "2025-06-01", "Islamic Jihad's al-Quds brigades shelled Ashkelon. The al-Aqsa martyrs brigades did, too.",
		[]string{"al-Quds brigades = Palestinian Islamic Jihad (armed_group, name)", "al-Aqsa martyrs brigades = Al-Aqsa Martyrs' Brigades (armed_group, name)"})
	checkMentions(t, "2025-06-01", "Uganda's People's Defence Force left Chad.", []string{"People's Defence Force = Uganda People's Defence Force (organization, name)"})
	checkMentions(t, "2025-06-01", "Sudan is large. The National Intelligence and Security Service left. In Sudan the NISS is old.",
		[]string{"National Intelligence and Security Service = National Intelligence and Security Service (Sudan) (organization, name)", "! National Intelligence and Security Service (Ethiopia)"})
	checkMentions(t, "2025-06-01", "The Serious Fraud Office left London. Chile thanked it.", []string{"Serious Fraud Office = Serious Fraud Office (United Kingdom) (organization, name)"})
	checkMentions(t, "2025-06-01", "Ada Qwerin is in the ICU in Malaysia. The FNI left the KGB.", []string{"! Islamic Courts Union", "KGB = KGB (organization, name)"})
	checkMentions(t, "2024-05-01", "Nawaf al-Ahmad al-Sabah left Kuwait.", []string{"Nawaf al-Ahmad al-Sabah = Nawaf Al-Ahmad Al-Jaber Al-Sabah (person, name)"})
	checkMentions(t, "2025-06-01", "Turkey bombed the YPG. Israel met the PLO.", []string{"YPG = People's Defense Units (armed_group, name)", "! YPG (organization, name)", "PLO = Palestine Liberation Organization (organization, name)"})
	checkMentions(t, "2025-06-01", "Somalia met the ICU.", []string{"ICU = Islamic Courts Union (armed_group, name)"})
	checkMentions(t, "2025-06-01", "Fires in the Amazon worry Chile. Chile lost the Amazon. Amazon left Chile.",
		[]string{"Amazon = Amazon rainforest (place, name)", "Amazon = Amazon (company) (organization, name)"})
	checkMentions(t, "2025-06-01", "Nepal voted for a Constituent Assembly. Iran buys Sputnik V.", []string{"! 2017 Constituent National Assembly", "! Sputnik (news agency)"})
	checkMentions(t, "2025-06-01", "Hussein, Crown Prince of Jordan, left Iraq.", []string{"Hussein = Hussein (person, name)", "! Saddam Hussein"})
	checkMentions(t, "2025-06-01", "Myanmar's People's Defence Force left Chad.", []string{"People's Defence Force = People's Defense Force (Myanmar) (armed_group, name)"})
	checkMentions(t, "2025-06-01", "Iran hit a house in Pakistan. Minister Mohammad Samer al-Khalil left.",
		[]string{"! House of Representatives", "Mohammad Samer al-Khalil = Mohammad Samer al-Khalil (person, name)"})
	checkMentions(t, "2025-06-01", "The Security Information Service (BIS) left. BIS thanked Chile.",
		[]string{"BIS = Security Information Service (organization, name)", "! Bureau of Industry and Security"})
}
