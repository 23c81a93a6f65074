package relation

import (
	"fmt"
	"slices"
	"testing"
)

// TestRoomForgetsWords sees that the lemmas of words are those of the tables, how many other words
// have been asked for and forgotten before, and that few are kept.
func TestRoomForgetsWords(t *testing.T) {
	d := &document{Rules: &Rules{words: vocabulary{"arrest": 3, "accuse": 5}}, room: newRoom()}
	for i := range 2*mostWords + 10 {
		d.lemmasOf(fmt.Sprint("w", i))
		if i%1000 == 0 {
			if got := d.lemmasOf("arrested"); !slices.Equal(got, []int32{3}) {
				t.Fatalf("after %d words: lemmas %v of \"arrested\", want 3", i, got)
			}
		}
	}
	if n := len(d.room.lemmas); n > mostWords {
		t.Errorf("%d words are kept, want %d at most", n, mostWords)
	}
}

// TestRoomKeepsCandidates sees that candidates stay what they are while others come, and that their
// room serves the next sentence.
func TestRoomKeepsCandidates(t *testing.T) {
	m := newRoom()
	var kept []*candidate
	for i := range 500 {
		kept = append(kept, m.candidate(candidate{subject: i}))
	}
	for i, x := range kept {
		if x.subject != i {
			t.Fatalf("candidate %d has become %d", i, x.subject)
		}
	}
	m.sentence()[tie{}] = kept[0]
	if found := m.sentence(); len(found) > 0 || len(m.candidates) > 0 {
		t.Errorf("the next sentence begins with %d relations and %d candidates", len(found), len(m.candidates))
	}
}
