package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"geokg/graph"
)

func askCommand() *cli.Command {
	return &cli.Command{
		Name:      "ask",
		Usage:     "ask the graph a question; without arguments list the questions",
		ArgsUsage: "[QUESTION|FILE.cypher [VALUE|NAME=VALUE ...]]",
		Description: "Values come in the order in which the question lists them, or by name; any leaves one open. Actors\n" +
			"are named as in articles: geokg ask who-supplies Moscow; geokg ask who-supplies supplier=IRN. A day may\n" +
			"also be a month or a year, 2022-07. A question of your own is a file that begins like this, with a query\n" +
			"that reads behind it:\n" +
			"   // Whom an actor trains.\n" +
			"   // $trainer entity: who trains\n" +
			"   // $since date = any: only what was still reported on or after this day\n" +
			"The kinds are entity, type, text, number, date and until, the last day of a month; without a default a value\n" +
			"has to be given.",
		Flags:  answerFlags(),
		Action: runAsk,
	}
}

func runAsk(c *cli.Context) error {
	l, err := limits(c)
	if err != nil {
		return err
	}
	questions, err := graph.Questions()
	if err != nil {
		return err
	}
	if !c.Args().Present() {
		return listQuestions(c, questions)
	}
	q, err := questionNamed(questions, c.Args().First())
	if err != nil {
		return err
	}
	g, err := connect(c)
	if err != nil {
		return err
	}
	defer g.Close(context.WithoutCancel(c.Context))
	a, err := g.Ask(c.Context, q, c.Args().Tail(), l)
	if err != nil {
		return asked(err)
	}
	return showAnswer(c, a)
}

// questionNamed gives a question that geokg ships, or that of a file of the user's own.
func questionNamed(questions []graph.Question, name string) (graph.Question, error) {
	if !strings.HasSuffix(name, ".cypher") {
		i := slices.IndexFunc(questions, func(q graph.Question) bool { return q.Name == name })
		if i < 0 {
			return graph.Question{}, usagef("no question %q; geokg ask lists them, and one of your own is a file that ends in .cypher", name)
		}
		return questions[i], nil
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return graph.Question{}, usageError{err}
	}
	q, err := graph.ParseQuestion(name, string(text))
	if err != nil {
		return q, usagef("%w; geokg ask --help shows how one begins", err)
	}
	q.Name, q.Own = name, true
	return q, nil
}

// listQuestions prints what can be asked, with the parameters.
func listQuestions(c *cli.Context, questions []graph.Question) error {
	w := c.App.Writer
	if c.Bool("json") || !isTerminal(w) {
		for _, q := range questions {
			if err := json.NewEncoder(w).Encode(q); err != nil {
				return err
			}
		}
		return nil
	}
	for _, q := range questions {
		fmt.Fprintf(w, "%s\n    %s\n", q.Usage(), q.Help)
		for _, p := range q.Params {
			fmt.Fprintf(w, "    %-12s %s", p.Name, p.Help)
			if !p.Required && p.Default != "any" {
				fmt.Fprintf(w, " (%s)", strings.TrimSpace(p.Default))
			}
			fmt.Fprintln(w)
		}
	}
	return nil
}
