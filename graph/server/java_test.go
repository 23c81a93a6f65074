package server

import (
	"errors"
	"strings"
	"testing"
)

func TestFindJava(t *testing.T) {
	for version, major := range map[string]int{"17.0.15": 17, "21": 21, "25-ea": 25, "1.8.0_412": 8, "11.0.2": 11} {
		path := fakeJava(t, version, "")
		gotVersion, gotMajor, err := javaVersion(t.Context(), path)
		if err != nil || gotVersion != version || gotMajor != major {
			t.Errorf("%s: version %s, major %d, %v; want %d", version, gotVersion, gotMajor, err, major)
		}
		// JAVA_HOME comes first, and is passed over where it is too old.
		got, err := findJava(t.Context())
		if taken := err == nil && got.path == path; taken != (major >= minJava) {
			t.Errorf("%s: found %+v, %v", version, got, err)
		}
	}
	if _, _, err := javaVersion(t.Context(), script(t, t.TempDir(), "java", "echo no runtime; exit 1")); err == nil {
		t.Error("a java that fails has a version")
	}
}

func TestInstallAdvice(t *testing.T) {
	for release, want := range map[string]string{
		"ID=debian\n": "sudo apt-get install openjdk-17-jre-headless maven",
		"ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n":              "sudo apt-get install openjdk-17-jre-headless maven",
		"NAME=x\nID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n": "sudo dnf install",
		"ID=nixos\n": "install Java 17 and Maven",
	} {
		// Not root, so nothing may be installed.
		s := system{os: "linux", like: osLike([]byte(release)), apt: true}
		err := s.install(t.Context(), Options{}, errNoJava)
		if !errors.Is(err, errNoJava) || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "NEO4J_URI") {
			t.Errorf("%q: %v; want %q", release, err, want)
		}
	}
}

func TestInstall(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("PATH", dir+":/bin:/usr/bin")
	calls := dir + "/calls"
	// A release that has no Java 17 any more.
	script(t, dir, "apt-get", `echo "$DEBIAN_FRONTEND $*" >>`+calls+`
case "$*" in *openjdk-17*) echo "E: Unable to locate package openjdk-17-jre-headless"; exit 100;; esac`)
	script(t, dir, "update-ca-certificates", `echo "certificates $*" >>`+calls)
	s := system{os: "linux", like: "debian", root: true, apt: true}
	var said strings.Builder
	if err := s.install(t.Context(), Options{Log: &said}, errNoJava); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(said.String(), "installing openjdk-17-jre-headless and maven") {
		t.Errorf("says %q", said.String())
	}
	got := string(tail(calls))
	for _, want := range []string{"noninteractive", " update\n", "openjdk-17-jre-headless maven\n", "default-jre-headless maven\n", "certificates --fresh\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("calls lack %q:\n%s", want, got)
		}
	}

	script(t, dir, "apt-get", `echo "E: Could not get lock"; exit 100`)
	if err := s.install(t.Context(), Options{Log: &said}, errNoJava); err == nil || !strings.Contains(err.Error(), "Could not get lock") {
		t.Errorf("apt-get fails: %v", err)
	}
}
