package relation

// namelessTells tells whether only people without a name tell what the relation does, and its source
// says nothing there: "Chad has met [Mali], a source said".
func (d *document) namelessTells(v *view, r Relation) bool {
	if r.Status == "requested" || r.Status == "threatened" {
		return false // whose demand it is counts
	}
	told := d.namelessSaying(v, r)
	if told < 0 {
		return false
	}
	for n := range d.sayingsOf(v, r.Source) {
		if n != told && (n < told || v.lower(told) != "according") {
			return false
		}
	}
	for _, w := range d.witnesses(v) {
		if (w.by != atRoot || v.kinds.denying.has(v.lower(w.token))) && d.one(w.mention, r.Source) {
			return false
		}
	}
	return true
}

// namelessSaying is the verb by which people without a name tell what the relation does, wherever it stands, or the
// "according" before them; -1 for none.
func (d *document) namelessSaying(v *view, r Relation) int {
	told := -1
	for _, s := range v.sayings {
		if v.verbal(s.top) && d.unnamedSource(v, s.top) && (v.placeOf(s.top, v.cueOf(r)) == "above" || v.closes(s.top)) {
			told = s.top
		}
	}
	if told >= 0 {
		return told
	}
	if _, says := d.othersClosing(v, &r); says > 0 && v.nameless(says-1) {
		return says
	}
	return d.accountOfOthers(v, d.mentions[r.Source].Last)
}

// unnamedSource tells whether the subject of a verb of saying is somebody of whom nothing is told that
// names anybody: "a source", "two people familiar with the matter", not "Malian sources".
func (d *document) unnamedSource(v *view, says int) bool {
	first, last := max(says-1, 0), says // of the words before the verb, back to a comma or "that"
	for first > 0 && v.lower(first-1) != "," && v.lower(first-1) != "that" && says-first < longest {
		first--
	}
	if n := v.subject(says); n > says {
		first, last = v.phraseStart(n), v.asideEnd(n) // "…, said a source"
	}
	n := first
	for n < last && (v.tree[n].Tag == "DT" || v.tree[n].Tag == "CD" || v.tree[n].Tag[0] == 'J' || v.tree[n].Tag == "NN") && v.lower(n) != "source" && v.lower(n) != "person" {
		n++
	}
	if !v.nameless(n) {
		return false
	}
	for i := first; i < last; i++ {
		if d.known(v.cover[i]) && !v.spokeTo(i) || v.tree[i].Tag == "PRP$" {
			return false
		}
	}
	return true
}

// spokeTo tells whether token i is of whom somebody spoke to: "the source who spoke to the paper said".
func (v *view) spokeTo(i int) bool {
	for i > 1 && (v.cover[i-1] >= 0 || v.tree[i-1].Tag == "DT") {
		i--
	}
	return i > 1 && v.lower(i-1) == "to" && v.lower(i-2) == "spoke"
}

// nameless tells whether token n is a noun for people who speak for nobody that is told of: "sources",
// "residents", "hospital officials", "people familiar with the matter".
func (v *view) nameless(n int) bool {
	switch v.lower(n) {
	case "source", "sources":
		return true
	case "person", "people":
		switch v.lower(min(n+1, len(v.tree)-1)) {
		case "familiar", "briefed", "close", "with":
			return true
		}
		return false
	}
	return v.kinds.outsider.has(v.lower(n)) || n > 0 && v.kinds.caring.has(v.lower(n-1))
}
