package relation

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"geokg/extract/lexicon"
)

// bars tells whether a row of strength "not" does in its own example what it
// is for: it ties the two ends, and no statement that it forbids is made of
// them.
func bars(r *Rules, c *cue) bool {
	return applied(r, c) && !tells(r, c.example, c.means)
}

// tells whether a statement of that relation, or of any for "*", is made of
// the ends of an example, whichever way round.
func tells(r *Rules, example, relation string) bool {
	_, sentences, mentions := bracketed(example)
	for _, x := range r.Find(sentences, mentions, nil) {
		a, b := mentions[x.Subject].Entity.ID, mentions[x.Object].Entity.ID
		if (relation == anyRelation || x.Name == relation) && (a == "subject" && b == "object" || a == "object" && b == "subject") {
			return true
		}
	}
	return false
}

// unbarred are the rules without the rows of the tables that forbid.
func unbarred(t *testing.T) *Rules {
	r := rules(t)
	for i := range r.cues {
		r.cues[i] = slices.DeleteFunc(slices.Clone(r.cues[i]), func(c *cue) bool { return c.strength == 0 })
	}
	return r
}

// TestForbiddingExamples runs the examples of rows that forbid: those that the
// tables have, which bar what the head alone takes the words for, and a user's. Without
// these each example tells what it forbids, save the first, as those of the tables.
func TestForbiddingExamples(t *testing.T) {
	const head = "cue | pos | relation | strength | pattern | example\n"
	for _, row := range []string{
		"strike deal with | v | ATTACKS | not | subj>with | [Paris] struck a deal with (London).",
		"attack | v | ATTACKS | not | subj>obj | [The critic] attacked (the ministry) in an essay.",
		"sign treaty with | v | * | not | subj>with | [Paris] signed a treaty with (London).",
		"invasion of | n | INVADES | not | mod>of; poss>of | The [British] invasion of (America) was one of bands.",
		"host | v | MEETS | not | subj>obj | [Turkey] hosted (Italy) at handball.",
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "cues.txt"), []byte(head+row+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		set, err := lexicon.Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		r, err := NewRules(set)
		if err != nil {
			t.Fatal(err)
		}
		forbidding, plain := 0, unbarred(t)
		for _, cues := range r.cues {
			for _, c := range cues {
				if c.strength > 0 {
					continue
				}
				forbidding++
				if !bars(r, c) {
					t.Errorf("%s: the example does not show what the row forbids: %s", c.at, c.example)
				}
				if c.text != "strike deal with" && strings.ContainsAny(c.at, `/\\`) && !tells(plain, c.example, c.means) {
					t.Errorf("%s: nothing is there to be forbidden: %s", c.at, c.example)
				}
			}
		}
		if forbidding == 0 {
			t.Errorf("no row that forbids is read from %q", row)
		}
	}
}

// TestSpared: who keeps a penalty from a state does not threaten or punish it, nor is a
// state punished because firms sit there.
func TestSpared(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text, relation string
		want           bool
	}{
		{"[Chad] threatened to veto sanctions against [Mali].", "THREATENS", true},
		{"[Chad] blocked the sanctions on [Mali].", "SANCTIONS", true},
		{"[Chad] blocked the sanctions on [Mali].", "SUPPORTS", false},
		{"[Chad] threatened to impose sanctions on [Mali].", "THREATENS", false},
		{"[Chad] imposed sanctions on firms based in [Mali].", "SANCTIONS", true},
		{"[Chad] imposed sanctions on firms in [Mali].", "SANCTIONS", false},
	} {
		_, s, m := marked(c.text)
		d := r.analyse(s, m, nil)
		if got := d.ruledOut(d.views[0], c.relation, 0, 1); got != c.want {
			t.Errorf("%s: %s ruled out %v, want %v", c.text, c.relation, got, c.want)
		}
	}
}

// TestBarsState: what a row forbids of a body, its state does not do either.
func TestBarsState(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[Chad]'s [o:police] fired tear gas at [Malians].")
	m[0].Entity.Country, m[1].Entity.Country = "TCD", "TCD"
	d := r.analyse(s, m, nil)
	d.hits(d.views[0])
	for subject, want := range []bool{true, true} {
		if got := d.ruledOut(d.views[0], "BLOCKS", subject, 2); got != want {
			t.Errorf("mention %d: ruled out %v, want %v", subject, got, want)
		}
	}
	if d.ruledOut(d.views[0], "ATTACKS", 0, 2) {
		t.Error("an attack is ruled out")
	}
}
