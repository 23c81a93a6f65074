package server

import (
	"cmp"
	"errors"
	"fmt"
	"net"
)

// Neo4j's own ports, which a person looks for first.
const (
	usualBolt = 7687
	usualHTTP = 7474
)

// choosePorts gives two ports of 127.0.0.1 that are free now: those remembered,
// else Neo4j's own, else any.
func choosePorts(rec record) (bolt, http int, err error) {
	if bolt, err = choosePort(rec.Bolt, usualBolt); err != nil {
		return 0, 0, err
	}
	http, err = choosePort(rec.HTTP, usualHTTP)
	return bolt, http, err
}

func choosePort(remembered, usual int) (int, error) {
	for _, port := range []int{cmp.Or(remembered, usual), usual, 0} {
		l, err := net.Listen("tcp4", fmt.Sprintf("127.0.0.1:%d", port))
		if err != nil {
			continue
		}
		defer l.Close()
		return l.Addr().(*net.TCPAddr).Port, nil
	}
	return 0, errors.New("no free port on 127.0.0.1")
}
