//go:build unix

package encode

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"geokg/extract/nn"
	"geokg/extract/text"
)

// BenchmarkORT sets the encoder beside ONNX Runtime on the same weights and
// texts, one thread each, turn by turn in one run. GEOKG_ORT names a Python that
// has the packages of extract/train/requirements-ort.txt; `make bench-ort`
// shows how. ×ort-int8 is the median of the turns' ratios, in processor time.
// ONNX Runtime reads one window a run; it can do no other with windows of
// unequal length but pad them.
func BenchmarkORT(b *testing.B) {
	python := os.Getenv("GEOKG_ORT")
	if python == "" {
		b.Skip("GEOKG_ORT names no Python with onnxruntime: see make bench-ort")
	}
	for _, kind := range []struct {
		name    string
		windows func(testing.TB, *Model, []string) [][]Piece
	}{
		{"sentences", sentenceWindows}, {"windows", programWindows},
	} {
		b.Run(kind.name, func(b *testing.B) {
			items := news(b, 100)
			windows := kind.windows(b, model(b, nn.Portable), items)
			other := startORT(b, python, windows)
			for _, path := range nn.Available() {
				b.Run(path.String(), func(b *testing.B) { besideORT(b, path, windows, other) })
			}
		})
	}
}

// sentenceWindows has a window per sentence, programWindows those that the
// program reads: up to five sentences and the one before.
func sentenceWindows(b testing.TB, m *Model, items []string) (windows [][]Piece) {
	for _, item := range items {
		for _, s := range text.Split(&text.Document{Text: item}) {
			windows = append(windows, m.tokenizer.Pieces(nil, s.Of(item)))
		}
	}
	return windows
}

func programWindows(b testing.TB, m *Model, items []string) (windows [][]Piece) {
	var all [][]Piece
	var sizes []int
	for _, p := range sentenceWindows(b, m, items) {
		all, sizes = append(all, p), append(sizes, len(p))
	}
	return joined(Windows(nil, sizes, 0, inWindow), all)
}

func besideORT(b *testing.B, path nn.Path, windows [][]Piece, other *ortProcess) {
	m := model(b, path)
	e := m.NewEncoder()
	rows := 0
	for _, w := range windows {
		rows += len(w) + 2
	}
	e.Encode(windows)
	other.check(b, e)
	other.seconds(b, "int8")
	var own, int8s, float32s, ratio []float64
	for b.Loop() {
		start := processorSeconds(b)
		e.Encode(windows)
		own = append(own, processorSeconds(b)-start)
		int8s = append(int8s, other.seconds(b, "int8"))
		float32s = append(float32s, other.seconds(b, "float32"))
		ratio = append(ratio, int8s[len(int8s)-1]/own[len(own)-1])
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(median(ratio), "×ort-int8")
	b.ReportMetric(float64(rows)/median(own), "pieces/cpu-s")
	b.ReportMetric(float64(rows)/median(int8s), "ort-int8-pieces/cpu-s")
	b.ReportMetric(float64(rows)/median(float32s), "ort-float32-pieces/cpu-s")
}

func median(x []float64) float64 {
	x = slices.Sorted(slices.Values(x))
	return x[len(x)/2]
}

// ortProcess is a running extract/train/ort.py.
type ortProcess struct {
	in  io.Writer
	out *bufio.Reader
}

func startORT(b *testing.B, python string, windows [][]Piece) *ortProcess {
	var lines strings.Builder
	tok := tokenizer(b)
	for _, w := range windows {
		if len(w) > room {
			b.Fatalf("a window of %d pieces", len(w))
		}
		ids, cases := []int32{tok.begin}, []int{int(Special)}
		for _, p := range w {
			ids, cases = append(ids, p.ID), append(cases, int(p.Case))
		}
		line, err := json.Marshal([]any{append(ids, tok.end), append(cases, int(Special))})
		if err != nil {
			b.Fatal(err)
		}
		fmt.Fprintf(&lines, "%s\n", line)
	}
	file := filepath.Join(b.TempDir(), "windows.jsonl")
	if err := os.WriteFile(file, []byte(lines.String()), 0o644); err != nil {
		b.Fatal(err)
	}
	c := exec.Command(python, "../train/ort.py", "weights/encoder.safetensors", file)
	c.Stderr = os.Stderr
	in, err := c.StdinPipe()
	if err != nil {
		b.Fatal(err)
	}
	out, err := c.StdoutPipe()
	if err != nil {
		b.Fatal(err)
	}
	if err := c.Start(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { in.Close(); c.Wait() })
	p := &ortProcess{in, bufio.NewReader(out)}
	if s := p.line(b); s != "ready" {
		b.Fatalf("ort.py says %q", s)
	}
	return p
}

func (p *ortProcess) line(b *testing.B) string {
	s, err := p.out.ReadString('\n')
	if err != nil {
		b.Fatalf("ort.py ended: %v", err)
	}
	return strings.TrimSpace(s)
}

// seconds has ONNX Runtime read all windows and returns the processor time.
func (p *ortProcess) seconds(b *testing.B, kind string) (s float64) {
	fmt.Fprintln(p.in, kind)
	if _, err := fmt.Sscan(p.line(b), &s); err != nil {
		b.Fatal(err)
	}
	return s
}

// check makes sure that both compute the same thing: the vectors of the first
// window, against ONNX Runtime's float32.
func (p *ortProcess) check(b *testing.B, e *Encoder) {
	fmt.Fprintln(p.in, "vectors float32")
	var want [][]float64
	if err := json.Unmarshal([]byte(p.line(b)), &want); err != nil {
		b.Fatal(err)
	}
	for i, v := range want {
		if c := cosine(e.Row(0, i-1), v); c < 0.99 {
			b.Fatalf("row %d: cosine %.4f with ONNX Runtime's float32", i, c)
		}
	}
}
