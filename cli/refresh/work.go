package refresh

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/net/publicsuffix"

	"geokg/extract/fetch"
	"geokg/extract/source"
	"geokg/extract/text"
)

// result is what became of one task, on its way to be committed.
type result struct {
	task      task
	documents []*text.Document // to be loaded; none where nothing has changed
	record    record           // to be written then
	err       error            // or why there is nothing
	forever   bool             // trying again is of no use
	notBefore time.Time
	apply     func(tables) error // something else to be written, in its turn; nil otherwise
}

// produce works off tasks and files and closes results.
func (p *pass) produce(ctx context.Context, hosts [][]string) {
	defer close(p.results)
	var all sync.WaitGroup
	slots := make(chan struct{}, atOnce)
	for _, keys := range hosts {
		all.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			for _, key := range keys {
				if !p.send(ctx, p.do(ctx, key)) {
					return
				}
			}
		})
	}
	all.Go(func() { p.files(ctx) })
	all.Wait()
}

func (p *pass) send(ctx context.Context, r result) bool {
	if ctx.Err() != nil {
		return false
	}
	select {
	case p.results <- r:
		return true
	case <-ctx.Done():
		return false
	}
}

// hosts gives the keys of the tasks that are due, by host.
func (p *pass) hosts() ([][]string, error) {
	byHost := map[string][]string{}
	err := p.state.view(func(t tables) error {
		return each(t, "tasks", func(x task) error {
			if x.Next.After(p.now) && !p.all {
				return nil
			}
			host := ""
			if u, err := url.Parse(x.URL); err == nil && x.Document == nil {
				host = u.Hostname()
			}
			byHost[host] = append(byHost[host], x.Key)
			p.total++
			return nil
		})
	})
	names := make([]string, 0, len(byHost))
	for name := range byHost {
		names = append(names, name)
	}
	slices.Sort(names)
	var out [][]string
	for _, name := range names {
		out = append(out, byHost[name])
	}
	return out, err
}

// do works off one task: fetches its page, if it has no document yet, and reads it.
func (p *pass) do(ctx context.Context, key string) result {
	var x task
	var r record
	var known bool
	_ = p.state.view(func(t tables) error {
		x, _ = get[task](t, "tasks", key)
		r, known = get[record](t, "articles", key)
		return nil
	})
	s := p.Config.Sources[p.Config.index(x.Source)] // tidy has seen to it
	out := result{task: x, record: record{Source: x.Source, Item: x.Item, Recipe: p.recipe(s), Checked: p.now}}
	if x.Document != nil {
		out.documents = []*text.Document{x.Document}
		return out.compare(r)
	}
	var seen fetch.Validators
	if known && r.Recipe == out.record.Recipe && r.Source == x.Source {
		seen = r.Seen
	}
	page, err := p.Fetch.Get(ctx, x.URL, seen)
	p.Metrics.fetched(page, err)
	var e *fetch.Error
	switch {
	case errors.As(err, &e):
		out.err, out.forever, out.notBefore = err, !e.Temporary, e.RetryAt
		return out
	case err != nil:
		out.err = err
		return out
	case page.NotModified:
		item := out.record.Item
		out.record = r
		out.record.Item, out.record.Checked = item, p.now
		return out
	}
	out.documents, err = readPage(page, x, s)
	if len(out.documents) == 0 {
		out.err, out.forever = cmp.Or(err, errors.New("no article in this page")), true
		return out
	}
	out.record.Seen = page.Validators()
	return out.compare(r)
}

// compare drops documents that are there just so.
func (out result) compare(old record) result {
	out.record.ID, out.record.Content = out.documents[0].ID, hash(out.documents)
	if old.Content == out.record.Content && old.Recipe == out.record.Recipe && old.Source == out.record.Source {
		out.documents = nil
	}
	return out
}

// readPage makes documents of a page.
func readPage(page *fetch.Page, x task, s Source) (docs []*text.Document, err error) {
	at := source.CleanURL(page.URL)
	origin := source.Origin{
		Name: fetch.Redact(page.URL), ID: x.Key, URL: at, ContentType: page.Header.Get("Content-Type"),
		Published: x.Published, Publisher: x.Publisher, Title: x.Title,
	}
	for d, fault := range source.From(source.Options{Publisher: s.Publisher, Map: s.Fields}, origin, bytes.NewReader(page.Body)) {
		if d == nil {
			err = errors.Join(err, fault)
			continue
		}
		// A page speaks for its own site only; else any page could replace any other.
		if d.URL != "" && d.URL != at && !sameSite(d.URL, at) {
			if d.ID == d.URL {
				d.ID = at
			}
			d.URL = at
		}
		if s.Publisher != "" {
			d.Publisher = s.Publisher
		}
		docs = append(docs, d)
	}
	return docs, err
}

// sameSite tells whether two addresses belong to one registered domain.
func sameSite(a, b string) bool {
	x, errX := url.Parse(a)
	y, errY := url.Parse(b)
	return errX == nil && errY == nil && domain(x) == domain(y)
}

func domain(u *url.URL) string {
	name := strings.TrimPrefix(u.Hostname(), "www.")
	if known, err := publicsuffix.EffectiveTLDPlusOne(name); err == nil {
		return known
	}
	return fmt.Sprint(name, ":", u.Port()) // an address of numbers, or a name without a domain
}
