package queue

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"geokg/extract/text"
)

// start gives a queue on a server of its own.
func start(t *testing.T, o Options) *Queue {
	t.Helper()
	at, stop, err := Serve(t.TempDir(), "nats://127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	o.URL, o.Log = at, slog.New(slog.NewTextHandler(t.Output(), nil))
	q, err := Open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(q.Close)
	return q
}

func article(id, s string) *text.Document { return &text.Document{ID: id, Text: s} }

func publish(t *testing.T, q *Queue, d *text.Document, want bool) {
	t.Helper()
	if fresh, err := q.Publish(t.Context(), d); err != nil || fresh != want {
		t.Fatalf("Publish(%s): %v, %v", d.ID, fresh, err)
	}
}

// shelf is where articles go in place of a graph.
type shelf struct {
	mu    sync.Mutex
	texts map[string]string
	loads []string
}

func (s *shelf) load(_ context.Context, docs []*text.Document) (map[string]string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, d := range docs {
		s.texts[d.ID] = d.Text
		s.loads = append(s.loads, d.ID+" "+d.Text)
	}
	return nil, nil
}

func TestOncePerVersion(t *testing.T) {
	q := start(t, Options{})
	long := article("b", strings.Repeat("Poland condemned Belarus. ", 100_000))
	long.Given = []text.Span{{Start: 0, End: 25}}
	publish(t, q, article("a", "one"), true)
	publish(t, q, article("a", "one"), false)
	publish(t, q, long, true)
	s := &shelf{texts: map[string]string{}}
	if err := q.Work(t.Context(), 10, true, s.load); err != nil {
		t.Fatal(err)
	}
	if len(s.loads) != 2 || s.texts["a"] != "one" || s.texts["b"] != long.Text {
		t.Errorf("%d loads", len(s.loads))
	}
	publish(t, q, article("a", "one"), false) // a moment ago
	publish(t, q, article("a", "two"), true)
	if err := q.Work(t.Context(), 10, true, s.load); err != nil || s.texts["a"] != "two" {
		t.Errorf("%v, %v", s.texts["a"], err)
	}
}

// A publisher waits while the queue is full, and while an earlier version waits.
func TestBackPressure(t *testing.T) {
	q := start(t, Options{Max: 3})
	for n := range 3 {
		publish(t, q, article(fmt.Sprint("a", n), "one"), true)
	}
	for _, d := range []*text.Document{article("a9", "one"), article("a0", "two")} {
		short, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
		defer cancel()
		if _, err := q.Publish(short, d); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("Publish(%s %s): %v", d.ID, d.Text, err)
		}
	}
	s := &shelf{texts: map[string]string{}}
	ctx, stop := context.WithCancel(t.Context())
	var worker sync.WaitGroup
	worker.Go(func() { _ = q.Work(ctx, 1, false, s.load) })
	publish(t, q, article("a0", "two"), true)
	publish(t, q, article("a9", "one"), true)
	for deadline := time.Now().Add(time.Minute); !q.empty(ctx) && time.Now().Before(deadline); {
		time.Sleep(10 * time.Millisecond)
	}
	stop()
	worker.Wait()
	if s.texts["a0"] != "two" || len(s.texts) != 4 || len(s.loads) != 5 {
		t.Errorf("%v", s.loads)
	}
}

// While the graph is away nothing is lost; what it will never take is put aside.
func TestFailures(t *testing.T) {
	q := start(t, Options{AckWait: time.Second})
	publish(t, q, article("a", "one"), true)
	publish(t, q, article("bad", "one"), true)
	s := &shelf{texts: map[string]string{}}
	tries := 0
	err := q.Work(t.Context(), 10, true, func(ctx context.Context, docs []*text.Document) (map[string]string, error) {
		if tries++; tries == 1 {
			return nil, errors.New("no Neo4j answers")
		}
		_, err := s.load(ctx, docs)
		return map[string]string{"bad": "no such relation"}, err
	})
	if err != nil || s.texts["a"] != "one" || tries < 2 {
		t.Fatalf("%v after %d tries, %v", s.texts, tries, err)
	}
	aside, err := q.js.Stream(t.Context(), deadName)
	if err != nil {
		t.Fatal(err)
	}
	m, err := aside.GetMsg(t.Context(), 1)
	if err != nil || m.Header.Get(reason) != "no such relation" {
		t.Fatalf("%+v, %v", m, err)
	}
	if d, err := open(m.Data); err != nil || d.ID != "bad" {
		t.Errorf("%+v, %v", d, err)
	}
}

// The queue outlives its server.
func TestServerComesBack(t *testing.T) {
	dir := t.TempDir()
	at, stop, err := Serve(dir, "nats://127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	o := Options{URL: at, Max: 7, AckWait: time.Minute, Log: slog.New(slog.DiscardHandler)}
	q, err := Open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	publish(t, q, article("a", "one"), true)
	q.Close()
	stop()
	o.Max, o.AckWait = 0, 0
	if o.URL, stop, err = Serve(dir, "nats://127.0.0.1:0"); err != nil {
		t.Fatal(err)
	}
	defer stop()
	if q, err = Open(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	defer q.Close()
	if q.o.Max != 7 || q.o.AckWait != time.Minute {
		t.Errorf("settings are lost: %+v", q.o)
	}
	s := &shelf{texts: map[string]string{}}
	if err := q.Work(t.Context(), 10, true, s.load); err != nil || s.texts["a"] != "one" {
		t.Errorf("%v, %v", s.texts, err)
	}
}

func TestServesThisMachineOnly(t *testing.T) {
	for _, at := range []string{"nats://0.0.0.0:0", "nats://192.0.2.1:0", "nats://queue.example:0", "4222"} {
		if _, stop, err := Serve(t.TempDir(), at); err == nil {
			stop()
			t.Errorf("serves at %s", at)
		}
	}
}
