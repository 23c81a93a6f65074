package main

import (
	"errors"
	"os"
	"strings"
	"sync"

	"github.com/urfave/cli/v2"

	"geokg/extract"
	"geokg/extract/fetch"
	"geokg/extract/text"
	"geokg/graph"
	"geokg/graph/server"
)

// connect opens the graph of NEO4J_URI, or that of the server which geokg keeps,
// starting it if it does not run. Close is the caller's.
func connect(c *cli.Context) (*graph.Graph, error) {
	s, err := server.Ensure(c.Context, server.Options{Log: c.App.ErrWriter})
	if err != nil {
		return nil, withoutPassword(err, os.Getenv("NEO4J_URI"))
	}
	conn := s.Conn()
	g, err := graph.Open(c.Context, graph.Config{
		URI: conn.URI, Username: conn.Username, Password: conn.Password,
		Link: linker(c),
		Log:  func(format string, args ...any) { note(c, format, args...) },
	})
	return g, withoutPassword(err, conn.URI)
}

// withoutPassword shows an address in an error without the password that it may have.
func withoutPassword(err error, uri string) error {
	if err == nil || !strings.Contains(uri, "@") {
		return err
	}
	return errors.New(strings.ReplaceAll(err.Error(), uri, fetch.Redact(uri)))
}

// linker links names as articles are linked. The tables are read when the first
// name comes, for most commands have none.
func linker(c *cli.Context) func(name string) []string {
	open := sync.OnceValue(func() *extract.Extractor {
		x, err := newExtractor(extract.Options{Lexicon: c.String("lexicon"), RulesOnly: true})
		if err != nil {
			note(c, "names are looked up in the graph alone: %v", err)
			return nil
		}
		return x
	})
	return func(name string) []string {
		x := open()
		if x == nil || strings.TrimSpace(name) == "" {
			return nil
		}
		// A capital alone is a place; one that speaks is its state, which is whom
		// the edges of the graph are about.
		var ids []string
		for _, frame := range []string{"%s said so.", "%s officials said so.", "%s"} {
			d := &text.Document{ID: "name", Text: strings.Replace(frame, "%s", name, 1)}
			for _, m := range x.Mentions(d) {
				if m.Entity != nil && m.Start == 0 && m.End >= len(name) {
					ids = append(ids, m.Entity.ID)
				}
			}
		}
		return ids
	}
}

// asked makes an error about how a question is asked one of usage.
func asked(err error) error {
	if graph.IsUsage(err) {
		return usageError{err}
	}
	return err
}
