package extract

import (
	"sync"

	"geokg/extract/coref"
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
// two known actors.
func (w *worker) read(d *text.Document, s []text.Sentence, mentions []coref.Mention) []relation.Reading {
	first := make([]string, len(s))
	two := make([]bool, len(s))
	for _, m := range mentions {
		if m.Entity == nil || len(s[m.Sentence].Tokens) == 0 {
			continue
		}
		if first[m.Sentence] == "" {
			first[m.Sentence] = m.Entity.ID
		} else if first[m.Sentence] != m.Entity.ID {
			two[m.Sentence] = true
		}
	}
	encoded := w.encoder.Sentences(d.Text, s, func(i int) bool { return two[i] })
	out := make([]relation.Reading, len(s))
	for i, e := range encoded {
		if len(e.Pieces) > 0 {
			out[i] = relation.Reading{Sentence: e, Tags: w.tagger.Tags(e)}
		}
	}
	return out
}
