package extract

import (
	"sync"

	"geokg/extract/encode"
	"geokg/extract/entity"
	"geokg/extract/relation"
	"geokg/extract/text"
)

// model is the encoder with its heads, and a pool of working memories.
type model struct {
	encoder *encode.Model
	tagger  *entity.Tagger
	head    *relation.Head
	workers sync.Pool
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
	names, err := relationNames()
	if err != nil {
		return nil, err
	}
	if m.head, err = relation.NewHead(m.encoder.Path(), weights, names); err != nil {
		return nil, err
	}
	return m, nil
}

// worker is what one document at a time is read with.
type worker struct {
	encoder *encode.Encoder
	tagger  *entity.Tagger
	scorer  *relation.Scorer
}

func (m *model) worker() *worker {
	if w, ok := m.workers.Get().(*worker); ok {
		return w
	}
	return &worker{m.encoder.NewEncoder(), m.tagger, m.head.NewScorer()}
}

func (m *model) free(w *worker) { m.workers.Put(w) }

// read has the sentences encoded in which there can be a relation: those with
// two possible actors.
func (w *worker) read(d *text.Document, s []text.Sentence, draft *entity.Draft) ([]relation.Reading, [][]entity.Tagged) {
	wanted := make([]bool, len(s))
	for i := range s {
		wanted[i] = len(s[i].Tokens) > 0 && draft.Actors(i) > 1
	}
	encoded := w.encoder.Sentences(d.Text, s, func(i int) bool { return wanted[i] })
	out, spans := make([]relation.Reading, len(s)), make([][]entity.Tagged, len(s))
	for i, e := range encoded {
		if len(e.Pieces) > 0 {
			tags := w.tagger.Tags(e)
			out[i], spans[i] = relation.Reading{Sentence: e, Tags: tags}, tags.Spans(e)
		}
	}
	return out, spans
}
