package coref

import "testing"

// One person by several spellings, and bearers of one surname, within a document.
func TestNamesWithinDocument(t *testing.T) {
	checkResolved(t, []sought{
		{"a middle name", "Marek Holmqvist met Angela Merkel. Marek Ivan Holmqvist left.", "Marek Ivan Holmqvist", "Marek Holmqvist"},
		{"an initial", "Marek Holmqvist met Jan Tarwen. M. Holmqvist left.", "M. Holmqvist", "Marek Holmqvist"},
		{"another's initial", "Marek Holmqvist met Jan Tarwen. J. Holmqvist left.", "J. Holmqvist", "J. Holmqvist"},
		{"a letter more", "Marek bin Tarwen spoke. The group mourned Marek bin Tarwin.", "Marek bin Tarwin", "Marek bin Tarwen"},
		{"letters that have changed places", "Senator Marek Holmqvist spoke. In 2004 Mr Holmqivst left Chile.", "Holmqivst", "Marek Holmqvist"},
		{"the first of two surnames", "Ana Tarwen Ortega spoke. Mr Tarwen left Chile on Monday.", "Mr Tarwen", "Ana Tarwen Ortega"},
		{"another given name", "Marek Holmqvist spoke. Marta Holmqvist left.", "Marta Holmqvist", "Marta Holmqvist"},
		{"a body's name without its beginning", "The House Oversight and Reform Committee met. Ann Lee leads the Oversight and Reform Committee.", "the Oversight and Reform Committee", "United States House Committee on Oversight and Reform"},
		{"kin of the one who is meant", "Marek Holmqvist was elected. Holmqvist was born in Chile to his parents, John Holmqvist and Anna Holmqvist. In 1990 Mr Holmqvist left for Peru.", "Mr Holmqvist", "Marek Holmqvist"},
		{"a namesake, no relation", "Marek Holmqvist left Chile. The senator John Holmqvist (no relation) came. Later Mr Holmqvist spoke of Peru.", "Mr Holmqvist", "Marek Holmqvist"},
		{"who acts, not the kin beside", "Chile's Marta Holmqvist, a sister of President Marek Holmqvist, met the press. Holmqvist left for Peru.", "Holmqvist", "Marta Holmqvist"},
		{"who acts and is described", "Chile's Marta Holmqvist, a sister of President Marek Holmqvist, met the press. Holmqvist, a minister, left for Peru.", "Holmqvist", "Marta Holmqvist"},
		{"the kin by title", "Chile's Marta Holmqvist, a sister of President Marek Holmqvist, met the press. President Holmqvist, a lawyer, left for Peru.", "President Holmqvist", "Marek Holmqvist"},
		{"the kin whom the text tells of", "President Marek Holmqvist spoke. Marta Holmqvist, a sister of President Marek Holmqvist, met the press. Holmqvist left for Peru.", "Holmqvist", "Marek Holmqvist"},
		{"who acts, not the known kin beside", "Ange Kagame, daughter of President Paul Kagame, spoke in Kigali. Kagame left.", "Kagame", "Ange Kagame"},
		{"like a people", "Marek Baloch, a singer in Pakistan, left. Baloch sang.", "Baloch", "Marek Baloch"},
		{"the people", "Marek Baloch, a singer in Pakistan, left. The Baloch rebels sang.", "The Baloch rebels", "Baloch"},
		{"kin of another by a given name", "Raul Tarwen of Kenya spoke. Fidel Castro met his brother Raul.", "brother Raul", "Raúl Castro"},
		{"a namesake who is no kin", "Marek Holmqvist left. The senator John Holmqvist came, and Mr Holmqvist spoke of Peru.", "Mr Holmqvist", "John Holmqvist"},
	})
}

// Whom a pronoun can mean by a name that only as a whole tells whether it is a man's or a woman's.
func TestWholeNames(t *testing.T) {
	checkResolved(t, []sought{
		{"a Burmese man", "Myanmar's ruler Min Aung Hlaing came to Kunming. He met Ada Qwerin.", "He", "Min Aung Hlaing"},
		{"a Burmese woman", "Aung San Suu Kyi came to Kunming. She met Marek Holmqvist.", "She", "Aung San Suu Kyi"},
		{"a woman by the name of Sheikh", "Sheikh Hasina fled to India. Marek Holmqvist met her.", "her", "Sheikh Hasina"},
		{"a Chinese man", "Julie Bishop met Wang Yi. Marek Holmqvist thanked her for it.", "her", "Julie Bishop"},
	})
}

// The party, movement or group of a person.
func TestOwnBody(t *testing.T) {
	checkResolved(t, []sought{
		{"named behind it", "Prime Minister Ada Qwerin of Turkey said that her party, the AKP, would vote.", "her party", "Justice and Development Party (Turkey)"},
		{"to which the text has her belong", "Republicans met. Nancy Pelosi of the Democratic Party spoke. Republican Kevin McCarthy left. Nancy Pelosi said that her party would vote.", "her party", "Democratic Party (United States)"},
		{"another's", "Republican Kevin McCarthy spoke in Washington. Nancy Pelosi was chosen, and within her own party nobody spoke.", "own party", "-"},
		{"a bloc of states", "The European Union met. Ada Qwerin rejected Marek Holmqvist's bloc.", "'s bloc", "-"},
		{"its head's", "NATO met in Brussels. NATO Secretary General Mark Rutte said his alliance would stand.", "his alliance", "NATO"},
		{"of another state", "Blaise Compaoré received the MNLA of Mali. His own party began to crumble in Ouagadougou.", "own party", "-"},
	})
}
