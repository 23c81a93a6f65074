package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"geokg/extract"
	"geokg/extract/lexicon"
	"geokg/extract/score"
	"geokg/extract/source"
)

func scoreCommand() *cli.Command {
	return &cli.Command{
		Name:      "score",
		Usage:     "compare what is extracted with annotated statements",
		ArgsUsage: "FOLDER",
		Description: "FOLDER holds docs.jsonl, the articles, and gold.jsonl, a line {\"doc\": ID, \"statements\": [...]} each.\n" +
			"Prints precision, recall and F1 by relation and how often status, source, time and item are right.",
		Flags:  readFlags(),
		Action: runScore,
	}
}

func runScore(c *cli.Context) error {
	if c.NArg() != 1 {
		return usagef("score takes one folder, with docs.jsonl and gold.jsonl in it")
	}
	gold, err := readGold(filepath.Join(c.Args().First(), "gold.jsonl"))
	if err != nil {
		return err
	}
	relations, err := scoreRelations()
	if err != nil {
		return err
	}
	r, err := newReader(c)
	if err != nil {
		return err
	}
	predicted := map[string][]extract.Statement{}
	docs := filepath.Join(c.Args().First(), "docs.jsonl")
	for m := range inOrder(c.Context, source.Read(r.options, docs), r.workers, r.extractor.Extract) {
		if m.err != nil {
			return m.err
		}
		predicted[m.doc.ID] = m.result.Statements
	}
	if err := c.Context.Err(); err != nil {
		return err
	}
	_, err = fmt.Fprint(c.App.Writer, score.Compare(relations, gold, predicted).Markdown())
	return err
}

func scoreRelations() (score.Relations, error) {
	rows, err := (&lexicon.Set{}).Relations()
	if err != nil {
		return nil, err
	}
	out := score.Relations{}
	for _, r := range rows {
		out[r.Name] = score.Relation{Symmetric: r.Symmetric, Event: r.PLOVER != ""}
	}
	return out, nil
}

// readGold reads annotated statements by document.
func readGold(path string) (map[string][]score.Gold, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("%w; a folder to score against holds docs.jsonl and gold.jsonl", err)
	}
	defer f.Close()
	out := map[string][]score.Gold{}
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<24)
	for line := 1; in.Scan(); line++ {
		var d struct {
			Doc        string       `json:"doc"`
			Statements []score.Gold `json:"statements"`
		}
		if err := json.Unmarshal(in.Bytes(), &d); err != nil {
			return nil, fmt.Errorf("%s:%d: not an annotated document: %w", path, line, err)
		}
		out[d.Doc] = append(out[d.Doc], d.Statements...)
	}
	return out, in.Err()
}
