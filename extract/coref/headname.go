package coref

import (
	"strings"

	"geokg/extract/entity"
)

// headNames adds mentions for "the Force" and "the Agency", names cut down to the word
// that tells what the body is, where nothing else covers them.
func (x *resolution) headNames(covered [][]bool) {
	for i, s := range x.sentences {
		for j := range s.Tokens {
			if j > 0 && !covered[i][j] && x.cutName(i, j) {
				x.out = append(x.out, x.mention(i, j-1, j+1, j, entity.Nominal))
				covered[i][j-1], covered[i][j] = true, true
			}
		}
	}
}

// cutName tells whether token j is such a word after "the", and no part of a longer name.
func (x *resolution) cutName(sentence, j int) bool {
	t, before, after := x.token(sentence, j), x.token(sentence, j-1).Lower, x.token(sentence, j+1)
	if before != "the" && before != "this" && before != "our" || !x.headWords[t.Text] {
		return false
	}
	return after.Lower != "of" && after.Lower != "for" && after.Text != "-" && (after.Text == "" || isLowerWord(after.Text) || !isWord(after.Text))
}

// isWord tells words from punctuation and the ending "'s".
func isWord(s string) bool {
	return s != "" && (s[0] >= 'A' && s[0] <= 'Z' || s[0] >= 'a' && s[0] <= 'z' || s[0] >= 0x80)
}

// headNamed gives the body, that the text names most, or last of two it names as often,
// whose name has the noun of mention i for its head: the United Nations Interim Force in
// Lebanon of "the Force"; nil for none.
func (x *resolution) headNamed(i int) *actor {
	m := &x.out[i]
	if m.Last-m.First != 2 || m.Head != m.First+1 || !x.cutName(m.Sentence, m.Head) {
		return nil
	}
	word := strings.ToLower(x.token(m.Sentence, m.Head).Text)
	var best *actor
	for _, a := range x.order {
		if a.entity.Type != entity.Organization && a.entity.Type != entity.ArmedGroup || len(a.at) == 0 {
			continue
		}
		if best != nil && (x.named[key(a.entity)] < x.named[key(best.entity)] || x.named[key(a.entity)] == x.named[key(best.entity)] && a.last() < best.last()) {
			continue
		}
		for _, n := range a.names() {
			if nameHead(n) == word {
				best = a
				break
			}
		}
	}
	return best
}

// nameHead gives the word of a folded name that tells what the body is: "force" of "united
// nations interim force in lebanon".
func nameHead(name string) string {
	if !strings.Contains(name, " ") {
		return "" // an acronym, or a name of one word
	}
	words := strings.Fields(name)
	for k, w := range words {
		if k > 0 && prepositions[w] {
			words = words[:k]
			break
		}
	}
	return strings.Trim(words[len(words)-1], "()")
}
