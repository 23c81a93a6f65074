package refresh

import (
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"go.yaml.in/yaml/v4"

	"geokg/extract/source"
)

// Kinds of sources, which are also the fields of the configuration that name one.
const (
	Feed   = "feed"
	URLs   = "urls"
	Folder = "folder"
	JSONL  = "jsonl"
)

// Config is what a file like examples/geokg.yaml says.
type Config struct {
	State        string        // file that remembers what was seen
	Contact      string        // how those who run sites reach you
	Every        time.Duration // of sources that do not say
	Recheck      time.Duration // after which a page that a feed still lists is asked for again
	Delay        time.Duration // between two requests to a host
	Tries        int           // after which a page that cannot be had is a dead letter
	Listen       string        // address of /healthz and /metrics; empty: none
	AllowPrivate bool          // fetch from private addresses too
	Sources      []Source

	secrets []string // texts that no output may have
}

// Source is one place that news comes from.
type Source struct {
	Name      string
	Kind      string
	At        []string      // the feed, the pages, the folder or file
	Every     time.Duration // 0: with every pass
	Publisher string        // of articles that do not name theirs
	Fields    source.Map    // names of fields of JSON lines and CSV, where they are others
}

// index is the place of a source in the order of the file, -1 where it has none.
func (c *Config) index(name string) int {
	return slices.IndexFunc(c.Sources, func(s Source) bool { return s.Name == name })
}

// ReadConfig reads a configuration. Paths in it are relative to its folder, and
// ${NAME} stands for a variable of the environment. The error joins all that is
// wrong, each with file, line and field.
func ReadConfig(path string, getenv func(string) string) (*Config, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("%w; geokg refresh --example prints a configuration to begin with", err)
	}
	r := &configReader{file: path, getenv: getenv}
	c := &Config{
		State: filepath.Join(filepath.Dir(path), "geokg.state"),
		Every: 30 * time.Minute, Recheck: 24 * time.Hour, Delay: time.Second, Tries: 6,
	}
	var root yaml.Node
	err = yaml.Load(data, &root)
	if err != nil && !strings.Contains(err.Error(), "no documents") {
		return nil, r.syntax(err)
	}
	if len(root.Content) == 0 {
		return nil, fmt.Errorf("%s: empty; geokg refresh --example prints a configuration to begin with", path)
	}
	r.object(root.Content[0], "", map[string]func(*yaml.Node, string){
		"state":         func(n *yaml.Node, at string) { c.State = r.path(r.text(n, at)) },
		"contact":       func(n *yaml.Node, at string) { c.Contact = r.contact(n, at) },
		"every":         func(n *yaml.Node, at string) { c.Every = r.duration(n, at) },
		"recheck":       func(n *yaml.Node, at string) { c.Recheck = r.duration(n, at) },
		"delay":         func(n *yaml.Node, at string) { c.Delay = max(r.duration(n, at), time.Millisecond) },
		"tries":         func(n *yaml.Node, at string) { c.Tries = r.count(n, at) },
		"listen":        func(n *yaml.Node, at string) { c.Listen = r.listen(n, at) },
		"allow-private": func(n *yaml.Node, at string) { c.AllowPrivate = r.yes(n, at) },
		"sources":       func(n *yaml.Node, at string) { c.Sources = r.sources(n, at) },
	})
	for i := range c.Sources {
		if c.Sources[i].Every < 0 {
			c.Sources[i].Every = c.Every
		}
	}
	if len(r.errs) == 0 && len(c.Sources) == 0 {
		r.errs = append(r.errs, fmt.Errorf("%s: no sources; name at least one", path))
	}
	c.secrets = r.secrets
	return c, errors.Join(r.errs...)
}

// sources reads the list of them.
func (r *configReader) sources(n *yaml.Node, at string) []Source {
	var out []Source
	lines := map[string]int{}
	for i, item := range r.list(n, at) {
		s := r.source(item, fmt.Sprintf("%s[%d]", at, i))
		if line, twice := lines[s.Name]; twice {
			r.fail(item, fmt.Sprintf("%s[%d].name", at, i), "%q is the name of the source at line %d already", s.Name, line)
		}
		lines[s.Name] = item.Line
		out = append(out, s)
	}
	return out
}

func (r *configReader) source(n *yaml.Node, at string) Source {
	s := Source{Every: -1}
	var kinds []string
	kind := func(name string, read func(*yaml.Node, string) []string) func(*yaml.Node, string) {
		return func(n *yaml.Node, at string) {
			kinds = append(kinds, name)
			s.Kind, s.At = name, read(n, at)
		}
	}
	r.object(n, at, map[string]func(*yaml.Node, string){
		"name":      func(n *yaml.Node, at string) { s.Name = r.text(n, at) },
		"publisher": func(n *yaml.Node, at string) { s.Publisher = r.text(n, at) },
		"every":     func(n *yaml.Node, at string) { s.Every = r.duration(n, at) },
		"fields":    func(n *yaml.Node, at string) { s.Fields = r.fields(n, at) },
		Feed:        kind(Feed, func(n *yaml.Node, at string) []string { return []string{r.url(n, at)} }),
		URLs:        kind(URLs, r.urls),
		Folder:      kind(Folder, r.paths),
		JSONL:       kind(JSONL, r.paths),
	})
	if n.Kind != yaml.MappingNode {
		return s
	}
	switch {
	case len(kinds) == 0:
		r.fail(n, at, "says not where news comes from; it takes one of feed, urls, folder, jsonl")
	case len(kinds) > 1:
		r.fail(n, at, "has %s; make that so many sources", strings.Join(kinds, " and "))
	case s.Fields != nil && s.Kind != JSONL && s.Kind != Folder:
		r.fail(n, at+".fields", "is for sources with jsonl or folder only")
	}
	if s.Name == "" {
		r.fail(n, at+".name", "is missing; every source needs a name of its own")
	}
	return s
}

// urls is a list of addresses, or a file with one a line.
func (r *configReader) urls(n *yaml.Node, at string) []string {
	if n.Kind == yaml.ScalarNode {
		if s := r.text(n, at); s != "" && !strings.Contains(s, "://") {
			return []string{r.path(s)}
		}
		return []string{r.url(n, at)}
	}
	var out []string
	for i, item := range r.list(n, at) {
		out = append(out, r.url(item, at+"["+strconv.Itoa(i)+"]"))
	}
	return out
}

func (r *configReader) paths(n *yaml.Node, at string) []string {
	s := r.text(n, at)
	if s == "" {
		return nil
	}
	return []string{r.path(s)}
}

func (r *configReader) fields(n *yaml.Node, at string) source.Map {
	var pairs []string
	known := map[string]func(*yaml.Node, string){}
	for _, f := range source.Fields() {
		known[f] = func(n *yaml.Node, at string) { pairs = append(pairs, f+"="+r.text(n, at)) }
	}
	r.object(n, at, known)
	m, err := source.ParseMap(strings.Join(pairs, ","))
	if err != nil {
		r.fail(n, at, "%v", err)
	}
	return m
}

func (r *configReader) listen(n *yaml.Node, at string) string {
	s := r.text(n, at)
	if _, port, err := net.SplitHostPort(s); err != nil || port == "" {
		r.fail(n, at, "%q is no address to listen on; write it like 127.0.0.1:9464", s)
	}
	return s
}

// contact is shown to every server, so it must be one line without brackets.
func (r *configReader) contact(n *yaml.Node, at string) string {
	s := r.text(n, at)
	if strings.ContainsAny(s, "()\r\n") {
		r.fail(n, at, "%q is no contact; write an address of mail or web", s)
	}
	return s
}
