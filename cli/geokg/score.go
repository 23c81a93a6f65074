package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"geokg/extract"
	"geokg/extract/encode"
	"geokg/extract/lexicon"
	"geokg/extract/score"
	"geokg/extract/source"
)

func scoreCommand() *cli.Command {
	return &cli.Command{
		Name:      "score",
		Usage:     "compare what is extracted with annotated statements",
		ArgsUsage: "FOLDER ...",
		Description: "FOLDER holds docs.jsonl, the articles, and gold.jsonl, a line {\"doc\": ID, \"statements\": [...]} each.\n" +
			"Prints precision, recall and F1 by relation, how often status, source, time and item are right, and how far\n" +
			"confidence is from the share that is right. --into writes this of all folders, with and without the encoder,\n" +
			"between two marker lines of a page. For instance:\n" +
			"   geokg score annotated/",
		Flags:  append(readFlags(), &cli.StringFlag{Name: "into", Usage: "write the figures into the page `FILE`, such as README.md"}),
		Action: runScore,
	}
}

func runScore(c *cli.Context) error {
	if c.NArg() < 1 {
		return usagef("score takes a folder, with docs.jsonl and gold.jsonl in it")
	}
	if page := c.String("into"); page != "" {
		return scoreInto(c, page)
	}
	for i, folder := range c.Args().Slice() {
		if c.NArg() > 1 {
			fmt.Fprintf(c.App.Writer, "%s\n\n", folder)
		}
		report, err := scoreFolder(c, folder, c.Bool("rules-only"))
		if err != nil {
			return err
		}
		if i > 0 {
			fmt.Fprintln(c.App.Writer)
		}
		if _, err = fmt.Fprint(c.App.Writer, report.Markdown()); err != nil {
			return err
		}
	}
	return nil
}

// scoreInto measures every folder, by tables alone too, and writes the figures
// into the page.
func scoreInto(c *cli.Context, page string) error {
	text, err := os.ReadFile(page)
	if err != nil {
		return err
	}
	if _, err := score.Into(string(text), ""); err != nil {
		return fmt.Errorf("%s: %w", page, err)
	}
	var sets []score.Measured
	for _, folder := range c.Args().Slice() {
		m := score.Measured{Name: filepath.Base(folder)}
		if m.Whole, err = scoreFolder(c, folder, false); err != nil {
			return err
		}
		if m.Tables, err = scoreFolder(c, folder, true); err != nil {
			return err
		}
		sets = append(sets, m)
	}
	made := fmt.Sprintf("geokg %s with the weights %s", extract.Version, encode.Digest())
	out, err := score.Into(string(text), score.Section(sets, made))
	if err != nil {
		return err
	}
	return os.WriteFile(page, []byte(out), 0o644)
}

// scoreFolder extracts from the folder's articles and compares.
func scoreFolder(c *cli.Context, folder string, rulesOnly bool) (score.Report, error) {
	gold, err := readGold(filepath.Join(folder, "gold.jsonl"))
	if err != nil {
		return score.Report{}, err
	}
	relations, err := scoreRelations()
	if err != nil {
		return score.Report{}, err
	}
	r, err := newReaderOf(c, extract.Options{RulesOnly: rulesOnly})
	if err != nil {
		return score.Report{}, err
	}
	predicted := map[string][]extract.Statement{}
	for m := range inOrder(c.Context, source.Read(r.options, filepath.Join(folder, "docs.jsonl")), r.workers, r.extractor.Extract) {
		if m.err != nil {
			return score.Report{}, m.err
		}
		predicted[m.doc.ID] = m.result.Statements
	}
	if err := c.Context.Err(); err != nil {
		return score.Report{}, err
	}
	return score.Compare(relations, gold, predicted), nil
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
