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
