package relation

import (
	"geokg/extract/entity"
	"geokg/extract/text"
)

// servants have the office that the holder of another has given them, not that one: who is "the Malian
// president's adviser" is adviser. The relations are changed where they stand.
func (d *document) servants(found []Relation) {
	d.each(found, func(v *view, r *Relation) {
		if r.Name != "HAS_ROLE_IN" || !d.inside(v, r.Subject) || d.mentions[r.Subject].Entity.Type != entity.Person {
			return
		}
		m, i := &d.mentions[r.Subject], v.at(r.Cue.End-1)+1
		if i+1 >= len(v.tree) || !isPossessive(v.lower(i)) || m.First < i && m.Last > v.at(r.Cue.Start) || !v.office(i-1) {
			return
		}
		last := i
		for k := i + 1; k < len(v.tree) && (v.tree[k].Tag[0] == 'N' || v.tree[k].Tag[0] == 'J') && (k != m.First); k++ {
			last = k
		}
		if last == i || !serving[v.lower(last)] || m.Last <= i && !d.besideTitle(v, m.Last, v.at(r.Cue.Start)) || m.First > last+2 {
			return
		}
		r.Cue = text.Span{Start: v.Tokens[i+1].Start, End: v.Tokens[last].End}
		r.Item = v.between(r.Cue)
	})
}

// serving are the offices of those who serve the holder of another one.
var serving = map[string]bool{"adviser": true, "advisor": true, "aide": true, "envoy": true, "representative": true, "spokesman": true, "spokeswoman": true,
	"spokesperson": true, "secretary": true, "assistant": true, "counsel": true, "counsellor": true, "deputy": true, "emissary": true, "negotiator": true}

// office tells whether token i is the office of one whom others serve.
func (v *view) office(i int) bool {
	switch v.lower(i) {
	case "president", "minister", "premier", "chancellor", "king", "emir", "leader", "ruler", "governor", "sultan", "prince", "chief", "secretary", "general":
		return true
	}
	return false
}

// besideTitle tells whether nothing but a comma, an article and the name of a state stands among the tokens [i, j).
func (d *document) besideTitle(v *view, i, j int) bool {
	if i >= j || v.lower(i) != "," {
		return false
	}
	for k := i + 1; k < j; k++ {
		if v.tree[k].Tag != "DT" && !d.known(v.cover[k]) && v.tree[k].Tag[0] != 'J' && v.tree[k].Tag != "POS" {
			return false
		}
	}
	return true
}
