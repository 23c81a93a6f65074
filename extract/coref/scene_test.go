package coref

import "testing"

// Nouns and words for a place that the text has named.
func TestScenes(t *testing.T) {
	checkResolved(t, []sought{
		{"the noun of its name", "Britain rules the Chagos Archipelago in the Indian Ocean. Mauritius demands that Britain leave the archipelago.", "the archipelago", "Chagos Archipelago"},
		{"the noun before its name", "Rebels came to Goma in May. Rwanda had occupied the town of Bunagana. Rwanda left the town.", "left the town", "Bunagana, Democratic Republic of the Congo"},
		{"the noun behind its name", "The Preah Vihear temple stands on a hill. Thailand shelled the temple on Sunday.", "the temple", "Preah Vihear Temple"},
		{"a state of islands", "São Tomé and Príncipe left Taiwan in May. A minister from Taiwan said that the islands had asked for money.", "the islands", "São Tomé and Príncipe"},
		{"the capital by its adjective", "Havana is old. Chile spoke. The envoy of Peru visited the Cuban capital.", "the Cuban capital", "Havana"},
		{"there", "Tonga sent troops to Iraq. Samoa sent doctors there on Monday.", "there", "Iraq"},
		{"no place there", "Tonga sent troops to Iraq. Samoa said that there were none.", "there", "-"},
		{"the area that somebody enters", "US forces leave northern Syria. Turkish troops enter the region.", "the region", "Syria"},
		{"an area where nobody goes", "US forces leave northern Syria. A bus fell in the area.", "the area", "-"},
	})
}

// Nouns for persons whom the text names.
func TestCallings(t *testing.T) {
	checkResolved(t, []sought{
		{"the same trade", "Angela Merkel meets journalist Hans Berg. Sigmar Gabriel praises the reporter.", "the reporter", "Hans Berg"},
		{"another trade", "Angela Merkel meets journalist Hans Berg. Sigmar Gabriel praises the lawyer.", "the lawyer", "-"},
		{"the gunman who is identified", "A gunman kills three people in Oslo. The suspect was identified as Hans Berg. Denmark offers to extradite the gunman.", "the gunman", "Hans Berg"},
		{"a gunman whom nobody knows", "A gunman kills three people in Oslo. Hans Berg was angry. The police arrest the gunman.", "arrest the gunman", "-"},
		{"the only one of a state", "The United States arrested Viktor Bout. The envoy says the Russian businessman is innocent.", "the Russian businessman", "Viktor Bout"},
		{"no officer of a state", "Vladimir Putin met Angela Merkel. The Russian journalist was freed.", "The Russian journalist", "Russia"},
		{"the general, no lieutenant general", "Nepal dismissed General Hans Berg and appointed Lieutenant General Jan Novak. The envoy wrote to the general.", "wrote to the general", "Hans Berg"},
		{"the president, not who has been one", "Mexico's president, Enrique Peña Nieto, met Donald Trump. Former president Vicente Fox called it a mistake. The President of the country leaves.", "The President", "Enrique Peña Nieto"},
		{"who was president by the tables", "Nicolas Sarkozy was questioned on Monday. The ex-president left for Nice.", "The ex-president", "Nicolas Sarkozy"},
		{"of two who were, the one named last", "Dmitry Medvedev met Kofi Annan. Gordon Brown came too. The former prime minister left.", "The former prime minister", "Gordon Brown"},
	})
}
