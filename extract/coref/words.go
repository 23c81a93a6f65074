package coref

import "geokg/extract/lexicon"

// wordKinds are the rows of coref-words.txt: what is known of single words, as the head of
// the table tells of each kind.
type wordKinds struct {
	crowds, protesting, harming, kinfolk, homelands, guests map[string]bool

	magnitudes, fewer, countable, deFacto, newBy, apart, cityNouns, presiding, signing map[string]bool

	homes, entering, stateOnly, placeOnly, severing, guarding, others, kin, ruled map[string]bool

	parties, branches, ofMany, courts, prosecutors, judges, diplomats, missions, recalling, voices, fieldBodies map[string]bool

	ruling, shown, armed, brokering, backing, betweenStates map[string]bool

	assaulting, going, leaving, causing, doing, fielding map[string]bool

	ranks, lesser, officials, leads map[string]bool

	charging, defined, saidOf, expletiveVerbs, expletiveAdjectives map[string]bool

	saying, writings, ownTexts, errands, meetings, authorities, posts map[string]bool

	issued, gathered, conveners, sessions, sitting, resolving, voicing, proceeding map[string]bool

	performing, concluding, ownForces, fielded, befriended, hosts, urging, lands, rulers map[string]bool
}

func (t *tables) readWordKinds(set *lexicon.Set) error {
	w := &t.wordKinds
	return readUses(set, "coref-words.txt", []string{"kind", "words"}, map[string]*map[string]bool{
		"crowds": &w.crowds, "protesting": &w.protesting, "harming": &w.harming, "kinfolk": &w.kinfolk, "homelands": &w.homelands,
		"guests": &w.guests, "magnitudes": &w.magnitudes, "fewer": &w.fewer, "countable": &w.countable, "deFacto": &w.deFacto, "newBy": &w.newBy, "apart": &w.apart, "cityNouns": &w.cityNouns, "presiding": &w.presiding, "signing": &w.signing,
		"homes": &w.homes, "entering": &w.entering, "stateOnly": &w.stateOnly, "placeOnly": &w.placeOnly, "severing": &w.severing, "guarding": &w.guarding,
		"others": &w.others, "kin": &w.kin, "ruled": &w.ruled,
		"parties": &w.parties, "branches": &w.branches, "ofMany": &w.ofMany, "courts": &w.courts, "prosecutors": &w.prosecutors,
		"judges": &w.judges, "diplomats": &w.diplomats, "missions": &w.missions, "recalling": &w.recalling, "voices": &w.voices,
		"fieldBodies": &w.fieldBodies,
		"ruling":      &w.ruling, "shown": &w.shown, "armed": &w.armed, "brokering": &w.brokering, "backing": &w.backing,
		"betweenStates": &w.betweenStates,
		"assaulting":    &w.assaulting, "going": &w.going, "leaving": &w.leaving, "causing": &w.causing, "doing": &w.doing,
		"fielding": &w.fielding,
		"ranks":    &w.ranks, "lesser": &w.lesser, "officials": &w.officials, "leads": &w.leads,
		"charging": &w.charging, "defined": &w.defined, "saidOf": &w.saidOf, "expletiveVerbs": &w.expletiveVerbs,
		"expletiveAdjectives": &w.expletiveAdjectives,
		"saying":              &w.saying, "writings": &w.writings, "ownTexts": &w.ownTexts, "errands": &w.errands, "meetings": &w.meetings,
		"authorities": &w.authorities, "posts": &w.posts,
		"issued": &w.issued, "gathered": &w.gathered, "conveners": &w.conveners, "sessions": &w.sessions, "sitting": &w.sitting,
		"resolving": &w.resolving, "voicing": &w.voicing, "proceeding": &w.proceeding,
		"performing": &w.performing, "concluding": &w.concluding, "ownForces": &w.ownForces, "fielded": &w.fielded,
		"befriended": &w.befriended, "hosts": &w.hosts, "urging": &w.urging, "lands": &w.lands, "rulers": &w.rulers,
	})
}
