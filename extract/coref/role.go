package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/syntax"
)

// counterpart gives who holds in another state the office of whom "his Turkish
// counterpart" is compared with: the only one the text names.
func (x *resolution) counterpart(i int) *actor {
	m := &x.out[i]
	if x.token(m.Sentence, m.Head).Lower != "counterpart" || m.TitleOf == nil || m.TitleOf.Country == "" {
		return nil
	}
	owner, _ := x.owner(i)
	if owner == nil || owner.entity.Type != entity.Person {
		return nil
	}
	return x.onlyActor(func(a *actor) bool {
		return a != owner && a.entity.Type == entity.Person && a.entity.Country == m.TitleOf.Country && sharesOffice(a, owner)
	})
}

// sharesOffice tells whether the text calls two persons by the same office.
func sharesOffice(a, b *actor) bool {
	return slices.ContainsFunc(a.offices, func(o office) bool {
		return slices.ContainsFunc(b.offices, func(p office) bool { return sameOffice(o.title, p.title) || sameOffice(p.title, o.title) })
	})
}

// role resolves "the president", "the Turkish leader", "his counterpart": the
// latest person whose office, as the text gives it, is that one.
func (x *resolution) role(i int) {
	m := &x.out[i]
	if x.places[i].many {
		if each := x.eachOwner(i); each != nil {
			x.setAll(i, each, "forces of their owners") // "their leaders"
			return
		}
		x.plural(i)
		return
	}
	title := strings.ToLower(m.Title)
	if title == "" {
		title = x.token(m.Sentence, m.Head).Lower
	}
	title = strings.TrimPrefix(title, "the ")
	if m.Head > m.First && x.leads[x.token(m.Sentence, m.Head-1).Lower] && title == "leader" {
		title = x.token(m.Sentence, m.Head-1).Lower + " leader" // "the junta leader" is no president
	}
	if e := x.houseRole(i, title); e != nil {
		x.set(i, e, x.actor(e).last(), "who issues the text")
		return
	}
	if a := x.counterpart(i); a != nil {
		x.set(i, a.entity, a.last(), "counterpart")
		return
	}
	if m.TitleOf == nil && x.lesser[x.token(m.Sentence, m.Head).Lower] && x.token(m.Sentence, m.Last).Lower == "of" && x.token(m.Sentence, m.Last-1).Lower == x.token(m.Sentence, m.Head).Lower {
		return // "the head of the police's directorate", nobody's whom the text has called a head
	}
	if j := max(x.namedTo(i), x.isToBe(i)); j >= 0 {
		x.set(i, x.out[j].Entity, j, "whom the words say it to be")
		return
	}
	best := x.officeholder(i, title)
	if best == nil && m.AtHand == nil && !x.becomes(i) || best != nil && x.pastAlone(best, title, m) {
		if a := x.holder(i, title); a != nil {
			best = a // "Former prime minister Ann Lee blames Jan Roe. The prime minister is in Rome."
		}
	}
	if m.Former {
		if a := x.holderOnce(i, title); a != nil && (best == nil || a.last() > best.last()) {
			best = a
		}
	}
	if best == nil && !m.Former && !x.becomes(i) {
		if e := x.holderOfOwners(i, title); e != nil {
			x.set(i, e, -1, "in office")
			return
		}
	}
	if best != nil {
		x.set(i, best.entity, best.last(), "role")
	} else if of := m.TitleOf; of != nil && of.Type != entity.Person && of.Type != entity.Place && !m.Former && x.officials[x.token(m.Sentence, m.Head).Lower] {
		x.set(i, of, -1, "officials are their state") // "the Turkish ambassador"
	} else if state := x.ownersState(i, title); state != nil {
		x.set(i, state, -1, "officials are their state") // "her foreign minister"
	}
}

// ownersState gives the state of the person whose minister a role says somebody to be, the text
// naming nobody: "President Ann Lee of Mali left. Her foreign minister stayed"; nil for unknown.
func (x *resolution) ownersState(i int, title string) *entity.Entity {
	m := &x.out[i]
	owner, ok := x.officeOwner(i)
	if !ok || owner == nil || owner.entity.Type != entity.Person || m.Former || m.TitleOf != nil || x.node(i).label != syntax.Subject {
		return nil // nor is a state dismissed with its minister
	}
	if strings.HasSuffix(title, " minister") && title != "prime minister" {
		return x.stateOf(owner)
	}
	return nil
}

// officeholder gives the latest person whose office, as the text gives it, is that of role i: one
// who has it before one who had it, a general before a lieutenant general; nil for none.
func (x *resolution) officeholder(i int, title string) (best *actor) {
	m := &x.out[i]
	to := x.servedBy(i)
	others := x.othersOffice(i)
	for _, a := range x.order {
		if others(a) {
			continue
		}
		if to != "" && a.entity.Country != "" && a.entity.Country != to {
			continue
		}
		if a.entity.Type != entity.Person || len(a.at) == 0 || !x.holds(a, a.offices, title, m, x.places[i].noun) || x.bound(a, i) {
			continue
		}
		if best == nil || x.rather(a, best, title, m) {
			best = a
		}
	}
	return best
}

// rather tells whether a role is rather of one person than of another.
func (x *resolution) rather(a, than *actor, title string, m *Mention) bool {
	if full := a.ranks(title); title == "general" && full != than.ranks(title) {
		return full
	}
	if several := x.amongSeveral(a, title); m.TitleOf == nil && several != x.amongSeveral(than, title) {
		return !several
	}
	if past := x.pastAlone(a, title, m); past != x.pastAlone(than, title, m) {
		return !past
	}
	return a.last() > than.last()
}

// amongSeveral tells whether somebody was last named in a list behind an office in the plural, of
// which "the president" alone means none: "met Presidents Ann Lee and Jan Roe".
func (x *resolution) amongSeveral(a *actor, title string) bool {
	j := a.last()
	for j > x.begin[x.out[j].Sentence] {
		b := &x.out[j]
		if w := x.token(b.Sentence, b.First-1).Lower; w != "and" && w != "," || x.out[j-1].Last != b.First-1 || x.out[j-1].Form != entity.Name {
			break
		}
		j--
	}
	words := strings.Fields(title)
	return len(words) > 0 && x.token(x.out[j].Sentence, x.out[j].First-1).Lower == words[len(words)-1]+"s"
}

// pastAlone tells whether the text has but told that a person once held the office of a role:
// "the president" is not whom it calls "former president Ann Lee", if it has another.
func (x *resolution) pastAlone(a *actor, title string, m *Mention) bool {
	past := false
	for _, o := range a.offices {
		if !sameOffice(strings.TrimPrefix(o.title, "former "), title) {
			continue
		}
		if !o.past {
			return false
		}
		past = true
	}
	return past && !m.Former
}

// ranks tells whether the text calls somebody by a title and no longer one.
func (a *actor) ranks(title string) bool {
	return slices.ContainsFunc(a.offices, func(o office) bool { return o.title == title })
}

// holder gives who of those named in this sentence or up to two before it has the
// office of a role by the tables alone; nil for none.
func (x *resolution) holder(i int, title string) *actor {
	return x.latest(i, func(a *actor) bool { return x.holds(a, a.held, title, &x.out[i], x.places[i].noun) })
}

// holderOnce gives who of the same once had, by the tables, the office that a role tells as
// past: "the ex-president".
func (x *resolution) holderOnce(i int, title string) *actor {
	title = strings.TrimPrefix(strings.TrimPrefix(title, "former "), "ex-")
	return x.latest(i, func(a *actor) bool { return x.holds(a, a.once, title, &x.out[i], x.places[i].noun) })
}

// latest gives the person named last in this sentence or up to two before it that fits.
func (x *resolution) latest(i int, fits func(*actor) bool) (best *actor) {
	m := &x.out[i]
	others := x.othersOffice(i)
	for _, a := range x.order {
		if a.entity.Type != entity.Person || len(a.at) == 0 || m.Sentence-x.out[a.last()].Sentence > 2 || x.bound(a, i) || others(a) || !fits(a) {
			continue
		}
		if best == nil || a.last() > best.last() {
			best = a
		}
	}
	return best
}

// servedBy gives the code of the state to whose officer a role is: Ukraine's of "the
// adviser to President Zelenskyy"; "" for none.
func (x *resolution) servedBy(i int) string {
	m := &x.out[i]
	if x.token(m.Sentence, m.Last).Lower != "to" {
		return ""
	}
	for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence && x.out[j].First <= m.Last+4; j++ {
		if b := &x.out[j]; b.First > m.Last && b.Entity != nil && (b.Form == entity.Office || b.Entity.Type == entity.Person) {
			return b.Entity.Country
		}
	}
	return ""
}

// meetsForeigner tells whether a role at hand is no officer of that state, for it meets one whom
// the sentence calls by the state, "The President spoke with Israeli Prime Minister Lee", or
// who has the same office there.
func (x *resolution) meetsForeigner(i int) bool {
	m := &x.out[i]
	if x.places[i].function != subject && m.First > 0 {
		return false
	}
	for j := i + 1; j < x.read && x.out[j].Sentence == m.Sentence; j++ {
		b := &x.out[j]
		officer := b.Form == entity.Name && b.Entity != nil && b.Entity.Type == entity.Person && b.Entity.Country == m.AtHand.Country && b.TitleOf != nil
		if !officer || m.First > 0 && x.places[j].clause != x.places[i].clause {
			continue
		}
		if x.node(j).label == syntax.Subject {
			continue // "The President wept as President Lee left"
		}
		return b.Entity.ID == m.AtHand.ID && b.Title != "" || x.calledBy(i, j)
	}
	return false
}

// calledBy tells whether the state's adjective stands between mentions i and j before the title
// of j: "Israeli" of "Israeli Prime Minister Lee".
func (x *resolution) calledBy(i, j int) bool {
	b := &x.out[j]
	return slices.ContainsFunc(x.out[i+1:j], func(c Mention) bool {
		return c.Form == entity.Demonym && c.Entity != nil && c.Entity.Country == b.Entity.Country && c.Last <= b.First && b.First-c.Last < 5
	})
}

// becomes tells whether a role is what somebody is or becomes: "sworn in as Italian
// prime minister".
func (x *resolution) becomes(i int) bool {
	m := &x.out[i]
	k := m.First - 1
	for small[x.token(m.Sentence, k).Lower] && k > 0 {
		k--
	}
	return becoming[x.token(m.Sentence, k).Lower] || becoming[x.token(m.Sentence, m.First-1).Lower]
}

var becoming = wordSet("as become becomes becoming became named elected reelected appointed is was are were be been being remain remains remained nominated for re-election reelection")

// holds tells whether an actor has the office that a role names.
func (x *resolution) holds(a *actor, offices []office, title string, m *Mention, n *noun) bool {
	of := m.TitleOf
	if of != nil && of.Type == entity.Country && a.entity.Country != "" && of.Country != "" && a.entity.Country != of.Country {
		return false
	}
	if g := x.genderOfWords(title); g != unknown && a.gender != unknown && g != a.gender {
		return false
	}
	for _, o := range offices {
		if m.Former && slices.ContainsFunc(a.held, func(h office) bool { return h.title == title }) {
			continue // who holds it now
		}
		if of != nil && o.of != nil && of.ID != o.of.ID {
			continue
		}
		if sameOffice(o.title, title) || n != nil && !n.open && !strings.HasSuffix(title, " leader") && slices.ContainsFunc(n.named, func(w string) bool { return hasWords(o.title, w) }) {
			return true
		}
	}
	return false
}

// sameOffice tells whether an office may be called by a shorter title: a
// foreign minister "the minister", but a vice president not "the president".
func sameOffice(office, title string) bool {
	if office == title || shortRank[title] != "" && hasWords(strings.TrimSuffix(office, "."), shortRank[title]) {
		return true
	}
	for _, lesser := range []string{"vice", "deputy", "assistant", "former", "shadow", "under"} {
		if hasWords(office, lesser) != hasWords(title, lesser) {
			return false
		}
	}
	if hasWords(office, "prime minister") && title == "minister" {
		return false
	}
	return hasWords(office, title)
}

// shortRank is how a rank is written before names: "Lt. Gen. Ann Lee" is "the general".
var shortRank = map[string]string{"general": "gen", "admiral": "adm", "colonel": "col", "captain": "capt"}

// hasWords tells whether the words of part stand in whole, in order and
// without a gap.
func hasWords(whole, part string) bool {
	at := strings.Index(whole, part)
	if at < 0 || part == "" {
		return false
	}
	end := at + len(part)
	return (at == 0 || whole[at-1] == ' ' || whole[at-1] == '-') && (end == len(whole) || whole[end] == ' ' || whole[end] == '-' || whole[end] == ',' || whole[end] == '\'')
}
