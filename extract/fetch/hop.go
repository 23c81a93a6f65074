package fetch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// maxHops is how many redirects are followed.
const maxHops = 10

// get tries an address once, with the redirects that it leads to.
func (f *Fetcher) get(ctx context.Context, u *url.URL, v Validators) (*Page, error) {
	moved := true
	for hop := 0; ; hop++ {
		a, err := f.ask(ctx, u, v)
		if err != nil {
			return nil, err
		}
		if a.location == nil {
			return &Page{URL: u.String(), Header: a.header, Body: a.body, NotModified: a.status == http.StatusNotModified,
				Moved: moved && hop > 0}, nil
		}
		if hop == maxHops {
			return nil, &Error{URL: Redact(u.String()), Err: ErrRedirects}
		}
		moved = moved && (a.status == http.StatusMovedPermanently || a.status == http.StatusPermanentRedirect)
		u, v = a.location, Validators{} // validators belong to the address that gave them
	}
}

// answer is one answer, of status 200, 304, or a redirect.
type answer struct {
	status   int
	header   http.Header
	body     []byte
	location *url.URL // nil where it is no redirect
}

// ask makes one request, when it is the host's turn and robots.txt lets it.
func (f *Fetcher) ask(ctx context.Context, u *url.URL, v Validators) (*answer, error) {
	h := f.host(u)
	if err := h.enter(ctx); err != nil {
		return nil, err
	}
	defer h.leave()
	if err := f.allowed(ctx, h, u); err != nil {
		return nil, err
	}
	if err := f.wait(ctx, h, u); err != nil {
		return nil, err
	}
	a, err := f.request(ctx, u, v)
	var e *Error
	if errors.As(err, &e) && !e.RetryAt.IsZero() {
		h.until = e.RetryAt // every other request to the host waits as well
	}
	return a, err
}

// request sends one request and reads its answer. Its errors are of type *Error.
func (f *Fetcher) request(ctx context.Context, u *url.URL, v Validators) (*answer, error) {
	where := Redact(u.String())
	ctx, cancel := context.WithTimeoutCause(ctx, f.o.Total, fmt.Errorf("no whole answer within %s", f.o.Total))
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, &Error{URL: where, Err: errors.New("not an address that can be asked")}
	}
	req.Header.Set("User-Agent", f.userAgent())
	req.Header.Set("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.5")
	req.Header.Set("Accept-Language", "en")
	req.Header.Set("Accept-Encoding", "gzip")
	if v.ETag != "" {
		req.Header.Set("If-None-Match", v.ETag)
	}
	if v.LastModified != "" {
		req.Header.Set("If-Modified-Since", v.LastModified)
	}
	resp, err := f.client.Do(req)
	if err != nil {
		return nil, network(ctx, where, err)
	}
	defer resp.Body.Close()
	a := &answer{status: resp.StatusCode, header: resp.Header}
	switch {
	case resp.StatusCode == http.StatusNotModified:
		return a, nil
	case resp.StatusCode == http.StatusOK:
		if a.body, err = readBody(resp, f.o.MaxBody); err != nil {
			return nil, network(ctx, where, err)
		}
		return a, nil
	case resp.StatusCode >= 300 && resp.StatusCode < 400 && resp.Header.Get("Location") != "":
		to, err := u.Parse(resp.Header.Get("Location"))
		if err == nil {
			a.location, err = parse(to.String())
		}
		if err != nil {
			return nil, &Error{URL: where, Err: fmt.Errorf("redirects to something else than a page: %w", err)}
		}
		return a, nil
	}
	return nil, refusal(where, resp)
}

func (f *Fetcher) userAgent() string {
	if f.o.Contact == "" {
		return f.o.Agent
	}
	return f.o.Agent + " (+" + f.o.Contact + ")"
}

// refusal is the error of a status that gives no page.
func refusal(where string, resp *http.Response) *Error {
	e := &Error{URL: where, Status: resp.StatusCode, Err: fmt.Errorf("the server says %d %s", resp.StatusCode, http.StatusText(resp.StatusCode))}
	switch resp.StatusCode {
	case http.StatusRequestTimeout, http.StatusTooEarly, http.StatusTooManyRequests, http.StatusInternalServerError,
		http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		e.Temporary = true
		e.RetryAt = retryAfter(resp.Header.Get("Retry-After"), time.Now())
	}
	return e
}

// retryAfter reads the header, which is seconds or a day and time; the zero time
// where it says nothing.
func retryAfter(s string, now time.Time) time.Time {
	s = strings.TrimSpace(s)
	if n, err := strconv.Atoi(s); err == nil && n >= 0 {
		return now.Add(min(time.Duration(n), 365*24*3600) * time.Second)
	}
	if t, err := http.ParseTime(s); err == nil && t.After(now) {
		return t
	}
	return time.Time{}
}
