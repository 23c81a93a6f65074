package server

import (
	"os"
	"path/filepath"
	"testing"
)

// script writes an executable shell script and gives its path.
func script(t *testing.T, dir, name, body string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, []byte("#!/bin/sh\n"+body+"\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	return path
}

// fakeJava makes JAVA_HOME a Java of some version that does body when it is asked
// for anything but its version. It gives the path of the command.
func fakeJava(t *testing.T, version, body string) string {
	t.Helper()
	homeDir := t.TempDir()
	bin := filepath.Join(homeDir, "bin")
	if err := os.Mkdir(bin, 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("JAVA_HOME", homeDir)
	return script(t, bin, "java", `if [ "$1" = -version ]; then echo 'openjdk version "`+version+`"' >&2; exit 0; fi
`+body)
}

// fakeJars makes the cache one that looks downloaded.
func fakeJars(t *testing.T) {
	t.Helper()
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	cache, err := openJarCache()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(cache.jars(), 0o755); err != nil {
		t.Fatal(err)
	}
}

// noEnvironment takes away a server that whoever runs the tests may have set.
func noEnvironment(t *testing.T) {
	t.Helper()
	for _, name := range []string{"NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_PASSWORD_FILE"} {
		t.Setenv(name, "")
	}
}
