package refresh

import (
	"errors"
	"fmt"
	"maps"
	"net/url"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"go.yaml.in/yaml/v4"
)

// configReader reads nodes of YAML and gathers all that is wrong with them. A
// text is taken as it stands, whatever YAML makes of it, so that NO is a word.
type configReader struct {
	file    string
	getenv  func(string) string
	errs    []error
	secrets []string
}

// fail says what is wrong with a field: "geokg.yaml:7: sources[1].every: ...".
func (r *configReader) fail(n *yaml.Node, at, format string, a ...any) {
	if at == "" {
		at = "the file"
	}
	r.errs = append(r.errs, fmt.Errorf("%s:%d: %s: %s", r.file, n.Line, at, fmt.Sprintf(format, a...)))
}

// syntax says where the file is no YAML.
func (r *configReader) syntax(err error) error {
	var e *yaml.LoadError
	if errors.As(err, &e) {
		line := e.Mark.Line
		if line == 0 {
			line = e.ContextMark.Line
		}
		return fmt.Errorf("%s:%d: not YAML: %s", r.file, line, e.Message)
	}
	return fmt.Errorf("%s: not YAML: %w", r.file, err)
}

// object hands each value of a mapping to the function of its key.
func (r *configReader) object(n *yaml.Node, at string, known map[string]func(*yaml.Node, string)) {
	if n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	if n.Kind != yaml.MappingNode {
		r.fail(n, at, "should have fields, such as %q: value", slices.Sorted(maps.Keys(known))[0])
		return
	}
	lines := map[string]int{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		field := strings.TrimPrefix(at+"."+key.Value, ".")
		read, ok := known[key.Value]
		switch line, twice := lines[key.Value]; {
		case !ok:
			r.fail(key, field, "no such field; there are %s", strings.Join(slices.Sorted(maps.Keys(known)), ", "))
		case twice:
			r.fail(key, field, "stands at line %d already", line)
		default:
			if value.Kind == yaml.AliasNode {
				value = value.Alias
			}
			read(value, field)
		}
		lines[key.Value] = key.Line
	}
}

func (r *configReader) list(n *yaml.Node, at string) []*yaml.Node {
	if n.Kind != yaml.SequenceNode {
		r.fail(n, at, "should be a list; begin each line of it with a dash")
		return nil
	}
	for i, item := range n.Content {
		if item.Kind == yaml.AliasNode {
			n.Content[i] = item.Alias
		}
	}
	return n.Content
}

var variable = regexp.MustCompile(`\$\{(\w+)\}`)

// text is a value of one line with the variables of the environment put in; what
// they hold counts as secret.
func (r *configReader) text(n *yaml.Node, at string) string {
	if n.Kind != yaml.ScalarNode || n.Value == "" {
		r.fail(n, at, "should be one value")
		return ""
	}
	return variable.ReplaceAllStringFunc(n.Value, func(s string) string {
		name := variable.FindStringSubmatch(s)[1]
		value := r.getenv(name)
		if value == "" {
			r.fail(n, at, "the environment has no %s", name)
			return ""
		}
		r.secret(value)
		return value
	})
}

// url is an address of the web. Its password and the values of its query count
// as secrets.
func (r *configReader) url(n *yaml.Node, at string) string {
	s := r.text(n, at)
	if s == "" {
		return ""
	}
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		r.fail(n, at, "is no address; write it like https://host/path")
		return s
	}
	if password, ok := u.User.Password(); ok {
		r.secret(password)
	}
	for pair := range strings.SplitSeq(u.RawQuery, "&") {
		_, value, _ := strings.Cut(pair, "=")
		r.secret(value)
		if plain, err := url.QueryUnescape(value); err == nil {
			r.secret(plain)
		}
	}
	return s
}

// secret notes a text that no output may have. Short ones, such as format=rss,
// are no secrets and would blot out half of every message.
func (r *configReader) secret(s string) {
	if len(s) >= 6 && !slices.Contains(r.secrets, s) {
		r.secrets = append(r.secrets, s)
	}
}

func (r *configReader) duration(n *yaml.Node, at string) time.Duration {
	s := r.text(n, at)
	if s == "0" {
		return 0
	}
	d, err := time.ParseDuration(s)
	if s != "" && (err != nil || d < 0) {
		r.fail(n, at, "%q is no length of time; write it like 90s, 15m or 24h", s)
		return 0
	}
	return d
}

func (r *configReader) count(n *yaml.Node, at string) int {
	s := r.text(n, at)
	i, err := strconv.Atoi(s)
	if s != "" && (err != nil || i < 1) {
		r.fail(n, at, "%q should be a number from 1", s)
	}
	return i
}

func (r *configReader) yes(n *yaml.Node, at string) bool {
	s := r.text(n, at)
	if s != "" && s != "true" && s != "false" {
		r.fail(n, at, "%q should be true or false", s)
	}
	return s == "true"
}

// path is relative to the folder of the configuration.
func (r *configReader) path(s string) string {
	if s == "" || filepath.IsAbs(s) {
		return s
	}
	return filepath.Join(filepath.Dir(r.file), s)
}
