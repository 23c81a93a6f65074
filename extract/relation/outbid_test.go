package relation

import (
	"strings"
	"testing"

	"geokg/extract/text"
)

func TestOutbid(t *testing.T) {
	r := rules(t)
	says := func(name string, subject, object int, confidence float64) Relation {
		return Relation{Name: name, Subject: subject, Object: object, Status: "actual", Source: -1, Confidence: confidence}
	}
	for _, c := range []struct {
		sentence string
		cue      string
		in       []Relation
		want     int
	}{
		{"[p:Falkner] phoned [Mali], and [p:Kestrel] spoke with [Chad].", "spoke", []Relation{says("CALLS", 2, 3, 0.95), says("CALLS", 0, 3, 0.4)}, 1},
		{"[p:Falkner] phoned [Mali], and [p:Kestrel] spoke with [Chad].", "spoke", []Relation{says("CALLS", 2, 3, 0.95), says("CALLS", 3, 0, 0.4)}, 1},
		{"[p:Falkner] phoned [Mali], and [p:Kestrel] spoke with [Chad].", "spoke", []Relation{says("CALLS", 2, 3, 0.95), says("CALLS", 0, 1, 0.4)}, 2},
		{"[p:Falkner] phoned [Mali], and [p:Kestrel] spoke with [Chad].", "spoke", []Relation{says("CALLS", 2, 3, 0.8), says("CALLS", 0, 3, 0.4)}, 2},
		{"[p:Falkner] and [p:Kestrel] spoke with [Chad].", "spoke", []Relation{says("CALLS", 0, 2, 0.95), says("CALLS", 1, 2, 0.4)}, 2},
		{"[p:Falkner] phoned [Mali], and [p:Kestrel] spoke with [Chad].", "spoke", []Relation{says("CALLS", 2, 3, 0.95), says("MEETS", 0, 3, 0.4)}, 2},
	} {
		d, sentences, mentions := marked(c.sentence)
		x := r.analyse(sentences, mentions, nil)
		at := strings.Index(d.Text, c.cue)
		for i := range c.in {
			c.in[i].Cue = text.Span{Start: at, End: at + len(c.cue)}
		}
		if got := x.outbid(c.in); len(got) != c.want || got[0].Confidence < 0.8 {
			t.Errorf("%s: %d left, want %d", c.sentence, len(got), c.want)
		}
	}
}
