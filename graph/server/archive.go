package server

import (
	"context"
	"os"
	"path/filepath"
)

// A class-data archive holds Neo4j's classes as the JVM wants them in memory. It
// saves a third of the work of a start (measured: 10.9 s of processor time down to
// 7.2), and an archive of a Java since replaced is ignored by the JVM. It is
// written when a server ends, which takes some 10 s more, so an ephemeral one does
// it, once for each version of Java.

// archive is the path of the archive for one Java.
func (c jarCache) archive(j java) string {
	return filepath.Join(string(c), "classes-"+j.version+".jsa")
}

// useArchive gives the flags to start from the archive: none where there is none.
func (c jarCache) useArchive(j java) []string {
	if _, err := os.Stat(c.archive(j)); err != nil {
		return nil
	}
	return []string{"-XX:SharedArchiveFile=" + c.archive(j)}
}

// makeArchive gives the flags that make the server write the archive when it
// ends, and what to call then: whole says that it ended by itself. Where the
// archive exists, or another process is at it, it gives the flags of useArchive
// and a call that does nothing.
func (c jarCache) makeArchive(j java) (flags []string, done func(whole bool)) {
	if flags := c.useArchive(j); flags != nil {
		return flags, func(bool) {}
	}
	busy, cancel := context.WithCancel(context.Background())
	unlock, err := lockFile(busy, c.archive(j)+".lock", cancel) // does not wait
	if err != nil {
		return nil, func(bool) {}
	}
	partial := c.archive(j) + ".partial"
	return []string{"-XX:ArchiveClassesAtExit=" + partial, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"}, func(whole bool) {
		if whole {
			// No archive is no error: the next server will try.
			_ = os.Rename(partial, c.archive(j))
		}
		unlock()
		cancel()
	}
}
