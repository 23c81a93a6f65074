package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
)

// What an interrupt cuts off is told as an interrupt, whatever it looks like.
func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancelCause(t.Context())
	cut := errors.New("bolt://127.0.0.1:7687 does not answer")
	told := func(err error) string {
		var out bytes.Buffer
		exitStatus(&out, interrupted(ctx, err))
		return out.String()
	}
	if got := told(cut); got != "geokg: bolt://127.0.0.1:7687 does not answer\n" {
		t.Errorf("without an interrupt: %q", got)
	}
	cancel(errors.New("interrupt signal received"))
	for _, err := range []error{cut, context.Cause(ctx), context.Canceled} {
		if got := told(err); got != "geokg: interrupted; what was written stays\n" {
			t.Errorf("%v: %q", err, got)
		}
	}
	if got := told(errReported) + told(nil); got != "" {
		t.Errorf("what was said before, or nothing at all: %q", got)
	}
}

// The lines of a table fit the terminal as long as there is any room.
func TestSpread(t *testing.T) {
	for _, c := range []struct {
		total, widest int
		cells         []int
		most, last    int
	}{
		{150, 22, []int{10, 12, 200}, 22, 122},                        // what short columns leave is the last's
		{150, 22, []int{30, 30, 200}, 22, 100},                        // none is wider than it may be
		{150, 22, []int{10, 25, 25, 25, 25, 25, 25, 25, 200}, 13, 31}, // many are narrower
		{150, 22, []int{22, 22, 22, 22, 22, 5}, 22, 30},               // a last one that needs little
		{80, 22, []int{40, 40, 40, 40, 40, 40, 40, 40, 200}, 10, 30},  // too many for any width
	} {
		most, last := spread(c.total, c.cells, c.widest)
		if most != c.most || last != c.last {
			t.Errorf("%v on %d: %d and %d, want %d and %d", c.cells, c.total, most, last, c.most, c.last)
		}
	}
}

// The help of every command that takes something shows how it is called.
func TestHelpHasExamples(t *testing.T) {
	app := newApp(nil, io.Discard, io.Discard)
	for _, c := range app.Commands {
		if c.ArgsUsage != "" && !strings.Contains(c.Description, "geokg "+c.Name+" ") && !strings.Contains(c.Description, "| geokg "+c.Name) {
			t.Errorf("geokg %s --help shows no call", c.Name)
		}
	}
}
