package refresh

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func readConfig(t *testing.T, content string) (*Config, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "geokg.yaml")
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return ReadConfig(path, func(name string) string { return map[string]string{"TOKEN": "t0k3n-t0k3n"}[name] })
}

func TestExample(t *testing.T) {
	c, err := readConfig(t, strings.ReplaceAll(Example, "MINISTRY_TOKEN", "TOKEN"))
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Sources) != 5 || c.Listen != "127.0.0.1:9464" || c.Sources[0].Every != 15*time.Minute || c.Sources[1].Every != 30*time.Minute ||
		c.Sources[4].Fields["text"] != "body" || !filepath.IsAbs(c.Sources[3].At[0]) {
		t.Errorf("%+v", c)
	}
}

// Each mistake is told with its line and field, all of them at once.
func TestMistakes(t *testing.T) {
	for content, want := range map[string]string{
		"":                              "geokg.yaml: empty",
		"# nothing yet\n":               "geokg.yaml: empty",
		"sources: []":                   "geokg.yaml: no sources",
		"sources: x":                    "geokg.yaml:1: sources: should be a list",
		"- a":                           "geokg.yaml:1: the file: should have fields",
		"a: [":                          "not YAML",
		"every: 1h\nevery: 2h":          "geokg.yaml:2: every: stands at line 1 already",
		"tries: none":                   `geokg.yaml:1: tries: "none" should be a number`,
		"allow-private: yes":            `geokg.yaml:1: allow-private: "yes" should be true or false`,
		"listen: here":                  `geokg.yaml:1: listen: "here" is no address`,
		"contact: \"a\\nb\"":            "geokg.yaml:1: contact:",
		"every:\n  - 1h":                "geokg.yaml:2: every: should be one value",
		"sources:\n- name: a\n  url: x": "geokg.yaml:3: sources[0].url: no such field",
		"sources:\n- name: a":           "geokg.yaml:2: sources[0]: says not where news comes from",
		"sources:\n- folder: a":         "geokg.yaml:2: sources[0].name: is missing",
		"sources:\n- {name: a, folder: b, jsonl: c}":                  "geokg.yaml:2: sources[0]: has folder and jsonl",
		"sources:\n- {name: a, feed: 'ftp://x/y'}":                    "geokg.yaml:2: sources[0].feed: is no address",
		"sources:\n- name: a\n  urls:\n  - http://x/\n  - y":          "geokg.yaml:5: sources[0].urls[1]: is no address",
		"sources:\n- {name: a, jsonl: b, fields: {body: c}}":          "geokg.yaml:2: sources[0].fields.body: no such field",
		"sources:\n- {name: a, feed: 'http://x/', fields: {text: c}}": "sources[0].fields: is for sources with jsonl or folder",
		"sources:\n- {name: a, feed: 'http://x/?k=${NONE}'}":          "sources[0].feed: the environment has no NONE",
		"sources:\n- {name: a, folder: b}\n- {name: a, folder: c}":    "geokg.yaml:3: sources[1].name: \"a\" is the name of the source at line 2",
	} {
		if _, err := readConfig(t, content); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v; want %q", content, err, want)
		}
	}
	_, err := readConfig(t, "a: 1\nb: 2\ntries: 0")
	if err == nil || strings.Count(err.Error(), "\n") != 2 {
		t.Errorf("not all mistakes are told: %v", err)
	}
}

// A country is not false, and a number no number, where a text is asked for.
func TestTextIsText(t *testing.T) {
	c, err := readConfig(t, "sources:\n- {name: NO, folder: 007}\n")
	if err != nil || c.Sources[0].Name != "NO" || filepath.Base(c.Sources[0].At[0]) != "007" {
		t.Errorf("%+v, %v", c, err)
	}
}

func TestSecretsAreScrubbed(t *testing.T) {
	c, err := readConfig(t, "sources:\n- {name: a, feed: 'https://me:hunter22@x.example/f?format=rss&k=abc%2Fdef&u=${TOKEN}'}\n")
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if _, err := c.Scrubbed(&out).Write([]byte("hunter22 t0k3n-t0k3n abc/def abc%2Fdef rss")); err != nil || out.String() != "xxx xxx xxx xxx rss" {
		t.Errorf("%q, %v", out.String(), err)
	}
}
