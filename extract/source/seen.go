package source

import (
	"hash/fnv"
	"sync"
)

// Seen remembers which articles have been read, by id, so that none is read
// twice: 16 bytes and a little an article. It may be shared by goroutines.
type Seen struct {
	mu     sync.Mutex
	hashes map[uint64]uint32 // of the text by that of the id
}

// NewSeen gives one that has seen nothing.
func NewSeen() *Seen { return &Seen{hashes: map[uint64]uint32{}} }

// see notes an article. before: its id was there already, with another text;
// same: with this text.
func (s *Seen) see(id string, text [32]byte) (before, same bool) {
	h := fnv.New64a()
	h.Write([]byte(id))
	key, value := h.Sum64(), uint32(text[0])|uint32(text[1])<<8|uint32(text[2])<<16|uint32(text[3])<<24
	s.mu.Lock()
	defer s.mu.Unlock()
	old, found := s.hashes[key]
	if !found {
		s.hashes[key] = value
	}
	return found && old != value, found && old == value
}
