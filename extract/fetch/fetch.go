// Package fetch gets pages and feeds from the web, politely and safely.
//
// Call [New] once and [Fetcher.Get] for every address, from as many goroutines
// as you like. A Fetcher asks robots.txt first, sends one request at a time to a
// host and waits between two, honours Retry-After, tries again with growing
// pauses where that may help, and bounds time and size, also of what is
// compressed. Where it is not told otherwise it connects to public addresses
// only: the check is made on the address that a connection is really opened to,
// after the name was looked up and for every redirect anew, so that no name and no
// redirect leads it into a private network. It uses no proxy, for behind one that
// check would be the proxy's to make.
//
// The errors of Get are of type *[Error]; they name the address without its
// secrets ([Redact]).
package fetch

import (
	"cmp"
	"context"
	"errors"
	"net"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/cenkalti/backoff/v5"
)

// Options are the settings of a Fetcher; the zero value of each stands for what
// its comment says.
type Options struct {
	Agent   string // name before the first slash is what robots.txt is asked for; "geokg"
	Contact string // how whoever runs a site reaches you: an address of mail or web; none

	AllowPrivate bool // also connect to private, loopback and link-local addresses

	Delay   time.Duration // between two requests to a host; 1 s. Crawl-delay may make it longer
	Connect time.Duration // to open a connection, TLS included; 10 s
	Header  time.Duration // until the head of an answer is there; 20 s
	Total   time.Duration // until all of an answer is there; 60 s

	MaxBody int64 // bytes of a body, compressed and not; 16 MiB

	Tries   uint          // how often an address is tried before Get gives up; 3
	Pause   time.Duration // before the second try, doubled with each, give or take half; 1 s
	MaxWait time.Duration // longest Retry-After that Get waits for itself; 30 s
}

// Validators are what an earlier answer said about its version. Sent along, they
// let the server answer that nothing has changed.
type Validators struct {
	ETag         string `json:"etag,omitempty"`
	LastModified string `json:"lastModified,omitempty"`
}

// Page is an answer of status 200 or 304.
type Page struct {
	URL         string // after all redirects, without a fragment
	Header      http.Header
	Body        []byte // decompressed; empty where NotModified
	NotModified bool   // the version of the validators is the current one
	Moved       bool   // the address that was asked for has moved for good, to URL
}

// Validators are those of this answer.
func (p *Page) Validators() Validators {
	return Validators{ETag: p.Header.Get("ETag"), LastModified: p.Header.Get("Last-Modified")}
}

// Fetcher gets pages. It may be used by many goroutines at once.
type Fetcher struct {
	o      Options
	client *http.Client

	mu    sync.Mutex
	hosts map[string]*host
	swept time.Time
}

// New makes a Fetcher. Close is the caller's.
func New(o Options) *Fetcher {
	o.Agent = cmp.Or(o.Agent, "geokg")
	o.Delay = cmp.Or(o.Delay, time.Second)
	o.Connect = cmp.Or(o.Connect, 10*time.Second)
	o.Header = cmp.Or(o.Header, 20*time.Second)
	o.Total = cmp.Or(o.Total, time.Minute)
	o.MaxBody = cmp.Or(o.MaxBody, 16<<20)
	o.Tries = cmp.Or(o.Tries, 3)
	o.Pause = cmp.Or(o.Pause, time.Second)
	o.MaxWait = cmp.Or(o.MaxWait, 30*time.Second)
	dialer := &net.Dialer{Timeout: o.Connect}
	if !o.AllowPrivate {
		dialer.Control = guard
	}
	return &Fetcher{o: o, hosts: map[string]*host{}, client: &http.Client{
		Transport: &http.Transport{
			DialContext:            dialer.DialContext,
			TLSHandshakeTimeout:    o.Connect,
			ResponseHeaderTimeout:  o.Header,
			MaxResponseHeaderBytes: 256 << 10,
			MaxIdleConns:           64,
			MaxIdleConnsPerHost:    1,
			IdleConnTimeout:        30 * time.Second,
			ForceAttemptHTTP2:      true,
			DisableCompression:     true, // readBody does it, within bounds
		},
		// Each redirect passes the checks of get anew.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
}

// Close ends the connections that wait for another request.
func (f *Fetcher) Close() { f.client.CloseIdleConnections() }

// Get asks for an address of scheme http or https. It takes as long as politeness
// asks for: see the delays of [Options].
func (f *Fetcher) Get(ctx context.Context, address string, v Validators) (*Page, error) {
	u, err := parse(address)
	if err != nil {
		return nil, &Error{URL: Redact(address), Err: err}
	}
	pause := backoff.NewExponentialBackOff()
	pause.InitialInterval, pause.Multiplier, pause.RandomizationFactor = f.o.Pause, 2, 0.5
	page, err := backoff.Retry(ctx, func() (*Page, error) {
		p, err := f.get(ctx, u, v)
		var e *Error
		if errors.As(err, &e) && (!e.Temporary || time.Until(e.RetryAt) > f.o.MaxWait) {
			return nil, backoff.Permanent(err)
		}
		return p, err
	}, backoff.WithBackOff(pause), backoff.WithMaxTries(f.o.Tries), backoff.WithMaxElapsedTime(0))
	if err == nil {
		return page, nil
	}
	if cause := context.Cause(ctx); cause != nil {
		return nil, &Error{URL: Redact(address), Err: cause, Temporary: true}
	}
	var e *Error
	if !errors.As(err, &e) {
		e = &Error{URL: Redact(address), Err: err}
	}
	return nil, e
}

func parse(address string) (*url.URL, error) {
	u, err := url.Parse(address)
	switch {
	case err != nil:
		return nil, errors.New("not an address; write it like https://host/path")
	case u.Scheme != "http" && u.Scheme != "https":
		return nil, errors.New("only addresses that begin with http:// or https:// are fetched")
	case u.Hostname() == "":
		return nil, errors.New("an address without a host")
	}
	u.Fragment, u.RawFragment = "", ""
	return u, nil
}
