//go:build unix

package encode

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"geokg/extract/nn"
)

// news returns the first n short texts of the shared news, which the folder
// GEOKG_SHARED, or ../shared beside the repository, holds.
func news(b *testing.B, n int) []string {
	shared := os.Getenv("GEOKG_SHARED")
	if shared == "" {
		shared = "../../../shared"
	}
	f, err := os.Open(filepath.Join(shared, "data/news/current-events-2002-2022.jsonl.gz"))
	if err != nil {
		b.Skipf("no shared news (set GEOKG_SHARED): %v", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		b.Fatal(err)
	}
	var texts []string
	for lines := bufio.NewScanner(z); len(texts) < n && lines.Scan(); {
		var item struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &item); err != nil {
			b.Fatal(err)
		}
		texts = append(texts, item.Text)
	}
	return texts
}

// BenchmarkNews encodes 60 news items a turn and reports processor time, for
// the machine may be busy.
func BenchmarkNews(b *testing.B) {
	items := news(b, 60)
	for _, path := range nn.Available() {
		b.Run(path.String(), func(b *testing.B) {
			m := model(b, path)
			e := m.NewEncoder()
			windows, words, pieces := texts(m, items), 0, 0
			for i, w := range windows {
				words += len(strings.Fields(items[i]))
				pieces += len(w) + 2
			}
			start := processorSeconds(b)
			for b.Loop() {
				e.Encode(windows)
			}
			seconds := (processorSeconds(b) - start) / float64(b.N)
			b.ReportMetric(float64(words)/seconds, "words/cpu-s")
			b.ReportMetric(float64(pieces)/seconds, "pieces/cpu-s")
		})
	}
}

func processorSeconds(b *testing.B) float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return float64(u.Utime.Nano()+u.Stime.Nano()) / 1e9
}
