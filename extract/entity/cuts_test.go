package entity

import "testing"

// TestCuts holds where names begin and end that stand beside other names and titles.
func TestCuts(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a body named with an article, no newspaper", "The Australian Bureau of Qwerin left.", []string{"Australian Bureau of Qwerin = Australian Bureau of Qwerin (organization, name)"}},
		{"a party before a name", "Incumbent Republican Ada Qwerin left.",
			[]string{"Republican = Republican Party (United States) (organization, name)", "Ada Qwerin = Ada Qwerin (person, name)"}},
		{"who leads the body of an office", "Ada Qwerin, Speaker of the Likud-led Israeli Parliament, left.",
			[]string{"Speaker of the Likud-led Israeli Parliament = Ada Qwerin (person, role)"}},
		{"a last name that is a place's", "NASA administrator Bill Nelson left.", []string{"Bill Nelson = Bill Nelson (person, name)"}},
		{"a given name that is a place's", "Kenya met President George Houston.", []string{"George Houston = George Houston (person, name)"}},
		{"a last name that is the head of places' names", "The Kenyan minister Mary Hill left.", []string{"Mary Hill = Mary Hill (person, name)"}},
		{"a hill", "They climbed Qwerin Hill.", []string{"Qwerin Hill = Qwerin Hill (place, name)"}},
		{"a middle name", "The Libyan general Khalifa Qwerin Haftar left.", []string{"Khalifa Qwerin Haftar = Khalifa Haftar (person, name)"}},
		{"a last name among others", "Ada Qwerin, Rivera and Barack Obama left.", []string{"Rivera = Rivera (person, name)"}},
		{"rebels' leaders", "Two Congolese rebel leaders left.", []string{"Congolese rebel leaders = Congolese rebels (nationality, name)"}},
		{"one of a people who is named", "Ada Qwerin, an Australian nurse, left.", []string{"Australian = Australia (country, demonym)", "! nurse"}},
		{"whom a people leads", "Kurdish-led militias left Syria.", []string{"Kurdish-led militias = Kurds (nationality, name)"}},
		{"languages", "Speaking in French and English, he left a Spanish-language paper of Kenya.", []string{"! French", "! English", "! Spanish"}},
		{"no language", "He left in French and English towns.", []string{"French = France (country, demonym)"}},
	} {
		t.Run(c.rule, func(t *testing.T) { checkMentions(t, "2019-06-01", c.text, c.want) })
	}
}
