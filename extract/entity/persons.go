package entity

import (
	"slices"
	"strings"
)

// unknownPersons finds persons that no table knows: two to five capitalised
// words of which the first is a given name, or that follow a title.
func (w *work) unknownPersons(s *sent) {
	for i := 0; i < len(s.atoms); i++ {
		if !w.nameLike(s, i) {
			continue
		}
		i = w.person(s, i, w.nameRun(s, i, i+1))
	}
}

// nameRun gives where a run of words like those of a person's name ends that begins at atom
// i and goes on at j.
func (w *work) nameRun(s *sent, i, j int) int {
	for j < len(s.atoms) && j-i < 8 {
		if w.nameLike(s, j) {
			j++
			continue
		}
		if k := w.nickname(s, j); k > j && w.nameLike(s, k) {
			j = k + 1 // George "Gigi" Becali
			continue
		}
		k := j
		for k < len(s.atoms) && s.atoms[k].class&particle != 0 && s.atoms[k].hit < 0 && k-j < 3 {
			k++
		}
		if k == j || !w.nameLike(s, k) && !(k == j+1 && w.bearsParticle(s, j)) {
			break
		}
		j = k + 1
	}
	return j
}

// bearsParticle tells whether the particle at atom k, which is no English word, makes a last
// name of what else is a place: "Ferreira dos Santos".
func (w *work) bearsParticle(s *sent, k int) bool {
	switch w.word(s, k) {
	case "dos", "do", "da", "das", "del", "di", "della", "van", "von", "bin", "ibn", "ben":
	default:
		return false
	}
	h := s.hitAt(k + 1)
	return h != nil && h.i == k+1 && h.j == k+2 && s.at(k+1).is(capital) && !s.at(k+1).is(glued|upper) && len(h.cands) > 0 &&
		len(w.surnames[s.at(k+1).word]) > 0 && w.senses[h.cands[0]].kind != kindCountry && w.senses[h.cands[0]].kind != kindAdjective
}

// nickname gives the end of a name in quotation marks that starts at atom j.
func (w *work) nickname(s *sent, j int) int {
	if !w.quoteAt(s, j) || !s.at(j+1).is(capital) {
		return j
	}
	for k := j + 2; k <= j+4; k++ {
		if w.quoteAt(s, k) {
			return k + 1
		}
	}
	return j
}

// person makes a hit of the atoms [i, j) if they are a person's name, and gives the
// last atom that is done with.
func (w *work) person(s *sent, i, j int) int {
	if s.at(i).Len() == 1 && s.at(i-1).word == w.is.open && s.at(i-1).Len() > 0 && (s.at(i+1).is(glued) || s.at(i+1).is(mark)) {
		return j - 1 // "(R-MA)"
	}
	for i < j && s.atoms[i].is(glued) && s.at(i-1).class&particle == 0 {
		i++ // "al-Azhar Ahmed el-Tayeb" begins at "Ahmed"
	}
	if i == 0 && w.asks(s) {
		i++ // "Will Trump go?"
	}
	for i < j && excellency(w.word(s, i)) {
		i++
	}
	after := w.afterTitle(s, i)
	for !after && i < j && w.noNames[w.word(s, i)] {
		i++
	}
	if i >= j || w.mates(s, i, j) || w.meets(s, i, j) || !after && s.atoms[i].tok == s.atoms[j-1].tok && s.atoms[i].class&particle != 0 {
		return j - 1 // "Al-Bashir" alone is a surname
	}
	if !after && j-i > 2 && w.belonging(s, i) && !w.given[s.atoms[i].word] && (w.given[s.atoms[i+1].word] || w.plainPlural(s, i)) {
		i++ // "Director of Counterintelligence Hugo Carvajal"
	}
	last := j - 1
	german := w.firstGerman(s, i, j)
	i, j = w.leftward(s, i, j), w.rightward(s, i, j, after)
	if german {
		i--
	}
	if w.coined(s, i, j) {
		return max(last, j-1)
	}
	after = after || german || w.afterTitle(s, i)
	n := 0
	for k := i; k < j; k++ {
		if s.atoms[k].is(capital) {
			n++
		}
	}
	switch {
	case n < 2 || n > 5:
		return max(last, j-1)
	case n == 2 && s.at(j-1).is(upper) && s.at(j-1).Len() > 2 && !w.inCapitals(s, j-1):
		return max(last, j-1)
	case after, w.given[s.atoms[i].word], w.maybeGiven[s.atoms[i].word] && w.strange(s, i+1, j), w.strange(s, i, j):
		end := w.suffix(s, j)
		if h := w.longer(s, i, j); h != nil && end == j {
			s.put(*h)
			break
		}
		v := w.withoutInitials(s, i, j)
		if v == nil {
			v = w.withoutMiddle(s, i, j)
		}
		if v != nil && end == j {
			s.put(hit{i: i, j: end, entity: v.entity, sense: v, person: true, rule: v.row.At()})
			break
		}
		s.put(hit{i: i, j: end, entity: w.unknown(w.nameText(s, i, end), Person), person: true, rule: nameRule})
	}
	return max(last, j-1)
}

// excellency tells the title that stands before names in small print: "H.E. Ada Qwerin".
func excellency(word string) bool { return word == "HE" || word == "H.E." || word == "H.E" }

// firstGerman tells whether "German" before a last name, the atoms [i, j), is the first name that
// it is in Russia and around, by what the last name is or by the names before: "German Volkov",
// "Ivan Petrov and German Khan".
func (w *work) firstGerman(s *sent, i, j int) bool {
	if j-i != 1 || w.word(s, i-1) != "German" || s.at(i).is(glued|upper) || s.at(i-2).class&article != 0 || s.at(j).is(capital|glued) {
		return false
	}
	for _, e := range [...]string{"ov", "ev", "ova", "eva", "sky", "skiy", "skii", "skaya", "enko", "yan", "chuk"} {
		if hasSuffix(w.word(s, i), e) {
			return true
		}
	}
	k := i - 2
	for ; s.at(k).Len() > 0 && (s.at(k).word == w.is.and || s.at(k).word == w.is.comma); k-- {
	}
	h := s.hitAt(k)
	return k < i-2 && w.closesName(s, j) && h != nil && h.j == k+1 && h.j-h.i > 1 && w.mayBePerson(h) && len(w.surnames[s.at(i).word]) > 0
}

// asks tells whether a sentence is a question that begins with a verb that is a given name too.
func (w *work) asks(s *sent) bool {
	first, last := s.at(0), s.at(len(s.atoms)-1)
	switch w.doc.Text[first.Start:first.End] {
	case "Will", "May", "Drew":
		return w.doc.Text[last.Start:last.End] == "?"
	}
	return false
}

// coined tells whether the atoms [i, j) are a catchword in quotation marks and no name: an
// article stands before or in them, `the "Fish Ban"`, or a noun goes on behind, `"Fake Circus
// rubbish"`.
func (w *work) coined(s *sent, i, j int) bool {
	k := i - 1
	within := s.at(k).class&article != 0
	if within {
		k--
	}
	if !w.quoteAt(s, k) {
		return false
	}
	if a := s.at(j); w.quoteAt(s, j) {
		return within || s.at(k-1).class&article != 0
	} else if a.is(capital|mark|ending|glued) || a.class != 0 {
		return false
	}
	return w.quoteAt(s, j+1) && !within
}

// withoutInitials looks a name up without its initials: "Antony J. Blinken".
func (w *work) withoutInitials(s *sent, i, j int) *sense {
	var words []uint32
	for k := i; k < j; k++ {
		if a := s.at(k); k == i || k == j-1 || a.Len() > 2 || !a.is(capital) {
			words = append(words, a.word)
		}
	}
	if len(words) == j-i {
		return nil
	}
	fits := func(v *sense) bool {
		return !otherInitial(v.entity, w.text(s, i, j)) && (v.entity.Country == "USA" || v.news >= wellKnown || w.besideState(s, &hit{i: i}, v.entity.Country))
	}
	return w.personCalled(fits, words...)
}

// personCalled gives the first of the persons of the tables with a name, given as word numbers,
// that fits; nil for none.
func (l *Linker) personCalled(fits func(*sense) bool, name ...uint32) *sense {
	for at := range l.names.values(name...) {
		if v := l.senses[at]; v.kind == kindPerson && fits(v) {
			return v
		}
	}
	return nil
}

// anybody fits whoever a name means.
func anybody(*sense) bool { return true }

// otherInitial tells whether a name has an initial behind the first name that the names of a
// person have otherwise: "Joe F. Biden" is not Joseph R. Biden.
func otherInitial(e *Entity, name string) bool {
	initial := func(name string) string {
		if words := strings.Fields(name); len(words) > 2 && len(words[1]) == 2 && words[1][1] == '.' {
			return words[1]
		}
		return ""
	}
	own := initial(name)
	if own == "" {
		return false
	}
	other := false
	for _, n := range append([]string{e.Name}, e.Aka...) {
		switch x := initial(n); {
		case x == own:
			return false
		case x != "":
			other = true
		}
	}
	return other
}

// withoutMiddle looks a name of three words up without the second, where the document tells
// of the state of a well-known person: "Khalifa Belqasim Haftar".
func (w *work) withoutMiddle(s *sent, i, j int) *sense {
	if j-i != 3 || s.at(i+1).Len() <= 2 || s.at(i+1).hit >= 0 || s.at(i+1).is(glued) {
		return nil
	}
	patronymic, lastName := fathers(w.word(s, i+1)), len(w.surnames[s.at(i+1).word]) > 0
	fits := func(v *sense) bool {
		if lastName && !slices.ContainsFunc(v.held, func(o office) bool { return o.code == "HOS" || o.code == "HOG" }) {
			return false // "Rodrigo Roa Duterte" has two last names
		}
		return v.news >= wellKnown && (patronymic || w.besideState(s, &hit{i: i}, v.entity.Country))
	}
	return w.personCalled(fits, s.at(i).word, s.at(j-1).word)
}

// fathers tells the names after the father that stand between given and last name in Russia
// and around: "Vladimir Vladimirovich Putin".
func fathers(word string) bool {
	for _, e := range [...]string{"ovich", "evich", "ovych", "evych", "ovna", "evna", "ivna"} {
		if hasSuffix(word, e) {
			return true
		}
	}
	return false
}

// nameText gives a person's name without a nickname in quotation marks.
func (w *work) nameText(s *sent, i, j int) string {
	name := w.text(s, i, j)
	for _, q := range [...][2]string{{`"`, `"`}, {"“", "”"}, {"'", "'"}, {"‘", "’"}} {
		if a := strings.Index(name, " "+q[0]); a >= 0 {
			if b := strings.Index(name[a+1+len(q[0]):], q[1]+" "); b >= 0 {
				return name[:a] + name[a+1+len(q[0])+b+len(q[1]):]
			}
		}
	}
	return name
}

// leftward moves the start of a name over a known name that it goes on with:
// "Juan Carlos" of "Juan Carlos Caguaripano", "Jordan" of "Jordan Peterson".
func (w *work) leftward(s *sent, i, j int) int {
	from := i - 1
	if s.at(i).is(glued) && s.at(from).class&particle != 0 && s.at(from).hit < 0 {
		from-- // "Mohammed Ghazi al-Jalali"
	} else if s.at(i).is(glued) {
		return i
	}
	c := s.hitAt(from)
	if c == nil || c.j != from+1 || len(c.cands) == 0 {
		return i
	}
	v := w.senses[c.cands[0]]
	if w.belonging(s, c.i) && j-i > 1 || v.class == "party" && j-i > 1 && w.given[s.at(i).word] {
		return i // "Governor of Virginia Terry McAuliffe", "incumbent Republican Cory Gardner"
	}
	switch v.kind {
	case kindPerson:
		if c.j-c.i <= 2 && v.news < 100 {
			return c.i
		}
	case kindPlace, kindSeat, kindCountry, kindGroup:
		if c.j-c.i == 1 && (w.given[s.at(c.i).word] || w.maybeGiven[s.at(c.i).word] && w.strange(s, i, j) || w.afterTitle(s, c.i) && v.kind != kindCountry || v.kind == kindPlace && v.news == 0 && (w.strange(s, i, j) || w.maybeGiven[s.at(i).word])) {
			return c.i
		}
	}
	return i
}

// belonging tells whether "of" or "to", perhaps with "the", stands before atom i.
func (w *work) belonging(s *sent, i int) bool {
	if s.at(i-1).word == w.is.the {
		i--
	}
	p := s.at(i - 1)
	return p.Len() > 0 && (p.word == w.is.of || p.word == w.is.to)
}

// plainPlural tells whether "the" stands before atom i and it ends as plurals do:
// "the Himalayas".
func (w *work) plainPlural(s *sent, i int) bool {
	return s.at(i-1).word == w.is.the && hasSuffix(w.word(s, i), "s")
}

// rightward moves the end of a name over the rest of a hyphenated word and over
// a surname that is also a place: "Peng Sheng-chu", "Diarmuid Martin".
func (w *work) rightward(s *sent, i, j int, after bool) int {
	for j < len(s.atoms) && s.at(j).is(glued) && !s.at(j).is(mark) && s.at(j).hit < 0 && s.at(j).class == 0 {
		j++
	}
	if c := s.hitAt(j); c != nil && c.i == j && w.mayBePerson(c) && s.at(j-1).class&particle != 0 {
		return c.j // "Mohammed Ould" and "Abdel Aziz"
	}
	if end := w.begins(s, i, j, after); end > j {
		return end
	}
	if c := s.hitAt(j); c != nil && c.i == j && len(c.cands) > 0 && s.at(j).class&particle != 0 && s.at(j+1).is(glued) && w.given[s.at(i).word] {
		if k := w.senses[c.cands[0]].kind; k == kindPlace || k == kindSeat || k == kindOrg && after {
			return c.j // "Mohammad Samer al-Khalil" is not in Hebron
		}
	}
	if c := s.hitAt(j); j-i > 1 && after && c != nil && c.i == j && c.j == j+1 && len(c.cands) > 0 && !s.at(j).is(glued|upper) && s.at(j-1).is(capital) && w.closesName(s, j+1) {
		switch w.senses[c.cands[0]].kind {
		case kindGroup, kindOrg, kindPlace:
			return j + 1 // "Foreign Minister Therese Kayikwamba Wagner told"
		}
	}
	if j-i == 1 && (after || w.given[s.at(i).word]) && !s.at(j).is(glued) {
		if c := s.hitAt(j); c != nil && c.i == j && c.j == j+1 && len(c.cands) > 0 {
			v := w.senses[c.cands[0]]
			if (v.kind == kindAdjective || v.kind == kindPeople && after) && len(w.surnames[s.at(j).word]) > 0 && (s.at(j+1).class&(deedVerb|aux) != 0 || after && w.closesName(s, j+1)) && w.given[s.at(i).word] {
				return j + 1 // "Anna French said"
			}
			if (v.kind == kindPlace || v.kind == kindGroup || v.kind == kindOrg) && (len(w.surnames[s.at(j).word]) > 0 || v.news < 5 || after) && w.given[s.at(i).word] {
				return w.begins(s, i, w.nameRun(s, i, j+1), after) // "Ahmed Abu Khattala", "João Nelson dos Santos"
			}
		}
	}
	return j
}

// closesName tells whether what stands at atom k may follow a whole name: a verb,
// a comma, an ending.
func (w *work) closesName(s *sent, k int) bool {
	a := s.at(k)
	return a.Len() == 0 || a.is(mark|ending) || a.class&(deedVerb|aux|reachVerb|placePrep|adverb) != 0 || a.word == w.is.and || !a.is(capital) && w.word(s, k) == "met"
}

// strange tells whether the words are such as make persons' names: none
// belongs to names of other things alone.
func (w *work) strange(s *sent, i, j int) bool {
	if j-i > 6 || ordinaryEnding(w.word(s, j-1)) {
		return false
	}
	for k := i; k < j; k++ {
		a := &s.atoms[k]
		if a.class&particle != 0 || a.is(mark) {
			continue
		}
		if w.noNames[w.doc.Text[a.Start:a.End]] || a.is(upper) && a.Len() > 3 {
			return false
		}
		if a.word != 0 && len(w.surnames[a.word]) == 0 && !w.given[a.word] && !w.personal[a.word] {
			return false
		}
	}
	return true
}

// ordinaryEnding tells whether a word ends as English nouns do and surnames do
// not: "Taxpayer Funding", "Emissions Reduction".
func ordinaryEnding(word string) bool {
	for _, e := range [...]string{"ing", "tion", "sion", "ment", "ness", "ship", "ism", "ology", "ities", "ance", "ence"} {
		if len(word) > len(e)+3 && hasSuffix(word, e) {
			return true
		}
	}
	return false
}

// afterTitle tells whether a title ends where atom i begins, or one with its
// owner: "Foreign Minister of Argentina Felipe Solá".
func (w *work) afterTitle(s *sent, i int) bool {
	if w.titleBefore(s, i) != nil {
		return true
	}
	h := s.hitAt(i - 1)
	if h == nil || h.j != i {
		return false
	}
	k := h.i - 1
	if s.at(k).word == w.is.the {
		k--
	}
	if p := s.at(k).word; p == 0 || p != w.is.of && p != w.is.for_ && p != w.is.to {
		return false
	}
	return w.titleBefore(s, k) != nil
}

// suffix moves the end of a name over "Jr." or "III".
func (w *work) suffix(s *sent, j int) int {
	k := j
	if s.at(k).word == w.is.comma && s.at(k).Len() > 0 {
		k++
	}
	if a := s.at(k); a.hit < 0 && a.Len() > 0 && isSuffix(w.doc.Text[a.Start:a.End]) {
		return k + 1
	}
	return j
}

func isSuffix(word string) bool {
	switch word {
	case "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV":
		return true
	}
	return false
}
