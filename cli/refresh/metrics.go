package refresh

import (
	"errors"
	"strconv"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"geokg/extract/fetch"
)

// Metrics counts what passes do, for Prometheus. A nil one counts nothing.
type Metrics struct {
	Registry *prometheus.Registry

	articles, statements, fetches, passes *prometheus.CounterVec
	seconds, success, waiting, dead       prometheus.Gauge
}

// NewMetrics makes counters of their own, so that several do not mix.
func NewMetrics() *Metrics {
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Name: "geokg_" + name, Help: help}, labels)
	}
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Name: "geokg_" + name, Help: help})
	}
	m := &Metrics{
		Registry:   prometheus.NewRegistry(),
		articles:   counter("articles_total", "Articles by what became of them: new, changed, unchanged, failed.", "outcome"),
		statements: counter("statements_total", "Statements written, by relation.", "relation"),
		fetches:    counter("fetches_total", "Pages and feeds asked for, by HTTP status, or refused or failed.", "result"),
		passes:     counter("passes_total", "Passes by how they ended: done or failed.", "result"),
		seconds:    gauge("pass_seconds", "How long the last pass took."),
		success:    gauge("last_success_timestamp_seconds", "When a pass was last done, in Unix time."),
		waiting:    gauge("articles_waiting", "Articles seen and not yet loaded."),
		dead:       gauge("articles_dead", "Articles given up; geokg refresh --failed lists them."),
	}
	m.Registry.MustRegister(m.articles, m.statements, m.fetches, m.passes, m.seconds, m.success, m.waiting, m.dead,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	for _, outcome := range []string{"new", "changed", "unchanged", "failed"} {
		m.articles.WithLabelValues(outcome)
	}
	return m
}

func (m *Metrics) fetched(p *fetch.Page, err error) {
	if m == nil {
		return
	}
	result := "200"
	var e *fetch.Error
	switch {
	case errors.As(err, &e) && e.Status != 0:
		result = strconv.Itoa(e.Status)
	case errors.Is(err, fetch.ErrRobots), errors.Is(err, fetch.ErrPrivate):
		result = "refused"
	case err != nil:
		result = "failed"
	case p.NotModified:
		result = "304"
	}
	m.fetches.WithLabelValues(result).Inc()
}

func (m *Metrics) loaded(l Loaded) {
	if m == nil {
		return
	}
	m.articles.WithLabelValues("new").Add(float64(l.New))
	m.articles.WithLabelValues("changed").Add(float64(l.Changed))
	m.articles.WithLabelValues("unchanged").Add(float64(l.Unchanged))
	m.articles.WithLabelValues("failed").Add(float64(l.Failed))
	for relation, n := range l.Relations {
		m.statements.WithLabelValues(relation).Add(float64(n))
	}
}

func (m *Metrics) passed(r Report, err error) {
	if m == nil {
		return
	}
	m.seconds.Set(r.Seconds)
	if err != nil {
		m.passes.WithLabelValues("failed").Inc()
		return
	}
	m.passes.WithLabelValues("done").Inc()
	m.success.SetToCurrentTime()
	m.waiting.Set(float64(r.Waiting))
	m.dead.Set(float64(r.Dead))
}
