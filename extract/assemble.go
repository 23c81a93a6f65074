package extract

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"

	"geokg/extract/coref"
	"geokg/extract/relation"
	"geokg/extract/text"
)

// statement puts together what is known of one relation.
func (x *Extractor) statement(d *text.Document, sentences []text.Sentence, mentions []coref.Mention, r relation.Relation) Statement {
	s, o := mentions[r.Subject], mentions[r.Object]
	sentence, by := sentences[r.Sentence], x.lengthOdds(len(sentences))
	st := Statement{
		Subject:    actor(d, s),
		Relation:   r.Name,
		Object:     actor(d, o),
		Item:       r.Item,
		Status:     r.Status,
		Time:       r.Time,
		Cue:        r.Cue.Of(d.Text),
		Sentence:   r.Sentence,
		PLOVER:     x.vocabulary.event(r.Name, r.Status),
		Confidence: scaled(r.Confidence, by),
		Rule:       r.Rule,
		Evidence: Evidence{
			Span:    sentence.Span,
			Text:    sentence.Of(d.Text),
			Subject: s.Span,
			Object:  o.Span,
			Cue:     r.Cue,
		},
	}
	if r.Source >= 0 {
		a := actor(d, mentions[r.Source])
		st.Source, st.Attributed = a.Name, &a
	}
	if x.explain {
		st.Explanation = x.explanation(r, by)
	}
	st.ID = statementID(d.ID, &st)
	return st
}

func actor(d *text.Document, m coref.Mention) Actor {
	e := m.Entity
	return Actor{
		Span: m.Span,
		ID:   e.ID, Name: e.Name, Type: string(e.Type), Country: e.Country, QID: e.QID,
		Mention: m.Of(d.Text), Aka: e.Aka,
	}
}

// statementID is equal for equal statements of one article, whatever version
// of the extractor finds them: 16 hexadecimal digits of a hash.
func statementID(doc string, s *Statement) string {
	var room [256]byte
	b := strconv.AppendQuote(room[:0], doc)
	for _, n := range [...]int{s.Evidence.Start, s.Evidence.End} {
		b = strconv.AppendInt(append(b, ' '), int64(n), 10)
	}
	for _, part := range [...]string{s.Subject.ID, s.Relation, s.Object.ID, s.Status} {
		b = strconv.AppendQuote(append(b, ' '), part)
	}
	hash := sha256.Sum256(b)
	return hex.EncodeToString(hash[:8])
}
