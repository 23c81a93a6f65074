package main

import (
	"bufio"
	"encoding/json"

	"github.com/urfave/cli/v2"

	"geokg/extract/coref"
	"geokg/extract/source"
	"geokg/extract/text"
)

func mentionsCommand() *cli.Command {
	return &cli.Command{
		Name:      "mentions",
		Usage:     "print the actors that articles mention",
		ArgsUsage: "FILE|DIR|- ...",
		Description: "One JSON line an article, in the order of the input: bytes of the text, the words there, and whom they\n" +
			"stand for, pronouns and roles included. Where that is not known, name and type are left out.",
		Flags:  readFlags(),
		Action: runMentions,
	}
}

// mentionLine is what the command prints of one article.
type mentionLine struct {
	Doc      string        `json:"doc"`
	Mentions []mentionJSON `json:"mentions"`
}

type mentionJSON struct {
	text.Span
	Text    string   `json:"text"`
	Name    string   `json:"name,omitempty"`
	Type    string   `json:"type,omitempty"`
	Country string   `json:"country,omitempty"`
	Aka     []string `json:"aka,omitempty"`
	Rule    string   `json:"rule,omitempty"`
}

func runMentions(c *cli.Context) error {
	names, err := inputs(c)
	if err != nil {
		return err
	}
	r, err := newReader(c)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(c.App.Writer)
	defer out.Flush()
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	bar := newProgress(c, source.Size(names...), "reading")
	defer bar.done()
	r.options.Progress = bar.read

	f := faults{c: c}
	for m := range inOrder(c.Context, source.Read(r.options, names...), r.workers, r.extractor.Mentions) {
		if m.err != nil {
			f.report(m.err)
			continue
		}
		if err := lines.Encode(mentionsOf(m.doc, m.result)); err != nil {
			return err
		}
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if err := c.Context.Err(); err != nil {
		return err
	}
	return f.err()
}

func mentionsOf(d *text.Document, mentions []coref.Mention) mentionLine {
	line := mentionLine{Doc: d.ID, Mentions: make([]mentionJSON, 0, len(mentions))}
	for _, m := range mentions {
		j := mentionJSON{Span: m.Span, Text: m.Of(d.Text), Rule: m.Rule}
		if m.Why != "" {
			j.Rule = m.Why
		}
		if e := m.Entity; e != nil {
			j.Name, j.Type, j.Country, j.Aka = e.Name, string(e.Type), e.Country, e.Aka
		}
		line.Mentions = append(line.Mentions, j)
	}
	return line
}
