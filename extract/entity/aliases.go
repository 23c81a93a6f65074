package entity

import (
	"slices"
	"strings"

	"geokg/extract/lexicon"
)

// withoutInitials lists the forms of a person's name without its middle
// initials: "Wendy Sherman" for "Wendy R. Sherman".
func withoutInitials(name string) []string {
	words := strings.Fields(name)
	short := slices.DeleteFunc(slices.Clone(words), func(w string) bool {
		return len(w) == 2 && w[1] == '.' || len(w) == 1 && upperFirst(w)
	})
	if len(short) == len(words) || len(short) < 2 || short[0] != words[0] {
		return nil
	}
	return []string{strings.Join(short, " ")}
}

// initialsJoined gives a name with its leading initials as one word, "" where it
// has none: "KP Sharma Oli" for "K. P. Sharma Oli".
func initialsJoined(name string) string {
	joined, rest := "", name
	for len(rest) > 3 && upperFirst(rest) && rest[1] == '.' && rest[2] == ' ' {
		joined, rest = joined+rest[:1], rest[3:]
	}
	if len(joined) < 2 {
		return ""
	}
	return joined + " " + rest
}

// spelled holds words of bodies' names that are written in two ways.
var spelled = map[string]string{"Organization": "Organisation", "Labor": "Labour", "Defense": "Defence", "Program": "Programme", "Center": "Centre", "Cooperation": "Co-operation"}

// otherSpellings gives a body's name with its words written in the other ways: both
// "World Labour Organisation" and the two between for "World Labor Organization".
func otherSpellings(name string) []string {
	out := []string{name}
	for a, b := range spelled {
		for _, n := range out {
			if v := replaceWord(n, a, b); v != n {
				out = append(out, v)
			} else if v := replaceWord(n, b, a); v != n {
				out = append(out, v)
			}
		}
	}
	return sorted(out[1:])
}

// replaceWord gives a name with one word for another.
func replaceWord(name, from, to string) string {
	if !strings.Contains(name, from) {
		return name
	}
	words := strings.Split(name, " ")
	for i, w := range words {
		if w == from {
			words[i] = to
		}
	}
	return strings.Join(words, " ")
}

// otherBase gives the name of an air base with the other spelling of what it is, "Shayrat Air
// Base" for "Shayrat Airbase"; "" for what is none.
func otherBase(name string) string {
	if short, ok := strings.CutSuffix(name, " Airbase"); ok {
		return short + " Air Base"
	}
	if short, ok := strings.CutSuffix(name, " Air Base"); ok {
		return short + " Airbase"
	}
	return ""
}

// ofRealm gives the name of a monarch with the state, "Mohammed VI of Morocco",
// "" for who reigned in none or has a longer name.
func (l *loader) ofRealm(e *Entity, title string) string {
	c := l.countryByCode[e.Country]
	if c == nil || strings.Count(e.Name, " ") > 1 || strings.Contains(e.Name, " of ") || !reigns(title) {
		return ""
	}
	return e.Name + " of " + withThe(c.entity.Name)
}

// reigns tells whether a title is a monarch's.
func reigns(title string) bool {
	switch first, _, _ := strings.Cut(strings.ToLower(title), " "); first {
	case "king", "queen", "monarch", "emperor", "empress", "sultan", "emir":
		return true
	}
	return false
}

// properCase gives a name that is written in capitals throughout as names are
// written: "Wendy R. Sherman" for "WENDY R. SHERMAN".
func properCase(name string) string {
	words := strings.Fields(name)
	for i, w := range words {
		if !allUpper(w) && !(len(w) <= 2 && upperFirst(w)) {
			return name
		}
		if len(w) > 2 || i > 0 && w[len(w)-1] != '.' {
			words[i] = w[:1] + strings.ToLower(w[1:])
		}
	}
	if len(words) < 2 {
		return name
	}
	return strings.Join(words, " ")
}

// stateForms lists the other forms of a body's name that names its state:
// for "Russian Ministry of Economy" also "Ministry of Economy (Russia)",
// "Ministry of Economy of Russia" and "Russia Ministry of Economy".
func stateForms(name string, c *sense) []string {
	rest := withoutState(name, c)
	if rest == "" {
		return nil
	}
	country := c.entity.Name
	of := withThe(country)
	forms := []string{rest + " (" + country + ")", rest + " of " + of, c.adj + " " + rest, country + " " + rest}
	return slices.DeleteFunc(forms, func(f string) bool { return f == name })
}

// withoutState gives a body's name without the words for its state at one end,
// "" where there are none.
func withoutState(name string, c *sense) string {
	f := c.row.Fields
	for _, word := range slices.Concat([]string{f[1]}, lexicon.List(f[2]), lexicon.List(f[3])) {
		if rest, ok := strings.CutPrefix(name, word); ok {
			rest = strings.TrimPrefix(strings.TrimPrefix(rest, "'s"), "’s")
			if strings.HasPrefix(rest, " ") && upperFirst(rest[1:]) {
				return rest[1:]
			}
		}
		for _, around := range [...][2]string{{" of ", ""}, {" of the ", ""}, {" (", ")"}} {
			rest, ok := strings.CutSuffix(name, around[1])
			if ok {
				rest, ok = strings.CutSuffix(rest, word)
			}
			if ok {
				rest, ok = strings.CutSuffix(rest, around[0])
			}
			if ok && rest != "" {
				return rest
			}
		}
	}
	return ""
}

// synonyms lists what else a body of a state is called: every noun with its
// template, before and behind the state.
func (w *work) synonyms(c *sense, n *stateNoun) []string {
	country := c.entity.Name
	of := withThe(country)
	var out []string
	for i := range w.nouns {
		if o := &w.nouns[i]; o.template == n.template && o.as == n.as {
			out = append(out, c.adj+" "+o.noun, country+" "+o.noun, title1(o.noun)+" of "+of, title1(o.noun)+" ("+country+")")
		}
	}
	return out
}
