package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strings"
	"time"
)

// Why an address is not fetched; errors.Is tells.
var (
	ErrPrivate   = errors.New("the address is not public; allow private addresses if it is your own")
	ErrRobots    = errors.New("robots.txt forbids it")
	ErrTooLarge  = errors.New("the answer is too large")
	ErrBomb      = errors.New("the answer grows too much when it is decompressed")
	ErrRedirects = errors.New("too many redirects")
)

// Error says why there is no page.
type Error struct {
	URL       string // without secrets
	Status    int    // HTTP status, where there is one
	Temporary bool   // trying again later may help
	RetryAt   time.Time
	Err       error
}

func (e *Error) Error() string { return e.URL + ": " + e.Err.Error() }

// Unwrap gives the reason.
func (e *Error) Unwrap() error { return e.Err }

// network makes an Error of what went wrong while talking to the server. The
// message of package http would show the whole address, so only its cause is kept.
func network(ctx context.Context, where string, err error) *Error {
	var named *url.Error
	if errors.As(err, &named) {
		err = named.Err
	}
	e := &Error{URL: where, Err: err}
	var dns *net.DNSError
	var op *net.OpError
	switch {
	case errors.Is(err, ErrPrivate):
		e.Err = ErrPrivate
	case errors.Is(err, ErrTooLarge), errors.Is(err, ErrBomb), errors.Is(err, errEncoding):
	case context.Cause(ctx) != nil:
		e.Err, e.Temporary = context.Cause(ctx), true
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		e.Err, e.Temporary = fmt.Errorf("the answer ends too early (%w)", err), true
	case errors.As(err, &dns):
		e.Err, e.Temporary = errors.New("no such host: "+dns.Name), true
	case errors.As(err, &op):
		e.Err, e.Temporary = op.Err, true
	default:
		e.Temporary = true
	}
	return e
}

// secretNames are parts of names of parameters whose values are nobody's business.
var secretNames = []string{"token", "key", "secret", "pass", "pwd", "auth", "sig", "session", "credential", "access", "jwt", "hash", "code"}

// Redact gives an address as messages may show it: without user name and
// password, and with "xxx" for values of parameters that are named like secrets
// or look like one (20 and more characters, digits among them).
func Redact(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return "(an address that cannot be read)"
	}
	if u.User != nil {
		u.User = url.User("xxx")
	}
	if u.Opaque != "" {
		return u.Scheme + ":xxx"
	}
	u.RawQuery = redactQuery(u.RawQuery)
	u.Fragment, u.RawFragment = "", ""
	return u.String()
}

func redactQuery(q string) string {
	parts := strings.Split(q, "&")
	for i, p := range parts {
		name, value, _ := strings.Cut(p, "=")
		if value != "" && secret(name, value) {
			parts[i] = name + "=xxx"
		}
	}
	return strings.Join(parts, "&")
}

func secret(name, value string) bool {
	name = strings.ToLower(name)
	for _, s := range secretNames {
		if strings.Contains(name, s) {
			return true
		}
	}
	return len(value) >= 20 && strings.ContainsAny(value, "0123456789")
}
