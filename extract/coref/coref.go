// Package coref finds out who "he", "the ministry", "Mr Sullivan", "both
// sides" and "his Ukrainian counterpart" are.
//
// Call [New] once and [Resolver.Resolve] for every document, on the mentions
// that package entity has found. What agreement in gender, number, type and
// country leaves open stays open: a mention without an Entity yields nothing,
// a wrong one yields a wrong statement.
//
// The mentions are found (find.go) and gone through in the order of the text; what it has
// said of each actor is remembered (actor.go). The rules go by kind of mention, one file a kind:
//
//   - short names: name.go, spelled.go, headname.go, fold.go; of kin: besidekin.go
//   - roles: role.go, ownoffice.go; trades and suspects: calling.go
//   - appositions: apposed.go
//   - nouns: nominal.go, fits.go, pointed.go; that name nobody told of before: newcomer.go; for places: scene.go, cityof.go; of whose they are:
//     owned.go, belongs.go, theirofficer.go, bareposts.go; governments: administration.go, seat.go; a company by its state:
//     company.go; "the latter": latter.go; those counted or protesting: counted.go, crowd.go; states by their region: region.go;
//     guests: guest.go; "the court" again: bench.go
//   - plural nouns: plural.go, together.go, lists.go, twos.go, foes.go, sides.go, holders.go, dealt.go, roll.go
//   - capitals that act: capital.go
//   - bodies without their state: whosebody.go, striker.go, mosttold.go
//   - pronouns: pronoun.go, clause.go, clausebefore.go, clear.go, bracket.go, reported.go, goneon.go, fallback.go;
//     those who met: readout.go; whom they are not: barred.go, assailant.go, intruder.go, argument.go;
//     what they are told to do: toldof.go; who has just told the rest: saidlast.go
//   - "we" in quotes: quote.go; in transcripts: turn.go; in what somebody issues: author.go, and
//     who does: byline.go, billing.go, issuer.go, performer.go, ours.go, house.go,
//     president.go, union.go, communique.go, council.go
//   - last, nouns for deeds that stand for who is behind them: deed.go, behind.go; who did it:
//     doer.go, claimed.go, accuser.go, doing.go; to whom: struck.go
//
// Where grammar does not decide, the candidates are weighed (antecedent.go, describe.go,
// standing.go, around.go, feature.go, score.go) by fitted weights (antecedents.txt); where the
// encoder has read the mention, with its attention (look.go, attention.txt). A mention tells
// what spoke for its antecedent.
//
// All of them ask what the words tell of clauses and quotes (frame.go), the trees of the
// sentences (tree.go) and who acts there (acting.go). The words they go by are tables too
// (tables.go, words.go, issuers.go): pronouns.txt, pronounwords.txt, nouns.txt, given-names.txt,
// gender.txt, heads.txt, seatwords.txt, whosebody.txt, things.txt, coref-words.txt, issuers.txt,
// deeds.txt, regions.txt.
package coref

import (
	"slices"
	"strings"

	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/syntax"
	"geokg/extract/text"
)

// Mention is a mention together with what it goes back to.
//
// A plural one that stands for several actors ("the two countries", "they"
// after "A and B") is given once for each of them: mentions of equal spans,
// one after the other.
type Mention struct {
	entity.Mention
	Antecedent int    // index, in the same slice, of the mention it goes back to; -1: none
	Deed       *Deed  // of a noun for a deed that stands for who is behind it; else nil
	Why        string // the rule that resolved it: "pronouns.txt:13", "surname"; empty where none had to
	Turns      []Turn // of one by which who speaks in a transcript is known; else nil

	// Where candidates were weighed (antecedents.txt): the probability of the
	// one chosen, and what spoke for it most, at most three reasons.
	Sure    float64
	Reasons []Reason
}

// Resolver resolves mentions. It is read-only and may be used by many
// goroutines at once.
type Resolver struct {
	tables *tables

	// Holder tells who held an office ("prime minister") in a state (ISO 3166 alpha-3)
	// on a day (ISO 8601), nil for unknown. It may be left out.
	Holder func(office, state, day string) *entity.Entity

	// Names gives whom the tables find named in a title of a day (ISO 8601): a text often
	// leaves who speaks in it to its title. It may be left out.
	Names func(title, day string) []entity.Mention
}

// New reads the tables. Its errors say which line of which table is wrong.
func New(set *lexicon.Set) (*Resolver, error) {
	t, err := readTables(set)
	if err != nil {
		return nil, err
	}
	if t.parser, err = syntax.Load(); err != nil {
		return nil, err
	}
	return &Resolver{tables: t}, nil
}

// Resolve gives the mentions m, which are those of the sentences s of d in the
// order of the text, with entities for pronouns, short names, roles and nouns
// where the text leaves no doubt; pronouns and nouns that m lacks are added.
// The result is in the order of the text too.
func (r *Resolver) Resolve(d *text.Document, s []text.Sentence, m []entity.Mention) []Mention {
	out, _ := r.ResolveParsed(d, s, m, nil)
	return out
}

// ResolveParsed is Resolve with what the encoder's attention tells of pronouns,
// nil where nothing was read; it also gives the trees of the sentences that had
// to be parsed, nil for the others, so that nobody need parse them again.
func (r *Resolver) ResolveParsed(d *text.Document, s []text.Sentence, m []entity.Mention, a Attention) ([]Mention, []syntax.Tree) {
	x := r.begin(d, s, m, a)
	x.resolve()
	out := x.inOrder()
	if x.trees == nil {
		x.trees = make([]syntax.Tree, len(s))
	}
	return out, x.trees
}

// begin gives the work on a document up to where mentions are gone through.
func (r *Resolver) begin(d *text.Document, s []text.Sentence, m []entity.Mention, a Attention) *resolution {
	x := &resolution{tables: r.tables, inOffice: r.Holder, names: r.Names, doc: d, frame: newFrame(s), actors: map[string]*actor{}, attention: a}
	x.find(m)
	x.capitalsActing()
	x.bareBodies()
	x.shortNames()
	x.appositions()
	x.countNames()
	return x
}

// resolve goes through the mentions.
func (x *resolution) resolve() {
	x.findTurns()
	x.heading = x.readTitle()
	x.desk = x.readDesk()
	x.houseState = x.house()
	x.houseOffices()
	for i := 0; i < x.read; i++ {
		x.coHolders(i)
		x.step(i)
	}
	x.nameTurns()
	x.speakers()
	x.authors()
	x.callings()
	x.councils()
	x.atHand()
	x.theirOfficers()
	x.barePosts()
	x.follow()
	x.addDeeds()
}

// resolution is the work on one document.
type resolution struct {
	*tables
	*frame
	doc    *text.Document
	out    []Mention // the first `read` in the order of the text, then further members of plural ones
	places []place   // of each of them
	read   int
	begin  []int             // of each sentence, the index of its first mention; one more at the end
	actors map[string]*actor // by entity id
	order  []*actor          // in the order of their first mention
	trees  []syntax.Tree     // of the sentences, nil where not asked for yet
	nodes  []node            // of the mentions, likewise
	named  map[string]int    // how often the whole text names each actor, by key
	told   map[string]int    // the same with adjectives, forces and metonyms

	heading    heading
	body       *entity.Entity // of several states, whose communiqué the text is; nil for none
	houseState *entity.Entity // that issues the text; nil for none
	desk       *entity.Entity // the state or union for which its letterhead speaks (byline.go); nil for none
	speaks     *entity.Entity // says "I" in it by the words beside (president.go); nil for none
	inOffice   func(office, state, day string) *entity.Entity
	names      func(title, day string) []entity.Mention

	turns  []turn // of a transcript; none where the text is none
	turnOf []int  // of each sentence, the turn it is part of, or -1

	attention Attention // nil: none
	follows   []link    // of pronouns to somebody nameless
}

// link is a mention that goes back to another.
type link struct{ mention, to int }

// place is what the resolution knows of a mention's place in the text.
type place struct {
	function function
	clause   int
	quote    int      // index of the quote it is in, or -1
	noun     *noun    // of nominals, nil otherwise
	many     bool     // its form is plural
	notOf    []string // the codes of states that it is not of
	skip     bool     // not to be resolved: "it is clear that", "a group"
}

// step resolves one mention, all before it being resolved, and takes it into
// the memory of actors.
func (x *resolution) step(i int) {
	if m := &x.out[i]; m.Entity == nil && !x.places[i].skip {
		switch m.Form {
		case entity.Pronoun:
			x.pronoun(i)
		case entity.Role:
			x.role(i)
		case entity.Nominal, entity.Forces:
			x.nominal(i)
		}
	}
	if a, ok := x.countryman(i); ok {
		switch m := &x.out[i]; {
		case a != nil:
			m.Form = entity.Nominal
			x.set(i, a.entity, a.last(), "of that state")
		case x.token(m.Sentence, m.Last).Text == "," && x.token(m.Sentence, m.Last+1).Lower == "who":
			m.Entity = nil // "The German, who has been in office"
		}
	}
	if a := x.companyOf(i); a != nil {
		x.set(i, a.entity, a.last(), "company of that state")
	}
	x.deal(i)
	x.remember(i)
}

// atHand gives nouns for which the text has named nobody the state, or a body
// of the state, that it goes on about ("soldiers", "the army"), and roles who
// holds them there: "the president".
func (x *resolution) atHand() {
	var court *entity.Entity // named last
	ministry := -1           // told of last
	for i := range x.read {
		if m := &x.out[i]; m.Bare != nil && m.Entity == nil {
			if state := x.besideGovernment(i); state != nil {
				m.AtHand = m.Bare.Of(state.Country)
			}
		}
		if m := &x.out[i]; m.Bare != nil && !m.Bare.Placed() && m.Entity == nil && m.AtHand == nil {
			if state := x.mostTold(i); state != nil {
				m.AtHand = m.Bare.Of(state.Country)
			}
		}
		x.setAtHand(i)
		court = x.bench(i, court)
		ministry = x.sameMinistry(i, ministry)
	}
	for i := range x.out {
		x.out[i].Bare = nil // it has done its work, and holds on to that of the linker
	}
}

// sameMinistry has "the ministry" of mention i be that which the text has last told of, mention last or
// -1 for none, where nothing else tells which it is: "The foreign ministry met him. [The ministry] said".
// It gives the last one for the mentions behind.
func (x *resolution) sameMinistry(i, last int) int {
	m := &x.out[i]
	if m.First >= m.Last || x.token(m.Sentence, m.Head).Lower != "ministry" {
		return last
	}
	if m.Entity == nil && m.Form == entity.Nominal && last >= 0 && m.Head == m.First+1 && pointing[x.token(m.Sentence, m.First).Lower] && x.token(m.Sentence, m.Last).Lower != "of" {
		x.set(i, x.out[last].Entity, last, "the ministry told of")
	}
	if m.Entity != nil && m.Entity.Type == entity.Organization {
		return i
	}
	return last
}

// setAtHand does it for mention i.
func (x *resolution) setAtHand(i int) {
	m := &x.out[i]
	if m.Entity != nil || m.AtHand == nil {
		return
	}
	switch at := x.tree(m.Sentence)[m.Head]; {
	case at.Label == syntax.Compound && !x.halfOfWord(m):
		return // "government plans" are not the government
	case at.Label == syntax.Adjective && at.Head == m.Head+1 && m.AtHand.Type == entity.Organization:
		return // nor a "military site" the military
	case x.noActor(m.Sentence, m.Head), m.Form == entity.Nominal && x.isNew(&m.Mention, x.places[i].noun):
		return // "the state of affairs", "the shadow government"
	case m.Form == entity.Role && x.meetsForeigner(i):
		return // "The President spoke with Israeli Prime Minister Lee"
	}
	if m.Form == entity.Role && len(x.actor(m.AtHand).at) == 0 {
		if a := x.holder(i, strings.TrimPrefix(strings.ToLower(m.Title), "the ")); a != nil {
			x.set(i, a.entity, a.last(), "role") // "Falkner called. The president spoke of Taiwan."
			return
		}
	}
	if x.takeBody(i) {
		return // "an AMISOM soldier"
	}
	if m.Beside {
		x.set(i, m.AtHand, -1, "athand.txt")
		return
	}
	if m.AtHand.Type == entity.Country && m.Form != entity.Role {
		if e, j, ok := x.fielder(i); ok {
			x.set(i, e, j, "who has them")
			return
		}
	}
	switch owner, ok := x.owner(i); {
	case !ok && m.Form != entity.Role:
		x.set(i, m.AtHand, -1, "athand.txt")
	case !ok || m.Form == entity.Role && owner != nil && owner.entity.Country == m.AtHand.Country:
		if e := x.namedAfter(i); e != nil {
			x.set(i, e, -1, "named after it")
			return
		}
		x.set(i, m.AtHand, -1, "in office")
	}
}

// follow gives pronouns whose antecedent was nobody known when they were read
// what it has turned out to stand for: "Police said they had left."
func (x *resolution) follow() {
	for _, l := range x.follows {
		m, to := &x.out[l.mention], &x.out[l.to]
		p := x.pronouns[x.lower(l.mention)]
		if m.Entity == nil && to.Entity != nil && p != nil && slices.Contains(takers[p.task()], to.Entity.Type) {
			x.set(l.mention, to.Entity, l.to, p.rule)
		}
	}
}

// halfOfWord tells whether a mention ends at a hyphen: "government-held".
func (x *resolution) halfOfWord(m *Mention) bool {
	return m.End < len(x.doc.Text) && x.doc.Text[m.End] == '-'
}

// backs tells whether a mention is but the first half of a word for whom or what
// others are: "Iran-backed", "Russian-made".
func (x *resolution) backs(m *Mention) bool {
	if !x.halfOfWord(m) {
		return false
	}
	half := x.doc.Text[m.End+1 : min(len(x.doc.Text), m.End+12)]
	half, _, _ = strings.Cut(half, " ")
	return x.backing[half]
}

// set gives a mention its entity.
func (x *resolution) set(i int, e *entity.Entity, antecedent int, why string) {
	m := &x.out[i]
	m.Entity, m.Antecedent, m.Why = e, antecedent, why
}

// settle gives a mention the entity that was chosen for it.
func (x *resolution) settle(i int, c *choice, why string) {
	at := c.at
	if at < i {
		at = c.latest()
	}
	x.out[i].Sure, x.out[i].Reasons = c.sure, c.reasons
	if c.list != nil {
		x.setAll(i, x.actorsOf(c.list), why)
		return
	}
	x.set(i, c.who().entity, at, why)
}

// countNames counts how often the text names each actor.
func (x *resolution) countNames() {
	x.named, x.told = map[string]int{}, map[string]int{}
	for i := range x.out {
		m := &x.out[i]
		if m.Entity == nil {
			continue
		}
		if m.Form == entity.Name {
			x.named[key(m.Entity)]++
		}
		if m.Form != entity.Office {
			x.told[key(m.Entity)]++
		}
	}
}

// setAll gives a plural mention its members, the first in place and the
// others as mentions of their own.
func (x *resolution) setAll(i int, members []*actor, why string) {
	for k, a := range members {
		at := i
		if k > 0 {
			extra := x.out[i]
			x.out, x.places = append(x.out, extra), append(x.places, x.places[i])
			at = len(x.out) - 1
		}
		x.set(at, a.entity, a.last(), why)
	}
}

// inOrder gives the mentions in the order of the text, with antecedents
// renumbered accordingly.
func (x *resolution) inOrder() []Mention {
	if slices.IsSortedFunc(x.out, byPlace) {
		return x.out
	}
	index := make([]int, len(x.out))
	for i := range index {
		index[i] = i
	}
	slices.SortStableFunc(index, func(a, b int) int { return byPlace(x.out[a], x.out[b]) })
	now := make([]int, len(x.out))
	for i, was := range index {
		now[was] = i
	}
	sorted := make([]Mention, len(x.out))
	for i, was := range index {
		sorted[i] = x.out[was]
		if a := sorted[i].Antecedent; a >= 0 {
			sorted[i].Antecedent = now[a]
		}
	}
	return sorted
}

// byPlace orders mentions by their start, the longer first.
func byPlace(a, b Mention) int {
	if a.Start != b.Start {
		return a.Start - b.Start
	}
	return b.End - a.End
}
