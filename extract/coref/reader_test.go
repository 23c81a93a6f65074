package coref

import (
	"sync"
	"testing"

	"geokg/extract/encode"
	"geokg/extract/entity"
	"geokg/extract/text"
)

// reader finds mentions as the whole program does, by the tables and the
// encoder, or by the tables alone.
type reader struct {
	*Resolver
	linker  *entity.Linker
	tagger  *entity.Tagger
	encoder *encode.Encoder // nil: the tables alone
}

var encoderModel = sync.OnceValues(encode.Default)

func newReader(tb testing.TB, encoder bool) *reader {
	tb.Helper()
	r := &reader{Resolver: resolver(tb), linker: linker(tb)}
	if !encoder {
		return r
	}
	m, err := encoderModel()
	if err != nil {
		tb.Fatal(err)
	}
	weights, err := encode.Heads()
	if err != nil {
		tb.Fatal(err)
	}
	if r.tagger, err = entity.NewTagger(m.Path(), weights); err != nil {
		tb.Fatal(err)
	}
	r.encoder = m.NewEncoder()
	r.encoder.Watch(r.Watched())
	return r
}

// work gives the resolution of a document up to where mentions are gone
// through; at the given spans stand persons.
func (r *reader) work(d *text.Document, persons ...text.Span) *resolution {
	s := text.Split(d)
	draft := r.linker.Draft(d, s)
	var tagged [][]entity.Tagged
	var a Attention
	if r.encoder != nil {
		tagged = make([][]entity.Tagged, len(s))
		for i, e := range r.encoder.Sentences(d.Text, s, func(i int) bool { return draft.Actors(i) > 1 }) {
			if len(e.Pieces) > 0 {
				tags, _ := r.tagger.Tags(nil, e)
				tagged[i] = tags.Spans(e)
			}
		}
		a = r.encoder.Attention()
	}
	m := draft.Mentions(tagged)
	for _, p := range persons {
		m = withPerson(m, s, d, p)
	}
	return r.begin(d, s, m, a)
}

// read gives the mentions of a document, resolved.
func (r *reader) read(d *text.Document, persons ...text.Span) []Mention {
	x := r.work(d, persons...)
	x.resolve()
	return x.inOrder()
}
