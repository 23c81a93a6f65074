package source

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"net/textproto"
	"regexp"
	"strings"

	"github.com/emersion/go-message"
	"github.com/emersion/go-message/mail"
	"golang.org/x/net/html/charset"

	"geokg/extract/text"
)

var (
	headerLine = regexp.MustCompile(`^(?:[A-Za-z][A-Za-z0-9-]*:|[ \t])`)
	mailOnly   = []string{"Message-Id", "Mime-Version", "Received", "Return-Path", "Content-Transfer-Encoding", "Delivered-To"}
)

// isEML holds where the first lines are headers, some of which only mail has.
func isEML(_ Options, head []byte) bool {
	known := false
	for line := range bytes.Lines(head) {
		if line = bytes.TrimRight(line, "\r\n"); len(line) == 0 {
			break
		}
		if !headerLine.Match(line) {
			return false
		}
		key, _, _ := bytes.Cut(line, []byte(":"))
		for _, k := range mailOnly {
			known = known || textproto.CanonicalMIMEHeaderKey(string(key)) == k
		}
	}
	return known
}

// readEML reads a file that is one mail.
func readEML(in input, out yield) bool {
	b, err := in.all()
	if err != nil {
		return out(nil, err)
	}
	return in.mail(b, out)
}

// mail reads one mail: subject, day and sender from its headers, the text from its HTML
// part, else from its plain one.
func (in input) mail(b []byte, out yield) bool {
	// The error may only say that the encoding is unknown here; it is undone below.
	m, err := mail.CreateReader(bytes.NewReader(b))
	if m == nil {
		return out(nil, in.fault(0, "not readable as a mail: %s", shown(err.Error())))
	}
	d := &text.Document{Title: headerText(m.Header.Get("Subject")), Publisher: sender(headerText(m.Header.Get("From")))}
	if id := strings.Trim(strings.TrimSpace(m.Header.Get("Message-Id")), "<>"); id != "" {
		d.ID = "mid:" + oneLine(id)
	}
	date, _, _ := strings.Cut(m.Header.Get("Date"), "(") // "(CET)"
	day, warning := in.stated("Date", strings.TrimSpace(date), 0)
	d.Published = day
	if warning != nil && !out(nil, warning) {
		return false
	}
	page, plain, cut := in.parts(m)
	if cut != nil && !out(nil, in.fault(0, "%w", cut)) {
		return false
	}
	if d.Text = page; d.Text == "" {
		d.Text = strings.TrimSpace(plain)
	}
	if d.Text == "" {
		return out(nil, in.fault(0, "no text in this mail"))
	}
	return in.give(out, d, 0)
}

// parts gives the main text of the HTML part and the plain part, each empty
// where the mail has none, and what went wrong on the way.
func (in input) parts(m *mail.Reader) (page, plain string, fault error) {
	for {
		p, err := m.NextPart()
		if err == io.EOF {
			return page, plain, nil
		}
		if p == nil {
			return page, plain, errors.New(shown(plainError(err).Error()))
		}
		header, ok := p.Header.(*mail.InlineHeader)
		if !ok {
			continue
		}
		body, err := io.ReadAll(p.Body)
		if err != nil {
			fault = errors.New(shown(plainError(err).Error()))
		}
		contentType := header.Get("Content-Type")
		kind, _, _ := mime.ParseMediaType(contentType)
		switch {
		case strings.HasSuffix(kind, "html") && page == "":
			here := in
			here.ContentType = contentType
			if message.IsUnknownEncoding(err) {
				continue
			}
			if d, _, err := here.page(body); err == nil {
				page = d.Text
			}
		case (kind == "text/plain" || kind == "") && plain == "":
			plain = decodeAs(body, contentType)
		}
		if fault != nil {
			return page, plain, fault
		}
	}
}

// headerText decodes "=?utf-8?q?...?=".
func headerText(s string) string {
	words := mime.WordDecoder{CharsetReader: charset.NewReaderLabel}
	if t, err := words.DecodeHeader(s); err == nil {
		s = t
	}
	return oneLine(decode([]byte(s)))
}

// sender is the name of who sent a mail, else the host of the address.
func sender(from string) string {
	name, address, ok := strings.Cut(from, "<")
	if name = strings.Trim(strings.TrimSpace(name), `"`); ok && name != "" {
		return name
	}
	if !ok {
		address = from
	}
	_, host, _ := strings.Cut(strings.Trim(address, "<> "), "@")
	return host
}
