package entity

import (
	"math"
	"slices"

	"geokg/extract/text"
)

// A Feature is something that tells for or against a candidate of a name.
type Feature uint8

// The features of a candidate. Their weights are set by hand; those of the
// kinds come first, and what the document says must outweigh them.
const (
	OwnTable      Feature = iota // a row of the user's tables
	KindOfTable                  // what the table is of: states before capitals before persons
	News                         // how often the news name it, the logarithm
	StateInText                  // the document points to the state it belongs to
	SeatOfState                  // a capital or seat of government, with all that it stands for
	Capital                      // a capital city
	People                       // inhabitants of a place, the logarithm
	USState                      // one of the United States, where the document tells of the United States
	HeadAgrees                   // the mention head takes the words for the candidate's type
	HeadDisagrees                // it takes them for another
	NamedInFull                  // another place of the document has the candidate's longer name, which nothing else bears
	BygoneOffice                 // the words before tell that it is past, and the candidate holds one now or never did
	SpeltSo                      // a person whose name the table spells so, where others' are spelt otherwise
	BehindThe                    // a company whose name stands alone behind "the", as those of rivers and forests do
	features      = int(BehindThe) + 1
)

var featureNames = [features]string{"own table", "kind of table", "news", "state in text", "seat of state", "capital", "people", "US state", "head agrees", "head disagrees", "named in full", "bygone office", "spelt so", "behind the"}

func (f Feature) String() string { return featureNames[f] }

// Features are a candidate's, each with its weight applied: their sum ranks it.
type Features [features]float64

// Sum is the score of a candidate.
func (f Features) Sum() (sum float64) {
	for _, v := range f {
		sum += v
	}
	return sum
}

// kindWeight is how much a kind of name is to be preferred before the document is looked at.
func kindWeight(v *sense) float64 {
	switch v.kind {
	case kindConcept:
		if v.class == "homonym" {
			return 82 // of a body in whose state the document is not
		}
		return 200
	case kindCountry:
		return 100
	case kindAdjective, kindPeople:
		return 95
	case kindSeat, kindPerson:
		return 55
	case kindPlace:
		return 50
	}
	return 52
}

// features tells what speaks for a candidate of a hit.
func (w *work) features(s *sent, h *hit, v *sense) (f Features) {
	if v.row.Own() {
		f[OwnTable] = 300 // the user's own tables come first
		return f
	}
	f[KindOfTable] = kindWeight(v)
	if v.kind == kindConcept {
		return f
	}
	if v.entity.Country != "" && w.states[v.entity.Country] > 0 {
		f[StateInText] = 25
		if v.kind <= kindPeople {
			f[StateInText] = 5
		}
	}
	if (v.kind == kindCountry || v.kind == kindAdjective) && len(h.cands) > 1 && w.officerBeside(s, h, v.entity.Country) {
		f[StateInText] += nearWeight // "Congolese President Denis Sassou Nguesso"
	}
	if v.kind <= kindSeat {
		return f
	}
	if v.class == "party" && len(h.cands) > 1 && w.outweighs(h, v) {
		f[StateInText] += fullWeight // the Democratic Party in a text about South Korea
	}
	if len(h.cands) > 1 && (v.kind == kindPerson || v.class == "party" || v.class == "media") && w.besideState(s, h, v.entity.Country) {
		f[StateInText] += nearWeight
	}
	if o := w.stateOver(s, h); o != nil && v.entity.Country == o.Country && (v.kind == kindOrg || v.kind == kindGroup) && len(h.cands) > 1 {
		f[StateInText] += fullWeight // "Pakistan's PTI", no news agency of India
	}
	if v.kind == kindPerson && len(h.cands) > 1 && h.j-h.i > 1 && spells(v.entity, w.text(s, h.i, h.j)) {
		f[SpeltSo] = spellingWeight // "Amina Mohammed", not Amina Mohamed
	}
	if next := s.at(h.j); v.class == "company" && len(h.cands) > 1 && s.at(h.i-1).word == w.is.the && s.at(h.i-1).Len() > 0 && (next.Len() == 0 || next.is(mark|ending) || next.class&placePrep != 0 || s.at(h.i-2).class&placePrep != 0 && !next.is(capital)) {
		f[BehindThe] = -fullWeight // "fires in the Amazon"
	}
	if h.j-h.i == 1 && w.inFull[v.entity] {
		f[NamedInFull] = fullWeight
	}
	if v.kind == kindPerson && len(h.cands) > 1 && w.toldPast(s, h) {
		if now, once := w.heldBy(v); now != "" || once == "" {
			f[BygoneOffice] = -fullWeight // "the late dictator Ferdinand Marcos" is not his son
		}
	}
	f[News] = 3 * math.Log2(float64(v.news)+1)
	if v.kind == kindPlace {
		f[News] /= 2
		if v.people > 0 {
			f[People] = 1.5 * math.Log10(float64(v.people))
		}
		switch {
		case v.state != nil:
			f[SeatOfState] = 40 // more telling than the bare seat
		case v.class == "capital":
			f[Capital] = 8
		}
		if v.entity.Country == "USA" && v.class == "region" && w.usState(s, h) {
			f[USState] = 40
			if w.hasGovernor(s, h) {
				f[USState] = 2 * fullWeight
			}
		}
	}
	w.headOn(s, h, v, &f)
	return f
}

// toldPast tells whether the words right before a name call who bears it dead, or out of office.
func (w *work) toldPast(s *sent, h *hit) bool {
	for k := h.i - 1; k >= 0 && k >= h.i-7; k-- {
		if s.at(k).is(mark) {
			return false
		}
		switch w.word(s, k) {
		case "late", "former", "deposed", "ousted", "Late", "Former":
			return true
		}
	}
	return false
}

// besideState tells whether something else in the sentence of a hit points to a state,
// as far as the tables' first sense of it tells.
func (w *work) besideState(s *sent, h *hit, code string) bool {
	if code == "" {
		return false
	}
	for k := range s.hits {
		o := &s.hits[k]
		if o.dead || o.i == h.i || len(o.cands) == 0 {
			continue
		}
		if v := w.senses[o.cands[0]]; v.entity != nil && v.entity.Country == code {
			return true
		}
	}
	return false
}

// officerBeside tells whether somebody in an office of a state is named behind a hit, which a title
// joins: "Congo President Ann Lee".
func (w *work) officerBeside(s *sent, h *hit, code string) bool {
	t := w.titleAt(s, h.j)
	if t == nil || t.i != h.j {
		return false
	}
	o := s.hitAt(t.j)
	if o == nil || o.i != t.j || len(o.cands) == 0 {
		return false
	}
	v := w.senses[o.cands[0]]
	return v.kind == kindPerson && v.entity.Country == code && w.inStateOffice(v)
}

// outweighs tells whether the document points to a candidate's state more often, by
// a third, than to that of any other.
func (w *work) outweighs(h *hit, v *sense) bool {
	own := w.pointing(v.entity.Country)
	for _, c := range h.cands {
		if o := w.senses[c]; o.entity != nil && o.entity.Country != v.entity.Country && 4*w.pointing(o.entity.Country) > 3*own {
			return false
		}
	}
	return w.states[v.entity.Country] > 0
}

// headOn adds what the mention head says of a candidate.
func (w *work) headOn(s *sent, h *hit, v *sense, f *Features) {
	own := kindOf(v.entity.Type)
	for _, r := range s.readings {
		if r.i > h.i || r.j < h.j || r.kind >= KindPronoun {
			continue
		}
		switch {
		case r.kind == own:
			f[HeadAgrees] = max(f[HeadAgrees], headWeight*float64(r.p))
		case r.i == h.i && r.j == h.j && !armed(r.kind, own):
			f[HeadDisagrees] = min(f[HeadDisagrees], -headWeight*float64(r.p))
		}
	}
	if f[HeadAgrees] > 0 {
		f[HeadDisagrees] = 0
	}
}

// armed tells whether two kinds are those of bodies with arms and without, which
// the head often takes for each other.
func armed(a, b Kind) bool {
	return a == KindArmedGroup && b == KindOrganization || a == KindOrganization && b == KindArmedGroup
}

// headWeight is what the head's word is worth beside the features of the document.
const headWeight = 20

// nearWeight is what it is worth that the sentence points to a candidate's state.
const nearWeight = 15

// spellingWeight is what it is worth that a person's name is spelt as the table has it.
const spellingWeight = 10

// spells tells whether a name is one of an entity, letter by letter.
func spells(e *Entity, name string) bool {
	return e.Name == name || slices.Contains(e.Aka, name)
}

// fullWeight outweighs how well known another bearer of a short name is: where
// the Rapid Support Forces are told of, "the RSF" are not Reporters Without Borders.
const fullWeight = 40

// rank gives the best candidate of a hit; at a tie the first of the tables.
func (w *work) rank(s *sent, h *hit) *sense {
	var best *sense
	top := math.Inf(-1)
	var all []Candidate
	for _, c := range h.cands {
		v := w.senses[c]
		f := w.features(s, h, v)
		p := f.Sum()
		if p > top {
			best, top = v, p
		}
		if w.explain {
			all = append(all, Candidate{Entity: v.entity, Rule: v.row.At(), Features: f})
		}
	}
	if w.explain {
		w.choices = append(w.choices, Choice{Span: text.Span{Start: s.atoms[h.i].Start, End: s.atoms[h.j-1].End}, Candidates: all})
	}
	return best
}

// Candidate is what a name of the tables could stand for.
type Candidate struct {
	Entity   *Entity // nil for what is no actor: a treaty, a weapon
	Rule     string  // the line of the table: "places.txt:90"
	Features Features
}

// Choice is a name of a document with all that the tables offer for it, in
// their order.
type Choice struct {
	text.Span
	Candidates []Candidate
}

// Explain has the draft note what it chooses from; to be called before Mentions.
func (d *Draft) Explain() { d.w.explain = true }

// Choices gives the names of the tables with their candidates, in the order
// of the text, where Explain was called before Mentions. What a name means in
// the end may still go by other words of the document: acronyms, surnames.
func (d *Draft) Choices() []Choice { return d.w.choices }
