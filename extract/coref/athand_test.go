package coref

import (
	"slices"
	"strings"
	"testing"

	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/text"
)

// sought is a text, words of it and whom they stand for: "-" for nobody.
type sought struct{ rule, text, words, want string }

// checkResolved holds that the words of each text, published in June 2019, stand for whom they should.
func checkResolved(t *testing.T, cases []sought) {
	t.Helper()
	for _, c := range cases {
		got := "-"
		if e := resolved(t, "2019-06-01", c.text, c.words); e != nil {
			got = e.Name
		}
		if got != c.want {
			t.Errorf("%s: %s: %q is %s, want %s", c.rule, c.text, c.words, got, c.want)
		}
	}
}

// resolved gives what the words of a text stand for, the tables alone finding
// the mentions; the longest mention that ends with the words counts.
func resolved(t *testing.T, published, s, words string) *entity.Entity {
	t.Helper()
	d := &text.Document{Published: published, Text: s}
	sentences := text.Split(d)
	end := strings.Index(s, words) + len(words)
	r := *resolver(t)
	r.Holder = linker(t).Holder
	for _, m := range r.Resolve(d, sentences, linker(t).Mentions(d, sentences)) {
		if m.End == end {
			return m.Entity
		}
	}
	return nil
}

// TestStateAtHand runs the examples of athand.txt.
func TestStateAtHand(t *testing.T) {
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	table, err := set.Table("athand.txt", "nouns", "as", "only", "example")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range table.Rows {
		example := r.Fields[3]
		marked := func(open, shut string) string {
			_, after, _ := strings.Cut(example, open)
			words, _, _ := strings.Cut(after, shut)
			return strings.NewReplacer("{", "", "}", "").Replace(words)
		}
		plain := strings.NewReplacer("[", "", "]", "", "{", "", "}", "").Replace(example)
		words, of := marked("[", "]"), marked("{", "}")
		if r.Fields[1] == "scene" {
			words = strings.TrimSuffix(words, " in "+of)
		}
		got, state := resolved(t, "2019-06-01", plain, words), resolved(t, "2019-06-01", plain, of)
		switch {
		case got == nil || state == nil || got.Country != state.Country:
			t.Errorf("%s: %s: %q is %v, %q is %v", r.At(), example, words, got, of, state)
		case (r.Fields[1] == "state") != (got.Type == entity.Country):
			t.Errorf("%s: %s: %q is of type %s", r.At(), example, words, got.Type)
		}
	}
}

func TestAtHand(t *testing.T) {
	checkResolved(t, []sought{
		{"authorities in a region", "Chad shelled Nyala. The authorities in Darfur accused Chad of murder.", "The authorities", "Sudan"},
		{"coup leaders who do not rule", "Soldiers shot at a palace in Peru. The coup leaders fled.", "The coup leaders", "-"},
		{"a state that is blamed", "Ada Qwerin died in Mali. Oxfam blamed the state.", "the state", "Mali"},
		{"a state of a federation", "Troops left Texas. Mexico criticized the state.", "the state", "Texas"},
		{"no state, but how things are", "Mali is poor. Oxfam deplored the state of affairs.", "the state", "-"},
		{"beside a place", "Mali is poor. Prosecutors in Lyon charged him.", "Prosecutors", "France"},
		{"no federal officers of a state that has none", "China is large. Federal prosecutors charged a bank.", "Federal prosecutors", "United States"},
		{"a tribunal of many states", "Mali met Chad. A tribunal at The Hague freed him.", "A tribunal", "-"},
		{"the opposition in capitals", "Chile is long. The envoy met the Opposition there.", "the Opposition", "Chilean opposition"},
		{"a government by its seat", "Egypt and Chad met. Egypt closed the border with Chad. The government in Abu Dhabi denied that.", "The government", "United Arab Emirates"},
		{"authorities by their city", "Egypt and Chad met. Egypt closed the border with Chad. The authorities in Cotonou denied that.", "The authorities", "Benin"},
		{"a minister's ministry", "Iran's foreign minister, Hossein Qwerin, met Chad's envoy. The ministry said that he had left.", "The ministry", "Ministry of Foreign Affairs (Iran)"},
		{"the ministry told of", "Mali is poor. The foreign ministry met him. The ministry said that he had left for Togo.", "The ministry", "Ministry of Foreign Affairs (Mali)"},
		{"the ministry of something", "Mali is poor. The foreign ministry met him. The ministry of tides said that he had left.", "The ministry", "-"},
		{"his ministry", "Iran's foreign minister, Hossein Qwerin, met Chad's envoy. His ministry said that all was well.", "His ministry", "Ministry of Foreign Affairs (Iran)"},
		{"a ministry by its seat", "Iran's foreign minister, Hossein Qwerin, met Chad's envoy. The ministry in Riyadh said that he had left.", "The ministry", "Ministry of Foreign Affairs (Saudi Arabia)"},
		{"a country by its president", "France met Chad. The gift was for the country's president, Emmanuel Macron.", "the country", "France"},
		{"an army by who orders it", "France met Chad. Netanyahu placed the army on alert.", "the army", "Israel Defense Forces"},
		{"a minister by the tables", "Chad met Mali. Sergey Lavrov backed Chad. The minister left.", "The minister", "Sergey Lavrov"},
		{"a spokeswoman by the tables", "Chad met Mali. Maria Zakharova blamed Chad. The spokeswoman left.", "The spokeswoman", "Maria Zakharova"},
		{"what somebody becomes", "Lebanon formed a government, with Saad Hariri becoming Prime Minister of Lebanon.", "Prime Minister of Lebanon", "Lebanon"},
		{"no junta leader", "Chad met Mali. Vladimir Putin left. The junta leader spoke.", "The junta leader", "-"},
		{"no other bank", "Chad met Mali. A bank of Google spoke. Turkey is large. Prices fell before the central bank met.", "the central bank", "Central Bank of the Republic of Turkey"},
		{"a secretary's ministry", "Foreign Secretary James Cleverly spoke. The envoy said that his ministry had left.", "his ministry", "Foreign and Commonwealth Office"},
		{"the two sides of leaders by the tables", "Emmanuel Macron met Angela Merkel. The two sides left.", "The two sides", "France"},
		{"the two sides of who visits", "Emmanuel Macron visited Lima on Monday. The two sides signed a pact.", "The two sides", "France"},
		{"two leaders by the tables", "Emmanuel Macron met Angela Merkel. The two leaders left.", "The two leaders", "Emmanuel Macron"},
		{"its ministry", "Chile spoke. Its foreign ministry left.", "Its foreign ministry", "Ministry of Foreign Affairs (Chile)"},
		{"the ministry of a capital", "Germany met Chad. Seoul's foreign ministry protested.", "foreign ministry", "Ministry of Foreign Affairs (South Korea)"},
		{"half a word ahead", "Under the deal, Israel will pull out its troops, and the Iran-backed group will go.", "its troops", "Israel"},
		{"a place before it", "Mali is poor. Lyon prosecutors charged him.", "prosecutors", "France"},
		{"no ministry of the envoy's state", "Russian police met two Azerbaijanis. The foreign ministry summoned the Russian chargé d'affaires.", "The foreign ministry", "Ministry of Foreign Affairs (Azerbaijan)"},
		{"the ministry of who speaks for it", "Maria Zakharova, who speaks for the foreign ministry, blamed Chad.", "the foreign ministry", "Ministry of Foreign Affairs (Russia)"},
		{"an opposition that is for another state", "Emmanuel Macron accused the opposition of siding with Chad.", "the opposition", "French opposition"},
		{"a spokesman of others", "Kremlin spokesman Dmitry Peskov blamed Chad. A Hamas spokesman thanked Chad.", "A Hamas spokesman", "Hamas"},
		{"two states", "Mali met Chad. Soldiers from Niger and a police officer left.", "a police officer", "-"},
		{"the scene of it", "A Turkish man and an Iraqi were seen. Police shot at Turkish farmers in Lyon, France.", "Police", "France"},
		{"the scene by its state", "Turkish and Iraqi men were seen. In June police shot at Turkish and Iraqi farmers in the southern Chilean town of Sotavento.", "police", "Chile"},
		{"no scene by a paper", "Turkish and Iraqi men were seen. In June police shot at Turkish and Iraqi farmers, it said in a Chilean paper.", "police", "-"},
		{"a scene in front", "Turkey and Iraq met. In Mexico on Monday she met government leaders.", "government leaders", "Mexico"},
		{"a new government", "Mali is poor. He spoke of a new government there.", "a new government", "-"},
		{"somebody's", "Mali is poor. Jan Novak met Anna Holm. The pilot lost his army there.", "his army", "-"},
		{"the military", "Mali is poor. The envoy said that the military had left.", "the military", "Malian Armed Forces"},
		{"members of a chamber", "Chile is long. The bill was rejected by MPs there.", "MPs", "National Congress of Chile"},
		{"the military at the head", "Mali is poor. Military ousted President Ada Qwerin in May.", "Military", "Malian Armed Forces"},
		{"what only is military", "Mali is poor. Military trucks ousted nobody.", "Military", "-"},
		{"who was ousted by the military", "Mali is poor. The military ousted President Ada Qwerin in May.", "The military", "Malian Armed Forces"},
		{"no military", "Mali is poor. He met two military men there.", "two military", "-"},
		{"an opposition to who spoke", "President Ivan Duque spoke. The opposition accused him of siding with Peru.", "The opposition", "Colombian opposition"},
		{"who is in office, by the text itself", "France is old. The envoy met the president there. President Ada Qwerin left for Lyon.", "the president", "Ada Qwerin"},
		{"who is in office, though the text has one who was", "France is old. The envoy met the president there. Former President Ada Qwerin left France.", "the president", "Emmanuel Macron"},
		{"a council by what is cited", "By resolution 1999 (2011), the Council listed Ada Roe.", "the Council", "United Nations Security Council"},
		{"a council by whose it is", "The Council listed Ada Roe. The EU will help Mali.", "The Council", "Council of the European Union"},
		{"a council of either", "The Council listed Ada Roe. The EU and the United Nations will help Mali.", "The Council", "-"},
		{"who heads a body in office, by a mission of it", "The United Nations Interim Force in Lebanon left. The Secretary-General thanked it.", "The Secretary-General", "António Guterres"},
		{"who is in office", "France is old. The envoy met the president there.", "the president", "Emmanuel Macron"},
		{"the military", "Chile is long. The envoy said that the military had left.", "the military", "Chilean Armed Forces"},
		{"who follows it", "Mali is poor. On Monday police said they had shot at students.", "they", "Mali"},
		{"half a word", "Mali met Chad. Troops left the government-held town of Bamako.", "government", "Mali"},
		{"no half of a word", "Mali is poor. Troops left a government town.", "government", "-"},
		{"whose officials they are", "Russia met Ukraine. Russia left. White House officials denied that. Russia is large.", "officials", "United States"},
		{"a ministry's officials", "The U.S. Congress met Chile. Chile met State Department and Department of Energy officials there.", "officials", "United States"},
		{"the administration", "President Donald Trump met Chile. Chile spoke. The administration refused. Chile agreed.", "The administration", "United States"},
		{"the administration of whom it named", "The Moon Jae-in administration met the United States. The administration refused.", "The administration", "South Korea"},
		{"a state's senate", "The United States are large. American farmers left. The bill was passed by the state senate there.", "the state senate", "-"},
		{"whose tweets they are", "Donald Trump met Xi Jinping in June. One of Trump's tweets read: “The deal that I like is old.”", "I", "Donald Trump"},
		{"a coalition of parties", "Belgium is small. The Socialist Party spoke. The coalition fell.", "The coalition", "Belgium"},
		{"a coalition of states", "Belgium is small. Drones fell. The coalition struck at dawn.", "The coalition", "-"},
		{"a state's legislature", "Uber left Ohio. The legislature thanked it.", "The legislature", "Ohio General Assembly"},
		{"no American legislature", "The United States met American farmers. The legislature left.", "The legislature", "-"},
		{"no American opposition", "The United States met American farmers. The opposition left.", "The opposition", "-"},
		{"fellows of a state's forces", "Kenyan soldiers and police left a town of Somalia.", "police", "Kenya"},
		{"an army's artillery", "Kenyan officials said army artillery had struck.", "army artillery", "Kenya"},
		{"a mission's officials", "India expelled two officials at the Kenya High Commission.", "two officials", "Kenya"},
		{"a government's fighters", "Houthi radio said ten government fighters had left.", "ten government fighters", "Yemen"},
		{"forces of the government there", "Hezbollah fighters and government forces clashed in Syria.", "government forces", "Syria"},
		{"no fighters of a verb", "Kenyan officers arrest several suspects there.", "several suspects", "-"},
		{"an office of its year", "France is old. In 2013 the president of France met the foreign minister.", "the president of France", "François Hollande"},
		{"an office of its month", "In June 2012 the president of France met Chad.", "the president of France", "François Hollande"},
		{"an office of its day", "On 12 April 2012 the president of France met Chad.", "the president of France", "Nicolas Sarkozy"},
		{"an office of a state's own text on its day", "The White House\n\nOn July 14, 2010, by an order, the President punished Chad.", "the President", "Barack Obama"},
		{"an office of its own day again", "The White House\n\nOn July 14, 2010, the President punished Chad. Today the President spoke.", "Today the President", "Donald Trump"},
		{"an office that changed hands in the month", "In May 2012 the president of France met Chad.", "the president of France", "-"},
		{"an office that changed hands in the year", "In 2012 the president of France met Chad.", "the president of France", "-"},
		{"what somebody was first", "Ada Qwerin was the first Republican president of the United States.", "president of the United States", "-"},
		{"no title of whom the request is", "India is large. At the request of Narendra Modi, the President dissolved it. President Ram Nath Kovind left.", "the President", "Ram Nath Kovind"},
		{"one of many", "Labour MP Ada Qwerin left the United Kingdom. One MP spoke of it.", "MP", "Parliament of the United Kingdom"},
		{"a president", "France is old. The envoy met a president there.", "a president", "-"},
	})
}

// TestJuntas runs the examples of juntas.txt.
func TestJuntas(t *testing.T) {
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	table, err := set.Table("juntas.txt", "state", "nouns", "from", "to", "example")
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range table.Rows {
		day, example := r.Fields[2], r.Fields[4]
		if day == "-" {
			day = r.Fields[3]
		}
		if day == "-" {
			day = "2019-06-01"
		}
		_, after, _ := strings.Cut(example, "[")
		words, _, _ := strings.Cut(after, "]")
		plain := strings.NewReplacer("[", "", "]", "").Replace(example)
		if e := resolved(t, day, plain, words); e == nil || e.Country != r.Fields[0] || e.Type != entity.Country {
			t.Errorf("%s: %s: %q is %v", r.At(), example, words, e)
		}
		if noun := strings.TrimPrefix(words, "the "); !slices.Contains(lexicon.List(r.Fields[1]), noun) {
			t.Errorf("%s: the example has none of its nouns", r.At())
		}
	}
	if e := resolved(t, "2023-09-01", "Mali and Niger met. Ghana blamed the junta.", "the junta"); e != nil && e.Country != "GHA" {
		t.Errorf("the junta of two states is %s", e.Name)
	}
}
