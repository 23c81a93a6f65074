//go:build unix

package encode

import (
	"sync"
	"testing"
	"time"

	"geokg/extract/nn"
)

// BenchmarkTwo has two goroutines, an Encoder each, read what one reads, turn
// by turn, and reports the median of how many times as fast they are together:
// by the clock (×one), which means something only where two processors are
// free for it, and by processor time (×one-cpu), which shows what they cost each
// other in caches and memory.
func BenchmarkTwo(b *testing.B) {
	items := news(b, 60)
	for _, path := range nn.Available() {
		if path == nn.Portable {
			continue
		}
		b.Run(path.String(), func(b *testing.B) {
			m := model(b, path)
			windows, encoders := texts(m, items), [2]*Encoder{m.NewEncoder(), m.NewEncoder()}
			run := func(n int) (clock, cpu float64) {
				start, used := time.Now(), processorSeconds(b)
				var g sync.WaitGroup
				for _, e := range encoders[:n] {
					g.Go(func() { e.Encode(windows) })
				}
				g.Wait()
				return time.Since(start).Seconds(), processorSeconds(b) - used
			}
			run(2)
			var clock, cpu []float64
			for b.Loop() {
				clock1, cpu1 := run(1)
				clock2, cpu2 := run(2)
				clock, cpu = append(clock, 2*clock1/clock2), append(cpu, 4*cpu1/cpu2)
			}
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(median(clock), "×one")
			b.ReportMetric(median(cpu), "×one-cpu")
		})
	}
}
