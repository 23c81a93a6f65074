package coref

import (
	"strings"
	"testing"
)

// Who is told to say, and what "its neighbour" and "the two" are; marked up as in TestRules.
func TestReported(t *testing.T) {
	for _, c := range []struct{ rule, text, want string }{
		{"a day between", "{country/IRN Iran} denies that, and {country/RUS Russia} on Tuesday denied [its forces] had left.", "Russia"},
		{"a hearer between", "{person/RUS Ivan Petrov} told {person/FRA Jan Novak} in a call that [his country] was ready.", "Russia"},
		{"an apposition between", "{person/FRA Jan Novak} left. The minister, {person/RUS Ivan Petrov}, said on Monday that [he] would stay.", "Ivan Petrov"},
		{"a clause between", "{country/RUS Russia} left. {country/USA United States}, which has troops in {country/KOR South Korea}, said [it] had not been told.", "United States"},
		{"an officer of nobody named", "{person/ISR Jan Novak} left. [role/ISR:prosecutor; The prosecutor] said [he] would charge him.", "Israel, -"},
		{"who speaks for a body", "{country/RUS Russia} left. {organization European Union}'s envoy, {person/FRA Ann Lee}, said [it] had gathered evidence.", "European Union"},
		{"the speaker of a group", "{country/RUS Russia} left. The head of {armed_group Hamas}, {person Jan Novak}, said [it] would fight on.", "Hamas"},
		{"its neighbour", "{country/AZE Azerbaijan} closed the road. {country/ARM Armenia} accused [its] neighbour of murder.", "Armenia"},
		{"joined to another", "{person Anna Holm} hid. In a letter, [she] and {person Rask} wrote to the army.", "Anna Holm"},
		{"which of several", "{country/QAT Qatar} and {country/EGY Egypt}, [which] mediate, left.", "Egypt+Qatar"},
		{"two of something else", "{person Ivan Petrov} and {person Jan Novak} met. They lost the [noun: two] cities.", "-"},
		{"a noun after the name", "{country/ISR Israel} bombed {organization Fatah} [party] offices of {armed_group Hamas}.", "Fatah"},
		{"a part of a name", "{country/IRN Iran} bombed {country/USA United States}. {organization Atlantic Command}, led by {person Ann Lee}, said [it] had left.", "Atlantic Command"},
		{"a command's forces", "{organization/USA Central Command} said [its forces] had left {country/IRQ Iraq}.", "United States"},
		{"whose troops they are", "{country/NER Niger} is poor. {country/FRA France}, which has 1,500 [noun: troops] there, said that they would stay.", "France"},
		{"who mediates is no side", "{country/ISR Israel} bombed {armed_group Hamas}. {country/ISR Israel} and {armed_group Hamas} fought on. {country/QAT Qatar} and {country/EGY Egypt} mediate between [the two sides].", "Hamas+Israel"},
		{"who urges is a side where several meet", "{country/QAT Qatar} and {country/EGY Egypt} signed a pact. Trade between [the two countries] grew.", "Egypt+Qatar"},
		{"a title between", "{organization African Union} met. Its [noun: chairman], Nigerian President {person/NGA:president; Bola Qwerin}, said [it] would not wait.", "-, African Union"},
		{"a counterpart of the text", "President {person/ZAF:president; Jan Novak} left. President {person/RWA:president; Ada Lee} accused [role/ZAF:counterpart; her South African counterpart] of lying.", "Jan Novak"},
		{"soldiers abroad", "{country/COD Democratic Republic of the Congo} is large. Experts say that {country/RWA Rwanda} has 4,000 [noun: soldiers] in [the country].", "Rwanda, Democratic Republic of the Congo"},
		{"another ministry", "The {organization/AFG Ministry of Interior} spoke. [The defence ministry] denied that.", "-"},
		{"the only court", "{organization Criminal Court} spoke in {country/NLD Netherlands}. {person Jan Novak} left. {person Ada Lee} came. {country/FRA France} said that it was late. {country/ISR Israel} is no member of [the court].", "Criminal Court"},
		{"the only armed group", "{armed_group Hamas} fled. {person Jan Novak} left. {person Ada Lee} came. {country/FRA France} said that it was late. {country/EGY Egypt} said that [the militants] held hostages.", "Hamas"},
		{"neither of them", "{organization Liberal Party} lost its seats. Neither [party] will rule.", "-"},
		{"the department of its spokesman", "{organization/USA Department of State} left. The head of the {organization/USA Department of Defense}, {person/USA Ann Lee}, said that [the department] would go on.", "Department of Defense"},
		{"a colleague of his", "{person Jan Novak} spoke in {country/DZA Algeria}. [His] Malian colleague, {person/MLI Ivan Petrov}, accused him of lies.", "Jan Novak"},
		{"an adviser to somebody else", "Adviser {person/KOR:adviser; Jan Novak} left. [role:adviser; The adviser] to {person/UKR Ada Lee} spoke.", "-"},
		{"a mission by its name", "[The mission], {organization MONUSCO}, said [it] was sheltering hundreds.", "MONUSCO, MONUSCO"},
	} {
		if _, got := answers(t, c.text); strings.Join(got, ", ") != c.want {
			t.Errorf("%s: %s\n\tgot %s, want %s", c.rule, c.text, strings.Join(got, ", "), c.want)
		}
	}
}
