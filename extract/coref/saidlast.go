package coref

import "geokg/extract/entity"

// saidLast gives who says what the sentence before tells and goes on speaking: "Rebels took Gao, the
// United Nations said. It urged Chad to wait"; -1 for none. Of those whom it tells of themselves what
// follows may be told as well: "It claimed".
func (x *resolution) saidLast(i int) int {
	m := &x.out[i]
	if m.First > 0 || m.Sentence == 0 || x.places[i].function == possessive || x.places[i].quote >= 0 || !x.goesOnSpeaking(m.Sentence, m.Last) {
		return -1
	}
	s := m.Sentence - 1
	verb := x.closingSaying(s)
	if verb < 0 {
		return -1
	}
	for j := i - 1; j >= x.begin[s]; j-- {
		b := &x.out[j]
		if b.Last != verb {
			continue
		}
		first := b.First
		if first > 0 && isArticle(x.token(s, first-1).Lower) {
			first--
		}
		if b.Entity == nil || b.Entity.Type == entity.Place || b.Entity.Type == entity.Nationality || b.Form == entity.Pronoun || x.token(s, first-1).Text != "," {
			return -1
		}
		return j
	}
	return -1
}

// closingSaying gives the verb of saying that closes a sentence, but for a day or where it was said; -1
// for none. What an agency or paper has "reported" it has from others.
func (x *resolution) closingSaying(s int) int {
	end := len(x.sentences[s].Tokens) - 1
	if w := x.token(s, end).Text; w != "." {
		return -1
	}
	for k := end - 1; k > 2 && k >= end-5; k-- {
		switch w := x.token(s, k); {
		case w.Text == ",":
			return -1
		case w.Lower == "reported":
			return -1
		case x.isSaying(w.Lower):
			return k
		}
	}
	return -1
}

// goesOnSpeaking tells whether a sentence's first verb, behind its pronoun that ends with token k, is what
// somebody does in words who has just spoken.
func (x *resolution) goesOnSpeaking(s, k int) bool {
	for end := min(k+4, len(x.sentences[s].Tokens)); k < end; k++ {
		if w := x.token(s, k).Lower; lemma(x.hints.speaking, w) {
			return true
		} else if !auxiliaries[w] && w != "also" && w != "later" && w != "then" && w != "further" && w != "again" {
			return false
		}
	}
	return false
}

// isArticle tells whether a word is an article.
func isArticle(w string) bool { return w == "the" || w == "a" || w == "an" }
