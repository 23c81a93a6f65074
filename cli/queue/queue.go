// Package queue hands articles from those who read them to those who load them,
// on as many machines as there are, over NATS JetStream.
//
// Call [Open], then [Queue.Publish] on one side and [Queue.Work] on the other;
// [Serve] starts a server within the program, for one machine. The queue is a
// stream on disk that holds at most one version of an article: the next one is
// taken when the one before is loaded, so that versions are loaded in their order
// whoever loads them. A message goes away only after its article is committed; one
// whose worker dies goes to another.
package queue

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	"github.com/klauspost/compress/zstd"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"geokg/extract/text"
)

// Names in JetStream.
const (
	streamName = "GEOKG"
	subject    = "geokg.articles."
	deadName   = "GEOKG-DEAD"
	dead       = "geokg.dead."
	loaders    = "loaders"
	reason     = "Geokg-Reason"
)

// Options say which queue is meant.
type Options struct {
	URL         string // nats://127.0.0.1:4222
	Credentials string // file, where the server wants one; "" otherwise
	// Max is how many articles may wait; then publishers do. 0 leaves it as it is,
	// which is 10,000 at first.
	Max int64
	// AckWait is how long a worker may be silent before its articles go to another.
	// 0 leaves it as it is, which is 30 s at first.
	AckWait time.Duration
	Log     *slog.Logger
}

// Queue is an open queue. It may be used by many goroutines at once.
type Queue struct {
	o        Options
	conn     *nats.Conn
	js       jetstream.JetStream
	stream   jetstream.Stream
	consumer jetstream.Consumer
}

// Open connects and makes the stream, if it is not there.
func Open(ctx context.Context, o Options) (*Queue, error) {
	settings := []nats.Option{
		nats.Name("geokg"), nats.MaxReconnects(-1), nats.Timeout(5 * time.Second),
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) {
			if err != nil {
				o.Log.Warn("the queue is away; waiting for it", "error", err)
			}
		}),
	}
	if o.Credentials != "" {
		settings = append(settings, nats.UserCredentials(o.Credentials))
	}
	conn, err := nats.Connect(o.URL, settings...)
	if err != nil {
		return nil, fmt.Errorf("no NATS server answers: %w; start one with geokg worker --embedded, or name yours with --nats", err)
	}
	q := &Queue{o: o, conn: conn}
	if err := q.setUp(ctx); err != nil {
		conn.Close()
		return nil, fmt.Errorf("setting up the queue: %w; the server needs JetStream", err)
	}
	return q, nil
}

func (q *Queue) setUp(ctx context.Context) (err error) {
	if q.js, err = jetstream.New(q.conn); err != nil {
		return err
	}
	q.keepSettings(ctx)
	q.stream, err = q.js.CreateOrUpdateStream(ctx, jetstream.StreamConfig{
		Name: streamName, Description: "articles that are to be loaded", Subjects: []string{subject + "*"},
		Retention: jetstream.WorkQueuePolicy, Storage: jetstream.FileStorage,
		Discard: jetstream.DiscardNew, DiscardNewPerSubject: true, MaxMsgsPerSubject: 1, MaxMsgs: q.o.Max,
		Duplicates: 2 * time.Minute,
	})
	if err != nil {
		return err
	}
	if _, err = q.js.CreateOrUpdateStream(ctx, jetstream.StreamConfig{
		Name: deadName, Description: "articles that could not be loaded, with the reason in " + reason, Subjects: []string{dead + "*"},
		Storage: jetstream.FileStorage, MaxMsgsPerSubject: 1, MaxAge: 30 * 24 * time.Hour,
	}); err != nil {
		return err
	}
	q.consumer, err = q.stream.CreateOrUpdateConsumer(ctx, jetstream.ConsumerConfig{
		Durable: loaders, AckPolicy: jetstream.AckExplicitPolicy, AckWait: q.o.AckWait, MaxDeliver: -1, MaxAckPending: 4096,
	})
	return err
}

// keepSettings takes what the options leave open from the queue that is there.
func (q *Queue) keepSettings(ctx context.Context) {
	if s, err := q.js.Stream(ctx, streamName); err == nil && q.o.Max <= 0 {
		q.o.Max = s.CachedInfo().Config.MaxMsgs
	}
	if c, err := q.js.Consumer(ctx, streamName, loaders); err == nil && q.o.AckWait <= 0 {
		q.o.AckWait = c.CachedInfo().Config.AckWait
	}
	if q.o.Max <= 0 {
		q.o.Max = 10_000
	}
	if q.o.AckWait <= 0 {
		q.o.AckWait = 30 * time.Second
	}
}

// Close ends the connection.
func (q *Queue) Close() { q.conn.Close() }

// Publish puts an article into the queue and returns when it is on disk there. It
// waits while the queue is full, and while an earlier version of the article is in
// it. Fresh is false where just this version is there already, or was a moment ago.
func (q *Queue) Publish(ctx context.Context, d *text.Document) (fresh bool, err error) {
	msg, err := q.message(d)
	if err != nil {
		return false, err
	}
	for pause := 10 * time.Millisecond; ; pause = min(2*pause, time.Second) {
		ack, err := q.js.PublishMsg(ctx, msg)
		if err == nil {
			return !ack.Duplicate, nil
		}
		if !full(err) {
			return false, fmt.Errorf("article %q: %w", d.ID, err)
		}
		if q.holds(ctx, msg) {
			return false, nil
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return false, context.Cause(ctx)
		}
	}
}

// full tells whether the queue takes no more for now.
func full(err error) bool {
	var e *jetstream.APIError
	return errors.As(err, &e) && e.ErrorCode == 10077 // "maximum messages [per subject] exceeded"
}

// holds tells whether the queue has just this version.
func (q *Queue) holds(ctx context.Context, msg *nats.Msg) bool {
	last, err := q.stream.GetLastMsgForSubject(ctx, msg.Subject)
	return err == nil && last.Header.Get(jetstream.MsgIDHeader) == msg.Header.Get(jetstream.MsgIDHeader)
}

func (q *Queue) message(d *text.Document) (*nats.Msg, error) {
	plain, err := json.Marshal(d)
	if err != nil {
		return nil, err
	}
	var packed bytes.Buffer
	z, err := zstd.NewWriter(&packed, zstd.WithEncoderConcurrency(1))
	if err == nil {
		_, err = z.Write(plain)
		err = errors.Join(err, z.Close())
	}
	if err != nil {
		return nil, err
	}
	if n := int64(packed.Len()); n > q.conn.MaxPayload()-1024 {
		return nil, fmt.Errorf("article %q: %d bytes, packed, are more than the NATS server takes; raise its max_payload", d.ID, n)
	}
	msg := nats.NewMsg(subject + name([]byte(d.ID)))
	msg.Header.Set(jetstream.MsgIDHeader, name(plain))
	msg.Data = packed.Bytes()
	return msg, nil
}

// name is what stands for something in subjects and headers.
func name(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:16])
}

// maxDocument bounds what a message may grow to.
const maxDocument = 256 << 20

func open(data []byte) (*text.Document, error) {
	z, err := zstd.NewReader(bytes.NewReader(data), zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(maxDocument))
	if err != nil {
		return nil, err
	}
	defer z.Close()
	plain, err := io.ReadAll(io.LimitReader(z, maxDocument))
	if err != nil {
		return nil, err
	}
	var d text.Document
	if err := json.Unmarshal(plain, &d); err != nil {
		return nil, err
	}
	if d.ID == "" {
		return nil, errors.New("an article without an id")
	}
	return &d, nil
}
