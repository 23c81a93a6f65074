package server

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"time"

	"github.com/containerd/errdefs"
	"github.com/moby/moby/client"
	"github.com/testcontainers/testcontainers-go"
	"github.com/testcontainers/testcontainers-go/log"
)

// errNoDocker is that no daemon is there, which is nothing to complain about.
var errNoDocker = errors.New("no Docker daemon answers")

// How long a daemon may take to say that it is there, and a registry to begin a
// download. The download itself is bounded by the caller's context.
const (
	dockerTime   = 10 * time.Second
	registryTime = 30 * time.Second
)

// dockerImage is the image to run: GEOKG_NEO4J_IMAGE, or Neo4j's own.
func dockerImage() string {
	return cmp.Or(os.Getenv("GEOKG_NEO4J_IMAGE"), "neo4j:5.26-community")
}

// docker is a daemon on this machine that answers.
type docker struct{ *testcontainers.DockerProvider }

// openDocker finds the daemon as testcontainers does: DOCKER_HOST, the current
// context of the docker command, the usual sockets.
func openDocker(ctx context.Context) (docker, error) {
	type found struct {
		provider *testcontainers.DockerProvider
		err      error
	}
	// The look-up knows no context, and a daemon that hangs would hang us.
	c := make(chan found, 1)
	go func() {
		p, err := testcontainers.NewDockerProvider(testcontainers.WithLogger(log.NewNoopLogger()))
		c <- found{p, err}
	}()
	wait := time.NewTimer(dockerTime)
	defer wait.Stop()
	select {
	case f := <-c:
		if f.err != nil {
			return docker{}, fmt.Errorf("%w (%w)", errNoDocker, flat{f.err})
		}
		d := docker{f.provider}
		return d, d.isHere(ctx)
	case <-wait.C:
		return docker{}, fmt.Errorf("%w within %s", errNoDocker, dockerTime)
	case <-ctx.Done():
		return docker{}, ctx.Err()
	}
}

// isHere refuses a daemon on another machine: a port of its 127.0.0.1 cannot be
// reached from here, and one of any other address could be by anyone.
func (d docker) isHere(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, dockerTime)
	defer cancel()
	if err := d.Health(ctx); err != nil {
		return fmt.Errorf("%w (%w)", errNoDocker, flat{err})
	}
	host, err := d.DaemonHost(ctx)
	if err != nil {
		return fmt.Errorf("%w (%w)", errNoDocker, flat{err})
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return fmt.Errorf("%w on this machine: the one found seems to be on %s (if it is not, set TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1)", errNoDocker, host)
	}
	return nil
}

// ensureImage makes sure that the daemon has the image, pulling it if need be.
func (d docker) ensureImage(ctx context.Context, o Options, image string) error {
	_, err := d.Client().ImageInspect(ctx, image)
	if err == nil || !errdefs.IsNotFound(err) {
		return err
	}
	o.logf("Downloading the image %s with Docker (once)", image)
	// Not by way of testcontainers, which goes on trying for a quarter of an hour
	// where no registry can be reached.
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	begin := time.AfterFunc(registryTime, cancel)
	pull, err := d.Client().ImagePull(ctx, image, client.ImagePullOptions{})
	if err == nil && begin.Stop() {
		err = pull.Wait(ctx)
	}
	if err != nil {
		return fmt.Errorf("cannot pull %s: check the network, or set GEOKG_NEO4J_IMAGE to an image that Docker has (%w)", image, flat{err})
	}
	return nil
}

// running says whether the container of that name runs; there is false where no
// such container is.
func (d docker) running(ctx context.Context, name string) (running, there bool, err error) {
	got, err := d.Client().ContainerInspect(ctx, name, client.ContainerInspectOptions{})
	if errdefs.IsNotFound(err) {
		return false, false, nil
	}
	if err != nil {
		return false, false, fmt.Errorf("docker: %w", err)
	}
	return got.Container.State != nil && got.Container.State.Running, true, nil
}

// hasVolume says whether there is a volume of that name.
func (d docker) hasVolume(ctx context.Context, name string) (bool, error) {
	_, err := d.Client().VolumeInspect(ctx, name, client.VolumeInspectOptions{})
	if errdefs.IsNotFound(err) {
		return false, nil
	}
	return err == nil, err
}

// remove stops and removes a container. Its named volume stays.
func (d docker) remove(ctx context.Context, name string) error {
	patience := int(stopTime / time.Second)
	_, err := d.Client().ContainerStop(ctx, name, client.ContainerStopOptions{Timeout: &patience})
	if err == nil {
		_, err = d.Client().ContainerRemove(ctx, name, client.ContainerRemoveOptions{Force: true})
	}
	if err != nil && !errdefs.IsNotFound(err) {
		return fmt.Errorf("docker cannot stop %s: %w", name, err)
	}
	return nil
}

// explainContainer says why a container did not get ready, by the last line that
// it wrote.
func explainContainer(ctx context.Context, c testcontainers.Container, err error) error {
	if said := err.Error(); strings.Contains(said, "port is already allocated") || strings.Contains(said, "address already in use") {
		return fmt.Errorf("docker: %w (%w)", errPortTaken, flat{err})
	}
	if c == nil {
		return fmt.Errorf("docker: %w", flat{err})
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), dockerTime)
	defer cancel()
	logs, errLogs := c.Logs(ctx)
	if errLogs != nil {
		return fmt.Errorf("docker: %w", flat{err})
	}
	defer logs.Close()
	said, _ := io.ReadAll(io.LimitReader(logs, 1<<20)) // as much as there is
	return fmt.Errorf("docker: %w; the container last said: %s", flat{err}, lastLine(string(said)))
}
