package fetch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/temoto/robotstxt"
	"golang.org/x/time/rate"
)

// How long a robots.txt holds, and one that could not be had; the longest
// Crawl-delay that is honoured, so that one file cannot stop everything; how much
// of the file is read (RFC 9309).
const (
	robotsAge     = 24 * time.Hour
	robotsRetry   = 5 * time.Minute
	maxCrawlDelay = time.Minute
	maxRobots     = 500 << 10
)

// robots is the robots.txt of one origin.
type robots struct {
	group *robotstxt.Group
	err   error // it could not be had
	until time.Time
}

// allowed tells whether robots.txt lets an address be fetched; nil if so. A
// server that has none allows all; one that fails to give it allows nothing for
// a while.
func (f *Fetcher) allowed(ctx context.Context, h *host, u *url.URL) error {
	origin := u.Scheme + "://" + u.Host
	r := h.robots[origin]
	if r == nil || time.Now().After(r.until) {
		r = f.readRobots(ctx, h, u)
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		h.robots[origin] = r
	}
	if r.err != nil {
		return &Error{URL: Redact(u.String()), Temporary: !errors.Is(r.err, ErrPrivate), Err: fmt.Errorf("robots.txt cannot be read: %w", r.err)}
	}
	path := u.EscapedPath()
	if path == "" {
		path = "/"
	}
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	if !r.group.Test(path) {
		return &Error{URL: Redact(u.String()), Err: ErrRobots}
	}
	if d := min(r.group.CrawlDelay, maxCrawlDelay); d > f.o.Delay {
		h.limit.SetLimit(rate.Every(d))
	}
	return nil
}

// readRobots asks for /robots.txt, through up to five redirects.
func (f *Fetcher) readRobots(ctx context.Context, h *host, u *url.URL) *robots {
	at := &url.URL{Scheme: u.Scheme, Host: u.Host, User: u.User, Path: "/robots.txt"}
	failed := func(err error) *robots { return &robots{err: err, until: time.Now().Add(robotsRetry)} }
	for range 6 {
		if err := f.wait(ctx, h, at); err != nil {
			return failed(err)
		}
		a, err := f.request(ctx, at, Validators{})
		var e *Error
		switch {
		case errors.As(err, &e) && e.Status >= 400 && e.Status < 500 && e.Status != http.StatusTooManyRequests:
			return f.parseRobots(nil) // it has none
		case errors.As(err, &e):
			return failed(e.Err)
		case err != nil:
			return failed(err)
		case a.location == nil:
			return f.parseRobots(a.body)
		}
		at = a.location
	}
	return f.parseRobots(nil) // as if it had none, after RFC 9309
}

func (f *Fetcher) parseRobots(body []byte) *robots {
	if len(body) > maxRobots {
		body = body[:maxRobots]
	}
	data, err := robotstxt.FromBytes(body)
	if err != nil { // what cannot be read forbids nothing
		data = &robotstxt.RobotsData{}
	}
	name, _, _ := strings.Cut(f.o.Agent, "/")
	return &robots{group: data.FindGroup(name), until: time.Now().Add(robotsAge)}
}
