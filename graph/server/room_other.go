//go:build !(linux || darwin || freebsd)

package server

import "math"

// room is not known here: as much as anybody wants.
func room(string) (int64, error) { return math.MaxInt64, nil }
