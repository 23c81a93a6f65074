package entity

import (
	"strings"

	"geokg/extract/lexicon"
)

func (l *loader) concepts() {
	for _, r := range l.table("concepts.txt", "name", "aka", "kind") {
		at := l.sense(&sense{kind: kindConcept, class: r.Fields[2], row: r})
		for _, n := range append([]string{r.Fields[0]}, lexicon.List(r.Fields[1])...) {
			l.name(l.names, n, at, false)
		}
	}
	for _, r := range l.table("weapons.txt", "id", "name", "aka", "class", "origin") {
		at := l.sense(&sense{kind: kindConcept, row: r})
		for _, n := range append([]string{r.Fields[1]}, lexicon.List(r.Fields[2])...) {
			if strings.ToLower(n) != n { // "drone" is an ordinary word
				l.name(l.names, n, at, false)
			}
		}
	}
}

// Titles, forces, heads and the other word lists.
func (l *loader) wordLists() {
	for _, r := range l.table("titles.txt", "title", "office", "use") {
		t := title{words: r.Fields[0], plain: plainTitle(r.Fields[0]), office: cell(r.Fields[1]), role: r.Fields[2] == "role" || r.Fields[2] == "first", lower: r.Fields[2] == "lower", first: r.Fields[2] == "first", style: r.Fields[2] == "style"}
		switch t.office {
		case "BODY":
			t.office, t.outside = "", true
		case "STATE":
			t.office, t.ofState = "", true
		}
		if u := r.Fields[2]; u != "role" && u != "first" && u != "name" && u != "lower" && u != "style" {
			l.err = r.Errorf("use %q is none of role, first, name, lower, style", u)
			return
		}
		if body, ok := strings.CutPrefix(t.office, "@"); ok && l.tableBody(body) == nil {
			l.err = r.Errorf("office %q: %q is no name of orgs.txt or groups.txt", t.office, body)
			return
		}
		l.titles = append(l.titles, t)
		l.name(l.titleTrie, t.words, len(l.titles)-1, true)
		if t.role {
			t.plural = true
			l.titles = append(l.titles, t)
			l.name(l.titleTrie, plural(t.words), len(l.titles)-1, true)
		}
	}
	for _, r := range l.table("forces.txt", "noun", "as", "name") {
		f := stateNoun{noun: r.Fields[0], as: r.Fields[1], template: cell(r.Fields[2]), row: r}
		switch f.as {
		case "state", "people", "body", "group":
		case "modifier":
			l.modifiers[l.words.add(fold(f.noun))] = true
			continue
		case "led":
			l.led[f.noun] = true
			continue
		default:
			l.err = r.Errorf("%q is none of state, people, body, group, modifier, led", f.as)
			return
		}
		l.nouns = append(l.nouns, f)
		l.name(l.nounTrie, f.noun, len(l.nouns)-1, true)
	}
	for _, r := range l.table("heads.txt", "head", "type") {
		if codes, ok := strings.CutPrefix(r.Fields[1], "place in "); ok {
			l.divisions[r.Fields[0]] = lexicon.List(codes)
			continue
		}
		switch t := Type(r.Fields[1]); t {
		case "government":
			l.heads.Set(r.Fields[0], Organization)
			l.public[r.Fields[0]] = true
		case Organization, ArmedGroup, Place, Nationality, "none":
			l.heads.Set(r.Fields[0], t)
		default:
			l.err = r.Errorf("type %q is none of organization, government, armed_group, place, nationality, none", t)
			return
		}
	}
	for _, r := range l.table("nonames.txt", "word") {
		l.noNames[r.Fields[0]] = true
	}
	for _, r := range l.table("nominals.txt", "noun", "type") {
		l.nominals = append(l.nominals, r)
		l.name(l.nominalTrie, r.Fields[0], len(l.nominals)-1, true)
	}
	for _, r := range l.table("pronouns.txt", "pronoun", "person", "number", "gender", "use", "example") {
		l.pronouns[l.words.add(fold(r.Fields[0]))] = r
	}
	for _, r := range l.table("given-names.txt", "gender", "area", "names") {
		for _, n := range lexicon.List(r.Fields[2]) {
			id := l.words.addWord(n)
			l.given[id] = true
			if r.Fields[1] == "English" {
				l.christened[id] = true
			}
		}
	}
	for n, count := range l.firsts {
		if len(n) > 2 {
			l.maybeGiven[l.words.addWord(n)] = true
		}
		if count > 1 && len(n) > 2 && !l.noNames[n] && l.heads.Of(n) == "" {
			if id := l.words.addWord(n); l.is.class[id] == 0 && !l.modifiers[id] {
				l.given[id] = true
			}
		}
	}
}
