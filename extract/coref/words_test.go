package coref

import "testing"

// TestWordKinds adds a user's own word to a kind.
func TestWordKinds(t *testing.T) {
	r := resolverWith(t, "coref-words.txt", "kind | words\nguests | houseguest\n")
	if w := r.tables.guests; !w["houseguest"] || !w["visitor"] {
		t.Errorf("guests are %v; want the user's beside ours", w)
	}
}
