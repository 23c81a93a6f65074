//go:build unix

package source

import (
	"os"
	"syscall"
	"testing"
)

// A pipe in a folder, on which nobody writes, holds nothing up; so does a link to one.
func TestPipesInFolders(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("a.txt", []byte("Iran left."), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo("pipe.txt", 0o644); err != nil {
		t.Skip("no pipes here:", err)
	}
	if err := os.Symlink("pipe.txt", "link.txt"); err != nil {
		t.Fatal(err)
	}
	if got, want := gather(Options{}, "."), FileID("a.txt")+"|||||Iran left.\n"; got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}
