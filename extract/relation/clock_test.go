package relation

import "testing"

func TestHeard(t *testing.T) {
	h := heard{times: []int{2, 5}, logits: []float32{1, -3, -2}}
	for time, want := range map[int]float32{2: 3, 5: -1, 7: unasked} {
		if got, ok := h.of(time); got != want || !ok {
			t.Errorf("time %d: %v, %v, want %v", time, got, ok, want)
		}
	}
	if w, ok := (heard{}).of(2); w != 0 || ok {
		t.Errorf("not asked: %v, %v", w, ok)
	}
}
