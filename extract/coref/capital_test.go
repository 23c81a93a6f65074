package coref

import (
	"regexp"
	"strings"
	"testing"

	"geokg/extract/entity"
	"geokg/extract/lexicon"
)

// TestSeatWordExamples runs the examples of seatwords.txt.
func TestSeatWordExamples(t *testing.T) {
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	table, err := set.Table("seatwords.txt", "use", "words", "example")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range table.Rows {
		want := entity.Country
		if r.Fields[0] == "city" {
			want = entity.Place
		}
		plain := strings.NewReplacer("[", "", "]", "").Replace(r.Fields[2])
		for _, m := range regexp.MustCompile(`\[(.*?)\]`).FindAllStringSubmatch(r.Fields[2], -1) {
			if e := resolved(t, "2019-06-01", plain, m[1]); e == nil || e.Type != want {
				t.Errorf("%s: %s: %q is %v, want a %s", r.At(), r.Fields[2], m[1], e, want)
			}
		}
	}
}

// Capitals that the tree of the sentence has act, or that are only places in it.
func TestCapitalActs(t *testing.T) {
	checkResolved(t, []sought{
		{"words between it and its verb", "Wellington in its turn expelled the envoys of Fiji.", "Wellington", "New Zealand"},
		{"where somebody closes the own embassy", "Norway has shut its embassy in Lima.", "Lima", "Peru"},
		{"where others bomb an embassy", "Rebels bombed the Norwegian embassy in Lima.", "Lima", "Lima"},
		{"of which city somebody is mayor", "Paris Mayor Ada Qwerin visited Lima.", "Paris", "Paris"},
		{"a clause that says more of a noun", "He made an offer that Bogotá neither accepted nor refused.", "Bogotá", "Colombia"},
		{"what it says", "He wrote on Twitter that Doha by sending a junior minister had shown its true face.", "Doha", "Qatar"},
		{"a month before it", "In May Vilnius walked out of the talks.", "Vilnius", "Lithuania"},
		{"what makes it do something", "The news led Tehran to call in the envoy.", "Tehran", "Iran"},
		{"what is to follow", "The neighbour is to change its name, and Athens to withdraw its veto.", "Athens", "Greece"},
		{"words that part it from its verb", "The talks failed. Tbilisi, he told the envoys, had sent nobody.", "Tbilisi", "Georgia"},
		{"what stands aside", "The minister pointed out that Athens stood aside in March.", "Athens", "Greece"},
		{"whose envoy comes home", "Kuwait has called home from Tehran its ambassador.", "Tehran", "Iran"},
		{"with whom relations are", "Relations with Caracas are poor.", "Caracas", "Venezuela"},
		{"what it is about to do", "Its neighbour cut the ties. Banjul was about to recognise the new state.", "Banjul", "The Gambia"},
		{"whom somebody approaches", "The envoy has approached New Delhi for a loan.", "New Delhi", "India"},
		{"where somebody goes", "The troops approached New Delhi for two days.", "New Delhi", "New Delhi"},
		{"who is talked to", "Mongolia was talking to Tehran.", "Tehran", "Iran"},
		{"who is called upon", "The envoy called upon Ottawa to share evidence.", "Ottawa", "Canada"},
		{"what goes on doing it", "The envoy said that Caracas goes on ruining relations.", "Caracas", "Venezuela"},
		{"where a friend is", "Her friends from Lima came by train.", "Lima", "Lima"},
		{"whose friend somebody is", "He is a friend of Moscow.", "Moscow", "Russia"},
		{"what only happens there", "He got a letter on a flight from Doha.", "Doha", "Doha"},
		{"where somebody is led", "The guide led Tehran visitors to the river.", "Tehran", "Tehran"},
		{"a city of a state that has its name", "New South Wales and Victoria closed the border.", "Victoria", "Victoria"},
		{"the capital by its name", "The people of the capital Abuja demand an end of the war.", "Abuja", "Abuja"},
		{"where somebody is", "Officials in Ankara demand an end of the war.", "Ankara", "Ankara"},
	})
}
