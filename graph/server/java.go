package server

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"time"
)

// minJava is the oldest Java that runs Neo4j 5.26.
const minJava = 17

// errNoJava is what findJava gives where none will do.
var errNoJava = fmt.Errorf("no Java %d or newer", minJava)

// java is a runtime that will do.
type java struct {
	path    string // of the java command
	version string // as it says itself: 17.0.15
}

// findJava looks where people put Java: JAVA_HOME, PATH, and the usual folders of
// Linux packages and Homebrew, newest first.
func findJava(ctx context.Context) (java, error) {
	var paths []string
	if home := os.Getenv("JAVA_HOME"); home != "" {
		paths = append(paths, filepath.Join(home, "bin", "java"))
	}
	if p, err := exec.LookPath("java"); err == nil {
		paths = append(paths, p)
	}
	for _, pattern := range []string{
		"/usr/lib/jvm/*/bin/java",
		"/opt/homebrew/opt/openjdk*/bin/java",
		"/usr/local/opt/openjdk*/bin/java",
	} {
		found, _ := filepath.Glob(pattern) // the only error is a bad pattern
		for i := len(found) - 1; i >= 0; i-- {
			paths = append(paths, found[i])
		}
	}
	err := errNoJava
	for _, p := range paths {
		version, major, errVersion := javaVersion(ctx, p)
		switch {
		case errVersion != nil:
		case major >= minJava:
			return java{path: p, version: version}, nil
		default:
			err = fmt.Errorf("%w: %s is %s", errNoJava, p, version)
		}
	}
	return java{}, err
}

var javaVersionLine = regexp.MustCompile(`version "((?:1\.)?(\d+)[^"]*)"`)

// javaVersion asks a java command what it is. The stub that macOS has for java
// answers with an error.
func javaVersion(ctx context.Context, path string) (version string, major int, err error) {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	out, err := exec.CommandContext(ctx, path, "-version").CombinedOutput()
	if err != nil {
		return "", 0, err
	}
	m := javaVersionLine.FindSubmatch(out)
	if m == nil {
		return "", 0, errors.New("no version in what java -version says")
	}
	major, err = strconv.Atoi(string(m[2]))
	return string(m[1]), major, err
}
