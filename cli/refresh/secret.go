package refresh

import (
	"cmp"
	"io"
	"slices"
	"strings"
)

// Scrub puts "xxx" in place of the secrets that the configuration holds.
func (c *Config) Scrub(s string) string {
	// The longest first, or a part of one would be left.
	secrets := slices.SortedFunc(slices.Values(c.secrets), func(a, b string) int {
		return cmp.Or(cmp.Compare(len(b), len(a)), strings.Compare(a, b))
	})
	for _, secret := range secrets {
		s = strings.ReplaceAll(s, secret, "xxx")
	}
	return s
}

// Scrubbed gives a writer that lets no secret through. Each Write is looked at by
// itself; loggers write whole lines.
func (c *Config) Scrubbed(w io.Writer) io.Writer { return scrubber{w, c} }

type scrubber struct {
	w io.Writer
	c *Config
}

func (s scrubber) Write(p []byte) (int, error) {
	if _, err := io.WriteString(s.w, s.c.Scrub(string(p))); err != nil {
		return 0, err
	}
	return len(p), nil
}
