package relation

import "slices"

// mend is a step of mends. It changes relations where they stand, or leaves out or adds
// some.
type mend struct {
	change func(*document, []Relation)
	choose func(*document, []Relation) []Relation
}

// mends put right what the head and the rules have found, once all that a document tells is
// known. Their order counts: by the offices that the first ones settle later ones go, and
// who would tell of what is left is asked last.
var mends = [...]mend{
	// Offices: which they are, in what, and whether they are held.
	{change: (*document).ownTitles},    // those of another's title: Mensah, who met "President Adjei", is none
	{choose: (*document).oneOffice},    // those in a state whose body it is that the tables know to have them
	{change: (*document).alike},        // what is told of one of a list is told of all in one way
	{change: (*document).counterparts}, // a "counterpart" has the office of the other one
	{change: (*document).replaced},     // whom somebody is to replace is still there
	{change: (*document).seats},        // who belongs to a body by a seat has the seat
	{change: (*document).takenLater},   // "is appointed head, taking office in May"
	{change: (*document).notChosen},    // "was not elected head"
	{change: (*document).leaving},      // who is to give up an office has it
	{change: (*document).othersOffice}, // "Falkner, leader of the Front, and [Kestrel] of the Union"
	{change: (*document).servants},     // who is "the Malian president's adviser" is adviser

	// Who has no part in it.
	{choose: (*document).kinsmen},       // "killed Falkner's brother"
	{choose: (*document).retinues},      // "Falkner's party condemned Mali"
	{choose: (*document).spares},        // "refused to sanction [Mali]"
	{choose: (*document).raisedWith},    // "[Togo] raised the arrest of Falkner with Mali"
	{choose: (*document).assured},       // "assured [Mali] that it would not arm Chad"
	{choose: (*document).agreedByPhone}, // "agreed by phone to meet"
	{choose: (*document).breaches},      // "Mali broke the truce with [Chad]"
	{choose: (*document).misplaced},     // "condemned the plight of Malians"
	{choose: (*document).unasked},       // who demands a release holds nobody
	{choose: (*document).unheld},        // who leads a delegation of Mali does not lead Mali
	{change: (*document).reseat},        // nor the next to whom an office in commas is another's
	{change: (*document).sentByOther},   // "the Syria envoy for US President Falkner"
	{choose: (*document).notTheirs},     // the title before the next name is that one's
	{choose: (*document).notOf},         // an "ambassador to Chad" is not Chad's
	{choose: (*document).beneath},       // "aid to refugees fleeing Falkner"
	{choose: (*document).bystanders},    // "is criticised for remarks at the Forum"
	{choose: (*document).onlookers},     // "[Falkner] will send an envoy to Mali"
	{choose: (*document).drafted},       // "vetoed a resolution on Mali"
	{choose: (*document).spectators},    // "[Falkner] was shot after reporting Kestrel's arrest"
	{choose: (*document).contrasts},     // "condemned Mali but not [Chad]"
	{choose: (*document).companions},    // "received Falkner, with Kestrel at his side"
	{choose: (*document).unacted},       // "a Malian-made drone killed Falkner"
	{choose: (*document).overreached},   // "met Falkner's deputy"
	{choose: (*document).byAgent},       // "[Falkner] spoke of a jet given to Mali by Chad"
	{choose: (*document).betweenOthers}, // "the [Union]'s envoy mediates between Chad and Mali"
	{choose: (*document).bothSides},     // "mediated between Chad and Mali"
	{choose: (*document).ownPlural},     // "Chad and Mali asked their fishermen to stay"
	{choose: (*document).listed},        // "Malian officials sanctioned by Chad include Falkner"
	{choose: (*document).informed},      // "the ambassador of Mali was told that Falkner must leave Chad"
	{choose: (*document).gapped},        // "Chad freed a spy, and Mali Falkner"
	{choose: (*document).abroad},        // "Falkner was arrested on his return from [Mali]"
	{choose: (*document).citizens},      // "jailed a [Chadian] nurse, Ada Falkner"
	{choose: (*document).ownPost},       // "The Malian [senator] Falkner was deported"
	{choose: (*document).sentOn},        // "[Chad] received migrants deported from Mali"
	{choose: (*document).whichOthers},   // "[Falkner] of the Union, which backs Mali"
	{choose: (*document).loyalTo},       // "[troops] loyal to the Front"
	{choose: (*document).anyAttack},     // "[Falkner] said any attack on Mali would have consequences"
	{choose: (*document).ownClause},     // "[Falkner] has left, and Kestrel urged Mali to stop"
	{choose: (*document).ownVerbs},      // "Togo praised [Chad] and Niger invaded Mali"
	{choose: (*document).tensed},        // "Falkner said Chad backs Togo and [urges] Mali"
	{choose: (*document).onlyTold},      // "Falkner was freed, [Reuters] said"
	{choose: (*document).resumed},       // "asked Mali to free Falkner and arrested Kestrel"
	{choose: (*document).thenDid},       // "Mali ousted Falkner then asked Kestrel to lead it"
	{choose: (*document).heldOver},      // "[Chad] arrested men over the murder of Falkner"
	{choose: (*document).ownParty},      // "[Labour] candidate Falkner is elected"
	{choose: (*document).onlyWhere},     // "marched in the [Chadian] capital"
	{choose: (*document).venues},        // "went to the [Supreme Court]"

	// What it is that was done.
	{change: (*document).hosted},         // "welcomed a Malian delegation"
	{change: (*document).received},       // who receives is given
	{change: (*document).petitioned},     // "denied a request by Falkner's lawyers to block that of Mali"
	{change: (*document).extradited},     // "wants to extradite Falkner from Mali"
	{choose: (*document).exchanged},      // "in return for the release of Falkner from a Malian prison"
	{choose: (*document).shielded},       // "will prevent the arrest of Falkner"
	{choose: (*document).trained},        // "sent soldiers to Mali for training"
	{choose: (*document).relieved},       // "deployed doctors to Mali"
	{change: (*document).invited},        // who enters "at Mali's request" does not invade
	{change: (*document).timeless},       // "with the other members of the Union"
	{choose: (*document).portfolios},     // "relieved Falkner as mayor and Kestrel as judge"
	{change: (*document).followedBy},     // who replaces another has not sacked him
	{change: (*document).attempted},      // who tries to kill attacks
	{change: (*document).reimposed},      // "the sanctions on Mali have been reinstated"
	{choose: (*document).didBefore},      // "expelled Mali's envoy and threatened to expel Malians"
	{choose: (*document).homeCalls},      // "urged its citizens to leave Mali"
	{change: (*document).closedMissions}, // "shut Mali's consulates"
	{change: (*document).reinstated},     // "urged Mali to reinstate Falkner"
	{choose: (*document).discussed},      // "asked for a session on Mali's raid on Chad"
	{choose: (*document).easedBans},      // "suspended its export controls on Mali"
	{choose: (*document).heldUp},         // "is holding up shipments to Mali"
	{choose: (*document).wrung},          // "won concessions from Mali"
	{choose: (*document).sold},           // who sells arms to Mali trades with it
	{choose: (*document).soldOnce},       // "plans to export tents to Mali" is one deed
	{choose: (*document).boughtFor},      // "bought shells for Mali"
	{change: (*document).timely},         // statuses by words that the head mistakes
	{change: (*document).ownTerms},       // "was sentenced to 34 years and Kestrel to 45"
	{change: (*document).heldYet},        // who is to be freed is held
	{change: (*document).doneAfter},      // "denies bombing Gao, but bombed Kidal"
	{choose: (*document).ofMembers},      // "Union members Chad and Mali"
	{choose: (*document).alliedTo},       // "the Union ally Mali"
	{choose: (*document).sentPacking},    // "cut ties with Mali and gave its envoys a day to leave"
	{choose: (*document).accountable},    // "will hold Mali accountable"
	{choose: (*document).affiliated},     // who is affiliated with a body belongs to it
	{choose: (*document).victims},        // "condemned Falkner's arrest", whom Mali holds
	{choose: (*document).condemned},      // "condemned the arrest of the Malian leader Falkner"
	{choose: (*document).opinions},       // "called the ruling a farce"
	{choose: (*document).likewise},       // "Chad condemned the raid, as did [Mali]"
	{choose: (*document).demandedFree},   // "Mali jailed Falkner. Chad demanded his release"
	{choose: (*document).inReply},        // "In response to the expulsion of Malians, Mali expelled"
	{choose: (*document).again},          // "Mali jailed Falkner. Kestrel was sentenced to six years"
	{choose: (*document).tookAndLeft},    // "Mali took Gao but withdrew on Friday"
	{choose: (*document).othersListed},   // "Mali sacked the mayor. Other officials relieved include Falkner"

	// What others that are found rule out.
	{choose: (*document).unthreatened}, // nobody threatens the own side
	{choose: (*document).forewarned},   // nor whom one only warns of: "warned of a Malian attack"
	{choose: (*document).sameSide},     // who of "them" are of one state have not met each other
	{choose: (*document).themselves},   // nor does one of "us" to the others what "we" do
	{choose: (*document).ownBodies},    // nor is tried by the own body
	{choose: (*document).notOfCourt},   // nor an officer of the court that jails them
	{choose: (*document).ownSides},     // nor expels the own state
	{choose: (*document).stateAtPlace}, // nor by a place whose state does
	{choose: (*document).legs},         // "a tour that has taken him to Chad"
	{choose: (*document).reporters},    // who told an agency something has not met it
	{choose: (*document).byPhone},      // "Mali phoned Chad. They discussed the war"
	{choose: (*document).outbid},       // a much surer one of the same cue

	// Who says so.
	{change: (*document).unsaid},        // what "Falkner was told" he does not say
	{change: (*document).closingOffice}, // "handed men to [Mali], the prosecutor's office said"
	{change: (*document).unvoiced},      // what "Falkner's family" says Falkner does not
	{choose: (*document).denied},        // "…, which Chad denies"
	{choose: (*document).disowned},      // "Chad denies arming Mali"
	{choose: (*document).deniedReports}, // "dismissed suggestions that Chad would leave"
	{change: (*document).deniedSayings}, // "Chad denies that Falkner said he would leave"

	{choose: (*document).astray},        // who is near: "hit by a Toyota"
	{choose: (*document).regimes},       // the state does what "the government of Falkner" does
	{choose: (*document).ownMinistries}, // nor does a state again what its ministry does
}

// mend puts right what has been found, by all mends.
func (d *document) mend(found []Relation) []Relation {
	for _, m := range mends {
		if m.change != nil {
			m.change(d, found)
		} else {
			found = m.choose(d, found)
		}
	}
	return found
}

// without leaves out the relations of parsed sentences that a rule tells to be wrong.
func (d *document) without(found []Relation, wrong func(*view, Relation) bool) []Relation {
	return sift(found, func(r Relation) bool {
		v := d.views[r.Sentence]
		return len(v.tree) > 0 && wrong(v, r)
	})
}

// amend shows a rule each relation, which it may change or leave out, and those that are kept before it.
// What was found stays as it is, so that the rule may hold each against all of it.
func amend(found []Relation, keep func(r *Relation, before []Relation) bool) []Relation {
	out := found[:0:0]
	for _, r := range found {
		if keep(&r, out) {
			out = append(out, r)
		}
	}
	return out
}

// toldAmong tells whether a relation of that name, of the same two, has been found in its sentence.
func (d *document) toldAmong(found []Relation, r Relation) bool {
	return slices.ContainsFunc(found, func(x Relation) bool { return x.Name == r.Name && x.Sentence == r.Sentence && d.samePair(x, r) })
}

// toldOnce tells whether a relation that a rule has given another name is told neither by what was found nor by
// what is kept before it.
func (d *document) toldOnce(found, before []Relation, r Relation) bool {
	return !d.toldAmong(found, r) && !d.toldAmong(before, r)
}

// sift leaves out what a rule tells to be wrong. What was found stays as it is, so that the rule
// may hold each against all of it; most rules tell of none, and nothing is copied.
func sift(found []Relation, wrong func(Relation) bool) []Relation {
	if !slices.ContainsFunc(found, wrong) {
		return found
	}
	return slices.DeleteFunc(slices.Clone(found), wrong)
}

// each shows a rule the relations of parsed sentences, which it may change.
func (d *document) each(found []Relation, change func(*view, *Relation)) {
	for i := range found {
		if v := d.views[found[i].Sentence]; len(v.tree) > 0 {
			change(v, &found[i])
		}
	}
}

// inside tells whether mention k has its words in the sentence of v.
func (d *document) inside(v *view, k int) bool {
	m := &d.mentions[k]
	return m.Sentence == v.Index && m.First >= 0 && m.First < m.Last && m.Last <= len(v.tree)
}
