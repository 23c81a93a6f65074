package coref

import "testing"

// Whom a pronoun is told to be by what it has done, by kin, officers and countrymen.
func TestToldOf(t *testing.T) {
	checkResolved(t, []sought{
		{"whom another accuses", "Peru accused Chile of fraud and said that it had broken the truce.", "it", "Chile"},
		{"not who makes the charge", "Chile defended itself against Peru's charge that it committed genocide.", "that it", "Chile"},
		{"neither of two that say it", "Hun Sen and Evo Morales said that he would win.", "that he", "-"},
		{"no state of which a text speaks", "The report accuses Peru of fraud. It urges Chile to open the port.", "It", "-"},
		{"a state that answers a text", "The report accuses Peru of fraud. It denied that.", "It", "Peru"},
		{"a part in a deed", "Peru attacked Chile in May. Ghana denied any part in it.", "part in it", "-"},
		{"kin of one's own name", "Max Qwerin was jailed on Friday. Jan Novak spoke in Lima. Police accuse him of fraud with his father, Carl Qwerin.", "his", "Max Qwerin"},
		{"kin named later", "Max Qwerin was jailed on Friday. Jan Novak spoke in Lima. Police accuse him of fraud with his father, Carl Qwerin.", "accuse him", "Max Qwerin"},
		{"the president's own spokesman", "Vladimir Putin embraced Max Qwerin in Moscow. On Friday his spokesman, Dmitry Peskov, said that Qwerin was a spy.", "his", "Vladimir Putin"},
		{"who acts in the first clause", "Evo Morales was at Angela Merkel's house in Bonn, and his government was glad.", "his", "Evo Morales"},
		{"the only countryman", "Angela Merkel received Evo Morales. The Bolivian thanked Peru.", "The Bolivian", "Evo Morales"},
		{"a Frenchman", "Angela Merkel received Emmanuel Macron. The Frenchman thanked Peru.", "The Frenchman", "Emmanuel Macron"},
		{"no one of that state", "Angela Merkel received Evo Morales. The Chilean thanked Peru.", "The Chilean", "Chile"},
		{"an unknown man, no state", "The Chilean, who came by train, thanked Peru.", "The Chilean", "-"},
		{"who is to be it", "President Martín Vizcarra of Peru resigned. Its president is likely to be Ada Qwerin.", "Its president", "Ada Qwerin"},
		{"not whose kin it is", "Hun Sen, the brother of Chile's leader, came to Lima.", "leader", "-"},
		{"the company's name", "The Visa company met Jan Novak and his company Acme Holdings.", "his company", "Acme Holdings"},
		{"an unknown officer's country", "Chile's ambassador in Cairo, Max Qwerin, wrote that his country was glad.", "his country", "Chile"},
		{"whose spokesman it is", "Peru spoke of a front against Iran, for which Chile's ministry asked Ghana. Its spokesman, Nasser Kanaani, left.", "Its", "Iran"},
		{"whose government", "Peru thanked Ada Qwerin. It sent a letter to Evo Morales, whose government was glad.", "whose government", "Bolivia"},
		{"punished for what he has done", "The Asean barred Hun Sen from its summits, because he has broken a promise to Evo Morales.", "because he", "Hun Sen"},
		{"who is somewhere", "Evo Morales met Angela Merkel, who was in Lima for the first time.", "who", "Angela Merkel"},
	})
}
