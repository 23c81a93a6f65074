package coref

import (
	"strings"
	"testing"
)

// TestListed: whom a number, people who are counted, "each of them" and "them" stand for after
// those whom a sentence names.
func TestListed(t *testing.T) {
	const qwerin, novak, hill = "{person/TGO Ada Qwerin}", "{person/TGO Jan Novak}", "{person/TGO Max Hill}"
	const two = "{country/TGO Togo} arrested " + qwerin + ", a lawyer, and " + novak + ", a journalist. "
	const three = "The persons named by {country/TGO Togo} are " + qwerin + ", the head of the port; " + novak + ", the head of the bank; and " + hill + ". "
	const both, all = "Ada Qwerin+Jan Novak", "Ada Qwerin+Jan Novak+Max Hill"
	const by = " had been expelled by {country/BEN Benin}."
	const benin, mali = "{country/BEN Benin}", "{country/MLI Mali}"
	for _, c := range []struct{ rule, text, want string }{
		{"each of them", two + "[Each] of them" + by, both},
		{"they to whom something is done", two + "[They]" + by, both},
		{"them past a sentence of nobody", two + "The hall was full. " + benin + " had expelled [them].", both},
		{"them past others", two + "Reporters had to wait. " + benin + " had expelled [them].", "-"},
		{"the pair past a sentence of nobody", two + "The hall was full. " + benin + " had expelled [the pair].", both},
		{"both before of", two + benin + " had accused [both] of treason.", both},
		{"people who are counted", two + "[The two officers]" + by, both},
		{"the same with an adjective", two + "[The two jailed officers]" + by, both},
		{"officials who are counted", three + "[The three officials]" + by, all},
		{"not as many", two + "[The three officers]" + by, "-"},
		{"others counted in between", two + mali + " held two officers. [The two officers]" + by, "-"},
		{"told which they are", two + "[The two officers] who held the port" + by, "-"},
		{"all of them", three + "[All] of them" + by, all},
		{"the three as an object", three + benin + " has asked {country/TGO Togo} to release [the three].", all},
		{"the two in one sentence", "In the hall sat " + qwerin + " and, next to her, " + novak + ". " + mali + " thanked [the two] for their help.", both},
		{"both who may be others", qwerin + " freed a man and his wife. " + novak + " thanked [both].", "-"},
		{"both that are things", qwerin + " met " + novak + " twice. " + hill + " was his rival in [both].", "-"},
		{"the three, one in a phrase", qwerin + " praised " + novak + ", the son of " + hill + ". " + mali + " thanked [the three].", "-"},
		{"all three states", "{country/KEN Kenya} joined {country/GHA Ghana} and {country/TGO Togo} in the talks. [All three] condemned " + mali + ".", "Ghana+Kenya+Togo"},
		{"both, none who acts on them", "{country/KEN Kenya} and {country/GHA Ghana} signed a pact. " + mali + " threatened [both countries].", "Ghana+Kenya"},
		{"both organisations that are armed", "{armed_group Hamas} and {armed_group Hezbollah} signed a pact. [Both organisations] condemned " + mali + ".", "Hamas+Hezbollah"},

		{"it past nobody", "{country/KEN Kenya} signed the treaty. The hall was full. [It] condemned " + mali + ".", "Kenya"},
		{"the de facto authorities", "{armed_group/PSE Hamas} closed the schools. {country/NOR Norway} condemned [the de facto authorities].", "Hamas"},
		{"the de facto authorities of a state", mali + " fought {armed_group/MLI Ansar Dine}. {country/NOR Norway} condemned [the de facto authorities].", "Mali"},
	} {
		if _, got := answers(t, c.text); strings.Join(got, ", ") != c.want {
			t.Errorf("%s: %s\n\tgot %s, want %s", c.rule, c.text, strings.Join(got, ", "), c.want)
		}
	}
}
