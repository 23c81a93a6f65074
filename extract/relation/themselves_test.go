package relation

import "testing"

// TestThemselves: of three who are "us" none does to the next what "we" do; of two it stays.
func TestThemselves(t *testing.T) {
	r := rules(t)
	_, s, m := marked("[Chad], [Mali], [Togo] praised [our] economy.")
	for _, c := range []struct{ members, want int }{{3, 0}, {2, 1}} {
		all := m[:3:3]
		for k := range c.members {
			our := m[3]
			our.Entity = m[k].Entity
			all = append(all, our)
		}
		d := r.analyse(s, all, nil)
		found := []Relation{deedAt("SUPPORTS", d, 0, 4, 5)} // of Chad, for Mali
		if got := d.themselves(found); len(got) != c.want {
			t.Errorf("%d members: %d left, want %d", c.members, len(got), c.want)
		}
	}
}
