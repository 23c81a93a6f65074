package queue

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"geokg/extract/text"
)

// maxTries is how often an article is handed out whose worker does not come back.
const maxTries = 5

// Load puts documents where they go. Refused says why, by id, of those that will
// never get there; all others must be there for good when the error is nil.
type Load func(context.Context, []*text.Document) (refused map[string]string, err error)

// Work loads what comes, so many articles at a time, until ctx ends; what is in
// hand then is brought to an end. With untilEmpty it also ends when nothing is
// left. While the graph is away the articles wait.
func (q *Queue) Work(ctx context.Context, batch int, untilEmpty bool, load Load) error {
	for ctx.Err() == nil {
		got, err := q.consumer.Fetch(batch, jetstream.FetchMaxWait(time.Second))
		if err != nil {
			return err
		}
		var msgs []jetstream.Msg
		for m := range got.Messages() {
			msgs = append(msgs, m)
		}
		if len(msgs) > 0 {
			q.handle(ctx, msgs, load)
			continue
		}
		if err := got.Error(); err != nil && !errors.Is(err, nats.ErrTimeout) {
			q.o.Log.Warn("the queue gives nothing", "error", err)
			pause(ctx, time.Second)
			continue
		}
		if untilEmpty && q.empty(ctx) {
			return nil
		}
	}
	return nil
}

// Waiting is how many articles are in the queue, those in workers' hands included.
func (q *Queue) Waiting(ctx context.Context) (uint64, error) {
	info, err := q.stream.Info(ctx)
	if err != nil {
		return 0, err
	}
	return info.State.Msgs, nil
}

func (q *Queue) empty(ctx context.Context) bool {
	n, err := q.Waiting(ctx)
	return err == nil && n == 0
}

// handle loads a batch and acknowledges it.
func (q *Queue) handle(ctx context.Context, msgs []jetstream.Msg, load Load) {
	stop := q.keep(msgs)
	defer stop()
	ctx = context.WithoutCancel(ctx) // what is in hand is brought to an end
	var docs []*text.Document
	of := map[string]jetstream.Msg{}
	for _, m := range msgs {
		d, err := open(m.Data())
		if err == nil {
			err = given(m)
		}
		if err != nil {
			q.bury(ctx, m, err.Error())
			continue
		}
		docs = append(docs, d)
		of[d.ID] = m
	}
	if len(docs) == 0 {
		return
	}
	refused, err := load(ctx, docs)
	if err != nil {
		q.o.Log.Error("articles cannot be loaded; they are tried again", "articles", len(docs), "error", err)
		for _, d := range docs {
			_ = of[d.ID].NakWithDelay(5 * time.Second) // else they come again after AckWait
		}
		return
	}
	for _, d := range docs {
		if why, bad := refused[d.ID]; bad {
			q.bury(ctx, of[d.ID], why)
			continue
		}
		q.acknowledge(ctx, of[d.ID])
	}
}

// given is an error where a message has brought down too many workers.
func given(m jetstream.Msg) error {
	if meta, err := m.Metadata(); err == nil && meta.NumDelivered > maxTries {
		return errors.New("its workers did not come back")
	}
	return nil
}

// acknowledge takes a message out of the queue. If that fails it comes again, and
// loading it again changes nothing.
func (q *Queue) acknowledge(ctx context.Context, m jetstream.Msg) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	if err := m.DoubleAck(ctx); err != nil {
		q.o.Log.Warn("an article that is loaded stays in the queue, and is loaded again", "error", err)
	}
}

// bury puts an article aside, with the reason.
func (q *Queue) bury(ctx context.Context, m jetstream.Msg, why string) {
	out := nats.NewMsg(dead + name([]byte(m.Subject())))
	out.Header.Set(reason, why)
	out.Data = m.Data()
	if _, err := q.js.PublishMsg(ctx, out); err != nil {
		q.o.Log.Error("an article can be neither loaded nor put aside; it is tried again", "reason", why, "error", err)
		return
	}
	q.o.Log.Error("an article is put aside in "+deadName, "reason", why)
	q.acknowledge(ctx, m)
}

// keep tells the server that the messages are being worked on, until it is stopped.
func (q *Queue) keep(msgs []jetstream.Msg) (stop func()) {
	done := make(chan struct{})
	var ended sync.WaitGroup
	ended.Go(func() {
		tick := time.NewTicker(q.o.AckWait / 3)
		defer tick.Stop()
		for {
			select {
			case <-done:
				return
			case <-tick.C:
				for _, m := range msgs {
					_ = m.InProgress() // acknowledged ones need none
				}
			}
		}
	})
	return func() { close(done); ended.Wait() }
}

func pause(ctx context.Context, d time.Duration) {
	select {
	case <-time.After(d):
	case <-ctx.Done():
	}
}
