package server

import (
	"io"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// fakeMaven is a mvn that does body with the output folder in $out.
func fakeMaven(t *testing.T, body string) (calls string) {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("PATH", dir+":/bin:/usr/bin")
	calls = filepath.Join(dir, "calls")
	script(t, dir, "mvn", `echo "$*" >>`+calls+`
for a in "$@"; do case "$a" in -DoutputDirectory=*) out=${a#*=};; esac; done
`+body)
	return calls
}

func TestFillOnce(t *testing.T) {
	calls := fakeMaven(t, `mkdir -p "$out"; sleep 0.2; touch "$out/neo4j-`+neo4jVersion+`.jar"`)
	cache := jarCache(filepath.Join(t.TempDir(), "cache"))
	var all sync.WaitGroup
	for range 3 {
		all.Go(func() {
			if err := cache.fill(t.Context(), Options{Log: io.Discard}); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if n := strings.Count(string(tail(calls)), copyDependencies); n != 1 {
		t.Errorf("Maven ran %d times; want once", n)
	}
	left, err := filepath.Glob(filepath.Join(string(cache), "download-*"))
	if err != nil || len(left) > 0 || !cache.complete() {
		t.Errorf("left %v, %v; complete %v", left, err, cache.complete())
	}
}

func TestFillFails(t *testing.T) {
	for body, want := range map[string]string{
		`printf '\033[0m[ERROR] No plugin: Unknown host\n[ERROR] \n[ERROR] Re-run\n'; exit 1`: "check the network and Maven's settings.xml, or set NEO4J_URI to a server of yours (No plugin: Unknown host)",
		`echo "[ERROR] x: No space left on device"; exit 1`:                                   "the disk is full",
		`mkdir -p "$out"`: "brought no server",
	} {
		fakeMaven(t, body)
		cache := jarCache(t.TempDir())
		err := cache.fill(t.Context(), Options{Log: t.Output()})
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v; want one line with %q", body, err, want)
		}
		if cache.complete() {
			t.Errorf("%s: counts as complete", body)
		}
	}
}
