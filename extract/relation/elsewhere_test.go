package relation

import (
	"testing"

	"geokg/extract/when"
)

// TestElsewhere: a time that the words around it tie to something else is not a relation's.
func TestElsewhere(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text, relation string
		want           bool // the sentence's time is weighed for that relation
	}{
		{"[Chad] condemned Monday's attack by [Mali].", "CRITICIZES", false},
		{"[Chad] condemned [Mali] on Monday.", "CRITICIZES", true},
		{"[Chad] shelled [Mali] during Monday's talks.", "ATTACKS", true},
		{"Two days after [Chad] attacked [Togo], [Mali] accused [Chad] of murder.", "ACCUSES", false},
		{"Two days after [Chad] attacked [Togo], [Mali] accused [Chad] of murder.", "ATTACKS", true},
		{"[Chad] killed [p:Falkner], who vanished in May.", "KILLS", false},
		{"[Chad] killed [p:Falkner] in May.", "KILLS", true},
		{"[Chad] fired [p:Falkner] prior to the vote on 3 May.", "DISMISSES", false},
		{"[Chad] fired [p:Falkner] ahead of the 2023 presidential election.", "DISMISSES", false},
		{"[Chad] fired [p:Falkner] after the 2021 elections.", "DISMISSES", true},
		{"[Chad] is in a war with [Mali], but yesterday it fined a firm.", "FIGHTS", false},
		{"[Chad] is in a war with [Mali] since yesterday.", "FIGHTS", true},
		{"[Chad] and [Mali] held talks on the [o:Gao Group], which was created in May 2019.", "MEETS", false},
		{"Monday was the tenth anniversary of the attack on [Chad] by [Mali].", "ATTACKS", false},
		{"Togo marked the tenth anniversary of the attack on [Chad] by [Mali] on Monday.", "ATTACKS", false},
		{"On the tenth anniversary of the treaty [Chad] attacked [Mali] on Monday.", "ATTACKS", true},
		{"[p:April Falkner] visited [Mali].", "VISITS", false},
		{"[p:Falkner] visited [Mali] in April.", "VISITS", true},
		{"Today, after years of attacks on [Chad] by [Mali], it is calm.", "ATTACKS", false},
		{"Today, after months of talks, [Chad] attacked [Mali].", "ATTACKS", true},
		{"[o:The Firm] was registered on August 6, 2019 and is in the hands of [Mali].", "CONTROLS", false},
		{"Monday was the tenth anniversary of [Chad]'s invasion of [Mali].", "INVADES", false},
		{"[Chad] attacked [Mali] despite defeat in Sunday's vote.", "ATTACKS", false},
		{"In response to a raid on Gao on Monday, [Chad] attacked [Mali].", "ATTACKS", false},
		{"Following protests last month, [Chad] attacked [Mali].", "ATTACKS", false},
		{"Citing last week's raid on a village, [Chad] attacked [Mali].", "ATTACKS", false},
		{"After talks in Gao on Monday, [Chad] attacked [Mali].", "ATTACKS", true},
		{"After midnight on Monday, [Chad] attacked [Mali].", "ATTACKS", true},
		{"Since an uprising in 2019, [Chad] attacked [Mali].", "ATTACKS", true},
		{"After a raid, [Chad] on Monday attacked [Mali].", "ATTACKS", true},
		{"[p:Falkner] joined [o:the Board] for the term expiring January 31, 2030.", "MEMBER_OF", false},
	} {
		_, s, m := marked(c.text)
		times := when.Find("2022-07-12", s)
		d := r.analyse(s, m, times)
		found := r.Find(s, m, times)
		got, seen := false, false
		for _, x := range found {
			if x.Name == c.relation {
				seen, got = true, len(d.moments(x)) > 0
			}
		}
		if !seen || got != c.want {
			t.Errorf("%s: %s found %v, its time weighed %v, want %v", c.text, c.relation, seen, got, c.want)
		}
	}
}
