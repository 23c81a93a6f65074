package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"geokg/graph/server/servertest"
)

var (
	codeBlock = regexp.MustCompile("(?ms)^```(sh|cypher)\n(.*?)^```$")
	makeLine  = regexp.MustCompile(`(?m)^make (\w+)$`)
)

// TestReadme runs every command and every query of the README, in its order:
// shell blocks as one script each, queries by geokg cypher, which must find
// something. Of make only the recipes are looked up; what they do, other tests do.
func TestReadme(t *testing.T) {
	if _, err := exec.LookPath("sh"); err != nil {
		t.Skip("the commands of the README are for sh:", err)
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	var script strings.Builder
	files := map[string]string{}
	for i, m := range codeBlock.FindAllStringSubmatch(string(readme), -1) {
		name := string(rune('a' + i))
		if m[1] == "cypher" {
			files[name+".cypher"] = m[2]
			script.WriteString("exec sh -euc 'geokg cypher --json \"$(cat " + name + ".cypher)\"'\nstdout .\n")
			continue
		}
		if _, err := exec.LookPath("make"); err != nil && makeLine.MatchString(m[2]) {
			t.Log("make is not there, so its lines are left out")
			m[2] = makeLine.ReplaceAllString(m[2], "")
		}
		files[name+".sh"] = makeLine.ReplaceAllString(m[2], "make -n -C "+root+" $1")
		script.WriteString("exec sh -eu " + name + ".sh\n")
	}
	// The pasted queries of geokg run too.
	for i, q := range strings.Split(strings.TrimSpace(queriesToPaste), ";") {
		if strings.TrimSpace(q) != "" {
			name := "paste" + string(rune('a'+i))
			files[name+".cypher"] = q
			script.WriteString("exec sh -euc 'geokg cypher --json \"$(cat " + name + ".cypher)\"'\nstdout .\n")
		}
	}
	dir := t.TempDir()
	for name, content := range files {
		script.WriteString("-- " + name + " --\n" + strings.TrimRight(content, "\n") + "\n")
	}
	file := filepath.Join(dir, "readme.txtar")
	if err := os.WriteFile(file, []byte(script.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, params(servertest.Start(t), file))
}
