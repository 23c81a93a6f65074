package coref

import (
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// callings gives nouns for a person whom nothing has resolved, "the reporter", "the gunman",
// "the Russian oligarch", who is called by one of the same trade or is the only one of that state.
func (x *resolution) callings() {
	var suspect *entity.Entity
	asked := false
	for i := range x.read {
		m := &x.out[i]
		head := x.token(m.Sentence, m.Head).Lower
		if age, ok := strings.CutSuffix(head, aged); ok && m.Entity == nil && m.Form == entity.Nominal {
			if j := x.ofAge(i, age); j >= 0 {
				x.set(i, x.out[j].Entity, j, "of that age")
			}
			continue
		}
		trade := trades[head]
		if trade == "" || x.token(m.Sentence, m.First).Lower != "the" && x.token(m.Sentence, m.First-1).Lower != "the" || m.Form != entity.Demonym && (m.Entity != nil || m.Form != entity.Nominal && m.Form != entity.Role) {
			continue
		}
		if j := x.sameTrade(i, trade); j >= 0 {
			x.set(i, x.out[j].Entity, j, "called so")
			continue
		}
		if trade == "suspect" && m.Entity == nil {
			if !asked {
				suspect, asked = x.identified(), true
			}
			if suspect != nil {
				x.set(i, suspect, -1, "identified")
			}
		}
	}
}

// sameTrade gives the mention of the person, in this sentence or the three before, whose trade
// is that of mention i by the word before the name, or who is the only one there of the state that
// its adjective tells: -1 for none or several.
func (x *resolution) sameTrade(i int, trade string) int {
	m := &x.out[i]
	of := x.adjectiveOf(i)
	found := -1
	for j := i - 1; j >= 0 && m.Sentence-x.out[j].Sentence <= window; j-- {
		b := &x.out[j]
		if b.Form != entity.Name || b.Entity == nil || b.Entity.Type != entity.Person {
			continue
		}
		told := trades[x.token(b.Sentence, b.First-1).Lower] == trade || x.apposedTrade(b) == trade
		near := of != "" && trade != "suspect" && m.Sentence-b.Sentence <= 1 && b.Entity.Country == of && private(x.actor(b.Entity))
		if of != "" && b.Entity.Country != "" && b.Entity.Country != of || !told && !near || x.boundAt(j, i) {
			continue
		}
		if found >= 0 && key(x.out[found].Entity) != key(b.Entity) {
			return -1
		}
		found = j
	}
	return found
}

// apposedTrade is the trade that commas behind a name tell of its bearer: "Ann Lee, a young journalist,"; "" for none.
func (x *resolution) apposedTrade(b *Mention) string {
	if x.token(b.Sentence, b.Last).Text != "," {
		return ""
	}
	if !isArticle(x.token(b.Sentence, b.Last+1).Lower) {
		return ""
	}
	for k := b.Last + 2; k < b.Last+6; k++ {
		if t := trades[x.token(b.Sentence, k).Lower]; t != "" {
			return t
		}
		if !isLowerWord(x.token(b.Sentence, k).Text) || prepositions[x.token(b.Sentence, k).Lower] {
			return ""
		}
	}
	return ""
}

// aged ends an age that stands for a person: "the 60-year-old".
const aged = "-year-old"

// isAge tells whether token j is an age that stands for a person, with no noun behind: "the 60-year-old left".
func (x *resolution) isAge(sentence, j int) bool {
	if !strings.HasSuffix(x.token(sentence, j).Lower, aged) || x.token(sentence, j-1).Lower != "the" {
		return false
	}
	switch x.tree(sentence)[j].Label {
	case syntax.Adjective, syntax.Compound, syntax.Number:
		return false
	}
	return true
}

// ofAge gives the person, in the three sentences before mention i, whose age the text tells to be that one,
// "Ann Lee, 60,"; else the only person there, of no other age: -1 for none.
func (x *resolution) ofAge(i int, age string) int {
	only, several := -1, false
	for j := i - 1; j >= 0 && x.out[i].Sentence-x.out[j].Sentence <= window; j-- {
		b := &x.out[j]
		if b.Form != entity.Name || b.Entity == nil || b.Entity.Type != entity.Person || b.Sentence == x.out[i].Sentence {
			continue
		}
		if x.token(b.Sentence, b.Last).Text == "," {
			told := x.token(b.Sentence, b.Last+1).Text
			if told == age {
				return j
			}
			if told != "" && told[0] >= '1' && told[0] <= '9' && (x.token(b.Sentence, b.Last+2).Text == "," || x.token(b.Sentence, b.Last+2).Text == ".") {
				several = true
				continue // of another age
			}
		}
		several = several || only >= 0 && key(x.out[only].Entity) != key(b.Entity)
		if only < 0 {
			only = j
		}
	}
	if several {
		return -1
	}
	return only
}

// private tells whether neither the text nor the tables give somebody an office.
func private(a *actor) bool { return len(a.offices) == 0 && len(a.held) == 0 }

// adjectiveOf gives the code of the state whose adjective stands in mention i, "" for none.
func (x *resolution) adjectiveOf(i int) string {
	m := &x.out[i]
	if m.Form == entity.Demonym && m.Entity != nil {
		return m.Entity.Country
	}
	for j := max(0, i-2); j < min(i+3, x.read); j++ {
		if b := &x.out[j]; b.Form == entity.Demonym && b.Entity != nil && b.Sentence == m.Sentence && b.Last <= m.Head && b.First >= m.First-1 {
			return b.Entity.Country
		}
	}
	return ""
}

// identified gives the only person of whom the text says that a suspect is: "the gunman was
// identified as Jan Novak", "the suspect, Jan Novak,"; nil for none or several.
func (x *resolution) identified() (only *entity.Entity) {
	for j := range x.read {
		b := &x.out[j]
		if b.Form != entity.Name || b.Entity == nil || b.Entity.Type != entity.Person {
			continue
		}
		w, before := x.token(b.Sentence, b.First-1).Lower, x.token(b.Sentence, b.First-2).Lower
		if !(w == "as" && (before == "identified" || before == "named")) && trades[w] != "suspect" && !(w == "," && trades[before] == "suspect") {
			continue
		}
		if only != nil && key(only) != key(b.Entity) {
			return nil
		}
		only = b.Entity
	}
	return only
}

// trades gives what nouns for a person tell of the person, by groups that stand for each other.
var trades = groupsOf(`suspect gunman attacker shooter assailant bomber killer hijacker perpetrator
	journalist reporter correspondent newsman columnist
	businessman oligarch billionaire tycoon magnate entrepreneur
	comedian comic
	activist dissident campaigner
	blogger vlogger
	lawyer attorney
	scientist physicist
	actor filmmaker
	cleric imam preacher`)

// groupsOf gives the words of lines, each with the first of its line.
func groupsOf(lines string) map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(lines) {
		words := strings.Fields(line)
		for _, w := range words {
			m[w] = words[0]
		}
	}
	return m
}
