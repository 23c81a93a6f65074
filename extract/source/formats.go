package source

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
)

// format is a way in which articles are written down.
type format struct {
	name       string
	extensions []string
	is         func(head []byte) bool // by the first bytes, where the file name does not tell
	read       func(in input, out yield) bool
}

// formats is the list of them; to add one, write its file and its entry. The
// first whose content check holds is taken, so the last takes all the rest.
func formats() []format {
	return []format{
		{"jsonl", []string{".jsonl", ".ndjson", ".json"}, isJSONL, readJSONL},
		{"html", []string{".html", ".htm", ".xhtml"}, isHTML, readHTML},
		{"text", []string{".txt", ".text"}, func([]byte) bool { return true }, readPlain},
	}
}

// Formats names the formats that Options.Format can force.
func Formats() []string {
	var names []string
	for _, f := range formats() {
		names = append(names, f.name)
	}
	return names
}

func extensions() []string {
	var all []string
	for _, f := range formats() {
		all = append(all, f.extensions...)
	}
	return all
}

// choose gives the forced format, else that of the file name's ending, else
// that of the content.
func choose(forced, name string, head []byte) (format, error) {
	all := formats()
	if forced != "" {
		i := slices.IndexFunc(all, func(f format) bool { return f.name == forced })
		if i < 0 {
			return format{}, fmt.Errorf("no format %q; there are %s", forced, strings.Join(Formats(), ", "))
		}
		return all[i], nil
	}
	ext := strings.ToLower(filepath.Ext(name))
	for _, f := range all {
		if slices.Contains(f.extensions, ext) {
			return f, nil
		}
	}
	for _, f := range all[:len(all)-1] {
		if f.is(head) {
			return f, nil
		}
	}
	return all[len(all)-1], nil
}
