package entity

// tongue tells whether an adjective of a state or people is its language, "speaking in
// French and English", "a Spanish-language paper".
func (w *work) tongue(s *sent, h *hit) bool {
	if h.sense == nil || h.j-h.i > 1 || h.sense.kind != kindAdjective && h.sense.class != "ethnic" {
		return false
	}
	switch w.word(s, h.j) {
	case "language", "languages", "speaking", "translation", "translations", "subtitles":
		return true
	}
	return w.spokenAt(s, h.i) && w.closesTongue(s, h.j)
}

// spokenAt tells whether "in" or "speaks", or another language and "and", stand before atom i.
func (w *work) spokenAt(s *sent, i int) bool {
	switch w.word(s, i-1) {
	case "in", "speak", "speaks", "spoke", "speaking", "fluent", "into":
		return true
	case "and", "or":
		h := s.hitAt(i - 2)
		return h != nil && h.j == i-1 && h.j-h.i == 1 && h.sense != nil && (h.sense.kind == kindAdjective || h.sense.class == "ethnic") && w.spokenAt(s, h.i)
	}
	return false
}

// closesTongue tells whether what stands at atom k leaves an adjective before it alone.
func (w *work) closesTongue(s *sent, k int) bool {
	a := s.at(k)
	if a.Len() == 0 || a.is(mark) {
		return true
	}
	switch w.doc.Text[a.Start:a.End] {
	case "to", "by", "on", "at", "that", "with", "as", "for", "from", "when", "while", "but":
		return true
	case "and", "or":
		h := s.hitAt(k + 1)
		if h == nil || h.i != k+1 || h.sense == nil {
			return h == nil && !s.at(k+1).is(capital)
		}
		return h.sense.kind != kindAdjective && h.sense.class != "ethnic" || w.closesTongue(s, h.j)
	}
	return false
}

// descent tells whether an adjective only tells where somebody or something comes from: "a man
// of Iranian descent", "weapons of Iranian make", but not "goods of Iranian origin", on which
// somebody puts tariffs.
func (w *work) descent(s *sent, h *hit) bool {
	if h.sense == nil || h.sense.kind != kindAdjective && h.sense.class != "ethnic" || w.word(s, h.i-1) != "of" && w.word(s, h.i-1) != "Of" {
		return false
	}
	switch w.word(s, h.j) {
	case "descent", "origin", "origins", "extraction", "heritage", "ancestry", "parentage", "stock", "roots", "make", "manufacture", "design":
		switch w.word(s, h.i-2) {
		case "goods", "products", "imports", "exports", "steel":
			return false
		}
		return true
	}
	return false
}
