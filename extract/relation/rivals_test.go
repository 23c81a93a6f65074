package relation

import "testing"

func TestCompete(t *testing.T) {
	const n = floor
	order := []contender{
		{tie{"a", "VISITS", "b"}, &candidate{subject: 1, object: 2, logit: 1}},
		{tie{"a", "VISITS", "c"}, &candidate{subject: 1, object: 3, logit: 3}},
		{tie{"a", "VISITS", "d"}, &candidate{subject: 1, object: 4, logit: 2}},
		{tie{"b", "VISITS", "a"}, &candidate{subject: 2, object: 1, logit: -2}},
		{tie{"e", "VISITS", "f"}, &candidate{subject: 5, object: 6, logit: 5}}, // two others
		{tie{"a", "MEETS", "b"}, &candidate{subject: 1, object: 2, logit: 7}},  // another relation
	}
	compete(order, map[int]int{2: 2, 3: 2, 5: 5}) // "b and c"
	for i, want := range []rivals{
		{other: 2, turned: -2, listed: 3},
		{other: 2, turned: n, listed: 1},
		{other: 3, turned: n, listed: n},
		{other: 3, turned: 1, listed: n},
		{n, n, n},
		{n, n, n},
	} {
		if got := order[i].rivals; got != want {
			t.Errorf("%v: %+v, want %+v", order[i].tie, got, want)
		}
	}
}

func TestLists(t *testing.T) {
	for words, want := range map[string][][2]int{
		"[Iran], [Oman] and the [UAE] met [Qatar].": {{0, 1}, {0, 2}},
		"[Iran] and its ally [Oman] met.":           nil,
		"[Iran] [Oman] met [Qatar], [Egypt].":       {{2, 3}},
	} {
		_, sentences, mentions := marked(words)
		d := rules(t).analyse(sentences, mentions, nil)
		got := d.lists(d.views[0])
		for _, p := range want {
			a, ok := got[p[0]]
			if b, too := got[p[1]]; !ok || !too || a != b {
				t.Errorf("%s: %d and %d are not in one list: %v", words, p[0], p[1], got)
			}
		}
		if len(want) == 0 && len(got) > 0 {
			t.Errorf("%s: %v", words, got)
		}
	}
}
