package main

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"geokg/graph"
)

func askCommand() *cli.Command {
	return &cli.Command{
		Name:      "ask",
		Usage:     "ask the graph a question; without arguments list the questions",
		ArgsUsage: "[QUESTION [VALUE|NAME=VALUE ...]]",
		Description: "Values come in the order in which the question lists them, or by name; any leaves one open. Actors\n" +
			"are named as in articles: geokg ask who-supplies Moscow; geokg ask who-supplies supplier=IRN.",
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
	name := c.Args().First()
	i := slices.IndexFunc(questions, func(q graph.Question) bool { return q.Name == name })
	if i < 0 {
		return usagef("no question %q; geokg ask lists them", name)
	}
	g, err := connect(c)
	if err != nil {
		return err
	}
	defer g.Close(context.WithoutCancel(c.Context))
	a, err := g.Ask(c.Context, questions[i], c.Args().Tail(), l)
	if err != nil {
		return asked(err)
	}
	return showAnswer(c, a)
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
