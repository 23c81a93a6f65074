package coref

import (
	"testing"

	"geokg/extract/text"
)

// TestBarePosts: whose an office is that the words beside its holder do not tell.
func TestBarePosts(t *testing.T) {
	for _, c := range []struct{ rule, text, person, of string }{
		{"whose embassy was told of", "Togo closed its embassy in Accra. The ambassador, Ada Qwerin, left.", "Ada Qwerin", "Togo"},
		{"an attaché behind a comma", "Togo closed its embassy in Accra. Ada Qwerin, the military attaché, left.", "Ada Qwerin", "Togo"},
		{"before the name", "The embassy of Togo in Accra was silent. Chargé d'affaires Ada Qwerin left.", "Ada Qwerin", "Togo"},
		{"where the mission is", "Togo closed its embassy in Accra. The consul general in Rome, Ada Qwerin, left.", "Ada Qwerin", "Togo"},
		{"in which capital the mission is", "The Togolese embassy in Accra was silent. The cultural attaché in Accra, Ada Qwerin, left.", "Ada Qwerin", "Togo"},
		{"one who would be it", "Togo closed its embassy in Accra. The would-be ambassador, Ada Qwerin, left.", "Ada Qwerin", ""},
		{"to whom one is sent", "Ghana wrote to the Togolese embassy. Ada Qwerin, ambassador to Ghana, left.", "Ada Qwerin", "Togo"},
		{"not of who meets one", "Mali's ambassador to Togo fell ill. The Togolese embassy wrote. Togo's foreign minister, Tom Tarvin, met Ambassador Ada Qwerin.", "Ada Qwerin", "Mali"},
		{"not of who summons one", "Mali's ambassador to Togo fell ill. Togo's embassy wrote. Togo summoned the ambassador, Ada Qwerin.", "Ada Qwerin", "Mali"},
		{"of who recalls one", "Mali's ambassador to Togo fell ill. Togo recalled the ambassador, Ada Qwerin.", "Ada Qwerin", "Togo"},
		{"his own", "Mali's embassy wrote. Togo's president, Tom Tarvin, recalled his chargé d'affaires, Ada Qwerin.", "Ada Qwerin", "Togo"},
		{"no mission told of", "Togo and Mali held talks. The ambassador, Ada Qwerin, left.", "Ada Qwerin", ""},
		{"a club's", "Togo closed its embassy in Accra. The ambassador of the Zoo Club, Ada Qwerin, left.", "Ada Qwerin", "Zoo Club"},
		{"a special envoy is anybody's", "Togo closed its embassy in Accra. Talks began. Ada Qwerin, the climate envoy, left.", "Ada Qwerin", ""},
		{"the police have commissioners", "Togo closed its embassy in Accra. Commissioner Ada Qwerin left.", "Ada Qwerin", ""},

		{"judge of the court", "The International Court of Justice met in The Hague. Judge Ada Qwerin read for an hour.", "Ada Qwerin", "International Court of Justice"},
		{"judge of a state's court", "A court in Lima sentenced him. Judge Ada Qwerin read for an hour.", "Ada Qwerin", "Peru"},
		{"judge elsewhere", "The International Criminal Court met. Judge Ada Qwerin in Lima read for an hour.", "Ada Qwerin", "Peru"},
		{"prosecutor of an international court", "The International Criminal Court met. The deputy prosecutor, Ada Qwerin, spoke.", "Ada Qwerin", "International Criminal Court"},
		{"prosecutor where", "The International Criminal Court met. The prosecutor in Lima, Ada Qwerin, spoke.", "Ada Qwerin", "Peru"},
		{"no court", "Togo and Mali held talks. Judge Ada Qwerin spoke.", "Ada Qwerin", ""},

		{"head of the mission", "The African Union Mission in Somalia met the elders. The Head of Mission, Ada Qwerin, spoke.", "Ada Qwerin", "African Union Mission to Somalia"},
		{"head of an embassy", "Togo closed its embassy in Accra. The head of mission, Ada Qwerin, spoke.", "Ada Qwerin", "Togo"},
		{"speaks for who has acted", "Hezbollah confirmed the strike. A spokesman, Tom Tarvin, said nobody was hurt.", "Tom Tarvin", "Hezbollah"},
		{"speaks for a person perhaps", "Ada Qwerin confirmed the strike. A spokesman, Tom Tarvin, said nobody was hurt.", "Tom Tarvin", ""},
	} {
		d := &text.Document{Published: "2019-10-01", Text: c.text}
		s := text.Split(d)
		found := false
		for _, m := range resolver(t).Resolve(d, s, linker(t).Mentions(d, s)) {
			if m.Of(d.Text) != c.person {
				continue
			}
			found = true
			of := ""
			if m.TitleOf != nil {
				of = m.TitleOf.Name
			}
			if of != c.of {
				t.Errorf("%s: %s: %s is %q of %q, want %q", c.rule, c.text, c.person, m.Title, of, c.of)
			}
		}
		if !found {
			t.Errorf("%s: %s: no %s", c.rule, c.text, c.person)
		}
	}
}
