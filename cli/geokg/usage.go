package main

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// noCommand is what geokg does where no command is named.
func noCommand(c *cli.Context) error {
	switch {
	case c.Args().Present():
		return usagef("no command %q; geokg help lists them", c.Args().First())
	case c.Bool("version"):
		return showVersion(c)
	}
	return cli.ShowAppHelp(c)
}

// refuseBadUsage makes flags that are wrong an error of one line in place of the
// whole help, and refuses arguments of commands whose usage has none.
func refuseBadUsage(app *cli.App) {
	refuse := func(c *cli.Context, err error, _ bool) error {
		name := "geokg"
		if c.Command != nil && c.Command.Name != "" && c.Command.Name != name {
			name += " " + c.Command.Name
		}
		return usagef("%v; see %s --help", err, name)
	}
	app.OnUsageError = refuse
	var each func([]*cli.Command)
	each = func(commands []*cli.Command) {
		for _, cmd := range commands {
			cmd.OnUsageError = refuse
			for _, f := range cmd.Flags {
				if b, ok := f.(*cli.BoolFlag); ok {
					b.DisableDefaultText = true // that it is not given says nothing
				}
			}
			if action := cmd.Action; cmd.ArgsUsage == "" && len(cmd.Subcommands) == 0 {
				cmd.Action = func(c *cli.Context) error {
					if c.Args().Present() {
						return usagef("%s takes no arguments, but got %q; see %[1]s --help", c.Command.HelpName, c.Args().First())
					}
					return action(c)
				}
			}
			each(cmd.Subcommands)
		}
	}
	each(app.Commands)
}

// flagsFirst moves a command's flags before its arguments, so that
// `geokg extract news --json` means what it says.
func flagsFirst(app *cli.App, args []string) []string {
	if args[len(args)-1] == "--generate-bash-completion" {
		return args // the library wants it last
	}
	commands, at := app.Commands, 1
	var flags []cli.Flag
	for at < len(args) {
		i := slices.IndexFunc(commands, func(cmd *cli.Command) bool { return cmd.HasName(args[at]) })
		if i < 0 {
			break
		}
		flags, commands = commands[i].Flags, commands[i].Subcommands
		at++
	}
	var first, rest []string
	for tail := args[min(at, len(args)):]; len(tail) > 0; tail = tail[1:] {
		a := tail[0]
		switch {
		case a == "--":
			rest = append(rest, tail...)
			return slices.Concat(args[:at], first, rest)
		case !strings.HasPrefix(a, "-") || a == "-":
			rest = append(rest, a)
		default:
			first = append(first, a)
			if takesValue(flags, a) && len(tail) > 1 {
				tail = tail[1:]
				first = append(first, tail[0])
			}
		}
	}
	return slices.Concat(args[:min(at, len(args))], first, rest)
}

// takesValue tells whether the next argument is the value of flag a.
func takesValue(flags []cli.Flag, a string) bool {
	name := strings.TrimLeft(a, "-")
	for _, f := range flags {
		if slices.Contains(f.Names(), name) {
			d, ok := f.(cli.DocGenerationFlag)
			return ok && d.TakesValue()
		}
	}
	return false
}

// inputs gives the names of files and folders of a command that needs some.
func inputs(c *cli.Context) ([]string, error) {
	if !c.Args().Present() {
		if !isTerminal(c.App.Reader) {
			return nil, usagef("nothing to read; name files or folders, or - for standard input")
		}
		return nil, usagef("nothing to read; name files or folders: geokg %s fixtures/articles", c.Command.Name)
	}
	names := c.Args().Slice()
	if slices.Contains(names, "") {
		return nil, usagef("one of the names is empty; is a variable of the shell not set?")
	}
	return names, nil
}
