package extract_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// layers are the packages in the order in which data flows: each may import
// only those before it in its row's list.
var layers = []string{
	"geokg/extract/mapped",
	"geokg/extract/lexicon",
	"geokg/extract/text",
	"geokg/extract/source",
	"geokg/extract/fetch",
	"geokg/extract/nn",
	"geokg/extract/encode",
	"geokg/extract/entity",
	"geokg/extract/syntax", // imports packages text and mapped alone
	"geokg/extract/coref",
	"geokg/extract/when",
	"geokg/extract/relation",
	"geokg/extract",
	"geokg/extract/score",
	"geokg/graph/server",
	"geokg/graph",
	"geokg/cli/queue",
	"geokg/cli/refresh",
	"geokg/cli/geokg",
}

// standalone packages import nothing of geokg at all.
var standalone = []string{"geokg/extract/mapped", "geokg/extract/lexicon", "geokg/extract/fetch", "geokg/extract/nn", "geokg/graph/server"}

// TestImportsFollowTheData reads the imports of every Go file itself; a test
// that ran `go list` would be cached and miss a breach.
func TestImportsFollowTheData(t *testing.T) {
	seen := map[string]bool{}
	root := os.DirFS("..")
	err := fs.WalkDir(root, ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() && (e.Name() == "testdata" || len(e.Name()) > 1 && e.Name()[0] == '.') {
			return fs.SkipDir
		}
		if path.Ext(p) != ".go" || strings.HasSuffix(p, "_test.go") {
			return nil
		}
		pkg := "geokg/" + path.Dir(p)
		here := slices.Index(layers, pkg)
		f, err := parser.ParseFile(token.NewFileSet(), filepath.Join("..", p), nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		if f.Name.Name == "main" && here < 0 || strings.HasSuffix(pkg, "test") {
			return nil // a tool, or helpers for tests alone
		}
		if here < 0 {
			t.Errorf("%s: package %s has no place in the order of layers; give it one", p, pkg)
			return nil
		}
		seen[pkg] = true
		for _, imp := range f.Imports {
			name, _ := strconv.Unquote(imp.Path.Value)
			if !strings.HasPrefix(name, "geokg/") {
				continue
			}
			if at := slices.Index(layers, name); at < 0 || at >= here || slices.Contains(standalone, pkg) {
				t.Errorf("%s: %s may not import %s", p, pkg, name)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range layers {
		if !seen[l] {
			t.Errorf("%s: in the order of layers, but has no file", l)
		}
	}
}
