package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"math"
	"slices"

	"github.com/urfave/cli/v2"

	"geokg/extract/coref"
	"geokg/extract/entity"
	"geokg/extract/source"
	"geokg/extract/text"
)

func mentionsCommand() *cli.Command {
	return &cli.Command{
		Name:      "mentions",
		Usage:     "print the actors that articles mention",
		ArgsUsage: "FILE|DIR|- ...",
		Description: "One JSON line an article, in the order of the input: bytes of the text, the words there, and whom they\n" +
			"stand for, pronouns, roles and deeds included. Where that is not known, name and type are left out.\n" +
			"With --explain also what each name of the tables could stand for, the best first: the line of the table\n" +
			"and the features that speak for it, whose sum is the score. For instance:\n" +
			"   geokg mentions article.txt | jq '.mentions[] | {text, name}'",
		Flags:  append(slices.DeleteFunc(readFlags(), func(f cli.Flag) bool { return f.Names()[0] == "min-confidence" }), &cli.BoolFlag{Name: "explain", Usage: "print what a name could stand for, and why it was taken for what it was"}),
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

	Candidates []candidateJSON `json:"candidates,omitempty"`
}

// candidateJSON is what a name of the tables could stand for.
type candidateJSON struct {
	Name     string             `json:"name"` // empty for what is no actor: treaties, weapons
	ID       string             `json:"id,omitempty"`
	Rule     string             `json:"rule"`
	Score    float64            `json:"score"`
	Features map[string]float64 `json:"features"`
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
	explain := c.Bool("explain")
	find := func(d *text.Document) found {
		if explain {
			m, choices := r.extractor.Explain(d)
			return found{m, choices}
		}
		return found{mentions: r.extractor.Mentions(d)}
	}
	for m := range inOrder(c.Context, source.Read(r.options, names...), r.workers, find) {
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

// found is what was found in one article.
type found struct {
	mentions []coref.Mention
	choices  []entity.Choice // where they are to be printed
}

func mentionsOf(d *text.Document, f found) mentionLine {
	line := mentionLine{Doc: d.ID, Mentions: make([]mentionJSON, 0, len(f.mentions))}
	for _, m := range f.mentions {
		j := mentionJSON{Span: m.Span, Text: m.Of(d.Text), Rule: m.Rule, Candidates: candidatesOf(m, f.choices)}
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

// candidatesOf lists the candidates of the longest name of the tables that a
// mention holds, the best first.
func candidatesOf(m coref.Mention, choices []entity.Choice) (out []candidateJSON) {
	var best entity.Choice
	for _, c := range choices {
		if m.Contains(c.Span) && c.Len() > best.Len() {
			best = c
		}
	}
	for _, c := range best.Candidates {
		j := candidateJSON{Rule: c.Rule, Score: tenths(c.Features.Sum()), Features: map[string]float64{}}
		if c.Entity != nil {
			j.Name, j.ID = c.Entity.Name, c.Entity.ID
		}
		for k, v := range c.Features {
			if v != 0 {
				j.Features[entity.Feature(k).String()] = tenths(v)
			}
		}
		out = append(out, j)
	}
	slices.SortStableFunc(out, func(a, b candidateJSON) int { return cmp.Compare(b.Score, a.Score) })
	return out
}

func tenths(v float64) float64 { return math.Round(10*v) / 10 }
