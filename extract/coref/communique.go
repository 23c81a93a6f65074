package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
)

// convene finds the body of several states whose communiqué the text is, and adds mentions of
// it for "Summit", "The participants", "The Heads of State" at the head of its sentences:
// "The Summit of the African Union was held in May. The Summit thanked Chad. They urged …".
func (x *resolution) convene(given []entity.Mention, covered [][]bool) {
	body := x.convener(given)
	if body == nil {
		return
	}
	type sitting struct{ sentence, first, last int }
	var named []sitting
	told := 0
	for s := range x.sentences {
		first, last := x.sits(s)
		if last < 0 || !x.resolves(s, last) {
			continue
		}
		if told++; x.pronouns[x.token(s, first).Lower] == nil {
			named = append(named, sitting{s, first, last})
		}
	}
	if told < 3 || len(named) == 0 {
		return
	}
	x.body = body
	for _, n := range named {
		within := func(m Mention) bool { return m.Sentence == n.sentence && m.First < n.last && m.Form != entity.Name }
		if x.out = slices.DeleteFunc(x.out, within); slices.ContainsFunc(x.out, func(m Mention) bool { return m.Sentence == n.sentence && m.First < n.last }) {
			continue
		}
		m := x.mention(n.sentence, n.first, n.last, n.last-1, entity.Nominal)
		m.Entity, m.Why = body, "who issues the text"
		x.out = append(x.out, m)
		for k := n.first; k < n.last; k++ {
			covered[n.sentence][k] = true
		}
	}
}

// convener gives the body of several states that one of the first lines names alone, or of
// whose session one of the first sentences tells; nil for none.
func (x *resolution) convener(given []entity.Mention) *entity.Entity {
	for i := range given {
		m := &given[i]
		if m.Sentence > 3 {
			return nil
		}
		e := m.Entity
		if e == nil || e.Type != entity.Organization || e.Country != "" || strings.HasPrefix(e.ID, "name:") {
			continue
		}
		t := x.sentences[m.Sentence].Tokens
		if len(t) == m.Last-m.First {
			return e
		}
		for k, w := range t {
			if x.sessions[w.Text] && (k < m.First || k <= m.Last+2) && k < 12 {
				return e
			}
		}
	}
	return nil
}

// sits gives the first words of a sentence, after its number, where they are what a body that
// sits is called, or "they" and "it"; the end is -1 where they are not.
func (x *resolution) sits(s int) (first, last int) {
	for ; first < 4 && !isWord(x.token(s, first).Text) && x.token(s, first).Text != ""; first++ {
	}
	k := first
	switch t := x.token(s, k); {
	case t.Lower == "they" || t.Lower == "it":
		return first, k + 1
	case t.Lower == "the":
		k++
	}
	if t := x.token(s, k); !x.sessions[t.Text] && !(k > first && x.sitting[t.Lower]) {
		return first, -1
	}
	if x.token(s, k).Text == "Heads" && x.token(s, k+1).Lower == "of" {
		for k += 2; x.token(s, k).Text == "State" || x.token(s, k).Lower == "and" || x.token(s, k).Text == "Government"; k++ {
		}
		k--
	}
	return first, k + 1
}

// resolves tells whether a verb of communiqués stands at token k or soon after it.
func (x *resolution) resolves(s, k int) bool {
	for end := k + 3; k < end; k++ {
		w := x.token(s, k).Lower
		if x.resolving[w] {
			return true
		}
		if w != "also" && w != "further" && w != "has" && w != "have" && !strings.HasSuffix(w, "ly") {
			return false
		}
	}
	return false
}

// bodyOf gives the body whose communiqué the text is for "they" and "it" at the head of a
// sentence that says what it resolves; nil for others.
func (x *resolution) bodyOf(i int) *entity.Entity {
	m := &x.out[i]
	if x.body == nil {
		return nil
	}
	if first, last := x.sits(m.Sentence); first != m.First || last != m.Last || !x.resolves(m.Sentence, last) {
		return nil
	}
	return x.body
}
