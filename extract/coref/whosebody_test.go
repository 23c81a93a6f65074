package coref

import (
	"strings"
	"testing"

	"geokg/extract/lexicon"
	"geokg/extract/text"
)

// TestWhoseBodyExamples runs the examples of whosebody.txt.
func TestWhoseBodyExamples(t *testing.T) {
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	table, err := set.Table("whosebody.txt", "use", "words", "example")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range table.Rows {
		plain := strings.NewReplacer("[", "", "]", "", "{", "", "}", "").Replace(r.Fields[2])
		_, words, _ := strings.Cut(r.Fields[2], "[")
		words, _, _ = strings.Cut(words, "]")
		want := "TGO"
		switch r.Fields[0] {
		case "calling", "facing", "handing", "envoys", "addressing", "abroad":
			want = "TCD"
		}
		if e := resolved(t, "2019-06-01", plain, words); e == nil || e.Country != want {
			t.Errorf("%s: %s: %q is %v, want one of %s", r.At(), plain, words, e, want)
		}
	}
}

// TestPronounWordExamples runs the examples of pronounwords.txt.
func TestPronounWordExamples(t *testing.T) {
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	table, err := set.Table("pronounwords.txt", "use", "words", "example")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range table.Rows {
		bare := strings.NewReplacer("[", "", "]", "", "{", "", "}", "")
		_, want, _ := strings.Cut(r.Fields[2], "{")
		want, _, _ = strings.Cut(want, "}")
		upTo, _, _ := strings.Cut(r.Fields[2], "]")
		got := ""
		if e := resolved(t, "2019-06-01", bare.Replace(r.Fields[2]), bare.Replace(upTo)); e != nil {
			got = e.Name
		}
		if got != want {
			t.Errorf("%s: %s: %q, want %q", r.At(), r.Fields[2], got, want)
		}
	}
}

func TestWhoseBody(t *testing.T) {
	checkResolved(t, []sought{
		{"a capital ahead", "The Guyanese Ministry of Health condemned it. In Caracas the foreign ministry wrote to Georgetown.", "foreign ministry", "Ministry of Foreign Affairs (Venezuela)"},
		{"a capital ahead", "Chad opened an embassy in Minsk. From Lomé the Foreign Ministry broke off relations with Chad.", "Foreign Ministry", "Ministry of Foreign Affairs (Togo)"},
		{"whose envoy is called in", "Kenya threw out two Somali diplomats. The Foreign Ministry summoned Somalia's ambassador.", "Foreign Ministry", "Ministry of Foreign Affairs (Kenya)"},
		{"whom it writes to", "Chad and Togo met. Togo left. The interim government sent Togo a letter.", "interim government", "Chad"},
		{"lawmakers criticized", "The Bundestag met on Monday. The lawmakers are criticized by Turkey.", "lawmakers", "Bundestag"},
		{"whom a foreign ministry warns", "Togo met Malians. In Mali the US Secretary of State left. In Washington a spokesman for the State Department warned the army against any pact.", "the army", "Malian Armed Forces"},
		{"whom a capital backs", "Togo is poor. Paris and Washington expressed their support for the army.", "the army", "Togolese Armed Forces"},
		{"whom its own president warns", "Chad and Togo met. President Faure Gnassingbé of Togo warned the army against a coup.", "the army", "Togolese Armed Forces"},
		{"its own state among others", "Togo left. The army condemned a plot in Togo.", "army", "Togolese Armed Forces"},
	})
}

// Bodies whose state nothing but what the text goes on about tells, and that are of none then.
func TestBodiesOfMostTold(t *testing.T) {
	const togo = "Togo closed its border. The Togolese president met Togolese farmers in Lomé, and Togo praised Togolese police. "
	checkResolved(t, []sought{
		{"of whom most is told", togo + "Chad and Mali asked the army to leave the town.", "the army", "Togolese Armed Forces"},
		{"of several", "Togo closed its border. Chad and Mali asked the army to leave the town.", "the army", "-"},
		{"who may be anybody's", togo + "Chad and Mali thanked the judges for that.", "the judges", "-"},
		{"a ministry, as all states have", "Sudan expelled envoys of Chad. Envoys of Mali and Togo left. A day later the Foreign Ministry left the pact.", "the Foreign Ministry", "-"},
		{"whose ship is seized", "Togo met Libya. The coast guard seized a ship of Libya.", "The coast guard", "Togolese Coast Guard"},
		{"beside a government", "Togo met Togolese farmers in Lomé. Togo mediates between the Malian government and the opposition.", "the opposition", "Malian opposition"},
	})
	for _, c := range []sought{
		{"no junta is France's", "France has soldiers in Niger and Mali. President Emmanuel Macron left. The junta withdrew his visa.", "The junta", "-"},
		{"the one of whom most is told", "France has soldiers in Niger, Mali and Mali's desert. Niger closed its border. Nigeriens marched in Niamey. France left. The junta withdrew the visa.", "The junta", "Niger"},
	} {
		got := "-"
		if e := resolved(t, "2023-10-01", c.text, c.words); e != nil {
			got = e.Name
		}
		if got != c.want {
			t.Errorf("%s: %s: %q is %s, want %s", c.rule, c.text, c.words, got, c.want)
		}
	}
}

func TestArmyThatStruck(t *testing.T) {
	checkResolved(t, []sought{
		{"that of who struck", "Togo shelled Sarh in Chad. The army said it had hit a depot of Chadian rebels.", "The army", "Togolese Armed Forces"},
		{"told of at once", "Togolese jets struck Chadian rebels in Chad, the army said.", "the army", "Togolese Armed Forces"},
		{"that of who was struck", "Togo shelled Sarh in Chad. The army said three Chadian soldiers had died.", "The army", "Chadian National Army"},
		{"struck by others", "Chad's town of Sarh was shelled by Togo. The army said it would strike back at Chad.", "The army", "Chadian National Army"},
	})
}

func TestOwnedForces(t *testing.T) {
	checkResolved(t, []sought{
		{"of a president", "Chad's president, Idriss Deby, met the president of Togo. His army denied it.", "His army", "Chad"},
		{"of a president", "President Alexander Lukashenko won. His riot police beat students.", "His riot police", "Belarus"},
		{"of a group's leader", "Hezbollah leader Marek Holmqvist spoke. His troops will leave Beirut.", "His troops", "Hezbollah"},
		{"of a council that fights", "The Southern Transitional Council quit to put their forces under guard.", "their forces", "Southern Transitional Council"},
		{"of a state", "Chad left. Its police fired at students.", "Its police", "Chad"},
		{"a mayor's city", "Chad bombed Lagos in May, and its mayor fled.", "its", "Lagos"},
		{"a mayor's city, not the state", "Chad met. Its president left.", "Its", "Chad"},
		{"its house", "Russia is large. Its lower house approved a pact with Chad.", "Its lower house", "State Duma"},
		{"a house of a parliament", "The lower house of the French parliament approved a pact with Chad.", "The lower house", "National Assembly (France)"},
		{"a house alone", "Romania is hot. The upper house approved a pact with the Netherlands.", "The upper house", "Senate of Romania"},
	})
}

func TestDescribedBodies(t *testing.T) {
	checkResolved(t, []sought{
		{"a company by its state", "U.S. sanctions hit Rosneft. Germany defended the Russian company.", "the Russian company", "Rosneft"},
		{"behind an adjective", "U.S. sanctions hit Rosneft. Germany defended the struggling Russian company.", "Russian company", "Rosneft"},
		{"of two", "Sanctions hit Rosneft and Gazprom. Germany defended the Russian company.", "the Russian company", "Russia"},
		{"a body with a capital", "The Economic Community of West African States met. The Community warned Togo.", "The Community", "Economic Community of West African States"},
		{"a power", "The Tana River Authority met. Kenya has the authority to act.", "the authority", "-"},
	})
}

// The dateline of a text is no sentence's; who writes in a state's capital writes of its bodies.
func TestDatelineState(t *testing.T) {
	const dateline, rest = "LOMÉ, Togo (Qwerin) - ", "The British ambassador was summoned to the Foreign Ministry."
	d := &text.Document{Published: "2019-06-01", Text: dateline + rest}
	sentences := text.Split(d)
	for k, tok := range sentences[0].Tokens {
		if tok.Start >= len(dateline) {
			sentences[0].Tokens = sentences[0].Tokens[k:]
			break
		}
	}
	for _, m := range resolver(t).Resolve(d, sentences, linker(t).Mentions(d, sentences)) {
		if m.End == len(d.Text)-1 && (m.Entity == nil || m.Entity.Country != "TGO") {
			t.Errorf("%q is %v, want one of Togo", m.Of(d.Text), m.Entity)
		}
	}
}
