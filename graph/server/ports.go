package server

import (
	"errors"
	"fmt"
	"net"
	"time"
)

// Neo4j's own ports, which a person looks for first.
const (
	UsualBolt = 7687
	UsualHTTP = 7474
)

// portWait is how long a remembered port may still be taken: a server that was
// killed is gone from the list of processes a moment before its sockets close.
const portWait = 2 * time.Second

// choosePorts gives two ports of 127.0.0.1 that are free now: those remembered,
// else Neo4j's own, else any.
func choosePorts(rec record) (bolt, http int, err error) {
	if bolt, err = choosePort(rec.Bolt, UsualBolt); err != nil {
		return 0, 0, err
	}
	http, err = choosePort(rec.HTTP, UsualHTTP)
	return bolt, http, err
}

func choosePort(remembered, usual int) (int, error) {
	if remembered != 0 {
		for end := time.Now().Add(portWait); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
			if port, err := freePort(remembered); err == nil {
				return port, nil
			}
		}
	}
	for _, port := range []int{usual, 0} {
		if port, err := freePort(port); err == nil {
			return port, nil
		}
	}
	return 0, errors.New("no free port on 127.0.0.1")
}

// freePort gives the port where it can be listened at; for 0, any such port.
func freePort(port int) (int, error) {
	l, err := net.Listen("tcp4", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}
