package entity

// dominant gives the state that the document is about, nil where several are.
func (w *work) dominant() *Entity { return w.leading(2, 1) }

// leading gives the state to which the document points at least n/m times as often as
// to any other, nil for none.
func (w *work) leading(n, m int) *Entity {
	best, next := "", 0
	for c := range w.states {
		times := w.pointing(c)
		switch {
		case bygone(c):
		case best == "" || times > w.pointing(best) || times == w.pointing(best) && c < best:
			if best != "" {
				next = max(next, w.pointing(best))
			}
			best = c
		default:
			next = max(next, times)
		}
	}
	if c := w.countryByCode[best]; c != nil && m*w.pointing(best) >= n*next {
		return c.entity
	}
	return nil
}

// pointing gives how often the document points to a state, by whatever name.
func (w *work) pointing(code string) int { return w.states[code] + w.hinted[code] }

// bygone tells the codes of states of the past, and of parts of others.
func bygone(code string) bool {
	switch code {
	case "SUN", "SCG", "DDR", "CSK":
		return true
	}
	return code[0] == 'X' && code != "XKX"
}
