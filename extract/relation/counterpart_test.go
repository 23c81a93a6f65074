package relation

import "testing"

// TestCounterparts: whose counterpart somebody is, of that one they have the office,
// and not that of another who is named before, or in another sentence.
func TestCounterparts(t *testing.T) {
	_, sentences, mentions := marked("[p:Lee] of [Chad] met [p:Kerr]. [p:Roy] of [Niger], and [Mali]'s counterpart [p:Ada], met.")
	const lee, chad, roy, niger, mali, ada = 0, 1, 3, 4, 5, 6
	role := func(sentence, who, of int, item string) Relation {
		return Relation{Sentence: sentence, Subject: who, Object: of, Name: "HAS_ROLE_IN", Status: "actual", Item: item}
	}
	d := rules(t).analyse(sentences, mentions, nil)
	for want, found := range map[string][]Relation{
		"premier":     {role(0, lee, chad, "king"), role(1, roy, niger, "premier"), role(1, ada, mali, "counterpart")},
		"counterpart": {role(0, lee, chad, "king"), role(1, ada, mali, "counterpart")},
		"Counterpart": {role(0, lee, chad, "king"), role(1, roy, niger, "former premier"), role(1, ada, mali, "Counterpart")},
		"COUNTERPART": {role(1, roy, mali, "premier"), role(1, ada, mali, "COUNTERPART")},
		"general":     {role(1, roy, niger, "premier"), role(1, ada, mali, "general")},
	} {
		d.counterparts(found)
		if got := found[len(found)-1].Item; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
