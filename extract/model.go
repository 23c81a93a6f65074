package extract

import (
	"sync"

	"geokg/extract/encode"
	"geokg/extract/entity"
	"geokg/extract/lexicon"
	"geokg/extract/relation"
	"geokg/extract/text"
)

// model is the encoder with its heads, and working memories that are free. A
// sync.Pool would give them up at every second collection of garbage, and
// several megabytes each would be made anew many times a second.
type model struct {
	encoder *encode.Model
	tagger  *entity.Tagger
	head    *relation.Head
	watched []string                  // words of which the encoder keeps the attention, for package coref
	deed    func(*text.Sentence) bool // tells whether a sentence may speak of a deed told of before

	mu   sync.Mutex
	idle []*worker // as many as there were documents at a time
}

func newModel() (*model, error) {
	m := &model{}
	var err error
	if m.encoder, err = encode.Default(); err != nil {
		return nil, err
	}
	weights, err := encode.Heads()
	if err != nil {
		return nil, err
	}
	if m.tagger, err = entity.NewTagger(m.encoder.Path(), weights); err != nil {
		return nil, err
	}
	names, err := lexicon.RelationNames()
	if err != nil {
		return nil, err
	}
	if m.head, err = relation.NewHead(m.encoder.Path(), weights, names); err != nil {
		return nil, err
	}
	encode.Unload()
	return m, nil
}

// worker is what one document at a time is read with.
type worker struct {
	encoder *encode.Encoder
	tagger  *entity.Tagger
	scorer  *relation.Scorer
	tags    []float32 // room for those of a document
	deed    func(*text.Sentence) bool
}

func (m *model) worker() *worker {
	m.mu.Lock()
	defer m.mu.Unlock()
	if n := len(m.idle); n > 0 {
		w := m.idle[n-1]
		m.idle = m.idle[:n-1]
		return w
	}
	e := m.encoder.NewEncoder()
	e.Watch(m.watched)
	return &worker{encoder: e, tagger: m.tagger, scorer: m.head.NewScorer(), deed: m.deed}
}

func (m *model) free(w *worker) {
	m.mu.Lock()
	m.idle = append(m.idle, w)
	m.mu.Unlock()
}

// wanted tells in which sentences there can be a relation: those with two
// possible actors, a deed that may stand for one among them.
func wanted(s []text.Sentence, draft *entity.Draft, deed func(*text.Sentence) bool) []bool {
	out := make([]bool, len(s))
	for i := range s {
		n := draft.Actors(i)
		out[i] = len(s[i].Tokens) > 0 && (n > 1 || n == 1 && deed(&s[i]))
	}
	return out
}

// read has the wanted sentences encoded.
func (w *worker) read(d *text.Document, s []text.Sentence, draft *entity.Draft) ([]relation.Reading, [][]entity.Tagged) {
	actors := wanted(s, draft, w.deed)
	encoded := w.encoder.Sentences(d.Text, s, func(i int) bool { return actors[i] })
	w.tags = w.tags[:0]
	out, spans := make([]relation.Reading, len(s)), make([][]entity.Tagged, len(s))
	for i, e := range encoded {
		if len(e.Pieces) > 0 {
			var tags entity.Tags
			tags, w.tags = w.tagger.Tags(w.tags, e)
			out[i], spans[i] = relation.Reading{Sentence: e, Tags: tags}, tags.Spans(e)
		}
	}
	return out, spans
}
