package entity

import "testing"

// TestCustody: the state of a place stands beside it where somebody is held or tried there.
func TestCustody(t *testing.T) {
	l := linker(t)
	for _, c := range []struct{ text, place, state string }{
		{"Ada Qwerin was arrested in Perth.", "Perth", "Australia"},
		{"Ada Qwerin was arrested at Heathrow Airport.", "Heathrow Airport", "United Kingdom"},
		{"Ada Qwerin met him at Heathrow Airport.", "Heathrow Airport", ""},
		{"Ada Qwerin is jailed for ten years in Perth.", "Perth", "Australia"},
		{"Ada Qwerin was sentenced to life in prison in Perth.", "Perth", "Australia"},
		{"Ada Qwerin was convicted of fraud in Lahore.", "Lahore", "Pakistan"},
		{"Ada Qwerin was convicted of the murder of a man in Perth.", "Perth", ""},
		{"Ada Qwerin, jailed in May, left him in Perth.", "Perth", ""},
		{"Ada Qwerin was charged with fraud in Perth.", "Perth", "Australia"},
		{"Ada Qwerin charged ten euros in Perth.", "Perth", ""},
		{"Ada Qwerin pleaded guilty in Perth.", "Perth", "Australia"},
		{"Ada Qwerin felt guilty in Perth.", "Perth", ""},
		{"Ada Qwerin was released on bail in Perth.", "Perth", "Australia"},
		{"Ada Qwerin goes on trial in Lahore.", "Lahore", "Pakistan"},
		{"Ada Qwerin goes on trial in The Hague.", "The Hague", ""},
		{"The trial of Ada Qwerin opens in Perth.", "Perth", "Australia"},
		{"The fair of Ada Qwerin opens in Perth.", "Perth", ""},
		{"Peru met Bolivia. Ada Qwerin was arrested in Brest.", "Brest", ""},
		{"Peru met Belarus. Ada Qwerin was arrested in Brest.", "Brest", "Belarus"},
		{"They spoke of a trial, and the fair opens in Perth.", "Perth", ""},
	} {
		s, got := mentions(l, "2019-06-01", c.text)
		state := ""
		for _, m := range got {
			if m.Of(s) == c.place && m.Entity != nil && m.Entity.Type == Country {
				state = m.Entity.Name
			}
		}
		if state != c.state {
			t.Errorf("%s: %s acts as %q, want %q", c.text, c.place, state, c.state)
		}
	}
}
