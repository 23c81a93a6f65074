package nn

import (
	"testing"
)

// BenchmarkMatrix multiplies 40 rows with the largest matrix of the encoder.
func BenchmarkMatrix(b *testing.B) {
	const rows, in, out = 40, 384, 1536
	s := noise(1)
	x, w, scale, bias := s.floats(rows*in), s.bytes(in*out), s.floats(out), s.floats(out)
	for _, p := range Available() {
		b.Run(p.String(), func(b *testing.B) {
			m, err := NewMatrix(p, w, scale, bias, in)
			if err != nil {
				b.Fatal(err)
			}
			q, y := NewQuant(p, rows, in), make([]float32, rows*out)
			for b.Loop() {
				q.Set(x, rows, in)
				m.Mul(y, q)
			}
			b.ReportMetric(float64(rows*in*out)*float64(b.N)/b.Elapsed().Seconds()/1e9, "G-multiply-adds/s")
		})
	}
}
