package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"strings"

	"github.com/urfave/cli/v2"
)

// logger writes warnings as all else that is no data is written: one line on
// standard error that begins with "geokg: ", without time or level.
func logger(c *cli.Context) *slog.Logger { return slog.New(lineHandler{w: c.App.ErrWriter}) }

type lineHandler struct {
	w     io.Writer
	attrs []slog.Attr
}

func (h lineHandler) Enabled(_ context.Context, l slog.Level) bool { return l >= slog.LevelInfo }

func (h lineHandler) Handle(_ context.Context, r slog.Record) error {
	var b strings.Builder
	b.WriteString(r.Message)
	add := func(a slog.Attr) bool {
		fmt.Fprintf(&b, " %s=%s", a.Key, a.Value)
		return true
	}
	for _, a := range h.attrs {
		add(a)
	}
	r.Attrs(add)
	_, err := fmt.Fprintf(h.w, "geokg: %s\n", oneLine(b.String()))
	return err
}

func (h lineHandler) WithAttrs(a []slog.Attr) slog.Handler {
	return lineHandler{h.w, append(h.attrs[:len(h.attrs):len(h.attrs)], a...)}
}

func (h lineHandler) WithGroup(string) slog.Handler { return h }
