package server

import (
	"fmt"
	"net/url"
	"os"
	"strings"
)

// FromEnvironment reads NEO4J_URI, NEO4J_USERNAME (default neo4j) and
// NEO4J_PASSWORD or NEO4J_PASSWORD_FILE. given is false where NEO4J_URI is not
// set. It does not dial.
func FromEnvironment() (conn Conn, given bool, err error) {
	uri := os.Getenv("NEO4J_URI")
	if uri == "" {
		return Conn{}, false, nil
	}
	if err := checkURI(uri); err != nil {
		return Conn{}, true, err
	}
	conn = Conn{URI: uri, Username: os.Getenv("NEO4J_USERNAME"), Origin: Environment}
	if conn.Username == "" {
		conn.Username = "neo4j"
	}
	conn.Password, err = environmentPassword()
	return conn, true, err
}

func environmentPassword() (string, error) {
	if p := os.Getenv("NEO4J_PASSWORD"); p != "" {
		return p, nil
	}
	path := os.Getenv("NEO4J_PASSWORD_FILE")
	if path == "" {
		return "", nil
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return "", fmt.Errorf("NEO4J_PASSWORD_FILE: %w", err)
	}
	// Editors and `echo` end a file with a newline; no password does.
	p := strings.TrimRight(string(b), "\r\n")
	if p == "" {
		return "", fmt.Errorf("NEO4J_PASSWORD_FILE: %s is empty", path)
	}
	return p, nil
}

// checkURI refuses what the driver would refuse, in words that name the variable.
func checkURI(uri string) error {
	u, err := url.Parse(uri)
	if err == nil && u.Host != "" {
		switch u.Scheme {
		case "bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc":
			return nil
		}
	}
	return fmt.Errorf("NEO4J_URI: %q is no Neo4j address: write it like bolt://host:7687 or neo4j+s://host", uri)
}
