package server

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// The long-term-support line of Neo4j, and the Browser, which is numbered apart.
const (
	neo4jVersion   = "5.26.30"
	browserVersion = "5.24.0"
)

// pom asks Maven for the Community server and the Browser, and nothing else.
const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>geokg</groupId><artifactId>neo4j-server</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>` + neo4jVersion + `</version></dependency>
    <dependency><groupId>org.neo4j.client</groupId><artifactId>neo4j-browser</artifactId><version>` + browserVersion + `</version><scope>runtime</scope></dependency>
  </dependencies>
</project>
`

// copyDependencies is the Maven goal that fetches the jars; its version is pinned
// so that the same command does the same tomorrow.
const copyDependencies = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies"

// jarCache is the folder of the downloaded server, shared by all data folders and
// by tests: jars/ and what is derived from them.
type jarCache string

// openJarCache names the cache, in the user's cache folder.
func openJarCache() (jarCache, error) {
	dir, err := userDir("XDG_CACHE_HOME", ".cache")
	if err != nil {
		return "", err
	}
	return jarCache(filepath.Join(dir, "neo4j-"+neo4jVersion)), nil
}

func (c jarCache) jars() string { return filepath.Join(string(c), "jars") }

// complete says whether the jars are there. They come by one rename, so they are
// there whole or not at all.
func (c jarCache) complete() bool {
	_, err := os.Stat(c.jars())
	return err == nil
}

// fill downloads the jars, once: other processes wait for the first.
func (c jarCache) fill(ctx context.Context, o Options) error {
	if c.complete() {
		return nil
	}
	if err := os.MkdirAll(string(c), 0o700); err != nil {
		return explainCache(string(c), err)
	}
	unlock, err := lockFile(ctx, filepath.Join(string(c), "download.lock"), func() {
		o.logf("Waiting for another geokg that is downloading Neo4j")
	})
	if err != nil {
		return err
	}
	defer unlock()
	if c.complete() {
		return nil
	}
	mvn, err := findMaven(ctx, o)
	if err != nil {
		return err
	}
	o.logf("Downloading Neo4j Community %s with Maven (137 MB, once)", neo4jVersion)
	return c.download(ctx, mvn)
}

// download runs Maven in a folder beside the final one.
func (c jarCache) download(ctx context.Context, mvn string) error {
	tmp, err := os.MkdirTemp(string(c), "download-*")
	if err != nil {
		return explainCache(string(c), err)
	}
	defer os.RemoveAll(tmp)
	project := filepath.Join(tmp, "pom.xml")
	if err := os.WriteFile(project, []byte(pom), 0o600); err != nil {
		return explainCache(string(c), err)
	}
	jars := filepath.Join(tmp, "jars")
	cmd := exec.CommandContext(ctx, mvn, "-B", "-q", copyDependencies, "-f", project,
		"-DoutputDirectory="+jars, "-DincludeScope=runtime")
	out, err := cmd.CombinedOutput()
	if ctx.Err() != nil {
		return fmt.Errorf("download of Neo4j: %w", ctx.Err())
	}
	if err != nil {
		return explainMaven(string(c), out, err)
	}
	if found, _ := filepath.Glob(filepath.Join(jars, "neo4j-"+neo4jVersion+".jar")); len(found) != 1 {
		return fmt.Errorf("download of Neo4j: Maven ran but brought no server into %s", jars)
	}
	return os.Rename(jars, c.jars())
}

// explainMaven picks the first line of Maven's that says what went wrong.
func explainMaven(cache string, out []byte, err error) error {
	if bytes.Contains(out, []byte("No space left on device")) {
		return fmt.Errorf("the disk is full: free 300 MB for %s and Maven's own cache, or set XDG_CACHE_HOME to a folder on another disk", cache)
	}
	reason := err.Error()
	for line := range strings.Lines(string(out)) {
		// Colour codes come before the first, even where there is no terminal.
		if _, text, _ := strings.Cut(strings.TrimSpace(line), "[ERROR] "); text != "" {
			reason = text
			break
		}
	}
	return fmt.Errorf("download of Neo4j with Maven failed; check the network and Maven's settings.xml, or set NEO4J_URI to a server of yours (%s)", reason)
}

func explainCache(path string, err error) error {
	return fmt.Errorf("cannot write to %s: make room or make it writable, or set XDG_CACHE_HOME to another folder (%w)", path, err)
}
