package server

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
)

// dialTime bounds one look at a server that ought to answer at once.
const dialTime = 15 * time.Second

// Auth is the driver's token for this connection.
func (c Conn) Auth() neo4j.AuthToken {
	if c.Password == "" {
		return neo4j.NoAuth()
	}
	return neo4j.BasicAuth(c.Username, c.Password, "")
}

// Open makes a driver and makes sure that the server answers and lets it in.
// The caller closes the driver.
func (c Conn) Open(ctx context.Context, configurers ...func(*config.Config)) (neo4j.DriverWithContext, error) {
	driver, err := neo4j.NewDriverWithContext(c.URI, c.Auth(), configurers...)
	if err != nil {
		return nil, c.explain(err)
	}
	dial, cancel := context.WithTimeout(ctx, dialTime)
	defer cancel()
	if err := driver.VerifyConnectivity(dial); err != nil {
		driver.Close(ctx)
		return nil, c.explain(err)
	}
	return driver, nil
}

// check opens and closes.
func (c Conn) check(ctx context.Context) error {
	driver, err := c.Open(ctx)
	if err != nil {
		return err
	}
	return driver.Close(ctx)
}

// What errors.Is finds in the errors of Open and Ensure.
var (
	ErrPassword    = errors.New("user name or password refused")
	ErrUnreachable = errors.New("does not answer")
)

// explain turns a driver's error into one line that says what to do.
func (c Conn) explain(err error) error {
	var server *neo4j.Neo4jError
	switch {
	case errors.As(err, &server) && server.Code == "Neo.ClientError.Security.AuthenticationRateLimit":
		return fmt.Errorf("%s: %w too often, so Neo4j wants a pause: wait a few seconds and try again", c.URI, ErrPassword)
	case errors.As(err, &server) && server.Title() == "Unauthorized":
		return fmt.Errorf("%s: %w for %q: %s", c.URI, ErrPassword, c.Username, c.passwordHint())
	case neo4j.IsConnectivityError(err), errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("%s %w: %s (%w)", c.URI, ErrUnreachable, c.addressHint(), flat{err})
	}
	return fmt.Errorf("%s: %w", c.URI, flat{err})
}

func (c Conn) passwordHint() string {
	if c.Origin == Environment {
		return "set NEO4J_USERNAME and NEO4J_PASSWORD or NEO4J_PASSWORD_FILE"
	}
	return "see `geokg db status`"
}

func (c Conn) addressHint() string {
	if c.Origin == Environment {
		return "check NEO4J_URI and that the server runs, or unset it to have one started"
	}
	return "see `geokg db status`"
}

// flat puts an error of many lines, as the driver writes them, on one.
type flat struct{ error }

func (f flat) Error() string { return strings.Join(strings.Fields(f.error.Error()), " ") }
func (f flat) Unwrap() error { return f.error }
