package refresh

import (
	"cmp"
	"encoding/json"
	"errors"
	"net"
	"net/http"
	"slices"
	"time"
)

// Failure is an article that could not be had.
type Failure struct {
	Source string    `json:"source"`
	What   string    `json:"what"` // address or file
	Error  string    `json:"error"`
	Tries  int       `json:"tries"`
	First  time.Time `json:"first"`
	Next   time.Time `json:"next,omitzero"` // zero: given up
}

// Dead tells whether it was given up.
func (f Failure) Dead() bool { return f.Next.IsZero() }

// Failures lists what could not be had, the dead letters first, each by source
// and address.
func Failures(c *Config) ([]Failure, error) {
	if !exists(c.State) {
		return []Failure{}, nil
	}
	s, err := openState(c.State)
	if errors.Is(err, ErrBusy) && c.Listen != "" {
		if out, ok := askFailures(c.Listen); ok {
			return out, nil
		}
	}
	if err != nil {
		return nil, err
	}
	defer s.close()
	return failures(c, s)
}

// askFailures asks the geokg refresh that is at work.
func askFailures(listen string) (out []Failure, ok bool) {
	host, port, err := net.SplitHostPort(listen)
	if err != nil {
		return nil, false
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	client := http.Client{Timeout: 10 * time.Second}
	resp, err := client.Get("http://" + net.JoinHostPort(host, port) + "/failed")
	if err != nil {
		return nil, false
	}
	defer resp.Body.Close()
	ok = resp.StatusCode == http.StatusOK && json.NewDecoder(resp.Body).Decode(&out) == nil
	return out, ok
}

// failures are those of the pass at work, else of the state as it lies there.
func (r *Refresher) failures() ([]Failure, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.open != nil {
		return failures(r.Config, r.open)
	}
	return Failures(&Config{State: r.Config.State, secrets: r.Config.secrets})
}

func failures(c *Config, s *state) ([]Failure, error) {
	out := []Failure{} // for JSON an empty list is one
	err := s.view(func(t tables) error {
		for _, bucket := range []string{"dead", "tasks"} {
			err := each(t, bucket, func(x task) error {
				if x.Error == "" {
					return nil
				}
				out = append(out, Failure{Source: x.Source, What: c.Scrub(x.what()), Error: c.Scrub(x.Error), Tries: x.Tries, First: x.First, Next: x.Next})
				return nil
			})
			if err != nil {
				return err
			}
		}
		return nil
	})
	slices.SortStableFunc(out, func(a, b Failure) int {
		dead := func(f Failure) int {
			if f.Dead() {
				return 0
			}
			return 1
		}
		return cmp.Or(dead(a)-dead(b), cmp.Compare(a.Source, b.Source), cmp.Compare(a.What, b.What))
	})
	return out, err
}

// Retry has the next pass try everything again that failed, and says how much
// that is.
func Retry(c *Config) (int, error) {
	if !exists(c.State) {
		return 0, nil
	}
	s, err := openState(c.State)
	if err != nil {
		return 0, err
	}
	defer s.close()
	n := 0
	err = s.update(func(t tables) error {
		var again []task
		for _, bucket := range []string{"dead", "tasks"} {
			if err := each(t, bucket, func(x task) error {
				if x.Error != "" {
					again = append(again, x)
				}
				return nil
			}); err != nil {
				return err
			}
		}
		for _, x := range again {
			n++
			if err := t.remove("dead", x.Key); err != nil {
				return err
			}
			if x.File != "" { // the file is read again, and its source asked at once
				if err := t.remove("files", x.File); err != nil {
					return err
				}
				if err := t.remove("sources", x.Source); err != nil {
					return err
				}
				continue
			}
			x.Tries, x.Next = 0, time.Time{}
			if err := put(t, "tasks", x.Key, x); err != nil {
				return err
			}
		}
		return nil
	})
	return n, err
}
