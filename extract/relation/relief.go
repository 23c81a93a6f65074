package relation

// relieved has who sends rescuers, doctors or the like somewhere help there, not post them there: "deployed
// a rescue team to [Mali]". What is told twice is told once.
func (d *document) relieved(found []Relation) []Relation {
	return amend(found, func(r *Relation, before []Relation) bool {
		v := d.views[r.Sentence]
		if r.Name != "DEPLOYS_TO" || len(v.tree) == 0 || !d.inside(v, r.Object) || !d.sendsHelp(v, *r) {
			return true
		}
		r.Name = "AIDS"
		return d.toldOnce(found, before, *r)
	})
}

// sendsHelp tells whether those who help are the last whom the words name from the cue to the object, or
// before a cue of theirs, and no soldiers are: "[Chad] sent 40 doctors to", "rescuers from [Chad] arrived in".
func (d *document) sendsHelp(v *view, r Relation) bool {
	first, last := v.at(r.Cue.Start), d.mentions[r.Object].First
	if v.verbal(first) && (v.passive(first) || v.lower(first) == "arrived" || v.lower(first) == "arrive") {
		n := v.subject(first)
		if n < 0 {
			return false
		}
		first = v.phraseStart(n)
	}
	help := false
	for i := first; i < last; i++ {
		switch w := v.lower(i); {
		case v.kinds.armed.has(w), v.kinds.stand.has(w):
			return false
		case v.kinds.rescuer.has(w), v.kinds.caring.has(w) && i+1 < last && v.tree[i+1].Tag[0] == 'N':
			help = true
		case w == "after" || w == "for" || help && v.tree[i].Tag == "VBG":
			return help // what follows tells why
		case w == "to" && i+1 < last && v.tree[i+1].Tag == "VB":
			return help
		}
	}
	return help
}
