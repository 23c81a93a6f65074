package relation

import (
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"geokg/extract/lexicon"
	"geokg/extract/text"
	"geokg/extract/when"
)

// cueIn is a relation whose cue is the first word w in the sentences.
func cueIn(t *testing.T, s []text.Sentence, w, name, status string) Relation {
	t.Helper()
	for _, x := range s {
		for _, k := range x.Tokens {
			if k.Text == w {
				return Relation{Sentence: x.Index, Name: name, Status: status, Source: -1, Subject: 0, Object: 1, Cue: k.Span}
			}
		}
	}
	t.Fatalf("no word %q", w)
	return Relation{}
}

// TestBids asks for signs that a bidder has.
func TestBids(t *testing.T) {
	r := rules(t)
	for _, x := range []struct {
		text, cue, who, sign string
	}{
		{"{Belgrave} said that [Ardmore] attacked (Kestrel).", "attacked", "other", "says above, cue verb"},
		{"{Belgrave} condemned the attack by [Ardmore] on (Kestrel).", "attack", "other", "acts at root above"},
		{"[Ardmore] attacked (Kestrel), {Belgrave} said.", "attacked", "other", "says at end"},
		{"[Ardmore] attacked (Kestrel), according to {Belgrave}.", "attacked", "other", "according to"},
		{"{Belgrave} spoke for an hour. [Ardmore] attacked (Kestrel).", "attacked", "", "nobody"},
		{"{Belgrave} said the talks had failed. [Ardmore] attacked (Kestrel).", "attacked", "other", "heir before"},
		{"{Belgrave} said \"so be it. [Ardmore] attacked (Kestrel).\"", "attacked", "other", "heir quote"},
		{"{Belgrave} urged the crowd:\n[Ardmore] attacked (Kestrel).", "attacked", "other", "heir list"},
		{"The minister of the isle of {Belgrave} and aides said that [Ardmore] attacked (Kestrel).", "attacked", "other", "says above"},
	} {
		doc, sentences, mentions := bracketed(x.text)
		d := r.analyse(sentences, mentions, nil)
		rel := cueIn(t, sentences, x.cue, "ATTACKS", "actual")
		for i := range mentions {
			switch m := &mentions[i]; m.Entity.ID {
			case "subject":
				rel.Subject = i
			case "object":
				rel.Object = i
			}
		}
		signs := map[string][]string{}
		for _, b := range d.bids(d.views[rel.Sentence], rel, []float32{0}, nil, nil) {
			id := ""
			if b.Mention >= 0 {
				id = strings.TrimRight(mentions[b.Mention].Entity.ID, "0123456789") // of somebody in braces
			}
			signs[id] = b.Signs
		}
		if !slices.Contains(signs[x.who], x.sign) {
			t.Errorf("%q of %q has no %q: %q", x.who, doc.Text, x.sign, signs[x.who])
		}
	}
}

// TestAttribute: the head's word and the signs are added, and the reporter
// must be outweighed.
func TestAttribute(t *testing.T) {
	d := &document{Rules: &Rules{weights: &weights{source: signs{"head": 0.5, "signs": 2, "none": 1, "a": 1, "nobody": 0.5}}}}
	reporter := Bid{Mention: -1, Signs: []string{"nobody"}}
	for _, c := range []struct {
		bids []Bid
		want int
	}{
		{[]Bid{reporter}, -1},
		{[]Bid{reporter, {Mention: 3, Head: 3, Signs: []string{"a"}}}, 3},
		{[]Bid{reporter, {Mention: 3, Head: -1, Signs: []string{"a"}}}, -1},
		{[]Bid{reporter, {Mention: 3, Head: 5}, {Mention: 4, Head: 6}}, 4},
		{[]Bid{reporter, {Mention: 3, Signs: []string{"unknown"}}}, -1},
	} {
		got := d.attribute(c.bids)
		if got.Mention != c.want {
			t.Errorf("%+v: %d, want %d", c.bids, got.Mention, c.want)
		}
		sum := 0.0
		for _, r := range d.sourceReasons(got) {
			sum += r.Weight
		}
		if got.Mention >= 0 && math.Abs(sum-float64(d.outbids(got))) > 1e-5 {
			t.Errorf("%+v: the reasons give %.3f, it weighs %.3f", got, sum, d.outbids(got))
		}
	}
}

// TestMoments asks for the time of the only cue of its word.
func TestMoments(t *testing.T) {
	r := rules(t)
	for _, x := range []struct {
		text, cue, relation, status, want string
	}{
		{"[Ardmore] attacked (Kestrel) on Monday.", "attacked", "ATTACKS", "actual", "2022-07-11"},
		{"[Ardmore] attacked (Kestrel) on Monday, after {Belgrave} met its envoys in June.", "attacked", "ATTACKS", "actual", "2022-07-11"},
		{"[Ardmore] attacked (Kestrel) on Monday, after {Belgrave} met its envoys in June.", "met", "MEETS", "actual", "2022-06"},
		{"[Ardmore] will meet (Kestrel) on Friday.", "meet", "MEETS", "planned", "2022-07-15"},
		{"[Ardmore] attacks (Kestrel), which {Belgrave} left in 2004.", "attacks", "ATTACKS", "actual", ""},
		{"[Ardmore], who has been president of (Kestrel) for years, spoke on Monday.", "president", "HAS_ROLE_IN", "actual", ""},
		{"[Ardmore] attacked (Kestrel).", "attacked", "ATTACKS", "actual", ""},
		{"[Ardmore] begins a three-day visit to (Kestrel).", "visit", "VISITS", "actual", "2022-07-12/2022-07-14"},
		{"[Ardmore] has held (Kestrel) since June.", "held", "DETAINS", "actual", "2022-06/2022-07-12"},
		{"[Ardmore] may attack (Kestrel) in September.", "attack", "ATTACKS", "possible", "2022-09"},
		{"[Ardmore] attacked (Kestrel) in September.", "attacked", "ATTACKS", "actual", "2021-09"},
		{"[Ardmore] attacked (Kestrel) last week.", "attacked", "ATTACKS", "actual", "2022-07-04/2022-07-10"},
		{"{Belgrave} left on July 3. [Ardmore] attacked (Kestrel) the following day.", "attacked", "ATTACKS", "actual", "2022-07-04"},
		// What is planned is not past, and a record is no time of its own.
		{"[Ardmore] leaders prepare to attack (Kestrel) in May.", "attack", "ATTACKS", "planned", "2023-05"},
		{"[Ardmore] bombed (Kestrel) in the largest such raid since 2011.", "bombed", "ATTACKS", "actual", ""},
		{"[Ardmore] appointed (Kestrel) envoy, which he served as until 2018.", "appointed", "APPOINTS", "actual", ""},
	} {
		doc, sentences, mentions := bracketed(x.text)
		d := r.analyse(sentences, mentions, when.Find("2022-07-12", sentences))
		rel := cueIn(t, sentences, x.cue, x.relation, x.status)
		if got := d.time(&rel, true); got != x.want {
			t.Errorf("%s of %q at %q, want %q: %+v", x.cue, doc.Text, got, x.want, rel.Weighed.Moments)
		}
		if got := len(rel.Weighed.TimeReasons) > 0; got != (x.want != "") {
			t.Errorf("%s of %q: reasons %v", x.cue, doc.Text, rel.Weighed.TimeReasons)
		}
	}
}

// TestReadingSigns asks for signs that a reading of a time has.
func TestReadingSigns(t *testing.T) {
	r := rules(t)
	for _, x := range []struct{ text, cue, status, value, sign string }{
		{"[Ardmore] begins a three-day visit to (Kestrel).", "visit", "actual", "2022-07-12/2022-07-14", "as ahead, near begin"},
		{"[Ardmore] begins a three-day visit to (Kestrel).", "visit", "actual", "2022-07-10/2022-07-12", "to now, ATTACKS"},
		{"[Ardmore] will attack (Kestrel) on Friday.", "attack", "planned", "2022-07-15", "as next as told, planned"},
		{"[Ardmore] attacked (Kestrel) on Friday.", "attacked", "planned", "2022-07-08", "past, planned"},
		{"[Ardmore] attacked (Kestrel) in 2014.", "attacked", "actual", "2014", "as plain"},
		{"[Ardmore] has attacked (Kestrel) since 2014.", "attacked", "actual", "2014/2022-07-12", "as to the day, cue has"},
		{"[Ardmore] attacked (Kestrel) in 2014.", "attacked", "actual", "2014", "as plain, after word in"},
		{"[Ardmore] attacked (Kestrel) in 2014.", "attacked", "actual", "2014", "ATTACKS, on cue"},
		{"[Ardmore] will attack (Kestrel) on Friday.", "attack", "planned", "2022-07-15", "ATTACKS, ahead, planned"},
	} {
		doc, sentences, mentions := bracketed(x.text)
		d := r.analyse(sentences, mentions, when.Find("2022-07-12", sentences))
		moments := d.moments(cueIn(t, sentences, x.cue, "ATTACKS", x.status))
		i := slices.IndexFunc(moments, func(m Moment) bool { return m.Value == x.value })
		if i < 0 || !slices.Contains(moments[i].Signs, x.sign) {
			t.Errorf("%q: %s has no %q: %+v", doc.Text, x.value, x.sign, moments)
		}
	}
}

// TestWeights: every line of the shipped table is one of ours, and faults have
// an address.
func TestWeights(t *testing.T) {
	set, err := lexicon.Open("")
	if err != nil {
		t.Fatal(err)
	}
	w, err := readWeights(set)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{"head", "signs", "none", "nobody"} {
		if w.source[s] == 0 {
			t.Errorf("no weight of a source's %q", s)
		}
	}
	if w.time["none"] == 0 || w.time["prior"] == 0 {
		t.Error("no weight of a time")
	}
	for rows, want := range map[string]string{
		"color | x | 1":   "attributes.txt:2: ",
		"time | x | many": "attributes.txt:2: ",
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "attributes.txt"), []byte("attribute | sign | weight\n"+rows+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		set, err := lexicon.Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := readWeights(set); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", rows, err, want)
		}
	}
}
