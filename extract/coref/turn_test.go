package coref

import (
	"fmt"
	"strings"
	"testing"

	"geokg/extract/entity"
)

// Who "I", "we" and "the President" are in transcripts, letters and releases; marked up
// as in TestRules, in titles too.
func TestIssued(t *testing.T) {
	for _, c := range []struct{ rule, title, text, want string }{
		{"a turn of a transcript", "", "Press briefing\n\nMR. HILL: [We] met {country/TCD Chad}.\n\nQUESTION: Did [we] lose?\n\n{person/USA:secretary of state; Max Hill=SECRETARY HILL}: [I] did. [We] won.", "United States, -, Max Hill, United States"},
		{"a turn of an unnamed official", "", "SENIOR ADMINISTRATION OFFICIAL: [We] met {country/TCD Chad}.\n\nQ: Did you?\n\nSENIOR ADMINISTRATION OFFICIAL: [We] did.", "United States, United States"},
		{"labels that come once make no transcript", "", "{person/USA:president; Ann Lee} spoke of two states.\n\nCHAD: [We] left.\n\nMALI: We stayed.", "-"},
		{"a desk with its place", "", "Ministry of Defence, {place/TUR Ankara}\n\n{country/SYR Syria} fired. [We] answered.", "Turkey"},
		{"a title's speaker", "Statement by President Lee on Chad", "{person/USA:president; Ann Lee} spoke.\n\n[I] salute {country/TCD Chad}. [We] stand by it.", "Ann Lee, United States"},
		{"one whom the title alone names", "Statement by {person/USA:president; Ann Lee} on {country/TCD Chad}", "[We] stand by {country/TCD Chad}. [I] salute it.", "United States, Ann Lee"},
		{"whom a title's speaker speaks about", "Press conference by the Foreign Minister: health of {person/JPN Tom Lee}", "{country/JPN Japan} thanks {country/TCD Chad}. [I] am glad.", "-"},
		{"what a title is about", "Statement by the chairman on {country/TCD Chad}", "[We] stand by {country/MLI Mali}.", "-"},
		{"a fact sheet's state", "Fact Sheet: {person/USA:president; Ann Lee} Helps Chad", "{country/TCD Chad} gets help. [We] stand by it.", "United States"},
		{"the president of whom the title bills", "Readout of {person/USA:president; Ann Lee}'s Call with President Roe", "{person/USA:president; Ann Lee} spoke today. Peace is near. [role:President; The President] thanked {person/TCD:president; Jan Roe}.", "Ann Lee"},
		{"another's president spoken of", "Letter of {person/USA:president; Ann Lee}", "{person/TCD:president; Jan Roe} fled. Peace is near. Chad had asked [role:President; the President] for help.", "Jan Roe"},
		{"a call that a release's title tells of", "Secretary {person/USA:president; Ann Lee}'s Call with President Roe", "READOUT\n\n{person/TCD:president; Jan Roe} was told. [We] stand by it.", "United States"},
		{"a visit that news tells of", "{person/USA:president; Ann Lee}'s Visit to Chad", "{person/TCD:president; Jan Roe} was told. [We] stand by it.", "-"},
		{"a delegate who is not named", "Statement of {country/TCD Chad} to the Council", "[I] thank {country/MLI Mali}. [We] stand by it.", "Chad, Chad"},
		{"an honourable member", "", "Senator the Hon {person/AUS:minister; Ann Lee}, Minister for Foreign Affairs\n\n[I] salute {country/TCD Chad}.", "Ann Lee"},
		{"an office with its place", "", "Prime Minister's Office\n\n{place/TCD Moundou}, 3 May\n\n{country/MLI Mali} fired. [We] answered.", "Chad"},
		{"several in the title", "Joint Statement of Chad and Mali", "{country/TCD Chad} and {country/MLI Mali} met.\n\n[We] salute {country/USA United States}.", "Chad+Mali"},
		{"a title that does", "Chad welcomes a treaty", "Press release\n\n{country/TCD Chad} and {country/MLI Mali} met. [We] salute {country/USA United States}.", "Chad"},
		{"a report's title", "Chad leaves a treaty", "{country/TCD Chad} and {country/MLI Mali} met. [We] salute {country/USA United States}.", "-"},
		{"governments that declare", "", "The Governments of {country/TCD Chad} and {country/MLI Mali}, meeting in {place/ML Gao}, declare as follows. [We] salute {country/USA United States}.", "Chad+Mali"},
		{"seven of a body and another", "G7 Foreign Ministers' Statement", "{organization Group of Seven=G7} ministers met. [We], the ministers of {country/CAN Canada}, {country/FRA France}, {country/DEU Germany}, {country/ITA Italy}, {country/JPN Japan}, {country/GBR United Kingdom} and {country/USA United States}, and the {organization European Union}, salute {country/TCD Chad}.", "European Union+Group of Seven"},
		{"a body's session", "Chairman's Statement on the ASEAN Summit", "{organization ASEAN} met in {place/IDN Jakarta}. [We] salute {country/TCD Chad}.", "ASEAN"},
		{"our minister", "", "In {place/TUR Ankara} [our] Minister, {person/TUR Ann Lee}, met {country/TCD Chad}. [We] salute it.", "Turkey, Turkey"},
		{"what a state does in its own text", "", "The {country/USA United States} calls on {country/TCD Chad} to leave. It will fail. [We] shall help, and [we] shall stay.", "United States, United States"},
		{"a blog's we", "", "The {country/USA United States} calls on {country/TCD Chad} to leave. It won't work. [We] shall see, and [we] shall stay.", "-, -"},
		{"we of a body of the Union", "", "{organization European External Action Service}\n\n{place/BEL Brussels}, 3 May\n\n{country/TCD Chad} fell. [We] helped.", "European Union"},
		{"we of the Union's delegation", "", "Delegation of the {organization European Union} to {country/TCD Chad}\n\n{country/TCD Chad} fell. [We] helped. [The Government] fled.", "European Union, Chad"},
		{"we in the Union's title", "Statement by the Spokesperson of the High Representative on Chad", "{country/TCD Chad} fell. [We] helped.", "European Union"},
		{"we of a body that heads the text", "", "{organization OXFAM}\n\n{country/TCD Chad} fell. [We] helped.", "OXFAM"},
		{"we of an army that heads the text", "", "{organization/MLI Army}\n\n{country/TCD Chad} fell. [We] helped.", "-"},
		{"I whom a line bills", "", "Statement by President {person/SEN:president; Ann Lee}\n\n{country/TCD Chad} fell. [I] helped. [We] stay.", "Ann Lee, Senegal"},
		{"I who gives the text", "", "{person/SEN:president; Ann Lee} issued the following statement today: {country/TCD Chad} fell. [I] helped. [We] stay.", "Ann Lee, Senegal"},
		{"I who gives the text, with an office", "", "{person/SEN:president; Ann Lee}, Commissioner for {country/TCD Chad} at the Office for Justice, issued the following statement today: Chad fell. [I] helped.", "Ann Lee"},
		{"for our part", "", "{country/RUS Russia} left. For [our] part, {country/NOR Norway} has signed. [We] shall stay.", "Norway, Norway"},
		{"we in a state", "", "{country/RUS Russia} left. [We] in {country/NOR Norway} know that. [Our] friends left.", "Norway, Norway"},
		{"we of a people", "", "{country/RUS Russia} left. [We] {demonym/NOR Norway=Norwegians} know that.", "Norway"},
		{"we in a report", "", "{country/RUS Russia} left. [We] went in May, {country/NOR Norway} having signed.", "-"},
		{"what a state goes on with in what reads like its own text", "", "{country/NOR Norway} continues to stand with {country/TCD Chad}. [We] thank {country/TCD Chad}, and [our] help goes on.", "Norway, Norway"},
		{"the same where somebody is told to have said it", "", "{country/NOR Norway} continues to stand with {country/TCD Chad}. [We] thank {country/TCD Chad}, and [our] help goes on, Ann Lee said.", "-, -"},
		{"the same in a report", "", "{country/NOR Norway} has imposed a tax. [We] went there, and [our] crew saw it.", "-, -"},
		{"where our troops are", "", "{country/TCD Chad} welcomes the deal. {country/TCD Chad} will talk. [Our] troops in {country/TCD Chad} leave. [We] thank them.", "-, -"},
		{"our troops", "", "{country/NOR Norway} will stay. [We] told [our] [noun: troops] so. [Our] [noun: commanders] know it.", "Norway, Norway, Norway, Norway, Norway"},
		{"a name under the text", "", "To the Congress.\n\n[I] have met {country/TCD Chad}.\n\n{person/USA:president; Ann Lee=ANN LEE}", "Ann Lee"},
		{"handed over, not one's own", "", "{country/ESP Spain} left and handed [us] over to {country/MAR Morocco}.", "-"},
		{"a quote after a name and a colon", "", `{person/USA:president; Ann Lee} (Maine): "[We] thank {country/TCD Chad}."`, "United States"},
		{"a quote of the last who speaks before it", "", `{person/TCD:president; Jan Roe} said {person/USA:president; Ann Lee} told {country/MLI Mali}: "[We] thank {country/TCD Chad}."`, "United States"},
		{"the president of who issues it", "", "The White House\n\n{person/USA:president; Ann Lee} met {person/TCD:president; Jan Roe}. [role:President; The President] thanked him.", "Ann Lee"},
		{"the government of whom the text is about", "", "The White House\n\n{country/TCD Chad} voted. [The Government] closed the border. We will not leave [the country].", "Chad, Chad"},
		{"the government that is urged", "", "Foreign and Commonwealth Office\n\n{country/TCD Chad} voted. We urge [the Government] to open the border. [The Government] will help.", "Chad, United Kingdom"},
		{"the government and country of who issues it", "", "The White House\n\n{country/TCD Chad} fell. [This country] and [the Government] will help. [The government] of {person/TCD Jan Roe} fled.", "United States, United States, Chad"},
		{"the country of a report", "", "{country/TCD Chad} fell. [The country] is poor.", "Chad"},
		{"the latest president of a report", "", "{person/USA:president; Ann Lee} met {person/TCD:president; Jan Roe}. [role:President; The President] thanked her.", "Jan Roe"},
	} {
		m, title := parse(t, c.text), parse(t, c.title)
		m.doc.Title = title.doc.Text
		r := *resolver(t)
		r.Names = func(string, string) []entity.Mention { return title.mentions }
		if got := m.answersOf(t, &r); strings.Join(got, ", ") != c.want {
			t.Errorf("%s: %s\n\tgot %s, want %s", c.rule, c.text, strings.Join(got, ", "), c.want)
		}
	}
}

// The European Union that a text does not name is the one that orgs.txt has.
func TestEuropeanUnion(t *testing.T) {
	e := resolved(t, "2019-06-01", "The European Union left.", "European Union")
	if e == nil || e.ID != europeanUnion.ID || e.Name != europeanUnion.Name || e.Type != europeanUnion.Type {
		t.Errorf("the European Union is %v, want %v", e, europeanUnion)
	}
}

// TestTurns: whose turns of a transcript are known, and which sentences they are.
func TestTurns(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Press briefing by {person/TCD Max Hill}\n\nKampala Post: Will you go?\n\n{person/TCD Max Hill}: It rained. {country/MLI Mali} left.", "Max Hill 2-3"},
		{"Press briefing\n\nKampala Post: Will you go?\n\n{person/TCD Max Hill}: It rained.\n\nKampala Post: And then?\n\n{person/TCD Max Hill}: It snowed.", "Max Hill 2-2, Max Hill 4-4"},
		{"It rained.\n\nKampala Post: Will you go?\n\n{person/TCD Max Hill}: It rained.\n\nThey left: it snowed.", ""},
		{"It rained.\n\nWhere: Gao\n\nWhen: Monday\n\n{person/TCD Max Hill}: It rained.", ""},
	} {
		m := parse(t, c.text)
		var got []string
		for _, x := range resolver(t).Resolve(m.doc, m.sentences, m.mentions) {
			for _, turn := range x.Turns {
				got = append(got, fmt.Sprintf("%s %d-%d", x.Entity.Name, turn.First, turn.Last))
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s: %q, want %q", c.text, s, c.want)
		}
	}
}
