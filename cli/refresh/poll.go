package refresh

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"

	"geokg/extract/fetch"
	"geokg/extract/source"
)

// atOnce is how many hosts are talked to at a time.
const atOnce = 8

// listed are the pages that a feed named the last time, for when it has not changed.
type listed struct {
	Tasks []task `json:"tasks"`
}

// poll asks the feeds and lists that are due and notes what they name as tasks. A
// source that fails is reported and asked again when it is due again.
func (p *pass) poll(ctx context.Context) error {
	var all sync.WaitGroup
	var mu sync.Mutex
	var fatal error
	slots := make(chan struct{}, atOnce)
	for _, s := range p.Config.Sources {
		if s.Kind != Feed && s.Kind != URLs {
			continue
		}
		st, due := p.due(s)
		if !due {
			continue
		}
		p.report.Polled++
		all.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			broken, err := p.ask(ctx, s, st)
			mu.Lock()
			defer mu.Unlock()
			fatal = errors.Join(fatal, err)
			if broken != nil && ctx.Err() == nil {
				p.report.Broken++
				p.Log.Error("a source cannot be read", "source", s.Name, "error", p.scrubbed(broken))
			}
		})
	}
	all.Wait()
	return fatal
}

// due tells whether it is time for a source. A tenth of its interval early is good
// enough, or one that has the interval of the timer would miss every second turn.
func (p *pass) due(s Source) (sourceState, bool) {
	var st sourceState
	_ = p.state.view(func(t tables) error {
		st, _ = get[sourceState](t, "sources", s.Name)
		return nil
	})
	if at := hash([]any{s, p.Recipe}); st.At != at {
		st = sourceState{At: at}
	}
	return st, p.all || !p.now.Before(st.Next.Add(-s.Every/10))
}

// ask asks one source. Broken says why it gave nothing; an error that the state
// cannot be written.
func (p *pass) ask(ctx context.Context, s Source, st sourceState) (broken, err error) {
	var tasks []task
	changed := true
	if s.Kind == Feed {
		tasks, changed, broken = p.readFeed(ctx, s, &st)
	} else {
		tasks, broken = readList(s)
	}
	if ctx.Err() != nil {
		return broken, nil
	}
	st.Next, st.Error = p.now.Add(s.Every), ""
	if broken != nil {
		st.Error = p.scrubbed(broken)
	}
	return broken, p.state.update(func(t tables) error {
		if !changed {
			l, _ := get[listed](t, "meta", "listed "+s.Name)
			tasks = l.Tasks
		} else if s.Kind == Feed && broken == nil {
			l := listed{}
			for _, x := range tasks {
				if x.Document == nil {
					l.Tasks = append(l.Tasks, x)
				}
			}
			if err := put(t, "meta", "listed "+s.Name, l); err != nil {
				return err
			}
		}
		for _, x := range tasks {
			if err := p.see(t, s, x); err != nil {
				return err
			}
		}
		return put(t, "sources", s.Name, st)
	})
}

// see notes a task, unless the article is there just so, another source's, or given up.
func (p *pass) see(t tables, s Source, x task) error {
	if r, ok := get[record](t, "articles", x.Key); ok {
		if p.outranks(r.Source, x.Source) {
			return nil
		}
		fresh := x.Document != nil || s.Kind == Feed && !p.all && p.now.Sub(r.Checked) < p.Config.Recheck
		if fresh && r.Source == x.Source && r.Item == x.Item && r.Recipe == p.recipe(s) {
			return nil
		}
	}
	if d, ok := get[task](t, "dead", x.Key); ok {
		if d.Source == x.Source && d.Item == x.Item || d.Source != x.Source && d.Document == nil && x.Document == nil {
			return nil
		}
		if err := t.remove("dead", x.Key); err != nil {
			return err
		}
	}
	if old, ok := get[task](t, "tasks", x.Key); ok && (old.Source == x.Source && old.Item == x.Item || p.outranks(old.Source, x.Source)) {
		return nil
	}
	return put(t, "tasks", x.Key, x)
}

// readFeed fetches a feed and gives its items; changed is false where it is as before.
func (p *pass) readFeed(ctx context.Context, s Source, st *sourceState) (tasks []task, changed bool, err error) {
	page, err := p.Fetch.Get(ctx, s.At[0], st.Seen)
	p.Metrics.fetched(page, err)
	if err != nil {
		return nil, true, err
	}
	if page.NotModified {
		return nil, false, nil
	}
	feed, faults := source.ReadFeed(page.Body, source.Origin{Name: s.Name, URL: page.URL, ContentType: page.Header.Get("Content-Type")})
	if feed == nil {
		return nil, true, cmp.Or(errors.Join(faults...), errors.New("not a feed"))
	}
	for _, fault := range faults {
		p.Log.Warn("an item of a feed is not as it should be", "source", s.Name, "error", p.scrubbed(fault))
	}
	for _, i := range feed.Items {
		x := task{Source: s.Name, URL: i.URL, Item: hash([]any{i, s.Publisher}), Title: i.Title, Publisher: cmp.Or(s.Publisher, i.Publisher), Published: i.Published}
		if x.Key = i.URL; x.Key == "" {
			x.Key = i.ID
		}
		if d := i.Document(); d != nil && (i.Full || i.URL == "") {
			d.Publisher = x.Publisher
			x.Document = d
		}
		if x.Document != nil || x.URL != "" {
			tasks = append(tasks, x)
		}
	}
	st.Seen = page.Validators()
	return tasks, true, nil
}

// readList gives a task for each address of a list. A line that is none is an error
// that names it; the others count.
func readList(s Source) (tasks []task, err error) {
	add := func(address string) bool {
		key := source.CleanURL(address)
		if key != "" {
			tasks = append(tasks, task{Key: key, Source: s.Name, URL: address, Item: hash(address), Publisher: s.Publisher})
		}
		return key != ""
	}
	if strings.Contains(s.At[0], "://") {
		for _, address := range s.At {
			add(address)
		}
		return tasks, nil
	}
	file, err := os.Open(s.At[0])
	if err != nil {
		return nil, err
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		if line != "" && !strings.HasPrefix(line, "#") && !add(line) {
			err = errors.Join(err, fmt.Errorf("%s:%d: no address; write it like https://host/path", s.At[0], n))
		}
	}
	return tasks, errors.Join(err, lines.Err())
}

// what names a task for people, without secrets.
func (x task) what() string {
	switch {
	case x.File != "":
		return x.File
	case x.URL != "":
		return fetch.Redact(x.URL)
	}
	return x.Key
}

// fail notes one more failure of a task: when it is tried again, or never.
func (x task) fail(reason string, forever bool, notBefore, now time.Time, tries int) task {
	x.Tries++
	x.Error = reason
	if x.First.IsZero() {
		x.First = now
	}
	pause := 5 * time.Minute
	for range min(x.Tries-1, 6) {
		pause *= 3
	}
	x.Next = now.Add(min(pause, 24*time.Hour))
	if notBefore.After(x.Next) {
		x.Next = notBefore
	}
	if forever || x.Tries >= tries {
		x.Next = time.Time{}
	}
	return x
}
