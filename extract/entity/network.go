package entity

import (
	"slices"
	"strings"
)

// networkX makes hits of the network that has been called X since July 2023 where the text
// speaks of it: "the court blocked X", "X closed its office". On X somebody writes; that is no
// actor, nor an initial.
func (w *work) networkX(s *sent) {
	if w.doc.Published != "" && w.doc.Published < "2023-07" {
		return
	}
	for k := range s.atoms {
		a := s.at(k)
		if word := w.word(s, k); word != "X" && !(word == "X." && k == len(s.atoms)-1) || a.is(glued) || s.hitAt(k) != nil || s.at(k-1).is(capital) && k > 1 || s.at(k+1).is(capital|glued) && !s.at(k+1).is(mark|ending) || !w.tellsOfX() {
			continue
		}
		h := hit{i: k, j: k + 1, entity: w.tableBody("Twitter"), rule: "the network"}
		switch w.word(s, k-1) {
		case "on", "On", "via", "through":
			h.dead, h.sense = true, noActor
		}
		if h.entity == nil {
			return
		}
		s.put(h)
		if !slices.Contains(w.spelled[h.entity], "X") {
			if w.spelled == nil {
				w.spelled = map[*Entity][]string{}
			}
			w.spelled[h.entity] = append(w.spelled[h.entity], "X")
		}
	}
}

// tellsOfX tells whether a text speaks of the network: who owns it, its former name, that
// somebody writes on it or that a state blocks it.
func (w *work) tellsOfX() bool {
	for _, told := range [...]string{" on X ", " on X,", " on X.", "Musk", "Twitter", "access to X", "blocked X", "banned X", "block X", "ban X", "social network", "social media"} {
		if strings.Contains(w.doc.Text, told) {
			return true
		}
	}
	return false
}
