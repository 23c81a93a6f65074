package coref

import (
	"slices"
	"strings"
	"unicode"

	"geokg/extract/entity"
)

// turn is what one speaker says in a transcript: from a label at the head of a line
// ("MR. LEE:", "Q:", "SENIOR OFFICIAL:") to the next.
type turn struct {
	label    string
	speaker  int  // mention of who speaks; -1 nobody known
	official bool // somebody unnamed who speaks for whoever issues the transcript
}

// Turn is the first and the last of the sentences that somebody says in a transcript.
type Turn struct{ First, Last int }

// findTurns divides a transcript into turns. A text is one where a question is
// labelled, or where two labels come back; one question and its answer are where the
// heading calls it a press conference or the like.
func (x *resolution) findTurns() {
	x.turnOf = make([]int, len(x.sentences))
	times := map[string]int{}
	now, back, asked := -1, 0, false
	for s := range x.sentences {
		if label := x.label(s); label != "" {
			if times[label]++; times[label] == 2 {
				back++
			}
			asked = asked || askers[label] || x.asks(s)
			now = len(x.turns)
			x.turns = append(x.turns, turn{label: label, speaker: -1, official: isOfficial(label)})
		}
		x.turnOf[s] = now
	}
	if few := len(x.turns) < 3 && !(len(x.turns) == 2 && x.headsTalk()); few || !asked && back < 2 {
		x.turns = nil
	}
}

// talks are what the heading of a transcript calls it.
var talks = []string{"press conference", "briefing", "interview", "transcript", "press availability", "q&a"}

// headsTalk tells whether the title or the first line calls the text a transcript.
func (x *resolution) headsTalk() bool {
	line, _, _ := strings.Cut(strings.TrimSpace(x.doc.Text), "\n")
	head := strings.ToLower(x.doc.Title + "\n" + line)
	return slices.ContainsFunc(talks, func(w string) bool { return strings.Contains(head, w) })
}

// asks tells whether the line that sentence s begins ends with a question: "Dawn: What will you do?"
func (x *resolution) asks(s int) bool {
	line, _, _ := strings.Cut(x.doc.Text[x.sentences[s].Start:], "\n")
	return strings.HasSuffix(strings.TrimRight(line, " \"”"), "?")
}

// nameTurns finds out who speaks in the turns, once the text's persons are known.
func (x *resolution) nameTurns() {
	if len(x.turns) == 0 {
		return
	}
	first := map[string]int{} // the mention behind a label
	for s := range x.sentences {
		if t := x.turnOf[s]; t >= 0 && (s == 0 || x.turnOf[s-1] != t) {
			l := x.turns[t].label
			if _, ok := first[l]; !ok {
				first[l] = x.labelled(s, l)
			}
			x.turns[t].speaker = first[l]
		}
	}
	for s := 0; s < len(x.sentences); {
		t, first := x.turnOf[s], s
		for ; s < len(x.sentences) && x.turnOf[s] == t; s++ {
		}
		if t >= 0 && x.turns[t].speaker >= 0 {
			m := &x.out[x.turns[t].speaker]
			m.Turns = append(m.Turns, Turn{first, s - 1})
		}
	}
}

// inTurn gives the turn that a sentence is part of, nil for none.
func (x *resolution) inTurn(sentence int) *turn {
	if len(x.turns) == 0 || x.turnOf[sentence] < 0 {
		return nil
	}
	return &x.turns[x.turnOf[sentence]]
}

// names tells whether the label of a turn names a person: who speaks there is not "she".
func (t *turn) names(e *entity.Entity) bool {
	label, name := strings.Fields(fold(t.label)), strings.Fields(fold(e.Name))
	return len(label) > 0 && len(name) > 0 && label[len(label)-1] == name[len(name)-1]
}

// label gives the speaker's label that a sentence begins with, without the initials
// that may stand after a name in brackets; "" where it begins with none.
func (x *resolution) label(s int) string {
	if s > 0 && x.sentences[s-1].Paragraph == x.sentences[s].Paragraph && !strings.Contains(x.doc.Text[x.sentences[s-1].End:x.sentences[s].Start], "\n") &&
		!x.sameLine(s) {
		return ""
	}
	words, _, ok := strings.Cut(x.sentences[s].Of(x.doc.Text), ":")
	if !ok || len(words) > 60 {
		return ""
	}
	if at := strings.Index(words, " ("); at > 0 && strings.HasSuffix(words, ")") {
		words = words[:at]
	}
	if isUpper(words) {
		return words
	}
	if up := strings.ToUpper(words); isOfficial(up) || askers[up] {
		return up
	}
	for j := x.begin[s]; j < x.begin[s+1]; j++ {
		if m := &x.out[j]; m.Entity != nil && m.Entity.Type == entity.Person && m.Form == entity.Name && strings.HasSuffix(words, m.Of(x.doc.Text)) && len(strings.Fields(words)) < 6 {
			return words
		}
	}
	if f := strings.Fields(words); len(f) < 5 && x.asks(s) && !slices.ContainsFunc(f, func(w string) bool { return !unicode.IsUpper([]rune(w)[0]) }) {
		return words // "Kampala Post: Will you go?"
	}
	return ""
}

// sameLine tells whether the source's own sentences tell nothing of lines: the label of
// a text that came as a list of sentences stands where any sentence begins.
func (x *resolution) sameLine(s int) bool {
	first, _, _ := strings.Cut(strings.TrimSpace(x.sentences[s].Of(x.doc.Text)), " ")
	return len(x.doc.Given) > 0 && isUpper(first)
}

// isUpper tells labels such as "MR. LEE" or "Q": capitals, and no small letters.
func isUpper(s string) bool {
	capital := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		capital = capital || unicode.IsUpper(r)
	}
	return capital
}

// labelled gives the mention of the person whom the label of sentence s names: in the
// label itself, or whoever in the text has its last word for a last name or its
// letters for initials. It is -1 where nobody has or several do.
func (x *resolution) labelled(s int, label string) int {
	if askers[label] {
		return -1
	}
	end := x.sentences[s].Start + len(label)
	for j := x.begin[s]; j < x.begin[s+1]; j++ {
		if m := &x.out[j]; m.End <= end && m.Form == entity.Name && m.Entity != nil && m.Entity.Type == entity.Person {
			return j
		}
	}
	words := strings.Fields(fold(label))
	if len(words) == 0 {
		return -1
	}
	last, found := words[len(words)-1], -1
	for _, a := range x.order {
		if a.entity.Type != entity.Person || len(a.at) == 0 {
			continue
		}
		name := strings.Fields(fold(a.entity.Name))
		if len(name) == 0 || name[len(name)-1] != last && !(len(words) == 1 && initials(name) == last) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = a.at[0]
	}
	return found
}

// initials gives the first letters of the words of a name.
func initials(name []string) string {
	var b strings.Builder
	for _, w := range name {
		b.WriteString(w[:1])
	}
	return b.String()
}

// askers holds labels of those who speak for nobody.
var askers = map[string]bool{"Q": true, "QUESTION": true, "REPORTER": true, "MODERATOR": true, "OPERATOR": true, "JOURNALIST": true}

// isOfficial tells labels of unnamed officers: "SENIOR ADMINISTRATION OFFICIAL", "SECOND OFFICIAL".
func isOfficial(label string) bool {
	return strings.Contains(label, "OFFICIAL") || strings.Contains(label, "SPOKES") || label == "A" || label == "ANSWER"
}

// ofAdministration gives the United States where a label is that of an officer of theirs, who
// alone are called so; nil otherwise.
func (x *resolution) ofAdministration() *actor {
	for _, t := range x.turns {
		for _, w := range []string{"ADMINISTRATION OFFICIAL", "STATE DEPARTMENT OFFICIAL", "DEFENSE OFFICIAL"} {
			if strings.Contains(t.label, w) {
				return x.actor(x.state("USA"))
			}
		}
	}
	return nil
}

// inTurns gives "I", "we" and "our" of a transcript whoever says them; "we" of an officer
// is the state or body served, and that of one unnamed whoever issues the text.
// It gives the pronouns that are nobody's, for others to resolve.
func (x *resolution) inTurns(ours []int, issuer *actor) []int {
	if len(x.turns) == 0 {
		return ours
	}
	var left []int
	for _, i := range ours {
		m := &x.out[i]
		t := x.inTurn(m.Sentence)
		if t == nil {
			left = append(left, i)
			continue
		}
		p := x.pronouns[x.lower(i)]
		switch {
		case t.speaker >= 0 && p.number == one:
			x.set(i, x.out[t.speaker].Entity, t.speaker, p.rule)
		case t.speaker >= 0:
			if e := x.behind(x.actor(x.out[t.speaker].Entity)); e != nil {
				x.set(i, x.voiceOf(e), t.speaker, p.rule)
			} else if issuer != nil {
				x.set(i, issuer.entity, -1, p.rule)
			}
		case t.official && p.number == many && issuer != nil:
			x.set(i, issuer.entity, -1, p.rule)
		}
	}
	return left
}
