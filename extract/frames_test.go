package extract

import (
	"slices"
	"strings"
	"testing"

	"geokg/extract/text"
)

// deedForms are a verb phrase's base form, past, participle with "have" and "-ing", its object and the
// relations that it may tell.
var deedForms = [][6]string{
	{"attack", "attacked", "attacked", "attacking", "Mali", "ATTACKS"},
	{"kill", "killed", "killed", "killing", "Ada Falkner", "KILLS"},
	{"invade", "invaded", "invaded", "invading", "Mali", "INVADES"},
	{"impose sanctions on", "imposed sanctions on", "imposed sanctions on", "imposing sanctions on", "Mali", "SANCTIONS"},
	{"expel", "expelled", "expelled", "expelling", "the Malian ambassador", "EXPELS"},
	{"arrest", "arrested", "arrested", "arresting", "Ada Falkner", "DETAINS"},
	{"release", "released", "released", "releasing", "Ada Falkner", "RELEASES"},
	{"send weapons to", "sent weapons to", "sent weapons to", "sending weapons to", "Mali", "SUPPLIES"},
	{"send aid to", "sent aid to", "sent aid to", "sending aid to", "Mali", "AIDS"},
	{"condemn", "condemned", "condemned", "condemning", "Mali", "CRITICIZES"},
	{"accuse", "accused", "accused", "accusing", "Mali", "ACCUSES"},
	{"leave", "left", "left", "leaving", "ECOWAS", "WITHDRAWS_FROM"},
	{"join", "joined", "joined", "joining", "ECOWAS", "MEMBER_OF"},
	{"hold talks with", "held talks with", "held talks with", "holding talks with", "Mali", "NEGOTIATES_WITH"},
	{"sign a pact with", "signed a pact with", "signed a pact with", "signing a pact with", "Mali", "AGREES_WITH"},
	{"deploy troops to", "deployed troops to", "deployed troops to", "deploying troops to", "Mali", "DEPLOYS_TO"},
	{"cut ties with", "cut ties with", "cut ties with", "cutting ties with", "Mali", "CUTS_TIES_WITH"},
	{"recognise", "recognised", "recognised", "recognising", "Kosovo", "SUPPORTS"},
	{"annex", "annexed", "annexed", "annexing", "Gao", "SEIZES"},
	{"investigate", "investigated", "investigated", "investigating", "Mali", "INVESTIGATES"},
}

// frames are sentences about what Togo does, with the status that they give it: %b, %d, %p, %i and %o
// stand for the forms and the object.
var frames = [][2]string{
	{"Togo %d %o.", "actual"}, {"Togo has %p %o.", "actual"}, {"Togo celebrated after %i %o.", "actual"}, {"Togo began %i %o.", "actual"},
	{"Togo will %b %o.", "planned"}, {"Togo plans to %b %o.", "planned"}, {"Togo agreed to %b %o.", "planned"}, {"Togo is to %b %o on Monday.", "planned"},
	{"Togo did not %b %o.", "negated"}, {"Togo has not %p %o.", "negated"}, {"Togo never %d %o.", "negated"}, {"Togo will not %b %o.", "negated"},
	{"Togo denied %i %o.", "negated"}, {"Togo denied that it had %p %o.", "negated"}, {"Togo failed to %b %o.", "negated"}, {"Togo refused to %b %o.", "negated"},
	{"Togo has yet to %b %o.", "negated"}, {"Togo has decided not to %b %o.", "negated"}, {"Togo acted without %i %o.", "negated"},
	{"Togo may %b %o.", "possible"}, {"Togo could %b %o.", "possible"}, {"It is unclear whether Togo %d %o.", "possible negated"},
	{"Benin urged Togo to %b %o.", "requested"}, {"Togo threatened to %b %o.", "threatened"}, {"Togo will not hesitate to %b %o.", "threatened planned"},
	{"Togo is considering %i %o.", "possible planned"}, {"Togo allegedly %d %o.", "possible actual"}, {"Togo hopes to %b %o.", "planned possible"},
}

// TestFrames: every verb in every frame has the status that the frame gives, and hardly any is missed.
func TestFrames(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	missed, all := 0, 0
	for _, f := range frames {
		for _, d := range deedForms {
			if d[5] == "ACCUSES" && strings.Contains(f[0], "unclear") {
				continue // an accusation that may not have been made is told as one
			}
			all++
			sentence := strings.NewReplacer("%b", d[0], "%d", d[1], "%p", d[2], "%i", d[3], "%o", d[4]).Replace(f[0])
			var got []string
			for _, s := range x.Extract(&text.Document{ID: "frame", Published: "2024-05-15", Text: sentence}).Statements {
				switch {
				case s.Subject.Name != "Togo":
				case s.Relation == d[5]:
					got = append(got, s.Status)
				case s.Relation == "THREATENS" && f[1] == "threatened", s.Relation == "REJECTS" && f[1] == "negated":
					got = append(got, f[1]) // told by that word
				}
			}
			switch {
			case len(got) == 0:
				missed++
			case !slices.ContainsFunc(got, func(s string) bool { return slices.Contains(strings.Fields(f[1]), s) }):
				t.Errorf("%s: %s is %v, want %s", sentence, d[5], got, f[1])
			}
		}
	}
	if missed*20 > all {
		t.Errorf("%d of %d sentences without their relation", missed, all)
	} else {
		t.Logf("%d of %d sentences without their relation", missed, all)
	}
}

// TestOfficeTold: who resigns gives up the office that an earlier sentence tells, but not who has only to
// choose, nor whom the words right before do not mean.
func TestOfficeTold(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for story, want := range map[string]string{
		"Prime Minister Ada Qwerin of Sweden lost the vote. On Monday Qwerin resigned.":                           "actual",
		"Prime Minister Ada Qwerin of Sweden lost the vote. Qwerin said that she did not intend to resign.":       "negated",
		"Prime Minister Ada Qwerin of Sweden lost the vote. Qwerin has one week to either resign or call a vote.": "",
	} {
		got := ""
		for _, s := range x.Extract(&text.Document{ID: "office", Published: "2024-05-15", Text: story}).Statements {
			if s.Relation == "RESIGNS_FROM" && s.Subject.Name == "Ada Qwerin" && s.Object.Name == "Sweden" {
				got = s.Status
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", story, got, want)
		}
	}
}
