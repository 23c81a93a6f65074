package coref

import "geokg/extract/entity"

// placeBeside gives the name beside a noun for a place, which tells which: "the town of
// Gao", "the West Bank city of Jenin", "its largest city, Lagos", "Gao, the main town of
// the region"; -1 for none.
func (x *resolution) placeBeside(i int) int {
	m := &x.out[i]
	named := func(j int) bool {
		b := &x.out[j]
		return b.Sentence == m.Sentence && b.Form == entity.Name && b.Entity != nil && b.Entity.Type == entity.Place
	}
	foremost := superlative[x.token(m.Sentence, m.Head-1).Lower]
	at := -1
	switch x.token(m.Sentence, m.Last).Lower {
	case "of":
		if !foremost {
			at = m.Last + 1
		}
	case ",":
		if foremost {
			at = m.Last + 1
		}
	}
	for j := i + 1; at >= 0 && j < x.read && x.out[j].Sentence == m.Sentence && x.out[j].First <= at; j++ {
		if x.out[j].First == at && named(j) {
			return j
		}
	}
	if !foremost {
		return -1
	}
	from := m.First
	for x.token(m.Sentence, from-1).Lower == "the" || superlative[x.token(m.Sentence, from-1).Lower] {
		from--
	}
	if x.token(m.Sentence, from-1).Lower != "," {
		return -1
	}
	for j := i - 1; j >= 0 && x.out[j].Sentence == m.Sentence; j-- {
		if x.out[j].Last == from-1 && named(j) {
			return j
		}
	}
	return -1
}

// superlative are words before a noun for a place that tell one of a region's, not the
// region: "the capital city of Bavaria".
var superlative = wordSet("capital main largest biggest chief principal second-largest third-largest northernmost southernmost")

// noActor tells whether "state" at token j is no land, "a state of emergency", or "regime" a
// set of rules, "the tax regime", or "leadership" what somebody shows: "courageous leadership".
func (x *resolution) noActor(sentence, j int) bool {
	if x.token(sentence, j).Lower == "regime" && j > 0 {
		return x.ruling[x.token(sentence, j-1).Lower]
	}
	if x.token(sentence, j).Lower == "leadership" && j > 0 {
		return x.shown[x.token(sentence, j-1).Lower]
	}
	next := x.token(sentence, j+2)
	return x.token(sentence, j).Lower == "state" && x.token(sentence, j+1).Lower == "of" && isLowerWord(next.Text) && next.Lower != "the"
}
