package when

import "geokg/extract/text"

// Time is a time expression.
type Time struct {
	text.Span
	Sentence int
	Value    string
}

func Find(published string, s []text.Sentence) []Time { return nil }
