package coref

import "testing"

// TestNewcomers: nouns whose own words tell that they are nobody told of before, or who they are.
func TestNewcomers(t *testing.T) {
	checkResolved(t, []sought{
		{"two hundred", "Kenya met Uganda. The two hundred men left.", "The two", "-"},
		{"some of the two", "Kenya met Uganda. One of the two countries will pay.", "the two countries", "-"},
		{"companies counted for the first time", "Visa and Mastercard met. Norway listed two companies.", "two companies", "-"},
		{"rebels of a leader of their own", "Hezbollah fought in Chad. The rebels led by Bola Qwerin took Abéché.", "The rebels", "-"},
		{"fighters of a group", "Boko Haram is in Chad. On Monday fighters of Hezbollah left.", "fighters", "Hezbollah"},
		{"pilots of a body", "The Royal Navy left. Kenya thanked the pilots of the Israeli Air Force.", "the pilots", "Israeli Air Force"},
		{"a government beside the state's", "Kenya is large. Chiefs met the shadow government.", "the shadow government", "-"},
		{"a government below the state's", "Kenya is large. Chiefs met the regional government.", "the regional government", "-"},
		{"a house to live in", "The Kenyan House of Representatives met in May. Somebody burnt his private house.", "private house", "-"},
		{"another's spokesman", "Kremlin spokesman Dmitry Peskov left. A Hamas spokesman stayed.", "A Hamas spokesman", "Hamas"},
		{"another's spokesman, of an army", "Kremlin spokesman Dmitry Peskov left. An Indian army spokesman stayed.", "army spokesman", "India"},
		{"the three form", "Chad, Mali and Niger left. The three form a bloc.", "The three", "Chad"},
	})
}

// TestWhoseNouns: nouns by what stands beside them.
func TestWhoseNouns(t *testing.T) {
	checkResolved(t, []sought{
		{"troops of the accused", "Kenya spoke. Kenya accuses Uganda of gathering troops in Chad.", "troops", "Uganda"},
		{"what two share with \"of\"", "Kenya's president, William Ruto, thanked the leadership and people of Chad.", "the leadership", "Chad"},
		{"authorities in a city of government", "Nigeria sent jets to Benin. Soldiers in Chad killed a man. The authorities in Cotonou spoke.", "The authorities", "Benin"},
		{"an adjective's soil", "Kenya left. Israel spoke of Lebanese soil.", "soil", "Lebanon"},
		{"an adjective's agency", "The Norwegian Police Security Service left. The Turkish spy agency stayed.", "spy agency", "National Intelligence Organization"},
		{"an electoral court", "The Supreme Federal Court of Brazil met. The electoral court met too.", "The electoral court", "-"},
		{"no mosque is a capital", "Bombs fell on Sanaa. Many met in the Al-Nur Mosque. Jets left the capital.", "the capital", "Sanaa"},
		{"no capital is a region", "Ivan Petrov spoke of the Middle East in Ankara. He left the region.", "the region", "Middle East"},
		{"at a capital's wish", "The army of Chad halted for five days at Beijing's wish.", "Beijing", "China"},
		{"a capital that is trusted", "The minister said that he no longer trusted Kyiv.", "Kyiv", "Ukraine"},
		{"not who brokers", "Sudan and Chad closed a road. Kenya and Uganda brokered a truce between the two neighbours.", "the two neighbours", "Sudan"},
		{"both that are joined behind", "Marco Rubio wrote to both countries after Chad and Mali had closed a road.", "both countries", "Chad"},
		{"in whose seat it is told of", "Chad left. Ten were held in Lima, said the government.", "the government", "Peru"},
		{"who have signed", "Gazprom and Rosneft signed a deal with Oxfam, Chad said. Mali thanked the signatories.", "the signatories", "Gazprom"},
		{"a court that tried an officer", "Nepal is dry. A court sentenced former minister Ada Qwerin to a year.", "A court", "Nepal court"},
		{"a court that tried her", "Former minister Ada Qwerin of Nepal left. A tribunal sentenced her to a year.", "A tribunal", "Nepal court"},
		{"a court that tried no officer of a state", "Nepal is dry. A court sentenced spokeswoman Ada Qwerin to a year.", "A court", "-"},
		{"a court in a text about another state", "Chad is dry. Chad is big. A court sentenced former Nepalese minister Ada Qwerin to a year.", "A court", "-"},
		{"who have not signed", "The United Nations left Chad. Kenya thanked the signatories.", "the signatories", "-"},
		{"who are called so behind a comma", "The Qwerin Legion, an alliance of rebels of the north, took Kidal. The alliance left.", "The alliance", "Qwerin Legion"},
		{"the party that he leads", "Olaf Scholz leads the SPD. The CDU spoke in May. The CDU walked out. In June Scholz's party left.", "Scholz's party", "Social Democratic Party of Germany"},
		{"a name behind what is somebody's", "Gazprom sued Ivan Petrov and his company Qwerin Holdings.", "his company", "Qwerin Holdings"},
		{"two prime ministers, no foreign minister", "Theresa May met Angela Merkel. Foreign Minister Bola Qwerin was there. The two prime ministers left.", "The two prime ministers", "-"},
	})
}

// TestWhoseBodies: bodies without their state, where the dateline or who stands before them tells.
func TestWhoseBodies(t *testing.T) {
	checkResolved(t, []sought{
		{"a charge d'affaires, by the dateline", "LOMÉ — Malian police held two men of Togo. The foreign ministry summoned the Malian chargé d'affaires on Friday.", "The foreign ministry", "Ministry of Foreign Affairs (Togo)"},
		{"a dateline with its day", "KABUL, May 4 — A bomb went off. Boko Haram claimed the attack. Its men fought the army for hours.", "the army", "Afghan National Army"},
		{"whose minister speaks of another", "Sergey Lavrov, who speaks for the foreign ministry, criticized Japan.", "the foreign ministry", "Ministry of Foreign Affairs (Russia)"},
		{"named only behind it", "Kim Jong Un accused the opposition of siding with Chad.", "the opposition", "North Korean opposition"},
		{"named before it", "Chad is large. Kim Jong Un wrote to the foreign ministry.", "the foreign ministry", "Ministry of Foreign Affairs (Chad)"},
	})
}

// TestWhoseDeeds: deeds of who did them, not of who has last spoken.
func TestWhoseDeeds(t *testing.T) {
	checkResolved(t, []sought{
		{"who has but told of something", "Canada closed the border on Monday. Mark Carney said that talks had failed. China condemned the move.", "the move", "Canada"},
		{"who has but demanded something", "Chad expelled three diplomats on Monday. Mark Carney demanded sanctions. Russia welcomed the decision.", "the decision", "Chad"},
		{"a declaration, by who signed one", "Fatah and Hamas signed a declaration in May. Ivan Petrov has travelled to Peru. Israel criticized the declaration.", "the declaration", "Fatah"},
		{"no allegation of who left", "Kenya spoke. Mark Carney left Delhi. India rejected the allegation.", "the allegation", "-"},
		{"an earlier deed that was the reason", "Oman was calm. Gunmen took revenge for villages that Russia had bombed. Kenya condemned the attacks.", "the attacks", "-"},
		{"a mission that a capital closes", "Baku spoke of theft and closed its mission in Iran.", "Baku", "Azerbaijan"},
	})
}

// TestAges: an age alone, and a trade told behind a name.
func TestAges(t *testing.T) {
	checkResolved(t, []sought{
		{"the only one near", "Theresa May came to Oslo. The 60-year-old condemned Mali.", "The 60-year-old", "Theresa May"},
		{"whose age it is", "Theresa May, 60, met Donald Trump. The 60-year-old condemned Mali.", "The 60-year-old", "Theresa May"},
		{"one of two", "Theresa May met Donald Trump. The 60-year-old condemned Mali.", "The 60-year-old", "-"},
		{"of another age", "Theresa May, 52, came to Oslo. The 60-year-old condemned Mali.", "The 60-year-old", "-"},
		{"with a noun", "Theresa May came to Oslo. The 60-year-old judge condemned Mali.", "The 60-year-old", "-"},
		{"a trade behind the name", "Theresa May, a young journalist, met Donald Trump. The reporter condemned Mali.", "The reporter", "Theresa May"},
	})
}
