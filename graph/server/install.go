package server

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
)

// ensureJava finds Java, or installs it where that may be done unasked.
func ensureJava(ctx context.Context, o Options) (java, error) {
	j, err := findJava(ctx)
	if err == nil {
		return j, nil
	}
	if err := thisSystem().install(ctx, o, err); err != nil {
		return java{}, err
	}
	return findJava(ctx)
}

// findMaven finds Maven, or installs it where that may be done unasked.
func findMaven(ctx context.Context, o Options) (string, error) {
	if mvn, err := exec.LookPath("mvn"); err == nil {
		return mvn, nil
	}
	if err := thisSystem().install(ctx, o, fmt.Errorf("no Maven")); err != nil {
		return "", err
	}
	return exec.LookPath("mvn")
}

// system is what decides whether packages may be installed, and how.
type system struct {
	os   string // as runtime.GOOS
	like string // ID and ID_LIKE of /etc/os-release, lower case
	root bool
	apt  bool // apt-get is there
}

func thisSystem() system {
	release, _ := os.ReadFile("/etc/os-release") // absent elsewhere than on Linux
	_, err := exec.LookPath("apt-get")
	return system{os: runtime.GOOS, like: osLike(release), root: os.Geteuid() == 0, apt: err == nil}
}

// osLike gives the words of ID and ID_LIKE.
func osLike(release []byte) string {
	var words []string
	for line := range strings.Lines(string(release)) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		if key == "ID" || key == "ID_LIKE" {
			words = append(words, strings.Fields(strings.ToLower(strings.Trim(value, `"'`)))...)
		}
	}
	return strings.Join(words, " ")
}

func (s system) is(family ...string) bool {
	for _, word := range strings.Fields(s.like) {
		for _, f := range family {
			if word == f {
				return true
			}
		}
	}
	return false
}

// command is the one line that gives this system what the local server needs.
func (s system) command() string {
	switch {
	case s.is("debian", "ubuntu"):
		return "sudo apt-get install openjdk-17-jre-headless maven"
	case s.is("fedora", "rhel", "centos"):
		return "sudo dnf install java-21-openjdk-headless maven"
	case s.is("arch"):
		return "sudo pacman -S jre17-openjdk-headless maven"
	case s.is("alpine"):
		return "sudo apk add openjdk17-jre-headless maven"
	case s.is("suse", "opensuse"):
		return "sudo zypper install java-17-openjdk-headless maven"
	case s.os == "darwin":
		return "brew install openjdk@17 maven"
	}
	return ""
}

// install brings Java and Maven by apt-get where we are root on Debian or Ubuntu.
// Anywhere else it only says what to run; missing is what is missing.
func (s system) install(ctx context.Context, o Options, missing error) error {
	if !s.root || !s.apt || !s.is("debian", "ubuntu") {
		return s.advise(missing)
	}
	o.logf("%v: installing openjdk-17-jre-headless and maven with apt-get", missing)
	// A machine that never ran update has no package lists; one without a network
	// may have all it needs, so the error that counts is that of the last step.
	_ = aptGet(ctx, "update")
	err := aptGet(ctx, "install", "-y", "--no-install-recommends", "openjdk-17-jre-headless", "maven")
	if err != nil && ctx.Err() == nil {
		// Releases after Debian 12 have newer ones only.
		err = aptGet(ctx, "install", "-y", "--no-install-recommends", "default-jre-headless", "maven")
	}
	if err != nil {
		return fmt.Errorf("%w, and apt-get could not install it: %w", missing, err)
	}
	// A new Java trusts Debian's certificates; those that were added to this machine,
	// such as the one of a company's proxy, it learns so.
	_ = exec.CommandContext(ctx, "update-ca-certificates", "--fresh").Run()
	return nil
}

func (s system) advise(missing error) error {
	if c := s.command(); c != "" {
		return fmt.Errorf("%w: run `%s`, or start Docker, or set NEO4J_URI to a server of yours", missing, c)
	}
	return fmt.Errorf("%w: install Java %d and Maven, or start Docker, or set NEO4J_URI to a server of yours", missing, minJava)
}

func aptGet(ctx context.Context, args ...string) error {
	cmd := exec.CommandContext(ctx, "apt-get", append([]string{"-q", "-o", "DPkg::Lock::Timeout=120"}, args...)...)
	cmd.Env = append(os.Environ(), "DEBIAN_FRONTEND=noninteractive")
	out, err := cmd.CombinedOutput()
	if err == nil {
		return nil
	}
	for line := range bytes.Lines(out) {
		if text, ok := bytes.CutPrefix(bytes.TrimSpace(line), []byte("E: ")); ok {
			return fmt.Errorf("%s (%w)", text, err)
		}
	}
	return err
}
