// Package dateparser takes the place of github.com/markusmobius/go-dateparser
// in geokg's build (replace in go.mod). go-trafilatura imports that package by
// way of go-htmldate and has it read no date here, for extract/source leaves
// dates to itself (HtmlDateMode). Yet its tables of 200 languages would be
// built at every start, whatever the command: 0.1 s and 78 MB of allocations.
// These are the names that go-htmldate uses, and a parser that knows no date.
package dateparser

import (
	"errors"
	"time"
)

// ParserType is a way to read a date.
type ParserType uint8

// The ways that go-htmldate asks for.
const (
	CustomFormat ParserType = iota
	AbsoluteTime
)

// PreferredDateSource says how to complete a date.
type PreferredDateSource uint8

// Past completes a date to one that is over.
const Past PreferredDateSource = 1

// Configuration is what a Parser goes by.
type Configuration struct {
	PreferredDateSource PreferredDateSource
	StrictParsing       bool
}

// Parser reads dates; this one knows none.
type Parser struct {
	ParserTypes []ParserType
}

// Date is what a Parser gives.
type Date struct {
	Time time.Time
}

// Parse gives no date, and an error that says why.
func (*Parser) Parse(*Configuration, string, ...string) (Date, error) {
	return Date{}, errors.New("dateparser: left out of geokg, see .dateparser")
}
