package server

import (
	"errors"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestFromEnvironment(t *testing.T) {
	file := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(file, []byte("from file\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	empty := filepath.Join(t.TempDir(), "empty")
	if err := os.WriteFile(empty, []byte("\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name  string
		env   map[string]string
		given bool
		want  Conn
		fails string // a part of the error
	}{
		{"nothing set", nil, false, Conn{}, ""},
		{"a password alone is no server", map[string]string{"NEO4J_PASSWORD": "p"}, false, Conn{}, ""},
		{"address alone", map[string]string{"NEO4J_URI": "bolt://db:7687"}, true,
			Conn{URI: "bolt://db:7687", Username: "neo4j", Origin: Environment}, ""},
		{"all", map[string]string{"NEO4J_URI": "neo4j+s://db", "NEO4J_USERNAME": "ann", "NEO4J_PASSWORD": "p"}, true,
			Conn{URI: "neo4j+s://db", Username: "ann", Password: "p", Origin: Environment}, ""},
		{"password file", map[string]string{"NEO4J_URI": "bolt://db", "NEO4J_PASSWORD_FILE": file}, true,
			Conn{URI: "bolt://db", Username: "neo4j", Password: "from file", Origin: Environment}, ""},
		{"empty password file", map[string]string{"NEO4J_URI": "bolt://db", "NEO4J_PASSWORD_FILE": empty}, true, Conn{}, "is empty"},
		{"no password file", map[string]string{"NEO4J_URI": "bolt://db", "NEO4J_PASSWORD_FILE": file + "x"}, true, Conn{}, "NEO4J_PASSWORD_FILE"},
		{"http address", map[string]string{"NEO4J_URI": "http://db:7474"}, true, Conn{}, "bolt://host:7687"},
		{"no scheme", map[string]string{"NEO4J_URI": "localhost:7687"}, true, Conn{}, "bolt://host:7687"},
	} {
		t.Run(test.name, func(t *testing.T) {
			noEnvironment(t)
			for k, v := range test.env {
				t.Setenv(k, v)
			}
			got, given, err := FromEnvironment()
			if given != test.given {
				t.Errorf("given = %v", given)
			}
			if test.fails != "" {
				if err == nil || !strings.Contains(err.Error(), test.fails) {
					t.Errorf("error %v; want one with %q", err, test.fails)
				}
				return
			}
			if err != nil || got != test.want {
				t.Errorf("got %+v, %v; want %+v", got, err, test.want)
			}
		})
	}
}

func TestEnsureUnreachable(t *testing.T) {
	noEnvironment(t)
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := "bolt://" + l.Addr().String()
	l.Close() // now nobody listens there
	t.Setenv("NEO4J_URI", address)
	_, err = Ensure(t.Context(), Options{})
	if !errors.Is(err, ErrUnreachable) {
		t.Fatalf("error %v; want ErrUnreachable", err)
	}
	for _, part := range []string{address, "NEO4J_URI"} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("error %q does not name %s", err, part)
		}
	}
	if strings.Contains(err.Error(), "\n") {
		t.Errorf("error of more than one line: %q", err)
	}
	state, err := Status(t.Context(), Options{})
	if err != nil || state.Running || !strings.Contains(state.Trouble, address) {
		t.Errorf("status %+v, %v", state, err)
	}
}
