package entity

import "strings"

// listedBodies makes hits of the bodies that one plural names: "the Departments
// of State, Commerce and the Treasury".
func (w *work) listedBodies(s *sent) {
	for k := range s.atoms {
		one := ""
		switch w.word(s, k) {
		case "Departments":
			one = "Department of "
		case "Ministries":
			one = "Ministry of "
		default:
			continue
		}
		if p := s.at(k + 1).word; p != w.is.of && p != w.is.for_ {
			continue
		}
		parts := w.list(s, k+2)
		if len(parts) < 2 {
			continue
		}
		for n, p := range parts {
			e := w.partOf(s, one, p)
			if e == nil {
				continue
			}
			if n == 0 {
				p[0] = k
			}
			s.put(hit{i: p[0], j: p[1], entity: e, public: true, rule: "list of " + one + "…"})
		}
	}
}

// list gives the runs of capitalised words from atom i on, divided by commas and "and".
func (w *work) list(s *sent, i int) (parts [][2]int) {
	for {
		for s.at(i).word == w.is.the && s.at(i).Len() > 0 {
			i++
		}
		j := i
		for s.at(j).is(capital) {
			j++
		}
		if j == i {
			return parts
		}
		parts = append(parts, [2]int{i, j})
		for i = j; s.at(i).Len() > 0 && (s.at(i).word == w.is.comma || s.at(i).word == w.is.and); {
			i++
		}
		if i == j {
			return parts
		}
	}
}

// partOf gives the body of one part of a list, of the state that the text is about.
func (w *work) partOf(s *sent, one string, p [2]int) *Entity {
	words := w.text(s, p[0], p[1])
	for _, name := range [...]string{one + words, one + "the " + words} {
		if e := w.tableBody(name); e != nil {
			return e
		}
		if n := w.bodyNoun(strings.ToLower(name)); n != nil {
			if main := w.dominant(); main != nil {
				return w.body(main, n)
			}
		}
	}
	return nil
}
