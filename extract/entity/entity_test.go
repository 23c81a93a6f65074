package entity

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"geokg/extract/lexicon"
	"geokg/extract/text"
)

// shared is one linker for all tests: it is read-only.
var shared = sync.OnceValues(func() (*Linker, error) {
	set, err := lexicon.Open("")
	if err != nil {
		return nil, err
	}
	return NewLinker(set)
})

func linker(tb testing.TB) *Linker {
	tb.Helper()
	l, err := shared()
	if err != nil {
		tb.Fatal(err)
	}
	return l
}

func linkerWith(tb testing.TB, dir string) *Linker {
	tb.Helper()
	set, err := lexicon.Open(dir)
	if err != nil {
		tb.Fatal(err)
	}
	l, err := NewLinker(set)
	if err != nil {
		tb.Fatal(err)
	}
	return l
}

var formNames = [...]string{"name", "demonym", "metonym", "forces", "role", "nominal", "pronoun", "office"}

func mentions(l *Linker, published, s string) (string, []Mention) {
	d := &text.Document{ID: "test", Published: published, Text: s}
	return s, l.Mentions(d, text.Split(d))
}

// Each case is a sentence and some of its mentions: "words = name (type, form)",
// with the id instead of the name after "#", "-" for no entity; a line with "!"
// says that those words are no mention.
func TestMentions(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"longest name", "The Islamic Revolutionary Guard Corps seized a tanker.",
			[]string{"Islamic Revolutionary Guard Corps = Islamic Revolutionary Guard Corps (organization, name)"}},
		{"stable ids", "Iran thanked Vladimir Putin.",
			[]string{"Iran = #country:IRN (country, name)", "Vladimir Putin = #person:vladimir-putin.rus (person, name)"}},
		{"acronyms in capitals only", "It told us that the US and the U.S. would not leave us.",
			[]string{"US = United States (country, name)", "U.S. = United States (country, name)"}},
		{"dollars are no state", "The deal is worth US$2.6 billion.", []string{"! US"}},
		{"what only owns a name", "Thursday's Supreme Court of Kenya session and Trump's American Manufacturing Council were mocked in Germany.",
			[]string{"American Manufacturing Council = American Manufacturing Council (organization, name)", "Trump = Donald Trump (person, name)", "! Thursday's Supreme Court of Kenya"}},
		{"who has part in a name stays", "The Uganda People's Defence Force and Chad met.", []string{"Uganda People's Defence Force = Uganda People's Defence Force (organization, name)"}},
		{"an administration in capitals", "The Obama Administration sent weapons to Iraq.", []string{"The Obama Administration = United States (country, forces)"}},
		{"bodies side by side", "He came to the United States-European Union summit.",
			[]string{"United States = United States (country, name)", "European Union = European Union (organization, name)"}},
		{"a body's name that is its head word too", "The Bundestag voted on Monday.", []string{"Bundestag = Bundestag (organization, name)"}},
		{"whose a coalition is", "The US-led coalition bombed Raqqa.", []string{"US = United States (country, name)"}},
		{"a seat in a body of its own", "Hungarian MEP József Szájer resigned.", []string{"MEP = European Parliament (organization, office)"}},
		{"demonym", "A Turkish delegation of experts arrived.", []string{"A Turkish delegation = Turkey (country, forces)"}},
		{"hyphened adjectives", "The Iran-Russia deal angered pro-Western students.",
			[]string{"Iran = Iran (country, name)", "Russia = Russia (country, name)"}},
		{"people", "Iraqi civilians fled and Israelis mourned.",
			[]string{"Iraqi civilians = Iraq (nationality, demonym)", "Israelis = Israel (nationality, demonym)"}},
		{"ethnic groups are no citizens", "Two ethnic Albanian civilians, ethnic Serbs and an ethnic Chinese fled. Albanian civilians stayed.",
			[]string{"Albanian civilians = Albanians (nationality, forces)", "Serbs = Serbs (nationality, name)", "Chinese = ethnic Chinese (nationality, name)", "Albanian civilians = Albania (nationality, demonym)"}},
		{"one of a people before a noun", "Serb forces and Croat police met. A Serb fled.",
			[]string{"Serb forces = Serbia (country, forces)", "Croat police = Croatia (country, forces)", "Serb = Serbia (nationality, demonym)"}},
		{"forces are the state", "Russian border troops and Iran's warships advanced.",
			[]string{"Russian border troops = Russia (country, forces)", "Iran's warships = Iran (country, forces)"}},
		{"both states of a war told as a deed", "The Russian invasion of Ukraine went on.", []string{"Russian = Russia (country, demonym)", "Ukraine = Ukraine (country, name)"}},
		{"who stands for a state", "The pro-Russian officials and pro-Moscow students left. Kenya is large. Kenyan-backed Somali fighters and pro-Syrian government forces fought.",
			[]string{"Russian = Russia (country, demonym)", "Moscow = Russia (country, metonym)", "Kenyan-backed Somali fighters = Kenyan-backed Somali fighters (armed_group, name)",
				"Syrian government forces = Syria (country, forces)", "! Russian officials"}},
		{"a region's bodies", "Bavarian police met the Scottish parliament, Ohio's Supreme Court and the Catalan authorities.",
			[]string{"Bavarian police = Bavarian State Police (organization, name)", "the Scottish parliament = Scottish Parliament (organization, name)",
				"Ohio's Supreme Court = Supreme Court of Ohio (organization, name)", "the Catalan authorities = Catalonia (place, forces)"}},
		{"police of its own by the tables alone", "Slovak police and Israeli police met.", []string{"Slovak police = Slovakia (country, forces)", "Israeli police = Israel Police (organization, name)"}},
		{"an opposition's leaders", "Bahraini opposition leaders and Malian opposition activists met Chadian border guards.",
			[]string{"Bahraini opposition leaders = Bahraini opposition (organization, name)", "Malian opposition activists = Malian opposition (organization, name)", "Chadian border guards = Chad (country, forces)"}},
		{"Congress abroad", "Cuba is large. Congress voted on Cuba.", []string{"Congress = United States Congress (organization, name)"}},
		{"a rebel army", "A rebel army in Chad fled. The army in Peru stayed. The Malian rebel army left.", []string{"A rebel army in Chad = Chadian rebels (nationality, name)", "The army in Peru = Peruvian Army (organization, name)", "The Malian rebel army = Malian rebels (nationality, name)"}},
		{"a group that another state backs", "Hamas left. The Kenyan-backed rebel group fled. Kenyan-backed rebels met a Kenyan-backed rebel group.", []string{"! The Kenyan-backed rebel group", "Kenyan-backed rebels = Kenyan-backed rebels (armed_group, name)", "a Kenyan-backed rebel group = Kenyan-backed rebel groups (armed_group, name)"}},
		{"a group first told of", "Chad is dry. The Kenyan-backed rebel group fled.", []string{"The Kenyan-backed rebel group = Kenyan-backed rebel groups (armed_group, name)"}},
		{"government of", "The government of Iraq protested.", []string{"The government of Iraq = Iraq (country, forces)"}},
		{"modifiers before a noun of", "The Federal Government of Germany thanked the interim government of Peru.",
			[]string{"The Federal Government of Germany = Germany (country, forces)", "the interim government of Peru = Peru (country, forces)"}},
		{"a head of government's office", "Israel's Prime Minister's Office thanked Kenya.",
			[]string{"Israel's Prime Minister's Office = Prime Minister's Office (Israel) (organization, name)"}},
		{"a rebel is not the state", "Senegalese rebels attacked the post.",
			[]string{"Senegalese rebels = Senegalese rebels (nationality, name)"}},
		{"members are the group", "Houthi rebels fired on the port.", []string{"Houthi rebels = Houthi movement (armed_group, name)"}},
		{"one state of several", "The Nigerian state of Borno is the first Nigerian state to vote. The Turkish state and a Turkish state of siege ended.",
			[]string{"The Turkish state = Turkey (country, forces)", "Nigerian = Nigeria (country, demonym)", "! first Nigerian state", "! Nigerian state", "! a Turkish state"}},
		{"bodies", "The Turkish parliament and an Egyptian court agreed.",
			[]string{"Turkish parliament = Grand National Assembly of Turkey (organization, name)", "an Egyptian court = Egypt court (organization, name)"}},
		{"Congress of the state told of first", "Honduras voted. US President Donald Trump backed the vote. Congress met.", []string{"Congress = National Congress (Honduras) (organization, name)"}},
		{"Congress whose state was told", "The United States met Peru's Congress. US President Donald Trump left. Congress met.", []string{"Congress = Congress of the Republic of Peru (organization, name)"}},
		{"an assembly that one state of the text has", "The United States Congress passes a law on Saudi Arabia. Congress overrides the veto.",
			[]string{"Congress = United States Congress (organization, name)"}},
		{"ministries", "Zambia's foreign ministry denied it.",
			[]string{"Zambia's foreign ministry = Ministry of Foreign Affairs (Zambia) (organization, name)"}},
		{"body of the state at hand", "In Zambia the High Court freed him. Zambian lawyers cheered.",
			[]string{"the High Court = High Court of Zambia (organization, name)"}},
		{"capital as actor", "Tehran denied the report, and Moscow warned Kyiv.",
			[]string{"Tehran = Iran (country, metonym)", "Moscow = Russia (country, metonym)", "Kyiv = Ukraine (country, metonym)"}},
		{"capital as place", "He flew from Tehran to Moscow and was seen near Kyiv.",
			[]string{"Tehran = Tehran (place, name)", "Moscow = Moscow (place, name)", "Kyiv = Kyiv (place, name)"}},
		{"between capitals", "Tension grew between Moscow and Kyiv.",
			[]string{"Moscow = Russia (country, metonym)", "Kyiv = Ukraine (country, metonym)"}},
		{"capitals that act together", "Washington and Tokyo signed a treaty. Fighting reached Tripoli and Benghazi.",
			[]string{"Washington = United States (country, metonym)", "Tokyo = Japan (country, metonym)", "Tripoli = Tripoli (place, name)", "Benghazi = Benghazi (place, name)"}},
		{"seats", "The Kremlin and the White House agreed.",
			[]string{"Kremlin = Russia (country, metonym)", "White House = United States (country, metonym)"}},
		{"seat as place", "Protesters gathered outside the White House.", []string{"White House = White House (place, name)"}},
		{"two Congos", "The Democratic Republic of the Congo and the Republic of the Congo signed.",
			[]string{"Democratic Republic of the Congo = #country:COD (country, name)", "Republic of the Congo = #country:COG (country, name)"}},
		{"two Koreas", "North Korea and South Korea met; the South Korean envoy spoke.",
			[]string{"North Korea = #country:PRK (country, name)", "South Korea = #country:KOR (country, name)", "South Korean = #country:KOR (country, demonym)"}},
		{"Georgia, the state", "The Georgian prime minister said that Georgia hoped for talks in Tbilisi.",
			[]string{"Georgia = #country:GEO (country, name)"}},
		{"Georgia beside a state", "The United States said that Russia had invaded Georgia and Ukraine. The United States was worried.",
			[]string{"Georgia = #country:GEO (country, name)"}},
		{"a state's mission", "The Uruguayan U.N. mission and the U.N. missions of Chile and Malaysia left. The U.N. Mission in Liberia stayed.",
			[]string{"U.N. mission = Uruguay (country, forces)", "Chile = Chile (country, name)"}},
		{"a carrier and a man", "Two carriers met: the Nimitz, and the Reagan. He admired Ronald Reagan in the Reagan era.", []string{"Reagan = United States (country, forces)", "Ronald Reagan = Ronald Reagan (person, name)"}},
		{"capitals that are told to act", "They said that Washington pulled out. Trump will clamp down on Pyongyang and wanted Tehran to stop. China has leverage over Pyongyang. He lives in Tehran.",
			[]string{"Washington = United States (country, metonym)", "Pyongyang = North Korea (country, metonym)", "Tehran = Iran (country, metonym)"}},
		{"a senator's state", "U.S. Senator Maria Cantwell of Washington left.", []string{"Washington = Washington (state) (place, name)"}},
		{"a party that the tables do not know", "Gambian lawyers left after Democratic Party protests in Banjul.", []string{"Democratic Party = #name:democratic party (organization, name)"}},
		{"a party by the state of the sentence", "Albanian Prime Minister Edi Rama spoke after Democratic Party protests.", []string{"Democratic Party = Democratic Party of Albania (organization, name)"}},
		{"no navy in a plan", "China is large. Chinese workers told of “Plan B” on Monday.", []string{"! Plan"}},
		{"a firm and its parent", "China National Petroleum Corporation left Iran. Sky News told of it.",
			[]string{"China National Petroleum Corporation = China National Petroleum Corporation (organization, name)", "Sky News = Sky News (organization, name)"}},
		{"a club", "Liverpool F.C. met Chelsea F.C. in London.", []string{"Liverpool F.C. = Liverpool F.C. (organization, name)"}},
		{"Georgia's breakaway regions", "U.S. President George W. Bush said that Russia should not recognize two breakaway regions of Georgia.", []string{"Georgia = #country:GEO (country, name)"}},
		{"a high court", "The U.S. Supreme Court spoke. The High Court said that it would rule in Ohio.", []string{"The High Court = Supreme Court of the United States (organization, name)"}},
		{"a city, not its canal", "Egypt is large. Two men were held in Suez near the Suez Canal.", []string{"Suez = Suez (place, name)", "Suez Canal = Suez Canal (place, name)"}},
		{"a president of the younger state", "President Salva Kiir met Sudan's envoy.", []string{"President = South Sudan (country, office)"}},
		{"in a state, nobody's name", "It was the first match in U.S. history.", []string{"U.S. = United States (country, name)"}},
		{"no party in what a club is called", "Ukraine is large. Rotherham United lost to Ajax.", []string{"! United"}},
		{"what somebody is at the head of a sentence", "Disgraced Chinese Communist Party official Bo Xilai was charged.", []string{"Chinese Communist Party = Chinese Communist Party (organization, name)"}},
		{"an army in the plural", "Australian ships left. Iran criticized the Australian Defence Forces.", []string{"Australian Defence Forces = Australian Defence Force (organization, name)"}},
		{"a bureau with commas", "The U.S. Bureau of Alcohol, Tobacco, Firearms and Explosives lost two guns.", []string{"U.S. Bureau of Alcohol, Tobacco, Firearms and Explosives = Bureau of Alcohol, Tobacco, Firearms and Explosives (organization, name)"}},
		{"Georgia, which gets arms", "The Pentagon delivered missiles to Georgia.", []string{"Georgia = #country:GEO (country, name)"}},
		{"Georgia, to which people go", "The U.S. senator took buses to Georgia.", []string{"Georgia = #place:georgia.usa (place, name)"}},
		{"the members of a parliament by their short name", "MEPs urged Chad to wait.", []string{"MEPs = European Parliament (organization, name)"}},
		{"rebels by their people", "Kokang rebels shot at Karen rebels in Myanmar.", []string{"Kokang rebels = Myanmar National Democratic Alliance Army (armed_group, name)", "Karen rebels = Karen National Union (armed_group, name)"}},
		{"Georgia of the US", "The U.S. Senate race in Atlanta, Georgia is close.", []string{"Georgia = #place:georgia.usa (place, name)"}},
		{"Jordan, a man", "Jordan Petrovski left the party.", []string{"Jordan Petrovski = Jordan Petrovski (person, name)"}},
		{"spellings", "Volodymyr Zelenskiy wrote to Recep Tayyip Erdogan.",
			[]string{"Volodymyr Zelenskiy = Volodymyr Zelenskyy (person, name)", "Recep Tayyip Erdogan = Recep Tayyip Erdoğan (person, name)"}},
		{"hyphens and articles", "Fighters of al Qaeda met those of Al-Shabaab.",
			[]string{"al Qaeda = Al-Qaeda (armed_group, name)", "Al-Shabaab = Al-Shabaab (militant group) (armed_group, name)"}},
		{"curly apostrophes", "The Kurdistan Workers’ Party agreed.", []string{"Kurdistan Workers’ Party = Kurdistan Workers' Party (armed_group, name)"}},
		{"title and unknown name", "Opposition leader Mirela Vostan was arrested.", []string{"Mirela Vostan = Mirela Vostan (person, name)"}},
		{"a ministry with its state behind it", "The Ministry of Foreign Affairs of Angola and the Angolan foreign ministry are one.",
			[]string{"Ministry of Foreign Affairs of Angola = Ministry of Foreign Affairs (Angola) (organization, name)", "the Angolan foreign ministry = Ministry of Foreign Affairs (Angola) (organization, name)"}},
		{"a body in another spelling", "The Collective Security Treaty Organisation met in Chad.", []string{"Collective Security Treaty Organisation = Collective Security Treaty Organization (organization, name)"}},
		{"who the first lady is", "Peru's first lady met the US first lady.", []string{"the US first lady = Melania Trump (person, role)"}},
		{"initials of a body that the news hardly know", "IGAD urged Kenya to leave.", []string{"IGAD = Intergovernmental Authority on Development (organization, name)"}},
		{"a firm's name in the middle", "A jury convicted James Ford Seale of murder.", []string{"James Ford Seale = James Ford Seale (person, name)"}},
		{"rank and unknown name", "Lt. Gen. Tomas Qwerin resigned.", []string{"Tomas Qwerin = Tomas Qwerin (person, name)"}},
		{"surname of one named", "Mirela Vostan was arrested. On Friday Vostan was freed.", []string{"Vostan = Mirela Vostan (person, name)"}},
		{"surname after Mr", "Jake Sullivan spoke. Mr Sullivan then left.", []string{"Sullivan = Jake Sullivan (person, name)"}},
		{"famous surname", "Putin will travel next week.", []string{"Putin = Vladimir Putin (person, name)"}},
		{"another man", "Donald Trump Jr. met her.", []string{"Donald Trump Jr. = Donald Trump Jr. (person, name)"}},
		{"nickname", `George "Bully" Harwick left.`, []string{`George "Bully" Harwick = George Harwick (person, name)`}},
		{"unknown body by its head", "The Lower Dravia Women's Brigade took the bridge.",
			[]string{"Lower Dravia Women's Brigade = Lower Dravia Women's Brigade (armed_group, name)"}},
		{"unknown body with of", "The Ministry of Defence of Dravonia denied it.",
			[]string{"Ministry of Defence of Dravonia = Ministry of Defence of Dravonia (organization, name)"}},
		{"acronym defined", "The Dravian Peace Council (DPC) met. Later the DPC agreed.",
			[]string{"DPC = Dravian Peace Council (organization, name)"}},
		{"labels", "Rebels took the village of Ostrovna and the Kavash district.",
			[]string{"Ostrovna = Ostrovna (place, name)", "Kavash = Kavash (place, name)"}},
		{"no days, treaties, weapons", "On Tuesday the Geneva Convention was signed after a Shahed drone fell. The Brokovo Treaty holds.",
			[]string{"! Tuesday", "! Geneva", "! Shahed", "! Brokovo"}},
		{"administration", "The Trump administration refused.", []string{"The Trump administration = United States (country, forces)"}},
		{"a ruler's surname alone", "The Assad regime denied it.", []string{"The Assad regime = Syria (country, forces)"}},
		{"dealt with for", "Tokyo voiced support for Manila. It sent aid for Kyiv.", []string{"Manila = Philippines (country, metonym)", "Kyiv = Ukraine (country, metonym)"}},
		{"dealt with", "Pressure on Tehran grew. In response to Moscow's decision he paved the way for Tokyo to sell arms, loyal to Damascus.",
			[]string{"Tehran = Iran (country, metonym)", "Moscow = Russia (country, metonym)", "Tokyo = Japan (country, metonym)", "Damascus = Syria (country, metonym)"}},
		{"places all the same", "He drove to Tehran, from Moscow's suburbs and on to Tokyo.",
			[]string{"Tehran = Tehran (place, name)", "Moscow = Moscow (place, name)", "Tokyo = Tokyo (place, name)"}},
		{"seat of a body", "Brussels warned Poland. He flew to Brussels.",
			[]string{"Brussels = European Union (organization, metonym)", "Brussels = Brussels (place, name)"}},
		{"seat of a state whose capital it is", "Belgium is small. Brussels warned Poland.", []string{"Brussels = Belgium (country, metonym)"}},
		{"Number 10", "Number 10 denied it.", []string{"Number 10 = United Kingdom (country, metonym)"}},
		{"the seven and the eight", "The G7 met without the G8.", []string{"G7 = Group of Seven (organization, name)", "G8 = Group of Eight (organization, name)"}},
		{"the Gambia", "Aid for the Gambia ran out.", []string{"Gambia = The Gambia (country, name)"}},
		{"state in a king's name", "He met Abdullah II of Jordan.",
			[]string{"Abdullah II of Jordan = Abdullah II of Jordan (person, name)", "Jordan = Jordan (country, name)"}},
		{"a word that parties of many states go by is of a state of the text", "In Denmark the Conservatives met the Liberals.",
			[]string{"Conservatives = Conservatives (organization, name)", "Liberals = Liberals (organization, name)"}},
		{"in Britain the same word is the British party", "In Britain the Conservatives met the Greens.",
			[]string{"Conservatives = Conservative Party (UK) (organization, name)"}},
		{"it does not point to its own state", "Gómez, a Conservative congressman, was freed in Colombia.", []string{"! Conservative"}},
		{"a party by its state", "The Canadian Conservative Party and the Irish Labour Party met.",
			[]string{"Canadian Conservative Party = Conservative Party of Canada (organization, name)", "Irish Labour Party = Labour Party (Ireland) (organization, name)"}},
		{"a party of the state at hand", "Canada voted. Stephen Harper of Canada led the Conservative Party.",
			[]string{"Conservative Party = Conservative Party of Canada (organization, name)"}},
		{"the great parties are known everywhere", "Republicans denounced Iran.", []string{"Republicans = Republican Party (United States) (organization, name)"}},
		{"what a party is for is no name", "He left the Labour Party for Johnson.", []string{"Labour Party = Labour Party (UK) (organization, name)"}},
		{"two departments", "The Department of Education and the Department for Business met.", []string{"! Education and"}},
		{"a bracket that an editor adds", "\"I met [Foreign Minister Mirela] Vostan in Gao,\" he said.", []string{"Mirela] Vostan = Mirela Vostan (person, name)"}},
		{"a bracket before a known name", "\"We asked [Prime Minister Narendra] Modi,\" he said.", []string{"Narendra] Modi = Narendra Modi (person, name)"}},
		{"a last name that a medium has too", "Prime Minister Mohammed al-Sudani visited Togo.", []string{"Mohammed al-Sudani = Mohammed al-Sudani (person, name)"}},
		{"a last name of a people before a verb of meeting", "General Ali Turk met farmers.", []string{"Ali Turk = Ali Turk (person, name)"}},
		{"a British secretary of the state", "Business Secretary Mirela Vostan met the United Kingdom's farmers.", []string{"Business Secretary = United Kingdom (country, office)"}},
		{"a secretary of a party", "Britain is old. Shadow Foreign Secretary Emily Thornberry and General Secretary Jeremy Hunt left.", []string{"! Shadow Foreign Secretary", "! General Secretary"}},
		{"leads a chamber", "Senate Majority Leader Chuck Schumer called House Speaker Nancy Pelosi.",
			[]string{"Senate Majority Leader = United States Senate (organization, office)", "House Speaker = United States House of Representatives (organization, office)"}},
		{"a ministry of the state of its spokesman", "China met the United States and Australia, with Foreign Ministry spokesman Zhao Lijian there.",
			[]string{"Foreign Ministry = Ministry of Foreign Affairs (China) (organization, name)"}},
		{"a secretary of the state", "Health Secretary Matt Hancock left.", []string{"Health Secretary = United Kingdom (country, office)"}},
		{"pronouns and nominals", "He met the group, and the two countries agreed.",
			[]string{"He = - (, pronoun)", "the group = - (, nominal)", "the two countries = - (, nominal)"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			checkMentions(t, "2019-06-01", c.text, c.want)
		})
	}
}

// checkMentions tells of those of the wanted mentions that a text does not give.
func checkMentions(t *testing.T, published, text string, want []string) {
	t.Helper()
	s, got := mentions(linker(t), published, text)
	var lines []string
	for _, m := range got {
		name, typ, id := "-", "", ""
		if m.Entity != nil {
			name, typ, id = m.Entity.Name, string(m.Entity.Type), m.Entity.ID
		}
		lines = append(lines, fmt.Sprintf("%s = %s (%s, %s)", m.Of(s), name, typ, formNames[m.Form]),
			fmt.Sprintf("%s = #%s (%s, %s)", m.Of(s), id, typ, formNames[m.Form]))
	}
	for _, want := range want {
		if words, none := strings.CutPrefix(want, "! "); none {
			if slices.ContainsFunc(got, func(m Mention) bool { return strings.Contains(m.Of(s), words) }) {
				t.Errorf("%q is a mention in\n\t%s", words, strings.Join(lines, "\n\t"))
			}
		} else if !slices.Contains(lines, want) {
			t.Errorf("no %q in\n\t%s", want, strings.Join(lines, "\n\t"))
		}
	}
}

func TestTitles(t *testing.T) {
	l := linker(t)
	for _, c := range []struct {
		published, text, words string
		title, of, name        string
		former                 bool
		form                   Form
	}{
		{"2021-05-01", "U.S. Secretary of State Antony Blinken arrived.", "Antony Blinken", "Secretary of State", "United States", "Antony Blinken", false, Name},
		{"2021-05-01", "Antony Blinken, the Secretary of State, arrived.", "Antony Blinken", "Secretary of State", "United States", "Antony Blinken", false, Name},
		{"2022-05-01", "Energy Secretary Granholm arrived.", "Granholm", "Energy Secretary", "United States", "Jennifer Granholm", false, Name},
		{"2019-05-01", "King Maha Vajiralongkorn of Thailand arrived.", "King Maha Vajiralongkorn", "King", "", "Vajiralongkorn", false, Name},
		{"2009-05-01", "Former President Jimmy Carter arrived.", "Jimmy Carter", "President", "United States", "Jimmy Carter", true, Name},
		{"2016-05-01", "Former Georgian president Mikheil Saakashvili arrived.", "Mikheil Saakashvili", "president", "Georgia", "Mikheil Saakashvili", true, Name},
		{"2016-05-01", "The ex-Georgian president Mikheil Saakashvili arrived.", "Mikheil Saakashvili", "president", "Georgia", "Mikheil Saakashvili", true, Name},
		{"2021-05-01", "Ann Lee, the leader of Germany's ruling Christian Democratic Union, arrived.", "Ann Lee", "leader", "Christian Democratic Union of Germany", "Ann Lee", false, Name},
		{"2021-05-01", "Ann Lee, the leader of Germany's Beekeepers, arrived.", "Ann Lee", "leader", "", "Ann Lee", false, Name},
		{"2015-05-01", "The Chancellor of Germany Angela Merkel arrived.", "Angela Merkel", "Chancellor", "Germany", "Angela Merkel", false, Name},
		{"2015-05-01", "The Turkish president, Recep Tayyip Erdogan, arrived.", "The Turkish president", "president", "Turkey", "Recep Tayyip Erdoğan", false, Role},
		{"2014-03-01", "The Israeli prime minister arrived.", "The Israeli prime minister", "prime minister", "Israel", "Benjamin Netanyahu", false, Role},
		{"2022-03-01", "The Israeli prime minister arrived.", "The Israeli prime minister", "prime minister", "Israel", "Naftali Bennett", false, Role},
		{"2015-03-01", "The Iranian president arrived.", "The Iranian president", "president", "Iran", "Hassan Rouhani", false, Role},
		{"2015-03-01", "The foreign minister arrived.", "The foreign minister", "foreign minister", "", "", false, Role},
		{"2021-05-01", "The military ousted President Ann Lee of Peru.", "Ann Lee", "President", "Peru", "Ann Lee", false, Name},
		{"2019-05-01", "German UN ambassador Christoph Heusgen arrived.", "Christoph Heusgen", "ambassador", "Germany", "Christoph Heusgen", false, Name},
		{"2019-05-01", "The army under general Khalifa Haftar left Libya.", "Khalifa Haftar", "general", "", "Khalifa Haftar", false, Name},
		{"2018-05-01", "Republican President Donald Trump arrived.", "Donald Trump", "President", "United States", "Donald Trump", false, Name},
		{"2019-05-01", "The UN envoy Martin Griffiths arrived.", "Martin Griffiths", "envoy", "United Nations", "Martin Griffiths", false, Name},
		{"2021-05-01", "Norway left. The trade minister, Ann Lee, said so.", "Ann Lee", "trade minister", "Norway", "Ann Lee", false, Name},
		{"2021-05-01", "Norway left. The trade minister, Dr Ann Lee, said so.", "Ann Lee", "trade minister", "Norway", "Ann Lee", false, Name},
		{"2021-05-01", "Norway left. Ann Lee, the trade minister, said so.", "Ann Lee", "trade minister", "Norway", "Ann Lee", false, Name},
		{"2022-05-01", "Ned Price, Department Spokesperson, spoke.", "Ned Price", "Department Spokesperson", "United States Department of State", "Ned Price", false, Name},
		{"2022-05-01", "Iran left, said Under Secretary of the Treasury Ann Lee.", "Ann Lee", "Under Secretary of the Treasury", "United States", "Ann Lee", false, Name},
		{"2019-05-01", "Chief Minister Ada Qwerin of Goa arrived.", "Ada Qwerin", "Chief Minister", "Goa", "Ada Qwerin", false, Name},
		{"2019-05-01", "Ada Qwerin, previously the Governor of Ohio, arrived.", "Ada Qwerin", "Governor", "Ohio", "Ada Qwerin", true, Name},
		{"2019-05-01", "The Senate Minority Leader, Chuck Schumer, arrived.", "Chuck Schumer", "Senate Minority Leader", "United States Senate", "Chuck Schumer", false, Name},
		{"2019-05-01", "Senators Mitt Romney of Utah and Tim Scott of Ohio arrived.", "Tim Scott", "Senator", "United States Senate", "Tim Scott", false, Name},
		{"2019-05-01", "Former United States presidential candidate Senator Ted Cruz arrived.", "Ted Cruz", "Senator", "United States Senate", "Ted Cruz", false, Name},
		{"2019-05-01", "Conservative MP Ada Qwerin met Mahmoud Abbas.", "Ada Qwerin", "MP", "Conservative Party (UK)", "Ada Qwerin", false, Name},
		{"2019-05-01", "MP Ada Qwerin arrived in Kyiv.", "Ada Qwerin", "MP", "", "Ada Qwerin", false, Name},
		{"2019-05-01", "Nigerian Vice President Prof. Yemi Osinbajo arrived.", "Yemi Osinbajo", "Vice President", "Nigeria", "Yemi Osinbajo", false, Name},
		{"2019-10-18", "The 54-year-old Prime Minister Boris Johnson arrived.", "Boris Johnson", "Prime Minister", "United Kingdom", "Boris Johnson", false, Name},
		{"2012-06-01", "Saudi King Abdullah arrived.", "Abdullah", "King", "Saudi Arabia", "Abdullah of Saudi Arabia", false, Name},
		{"2016-07-13", "In Britain, Theresa May named Sajid Javid Secretary of State for Business and Sajid Javid smiled.", "Theresa May", "", "", "Theresa May", false, Name},
	} {
		t.Run(c.published+" "+c.text, func(t *testing.T) {
			s, got := mentions(l, c.published, c.text)
			for _, m := range got {
				if m.Of(s) != c.words {
					continue
				}
				name, of := "", ""
				if m.Entity != nil {
					name = m.Entity.Name
				}
				if m.TitleOf != nil {
					of = m.TitleOf.Name
				}
				if m.Title != c.title || of != c.of || name != c.name || m.Former != c.former || m.Form != c.form {
					t.Errorf("got %q of %q, %q, former %v, %s", m.Title, of, name, m.Former, formNames[m.Form])
				}
				return
			}
			t.Errorf("%q is no mention", c.words)
		})
	}
}

func TestOfficeIsAMentionOfTheState(t *testing.T) {
	s, got := mentions(linker(t), "2015-05-01", "President Barack Obama arrived.")
	for _, m := range got {
		if m.Form == Office {
			if m.Of(s) != "President" || m.Entity.ID != "country:USA" {
				t.Errorf("got %q, %s", m.Of(s), m.Entity.ID)
			}
			return
		}
	}
	t.Error("no mention of form Office")
}

func TestUsersTablesComeFirst(t *testing.T) {
	dir := t.TempDir()
	table := "id | name | aka | surname | country | qid | news | offices\n" +
		"my-putin.atl | Ata Lantis | Vladimir Putin | - | NZL | - | 0 | -\n"
	if err := os.WriteFile(filepath.Join(dir, "persons.txt"), []byte(table), 0o644); err != nil {
		t.Fatal(err)
	}
	_, got := mentions(linkerWith(t, dir), "2015-05-01", "Vladimir Putin arrived.")
	if len(got) != 1 || got[0].Entity.Name != "Ata Lantis" || !strings.HasSuffix(got[0].Rule, "persons.txt:2") {
		t.Errorf("got %+v", got)
	}
}

func TestMistakesInTablesHaveAddresses(t *testing.T) {
	for _, c := range []struct{ file, table, want string }{
		{"persons.txt", "id | name | aka | surname | country | qid | news | offices\nx | X Y | - | - | NZL | - | 0 | HOS 2015\n", "persons.txt:2: office"},
		{"persons.txt", personsHead + "a.nz | A B | - | - | NZ | - | 0 | -\n", `persons.txt:2: no state has the code "NZ"; `},
		{"persons.txt", personsHead + "a b | A B | - | - | NZL | - | 0 | -\n", `persons.txt:2: id "a b", want one word`},
		{"persons.txt", personsHead + "a | - | A B | - | NZL | - | 0 | -\n", "persons.txt:2: no name"},
		{"persons.txt", personsHead + "a | A B | - | - | NZL | 794 | 0 | -\n", `persons.txt:2: item "794" of Wikidata, want one such as Q794`},
		{"persons.txt", personsHead + "a | A B | - | - | NZL | - | often | -\n", `persons.txt:2: "often" is no number`},
		{"persons.txt", personsHead + "a | A B | - | - | NZL | - | - | FM 2021-13/ Foreign Minister\n", `persons.txt:2: office "FM 2021-13/ Foreign Minister": "2021-13" is no day`},
		{"persons.txt", personsHead + "a | A B | - | - | NZL | - | - | FM 2021/2019-02 Foreign Minister\n", "persons.txt:2: office \"FM 2021/2019-02 Foreign Minister\" ends before it begins"},
		{"persons.txt", personsHead + "a | A B | - | - | NZL | - | - | -\na | C D | - | - | NZL | - | - | -\n", `persons.txt:3: the id "a" is that of line 2 already`},
		{"orgs.txt", "id | name | aka | country | kind | news\na.nzl | Alpha | - | NZL | think-tank | 0\n", `orgs.txt:2: kind "think-tank", want one that`},
		{"forces.txt", "noun | as | name\nfleet | staet | -\n", "forces.txt:2: \"staet\""},
		{"titles.txt", "title | office | use\nbaron | - | nmae\n", "titles.txt:2: use \"nmae\""},
		{"titles.txt", "title | office | use\nmep | @Europaen Parliament | role\n", "titles.txt:2: office \"@Europaen Parliament\""},
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, c.file), []byte(c.table), 0o644); err != nil {
			t.Fatal(err)
		}
		set, err := lexicon.Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := NewLinker(set); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got error %v, want %q", c.file, err, c.want)
		}
	}
}

// Tables that people edit stay sorted, so that a double is seen.
func TestWordTablesAreSorted(t *testing.T) {
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	for file, columns := range map[string][]string{
		"titles.txt":   {"title", "office", "use"},
		"nonames.txt":  {"word"},
		"nominals.txt": {"noun", "type"},
	} {
		table, err := set.Table(file, columns...)
		if err != nil {
			t.Fatal(err)
		}
		for i := 1; i < len(table.Rows); i++ {
			if a, b := table.Rows[i-1].Fields[0], table.Rows[i].Fields[0]; a >= b {
				t.Error(table.Rows[i].Errorf("%q after %q", b, a))
			}
		}
	}
}

// FuzzMentions holds that no text makes the linker panic, that mentions lie in
// their sentence and that their tokens are those that their bytes touch.
func FuzzMentions(f *testing.F) {
	for _, s := range []string{
		"Putin to visit Tehran as US accuses Iran of supplying Moscow with drones.", "“The Iran–Russia Chamber (IRC)” of al-Assad’s", "King", "the former", "of the of",
		"Mr", "Mr Jr.", "US$", "President Jr. (X)", "- – ' ’s", "“George ”Gigi” Becali", "İstanbul’da ẞ", "The House of the Ministry of Defence of the U.S.",
	} {
		f.Add(s)
	}
	l := linker(f)
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		d := &text.Document{ID: "fuzz", Published: "2020-01-01", Text: s}
		sentences := text.Split(d)
		for _, m := range l.Mentions(d, sentences) {
			sent := sentences[m.Sentence]
			if m.Start >= m.End || !sent.Contains(m.Span) || m.First >= m.Last || m.Last > len(sent.Tokens) {
				t.Fatalf("%+v in %+v", m, sent.Span)
			}
			if m.Head < m.First || m.Head >= m.Last {
				t.Fatalf("head %d outside [%d,%d) of %q", m.Head, m.First, m.Last, m.Of(s))
			}
			if first, last := sent.Tokens[m.First], sent.Tokens[m.Last-1]; m.Start < first.Start || m.Start >= first.End || m.End <= last.Start || m.End > last.End {
				t.Fatalf("%q does not fit its tokens %q … %q", m.Of(s), first.Text, last.Text)
			}
		}
	})
}

func BenchmarkNewLinker(b *testing.B) {
	set, err := lexicon.Open("")
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := NewLinker(set); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMentions(b *testing.B) {
	l := linker(b)
	s := strings.Repeat("U.S. Secretary of State Antony Blinken told reporters in Kyiv that Russian ground forces near Kherson had attacked the Zaporizhzhia plant, and the Turkish president, Recep Tayyip Erdogan, offered to mediate between Moscow and Kyiv. He said the two countries had agreed. ", 20)
	d := &text.Document{ID: "bench", Published: "2022-08-01", Text: s}
	sentences := text.Split(d)
	words := 0
	for _, x := range sentences {
		words += len(x.Tokens)
	}
	for b.Loop() {
		l.Mentions(d, sentences)
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}
