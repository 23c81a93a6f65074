package coref

import "testing"

// Whom a pronoun is not, and whose things are, by who acts in its clause.
func TestActingOnIt(t *testing.T) {
	checkResolved(t, []sought{
		{"not who complains", "Peru criticized Chile. Chile lodged a complaint against it.", "against it", "-"},
		{"not who protests", "Peru accused Chile in May. Chile protested against it.", "against it", "-"},
		{"not the two that act", "Peru and Chile fought in May. Kenya and Ghana urged restraint on them.", "them", "Peru"},
		{"none of the three that act", "Ada Qwerin, Jan Novak and Angela Merkel met Evo Morales. The three, who had been asked to be brief, praised him in turn.", "praised him", "-"},
		{"two at odds", "Peru fought Chile. The United Nations wrote to them.", "them", "Peru"},
		{"no navy has a navy", "Turkey's navy sent ships. Chile denied it: a spokesman for its navy blamed Peru.", "for its", "Chile"},
		{"with whom behind an office", "Evo Morales thanked Ada Qwerin, Peru's Minister for Defence, with whom he had met.", "with whom", "Ada Qwerin"},
		{"an army and its own state", "Peru's army attacked it in May.", "attacked it", "-"},
		{"whom it is done to, who is accused of it", "Evo Morales said that Mark Rutte was held. Peru expelled Emmanuel Macron from Lima, accusing him of theft.", "him", "Emmanuel Macron"},
		{"the same behind a clause", "Mark Rutte spoke for Evo Morales. Peru often bars Emmanuel Macron from leaving his home, accusing him of theft.", "him", "Emmanuel Macron"},
		{"no teller among those to be freed", "Emmanuel Macron said that Evo Morales and a friend were held. Chile urged Peru to free the two men.", "the two men", "Evo Morales"},
		{"two who were arrested", "Emmanuel Macron said that Evo Morales and a friend were held. Peru then arrested the two men.", "the two men", "Emmanuel Macron"},
		{"one's own border", "Peru signed the treaty. Chile reopened its border.", "its", "Chile"},
		{"one's own envoys", "Peru was angry. Chile called home its ambassador in Ghana.", "its", "Chile"},
		{"one's own soldiers", "Peru said that it had agreed. Chile sent its soldiers to Ghana.", "its", "Chile"},
	})
}

// Whose office a role is, by its owner, by the officer of its sentence, by the body before it.
func TestOwnOffice(t *testing.T) {
	checkResolved(t, []sought{
		{"of another state", "Emmanuel Macron met Ada Qwerin in Lima. Ghana protested. Its president called Peru a liar.", "Its president", "Nana Akufo-Addo"},
		{"of a state that is named", "Emmanuel Macron met President Martín Vizcarra of Peru. Peru was glad. Its president praised Chile.", "Its president", "Martín Vizcarra"},
		{"no ambassador of others", "Jan Novak, Chile's ambassador, came to Lima. President Martín Vizcarra of Peru saw him. His ambassador wrote to Ghana.", "His ambassador", "-"},
		{"a minister's president", "Angela Merkel met Ada Qwerin in Lima. Defence Minister Florence Parly read out a letter to the president.", "the president", "Emmanuel Macron"},
		{"whom somebody makes so", "General Jan Novak was the army commander. Peru swore in Ada Qwerin as the new commander.", "the new commander", "Ada Qwerin"},
		{"the spokesman of another body", "Kremlin spokesman Dmitry Peskov criticized Peru. A Hamas spokesman thanked Chile.", "Kremlin spokesman", "Dmitry Peskov"},
		{"nor its body's", "Kremlin spokesman Dmitry Peskov criticized Peru. A Hamas spokesman thanked Chile.", "A Hamas spokesman", "Hamas"},
	})
}
