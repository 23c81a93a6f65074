package extract

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"geokg/extract/coref"
	"geokg/extract/nn"
	"geokg/extract/text"
)

var visit = text.Document{
	ID:        "visit",
	Published: "2022-07-12",
	Text: "Iran is preparing to give Russia several hundred drones, the White House said on Monday.\n\n" +
		"Russian President Vladimir Putin will travel to Tehran next week, Kremlin spokesman Dmitry Peskov announced. " +
		"He is to meet Turkish President Recep Tayyip Erdogan there.\n\n" +
		"Ukraine denied that its forces had shelled Belgorod. The European Union imposed sanctions on Belarus in June.",
}

func extractor(t *testing.T, o Options) *Extractor {
	t.Helper()
	x, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// TestSameOnEveryPath holds that the statements, confidences included, do not
// depend on the instructions that the machine has.
func TestSameOnEveryPath(t *testing.T) {
	paths := nn.Available()
	if len(paths) < 2 {
		t.Skipf("this machine has the path %v alone", paths)
	}
	var want Result
	for i, p := range paths {
		t.Setenv("GEOKG_CPU", p.String())
		d := visit
		got := extractor(t, Options{}).Extract(&d)
		if i == 0 {
			want = got
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(Sketch{})); diff != "" {
			t.Errorf("%v and %v differ:\n%s", paths[0], p, diff)
		}
	}
	if len(want.Statements) < 4 {
		t.Errorf("%d statements; the text makes at least four that are plain", len(want.Statements))
	}
}

// TestSharedByGoroutines holds that an extractor's working memories keep
// documents apart.
func TestSharedByGoroutines(t *testing.T) {
	x := extractor(t, Options{})
	d := visit
	want := x.Extract(&d)
	var all sync.WaitGroup
	got := make([]Result, 8)
	for i := range got {
		all.Go(func() {
			other := text.Document{ID: "other", Text: "France and Germany signed a treaty. Kenya expelled the Somali ambassador."}
			x.Extract(&other)
			d := visit
			got[i] = x.Extract(&d)
		})
	}
	all.Wait()
	for _, g := range got {
		if diff := cmp.Diff(want, g, cmp.AllowUnexported(Sketch{})); diff != "" {
			t.Fatal(diff)
		}
	}
}

// TestPronounsSharedByGoroutines holds that what the encoder looked at in one
// document has no part in another's.
func TestPronounsSharedByGoroutines(t *testing.T) {
	x := extractor(t, Options{})
	d := text.Document{ID: "mission", Text: "The African Union sent troops to Somalia in March. It said that the country needed them."}
	want := x.Mentions(&d)
	it := slices.IndexFunc(want, func(m coref.Mention) bool { return m.Of(d.Text) == "It" })
	if it < 0 || want[it].Entity == nil || !slices.ContainsFunc(want[it].Reasons, func(r coref.Reason) bool { return r.Feature == "attention" }) {
		t.Fatalf("attention has no part in %+v", want)
	}
	var all sync.WaitGroup
	got := make([][]coref.Mention, 8)
	for i := range got {
		all.Go(func() {
			other := visit
			x.Extract(&other)
			d := d
			got[i] = x.Mentions(&d)
		})
	}
	all.Wait()
	for _, g := range got {
		if diff := cmp.Diff(want, g); diff != "" {
			t.Fatal(diff)
		}
	}
}

// TestBlankSentence holds that a sentence of blanks, as a source may give one, is no
// sentence for anybody to speak.
func TestBlankSentence(t *testing.T) {
	body := "France expelled the Somali ambassador.    QUESTION: Why? "
	d := text.Document{ID: "blank", Text: body, Given: []text.Span{{Start: 0, End: 38}, {Start: 39, End: 41}, {Start: 42, End: 56}}}
	if got := extractor(t, Options{}).Extract(&d).Statements; len(got) == 0 {
		t.Errorf("no statement of %q", body)
	}
}

// A sentence as the source divides it, with one actor and so not parsed, tells of an office whose
// state another sentence names.
func TestOfficeInUnparsedSentence(t *testing.T) {
	d := &text.Document{ID: "x", Published: "2015-10-14"}
	for _, s := range []string{
		"Answered by Tobias Ellwood, Parliamentary Under-Secretary of State",
		"Mr Andree, who is 74, was arrested by Saudi police in Jeddah in August 2014 when they found wine in his car.",
		"Our understanding from Riyadh is that the lashes will not be carried out.",
		"Saudi Arabia: Ali Mohammed al-Nimr",
		"Ministers have asked Saudi Arabia not to execute Mr al-Nimr, who was seventeen when he was detained in 2012.",
	} {
		start := len(d.Text)
		d.Text += s + " "
		d.Given = append(d.Given, text.Span{Start: start, End: start + len(s)})
	}
	if got := extractor(t, Options{}).Extract(d).Statements; len(got) == 0 {
		t.Error("no statements, want at least the arrest")
	}
}

// TestEvidencePointsIntoTheText holds that every span of a statement covers
// the words that it names.
func TestEvidencePointsIntoTheText(t *testing.T) {
	d := visit
	for _, s := range extractor(t, Options{}).Extract(&d).Statements {
		e := s.Evidence
		if e.Of(d.Text) != e.Text || e.Subject.Of(d.Text) != s.Subject.Mention || e.Object.Of(d.Text) != s.Object.Mention || e.Cue.Of(d.Text) != s.Cue {
			t.Errorf("%s %s %s: spans %+v do not cover its words", s.Subject.Name, s.Relation, s.Object.Name, e)
		}
		if s.Confidence < DefaultConfidence || s.Confidence > 1 {
			t.Errorf("confidence %v", s.Confidence)
		}
	}
}

// TestUsersCueCounts holds that a cue of the user's own makes a statement
// without training, and that the statement names its line.
func TestUsersCueCounts(t *testing.T) {
	dir := t.TempDir()
	table := "cue | pos | relation | strength | pattern | example\n" +
		"frobnicate | v | SANCTIONS | strong | subj>obj | [Paris] frobnicated (London).\n"
	path := filepath.Join(dir, "cues.txt")
	if err := os.WriteFile(path, []byte(table), 0o600); err != nil {
		t.Fatal(err)
	}
	d := text.Document{ID: "own", Text: "Brazil frobnicated Paraguay on Monday."}
	found := func(o Options) bool {
		return slices.ContainsFunc(extractor(t, o).Extract(&d).Statements, func(s Statement) bool {
			return s.Relation == "SANCTIONS" && s.Subject.Country == "BRA" && s.Object.Country == "PRY" && s.Rule == path+":2"
		})
	}
	if found(Options{}) {
		t.Error("the statement is found without the cue")
	}
	if !found(Options{Lexicon: dir}) {
		t.Error("the user's cue makes no statement")
	}
}

// TestUsersCueForbids holds that a line of strength "not" keeps a relation, or
// all, from what it matches, though head and tables are sure of it.
func TestUsersCueForbids(t *testing.T) {
	d := text.Document{ID: "not", Text: "Russia attacked Ukraine on Monday. France signed a treaty with Germany."}
	for _, c := range []struct {
		rows string
		want []string
	}{
		{"", []string{"ATTACKS", "AGREES_WITH"}},
		{"attack | v | ATTACKS | not | subj>obj | [Paris] attacked (London).\n", []string{"AGREES_WITH"}},
		{"sign treaty with | v | * | not | subj>with | [Paris] signed a treaty with (London).\n", []string{"ATTACKS"}},
	} {
		o := Options{}
		if c.rows != "" {
			o.Lexicon = t.TempDir()
			table := "cue | pos | relation | strength | pattern | example\n" + c.rows
			if err := os.WriteFile(filepath.Join(o.Lexicon, "cues.txt"), []byte(table), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		for _, o.RulesOnly = range []bool{false, true} {
			var got []string
			for _, s := range extractor(t, o).Extract(&d).Statements {
				got = append(got, s.Relation)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("with %q, rules only %v: %v, want %v", c.rows, o.RulesOnly, got, c.want)
			}
		}
	}
}

// TestDeeds: who answers a deed answers who did it, also where the sentence
// names nobody else; who claims an attack attacked its target.
func TestDeeds(t *testing.T) {
	x := extractor(t, Options{})
	for _, c := range []struct{ text, subject, relation, object string }{
		{"Turkey closed its border with Iraq on Monday. Iran condemned the move.", "Iran", "CRITICIZES", "Turkey"},
		{"Gunmen attacked the city of Mosul on Monday. Islamic State claimed responsibility for the attack.", "Islamic State", "ATTACKS", "Mosul"},
	} {
		got := x.Extract(&text.Document{ID: "deeds", Published: "2022-07-12", Text: c.text}).Statements
		if !slices.ContainsFunc(got, func(s Statement) bool {
			return s.Subject.Name == c.subject && s.Relation == c.relation && s.Object.Name == c.object && s.Sentence == 1
		}) {
			t.Errorf("%s: want %s %s %s, got %+v", c.text, c.subject, c.relation, c.object, got)
		}
	}
}

// TestMembersOfPlurals holds that "the two countries" act each, and with each
// other.
func TestMembersOfPlurals(t *testing.T) {
	for _, o := range []Options{{}, {RulesOnly: true}} {
		for _, c := range []struct {
			text string
			want []string
		}{
			{"Iran and Russia are neighbours. The two countries signed a treaty on Monday.", []string{"IRN AGREES_WITH RUS"}},
			{"Iran and Russia are neighbours. The two countries condemned Israel.", []string{"IRN CRITICIZES ISR", "RUS CRITICIZES ISR"}},
		} {
			d := text.Document{ID: "plural", Text: c.text}
			var got []string
			for _, s := range extractor(t, o).Extract(&d).Statements {
				if s.Sentence == 1 {
					got = append(got, s.Subject.Country+" "+s.Relation+" "+s.Object.Country)
				}
			}
			slices.Sort(got)
			if !slices.Equal(got, c.want) {
				t.Errorf("%s (rules only: %v)\n\tgives %q, want %q", c.text, o.RulesOnly, got, c.want)
			}
		}
	}
}

// TestUsersRelation holds that a relation of the user's own is found by its
// cues, though the head has never seen it.
func TestUsersRelation(t *testing.T) {
	dir := t.TempDir()
	for name, rows := range map[string]string{
		"relations.txt": "relation | direction | plover | mode | gloss\nTWINNED_WITH | with | - | - | is a twin of\n",
		"cues.txt": "cue | pos | relation | strength | pattern | example\n" +
			"frobnicate with | v | TWINNED_WITH | strong | subj>with | [Paris] frobnicated with (London).\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(rows), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	d := text.Document{ID: "own", Text: "Brazil frobnicated with Paraguay on Monday."}
	got := extractor(t, Options{Lexicon: dir}).Extract(&d).Statements
	if !slices.ContainsFunc(got, func(s Statement) bool { return s.Relation == "TWINNED_WITH" }) {
		t.Errorf("not found; the statements are %+v", got)
	}
}

// TestSurnameOfTwo holds that a last name that two persons of a text bear is a person's, though
// a town has it, and that the town is still one.
func TestSurnameOfTwo(t *testing.T) {
	d := text.Document{ID: "two", Text: "Vice President Ada Rodríguez of Venezuela left. Rodríguez met Marco Rubio in Rodriguez. Her brother, Tom Rodríguez, stayed."}
	var got []string
	for _, m := range extractor(t, Options{}).Mentions(&d) {
		if m.Entity != nil && strings.HasSuffix(m.Of(d.Text), "guez") {
			got = append(got, m.Entity.Name)
		}
	}
	if want := []string{"Ada Rodríguez", "Ada Rodríguez", "Rodriguez", "Tom Rodríguez"}; !slices.Equal(got, want) {
		t.Errorf("%q gives %q, want %q", d.Text, got, want)
	}
}
