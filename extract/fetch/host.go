package fetch

import (
	"context"
	"errors"
	"net/url"
	"time"

	"golang.org/x/time/rate"
)

// host is what is kept of one host name. All but slot belongs to who has entered.
type host struct {
	slot   chan struct{} // holds one: who may talk to the host
	limit  *rate.Limiter
	until  time.Time // no request before
	robots map[string]*robots
	used   time.Time // guarded by Fetcher.mu
}

// idleHost is how long a host is remembered that nobody asks for.
const idleHost = 24 * time.Hour

func (f *Fetcher) host(u *url.URL) *host {
	name, now := u.Hostname(), time.Now()
	f.mu.Lock()
	defer f.mu.Unlock()
	if now.Sub(f.swept) > time.Hour {
		f.swept = now
		for n, h := range f.hosts {
			if now.Sub(h.used) > idleHost {
				delete(f.hosts, n)
			}
		}
	}
	h := f.hosts[name]
	if h == nil {
		h = &host{slot: make(chan struct{}, 1), limit: rate.NewLimiter(rate.Every(f.o.Delay), 1), robots: map[string]*robots{}}
		f.hosts[name] = h
	}
	h.used = now
	return h
}

// enter waits until nobody else talks to the host.
func (h *host) enter(ctx context.Context) error {
	select {
	case h.slot <- struct{}{}:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

func (h *host) leave() { <-h.slot }

// wait keeps the distance between two requests, and what Retry-After asked for;
// where that is longer than Get shall wait, it is an error that says until when.
func (f *Fetcher) wait(ctx context.Context, h *host, u *url.URL) error {
	d := time.Until(h.until)
	if d > f.o.MaxWait {
		return &Error{URL: Redact(u.String()), Temporary: true, RetryAt: h.until, Err: errors.New("the server has asked to be left alone until " + h.until.Format(time.DateTime))}
	}
	if d > 0 {
		select {
		case <-time.After(d):
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
	return h.limit.Wait(ctx)
}
