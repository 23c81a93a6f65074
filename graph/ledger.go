package graph

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// ledgerHead is the first line of a ledger.
const ledgerHead = "judgement\ta\tb\twho\twhen\twhy"

// Kinds of Judgement.
const (
	Same      = "same"
	Different = "different"
)

// Judgement is a line of a ledger: somebody says of two entities that they are one,
// or that they are not.
type Judgement struct {
	Kind           string // Same or Different
	A, B           string // ids of entities
	Who, When, Why string // "" unknown
	Line           int    // where it stands in the ledger, from 1
}

func (j Judgement) pair() [2]string {
	return [2]string{min(j.A, j.B), max(j.A, j.B)}
}

// Ledger is a file of judgements that the graph follows, judgements.tsv:
//
//	judgement	a	b	who	when	why
//	same	name:sergey lavrov	person:sergei-lavrov.rus	ada	2022-07-12	one minister
//	different	name:georgia	country:GEO	ada	2022-07-13	the state of the US
//
// Of several judgements on one pair the last one counts. Being the same is
// transitive; a Different that such a chain contradicts is an error. Lines may be
// deleted and put in order at will, blank ones and those that begin with "#" are
// skipped.
type Ledger struct {
	path       string
	judgements []Judgement
}

// ReadLedger reads a ledger. One that is not there is an error of [fs.ErrNotExist];
// errors begin with the address of the line.
func ReadLedger(path string) (*Ledger, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("ledger: %w", err)
	}
	l := &Ledger{path: path}
	in := bufio.NewScanner(bytes.NewReader(bytes.TrimPrefix(b, []byte("\ufeff"))))
	in.Buffer(nil, 1<<20)
	for line := 1; in.Scan(); line++ {
		s := strings.TrimRight(in.Text(), "\r")
		if strings.TrimSpace(s) == "" || strings.HasPrefix(s, "#") || s == ledgerHead {
			continue
		}
		j, err := parseJudgement(s)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, line, err)
		}
		j.Line = line
		l.judgements = append(l.judgements, j)
	}
	if err := in.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return l, l.check()
}

func parseJudgement(line string) (Judgement, error) {
	f := strings.Split(line, "\t")
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	if len(f) < 3 || len(f) > 6 {
		return Judgement{}, fmt.Errorf("%d columns with tabs between; want %s", len(f), strings.ReplaceAll(ledgerHead, "\t", ", "))
	}
	f = append(f, "", "", "")
	j := Judgement{Kind: f[0], A: f[1], B: f[2], Who: f[3], When: f[4], Why: f[5]}
	switch {
	case j.Kind != Same && j.Kind != Different:
		return j, fmt.Errorf("judgement %q; it is %s or %s", j.Kind, Same, Different)
	case j.A == j.B:
		return j, fmt.Errorf("both entities are %q", j.A)
	}
	for _, id := range []string{j.A, j.B} {
		if err := checkID("id", id); err != nil {
			return j, err
		}
	}
	return j, nil
}

// Path is where the ledger lies.
func (l *Ledger) Path() string { return l.path }

// Judged gives what the ledger says of two entities itself, which is the last line
// on them; Kind is "" where it says nothing.
func (l *Ledger) Judged(a, b string) Judgement {
	pair := Judgement{A: a, B: b}.pair()
	for _, j := range slices.Backward(l.judgements) {
		if j.pair() == pair {
			return j
		}
	}
	return Judgement{}
}

// open tells whether nothing has been judged of two entities yet, by way of others
// neither.
func (l *Ledger) open(a, b string) bool {
	if l.Judged(a, b).Kind != "" {
		return false
	}
	with := &Ledger{judgements: append(slices.Clone(l.judgements), Judgement{Kind: Same, A: a, B: b})}
	return with.check() == nil
}

// Add writes one more judgement at the end of the ledger, which is made where it is
// not there yet. A judgement that contradicts others is refused, with their lines.
func (l *Ledger) Add(j Judgement) error {
	clean := strings.NewReplacer("\t", " ", "\n", " ", "\r", " ")
	line := strings.Join([]string{j.Kind, j.A, j.B, clean.Replace(j.Who), clean.Replace(j.When), clean.Replace(j.Why)}, "\t")
	j, err := parseJudgement(line)
	if err != nil {
		return err
	}
	with := &Ledger{path: l.path, judgements: append(slices.Clone(l.judgements), j)}
	if err := with.check(); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(l.path), 0o700); err != nil {
		return fmt.Errorf("ledger: %w", err)
	}
	f, err := os.OpenFile(l.path, os.O_APPEND|os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return fmt.Errorf("ledger: %w", err)
	}
	// One write, so that two programs do not mix their lines.
	text := line + "\n"
	switch end, err := lastByte(f); {
	case errors.Is(err, errEmpty):
		text = ledgerHead + "\n" + text
	case err == nil && end != '\n':
		text = "\n" + text
	}
	_, err = f.WriteString(text)
	if err == nil {
		err = f.Sync()
	}
	if errClose := f.Close(); err == nil {
		err = errClose
	}
	if err != nil {
		return fmt.Errorf("ledger: %w", err)
	}
	again, err := ReadLedger(l.path)
	if err != nil {
		return err
	}
	*l = *again
	return nil
}

var errEmpty = errors.New("empty")

func lastByte(f *os.File) (byte, error) {
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	if info.Size() == 0 {
		return 0, errEmpty
	}
	b := make([]byte, 1)
	_, err = f.ReadAt(b, info.Size()-1)
	return b[0], err
}

// OpenLedger is ReadLedger for one that may not be there yet; then it is empty.
func OpenLedger(path string) (*Ledger, error) {
	l, err := ReadLedger(path)
	if errors.Is(err, fs.ErrNotExist) {
		return &Ledger{path: path}, nil
	}
	return l, err
}

// inForce gives the judgements that no later one on the same pair replaces, in the
// order of their lines.
func (l *Ledger) inForce() []Judgement {
	last := map[[2]string]int{}
	for i, j := range l.judgements {
		last[j.pair()] = i
	}
	var out []Judgement
	for _, i := range slices.Sorted(maps.Values(last)) {
		out = append(out, l.judgements[i])
	}
	return out
}

// check looks for chains of Same that a Different contradicts.
func (l *Ledger) check() error {
	same := map[string][]Judgement{}
	for _, j := range l.inForce() {
		if j.Kind == Same {
			same[j.A] = append(same[j.A], j)
			same[j.B] = append(same[j.B], j)
		}
	}
	for _, j := range l.inForce() {
		if j.Kind != Different {
			continue
		}
		if chain := chainBetween(same, j.A, j.B); chain != nil {
			var lines []string
			for _, c := range chain {
				lines = append(lines, fmt.Sprintf("%s and %s (%s)", c.A, c.B, l.at(c)))
			}
			return fmt.Errorf("the ledger %s contradicts itself: %s and %s are said to be different (%s), but the same are %s; split or delete one of these",
				l.path, j.A, j.B, l.at(j), strings.Join(lines, ", "))
		}
	}
	return nil
}

// at is the address of a judgement within the ledger.
func (l *Ledger) at(j Judgement) string {
	if j.Line == 0 {
		return "to be added now"
	}
	return fmt.Sprintf("line %d", j.Line)
}
