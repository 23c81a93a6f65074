package relation

import (
	"strings"
	"testing"

	"geokg/extract/coref"
	"geokg/extract/entity"
	"geokg/extract/text"
)

// TestQuoted asks for the source of "oppose" in sentences that quote without
// saying whom.
func TestQuoted(t *testing.T) {
	r := rules(t)
	for _, x := range []struct {
		text string
		want string // who claims it, a person unless the text begins with "The"; "": the reporter
	}{
		{"The {League} wrote:\n\nRain fell.\n\n[Ardmore] opposes (Kestrel).\n\nWe are sad.", ""},
		{"{Belgrave} said: \"We have no quarrel with you. [Ardmore] opposes only (Kestrel).\"", "other0"},
		{"{Belgrave} said the talks had failed. \"[Ardmore] opposes (Kestrel).\"", "other0"},
		{"{Belgrave}, an activist in exile, wrote:\n[Ardmore] opposes (Kestrel).", "other0"},
		{"{Belgrave} also asked:\n[Ardmore] opposes (Kestrel).", "other0"},
		{"{Belgrave} wrote:\n\nRain fell. Snow fell. [Ardmore] opposes (Kestrel).", "other0"},
		{"{Belgrave} wrote:\n\nRain fell.\n\n[Ardmore] opposes (Kestrel).", ""},
		{"{Belgrave} wrote:\n\nRain fell.\n\nWe are sad. [Ardmore] opposes (Kestrel).", "other0"},
		{"{Belgrave} wrote:\n\nRain fell.\n\n[Ardmore] opposes (Kestrel).\n\nWe are sad.", "other0"},
		{"{Belgrave} wrote:\n\nRain fell.\n\nWe are sad.\n\n[Ardmore] opposes (Kestrel).", ""},
		{"{Belgrave} wrote:\n\nRain fell.\n\n\"We are sad,\" Falk said. [Ardmore] opposes (Kestrel).", ""},
		{"{Belgrave} said: \"Roe told us, 'Go away.' \" [Ardmore] opposes (Kestrel).", ""},
		{"{Belgrave} said: \"Roe told us, 'Go away.' \"\n\n[Ardmore] opposes (Kestrel).", ""},
		{"{Belgrave} said: \"We are sad.\n\n[Ardmore] opposes (Kestrel).", ""},
		{"{Belgrave} said: \"We are sad.\n\n\"[Ardmore] opposes (Kestrel).\"", "other0"},
		{"{Belgrave} said: “We are sad.\n\n“[Ardmore] opposes (Kestrel).”", "other0"},
		{"{Belgrave} wrote: rain fell. [Ardmore] opposes (Kestrel).", ""},
		{"According to {Belgrave}:\n[Ardmore] opposes (Kestrel).", "other13"},
		{"{Belgrave} listed three reasons:\n[Ardmore] opposes (Kestrel).", ""},
		{"{Belgrave} denounced it as \"a crime\" before parliament. \"[Ardmore] opposes (Kestrel).\"", "other0"},
		{"{Belgrave} said the talks had failed. [Ardmore] opposes (Kestrel).", ""},
		{"{Belgrave} said: \"We have no quarrel with you.\" [Ardmore] opposes (Kestrel).", ""},
		{"Said {Belgrave}: [Ardmore] opposes (Kestrel).", "other5"},
		{"Said {Belgrave} met them in May: [Ardmore] opposes (Kestrel).", ""},
		{"{Belgrave} said the talks had failed. Rain fell. \"[Ardmore] opposes (Kestrel).\"", ""},
		{"{Belgrave} was angry. \"[Ardmore] opposes (Kestrel).\"", "other0"},
		{"{Belgrave} spoke for an hour:\n\n\"[Ardmore] opposes (Kestrel).\"", "other0"},
		{"{Belgrave} was angry. [Ardmore] opposes (Kestrel).", ""},
		{"\"We are sad,\" said {Belgrave}. \"[Ardmore] opposes (Kestrel),\" said a resident.", ""},
	} {
		doc, sentences, mentions := bracketed(x.text)
		if !strings.HasPrefix(x.text, "The") {
			for i := range mentions {
				if strings.HasPrefix(mentions[i].Entity.ID, "other") {
					mentions[i].Entity.Type = entity.Person
				}
			}
		}
		d := r.analyse(sentences, mentions, nil)
		found := []Relation{}
		for _, s := range sentences {
			for _, w := range s.Tokens {
				if w.Text == "opposes" {
					found = append(found, Relation{Sentence: s.Index, Name: "REJECTS", Source: -1, Cue: text.Span{Start: w.Start, End: w.End}})
				}
			}
		}
		if len(found) != 1 {
			t.Fatalf("%d cues in %q", len(found), doc.Text)
		}
		d.quoted(&found[0])
		got := ""
		if k := found[0].Source; k >= 0 {
			got = mentions[k].Entity.ID
		}
		if got != x.want {
			t.Errorf("source %q, want %q, in %q", got, x.want, doc.Text)
		}
	}
}

// TestSpokenInTurn: what stands in somebody's turn of a transcript that one claims, but not what
// stands in the next one's.
func TestSpokenInTurn(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		last int // sentence of the turn
		want int // the mention that claims it
	}{{2, 0}, {1, -1}} {
		_, s, m := marked("[p:Falkner]: Rain fell. Snow fell. [Chad] opposes [Mali].")
		m[0].Turns = []coref.Turn{{First: 0, Last: c.last}}
		d := r.analyse(s, m, nil)
		x := Relation{Sentence: 2, Name: "REJECTS", Subject: 1, Object: 2, Source: -1, Cue: text.Span{Start: m[1].End + 1, End: m[2].Start - 1}}
		if d.quoted(&x); x.Source != c.want {
			t.Errorf("source %d, want %d", x.Source, c.want)
		}
	}
}
