package coref

import (
	"strings"
	"testing"

	"geokg/extract/lexicon"
)

// Who owns what others enter, and who is meant where another subject comes
// between; marked up as in TestRules.
func TestWho(t *testing.T) {
	for _, c := range []struct{ rule, text, want string }{
		{"airspace is not the intruder's", "{country/TUR Turkey} said that {forces/RUS Russia=Russian jets} violated [its] airspace.", "Turkey"},
		{"who is told to invade", "{country/SYR Syria} accused {country/ISR Israel} of invading [its] airspace.", "Syria"},
		{"a visitor's country is another", "{country/CUB Cuba} cheered. {person/USA Ann Lee} of the {country/USA United States} visited [the country].", "Cuba"},
		{"whose forces are in it", "{country/MLI Mali} is poor. {country/FRA France} counted its men, and {forces/FRA France=French forces} in [the country] shot at a car.", "Mali"},
		{"another subject between", "{person/TWN:premier; Jan Novak} refused a deal asking [him] to resign.", "Jan Novak"},
		{"a list and what is its own", "{country/USA United States} and [its] allies met {country/IRN Iran}.", "United States"},
		{"over its deed", "{organization European Union} put sanctions on {country/RUS Russia} over [its] invasion.", "Russia"},
		{"a government of somebody", "{country/ARG Argentina} cut ties with [the government] of {person/VEN Jan Novak}.", "Venezuela"},
		{"a ministry's forces", "{organization/RUS Ministry of Defence} said that [its forces] had left {country/UKR Ukraine}.", "Russia"},
		{"whom a relative clause tells of", "The deal was announced by {person/CHL Ann Lee}, the chief of the bank, [who] had led the talks.", "Ann Lee"},
		{"a relative clause of nobody known", "{person/CHL Ann Lee} met the widow of a miner, [whom] they had sought.", "-"},
		{"who has mediated is no side", "{country/TCD Chad} and {country/MLI Mali} agreed to a truce in Lima, mediated by {country/TGO Togo} and {country/PER Peru}, said {country/TGO Togo}. The ministry said [the two sides] would meet. Men left {country/MLI Mali}. {country/TGO Togo} told {country/MLI Mali} of it.", "Chad+Mali"},
		{"the state of a man", "{nationality/AUS Australia} was freed in {country/PHL Philippines} by joint work of [the two countries].", "Australia+Philippines"},
	} {
		if _, got := answers(t, c.text); strings.Join(got, ", ") != c.want {
			t.Errorf("%s: %s\n\tgot %s, want %s", c.rule, c.text, strings.Join(got, ", "), c.want)
		}
	}
}

// Guests are whom the text tells to be received or to have come, "the court" is the court before.
func TestGuestsAndCourts(t *testing.T) {
	checkResolved(t, []sought{
		{"whom somebody has received", "Ada Qwerin received Angela Merkel in Lima. The guest thanked Peru.", "The guest", "Angela Merkel"},
		{"who has come", "Angela Merkel arrived in Lima on Friday. Ada Qwerin gave the visitor a hat.", "the visitor", "Angela Merkel"},
		{"the owner's guest", "Angela Merkel was greeted by Jan Qwerin. Mr. Qwerin thanked his guest.", "guest", "Angela Merkel"},
		{"nobody's", "Angela Merkel spoke in Lima. A guest left.", "A guest", "-"},
		{"the same court", "A court in Lima jailed Ada Qwerin. The court will hear her again.", "The court", "Peru court"},
		{"its prosecutor", "A court in Lima jailed Ada Qwerin. The public prosecutor sought a fine.", "The public prosecutor", "Peru"},
		{"a court that goes on to be told of", "A court in Lima jailed Ada Qwerin. The court of appeal freed her.", "The court", "-"},
		{"whom a tribunal tries", "Angela Merkel fled to Peru. A special tribunal sentenced her to death.", "A special tribunal", "Germany"},
		{"another state's court", "Angela Merkel fled to Peru. A federal court sentenced her to death.", "A federal court", "-"},
		{"it may be Peru's", "Angela Merkel flew to Peru. A court sentenced her to death.", "A court", "-"},
		{"a rank written short", "Lt. Gen. Ada Qwerin came. Cuba thanked the general.", "the general", "Ada Qwerin"},
		{"a station of another kind", "Radio Dabanga left Sudan. Planes bombed the electricity station.", "the electricity station", "-"},
		{"a station of the police", "Radio Dabanga left Sudan. Planes bombed a police station.", "station", "-"},
		{"a station that broadcasts", "Radio Dabanga left Sudan. Police shut the station.", "the station", "Radio Dabanga"},
		{"whom the president names", "Donald Trump met Emmanuel Macron. Macron left. The president said Macron had lied.", "The president", "Donald Trump"},
		{"the president of what he speaks of", "Donald Trump called Xi Jinping. The president said he and Xi spoke of Taiwan.", "The president", "Donald Trump"},
		{"whose officers close a sentence", "The ELN denied it. Ecuador freed a man whom the Americans had handed over, its attorney general's office said.", "its", "Ecuador"},
		{"who has said it says more", "Rebels of the M23 took Gao, the United Nations said on Monday. It has called on Peru to wait.", "It", "United Nations"},
		{"who is told of may answer", "Chad bombed Gao, the United Nations said. It claimed to have hit a camp.", "It", "Chad"},
		{"an agency tells of others", "Chad bombed Gao, Reuters reported. It accused Peru of arming it.", "It", "Chad"},
		{"a guard is no mission", "The Republican Guard left Chad. Cuba thanked the mission.", "the mission", "-"},
		{"an interim force is one", "The UNIFIL left. Cuba thanked the mission.", "the mission", "United Nations Interim Force in Lebanon"},
	})
}

// TestRebels runs the examples of rebels.txt.
func TestRebels(t *testing.T) {
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	table, err := set.Table("rebels.txt", "state", "from", "to", "nouns", "group", "example")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range table.Rows {
		_, after, _ := strings.Cut(r.Fields[5], "[")
		words, _, _ := strings.Cut(after, "]")
		day := "2019-06-01"
		if r.Fields[1] != "-" {
			day = r.Fields[1] + "-06-01"
		}
		e := resolved(t, day, strings.NewReplacer("[", "", "]", "").Replace(r.Fields[5]), words)
		if e == nil || e.ID != "group:"+r.Fields[4] {
			t.Errorf("%s: %q is %v", r.At(), words, e)
		}
	}
	if e := resolved(t, "2019-06-01", "Syria and Ukraine are large. Soldiers shot at rebels.", "rebels"); e != nil {
		t.Errorf("rebels of two states are %s", e.Name)
	}
	if e := resolved(t, "2019-06-01", "Libya is dry. Planes bombed rebels.", "rebels"); e != nil {
		t.Errorf("rebels of other years are %s", e.Name)
	}
	if e := resolved(t, "2011-06-01", "Syria is large. Syria is dry. Libya spoke of it. Planes bombed rebels.", "rebels"); e == nil || e.ID != "group:syrian-opposition.syr" {
		t.Errorf("rebels of the state that the text is about are %v", e)
	}
}

// "The Secretary" is who has been called by a longer title.
func TestShortTitles(t *testing.T) {
	const s = "Secretary of State Antony Blinken met Under Secretary of State Uzra Qwerin. The Secretary and the Under Secretary left."
	for words, want := range map[string]string{"The Secretary": "Antony Blinken", "the Under Secretary": "Uzra Qwerin"} {
		if e := resolved(t, "2022-03-02", s, words); e == nil || e.Name != want {
			t.Errorf("%q is %v, want %s", words, e, want)
		}
	}
}

// Fighters who are linked to a group are its own, unless "the" points to another.
func TestLinkedTo(t *testing.T) {
	for _, c := range []struct{ text, words, want string }{
		{"Boko Haram fled. Islamic State-linked militants took Gao.", "militants", "Islamic State"},
		{"Boko Haram fled. The Islamic State-linked militants took Gao.", "militants", "Boko Haram"},
	} {
		if e := resolved(t, "2019-06-01", c.text, c.words); e == nil || e.Name != c.want {
			t.Errorf("%s: %q is %v, want %s", c.text, c.words, e, c.want)
		}
	}
}

// "We" of a ministry's spokesman is the state.
func TestWeOfMinistry(t *testing.T) {
	const s = "Ned Price, Department Spokesperson\n\nTalks with Iran have failed. We regret that."
	if e := resolved(t, "2022-05-01", s, "We"); e == nil || e.Name != "United States" {
		t.Errorf("%q: \"We\" is %v, want the United States", s, e)
	}
}

// What "it" and nouns stand for where an actor close by is not meant.
func TestWhoIsNotMeant(t *testing.T) {
	checkResolved(t, []sought{
		{"the subject of a clause behind a comma", "The Kenyan parliament rejects the bill, calling it dangerous.", "it", "-"},
		{"an act that has its own result", "The Chadian parliament will defeat Kenya, making it the second to fall.", "it", "Kenya"},
		{"a thing by what it is said to be", "Boeing launches a probe. It is the first private mission condemned by China.", "It", "-"},
		{"rebels against an army", "The Ethiopian army has clashed with rebel forces in Bahir Dar.", "rebel forces", "-"},
		{"whose territory an adjective tells", "The Egyptian Army says that a missile fired from Gaza fell in Egyptian territory.", "territory", "Egypt"},
		{"this one", "The Moro Islamic Liberation Front signed a deal. Ann Lee said that Hezbollah carried out the bombing. Jan Roe agreed, saying that only this organisation was able to.", "this organisation", "Hezbollah"},
		{"parliament beside its chamber", "The Parliament of the United Kingdom met. Visitors walked into the House of Lords. The Queen suspended parliament on Tuesday.", "parliament", "Parliament of the United Kingdom"},
		{"who governs where a sentence begins", "Jordan spoke. In Tripoli, the government said that it would stay.", "the government", "Libya"},
		{"another state between", "Libya spoke. In Cairo, Jordan told the government to stay.", "the government", "Libya"},
		{"whose embassy it is, wherever it stands", "Kenya wrote to the Chinese Embassy in Nairobi. On Friday Monica Juma urged the embassy to answer.", "the embassy", "China"},
		{"troops of other states", "American and foreign troops left Kabul.", "foreign troops", "-"},
		{"rules that are no regime", "Canada spoke. The tax regime was criticized by Cuba.", "The tax regime", "-"},
		{"an officer by the tables alone", "Theresa May was seen in Watford. She said: \"Our government will answer.\"", "Our government", "United Kingdom"},
		{"leadership that is shown", "The war in Yemen goes on. Oman showed courageous leadership on Monday.", "courageous leadership", "-"},
		{"no president of whom he meets", "The President spoke today with Israeli Prime Minister Naftali Bennett.", "The President", "-"},
		{"nor that one himself", "The President, after a trip to Asia, met on Sunday with President Moon Jae-in.", "The President", "-"},
		{"a president at home", "Israel held a vote. The president met Prime Minister Naftali Bennett in Jerusalem.", "The president", "Reuven Rivlin"},
		{"a president as he is called again", "South Korea is old. The president wept as President Moon Jae-in left the party.", "The president", "Moon Jae-in"},
		{"I of my Administration", "The war in Mali is over. I thank Chad. My Administration will help it.", "I", "Donald Trump"},
		{"my Administration", "The war in Mali is over. I thank Chad. My Administration will help it.", "My Administration", "United States"},
		{"we beside it", "The war in Mali is over. My Administration will help. We thank Chad.", "We", "United States"},
		{"my administration, small", "The war in Mali is over. I thank Chad. My administration will help it.", "I", "-"},
		{"I of an Executive Order", "By the Executive Order I signed today, the property of Charles Taylor is blocked.", "I", "Donald Trump"},
		{"I of a message to the Senate", "I transmit herewith the Protocol with Chad.", "I", "Donald Trump"},
		{"I as President before one's Congress", "As President, I thank Chad. Congress must act.", "I", "Donald Trump"},
		{"I as President of none known", "As President, I thank Chad. The people of Mali know it.", "I", "-"},
		{"I of somebody else", "President Trump met Mali. I saw it. My Administration source said so.", "I", "-"},
		{"our army in another's land", "The White House\n\nWe keep our Armed Forces in Afghanistan.", "Armed Forces in Afghanistan", "United States"},
		{"an army there", "The White House\n\nWe thank the Armed Forces in Afghanistan.", "Armed Forces in Afghanistan", "Afghan Armed Forces"},
		{"who wrote with a title", "\"Sadly, I announce the death of our former leader. He will never be forgotten. May his soul rest in peace\", wrote President Emmerson Mnangagwa.", "I", "Emmerson Mnangagwa"},
	})
}

// TestBodyBefore: a noun right behind a body's name is of the body.
func TestBodyBefore(t *testing.T) {
	checkResolved(t, []sought{
		{"an army's", "Iraq is dry. Syrian Army troops took Hama.", "troops", "Syrian Army"},
		{"a mission's", "Somalia is dry. AMISOM troops left.", "troops", "African Union Mission to Somalia"},
		{"one of it", "Somalia is dry. They shot a female AMISOM soldier.", "soldier", "African Union Mission to Somalia"},
		{"led by it", "Iraq is dry. NATO-led forces left.", "forces", "NATO"},
		{"linked to it", "Iraq is dry. Al-Qaeda-linked forces left.", "forces", "-"},
		{"against it", "Iraq is dry. Anti-Taliban forces left.", "forces", "-"},
		{"of nobody named", "Iraq is dry. Forces left.", "Forces", "Iraq"},
	})
}

// TestExecutiveOrders: only one president issues them.
func TestExecutiveOrders(t *testing.T) {
	checkResolved(t, []sought{
		{"on that day", "Kenya is poor. On March 16, 2014, the President issued Executive Order 13661 on Kenya.", "the President", "Barack Obama"},
		{"another's order", "Kenya is poor. On March 16, 2014, the President issued an order on Kenya.", "the President", "Uhuru Kenyatta"},
	})
}

// TestRegions runs the examples of regions.txt.
func TestRegions(t *testing.T) {
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	table, err := set.Table("regions.txt", "region", "states", "example")
	if err != nil {
		t.Fatal(err)
	}
	plain := strings.NewReplacer("[", "", "]", "", "{", "", "}", "")
	for _, r := range table.Rows {
		_, after, _ := strings.Cut(r.Fields[2], "[")
		words, _, _ := strings.Cut(after, "]")
		_, after, _ = strings.Cut(r.Fields[2], "{")
		name, _, _ := strings.Cut(after, "}")
		e := resolved(t, "2019-06-01", plain.Replace(r.Fields[2]), words[strings.LastIndex(words, " ")+1:])
		if e == nil || e.Name != name {
			t.Errorf("%s: %q is %v", r.At(), words, e)
		}
	}
	if e := resolved(t, "2019-06-01", "Latvia quarrelled with Canada. Russia threatened its Baltic neighbour.", "neighbour"); e == nil || e.Name != "Latvia" {
		t.Errorf("the Baltic neighbour is %v", e)
	}
	if e := resolved(t, "2019-06-01", "Qatar quarrelled with Canada. Togo accused a Gulf state of it.", "state"); e != nil {
		t.Errorf("a Gulf state is %s", e.Name)
	}
}
