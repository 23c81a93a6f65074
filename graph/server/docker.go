package server

import (
	"context"
	"errors"
)

var errNoDocker = errors.New("no Docker daemon answers")

func startEphemeralDocker(ctx context.Context, o Options) (*Server, error) { return nil, errNoDocker }
func (f folder) startDocker(ctx context.Context, o Options, rec record) (record, error) {
	return rec, errNoDocker
}
func (f folder) dockerRunning(ctx context.Context) (bool, error) { return false, errNoDocker }
func (f folder) stopDocker(ctx context.Context) (bool, error)    { return false, errNoDocker }
