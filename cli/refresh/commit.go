package refresh

import (
	"context"
	"strings"
	"time"

	"geokg/extract/text"
)

// How much is committed together, and how long something waits for more to come.
const (
	batchDocuments = 64
	batchResults   = 256
	batchWait      = 2 * time.Second
)

// gather commits results in batches, in the order in which they come.
func (p *pass) gather(ctx context.Context) error {
	tick := time.NewTicker(batchWait)
	defer tick.Stop()
	var batch []result
	documents := 0
	flush := func() error {
		err := p.commit(ctx, batch)
		batch, documents = nil, 0
		return err
	}
	for {
		select {
		case r, more := <-p.results:
			if !more {
				return flush()
			}
			batch = append(batch, r)
			documents += len(r.documents)
			if documents < batchDocuments && len(batch) < batchResults {
				continue
			}
		case <-tick.C:
		}
		if err := flush(); err != nil {
			return err
		}
	}
}

// commit loads the documents of a batch and then writes down what was done. An
// interrupt lets it end.
func (p *pass) commit(ctx context.Context, batch []result) error {
	if len(batch) == 0 {
		return nil
	}
	ctx, cancel := p.finishing(ctx)
	defer cancel()
	batch, docs := p.claim(batch)
	var done Loaded
	if len(docs) > 0 {
		var err error
		if done, err = p.Load(ctx, docs); err != nil {
			return err
		}
	}
	var failed []task
	err := p.state.update(func(t tables) error {
		failed = nil
		for _, r := range batch {
			if r.apply != nil {
				if err := r.apply(t); err != nil {
					return err
				}
				continue
			}
			if reason, bad := refused(r, done.Refused); bad {
				r.err, r.forever = reason, true
			}
			if r.err != nil {
				x := r.task.fail(p.scrubbed(r.err), r.forever, r.notBefore, time.Now(), p.Config.Tries)
				failed = append(failed, x)
				if err := p.writeFailure(t, x); err != nil {
					return err
				}
				continue
			}
			if err := p.writeRecord(t, r); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	p.count(batch, done, failed)
	return nil
}

// finishing is a context that outlives an interrupt by the time of grace.
func (p *pass) finishing(ctx context.Context) (context.Context, context.CancelFunc) {
	out, cancel := context.WithCancel(context.WithoutCancel(ctx))
	stop := context.AfterFunc(ctx, func() { time.AfterFunc(grace, cancel) })
	return out, func() { stop(); cancel() }
}

// claim gives the documents to load. Pages of two addresses may be one article,
// which then is that of the address which is its id, else of the first in order of
// sources and addresses; the others only count as seen.
func (p *pass) claim(batch []result) ([]result, []*text.Document) {
	owners := map[string]task{}
	_ = p.state.view(func(t tables) error {
		for _, r := range batch {
			for _, d := range r.documents {
				if key, ok := get[string](t, "ids", d.ID); ok && key != r.task.Key {
					if old, ok := get[record](t, "articles", key); ok && p.Config.index(old.Source) >= 0 {
						owners[d.ID] = task{Key: key, Source: old.Source}
					}
				}
			}
		}
		return nil
	})
	for _, r := range batch {
		for _, d := range r.documents {
			if old, ok := owners[d.ID]; !ok || p.before(d.ID, r.task, old) {
				owners[d.ID] = r.task
			}
		}
	}
	var docs []*text.Document
	for i, r := range batch {
		var mine []*text.Document
		for _, d := range r.documents {
			if owners[d.ID].Key == r.task.Key {
				mine = append(mine, d)
			}
		}
		batch[i].documents = mine
		docs = append(docs, mine...)
	}
	return batch, docs
}

// before tells whether a has more right to an article than b.
func (p *pass) before(id string, a, b task) bool {
	if (a.Key == id) != (b.Key == id) {
		return a.Key == id
	}
	if i, j := p.Config.index(a.Source), p.Config.index(b.Source); i != j {
		return i < j
	}
	return a.Key < b.Key
}

// refused tells whether a document of a result was not loaded.
func refused(r result, reasons map[string]string) (error, bool) {
	for _, d := range r.documents {
		if reason, ok := reasons[d.ID]; ok {
			return errorString(reason), true
		}
	}
	return nil, false
}

type errorString string

func (e errorString) Error() string { return string(e) }

// writeFailure puts a failure where it belongs.
func (p *pass) writeFailure(t tables, x task) error {
	if p.wanted(t, x) {
		return nil
	}
	from, to := "dead", "tasks"
	if x.Next.IsZero() {
		from, to = to, from
	}
	if err := t.remove(from, x.Key); err != nil {
		return err
	}
	return put(t, to, x.Key, x)
}

// writeRecord notes that an article was loaded, or is there just so.
func (p *pass) writeRecord(t tables, r result) error {
	if !p.wanted(t, r.task) {
		for _, bucket := range []string{"tasks", "dead"} {
			if err := t.remove(bucket, r.task.Key); err != nil {
				return err
			}
		}
	}
	for _, d := range r.documents {
		if err := put(t, "ids", d.ID, r.task.Key); err != nil {
			return err
		}
	}
	return put(t, "articles", r.task.Key, r.record)
}

// wanted tells whether a source with more right to an article still waits for it.
func (p *pass) wanted(t tables, x task) bool {
	other, ok := get[task](t, "tasks", x.Key)
	return ok && p.outranks(other.Source, x.Source)
}

// count adds a batch to the report, and tells who wants to know.
func (p *pass) count(batch []result, done Loaded, failed []task) {
	done.Failed = len(failed)
	for _, r := range batch {
		if r.apply == nil && r.err == nil && len(r.documents) == 0 {
			done.Unchanged++
		}
	}
	p.report.Loaded.Add(done)
	p.Metrics.loaded(done)
	for _, x := range failed {
		next := "never"
		if !x.Next.IsZero() {
			next = x.Next.Format(time.DateTime)
		}
		p.Log.Warn("an article cannot be had", "source", x.Source, "what", p.Config.Scrub(x.what()), "error", strings.Join(strings.Fields(x.Error), " "), "next", next)
	}
	if p.Progress != nil {
		n := p.report.New + p.report.Changed + p.report.Unchanged + p.report.Failed
		p.Progress(Progress{Done: n, Total: max(p.total, n), Loaded: p.report.Loaded})
	}
}
