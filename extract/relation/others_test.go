package relation

import (
	"slices"
	"testing"

	"geokg/extract/entity"
)

// TestOthersListed: those on a list of others suffer what is told right before.
func TestOthersListed(t *testing.T) {
	r := rules(t)
	for _, c := range []struct {
		text string
		want []string // what the first mention does to whom
	}{
		{"[p:Alden] sacked the mayor. Other officials relieved include [p:Falkner] and [p:Kestrel].", []string{"DISMISSES Falkner", "DISMISSES Kestrel"}},
		{"[Chad] had arrested forty men. Those detained were [p:Falkner] and [p:Kestrel].", []string{"DETAINS Falkner", "DETAINS Kestrel"}},
		{"[Chad] freed him. Those released include [p:Falkner], brother of [p:Kestrel].", []string{"RELEASES Falkner"}},
		{"[Chad] arrested forty men. Those released were [p:Falkner] and [p:Kestrel].", nil},
		{"[Chad] arrested forty men. Those detained by [Mali] include [p:Kestrel].", nil},
		{"[Chad] arrested forty men. Other [Malian] officials arrested include [p:Kestrel].", nil},
		{"[Chad] listed forty men. The listings include [p:Falkner], head of [o:the Union], and [o:the Brigade].", []string{"SANCTIONS Falkner", "SANCTIONS the Brigade"}},
		{"[Chad] sanctioned forty men. Among those designated are [o:the Union]'s [p:Falkner] and [p:Kestrel].", []string{"SANCTIONS Falkner", "SANCTIONS Kestrel"}},
		{"[Chad] met forty men. The listings include [p:Falkner] and [p:Kestrel].", nil},
		{"[Chad] was arrested. Those detained were [p:Falkner] and [p:Kestrel].", nil},
		{"[Chad] arrested forty men. Those who met [p:Falkner] were [p:Kestrel] and [p:Brask].", nil},
	} {
		_, s, m := marked(c.text)
		for i := range m {
			m[i].Form = entity.Name
		}
		var got []string
		for _, x := range r.analyse(s, m, nil).othersListed(nil) {
			if x.Subject != 0 {
				t.Errorf("%s: by %d", c.text, x.Subject)
			}
			got = append(got, x.Name+" "+m[x.Object].Entity.Name)
		}
		if slices.Sort(got); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
