package refresh

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/go-co-op/gocron/v2"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Serve makes a pass at once and then at every interval, until ctx ends; a pass
// that is at work then is brought to a good end. A pass that takes longer than the
// interval makes the next wait; what came due while nobody was there is done by the
// first. Done is told of every pass.
//
// Where the configuration has an address to listen on, /healthz says 200 as long as
// passes are done, /metrics counts for Prometheus, and /failed lists what could not
// be had as geokg refresh --failed --json does.
func (r *Refresher) Serve(ctx context.Context, every time.Duration, done func(Report, error)) error {
	h := &health{every: every, begun: time.Now()}
	if r.Config.Listen != "" {
		stop, err := r.listen(h)
		if err != nil {
			return err
		}
		defer stop()
	}
	s, err := gocron.NewScheduler(gocron.WithStopTimeout(2 * grace))
	if err != nil {
		return err
	}
	pass := func() {
		report, err := r.Pass(ctx, false)
		h.passed(err)
		done(report, err)
	}
	if _, err := s.NewJob(gocron.DurationJob(every), gocron.NewTask(pass),
		gocron.WithSingletonMode(gocron.LimitModeReschedule),
		gocron.WithStartAt(gocron.WithStartImmediately())); err != nil {
		return err
	}
	s.Start()
	<-ctx.Done()
	return s.Shutdown() // waits for the pass, which the end of ctx has told to stop
}

// listen serves the addresses for those who watch.
func (r *Refresher) listen(h *health) (stop func(), err error) {
	l, err := net.Listen("tcp", r.Config.Listen)
	if err != nil {
		return nil, fmt.Errorf("listen: %w; choose another address, or leave it out", err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /healthz", h)
	mux.HandleFunc("GET /failed", func(w http.ResponseWriter, _ *http.Request) {
		all, err := r.failures()
		if err != nil {
			http.Error(w, r.Config.Scrub(err.Error()), http.StatusServiceUnavailable)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(all) // whoever asked is gone
	})
	if r.Metrics != nil {
		mux.Handle("GET /metrics", promhttp.HandlerFor(r.Metrics.Registry, promhttp.HandlerOpts{}))
	}
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	var served sync.WaitGroup
	served.Go(func() {
		if err := server.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			r.Log.Error("nobody can watch any more", "error", err)
		}
	})
	return func() {
		_ = server.Close()
		served.Wait()
	}, nil
}

// health knows how the last pass ended.
type health struct {
	every time.Duration

	mu    sync.Mutex
	begun time.Time // the first, where none was done yet; else the last that was done
	err   error
}

func (h *health) passed(err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.err = err; err == nil {
		h.begun = time.Now()
	}
}

func (h *health) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	h.mu.Lock()
	defer h.mu.Unlock()
	switch age := time.Since(h.begun).Round(time.Second); {
	case h.err != nil:
		http.Error(w, "the last pass failed; the log says why", http.StatusServiceUnavailable)
	case age > 4*h.every+time.Hour:
		http.Error(w, fmt.Sprintf("no pass was done for %s", age), http.StatusServiceUnavailable)
	default:
		fmt.Fprintln(w, "ok")
	}
}
