package relation

import (
	"slices"

	"geokg/extract/lexicon"
)

// wordKinds are the rows of relation-words.txt: what is known of single words, as the head
// of the table tells of each kind. Each maps a word to the address of its row.
type wordKinds struct {
	stand, kin, light, charging, struck, claiming, blaming words

	chosen, coming, seeking, supposed, promising, belonging, governing, follower, within words

	negated, denying, rejecting, claims, past, ceasing, speaking, speaker, answering words

	sparing, penalty, seated, relative, replacing, side, agency words

	plight, delegation, contest, ruling, arriving, failing, lifting, beating, citing, deepening, trying words

	nominee, expiring, remembering, leading, being, region, attendant, attempt, household, band, marcher words

	dayPart, law, spell, returning, sentencing, beginning words

	escorted, beside, making, descent, evading, platform, ending, armed, envoy, staying, essaying, plotting, mutual, praising, press words

	fighting, ready, informed, summoned, reproach, drawing, motive, verdict, arrest, jailing, listing, fleeing words

	watcher, journey, mounting, bidding, convincing, resigning, bound, missile words

	repelling, dreaded, address, counting, serving, served, showing, concern words

	hopeful, refraining, step, draft, mentioning, expert, gathering, compact, origin, measuring, survey, helping, situation, outrage, hearsay, civilian, outsider, rebel, caring, covering, donor, avoiding words

	getting, buying, easing, curb, delivery, delaying, holding, favour, help, judging, upheaval, rescuer, tabled, weaponry, retinue, dissent, demanding, freedom, freed, sameday, locality words

	calling, good, bad words

	modals map[string]string // to the status that they give
}

type words struct{ lexicon.Lookup[string] }

func (w *words) has(word string) bool { return w.Of(word) != "" }

func readWords(set *lexicon.Set) (*wordKinds, error) {
	t, err := set.Table("relation-words.txt", "word", "kind")
	if err != nil {
		return nil, err
	}
	k := &wordKinds{modals: map[string]string{}}
	kinds := map[string]*words{
		"stand": &k.stand, "kin": &k.kin, "light": &k.light, "charging": &k.charging, "struck": &k.struck, "claiming": &k.claiming, "blaming": &k.blaming,
		"chosen": &k.chosen, "coming": &k.coming, "seeking": &k.seeking, "supposed": &k.supposed, "promising": &k.promising,
		"belonging": &k.belonging, "governing": &k.governing, "follower": &k.follower, "within": &k.within,
		"negated": &k.negated, "denying": &k.denying, "rejecting": &k.rejecting, "claim": &k.claims, "past": &k.past, "ceasing": &k.ceasing,
		"speaking": &k.speaking, "speaker": &k.speaker, "answering": &k.answering,
		"sparing": &k.sparing, "penalty": &k.penalty, "seated": &k.seated, "relative": &k.relative, "replacing": &k.replacing, "side": &k.side, "agency": &k.agency,
		"plight": &k.plight, "delegation": &k.delegation, "contest": &k.contest, "ruling": &k.ruling, "arriving": &k.arriving, "failing": &k.failing,
		"lifting": &k.lifting, "beating": &k.beating, "citing": &k.citing, "deepening": &k.deepening, "trying": &k.trying,
		"nominee": &k.nominee, "expiring": &k.expiring, "remembering": &k.remembering, "leading": &k.leading, "being": &k.being, "region": &k.region,
		"attendant": &k.attendant, "attempt": &k.attempt, "household": &k.household, "band": &k.band, "marcher": &k.marcher,
		"daypart": &k.dayPart, "law": &k.law, "spell": &k.spell, "returning": &k.returning, "sentencing": &k.sentencing, "beginning": &k.beginning,
		"escorted": &k.escorted, "beside": &k.beside, "making": &k.making, "descent": &k.descent, "evading": &k.evading, "platform": &k.platform,
		"ending": &k.ending, "armed": &k.armed, "envoy": &k.envoy, "staying": &k.staying, "essaying": &k.essaying, "plotting": &k.plotting,
		"mutual": &k.mutual, "praising": &k.praising, "press": &k.press, "fighting": &k.fighting, "ready": &k.ready, "informed": &k.informed,
		"summoned": &k.summoned, "reproach": &k.reproach, "drawing": &k.drawing, "motive": &k.motive, "verdict": &k.verdict, "arrest": &k.arrest,
		"jailing": &k.jailing, "listing": &k.listing, "fleeing": &k.fleeing,
		"hopeful": &k.hopeful, "refraining": &k.refraining, "step": &k.step, "draft": &k.draft, "mentioning": &k.mentioning, "expert": &k.expert,
		"gathering": &k.gathering, "compact": &k.compact,
		"watcher": &k.watcher, "journey": &k.journey, "mounting": &k.mounting, "bidding": &k.bidding, "convincing": &k.convincing, "resigning": &k.resigning, "bound": &k.bound, "missile": &k.missile,
		"repelling": &k.repelling, "dreaded": &k.dreaded, "address": &k.address, "counting": &k.counting, "serving": &k.serving, "served": &k.served, "showing": &k.showing, "concern": &k.concern,
		"origin": &k.origin, "measuring": &k.measuring, "survey": &k.survey, "helping": &k.helping, "situation": &k.situation, "outrage": &k.outrage, "hearsay": &k.hearsay,
		"civilian": &k.civilian, "outsider": &k.outsider, "rebel": &k.rebel, "caring": &k.caring, "covering": &k.covering, "donor": &k.donor, "avoiding": &k.avoiding,
		"getting": &k.getting, "buying": &k.buying, "easing": &k.easing, "curb": &k.curb,
		"delivery": &k.delivery, "delaying": &k.delaying, "holding": &k.holding, "favour": &k.favour, "help": &k.help, "judging": &k.judging, "upheaval": &k.upheaval, "rescuer": &k.rescuer, "tabled": &k.tabled, "weaponry": &k.weaponry,
		"retinue": &k.retinue, "dissent": &k.dissent,
		"demanding": &k.demanding, "freedom": &k.freedom, "freed": &k.freed, "sameday": &k.sameday, "locality": &k.locality,
		"calling": &k.calling, "good": &k.good, "bad": &k.bad,
	}
	for _, row := range t.Rows {
		word, kind := row.Fields[0], row.Fields[1]
		if w := kinds[kind]; w != nil {
			w.Set(word, row.At())
		} else if slices.Contains([]string{"planned", "possible", "requested"}, kind) {
			k.modals[word] = kind
		} else {
			return nil, row.Errorf("kind %q, want one that the head of the table names", kind)
		}
	}
	return k, nil
}
