package server

import (
	"context"
	"fmt"
	"os"
	"time"
)

// lockFile waits for the lock on a file and holds it until unlock, or the end of
// the program. waiting is called once if someone else has it.
func lockFile(ctx context.Context, path string, waiting func()) (unlock func(), err error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, explainWrite(path, err)
	}
	for first := true; ; first = false {
		locked, err := tryLock(f)
		if err != nil {
			f.Close()
			return nil, fmt.Errorf("lock %s: %w", path, err)
		}
		if locked {
			// Closing lets go of it. The file stays: removing it would let two in.
			return func() { f.Close() }, nil
		}
		if first {
			waiting()
		}
		select {
		case <-ctx.Done():
			f.Close()
			return nil, fmt.Errorf("%s is held by another geokg: %w", path, ctx.Err())
		case <-time.After(100 * time.Millisecond):
		}
	}
}
