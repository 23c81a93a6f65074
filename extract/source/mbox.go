package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/emersion/go-mbox"
)

// isMbox holds where a line "From sender day" stands before the headers of a mail.
func isMbox(_ Options, head []byte) bool {
	first, rest, ok := bytes.Cut(head, []byte("\n"))
	return ok && bytes.HasPrefix(first, []byte("From ")) && headerLine.Match(rest)
}

// readMbox reads the mails of a mailbox, each of at most MaxSize. One that is wrong is
// reported, and the next ones are read.
func readMbox(in input, out yield) bool {
	box := mbox.NewReader(in.r)
	for n := 1; ; n++ {
		message, err := box.NextMessage()
		if err == io.EOF {
			return true
		}
		here := in.many()
		here.Name = fmt.Sprintf("%s: mail %d", in.Name, n)
		if errors.Is(err, mbox.ErrInvalidFormat) {
			return out(nil, here.fault(0, `no mailbox: no line begins with "From " before the first header`))
		}
		if err != nil {
			return out(nil, here.fault(0, "%w", plainError(err)))
		}
		b, err := io.ReadAll(io.LimitReader(message, MaxSize+1))
		switch {
		case err != nil:
			return out(nil, here.fault(0, "%w", plainError(err)))
		case len(b) > MaxSize:
			if !out(nil, here.fault(0, "more than %d MiB; the mail is left out", MaxSize>>20)) {
				return false
			}
		case !here.mail(b, out):
			return false
		}
	}
}
