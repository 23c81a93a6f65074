package server

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"net/netip"
	"os"
	"strconv"

	"github.com/moby/moby/api/types/container"
	"github.com/moby/moby/api/types/network"
	"github.com/testcontainers/testcontainers-go"
	"github.com/testcontainers/testcontainers-go/log"
	"github.com/testcontainers/testcontainers-go/modules/neo4j"
	"github.com/testcontainers/testcontainers-go/wait"
)

// containerName names the container and the volume of a data folder, so that
// every geokg finds them again.
func (f folder) containerName() string {
	return fmt.Sprintf("geokg-neo4j-%x", sha256.Sum256([]byte(f)))[:len("geokg-neo4j-")+10]
}

// containerOptions say how to run Neo4j in a container. Ports are those of
// 127.0.0.1; 0 is any.
func containerOptions(password string, vm jvm, bolt, http int) []testcontainers.ContainerCustomizer {
	conf := maps.Clone(commonSettings())
	conf["server.memory.heap.initial_size"] = vm.heap
	conf["server.memory.heap.max_size"] = vm.heap
	conf["server.memory.pagecache.size"] = vm.pageCache
	if bolt != 0 {
		// What Browser dials, which runs outside the container.
		conf["server.bolt.advertised_address"] = fmt.Sprintf("127.0.0.1:%d", bolt)
		conf["server.http.advertised_address"] = fmt.Sprintf("127.0.0.1:%d", http)
	}
	return []testcontainers.ContainerCustomizer{
		neo4j.WithAdminPassword(password),
		neo4j.WithNeo4jSettings(conf),
		testcontainers.WithHostConfigModifier(func(c *container.HostConfig) {
			// 7473 too, though nothing listens there: the module publishes it.
			c.PortBindings = network.PortMap{
				network.MustParsePort("7687/tcp"): loopback(bolt),
				network.MustParsePort("7474/tcp"): loopback(http),
				network.MustParsePort("7473/tcp"): loopback(0),
			}
		}),
		testcontainers.WithWaitStrategyAndDeadline(startTime,
			wait.ForLog("Bolt enabled on").WithStartupTimeout(startTime),
			wait.ForHTTP("/").WithPort("7474/tcp").WithStartupTimeout(startTime)),
		testcontainers.WithLogger(log.NewNoopLogger()),
	}
}

func loopback(port int) []network.PortBinding {
	return []network.PortBinding{{HostIP: netip.MustParseAddr("127.0.0.1"), HostPort: strconv.Itoa(port)}}
}

// startDocker starts the lasting container of the folder and waits until it is
// ready. A container that ended is made anew: all that lasts is in its volume.
func (f folder) startDocker(ctx context.Context, o Options, rec record) (record, error) {
	d, err := openDocker(ctx)
	if err != nil {
		return rec, err
	}
	image := dockerImage()
	if err := d.ensureImage(ctx, o, image); err != nil {
		return rec, err
	}
	name := f.containerName()
	if err := d.remove(ctx, name); err != nil {
		return rec, err
	}
	hasData, err := d.hasVolume(ctx, name)
	if err != nil {
		return rec, err
	}
	password, err := f.ensurePassword(hasData, "the Docker volume "+name)
	if err != nil {
		return rec, err
	}
	// Testcontainers' reaper would remove the container when this program ends. It
	// can be turned off by this variable only.
	if err := os.Setenv("TESTCONTAINERS_RYUK_DISABLED", "true"); err != nil {
		return rec, err
	}
	o.logf("Starting Neo4j in Docker (%s)", image)
	for range 3 { // as in startLocal
		if rec, err = f.launchDocker(ctx, d, rec, image, password); !errors.Is(err, errPortTaken) {
			break
		}
	}
	return rec, err
}

// launchDocker starts the container on ports that are free now.
func (f folder) launchDocker(ctx context.Context, d docker, rec record, image, password string) (record, error) {
	bolt, http, err := choosePorts(rec)
	if err != nil {
		return rec, err
	}
	// Before it runs: should we be killed now, `db stop` still finds it.
	rec = record{Kind: Docker, Bolt: bolt, HTTP: http}
	if err := f.writeRecord(rec); err != nil {
		return rec, err
	}
	name := f.containerName()
	options := append(containerOptions(password, lastingJVM(), bolt, http),
		testcontainers.WithName(name),
		testcontainers.WithLabels(map[string]string{"geokg.data": string(f)}),
		testcontainers.WithMounts(testcontainers.VolumeMount(name, "/data")))
	c, err := neo4j.Run(ctx, image, options...)
	if err != nil {
		err = explainContainer(ctx, unwrap(c), err)
		_ = d.remove(context.WithoutCancel(ctx), name)
	}
	return rec, err
}

// unwrap gives a nil interface where nothing was made.
func unwrap(c *neo4j.Neo4jContainer) testcontainers.Container {
	if c == nil {
		return nil
	}
	return c.Container
}

// startEphemeralDocker starts a container on any two free ports. Close removes
// it, and testcontainers' reaper does where the program is killed.
func startEphemeralDocker(ctx context.Context, o Options) (*Server, error) {
	d, err := openDocker(ctx)
	if err != nil {
		return nil, err
	}
	image, password := dockerImage(), newPassword()
	if err := d.ensureImage(ctx, o, image); err != nil {
		return nil, err
	}
	c, err := neo4j.Run(ctx, image, containerOptions(password, ephemeralJVM(), 0, 0)...)
	end := func(ctx context.Context) error {
		return testcontainers.TerminateContainer(unwrap(c), testcontainers.StopContext(ctx))
	}
	if err != nil {
		err = explainContainer(ctx, unwrap(c), err)
		_ = end(context.WithoutCancel(ctx))
		return nil, err
	}
	conn := Conn{Username: "neo4j", Password: password, Origin: Docker}
	if err := conn.locate(ctx, c); err != nil {
		_ = end(context.WithoutCancel(ctx))
		return nil, err
	}
	return &Server{conn: conn, close: end}, nil
}

// locate fills in where Docker put the ports, and tries them.
func (c *Conn) locate(ctx context.Context, at testcontainers.Container) error {
	bolt, err := at.MappedPort(ctx, "7687/tcp")
	if err != nil {
		return err
	}
	http, err := at.MappedPort(ctx, "7474/tcp")
	if err != nil {
		return err
	}
	c.URI, c.Browser = boltURI(int(bolt.Num())), browserURL(int(http.Num()))
	return c.check(ctx)
}

// dockerRunning says whether the container of the folder runs.
func (f folder) dockerRunning(ctx context.Context) (bool, error) {
	d, err := openDocker(ctx)
	if err != nil {
		return false, fmt.Errorf("the graph of %s is in a Docker volume, but %w: start Docker, or begin an empty graph with `geokg db start --kind local`", f, err)
	}
	running, _, err := d.running(ctx, f.containerName())
	return running, err
}

// stopDocker stops the container of the folder; false where none ran.
func (f folder) stopDocker(ctx context.Context) (stopped bool, err error) {
	d, err := openDocker(ctx)
	if err != nil {
		return false, err
	}
	running, there, err := d.running(ctx, f.containerName())
	if err != nil || !there {
		return false, err
	}
	return running, d.remove(ctx, f.containerName())
}
