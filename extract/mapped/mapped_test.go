package mapped

import (
	"testing"
	"unsafe"
)

func TestLarge(t *testing.T) {
	for _, n := range []int{0, 5, LargePage / 8, LargePage/8 + 3} {
		s := Large[[8]byte](n)
		if len(s) != n || cap(s) != n {
			t.Errorf("%d values: got %d of %d", n, len(s), cap(s))
		}
		for i := range s {
			if s[i] != [8]byte{} {
				t.Fatalf("%d values: number %d is %v", n, i, s[i])
			}
			s[i][7] = 1
		}
	}
}

func TestRoom(t *testing.T) {
	r := NewRoom[int8](10)
	a, b, c := r.Take(6), r.Take(5), r.Take(4)
	if len(a) != 6 || len(b) != 5 || len(c) != 4 || cap(a) != 6 {
		t.Errorf("got %d, %d and %d values", len(a), len(b), len(c))
	}
	if unsafe.Pointer(&a[5]) != unsafe.Add(unsafe.Pointer(&c[0]), -1) {
		t.Error("what there was no room for took room")
	}
}
