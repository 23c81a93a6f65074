package relation

import (
	"strings"
	"testing"

	"geokg/extract/text"
)

// TestTrimmed: what the head takes for an item is cut to what can be one.
func TestTrimmed(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, item, want string }{
		{"[Chad] condemns the raid and alleges that [Mali] beat two pilots.", "alleges", "raid and alleges that Mali", "Mali"},
		{"[Chad] alleges that [Mali] beat two pilots.", "alleges", "two pilots", "two pilots"},
		{"[Chad] arrested the heiress [p:Ada Lee].", "arrested", "heiress Ada", ""},
		{"[Chad] took part in the war with [Mali].", "took", "part", ""},
		{"[p:Ada Lee] became minister of Togo, replacing [p:Olu Orji].", "replacing", "minister of Togo, replacing", "minister of Togo"},
	} {
		doc, s, m := marked(c.sentence)
		for i := range m {
			m[i].Entity.Name = strings.TrimPrefix(m[i].Entity.Name, "p:")
		}
		d := r.analyse(s, m, nil)
		at := func(words string) text.Span {
			i := strings.Index(doc.Text, words)
			return text.Span{Start: i, End: i + len(words)}
		}
		if got := d.trimmed(d.views[0], Relation{Subject: 0, Object: 1, Cue: at(c.cue)}, at(c.item)); got != c.want {
			t.Errorf("%s: %q, want %q", c.sentence, got, c.want)
		}
	}
}

// TestGiveTitle: the item of a role is the office alone.
func TestGiveTitle(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, cue, item, want string }{
		{"[p:Falkner] is sworn in as the Speaker of [o:the House].", "sworn in", "", "Speaker"},
		{"[p:Falkner] served as mayor of [o:Gao].", "served as", "", "mayor"},
		{"[p:Falkner] took office as the Foreign Minister of [Togo].", "took office", "office", "Foreign Minister"},
		{"[p:Falkner] is governor of [Togo].", "governor of", "governor of Togo", "governor"},
		{"[p:Falkner] is the first female governor of [Togo].", "governor of", "first female governor", "governor"},
		{"[p:Falkner] left [Togo].", "left", "", ""},
	} {
		doc, s, m := marked(c.sentence)
		d := r.analyse(s, m, nil)
		i := strings.Index(doc.Text, c.cue)
		x := Relation{Subject: 0, Object: 1, Name: "HAS_ROLE_IN", Item: c.item, Cue: text.Span{Start: i, End: i + len(c.cue)}}
		if d.giveTitle(&x); x.Item != c.want {
			t.Errorf("%s: %q, want %q", c.sentence, x.Item, c.want)
		}
	}
}
