package server

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// settings are lines of neo4j.conf.
type settings map[string]string

// commonSettings hold for every server started here, in a container or not.
func commonSettings() settings {
	return settings{
		// Nothing is told to anyone.
		"dbms.usage_report.enabled": "false",
		"client.allow_telemetry":    "false",
		// LOAD CSV would let whoever may read the graph fetch local files and
		// addresses that only this machine can reach, even in a read-only session.
		"dbms.security.allow_csv_import_from_file_urls": "false",
		"internal.dbms.cypher_ip_blocklist":             "0.0.0.0/0,::/0",
		// An empty database takes 3 MB instead of 517.
		"db.tx_log.preallocate":   "false",
		"db.tx_log.rotation.size": "16m",
		// Stops at once instead of after 12 s; starts sooner after a kill; ends
		// queries at their time limit instead of up to 2 s later.
		"internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
		"db.checkpoint.interval.time":                           "10s",
		"db.transaction.monitor.check.interval":                 "100ms",
		"server.https.enabled":                                  "false",
	}
}

// listenOn makes the server listen on 127.0.0.1 alone, and say so to its clients.
// Port 0 is any free one.
func (s settings) listenOn(bolt, http int) {
	s["server.default_listen_address"] = "127.0.0.1"
	s["server.default_advertised_address"] = "127.0.0.1"
	for connector, port := range map[string]int{"bolt": bolt, "http": http} {
		address := fmt.Sprintf("127.0.0.1:%d", port)
		s["server."+connector+".listen_address"] = address
		s["server."+connector+".advertised_address"] = address
	}
}

// conf writes neo4j.conf, sorted.
func (s settings) conf() string {
	var b strings.Builder
	b.WriteString("# Written by geokg at every start: changes are lost.\n")
	for _, key := range slices.Sorted(maps.Keys(s)) {
		fmt.Fprintf(&b, "%s=%s\n", key, s[key])
	}
	return b.String()
}
