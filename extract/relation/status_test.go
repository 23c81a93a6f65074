package relation

import (
	"slices"
	"strings"
	"testing"
)

// TestStatus asks of which of several deeds a sentence says that they are still
// to come, were not, or may be.
func TestStatus(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ sentence, want string }{
		// What is done in an effort to do more is done.
		{"[p:Falkner] visited [Ghana] in an effort to end the dispute.", "Falkner VISITS Ghana"},
		{"[Syria] raids [Idlib] in an attempt to crush the uprising.", "Syria ATTACKS Idlib"},
		// Why or when something will be says nothing of the reason.
		{"[China] will leave the lake following talks with [India].", "China MEETS India"},
		{"[p:Falkner] cancelled a trip after a phone call with [p:Kestrel].", "Falkner CALLS Kestrel"},
		{"[Chad] will send troops to [Mali].", "Chad DEPLOYS_TO Mali, planned"},
		// The second of two verbs has its own tense.
		{"[Chad] will sign the pact and condemns [Iran].", "Chad CRITICIZES Iran"},
		{"[p:Falkner] met [p:Kestrel] a year before [Chad] attacked [Niger].", "Chad ATTACKS Niger; Falkner MEETS Kestrel"},
		// Words through which "will" and "plans to" are seen.
		{"[Chad] will begin talks with [Mali].", "Chad MEETS Mali, planned"},
		{"[Chad] plans to launch an attack on [Mali].", "Chad ATTACKS Mali, planned"},
		{"[Chad] launched an attack on [Mali].", "Chad ATTACKS Mali"},
		// What is to be stopped goes on; what has been stopped does not.
		{"[Chad] is ready to mediate between [Mali] and [Niger].", "Chad MEDIATES Mali, possible; Chad MEDIATES Niger, possible"},
		{"[Chad] offered to visit [Mali].", "Chad VISITS Mali, possible"},
		{"[Chad] ended its war with [Mali].", "Chad FIGHTS Mali"},
		{"[Chad] has stopped buying oil from [Mali].", "Chad TRADES_WITH Mali, negated"},
		{"[Chad] does not want to stop buying oil from [Mali].", "Chad TRADES_WITH Mali"},
		// Who says what they will do, and warns.
		{"[Iran] warned that [Iran] will attack [Israel].", "Iran ATTACKS Israel, threatened, says Iran"},
		{"[Iran] warned that [Russia] will attack [Ukraine].", "Russia ATTACKS Ukraine, planned, says Iran"},
		// Appointed is in office, elected not yet.
		{"[p:Falkner] was appointed as president of [Chad].", "Falkner HAS_ROLE_IN Chad"},
		{"[p:Falkner] was elected president of [Chad].", "Falkner HAS_ROLE_IN Chad, planned"},
	} {
		if got := strings.Join(told(r, c.sentence), "; "); got != c.want {
			t.Errorf("%s\n\tgives %s\n\twant  %s", c.sentence, got, c.want)
		}
	}
}

// TestUndone: a verb that means the relation and is told with "not" has not been
// done, whatever the head says; "not" that is a part of what is meant, or of what
// somebody is asked, says nothing of the kind.
func TestUndone(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence, cue, relation string
		want                    bool
	}{
		{"[Chad] will not attack [Mali].", "attack", "ATTACKS", true},
		{"[Chad] has never attacked [Mali].", "attacked", "ATTACKS", true},
		{"[Chad] said that it did not support [Mali].", "support", "SUPPORTS", true},
		{"[Chad] attacked [Mali].", "attacked", "ATTACKS", false},
		{"[Chad] will no longer be attacking [Mali].", "attacking", "ATTACKS", true},
		{"[Chad] will not accept the plan of [Mali].", "accept", "REJECTS", false},
		{"[Niger] urged [Chad] to not attack [Mali].", "attack", "ATTACKS", false},
		{"If [Chad] does not attack [Mali], it will be spared.", "attack", "ATTACKS", false},
		{"[Neither country] has attacked [Mali].", "attacked", "ATTACKS", true},
		{"Neither [Chad] nor [Niger] attacked [Mali].", "attacked", "ATTACKS", true},
	} {
		_, sentences, mentions := marked(c.sentence)
		d := r.analyse(sentences, mentions, nil)
		if got := d.undone(d.views[0], cueIn(t, sentences, c.cue, c.relation, "actual")); got != c.want {
			t.Errorf("%s: %v", c.sentence, got)
		}
	}
}

// TestTold: what is denied of another behind a deed is not denied of who did it; a word
// that denies before its end leaves the head to say what it makes of it.
func TestTold(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		sentence string
		want     bool
	}{
		{"[Chad] attacked [Mali], but [Niger] did not.", true},
		{"[Chad] attacked [Mali]; [Niger] has not decided.", true},
		{"[Chad] attacked [Mali], but denies killing anybody.", true},
		{"[Chad] attacked [Mali], although it has denied using gas.", true},
		{"[Chad] attacked [Mali], but [Niger] denies it.", false},
		{"[Chad] attacked [Mali]; [Niger] denied the attack.", false},
		{"[Chad] attacked [Mali].", false},
		{"[Chad] never attacked [Mali].", false},
		{"[Chad] attacked neither [Mali] nor [Niger].", false},
		{"[Niger] denied that [Chad] attacked [Mali] and did not answer.", false},
	} {
		_, sentences, mentions := marked(c.sentence)
		d := r.analyse(sentences, mentions, nil)
		x := cueIn(t, sentences, "attacked", "ATTACKS", "negated")
		if strings.HasPrefix(c.sentence, "[Niger]") {
			x.Subject, x.Object = 1, 2
		}
		if got := d.told(d.views[0], x); got != c.want {
			t.Errorf("%s: %v", c.sentence, got)
		}
	}
}

// TestForetold: what somebody said would be is planned, unless on a condition.
func TestForetold(t *testing.T) {
	r := rules(t)
	for _, c := range []struct{ text, want string }{
		{"[p:Falkner] said that [Chad] would attack [Mali].", "Chad ATTACKS Mali, planned, says Falkner"},
		{"[p:Falkner] said that [Chad] would attack [Mali] if it had to.", "Chad ATTACKS Mali, possible, says Falkner"},
		{"The deal would let [Chad] attack [Mali].", "Chad ATTACKS Mali, possible"},
	} {
		if got := told(r, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}

// TestLeftOpen: only where "not" denies a denial is something left open.
func TestLeftOpen(t *testing.T) {
	r := rules(t)
	for text, want := range map[string]bool{
		"[Chad] did not rule out talks with [Mali].":      true,
		"[Chad] ruled out talks with [Mali].":             false,
		"[Chad] is not willing to fight beside [Mali].":   false,
		"[Chad] did not say whether [Mali] had attacked.": false,
	} {
		_, s, m := marked(text)
		v := r.analyse(s, m, nil).views[0]
		if got := v.leftOpen(); got != want {
			t.Errorf("%s: left open %v, want %v", text, got, want)
		}
	}
}
