package fetch

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// A body may grow this many times when it is decompressed, once it is longer than
// freeGrowth; repetitive pages grow fifty times, bombs a thousand.
const (
	maxGrowth  = 200
	freeGrowth = 1 << 20
)

var errEncoding = errors.New("an encoding that is not understood")

// readBody reads and decompresses an answer of at most so many bytes.
func readBody(resp *http.Response, limit int64) ([]byte, error) {
	if resp.ContentLength > limit {
		return nil, tooLarge(limit)
	}
	packed := &counter{r: resp.Body, limit: limit}
	switch encoding := strings.ToLower(strings.TrimSpace(resp.Header.Get("Content-Encoding"))); encoding {
	case "", "identity":
		return io.ReadAll(packed)
	case "gzip", "x-gzip":
		z, err := gzip.NewReader(bufio.NewReader(packed))
		if err != nil {
			return nil, err
		}
		return io.ReadAll(&unpacked{counter{r: z, limit: limit}, packed})
	default:
		return nil, fmt.Errorf("%w: %q", errEncoding, encoding)
	}
}

// counter reads up to a limit; more is an error.
type counter struct {
	r        io.Reader
	n, limit int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	if c.n += int64(n); c.n > c.limit {
		return 0, tooLarge(c.limit)
	}
	return n, err
}

// unpacked watches how much more comes out than went in.
type unpacked struct {
	counter
	packed *counter
}

func (u *unpacked) Read(p []byte) (int, error) {
	n, err := u.counter.Read(p)
	if u.n > freeGrowth && u.n > maxGrowth*u.packed.n {
		return 0, ErrBomb
	}
	return n, err
}

func tooLarge(limit int64) error {
	return fmt.Errorf("%w: more than %d bytes", ErrTooLarge, limit)
}
