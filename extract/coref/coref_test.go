package coref

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/text"
)

func TestRules(t *testing.T) {
	for _, c := range []struct{ rule, text, want string }{
		{"subject of the sentence before", "{person/CHL Ivan Petrov} met {person/TUR Jan Novak} in May. [He] left early.", "Ivan Petrov"},
		{"gender by given name", "{person Anna Petrova} met {person Jan Novak}. [She] left before [he] did.", "Anna Petrova, Jan Novak"},
		{"gender by title", "Mr {person Rask} met Mrs {person Holm}. [She] left before [he] did.", "Holm, Rask"},
		{"gender by another pronoun", "{person Rask} spoke of his youth. {person Holm} wept at her desk. [She] left before [he] did.", "Holm, Rask"},
		{"no gender, two candidates", "{person Rask} and {person Holm} spoke. [She] left.", "-"},
		{"no object beside its subject", "{person Jan Novak} met {person Ivan Petrov}. {person Ivan Petrov} praised [him].", "Jan Novak"},
		{"the quoted is not the speaker", `{person Ivan Petrov} faced {person Jan Novak} on Monday. "[He] is a tyrant," {person Ivan Petrov} said.`, "Jan Novak"},
		{"reported speech is the speaker's", "{person Jan Novak} fell ill. {person Ivan Petrov} says [he] will stay.", "Ivan Petrov"},
		{"nameless people take pronouns", "A pilot landed near {place Rostov}. [He] was held.", "-"},
		{"before its name", "In [his] speech, {person Ivan Petrov} praised {country/TUR Turkey}.", "Ivan Petrov"},

		{"his resignation, not who accepts it", "{person Ivan Petrov} resigned. {person Jan Novak} accepted [his] resignation.", "Ivan Petrov"},
		{"his country, not the one that acts on it", "{person/PHL Ivan Petrov} cursed {person/USA Jan Novak} after the {country/USA United States} refused to sell rifles to [his] country.", "Ivan Petrov"},
		{"not whom somebody sued for blocking him", "{person Ivan Petrov}, who sued {person Jan Novak} for blocking [him], spoke.", "-"},
		{"him over a relative clause", "{person Ivan Petrov} met {person Jan Novak} in Rome. {person Jan Novak}, who came by train on Friday, compared [him] with others.", "Ivan Petrov"},
		{"who is punished", "{person Jan Novak} expelled {person Ivan Petrov} because [he] had criticized the courts.", "Ivan Petrov"},
		{"praised for his help", "{person Jan Novak} thanked {person Ivan Petrov} by phone for [his] help.", "Ivan Petrov"},
		{"no label of a turn", "QUESTION: What did {person Anna Holm} say?\n\nMS. LEE: She asked for help.\n\nQUESTION: And {person Mary Lee}?\n\nMS. LEE: [She] left.", "Anna Holm"},

		{"in brackets behind a name", "{person/RUS Ivan Petrov} spoke. {person/RUS Ivan Petrov} left.\n\n{person Jan Novak} ([his] wife, [his] two firms)", "Jan Novak, Jan Novak"},
		{"in brackets behind a woman's name", "{person/RUS Ivan Petrov} spoke. He met Mrs {person Anna Holm} ([his] sister).", "Ivan Petrov"},
		{"the latter of two, not where", "Amid a dispute between {country/PER Peru} and {country/CHL Chile} over {place Arica}, shared by [noun: the latter], talks failed.", "Chile"},
		{"the latter of a man and a place", "{country/CHL Chile} praised {place Arica} in a letter to [noun: the latter].", "Arica"},
		{"a council that fights", "{armed_group Southern Council} quit. [noun: The council] was sad.", "Southern Council"},
		{"whose citizens are kidnapped", "{country/KEN Kenya} accuses {country/SOM Somalia} of kidnapping [its] citizens.", "Kenya"},
		{"in whose affairs another meddles", "{country/PER Peru} accuses {country/BOL Bolivia} of meddling in [its] affairs.", "Peru"},
		{"whose waters ships are sent into", "{country/JPN Japan} condemns {country/CHN China} for sending ships into [its] waters.", "Japan"},
		{"whose soldiers are attacked", "{country/KEN Kenya} threatens {country/SOM Somalia} over attacks on [its] soldiers.", "Kenya"},
		{"one's own cities", "{country/KEN Kenya} accuses {country/SOM Somalia} of bombing [its] own cities.", "Somalia"},
		{"its gunmen are no state's", "The {country/USA United States} lists {armed_group Abu Sayyaf}. Since March [its] gunmen have carried off ten.", "Abu Sayyaf"},
		{"from which it", "{country/KEN Kenya} praised {country/UGA Uganda}, from which [it] buys milk, and {country/SOM Somalia}, to which [it] sells tea.", "Kenya, Kenya"},
		{"its own of two clauses", "{country/FRA France} has watched {country/TCD Chad} since May, and in June [its] own jets bombed a camp.", "France"},
		{"the citizens of whose embassy", "{forces/GHA Ghana=Ghana's embassy} in {country/PER Peru} warns [its] citizens.", "Ghana"},
		{"a ministry's ambassador is its state's", "{country/ERI Eritrea} was silent. The {organization/ERI Ministry of Defence} did not answer. [Its] ambassador in {place New York} spoke.", "Eritrea"},
		{"forces of a medium are its state's", "{country/IRN Iran} spoke. {organization/IRN State Television} showed [its forces].", "Iran"},

		{"no state that one signs", "{country/RUS Russia} vetoed the draft. {country/CHL Chile} said that in May {person Jan Novak} would sign [it].", "-"},
		{"who cuts ties", "The {organization/IRN Ministry of Defence} of {country/IRN Iran} spoke. The {organization/IRN Ministry of Defence} says [it] will cut ties with {country/CHL Chile}.", "Iran"},
		{"it is a state", "{country/RUS Russia} attacked in May. [It] denied that.", "Russia"},
		{"it is the subject of the sentence before", "{country/RUS Russia} attacked {country/UKR Ukraine}. [It] denied that.", "Russia"},
		{"it is nothing", "{country/RUS Russia} left. [It] is unclear whether {country/UKR Ukraine} will.", "-"},
		{"it was announced", "{country/RUS Russia} left. [It] was announced that talks would go on.", "-"},
		{"it is no person", "{person Ivan Petrov} left. [It] fell.", "-"},
		{"they are a group", "{person Ivan Petrov} met {armed_group The Houthis}. [They] freed the crew.", "The Houthis"},
		{"they are two persons", "{person Ivan Petrov} and {person Jan Novak} met. [They] signed a pact.", "Ivan Petrov+Jan Novak"},
		{"they are a list", "{person Ivan Petrov}, {person Anna Holm} and {person Jan Novak} met. [They] signed a pact.", "Anna Holm+Ivan Petrov+Jan Novak"},
		{"they are a list with offices between", "Police arrested lawyer {person Anna Holm} and the reporter {person Jan Novak} after [they] had left the embassy.", "Anna Holm+Jan Novak"},
		{"they are no list over a preposition", "Police arrested lawyer {person Anna Holm} and an aide of {person Jan Novak} after [they] had left the embassy.", "-"},
		{"they are no list of places", "The talks began in {country/RUS Russia} and {country/UKR Ukraine}. [They] failed.", "-"},
		{"reported speech of a state", "{country/UKR Ukraine} met {country/RUS Russia} in May. {country/RUS Russia} announced that [it] would leave.", "Russia"},
		{"reported speech of a list", "{country/RUS Russia} and {country/UKR Ukraine} said [they] would leave.", "Russia+Ukraine"},
		{"they are she and hers", "{person Anna Holm} and [her] husband left Mosul. Police arrested [them].", "Anna Holm, Anna Holm"},
		{"they are he and his sons", "{person Ivan Petrov} and [his] sons sought asylum as [they] feared {country/RUS Russia}.", "Ivan Petrov, Ivan Petrov"},
		{"they are not who met him and his", "{country/RUS Russia} and {country/UKR Ukraine} met {person Ivan Petrov} and [his] aide. [They] signed a pact.", "Ivan Petrov, Russia+Ukraine"},
		{"they are forces", "{forces/IRQ Iraq=Iraqi troops} left Mosul after [they] took it.", "Iraq"},
		{"who", "Envoys met {person Ivan Petrov}, [who] leads the talks.", "Ivan Petrov"},
		{"who, not the name next to it", "An aide of {person Ivan Petrov} met the gunman [who] fled.", "-"},
		{"which is no state by what is done to it", "{person/RUS Ann Lee} praised a treaty with {country/IRN Iran}, [which] {country/RUS Russia} will ratify.", "-"},
		{"a state's citizens are no body's", "{organization African Union} met. {country/KEN Kenya} evacuated [its] citizens.", "Kenya"},
		{"which", "Troops left {country/IRQ Iraq}, [which] closed its border.", "Iraq"},

		{"surname", "{person Ivan Petrov} left. {person Petrov} came back. [He] left.", "Ivan Petrov"},
		{"surname of a woman", "{person Ivan Petrov} met {person Anna Petrov}. Mrs {person Petrov} left. [She] came back.", "Anna Petrov"},

		{"role by its title", "President {person/RUS:president; Ivan Petrov} met Chancellor {person/UKR:chancellor; Jan Novak}. [role:president; The president] left.", "Ivan Petrov"},
		{"role by state", "President {person/RUS:president; Ivan Petrov} met President {person/UKR:president; Jan Novak}. [role/UKR:president; The Ukrainian president] left.", "Jan Novak"},
		{"leader of a state", "Chancellor {person/RUS:chancellor; Ivan Petrov} met President {person/UKR:president; Jan Novak}. [role/RUS:leader; The Russian leader] left.", "Ivan Petrov"},
		{"a part of the title", "Foreign Minister {person/RUS:foreign minister; Ivan Petrov} spoke. [role:minister; The minister] left.", "Ivan Petrov"},
		{"a vice president is none", "Vice President {person/RUS:vice president; Ivan Petrov} spoke. [role:president; The president] left.", "-"},
		{"an indefinite role", "President {person/RUS:president; Ivan Petrov} spoke. A [role:president; president] left.", "-"},
		{"a woman of a people", "A {demonym/KEN Kenya=Kenyan woman} was sentenced to ten years in prison on Monday after [she] had fled abroad.", "Kenya"},
		{"no man of a people", "A {demonym/KEN Kenya=Kenyan man} was sentenced to ten years in prison on Monday after [she] had fled abroad.", "-"},
		{"apposition", "{person/RUS Ivan Petrov}, [role/RUS:spokesman; the Kremlin's spokesman], spoke.", "Ivan Petrov"},
		{"apposition before", "[role:adviser; The national security adviser], {person Jan Novak}, spoke.", "Jan Novak"},
		{"office learnt from apposition", "{person/RUS Ivan Petrov}, [role/RUS:spokesman; the Kremlin's spokesman], spoke. [role:spokesman; The spokesman] left.", "Ivan Petrov, Ivan Petrov"},
		{"whose neighbour", "{country/UGA Uganda} fell out with {country/KEN Kenya}. {country/KEN Kenya} has warned [its neighbour] that it will not wait.", "Uganda"},
		{"whose army's neighbour", "{country/UGA Uganda} fell out with {country/KEN Kenya}. The {organization/KEN Kenyan Army} warned [its neighbour] that it will not wait.", "Uganda"},
		{"a neighbour of none known", "{country/KEN Kenya} spoke. The {organization/KEN Kenyan Army} warned [its neighbour] that it will not wait.", "-"},
		{"militias of a person", "{armed_group/ISR Hamas} and {armed_group/SYR Fatah} left. [The militias] of {person Jan Novak} fired.", "-"},
		{"militias of nobody told", "{armed_group/ISR Hamas} and {armed_group/SYR Fatah} left. [The militias] fired.", "Fatah+Hamas"},
		{"between whom three mediate", "{country/ISR Israel} and {armed_group/PSE Hamas} have agreed. {country/QAT Qatar}, {country/EGY Egypt} and the {country/USA United States} mediated between [the two sides].", "Hamas+Israel"},
		{"sailors of a navy", "Pirates hit a frigate of the {organization/PER Peruvian Navy}, killing two of [the sailors].", "Peruvian Navy"},
		{"sailors named by it", "Pirates held ten {organization/PER Peruvian Navy} [sailors] in May.", "-"},
		{"more of them", "{forces/KEN Kenya=Kenyan soldiers} shot two {nationality/SOM Somalis} and wounded [three others].", "Somalis"},
		{"others beside them", "{forces/KEN Kenya=Kenyan soldiers} shot two {nationality/SOM Somalis} and [three others].", "-"},
		{"apposition of another state", "{person/RUS Ivan Petrov}, [role/UKR:president; the Ukrainian president], and others spoke.", "-"},

		{"the ministry", "The {organization/RUS Ministry of Defence} spoke to {organization Gazprom}. [The ministry] sent troops.", "Ministry of Defence"},
		{"the company is no ministry", "{organization Gazprom} wrote to the {organization/RUS Ministry of Energy}. [The company] sued.", "Gazprom"},
		{"the group", "{country/IRQ Iraq} bombed {armed_group Hezbollah}. [The group] fired back.", "Hezbollah"},
		{"two groups", "{armed_group Hamas} and {armed_group Fatah} met. [The group] left.", "-"},
		{"the militants", "{forces/IRQ Iraq=Iraqi forces} bombed {armed_group Boko Haram}. [The militants] fled.", "Boko Haram"},
		{"a group is nobody", "{country/IRQ Iraq} bombed {armed_group Hezbollah}. [A group] fired back.", "-"},
		{"name after the noun", "{country/IRQ Iraq} bombed [the group] {armed_group Hezbollah}.", "Hezbollah"},
		{"his country", "{person/RUS Ivan Petrov} left {country/UKR Ukraine} for [his country].", "Russia"},
		{"its capital", "Troops left {place/IRN Tehran}. {country/IRN Iran} said that [its capital] was safe.", "Tehran"},
		{"the state of all", "{person/CHL Ivan Petrov} resigned in Valdivia. [The government] fell.", "Chile"},

		{"the latter", "{country/EST Estonia} sued {country/CHL Chile}, accusing [noun: the latter] of fraud.", "Chile"},
		{"the latter, not where it was", "{country/EST Estonia} sued {country/CHL Chile} at the {organization Court of Justice}, accusing [noun: the latter] of fraud.", "Chile"},
		{"the latter, not whose report it is", "{country/EST Estonia} cut its ties with {country/CHL Chile} after a {organization UNICEF} report on [noun: the latter].", "Chile"},
		{"the former and the latter", "{country/EST Estonia} closed its embassy in {country/CHL Chile} after [noun: the former] had accused [noun: the latter] of fraud.", "Estonia, Chile"},

		{"the two countries", "{country/RUS Russia} and {country/UKR Ukraine} met. [The two countries] signed.", "Russia+Ukraine"},
		{"both sides, one named by its forces", "{forces/IRQ Iraq=Iraqi forces} fought {armed_group Hezbollah}. [Both sides] withdrew.", "Hezbollah+Iraq"},
		{"two countries of three", "{country/RUS Russia}, {country/IRN Iran} and {country/UKR Ukraine} met. [The two countries] signed.", "-"},
		{"three countries", "{country/RUS Russia}, {country/IRN Iran} and {country/UKR Ukraine} met. [The three countries] signed.", "Iran+Russia+Ukraine"},
		{"states behind their officers", "President {person/RUS:president; Ivan Petrov} met President {person/UKR:president; Jan Novak}. Talks between [the two countries] go on.", "Russia+Ukraine"},
		{"the leaders", "President {person/RUS:president; Ivan Petrov} met President {person/UKR:president; Jan Novak}. [The leaders] signed.", "Ivan Petrov+Jan Novak"},

		{"the former and the latter of two sides", "A truce between {country/ISR Israel} and {armed_group Hamas} ended. {country/EGY Egypt} urged [both sides] to talk. [noun: The former] accused [noun: the latter] of fraud.", "Hamas+Israel, Israel, Hamas"},
		{"the former of two adjectives", "{demonym/RUS Russia=Russian} and {forces/IRN Iran=Iranian negotiators} spoke of a plan that would have [noun: the former] sell ore to [noun: the latter].", "Russia, Iran"},
		{"the group of a list", "{country/NOR Norway}, {country/ISL Iceland} and {country/DNK Denmark} agreed to meet. [The group] also fined {organization Gazprom}.", "Denmark+Iceland+Norway"},
		{"no parties of a list", "{country/DEU Germany}, {country/FRA France} and others watched. It rained. {country/TUR Turkey} urged [the parties] to talk.", "-"},
		{"demonstrators of a people", "Some {nationality/KEN Kenyans} march in Nairobi. [Demonstrators] clash with the police.", "Kenyans"},
		{"no demonstrators of who does something else", "Some {nationality/KEN Kenyans} study in Nairobi. [Demonstrators] clash with the police.", "-"},
		{"all four", "{country/TCD Chad}, {country/NER Niger}, {country/MLI Mali} and {country/TGO Togo} met in May. [All four] agree. {country/FRA France} thanked [the four].", "Chad+Mali+Niger+Togo, Chad+Mali+Niger+Togo"},
		{"the four of others", "{country/TCD Chad}, {country/NER Niger}, {country/MLI Mali} and {country/TGO Togo} met in May. {country/FRA France} expelled four suspects. [The four] left.", "-"},
		{"three bodies", "{organization NATO}, the {organization European Union} and the {organization United Nations} met. [The three bodies] urged {country/SRB Serbia} to talk.", "European Union+NATO+United Nations"},
		{"three countries beside a fourth", "Amid fears of {country/SRB Serbia}'s planes, {country/XKX Kosovo}, {country/ALB Albania} and {country/HRV Croatia} held a drill. [The three countries] signed.", "Albania+Croatia+Kosovo"},
		{"republics by their names", "[The two republics], {country/XAB Abkhazia} and {country/XSO South Ossetia}, left {country/GEO Georgia}.", "Abkhazia+South Ossetia"},
		{"states of two who meet", "The board met, with {country/GHA Ghana} and {country/TGO Togo} absent. President {person/RUS:president; Ivan Petrov} received President {person/UKR:president; Jan Novak}, and [the two countries] signed a pact.", "Russia+Ukraine"},
		{"no two who lead with another", "{country/BRA Brazil}, which along with {country/ESP Spain} and {country/ITA Italy} leads the forum, believes that [the two governments] erred.", "-"},
		{"ministers with a capital", "[The two Prime Ministers], {person/HUN:prime minister; Ivan Petrov} of {country/HUN Hungary} and {person/SRB:prime minister; Jan Novak} of {country/SRB Serbia}, agreed. [They] are to meet in May.", "Ivan Petrov+Jan Novak, Ivan Petrov+Jan Novak"},
		{"the couple", "{person Anna Holm} and her husband {person Jan Novak} were held. {country/CHL Chile} freed [the couple].", "Anna Holm+Jan Novak"},
		{"giants", "{organization Visa} and {organization Mastercard} were fined. [The tech giants] appealed.", "Mastercard+Visa"},

		{"the latter of the sentence before", "{person/IRN Ivan Petrov} met {person/IRQ Jan Novak}. [noun: The latter] left.", "Jan Novak"},
		{"no former", "{person/IRN Ivan Petrov} met {person/IRQ Jan Novak}. They wrote to [noun: the former] colonial power.", "-"},
		{"the leaders who are together, not who is named last", "President {person/RUS:president; Ivan Petrov} met President {person/UKR:president; Jan Novak}. President {person/IRN:president; Max Hill} was told. [role:leaders; The two leaders] signed.", "Ivan Petrov+Jan Novak"},
		{"the leaders with whom one talks", "President {person/RUS:president; Ivan Petrov} held talks with President {person/UKR:president; Jan Novak}, at the end of which [the two leaders] signed a pact.", "Ivan Petrov+Jan Novak"},
		{"the leaders, three by no number", "President {person/RUS:president; Ivan Petrov} met President {person/UKR:president; Jan Novak} and then President {person/IRN:president; Max Hill}. [The leaders] signed.", "Ivan Petrov+Jan Novak+Max Hill"},
		{"the Presidents who came together first", "{person/RUS:president; Ivan Petrov} and {person/UKR:president; Jan Novak} met. It rained. It snowed. It hailed. It thawed. [role:presidents; The Presidents] signed.", "Ivan Petrov+Jan Novak"},
		{"the two heads of state, one a guest", "{person/RUS:president; Ivan Petrov} came to {place/UKR Kyiv} at the invitation of {person/UKR:president; Jan Novak}. [noun: The two heads] of state will meet.", "Ivan Petrov+Jan Novak"},
		{"the president, none of several", "{person/RUS:president; Ivan Petrov} met Presidents {person/UKR:president; Jan Novak} and {person/IRN:president; Max Hill}. [role:president; The President] left.", "Ivan Petrov"},
		{"the president, who was met", "{person/RUS:president; Ivan Petrov} met President {person/UKR:president; Jan Novak}. [role:president; The President] left.", "Jan Novak"},
		{"the two presidents of three", "{person/RUS:president; Ivan Petrov}, {person/UKR:president; Jan Novak} and {person/IRN:president; Max Hill} met. It rained. [role:presidents; The two presidents] signed.", "-"},
		{"no two by chance", "{country/ARM Armenia} and {country/AZE Azerbaijan} met. [Both governments] signed. {country/IRN Iran}, which fights in {country/YEM Yemen}, brought [the two governments] together.", "Armenia+Azerbaijan, Armenia+Azerbaijan"},
		{"two armies", "Officers of the {organization/LBN Lebanese Armed Forces} (LAF) and the {organization/ISR Israel Defense Forces} met. [The two armies] signed. [Both parties] left.", "Israel Defense Forces+Lebanese Armed Forces, Israel Defense Forces+Lebanese Armed Forces"},
		{"both, whom somebody urges", "{person/RUS Ivan Petrov} spoke with {person/UKR Jan Novak} and {person/IRN Max Hill}, urging [both] to leave.", "Jan Novak+Max Hill"},
		{"both by themselves", "{country/IND India} and {country/CHN China} met. [The two sides] signed. {country/RUS Russia}, a friend of [both], left.", "China+India, China+India"},
		{"all sides but who acts", "{country/RUS Russia} fought {country/UKR Ukraine}. {country/CHN China} appeals for calm on [both sides].", "Russia+Ukraine"},
		{"they who met, over a sentence", "{person/USA:president; Ivan Petrov} spoke with {person/NOR:prime minister; Jan Novak}. {country/NOR Norway} thanked {country/USA United States}. On Monday, [they] discussed {country/CHN China} and {country/IRN Iran}. [They] agreed to meet.", "Ivan Petrov+Jan Novak, Ivan Petrov+Jan Novak"},
		{"not who met, others acting since", "{person Ivan Petrov} met {person Jan Novak}. The rebels fired. It rained. [They] agreed to withdraw.", "-"},
		{"who mediates is none of the two", "{armed_group Hezbollah} fought with {forces/ISR Israel=Israeli troops}. {country/UGA Uganda} acts as mediator between [noun: the two].", "Hezbollah+Israel"},
		{"whose mediation it is", "{country/PAK Pakistan} fought {country/IND India}. {country/NOR Norway}'s mediation between [the two countries] failed.", "India+Pakistan"},
		{"the two who have come", "{person Ivan Petrov} and {person Jan Novak} left. They ate. It rained. On Monday [noun: the two] met {person Ann Lee}.", "Ivan Petrov+Jan Novak"},
		{"them whom one calls", "{person/RUS:president; Ivan Petrov} and {person/UKR:president; Jan Novak} spoke. It rained. {person Ann Lee} called [role:presidents; both presidents] and urged [them] to meet.", "Ivan Petrov+Jan Novak, Ivan Petrov+Jan Novak"},
		{"our countries", "{person/FRA:president; Ivan Petrov} met {person/NOR:prime minister; Jan Novak}. They praised the ties between [our countries].", "France+Norway"},
		{"our countries of three", "{person/FRA:president; Ivan Petrov} met {person/NOR:prime minister; Jan Novak} and {person/PER:president; Ann Lee}. They praised the ties between [our countries].", "-"},
		{"the leaders of a body", "Leaders of the {organization Group of Seven} met in May. [role:leaders; The leaders] thanked {country/RUS Russia}.", "Group of Seven"},
		{"the leaders of a state", "Leaders of the {organization Group of Seven} met {country/RUS Russia} leaders in May. [role:leaders; The leaders] left.", "-"},
		{"Leaders alone", "{person/USA:president; Ivan Petrov} hosted {person/FRA:president; Jan Novak}. [role:leaders; Leaders] discussed {country/IRN Iran}.", "Ivan Petrov+Jan Novak"},
		{"three of a list with their states", "{person/USA:president; Ivan Petrov} received President {person/FJI:president; Ann Lee} of {country/FJI Fiji}, President {person/NRU:president; Jan Roe} of {country/NRU Nauru} and President {person/PLW:president; Max Hill} of {country/PLW Palau}. It rained. [role:presidents; The three Presidents] left.", "Ann Lee+Jan Roe+Max Hill"},
		{"them, not who acts on them", "{person Ann Lee}, {person Jan Roe} and {person Max Hill} left. {person Ivan Petrov} jailed [noun: all three]. {country/PER Peru} demanded that {person Ivan Petrov} free [them].", "Ann Lee+Jan Roe+Max Hill, Ann Lee+Jan Roe+Max Hill"},
		{"they go on", "{person/RUS:president; Ivan Petrov} and {person/UKR:president; Jan Novak} met. [role:presidents; The Presidents] signed a pact. [They] urged {country/IRN Iran} to leave. [Their] talks go on.", "Ivan Petrov+Jan Novak, Ivan Petrov+Jan Novak, Ivan Petrov+Jan Novak"},
		{"they telephoned", "{person/RUS Ivan Petrov} telephoned {person/UKR Jan Novak}, and [they] agreed.", "Ivan Petrov+Jan Novak"},
		{"they are not who is hunted", "The police said that {person/RUS Ivan Petrov} met {person/UKR Jan Novak}, whom [they] hunted.", "-"},
		{"their countries", "{person/RUS:president; Ivan Petrov} and {person/UKR:president; Jan Novak} spoke of [their countries].", "Russia+Ukraine"},
		{"two sides with a third", "{country/RUS Russia} and {country/UKR Ukraine} spoke. {country/TUR Turkey} went on with its talks with [both sides].", "Russia+Ukraine"},
		{"two countries as before", "{country/RUS Russia} and {country/UKR Ukraine} met. [The two sides] signed. {country/IRQ Iraq} and {country/OMN Oman} had hosted them. Talks between [the two countries] go on.", "Russia+Ukraine, Russia+Ukraine"},
		{"both whom somebody blames", "{country/RUS Russia} fought {country/UKR Ukraine}. {country/IND India} blamed [both] for raids.", "Russia+Ukraine"},
		{"both whom somebody urges to act", "{country/RUS Russia} fought {country/UKR Ukraine}. {country/IND India} appealed to [both] to stop.", "Russia+Ukraine"},
		{"both who are thanked", "{country/TGO Togo} thanked {country/IND India} for aid and {country/CHN China} for help. {country/GHA Ghana} thanked [both] in a letter.", "China+India"},
		{"the two delegations", "{country/RUS Russia} and {country/UKR Ukraine} met. {country/IND India} brought [the two delegations] together.", "Russia+Ukraine"},
		{"both capitals", "{country/RUS Russia} and {country/UKR Ukraine} met. {country/IND India} is in touch with [both capitals].", "Russia+Ukraine"},
		{"two ministers without names", "{country/RUS Russia} and {country/UKR Ukraine} met. [role:ministers; The two foreign ministers] will talk.", "Russia+Ukraine"},
		{"their ministers", "{country/RUS Russia} and {country/UKR Ukraine} met. [Their foreign ministers] will talk.", "Russia+Ukraine"},
		{"ministers of others", "{country/RUS Russia} and {country/UKR Ukraine} met. [role:ministers; The foreign ministers] from the region will talk.", "-"},
		{"both, whom two others urge", "{country/RUS Russia} fought {country/UKR Ukraine}. {country/IND India} and {country/CHN China} urged [both] to stop.", "Russia+Ukraine"},
		{"the two, no third beside who acts", "{person Ann Lee} refused to yield to {person Jan Roe}. {person Ada Ord}, an adviser to {person Max Hill}, is trying to mediate between [noun: the two].", "Ann Lee+Jan Roe"},
		{"both", "{country/RUS Russia} and {country/UKR Ukraine} met. [Both] left.", "Russia+Ukraine"},
		{"no both", "{country/RUS Russia} and {country/UKR Ukraine} met. They hit [both] towns.", "-"},
		{"ministers by their names", "They wrote to [role:prime ministers; both prime ministers], {person/IND:prime minister; Ivan Petrov} and {person/PAK:prime minister; Jan Novak}, on Monday.", "Ivan Petrov+Jan Novak"},
		{"its party by name", "{person/KEN Ivan Petrov} left [his party], the {organization/KEN Jubilee}, on Monday.", "Jubilee"},
		{"its neighbours", "{country/KEN Kenya} spoke. [Its neighbours] left.", "-"},
		{"the movement of something", "{armed_group Fatah} spoke. [The movement] of goods went on.", "-"},
		{"a role behind its owner", "{person/MLI Ivan Petrov}, {forces/MLI Mali=the Malian government}'s [role:spokesman; spokesman], spoke.", "Ivan Petrov"},
		{"a former minister", "{person/ZAF Ann Lee}, a former [role/ZAF:deputy president; South African deputy president], spoke.", "Ann Lee"},
		{"their two countries", "The presidents of {country/GUY Guyana} and {country/VEN Venezuela} said that their [two countries] would meet.", "Guyana+Venezuela"},
		{"the three", "{country/MLI Mali}, {country/NER Niger} and {country/TCD Chad} met. [The three] left.", "Chad+Mali+Niger"},
		{"a role behind where one is from", "{person/KEN Ann Lee} of {country/KEN Kenya}, [role:chairwoman; the chairwoman] of the body, spoke.", "Ann Lee"},
		{"a role behind what is no name", "{person/BFA Ivan Petrov}, the {demonym/BFA Burkina Faso=Burkinabe} transition's [role:president; president], spoke.", "Ivan Petrov"},
		{"the country of a people", "{nationality/KEN Kenyans} said that [their country] was safe.", "Kenya"},
		{"counterparts share an office", "Foreign Minister {person/SAU:foreign minister; Ivan Petrov} met his {person/IRN Jan Novak}. [The ministers] signed.", "-"},
		{"the head of something else", "{person/PER:head; Ivan Petrov}, the head of the body, spoke. [role:head; The head] of the directorate left.", "-"},
		{"I", `"[I] will stay," {person/RUS Ivan Petrov} said.`, "Ivan Petrov"},
		{"we of an officer", `President {person/RUS:president; Ivan Petrov} said: "[We] will stay."`, "Russia"},
		{"where it is said", "{country/SSD South Sudan} announced on {organization Twitter} [its] agreement.", "South Sudan"},
		{"we of who tells a medium", `"[We] will stay", {person/RUS:minister; Ivan Petrov}, an officer, told {organization Reuters} on Friday.`, "Russia"},
		{"we of nobody known", `{person/RUS Ivan Petrov} said: "[We] will stay."`, "-"},
		{"we after the verb", `"They took [our] land," said {country/UKR Ukraine}.`, "Ukraine"},
		{"we of a joint statement", "[We], the Foreign Ministers of {country/UKR Ukraine} and {country/TUR Turkey}, urge {country/RUS Russia} to leave. [Our] aid goes on.", "Turkey+Ukraine, Turkey+Ukraine"},
		{"we of a body with its members", "The statement was released by the {organization Group of Seven} ministers of {country/CAN Canada}, {country/FRA France} and {country/ITA Italy}, and the {organization European Union}.\n\n[We] urge {country/RUS Russia} to leave.", "European Union+Group of Seven"},
		{"we of members of a body", "The statement was issued by {country/CAN Canada}, {country/FRA France} and {country/ITA Italy} as members of the {organization Friends of Sudan}.\n\n[We] urge {country/RUS Russia} to leave.", "Friends of Sudan"},
		{"we of a body alone", "[We], the leaders of the {organization Group of Seven}, urge {country/RUS Russia} to leave.", "Group of Seven"},
		{"we of no state alone", "[We], the people of {country/CAN Canada}, urge {country/RUS Russia} to leave.", "-"},
		{"we of issuers, not of the occasion", "The statement was released by {country/CAN Canada} and {country/FRA France} on the war in {country/SYR Syria}.\n\n[We] urge {country/RUS Russia} to leave.", "Canada+France"},
		{"our of whom the text begins with", "Office of the Spokesperson\n\n{country/CAN Canada} and the {organization European Union} extend [our] wishes to {country/TCD Chad}. [We] wish it well.", "Canada+European Union, Canada+European Union"},
		{"each side", "{country/THA Thailand} and {country/KHM Cambodia} signed a truce; [each side] blamed the other. [Neither side] left. {country/USA United States} armed [either side].", "Cambodia+Thailand, Cambodia+Thailand, Cambodia+Thailand"},
		{"both sides again", "{country/ARM Armenia} and {country/AZE Azerbaijan} fought. {country/USA United States} urged [both sides] to talk. [Both sides] refused.", "Armenia+Azerbaijan, Armenia+Azerbaijan"},
		{"the sides, not who brokers", "{country/ARM Armenia} fought {country/AZE Azerbaijan}. A truce brokered by {country/USA United States} and {country/RUS Russia} failed, [both sides] said.", "Armenia+Azerbaijan"},
		{"a border between the two", "{country/ARM Armenia} fought {country/AZE Azerbaijan}, {person/USA Ann Lee} told {person/USA Jan Roe}. The border between [the two] is closed.", "Armenia+Azerbaijan"},
		{"a group and a state", "{country/LAO Laos} and {country/THA Thailand} watched. {armed_group Karen National Union} and {country/MMR Myanmar} signed a truce but [both parties] broke it.", "Karen National Union+Myanmar"},
		{"the sides", "{country/ARM Armenia} and {country/AZE Azerbaijan} clashed. {country/USA United States} urged [the sides] to talk.", "Armenia+Azerbaijan"},
		{"we of a headline", "{organization Group of Seven} Leaders' Communiqué\n\n[We] urge {country/RUS Russia} to leave. [The leaders] met {country/UKR Ukraine}.", "Group of Seven, Group of Seven"},
		{"a headline of others", "{organization Group of Seven} rejects a declaration of war\n\n[We] urge {country/RUS Russia} to leave.", "-"},
		{"the three who issue a text", "The statement was released by {country/USA United States}, {country/JPN Japan} and {country/KOR South Korea}.\n\n{country/PHL Philippines} and {country/CHN China} talked. [The three sides] urged {country/CHN China} to leave.", "Japan+South Korea+United States"},
		{"three leaders", "{person/USA:president; Ann Lee}, {person/KOR:president; Jan Roe} and {person/JPN:prime minister; Max Hill} met. [The leaders] urged {country/PRK North Korea} to talk.", "Ann Lee+Jan Roe+Max Hill"},
		{"a city of a region", "Troops raided the {place West Bank} [city] of {place Jenin}.", "Jenin"},
		{"the largest one", "{country/NGA Nigeria} mourns in the country's [largest city], {place Lagos}.", "Lagos"},
		{"which is one of a region", "Troops left {place Gao}, [the main town] of {place Gao Region}.", "Gao"},
		{"a state of a state", "Troops left the {demonym/NGA Nigeria=Nigerian} [state] of {place Borno State}.", "Borno State"},
		{"a town of that name", "Rebels left {place Ansongo}. Troops took the {demonym/MLI Mali=Malian} [town] of {place Gao}.", "Gao"},
		{"a name cut down to its head", "{organization United Nations Interim Force in Lebanon} met {organization/LBN Army}. [The Force] left.", "United Nations Interim Force in Lebanon"},
		{"no name cut down", "{organization Pacific Islands Forum} met {country/TCD Chad}. [The Forum] for Peace left.", "-"},
		{"we under a byline", "{person/USA:secretary of state; Ann Lee}, Secretary of State\n\nTalks with {country/RUS Russia} have failed. [We] regret that.", "United States"},
		{"our after the subject", "{country/UKR Ukraine} stands by [our] partners. [We] will stay.", "Ukraine, Ukraine"},
		{"I under a byline", "{person/USA:secretary of state; Ann Lee}, Secretary of State\n\nTalks with {country/RUS Russia} have failed. [I] regret that.", "Ann Lee"},
		{"I under a headline", "{person/USA Ann Lee} visits Moscow\n\nTalks with {country/RUS Russia} have failed. [I] regret that.", "-"},
		{"speaker of the sentence before", `{country/UKR Ukraine} said that the pact was dead. "[We] will not wait for {country/RUS Russia}."`, "Ukraine"},
		{"signed after a dash", `“[We] applaud the people of Libya.” – Joint statement of {country/UKR Ukraine} and {country/TUR Turkey}`, "Turkey+Ukraine"},
		{"a communiqué's Summit", "The Summit of the {organization African Union} was held in May.\n\n2. [The Heads of State and Government] condemned {person/MLI Ivan Petrov}. [They] urged {country/MLI Mali} to vote.\n\n3. [The Summit] thanked {country/FRA France}. [It] urged {country/TCD Chad} to help.", "African Union, African Union, African Union, African Union"},
		{"a summit that is reported", "The summit of the {organization African Union} was held in May. {country/MLI Mali} thanked {country/FRA France}. [It] urged {country/TCD Chad} to help.", "Mali"},
		{"we who said today", "[We] call on {country/AGO Angola} to free the men, {organization Oxfam} said today. [We] urge {country/PRT Portugal} to help.", "Oxfam, Oxfam"},
		{"we are not whom we face", "PRESS RELEASE\n\n{country/CHL Chile} calls that an error. [We] call on {country/CHL Chile} to think again. {country/CHL Chile} has not answered [us].", "-, -"},
		{"our under an embassy's letterhead", "EMBASSY OF {country/CHL CHILE}, {place/PER LIMA}\n\n{country/PER Peru} has expelled [our] envoy.", "Chile"},
		{"we outside of quotes", `{person/UKR Jan Novak} said [we] are late.`, "-"},
	} {
		if _, got := answers(t, c.text); strings.Join(got, ", ") != c.want {
			t.Errorf("%s: %s\n\tgot %s, want %s", c.rule, c.text, strings.Join(got, ", "), c.want)
		}
	}
}

// TestOwnerOfRole: the pronoun in "his spokesman" is a mention of its own, and
// never whoever the spokesman is.
func TestOwnerOfRole(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"{person/RUS Ivan Petrov} fell ill in May. [role:spokesman; His spokesman] denied that.", "Ivan Petrov"},
		{"{person/RUS Ivan Petrov} fell ill in May. [role:spokesman; His spokesman], {person Jan Novak}, denied that.", "Ivan Petrov"},
	} {
		m := parse(t, c.text)
		got := resolver(t).Resolve(m.doc, m.sentences, m.mentions)
		i := slices.IndexFunc(got, func(g Mention) bool { return g.Of(m.doc.Text) == "His" })
		if i < 0 || nameOf(got[i]) != c.want {
			t.Errorf("%s: got %+v, want %s", c.text, got, c.want)
		}
	}
}

// TestHolders: offices of which a state has one holder stand for those who hold them on the day.
func TestHolders(t *testing.T) {
	r := *resolver(t)
	r.Holder = func(office, state, day string) *entity.Entity {
		return map[string]*entity.Entity{"president CHL": {Name: "Ann Lee", Type: entity.Person}, "president PER": {Name: "Jan Roe", Type: entity.Person}}[office+" "+state]
	}
	for _, c := range []struct{ text, want string }{
		{"{country/PER Peru} and {country/CHL Chile} fought in May. The pope wrote to [role:presidents; both presidents].", "Peru, Chile, Jan Roe, Ann Lee"},
		{"{country/PER Peru} and {country/MEX Mexico} fought in May. The pope wrote to [role:presidents; both presidents].", "Peru, Mexico, -"},
		{"The {demonym/PER Peru=Peruvian} and {demonym/CHL Chile=Chilean presidents} met.", "Jan Roe, Ann Lee"},
		{"The {demonym/PER Peru=Peruvian} and {demonym/MEX Mexico=Mexican presidents} met.", "Peru, Mexico"},
	} {
		m := parse(t, c.text)
		var got []string
		for _, g := range r.Resolve(m.doc, m.sentences, m.mentions) {
			got = append(got, nameOf(g))
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s: got %s, want %s", c.text, got, c.want)
		}
	}
}

func TestAcronymInBrackets(t *testing.T) {
	m := parse(t, "The {organization Orun Liberation Army} ({organization OLA}) fled. Troops shot at {organization OLA} and left.")
	got := resolver(t).Resolve(m.doc, m.sentences, m.mentions)
	n := 0
	for _, g := range got {
		if g.Of(m.doc.Text) == "OLA" && g.Entity.Name == "Orun Liberation Army" {
			n++
		}
	}
	if n != 2 {
		t.Errorf("%d of 2 acronyms were resolved: %+v", n, got)
	}
}

func TestTablesTellWhereTheyAreWrong(t *testing.T) {
	for _, c := range []struct{ name, rows, want string }{
		{"pronouns.txt", "pronoun | person | number | gender | use | example\nxe | 3 | one | neuter | subject | -\n", `pronouns.txt:2: "neuter" is none of the words for column 4`},
		{"pronouns.txt", "pronoun | person | number | gender | use | example\nxe | 2 | one | any | subject | -\n", "pronouns.txt:2: person is"},
		{"pronouns.txt", "pronoun | person | number | gender | use | example\nxe | 3 | one | any | adverb | -\n", "pronouns.txt:2: use is"},
		{"nouns.txt", "nouns | number | gender | kinds | named | example\nclan | one | - | tribe | * | -\n", `nouns.txt:2: "tribe" is no type of entity`},
		{"attention.txt", "feature | person | thing | many | noun\npays 7.1 | 0 | 0 | 0 | 0\n", `attention.txt:2: "pays 7.1" is no feature`},
		{"attention.txt", "feature | person | thing | many | noun\npays 6.1 | 0 | much | 0 | 0\n", `attention.txt:2: "much" is no number`},
		{"deeds.txt", "deeds | of | told by | after | subject | object | example\nprank | doer | * | - | - | MOCKS | -\n", `deeds.txt:2: relation "MOCKS"`},
		{"deeds.txt", "deeds | of | told by | after | subject | object | example\nprank | joker | * | - | - | - | -\n", `deeds.txt:2: of is "joker"`},
		{"given-names.txt", "gender | area | names\nf | here | Ada\n", "given-names.txt:2"},
		{"coref-words.txt", "kind | words\nguest | houseguest\n", `coref-words.txt:2: "guest" is none of`},
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, c.name), []byte(c.rows), 0o600); err != nil {
			t.Fatal(err)
		}
		set, err := lexicon.Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := New(set); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %s", c.name, err, c.want)
		}
	}
}

// TestPackageCommentNamesEveryFile keeps the list of what is where true.
func TestPackageCommentNamesEveryFile(t *testing.T) {
	doc, err := os.ReadFile("coref.go")
	if err != nil {
		t.Fatal(err)
	}
	comment, _, _ := strings.Cut(string(doc), "\npackage ")
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if f != "coref.go" && !strings.HasSuffix(f, "_test.go") && !regexp.MustCompile(`[ (]`+regexp.QuoteMeta(f)).MatchString(comment) {
			t.Errorf("the package comment does not name %s", f)
		}
	}
	for _, f := range regexp.MustCompile(`\w+\.go`).FindAllString(comment, -1) {
		if !slices.Contains(files, f) {
			t.Errorf("the package comment names %s, which is none of its files", f)
		}
	}
}

func TestUserNounGoesBeforeOurs(t *testing.T) {
	r := resolverWith(t, "nouns.txt", "nouns | number | gender | kinds | named | example\nsyndicate | one | - | armed_group | * | -\n")
	m := parse(t, "{armed_group Hezbollah} left. [The syndicate] fired back.")
	got := r.Resolve(m.doc, m.sentences, m.mentions)
	if i := slices.IndexFunc(got, func(g Mention) bool { return g.Span == m.asked[0] }); i < 0 || got[i].Entity == nil {
		t.Errorf("got %+v", got)
	}
}

// TestResultStandsAlone resolves one document from several goroutines.
func TestResultStandsAlone(t *testing.T) {
	m := parse(t, "{person Ivan Petrov} met {person Anna Holm}. [She] left before [he] did.")
	r := resolver(t)
	done := make(chan []Mention)
	for range 4 {
		go func() { done <- r.Resolve(m.doc, m.sentences, m.mentions) }()
	}
	for range 4 {
		if got := <-done; len(got) != 4 || got[2].Entity == nil || got[2].Entity.Name != "Anna Holm" {
			t.Errorf("got %+v", got)
		}
	}
}

func FuzzResolve(f *testing.F) {
	f.Add(`"He is a tyrant," Putin said. The two countries met them.`, uint64(3))
	f.Add("His, its; “we” (IAEA) who which the group 's", uint64(99))
	r := resolver(f)
	f.Fuzz(func(t *testing.T, s string, seed uint64) {
		s = strings.ToValidUTF8(s, "")
		d := &text.Document{Text: s, Published: "2022-07-12"}
		sentences := text.Split(d)
		var m []entity.Mention
		next := func(n int) int {
			seed = seed*6364136223846793005 + 1442695040888963407
			return int(seed>>33) % n
		}
		for i, sent := range sentences {
			for j := next(3); j < len(sent.Tokens); j += 1 + next(4) {
				last := min(j+1+next(3), len(sent.Tokens))
				e := &entity.Entity{ID: string(rune('a' + next(5))), Name: "Anna Bo", Type: types[next(len(types))], Country: []string{"", "RUS", "TUR"}[next(3)]}
				if next(2) == 0 {
					e = nil
				}
				m = append(m, entity.Mention{
					Span: text.Span{Start: sent.Tokens[j].Start, End: sent.Tokens[last-1].End}, Sentence: i, First: j, Last: last, Head: last - 1,
					Form: entity.Form(next(7)), Entity: e, Title: []string{"", "president"}[next(2)],
				})
				j = last
			}
		}
		check(t, s, r.Resolve(d, sentences, m))
	})
}

func BenchmarkResolve(b *testing.B) {
	m := parse(b, strings.Repeat(`President {person/RUS:president; Ivan Petrov} met President {person/UKR:president; Jan Novak} in {place Geneva}.
He said that {country/RUS Russia} and {country/UKR Ukraine} would sign. "We will stay," he said. The two countries left the group
{armed_group Hezbollah}, which had fired on its forces. The ministry and the president denied that they had armed them.
`, 40))
	r := resolver(b)
	words := 0
	for _, s := range m.sentences {
		words += len(s.Tokens)
	}
	b.ResetTimer()
	for range b.N {
		r.Resolve(m.doc, m.sentences, m.mentions)
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

// resolverWith gives a resolver with a table of a user's own.
func resolverWith(t *testing.T, name, table string) *Resolver {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(table), 0o600); err != nil {
		t.Fatal(err)
	}
	set, err := lexicon.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	r, err := New(set)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
