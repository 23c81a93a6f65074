package queue

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"strconv"
	"time"

	"github.com/nats-io/nats-server/v2/server"
)

// maxPayload is the longest message of the server of [Serve].
const maxPayload = 8 << 20

// Serve starts a NATS server within this program, which keeps its queue in a folder
// and listens where address says: nats://127.0.0.1:4222. Port 0 is any that is
// free. It gives the address that it has, and what stops it.
func Serve(dir, address string) (at string, stop func(), err error) {
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" {
		return "", nil, fmt.Errorf("%q is no address to serve at; write it like nats://127.0.0.1:4222", address)
	}
	if ip := net.ParseIP(u.Hostname()); u.Hostname() != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return "", nil, fmt.Errorf("a server within geokg serves this machine only, at 127.0.0.1; for others start a nats-server with passwords")
	}
	port := server.DEFAULT_PORT
	if u.Port() != "" {
		if port, err = strconv.Atoi(u.Port()); err != nil {
			return "", nil, err
		}
		if port == 0 {
			port = server.RANDOM_PORT
		}
	}
	s, err := server.NewServer(&server.Options{
		ServerName: "geokg", Host: u.Hostname(), Port: port, JetStream: true, StoreDir: dir,
		SyncAlways: true, // what is acknowledged outlives the machine
		MaxPayload: maxPayload, NoSigs: true, NoLog: true,
	})
	if err != nil {
		return "", nil, err
	}
	s.Start()
	if !s.ReadyForConnections(20 * time.Second) {
		s.Shutdown()
		s.WaitForShutdown()
		return "", nil, errors.New("the server within geokg does not start; is its port taken, or its folder in use?")
	}
	return s.ClientURL(), func() { s.Shutdown(); s.WaitForShutdown() }, nil
}
