package entity

import (
	"testing"

	"geokg/extract/lexicon"
)

// TestBodySeatExamples runs the examples of bodyseats.txt: the city in [ ]
// stands for the body, and for itself where somebody only goes there.
func TestBodySeatExamples(t *testing.T) {
	l := linker(t)
	stands := func(s, words string) *Entity {
		s, got := mentions(l, "2019-06-01", s)
		for _, m := range got {
			if m.Of(s) == words {
				return m.Entity
			}
		}
		return nil
	}
	for _, r := range rows(t, "bodyseats.txt", "city", "body", "example") {
		city, body, example := r.Fields[0], "org:"+r.Fields[1], r.Fields[2]
		words := marked(example)
		if e := stands(unmarked(example), words); e == nil || e.ID != body {
			t.Errorf("%s: %s: %q is %v, want %s", r.At(), example, words, e, body)
		}
		if e := stands("Jan Novak flew to "+city+" on Monday.", city); e == nil || e.Type != Place {
			t.Errorf("%s: where somebody flies to, %s is %v, want the place", r.At(), city, e)
		}
	}
}

// Where a capital stands for its state; cases as in TestMentions.
func TestCapitalsThatAct(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a clause behind it", "Paris, which has 1,500 troops there, said that they would stay.", []string{"Paris = France (country, metonym)"}},
		{"a clause that tells what it does", "Beijing, which calls him a traitor, left.", []string{"Beijing = China (country, metonym)"}},
		{"a city that has a river", "Paris, which has a river, stands in the north.", []string{"Paris = Paris (place, name)"}},
		{"what it is after an adverb", "She said that Washington was deeply troubled.", []string{"Washington = United States (country, metonym)"}},
		{"what it is in", "He said that Ankara was in contact with them.", []string{"Ankara = Turkey (country, metonym)"}},
		{"it and its own", "Washington and its allies left.", []string{"Washington = United States (country, metonym)"}},
		{"what it did in a clause", "He said that Tokyo risked losing the talks, and that Brussels followed the events.", []string{"Tokyo = Japan (country, metonym)", "Brussels = European Union (organization, metonym)"}},
		{"what it did to somebody", "Iran is large. Kyiv stripped Ambassador Ada Qwerin of her visa.", []string{"Kyiv = Ukraine (country, metonym)"}},
		{"what it is among states", "He said Beijing was a friendly neighbour.", []string{"Beijing = China (country, metonym)"}},
		{"what a sentence brings out", "It was Manila, he said, that had gone back on the deal.", []string{"Manila = Philippines (country, metonym)"}},
		{"what it did when", "Iran is large. Berlin last week expelled them, and Oslo in turn recalled them.", []string{"Berlin = Germany (country, metonym)", "Oslo = Norway (country, metonym)"}},
		{"what it did in a year", "Berlin in 2022 supplied them, and Oslo on 5 July invited them.", []string{"Berlin = Germany (country, metonym)", "Oslo = Norway (country, metonym)"}},
		{"what befell it when", "Berlin last week flooded, and Oslo in 2022 was dull.", []string{"Berlin = Berlin (place, name)", "Oslo = Oslo (place, name)"}},
		{"what it answered by", "London answered by sending home an envoy.", []string{"London = United Kingdom (country, metonym)"}},
		{"who is held responsible", "He held Kampala responsible for the attack.", []string{"Kampala = Uganda (country, metonym)"}},
		{"an envoy called home", "Ankara had called its ambassador home from Ottawa in protest.", []string{"Ankara = Turkey (country, metonym)", "Ottawa = Canada (country, metonym)"}},
		{"envoys called home", "Turkey called its ambassadors in Ottawa, Berlin and Oslo home.", []string{"Ottawa = Canada (country, metonym)", "Berlin = Germany (country, metonym)", "Oslo = Norway (country, metonym)"}},
		{"an envoy summoned home", "Chad summoned its envoy in Paris home and summoned home its ambassador in Rome.", []string{"Paris = France (country, metonym)", "Rome = Italy (country, metonym)"}},
		{"who goes home", "They called their friends in Ottawa and Oslo home.", []string{"Ottawa = Ottawa (place, name)", "Oslo = Oslo (place, name)"}},
		{"what a mind is towards", "They were friendly towards Moscow.", []string{"Moscow = Russia (country, metonym)"}},
		{"towards whom people feel", "They felt hostility towards the Kremlin.", []string{"Kremlin = Russia (country, metonym)"}},
		{"where somebody goes", "They flew towards Moscow.", []string{"Moscow = Moscow (place, name)"}},
		{"what happens in it", "Tokyo reports a record of cases.", []string{"Tokyo = Tokyo (place, name)"}},
		{"what a city is", "He said Beijing was a crowded city.", []string{"Beijing = Beijing (place, name)"}},
		{"what is demanded of it", "Iran demanded that Beijing instruct its ships.", []string{"Beijing = China (country, metonym)"}},
		{"one of a list", "He thanked Washington, Riyadh and Ankara.", []string{"Riyadh = Saudi Arabia (country, metonym)", "Ankara = Turkey (country, metonym)"}},
		{"a list of cities", "He flew to London, Riyadh and Ankara.", []string{"Riyadh = Riyadh (place, name)", "Ankara = Ankara (place, name)"}},
		{"who gets a note", "They sent a note to Kyiv.", []string{"Kyiv = Ukraine (country, metonym)"}},
		{"what befell it", "He said that Ankara was flooded.", []string{"Ankara = Ankara (place, name)"}},
		{"two at once", "Pristina and Belgrade are unhappy.", []string{"Pristina = Kosovo (country, metonym)", "Belgrade = Serbia (country, metonym)"}},
		{"whom something is given", "They supplied hundreds of drones to Moscow.", []string{"Moscow = Russia (country, metonym)"}},
		{"where somebody goes", "They flew hundreds of people to Moscow.", []string{"Moscow = Moscow (place, name)"}},
		{"an owner before a quote", "He gained from the Kremlin's \"raids on Ukraine\".", []string{"Kremlin = Russia (country, metonym)"}},
		{"what all of a list do", "It is a step about which Seoul, New Delhi and Tokyo have voiced concern.", []string{"Seoul = South Korea (country, metonym)", "Tokyo = Japan (country, metonym)"}},
		{"each of two", "In March, Riyadh and Abu Dhabi each gave aid.", []string{"Riyadh = Saudi Arabia (country, metonym)", "Abu Dhabi = United Arab Emirates (country, metonym)"}},
		{"what is between two", "Relations between Washington and Tripoli have warmed.", []string{"Washington = United States (country, metonym)", "Tripoli = Libya (country, metonym)"}},
		{"what is between it and another", "He spoke of a treaty between the Union and Moscow.", []string{"Moscow = Russia (country, metonym)"}},
		{"flights between two", "Flight 702 between Addis Ababa and Rome was late.", []string{"Addis Ababa = Addis Ababa (place, name)", "Rome = Rome (place, name)"}},
		{"a region that has its name", "The border between New South Wales and Victoria was shut.", []string{"Victoria = Victoria (place, name)"}},
		{"whose objections", "He left over the loud objections of Moscow.", []string{"Moscow = Russia (country, metonym)"}},
		{"who is blamed", "He charged Washington with having used them.", []string{"Washington = United States (country, metonym)"}},
		{"what is expected of it", "They expect Ankara to stem the flow.", []string{"Ankara = Turkey (country, metonym)"}},
		{"who stands behind it", "Only Peru stood squarely behind Bogota.", []string{"Bogota = Colombia (country, metonym)"}},
		{"what only a state has", "All depends on a change in Moscow's behaviour.", []string{"Moscow = Russia (country, metonym)"}},
		{"its embassy", "They burned Doha's embassy.", []string{"Doha = Qatar (country, metonym)"}},
		{"who decided in a city", "They heard of the embassy in La Paz's decision.", []string{"La Paz = La Paz (place, name)"}},
		{"aid and more", "It pledged dollars in aid and investment to Addis Ababa.", []string{"Addis Ababa = Ethiopia (country, metonym)"}},
		{"from where congratulations come", "Congratulations for the new man came from Paris and Tokyo.", []string{"Paris = France (country, metonym)", "Tokyo = Japan (country, metonym)"}},
		{"from where somebody comes", "The new man came from Paris.", []string{"Paris = Paris (place, name)"}},
		{"from where envoys are called home", "It recalled its ambassador, Ada Qwerin, from Moscow for a week.", []string{"Moscow = Russia (country, metonym)"}},
		{"according to whom", "He had left, according to Paris. According to Kyiv, he had not.", []string{"Paris = France (country, metonym)", "Kyiv = Ukraine (country, metonym)"}},
		{"according to whose ministry", "He had left, according to Kyiv's foreign ministry.", []string{"Kyiv = Ukraine (country, metonym)"}},
		{"according to whom in a city", "He had left, according to Kyiv police.", []string{"Kyiv = Kyiv (place, name)"}},
		{"what a city has", "They met in Moscow's suburbs.", []string{"Moscow = Moscow (place, name)"}},
		{"a ministry by where it sits", "Israel was warned. Israel is small. The Foreign Ministry in Paris spoke.", []string{"The Foreign Ministry = Ministry for Europe and Foreign Affairs (organization, name)"}},
		{"a leader whom the text names", "Benjamin Netanyahu left. Then the Israeli leader came back.", []string{"the Israeli leader = Benjamin Netanyahu (person, role)"}},
		{"who rules, not the state", "Paul Biya won. The 90-year-old Cameroonian ruler came back.", []string{"Cameroonian ruler = Paul Biya (person, role)"}},
		{"a strongman whom the text names", "Teodoro Obiang won. The Equatoguinean strongman came back.", []string{"The Equatoguinean strongman = Teodoro Obiang Nguema Mbasogo (person, role)"}},
		{"a leader whom it does not", "Israel is small. The Israeli leader came back.", []string{"The Israeli leader = - (, role)"}},
		{"a former premier", "Jens Stoltenberg spoke. The former Norwegian premier left.", []string{"Norwegian premier = Jens Stoltenberg (person, role)"}},
	} {
		t.Run(c.rule, func(t *testing.T) { checkMentions(t, "2023-06-01", c.text, c.want) })
	}
}

// TestSeatsOfTable has every capital and seat of countries.txt, however it is spelled,
// act: it is the state then, or the body that sits there.
func TestSeatsOfTable(t *testing.T) {
	l := linker(t)
	for _, r := range rows(t, "countries.txt", "id", "name", "aka", "adjectives", "people", "capital", "seats", "qid") {
		switch r.Fields[0] {
		case "NFK", "XDN", "SCG", "SUN":
			continue // Kingston is Jamaica, Belgrade Serbia, Moscow Russia, and Donetsk no state
		}
		for _, seat := range append(lexicon.List(r.Fields[5]), lexicon.List(r.Fields[6])...) {
			_, got := mentions(l, "2015-03-01", seat+" warned Ada Qwerin that he would be sued.")
			if len(got) == 0 || got[0].Entity == nil || got[0].Entity.Country != r.Fields[0] && got[0].Entity.Name != "European Union" || got[0].Entity.Type == Place {
				t.Errorf("%s: %s is no state where it warns", r.At(), seat)
			}
		}
	}
}
