package relation

// ownThing is the item of one of several givers or receivers, each of whom the sentence names with what is theirs:
// "4 million" of "got 3 million from Togo and 4 million from [Mali]"; empty for others.
func (d *document) ownThing(r Relation) string {
	v := d.views[r.Sentence]
	if r.Name != "SUPPLIES" && r.Name != "AIDS" && r.Name != "TRADES_WITH" || len(v.tree) == 0 {
		return ""
	}
	for _, k := range [...]int{r.Subject, r.Object} {
		if !d.inside(v, k) || d.mentions[k].Start < r.Cue.Start {
			continue
		}
		at := v.phraseStart(d.mentions[k].First) - 1
		first, later := d.thingBefore(v, at)
		if first < 0 {
			continue
		}
		if !later { // the first of them
			next := d.mentions[k].Last
			for next < len(v.tree) && (v.lower(next) == "and" || v.lower(next) == ",") {
				next++
			}
			end := next
			for end < len(v.tree) && v.thing(end) {
				end++
			}
			if next == d.mentions[k].Last || end == next || end+1 >= len(v.tree) || v.lower(end) != v.lower(at) || !d.knownFrom(v, end+1) {
				continue
			}
		}
		for v.tree[first].Tag == "DT" && first < at-1 {
			first++
		}
		return v.words4(first, at-1)
	}
	return ""
}

// thingBefore is where the noun with its numbers begins that stands before the "from" or "to" at token i, and
// whether another such phrase with an actor stands right before it; -1 for none.
func (d *document) thingBefore(v *view, i int) (first int, later bool) {
	if i < 3 || v.lower(i) != "from" && v.lower(i) != "to" {
		return -1, false
	}
	first = i
	for first > 0 && v.thing(first-1) {
		first--
	}
	if first == i || first == 0 {
		return -1, false
	}
	b := first - 1
	if v.tree[b].Tag[0] == 'V' {
		return first, false
	}
	for b > 0 && (v.lower(b) == "and" || v.lower(b) == ",") {
		b--
	}
	if k := v.cover[b]; b < first-1 && d.known(k) && d.mentions[k].Last == b+1 {
		p := v.phraseStart(d.mentions[k].First) - 1
		if p > 0 && v.lower(p) == v.lower(i) {
			return first, true
		}
	}
	return -1, false
}

// thing tells whether token i may be part of a noun phrase that names a thing, and no actor.
func (v *view) thing(i int) bool {
	switch v.tree[i].Tag {
	case "NN", "NNS", "CD", "JJ", "DT", "$":
		return v.cover[i] < 0
	}
	return false
}

// knownFrom tells whether a known actor's words begin at token i, or behind its article.
func (d *document) knownFrom(v *view, i int) bool {
	if v.lower(i) == "the" && i+1 < len(v.tree) {
		i++
	}
	return d.known(v.cover[i])
}
