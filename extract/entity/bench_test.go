package entity

import (
	"testing"

	"geokg/extract/lexicon"
)

func BenchmarkNewLinker(b *testing.B) {
	set, err := lexicon.Open("")
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := NewLinker(set); err != nil {
			b.Fatal(err)
		}
	}
}
