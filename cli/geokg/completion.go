package main

import (
	"fmt"

	"github.com/urfave/cli/v2"
)

func completionCommand() *cli.Command {
	return &cli.Command{
		Name:        "completion",
		Usage:       "print a script that completes geokg's commands in your shell",
		ArgsUsage:   "bash|zsh|fish",
		Description: "bash: source <(geokg completion bash)\nzsh:  source <(geokg completion zsh)\nfish: geokg completion fish | source",
		Action: func(c *cli.Context) error {
			if c.NArg() > 1 {
				return usagef("geokg completion takes one shell, but got %q too", c.Args().Get(1))
			}
			var script string
			switch shell := c.Args().First(); shell {
			case "bash":
				script = bashCompletion
			case "zsh":
				script = zshCompletion
			case "fish":
				var err error
				if script, err = c.App.ToFishCompletion(); err != nil {
					return err
				}
			case "":
				return usagef("which shell? geokg completion bash, zsh or fish")
			default:
				return usagef("no completion for %q; there is bash, zsh and fish", shell)
			}
			_, err := fmt.Fprint(c.App.Writer, script)
			return err
		},
	}
}

// Both ask geokg itself, which lists what can come next, and leave files to
// the shell where it lists nothing.
const bashCompletion = `_geokg() {
  local cur="${COMP_WORDS[COMP_CWORD]}" flag words
  [[ $cur == -* ]] && flag=$cur
  words=$("${COMP_WORDS[@]:0:COMP_CWORD}" ${flag:+"$flag"} --generate-bash-completion 2>/dev/null)
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _geokg geokg
`

const zshCompletion = `#compdef geokg
_geokg() {
  local -a found
  found=(${(f)"$("${words[@]:0:$((CURRENT - 1))}" --generate-bash-completion 2>/dev/null)"})
  if (( $#found )); then compadd -a found; else _files; fi
}
compdef _geokg geokg
`
