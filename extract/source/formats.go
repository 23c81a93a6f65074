package source

import (
	"fmt"
	"mime"
	"slices"
	"strings"
)

// format is a way in which articles are written down.
type format struct {
	name       string
	extensions []string
	types      []string                          // media types
	is         func(o Options, head []byte) bool // by the first bytes
	read       func(in input, out yield) bool
}

// formats is the list of them; to add one, write its file and its entry. The
// first whose content check holds is taken; the last takes all the rest.
func formats() []format {
	return []format{
		{"warc", []string{".warc"}, []string{"application/warc"}, isWARC, readWARC},
		{"feed", []string{".rss", ".atom", ".rdf", ".xml"}, []string{"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"}, isFeed, readFeed},
		{"jsonl", []string{".jsonl", ".ndjson", ".json"}, []string{"application/x-ndjson", "application/jsonl", "application/json"}, isJSONL, readJSONL},
		{"html", []string{".html", ".htm", ".xhtml"}, []string{"text/html", "application/xhtml+xml"}, isHTML, readHTML},
		{"eml", []string{".eml"}, []string{"message/rfc822"}, isEML, readEML},
		{"mbox", []string{".mbox", ".mbx"}, []string{"application/mbox"}, isMbox, readMbox},
		{"csv", []string{".csv", ".tsv"}, []string{"text/csv", "text/tab-separated-values"}, isCSV, readCSV},
		{"text", []string{".txt", ".text"}, []string{"text/plain"}, nil, readPlain},
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

// choose gives the forced format; else the one that name or header say, where
// the content bears it out; else that of the content; else what name or
// header say; else plain text.
func choose(o Options, ext, contentType string, head []byte) (format, error) {
	all := formats()
	if o.Format != "" {
		i := slices.IndexFunc(all, func(f format) bool { return f.name == o.Format })
		if i < 0 {
			return format{}, fmt.Errorf("no format %q; there are %s", o.Format, strings.Join(Formats(), ", "))
		}
		return all[i], nil
	}
	kind, _, _ := mime.ParseMediaType(contentType) // a wrong header says nothing
	said := len(all) - 1
	for i, f := range all {
		if slices.Contains(f.extensions, ext) || kind != "" && slices.Contains(f.types, kind) {
			said = i
			break
		}
	}
	all = append([]format{all[said]}, all...)
	for _, f := range all {
		if f.is != nil && f.is(o, head) {
			return f, nil
		}
	}
	return all[0], nil
}
