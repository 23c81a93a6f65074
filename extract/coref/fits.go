package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// nounFits gives how well an actor can be what the noun of mention i stands
// for: 0 not at all, 1 by its type, 2 by a word of its name, 3 because the text
// has called it by the same noun: "Israeli soldiers" are "the soldiers" later.
func (x *resolution) nounFits(i int) func(*actor) float64 {
	m, n := &x.out[i], x.places[i].noun
	head := x.token(m.Sentence, m.Head).Lower
	branch := branchNames[x.token(m.Sentence, m.Head-1).Lower]
	if m.Head == m.First && head != "court" || head != "ministry" && head != "court" && head != "bank" && head != "carrier" {
		branch = ""
	}
	abroad := x.abroad(i)
	adjective := ""
	if m.Form == entity.Nominal && n != nil && n.number == one && n.of(entity.Organization) {
		adjective = x.adjectiveOf(i)
	}
	again := pointing[x.token(m.Sentence, m.First).Lower] && numerals[x.token(m.Sentence, m.First+1).Lower] == 0 &&
		(n == nil || !n.of(entity.Country))
	elsewhere := x.servesElsewhere(i)
	return func(a *actor) float64 {
		switch {
		case elsewhere(a):
			return 0
		case abroad && a.entity.Type == entity.Country && a.entity.Country == x.houseState.Country:
			return 0
		case adjective != "" && a.entity.Type == entity.Organization && a.entity.Country != "" && a.entity.Country != adjective:
			return 0 // "the Chadian agency" is none of Mali's
		case x.cityNouns[head] && a.entity.Type == entity.Place && x.isSite(a.entity.Name), head == "region" && a.entity.Type == entity.Place && a.entity.Name == x.capitals[a.entity.Country]:
			return 0 // a mosque is no capital, and a capital no region
		case branch != "" && !isBranch(a.entity.Name, branch):
			return 0
		case m.AtHand != nil && (head == "army" || head == "military" || head == "navy") && a.entity.Type == entity.ArmedGroup:
			return 0 // an army of the state, not the Arakan Army
		case (head == "bloc" || head == "grouping") && strings.HasPrefix(a.entity.ID, "group:"):
			return 0 // no party
		case (head == "parliament" || head == "legislature") && x.chamberOfNamed(a.entity):
			return 0
		case head == "station" && (m.Head > m.First+1 || x.nounBefore(m)) && !airing[x.token(m.Sentence, m.Head-1).Lower]:
			return 0 // "the electricity station", "a police station" of which "a police" is a mention of its own
		case head == "kingdom" && a.entity.Country == "GBR":
			return 0 // nobody calls it so
		case again && slices.Contains(a.heads, head):
			return 3
		case n == nil || n.nameless() || head == "agency" && ministerial(a.entity.Name):
			return 0
		case n.owner && len(n.kinds) == 0:
			if a.entity.Type == entity.Country {
				return 1
			}
			return 0
		}
		return n.fits(x.tables, a)
	}
}

// nounBefore tells whether a mention is one word and a noun stands right before it.
func (x *resolution) nounBefore(m *Mention) bool {
	t := x.tree(m.Sentence)
	return m.Head == m.First && m.Head > 0 && m.Head <= len(t) && strings.HasPrefix(t[m.Head-1].Tag, "NN")
}

// airing are the words before "station" that leave it one that broadcasts.
var airing = wordSet("radio tv television news broadcast state state-run state-owned satellite private local independent same")

// chamberOfNamed tells whether a body is a chamber of a parliament that the text names too:
// "parliament" is not the House of Lords beside the Parliament of the United Kingdom.
func (x *resolution) chamberOfNamed(e *entity.Entity) bool {
	if e.Type != entity.Organization || e.Country == "" || !headWord(e.Name, "House", "Senate", "Chamber") {
		return false
	}
	return slices.ContainsFunc(x.order, func(a *actor) bool {
		return a.entity.Type == entity.Organization && a.entity.Country == e.Country && headWord(a.entity.Name, "Parliament", "Congress", "Assembly", "Legislature")
	})
}

// isBranch tells whether a name is of the branch: a central bank is a Federal Reserve
// too, a court of appeal one of appeals, and a ministry of defence spelled as others spell it.
func isBranch(name, branch string) bool {
	name = strings.ReplaceAll(strings.ToLower(name), "defense", "defence")
	return hasWords(name, branch) || branch == "bank" && hasWords(name, "reserve") || branch == "appeals" && hasWords(name, "appeal")
}

// branchNames tell by the word before its head which ministry, court or bank a
// phrase means, and that an aircraft carrier is no company; with the word that the
// name of such has.
var branchNames = map[string]string{
	"foreign": "foreign", "defence": "defence", "defense": "defence", "interior": "interior", "health": "health", "finance": "finance",
	"justice": "justice", "energy": "energy", "oil": "oil", "economy": "economy", "education": "education", "trade": "trade",
	"agriculture": "agriculture", "culture": "culture", "transport": "transport", "information": "information", "labour": "labour",
	"aircraft": "airlines", "central": "bank", "supreme": "supreme", "appeals": "appeals", "appeal": "appeals", "district": "district", "electoral": "electoral", "constitutional": "constitutional", "criminal": "criminal", "high": "high",
}

// fits tells how well an actor can be what a noun stands for: 0 not at all, 1
// by its type, 2 by a word of its name.
func (n *noun) fits(t *tables, a *actor) float64 {
	if !n.of(a.entity.Type) {
		return 0
	}
	if a.entity.Type == entity.Person {
		if n.open || n.namesOffice(a.offices) {
			return 2
		}
		return 0
	}
	opaque := true
	for _, name := range append([]string{strings.ToLower(a.entity.Name)}, a.names()...) {
		name = headOf(name)
		for _, w := range n.named {
			if hasWords(name, w) {
				return 2
			}
		}
		if opaque && a.entity.Type == entity.Organization {
			for _, w := range strings.Fields(name) {
				opaque = opaque && !t.classes[w]
			}
		}
	}
	if (n.open || len(n.named) == 0) && opaque && (a.entity.Type != entity.Country || n.kinds[0] == entity.Country) {
		return 1
	}
	return 0
}

// namesOffice tells whether a noun for persons is one for who holds some of the offices.
func (n *noun) namesOffice(offices []office) bool {
	return slices.ContainsFunc(offices, func(o office) bool {
		return slices.ContainsFunc(n.named, func(w string) bool {
			return hasWords(o.title, w) && !(w == "secretary" && (hasWords(o.title, "general") || hasWords(o.title, "executive") || hasWords(o.title, "press")))
		})
	})
}

// headOf gives the part of a lower-case name that tells what it is: "ministry"
// of "ministry of energy".
func headOf(name string) string {
	for _, cut := range []string{" of ", " for ", " (", " in "} {
		name, _, _ = strings.Cut(name, cut)
	}
	return name
}

// isSite tells the names of places that are no town, by their last word: "Al-Nur Mosque".
func (x *resolution) isSite(name string) bool {
	words := strings.Fields(name)
	return len(words) > 1 && x.siteHeads[words[len(words)-1]]
}
