package relation

import (
	"geokg/extract/entity"
	"geokg/extract/relation/syntax"
)

// light are verbs whose subject does what their object names: "launch an
// attack".
var light = set("launch", "launches", "launched", "launching", "conduct", "conducts", "conducted", "conducting", "begin", "begins", "began",
	"begun", "start", "starts", "started", "resume", "resumes", "resumed", "make", "makes", "made", "mount", "mounts", "mounted", "stage",
	"stages", "staged", "order", "orders", "ordered", "commit", "commits", "committed", "committing", "perform", "performs", "performed",
	"continue", "continues", "continued", "undertake", "undertakes", "undertook", "perpetrate", "perpetrated", "plan", "plans", "planned",
	"planning", "plot", "plotted", "plotting", "carry", "carries", "carried", "carrying", "intensify", "intensifies", "intensified", "lead",
	"leads", "led", "announce", "announces", "announced", "impose", "imposes", "imposed", "attempt", "attempts", "attempted", "hold",
	"holds", "held", "give", "gives", "gave", "express", "expresses", "expressed", "voice", "voices", "voiced", "declare", "declares",
	"declared", "end", "ends", "ended", "halt", "halts", "halted", "have", "has", "had", "pay", "pays", "paid", "complete", "completes",
	"suspend", "suspends", "suspended", "cancel", "cancels", "canceled", "cancelled", "postpone", "postpones", "postponed", "reiterate",
	"reiterates", "sign", "signs", "signed", "reach", "reaches", "reached", "file", "files", "filed", "open", "opens", "opened", "issue",
	"issues", "issued", "step", "steps", "stepped", "wage", "wages", "waged", "file", "bring", "brings", "brought")

// charging are verbs whose object did what their phrase names: "convict of
// the murder of".
var charging = set("accuse", "accuses", "accused", "charge", "charges", "charged", "charging", "convict", "convicts", "convicted", "sentence",
	"sentences", "sentenced", "arrest", "arrests", "arrested", "suspect", "suspects", "suspected", "indict", "indicts", "indicted", "jail",
	"jails", "jailed", "blame", "blames", "blamed", "acquit", "acquits", "acquitted", "wanted", "guilty", "tried", "condemn", "condemns",
	"condemned", "criticize", "criticizes", "criticized", "denounce", "denounces", "denounced", "detain", "detained", "try", "tries",
	"prosecuted", "executed", "imprisoned", "responsible", "trial", "responsibility", "apologizes", "apologises", "apologized", "apologised")

// doer is who does what noun n names, by the verb that governs it, or -1.
func (v *view) doer(n int) int {
	head := v.tree[n].Head
	if head < 0 {
		return -1
	}
	switch v.label(n) {
	case syntax.Object:
		if light[v.lower(head)] {
			return v.grammatical(head, 0)
		}
	case syntax.Conjunct:
		if !v.verbal(head) {
			return v.doer(head)
		}
	case syntax.Oblique, syntax.NounPhrase:
		switch v.preposition(n) {
		case "of", "for", "with", "over":
			if !charging[v.lower(head)] {
				break
			}
			if k := v.child(head, syntax.Object, syntax.PassiveSubject); k >= 0 && v.verbal(head) {
				return k
			}
			if g := v.governor(head); g >= 0 && !v.verbal(head) { // "goes on trial for"
				return v.grammatical(g, 0)
			}
			if v.label(head) == syntax.Clause || v.label(head) == syntax.Adjective {
				return v.tree[head].Head
			}
			return v.grammatical(head, 0)
		case "in", "during":
			if v.verbal(head) && !v.passive(head) {
				return v.grammatical(head, 0)
			}
		}
	}
	return -1
}

// struck are nouns that name how somebody was killed: "killed in a Taliban
// ambush", "by Israeli gunfire".
var struck = set("attack", "attacks", "ambush", "raid", "raids", "strike", "strikes", "airstrike", "airstrikes", "air-strike", "bombing",
	"bombings", "shelling", "gunfire", "fire", "assault", "offensive", "operation", "bombardment", "missile", "missiles", "rockets", "drone",
	"explosion", "blast", "shooting", "massacre", "police", "forces", "troops", "soldiers")

// agentless finds who acts in a passive without an agent: the attacker in "was
// killed in a Taliban ambush"; the state in "was arrested in Morocco" and
// "convicted in a US court", which it is told to have happened in.
func (d *document) agentless(v *view, m match) []end {
	if !v.verbal(m.top) || !v.passive(m.top) {
		return nil
	}
	switch m.means {
	case "KILLS", "ATTACKS":
		for _, k := range v.kids[m.top] {
			if p := v.preposition(k); k > m.top && struck[v.lower(k)] && (p == "in" || p == "by" || p == "during" || p == "from") {
				a := match{cue: m.cue, tokens: []int{k}, top: k}
				for _, s := range []slot{slotPossessor, slotModifier, "by"} {
					if out := d.slot(v, a, s, "on"); len(out) > 0 {
						return out
					}
				}
			}
		}
	case "DETAINS", "PROSECUTES", "RELEASES", "EXPELS":
		for _, k := range v.kids[m.top] {
			if p := v.preposition(k); p != "in" && p != "by" && p != "at" {
				continue
			}
			for _, e := range d.actor(v, k, 0) {
				switch d.mentions[e.mention].Entity.Type {
				case entity.Country, entity.Organization:
					return []end{{e.mention, 0.8 * e.trust}}
				}
			}
		}
	}
	return nil
}
