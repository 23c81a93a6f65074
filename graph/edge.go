package graph

import (
	"cmp"
	"maps"
	"math"
	"slices"
)

// maxEvidence is how many statements an edge names itself; [Graph.Explain] shows
// them all.
const maxEvidence = 20

// saying is one statement as an edge sees it. Days are ISO days, "" unknown.
type saying struct {
	id, status, item, source, story, publisher string
	published, eventStart, eventEnd            string
	confidence                                 float64
}

// edge gathers the statements of one typed edge of the view. What it gives depends
// on the set of statements alone, not on their order.
type edge struct {
	count      int
	items      map[string]bool
	sources    map[string]bool
	publishers map[string]bool
	stories    map[string]bool
	statuses   map[string]bool
	told       bool // an actual statement in the reporter's own words
	reporter   bool // any statement in the reporter's own words
	first      string
	last       string
	best       map[string]map[string]float64 // status → story → highest confidence
	happened   days                          // when it was, says who says it was
	denied     days                          // when it was not
	evidence   []saying                      // the best ones, sorted
}

func newEdge() *edge {
	return &edge{
		items: map[string]bool{}, sources: map[string]bool{}, publishers: map[string]bool{},
		stories: map[string]bool{}, statuses: map[string]bool{}, best: map[string]map[string]float64{},
	}
}

// add takes one more statement in.
func (e *edge) add(s saying) {
	e.count++
	note(e.items, s.item)
	note(e.sources, s.source)
	note(e.publishers, s.publisher)
	note(e.statuses, s.status)
	story := cmp.Or(s.story, "statement "+s.id) // an article without a story is one of its own
	e.stories[story] = true
	if s.source == "" {
		e.reporter = true
		e.told = e.told || s.status == "actual"
	}
	e.first = least(e.first, s.published)
	e.last = max(e.last, s.published)
	if e.best[s.status] == nil {
		e.best[s.status] = map[string]float64{}
	}
	e.best[s.status][story] = max(e.best[s.status][story], s.confidence)
	switch s.status {
	case "actual":
		e.happened.add(s.eventStart, s.eventEnd)
	case "negated":
		e.denied.add(s.eventStart, s.eventEnd)
	}
	at, _ := slices.BinarySearchFunc(e.evidence, s, byWeight)
	e.evidence = slices.Insert(e.evidence, at, s)
	e.evidence = e.evidence[:min(len(e.evidence), maxEvidence)]
}

// byWeight puts the strongest statement first.
func byWeight(a, b saying) int {
	return cmp.Or(
		cmp.Compare(slices.Index(statuses, a.status), slices.Index(statuses, b.status)),
		-cmp.Compare(a.confidence, b.confidence),
		cmp.Compare(a.id, b.id))
}

func note(set map[string]bool, s string) {
	if s != "" {
		set[s] = true
	}
}

// status is the strongest of the statuses.
func (e *edge) status() string {
	for _, s := range statuses {
		if e.statuses[s] {
			return s
		}
	}
	return ""
}

// basis says what kind of ground the edge stands on, so that nobody takes a claim
// for a fact: "reported" where a reporter tells it in their own words as having
// happened, "claimed" where only others are said to say so, else the status.
func (e *edge) basis() string {
	status := e.status()
	switch {
	case status == "actual" && e.told:
		return "reported"
	case status == "actual":
		return "claimed"
	case status == "negated":
		return "denied"
	}
	return status
}

// confidence is the probability that at least one story is right about the status
// of the edge, taking stories as independent and reprints as one.
func (e *edge) confidence() float64 {
	byStory := e.best[e.status()]
	wrong := 1.0
	for _, story := range slices.Sorted(maps.Keys(byStory)) { // in order: products of floats depend on it
		wrong *= 1 - byStory[story]
	}
	return math.Round((1-wrong)*1e4) / 1e4
}

// disputed tells whether one statement says that it happened and another that it
// did not, of the same time; a statement without a time may mean any.
func (e *edge) disputed() bool { return e.happened.meet(&e.denied) }

// properties are those of the relationship in the view.
func (e *edge) properties() params {
	ids := make([]string, len(e.evidence))
	for i, s := range e.evidence {
		ids[i] = s.id
	}
	ranked := slices.DeleteFunc(slices.Clone(statuses), func(s string) bool { return !e.statuses[s] })
	return params{
		"status": e.status(), "statuses": ranked, "basis": e.basis(), "attributed": !e.reporter,
		"disputed": e.disputed(), "confidence": e.confidence(),
		"statements": e.count, "stories": len(e.stories), "publishers": len(e.publishers),
		"items": optionalList(sorted(e.items)), "sources": optionalList(sorted(e.sources)),
		"firstSeen": date(e.first), "lastSeen": date(e.last), "evidence": ids,
	}
}

func sorted(set map[string]bool) []string { return slices.Sorted(maps.Keys(set)) }

// days is a set of stretches of time.
type days struct {
	any   bool // one that is not dated
	spans map[[2]string]bool
}

func (d *days) add(first, last string) {
	if first == "" {
		d.any = true
		return
	}
	if d.spans == nil {
		d.spans = map[[2]string]bool{}
	}
	d.spans[[2]string{first, last}] = true
}

func (d *days) empty() bool { return !d.any && len(d.spans) == 0 }

// meet tells whether some stretch of d and one of o share a day.
func (d *days) meet(o *days) bool {
	if d.empty() || o.empty() {
		return false
	}
	if d.any || o.any {
		return true
	}
	for a := range d.spans {
		for b := range o.spans {
			if a[0] <= b[1] && b[0] <= a[1] {
				return true
			}
		}
	}
	return false
}
