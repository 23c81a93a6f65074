package coref

import (
	"bufio"
	"encoding/json"
	"math"
	"os"
	"slices"
	"testing"

	"geokg/extract/encode"
	"geokg/extract/entity"
	"geokg/extract/text"
)

type rowDoc struct {
	ID, Published, Text string
	Given               [][2]int
	Persons             [][2]int
}

type rowCandidate struct {
	Name, Type, Country string
	Aka                 []string       `json:",omitempty"`
	Members             []rowCandidate `json:",omitempty"` // of a list
	Spans               [][2]int       // of the mentions so far
	Features            [][2]float32   // feature, value
	Looks               [][]float64    `json:",omitempty"` // brightness of each of its mentions that count
}

type row struct {
	Doc, Kind, Words string
	Start, End       int
	Sentence         int
	Read             bool // by the encoder
	Candidates       []rowCandidate
	Got              string // name of what is chosen now
	GotType          string
}

// TestRows writes what antecedents.txt is fitted on by extract/train/coref.py:
// for every mention that is weighed its candidates with their features. With
// GEOKG_COREF_ENCODER it is what attention.txt is fitted on: names that the
// encoder has found are among the candidates, and its attention is given.
func TestRows(t *testing.T) {
	in, out := os.Getenv("GEOKG_COREF_DOCS"), os.Getenv("GEOKG_COREF_ROWS")
	if in == "" || out == "" {
		t.Skip("set GEOKG_COREF_DOCS and GEOKG_COREF_ROWS")
	}
	f, err := os.Open(in)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	o, err := os.Create(out)
	if err != nil {
		t.Fatal(err)
	}
	w := bufio.NewWriter(o)
	r := newReader(t, os.Getenv("GEOKG_COREF_ENCODER") != "")
	scan := bufio.NewScanner(f)
	scan.Buffer(nil, 1<<24)
	for scan.Scan() {
		var d rowDoc
		if err := json.Unmarshal(scan.Bytes(), &d); err != nil {
			t.Fatal(err)
		}
		doc := &text.Document{ID: d.ID, Published: d.Published, Text: d.Text}
		for _, g := range d.Given {
			doc.Given = append(doc.Given, text.Span{Start: g[0], End: g[1]})
		}
		var persons []text.Span
		for _, p := range d.Persons {
			persons = append(persons, text.Span{Start: p[0], End: p[1]})
		}
		for _, row := range rowsOf(r.work(doc, persons...)) {
			b, err := json.Marshal(row)
			if err != nil {
				t.Fatal(err)
			}
			w.Write(append(b, '\n'))
		}
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
}

func rowsOf(x *resolution) []row {
	d := x.doc
	var rows []row
	for i := 0; i < x.read; i++ {
		task, cs, ok := x.asked(i)
		at := len(rows)
		if ok {
			m := &x.out[i]
			row := row{Doc: d.ID, Kind: taskNames[task], Words: m.Of(d.Text), Start: m.Start, End: m.End, Sentence: m.Sentence}
			row.Read = x.attention != nil && x.attention.Of(x.head(i))
			for _, c := range cs {
				var rc rowCandidate
				if row.Read {
					rc.Looks = x.looksOf(i, &c)
				}
				for _, a := range x.actorsOf(c.list) {
					e := a.entity
					rc.Members = append(rc.Members, rowCandidate{Name: e.Name, Type: string(e.Type), Country: e.Country, Aka: e.Aka})
				}
				if c.list != nil {
					rc.Spans = append(rc.Spans, [2]int{x.out[c.at].Start, x.out[c.list[len(c.list)-1]].End})
				} else if c.actor != nil {
					e := c.actor.entity
					rc.Name, rc.Type, rc.Country, rc.Aka = e.Name, string(e.Type), e.Country, e.Aka
					if c.at > i {
						rc.Spans = append(rc.Spans, [2]int{x.out[c.at].Start, x.out[c.at].End})
					}
					for _, k := range c.actor.at {
						rc.Spans = append(rc.Spans, [2]int{x.out[k].Start, x.out[k].End})
					}
				} else {
					if c.stands != nil {
						e := c.stands.entity
						rc.Name, rc.Type, rc.Country, rc.Aka = e.Name, string(e.Type), e.Country, e.Aka
					}
					rc.Spans = append(rc.Spans, [2]int{x.out[c.at].Start, x.out[c.at].End})
				}
				for f, v := range c.values {
					if v != 0 {
						rc.Features = append(rc.Features, [2]float32{float32(f), v})
					}
				}
				row.Candidates = append(row.Candidates, rc)
			}
			rows = append(rows, row)
		}
		x.step(i)
		if ok && x.out[i].Entity != nil {
			rows[at].Got, rows[at].GotType = x.out[i].Entity.Name, string(x.out[i].Entity.Type)
		}
	}
	return rows
}

// looksOf gives the brightness of a candidate's mentions to mention i.
func (x *resolution) looksOf(i int, c *candidate) (looks [][]float64) {
	var shares [encode.Looks]float32
	for _, at := range x.seenOf(c, i) {
		if x.attention.Between(&shares, x.head(i), x.out[at].Span) {
			look := make([]float64, len(shares))
			for h, share := range shares {
				look[h] = math.Round(brightness(share)*1e4) / 1e4
			}
			looks = append(looks, look)
		}
	}
	return looks
}

// asked gives the candidates for mention i and the task that they are weighed
// for; it is false where none are.
func (x *resolution) asked(i int) (task, []candidate, bool) {
	if m := &x.out[i]; m.Entity == nil && !x.places[i].skip {
		switch m.Form {
		case entity.Pronoun:
			if p := x.pronouns[x.lower(i)]; p != nil && p.person == "3" {
				return p.task(), x.antecedents(i, p), true
			}
		case entity.Nominal, entity.Forces:
			n := x.places[i].noun
			if _, owned := x.owner(i); owned || n != nil && n.number == many && (n.open || len(n.named) > 0) && !slices.Equal(n.kinds, []entity.Type{entity.ArmedGroup}) {
				break
			}
			fits := x.nounFits(i)
			return forNoun, x.candidates(i, func(a *actor) (float64, gender) { return fits(a), unknown }, nil), true
		}
	}
	return 0, nil, false
}
