package relation

import (
	"slices"

	"geokg/extract/entity"
	"geokg/extract/text"
)

// othersTrust is the confidence of what is told of others on a list, the doer standing before.
const othersTrust = 0.7

// othersListed gives those on a list of others to whom the same was done to who did it in one of the
// two sentences before: "Falkner sacked the mayor. Other officials relieved include [Kestrel] and
// [Alden]."
func (d *document) othersListed(found []Relation) []Relation {
	out := found
	for _, v := range d.views {
		if v.Index == 0 || len(v.Tokens) < 5 || !opensOthers(v) {
			continue
		}
		at, list := d.othersAt(v)
		if at < 0 {
			continue
		}
		name := doneToOthers(v.Tokens[at].Lower)
		if name != "SANCTIONS" {
			list = slices.DeleteFunc(list, func(k int) bool { return d.mentions[k].Entity.Type != entity.Person })
		}
		by := d.doneBefore(found, v.Index, name)
		if by < 0 {
			continue
		}
		for _, k := range list {
			if d.one(k, by) || slices.ContainsFunc(out, func(x Relation) bool {
				return x.Sentence == v.Index && x.Name == name && d.one(x.Object, k)
			}) {
				continue
			}
			out = append(out[:len(out):len(out)], Relation{Sentence: v.Index, Subject: by, Object: k, Name: name, Status: "actual", Source: -1,
				Cue: v.Tokens[at].Span, Rule: modelRule, Confidence: othersTrust})
		}
	}
	return out
}

// opensOthers tells whether a sentence begins with others: "Other officials", "Also", "Among others", or
// with those who were listed: "The listings".
func opensOthers(v *view) bool {
	switch v.Tokens[0].Lower {
	case "other", "others", "also", "among", "those":
		return true
	case "the", "today", "new":
		return slices.ContainsFunc(v.Tokens[1:5], func(t text.Token) bool { return doneToOthers(t.Lower) == "SANCTIONS" })
	}
	return false
}

// othersAt gives the participle that tells what was done to those whom a sentence lists, with nobody
// who did it behind, and who is on the list, persons and bodies; -1 for none.
func (d *document) othersAt(v *view) (at int, list []int) {
	at = -1
	verb := -1
	for i := 1; i < min(len(v.Tokens), 12) && verb < 0; i++ {
		switch w := v.Tokens[i].Lower; {
		case w == "include" || w == "includes" || w == "included" || w == "including" || w == "are" && at > 0 || w == "were" && at > 0:
			verb = i
		case w == "by" || w == "who" || w == "that":
			return -1, nil
		case at < 0 && doneToOthers(w) != "":
			at = i
		case at >= 0 && v.Tokens[i].Text == ",":
			return -1, nil
		}
	}
	if at < 0 || verb < at || v.Tokens[verb-1].Lower == "they" {
		return -1, nil
	}
	for _, k := range v.own {
		m := &d.mentions[k]
		if m.Last <= at && d.known(k) && m.Form != entity.Nominal && m.Form != entity.Pronoun {
			return -1, nil // whose officials they are, or who did it
		}
		if !d.known(k) || m.Form != entity.Name || m.First <= verb || d.closesOther(v, k) {
			continue
		}
		switch m.Entity.Type {
		case entity.Organization, entity.ArmedGroup:
			if m.Last < len(v.Tokens) {
				switch v.Tokens[m.Last].Text {
				case ",", "and", "(", ".", "of", ";":
				default:
					continue // "the Union's head"
				}
			}
			list = append(list, k)
		case entity.Person:
			list = append(list, k)
		}
	}
	return at, list
}

// doneToOthers is the relation that a participle before a list tells of; empty for none.
func doneToOthers(word string) string {
	switch word {
	case "relieved", "sacked", "dismissed", "fired", "removed", "ousted":
		return "DISMISSES"
	case "appointed", "nominated":
		return "APPOINTS"
	case "arrested", "detained", "jailed":
		return "DETAINS"
	case "sanctioned", "blacklisted", "designated", "listed", "targeted", "listings", "designations", "targets":
		return "SANCTIONS"
	case "freed", "released":
		return "RELEASES"
	}
	return ""
}

// doneBefore is who does such a deed in the two sentences before sentence s: by the surest that is found, else
// the subject of its verb, "[Falkner] on Monday sacked the mayor"; -1 for nobody.
func (d *document) doneBefore(found []Relation, s int, name string) int {
	for k := s - 1; k >= max(0, s-2); k-- {
		by, sure := -1, 0.4
		for _, x := range found {
			if x.Sentence == k && x.Name == name && x.Status == "actual" && x.Confidence >= sure {
				by, sure = x.Subject, x.Confidence
			}
		}
		if by < 0 {
			by = d.activeIn(d.views[k], name)
		}
		if by >= 0 {
			return by
		}
	}
	return -1
}

// activeIn is the known actor who alone stands before the verb of such a deed in the active voice.
func (d *document) activeIn(v *view, name string) int {
	for i := 1; i < len(v.Tokens); i++ {
		if doneToOthers(v.Tokens[i].Lower) != name || d.passiveFrom(v, i) >= 0 {
			continue
		}
		by := -1
		for _, k := range v.own {
			if m := &d.mentions[k]; d.known(k) && m.Last <= i && (m.Form == entity.Name || m.Form == entity.Role || m.Form == entity.Nominal && m.Entity.Type == entity.Organization) && m.Entity.Type != entity.Place {
				if by >= 0 && !d.one(k, by) && d.mentions[k].Entity.Country != d.mentions[by].Entity.Country {
					return -1
				}
				by = k
			}
		}
		return by
	}
	return -1
}
