package refresh

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"

	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"

	"geokg/extract/fetch"
	"geokg/extract/text"
)

// ErrBusy says that another geokg refresh works with the same state.
var ErrBusy = errors.New("another geokg refresh is at work with this state; wait for it, or stop it")

// The state is a file of bbolt, which a kill leaves as the last commit left it.
// Values are JSON.
//
//	sources   name of a source -> sourceState
//	tasks     key of an article -> task: seen and still to be loaded
//	articles  key of an article -> record: what was loaded last
//	ids       id of a document -> key of the article that it came from
//	files     path -> fileState
//	dead      key -> task that was given up
//	meta      "target" -> id of the graph that the articles went into
//
// A task is written when it is first seen and taken away in the transaction that
// writes its record, after the graph has committed. So whatever was seen once gets
// there, wherever the program is killed; what is loaded twice, the graph tells.
type state struct{ db *bbolt.DB }

var buckets = []string{"sources", "tasks", "articles", "ids", "files", "dead", "meta"}

type sourceState struct {
	Next  time.Time        `json:"next"`            // not asked before
	Seen  fetch.Validators `json:"seen,omitzero"`   // of the feed
	At    string           `json:"at"`              // hash of the source and of what reads it: where it is another, all is read afresh
	Error string           `json:"error,omitempty"` // of the last time, empty if all was well
}

// task is an article that was seen and is not yet loaded.
type task struct {
	Key       string         `json:"key"`
	Source    string         `json:"source"`
	URL       string         `json:"url,omitempty"` // page to fetch, where there is no document
	Item      string         `json:"item"`          // hash of what the feed says about it
	Document  *text.Document `json:"document,omitempty"`
	Title     string         `json:"title,omitempty"`
	Publisher string         `json:"publisher,omitempty"`
	Published string         `json:"published,omitempty"`
	File      string         `json:"file,omitempty"` // of what could not be read there
	Tries     int            `json:"tries,omitempty"`
	First     time.Time      `json:"first,omitzero"` // failure
	Next      time.Time      `json:"next,omitzero"`  // try
	Error     string         `json:"error,omitempty"`
}

// record is what was loaded of an article.
type record struct {
	ID      string           `json:"id"` // of the document
	Source  string           `json:"source"`
	Item    string           `json:"item"`
	Content string           `json:"content"` // hash of the document
	Recipe  string           `json:"recipe"`  // what made its statements
	Seen    fetch.Validators `json:"seen,omitzero"`
	Checked time.Time        `json:"checked"`
}

// fileState is how a file was when all of it had been read.
type fileState struct {
	Size   int64     `json:"size"`
	Mod    time.Time `json:"mod"`
	Recipe string    `json:"recipe"`
}

// openState opens the file, which no other process can then.
func openState(path string) (*state, error) {
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: 2 * time.Second})
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, fmt.Errorf("%s: %w", path, ErrBusy)
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%s: no such folder; make it, or name another file as state", path)
	case err != nil:
		return nil, fmt.Errorf("%s: cannot be used as state: %w; where it is damaged, move it away, and all is read again", path, err)
	}
	err = db.Update(func(tx *bbolt.Tx) error {
		for _, name := range buckets {
			if _, err := tx.CreateBucketIfNotExists([]byte(name)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		db.Close()
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return &state{db}, nil
}

func (s *state) close() error { return s.db.Close() }

func (s *state) view(f func(tables) error) error {
	return s.db.View(func(tx *bbolt.Tx) error { return f(tables{tx}) })
}

func (s *state) update(f func(tables) error) error {
	return s.db.Update(func(tx *bbolt.Tx) error { return f(tables{tx}) })
}

// tables reads and writes values within one transaction.
type tables struct{ tx *bbolt.Tx }

// get reads a value and tells whether it is there.
func get[T any](t tables, bucket, key string) (v T, ok bool) {
	raw := t.tx.Bucket([]byte(bucket)).Get(short(key))
	return v, raw != nil && json.Unmarshal(raw, &v) == nil
}

func put[T any](t tables, bucket, key string, v T) error {
	raw, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return t.tx.Bucket([]byte(bucket)).Put(short(key), raw)
}

func (t tables) remove(bucket, key string) error {
	return t.tx.Bucket([]byte(bucket)).Delete(short(key))
}

func (t tables) count(bucket string) int { return t.tx.Bucket([]byte(bucket)).Stats().KeyN }

// empty takes all values of a bucket away.
func (t tables) empty(bucket string) error {
	if err := t.tx.DeleteBucket([]byte(bucket)); err != nil {
		return err
	}
	_, err := t.tx.CreateBucket([]byte(bucket))
	return err
}

// each goes through the values of a bucket, by key.
func each[T any](t tables, bucket string, f func(T) error) error {
	return t.tx.Bucket([]byte(bucket)).ForEach(func(_, raw []byte) error {
		var v T
		if err := json.Unmarshal(raw, &v); err != nil {
			return err
		}
		return f(v)
	})
}

// short is a key that fits: bbolt takes 32 KiB, and addresses may be longer.
func short(key string) []byte {
	if len(key) <= 1024 {
		return []byte(key)
	}
	return []byte(hash(key))
}

func hash(v any) string {
	raw, _ := json.Marshal(v) // of strings and documents, which cannot fail
	sum := sha256.Sum256(raw)
	return hex.EncodeToString(sum[:16])
}

// exists tells whether there is a state at all; asking for it must not make one.
func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
