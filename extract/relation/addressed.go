package relation

import "strings"

// addressee tells whether mention k is of who is told or called in by others: "[Mali]'s
// ambassador was informed that", "Ambassador [Falkner] was summoned".
func (d *document) addressee(v *view, k int, of *words) bool {
	if !d.inside(v, k) {
		return false
	}
	i := d.mentions[k].Last
	for end := i + 4; i < min(end, len(v.tree)-1) && (isPossessive(v.lower(i)) || v.tree[i].Tag[0] == 'N' || v.tree[i].Tag[0] == 'J' && !v.kinds.being.has(v.lower(i))); i++ {
	}
	passive := false
	for ; i+1 < len(v.tree) && (v.kinds.being.has(v.lower(i)) || v.tree[i].Tag == "RB"); i++ {
		passive = passive || v.tree[i].Tag != "RB" && v.lower(i) != "has" && v.lower(i) != "had"
		if passive && of.has(v.lower(i+1)) {
			return true
		}
	}
	return false
}

// informed leaves out that who is told what others are to do has done it: "the ambassador of
// [Mali] was informed that Falkner must leave Chad"; and that who is called in criticises those
// for whose sake, "Ambassador [Falkner] was summoned over the remarks of Kestrel".
func (d *document) informed(found []Relation) []Relation {
	return d.without(found, func(v *view, r Relation) bool {
		switch r.Name {
		case "EXPELS":
			return d.addressee(v, r.Subject, &v.kinds.informed)
		case "CRITICIZES":
			return d.addressee(v, r.Subject, &v.kinds.summoned) && d.inside(v, r.Object) && d.mentions[r.Object].Start > d.mentions[r.Subject].End
		}
		return false
	})
}

// unsaid takes the source from what is only said to it, and has who is told to leave expelled:
// "[Mali] was told that Falkner must leave Chad". Statuses and sources are changed where they
// stand.
func (d *document) unsaid(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Source < 0 || d.mentions[r.Source].Start > r.Cue.Start || !d.addressee(v, r.Source, &v.kinds.informed) {
			return
		}
		r.Source = -1
		if r.Name == "EXPELS" && r.Status == "requested" && strings.HasPrefix(v.between(r.Cue), "must") {
			r.Status = "actual"
		}
	})
}
