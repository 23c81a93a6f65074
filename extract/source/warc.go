package source

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httputil"
	"net/textproto"
	"strconv"
	"strings"

	"github.com/klauspost/compress/zlib"
)

func isWARC(_ Options, head []byte) bool { return bytes.HasPrefix(head, []byte("WARC/")) }

// readWARC reads the pages of a web archive: what was delivered and is HTML.
// A record that is wrong is reported, and the next one is looked for.
//
// The reader is our own because archives are as often cut off as not: the
// library at hand (nlnwa/gowarc) takes a record that ends early for a whole
// one, and lines of headers of any length.
func readWARC(in input, out yield) bool {
	for n := 1; ; n++ {
		head, block, err := nextRecord(in.r)
		if err == io.EOF {
			return true
		}
		here := in.many()
		here.Name = fmt.Sprintf("%s: record %d", in.Name, n)
		if head != nil {
			here.URL = CleanURL(strings.Trim(head.Get("Warc-Target-Uri"), "<>"))
		}
		if here.URL != "" {
			here.Name += ", " + shown(here.URL)
		}
		if err != nil {
			if !out(nil, here.fault(0, "%w", plainError(err))) {
				return false
			}
			if errors.Is(err, errRecord) || errors.Is(err, errLong) {
				continue
			}
			return true
		}
		if body := here.delivered(head, block); body != nil && !here.archived(body, out) {
			return false
		}
	}
}

// archived reads one page of an archive.
func (in input) archived(body []byte, out yield) bool {
	d, warning, err := in.page(body)
	return (warning == nil || out(nil, warning)) && (err == nil || out(nil, err)) && (d == nil || in.give(out, d, 0))
}

// delivered gives the HTML that a record holds, nil where it holds none, and
// notes the type that the server said.
func (in *input) delivered(head textproto.MIMEHeader, block []byte) []byte {
	switch head.Get("Warc-Type") {
	case "resource":
		in.ContentType = head.Get("Content-Type")
	case "response":
		header, body, ok := bytes.Cut(block, []byte("\r\n\r\n"))
		if !ok {
			header, body, _ = bytes.Cut(block, []byte("\n\n"))
		}
		r, err := http.ReadResponse(bufio.NewReader(io.MultiReader(bytes.NewReader(header), strings.NewReader("\r\n\r\n"))), nil)
		if err != nil || r.StatusCode != http.StatusOK {
			return nil
		}
		in.ContentType = r.Header.Get("Content-Type")
		block = plainBody(r, body)
	}
	if !strings.Contains(in.ContentType, "html") || len(bytes.TrimSpace(block)) == 0 {
		return nil
	}
	return block
}

// plainBody undoes chunks and compression. Archives often keep the headers
// that speak of them and store the body without, so the bytes decide.
func plainBody(r *http.Response, body []byte) []byte {
	if len(r.TransferEncoding) > 0 {
		if b, err := io.ReadAll(httputil.NewChunkedReader(bytes.NewReader(body))); err == nil {
			body = b
		}
	}
	var plain io.Reader
	if r.Header.Get("Content-Encoding") == "deflate" {
		if z, err := zlib.NewReader(bytes.NewReader(body)); err == nil {
			plain = z
		}
	}
	if plain == nil {
		z, _, err := inflate(bytes.NewReader(body), "")
		if err != nil {
			return body
		}
		defer z.Close()
		plain = z
	}
	if b, err := io.ReadAll(io.LimitReader(plain, MaxSize)); err == nil {
		return b
	}
	return body
}

var errRecord = errors.New("not a whole WARC record; the next one is looked for")

// nextRecord reads the headers and the block of a record. Of a block longer
// than MaxSize only the headers are given, with errLong.
func nextRecord(r *bufio.Reader) (textproto.MIMEHeader, []byte, error) {
	stray := false
	for {
		line, err := shortLine(r)
		if err != nil && (err != io.EOF || !stray) {
			return nil, nil, err
		}
		if bytes.HasPrefix(line, []byte("WARC/")) {
			break
		}
		if stray = stray || len(line) > 0; err == io.EOF {
			return nil, nil, errRecord
		}
	}
	head := textproto.MIMEHeader{}
	for size := 0; ; {
		line, err := shortLine(r)
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		if err != nil {
			return nil, nil, err
		}
		if len(line) == 0 {
			break
		}
		if size += len(line); size > 1<<16 {
			return nil, nil, errRecord
		}
		if key, value, ok := strings.Cut(mend(string(line)), ":"); ok {
			head.Add(strings.TrimSpace(key), strings.TrimSpace(value))
		}
	}
	n, err := strconv.ParseInt(head.Get("Content-Length"), 10, 64)
	if err != nil || n < 0 {
		return head, nil, errRecord
	}
	if n > MaxSize {
		if _, err := io.CopyN(io.Discard, r, n); err != nil {
			return head, nil, io.ErrUnexpectedEOF
		}
		return head, nil, errLong
	}
	block, err := io.ReadAll(io.LimitReader(r, n))
	if err == nil && int64(len(block)) < n {
		err = io.ErrUnexpectedEOF
	}
	return head, block, err
}

// shortLine reads a line without its end; of one longer than the buffer of r
// only what fits, in one piece after the other.
func shortLine(r *bufio.Reader) ([]byte, error) {
	line, err := r.ReadSlice('\n')
	if err == bufio.ErrBufferFull || err == io.EOF && len(line) > 0 {
		err = nil
	}
	return bytes.TrimRight(line, "\r\n"), err
}
