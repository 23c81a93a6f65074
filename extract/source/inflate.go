package source

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// compressed are the endings of files that are expanded before they are read.
var compressed = []string{".gz", ".zst"}

// A compressed input may grow by this factor; exports of news grow by less
// than 20. What grows by more is made to fill memories and disks.
const maxRatio = 200

var errBomb = fmt.Errorf("grows to more than %d times its size, which no news does; it is not read on", maxRatio)

// inflate expands gzip (of several members too) and zstd, known by their first
// bytes, and gives the ending of the name without that of the compression.
func inflate(r io.Reader, name string) (plain io.ReadCloser, ext string, err error) {
	ext = extension(name)
	small := &tally{r: r}
	in := bufio.NewReaderSize(small, 64<<10)
	head, _ := in.Peek(4) // too short a head is none of these; errors come again
	switch {
	case bytes.HasPrefix(head, []byte{0x1F, 0x8B}):
		z, err := gzip.NewReader(in)
		if err != nil {
			return nil, ext, err
		}
		return &expanded{Reader: z, close: z.Close, small: small}, ext, nil
	case bytes.Equal(head, []byte{0x28, 0xB5, 0x2F, 0xFD}):
		z, err := zstd.NewReader(in, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(MaxSize))
		if err != nil {
			return nil, ext, err
		}
		return &expanded{Reader: z, close: func() error { z.Close(); return nil }, small: small}, ext, nil
	}
	return io.NopCloser(in), ext, nil
}

// Expand gives what a file of lines holds: what gzip or zstd compressed, as UTF-8 where it is
// UTF-16, which some shells write. It is for what is no article, such as statements.
func Expand(r io.Reader) (io.ReadCloser, error) {
	plain, _, err := inflate(r, "")
	if err != nil {
		return nil, plainError(err)
	}
	return struct {
		io.Reader
		io.Closer
	}{told{ofWide(bufio.NewReaderSize(plain, 64<<10))}, plain}, nil
}

// told says in our words what goes wrong with a stream.
type told struct{ io.Reader }

func (t told) Read(p []byte) (int, error) {
	n, err := t.Reader.Read(p)
	if err != nil && err != io.EOF {
		err = plainError(err)
	}
	return n, err
}

// extension is the ending of a file's name in lower case, ".jsonl" for
// "News.JSONL.gz" too.
func extension(name string) string {
	ext := strings.ToLower(filepath.Ext(name))
	if slices.Contains(compressed, ext) {
		return strings.ToLower(filepath.Ext(name[:len(name)-len(ext)]))
	}
	return ext
}

type tally struct {
	r io.Reader
	n int64
}

func (t *tally) Read(p []byte) (int, error) {
	n, err := t.r.Read(p)
	t.n += int64(n)
	return n, err
}

// expanded refuses to grow without measure.
type expanded struct {
	io.Reader
	close func() error
	small *tally
	n     int64
}

func (e *expanded) Read(p []byte) (int, error) {
	n, err := e.Reader.Read(p)
	e.n += int64(n)
	if e.n > MaxSize && e.n/maxRatio > e.small.n {
		return 0, errBomb
	}
	return n, err
}

func (e *expanded) Close() error { return e.close() }

// plainError says in our words what goes wrong while bytes are read.
func plainError(err error) error {
	switch err = cause(err); {
	case errors.Is(err, io.ErrUnexpectedEOF):
		return errors.New("ends too early, as if it was cut off; what stood before is read")
	case errors.Is(err, gzip.ErrHeader), errors.Is(err, gzip.ErrChecksum):
		return fmt.Errorf("damaged (%w); what stood before is read", err)
	}
	return err
}
