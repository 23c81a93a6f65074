package main

import (
	"bytes"
	"context"
	"errors"
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
