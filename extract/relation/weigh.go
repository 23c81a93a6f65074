package relation

import (
	"slices"
	"strconv"
	"strings"

	"geokg/extract/lexicon"
)

// weights say how much each sign of an attribute counts, in logits.
type weights struct {
	source, time signs
	names        map[string]string // of the signs of a source, each to itself
}

// signs are the weights by name.
type signs map[string]float32

// sum adds what the signs weigh.
func (w signs) sum(of []string) (sum float32) {
	for _, s := range of {
		sum += w[s]
	}
	return sum
}

// with is what the signs weigh together with the head's word.
func (w signs) with(head float32, of []string) float32 {
	return float32(w["head"]*head) + float32(w["signs"]*w.sum(of))
}

// readWeights reads what extract/train/attributes.py has fitted.
func readWeights(set *lexicon.Set) (*weights, error) {
	t, err := set.Table("attributes.txt", "attribute", "sign", "weight")
	if err != nil {
		return nil, err
	}
	w := &weights{signs{}, signs{}, map[string]string{}}
	of := map[string]signs{"source": w.source, "time": w.time}
	for _, row := range t.Rows {
		to, sign := of[row.Fields[0]], row.Fields[1]
		x, err := strconv.ParseFloat(row.Fields[2], 32)
		switch {
		case to == nil:
			return nil, row.Errorf("attribute %q, want source or time", row.Fields[0])
		case err != nil:
			return nil, row.Errorf("weight %q, want a number", row.Fields[2])
		}
		if _, ok := to[sign]; !ok { // the user's own line goes before
			to[sign] = float32(x)
		}
	}
	for sign := range w.source {
		w.names[sign] = sign
	}
	return w, nil
}

// sign gives the sign of a source that the parts make; ok is false of one that
// weighs nothing, unless somebody is to read it.
func (d *document) sign(parts ...string) (s string, ok bool) {
	if s, ok = d.weights.name(parts); !ok && !d.unread {
		s, ok = strings.Join(parts, ""), true
	}
	return s, ok
}

// own gives the sign that the parts make, whether it weighs anything or not: of it others
// are made.
func (d *document) own(parts ...string) string {
	if s, ok := d.weights.name(parts); ok {
		return s
	}
	return strings.Join(parts, "")
}

// name is the sign of a source that the parts make, which takes no memory; ok is false of
// one that weighs nothing.
func (w *weights) name(parts []string) (s string, ok bool) {
	var room [64]byte
	b := room[:0]
	for _, p := range parts {
		b = append(b, p...)
	}
	s, ok = w.names[string(b)]
	return s, ok
}

// reasons are what the signs weigh, times scale, the strongest first.
func (w signs) reasons(of []string, scale float32) []Reason {
	var out []Reason
	for _, s := range of {
		if x := w[s]; x != 0 {
			out = append(out, Reason{s, float64(x * scale)})
		}
	}
	strongest(out)
	return out
}

// reasonsWith are those of with.
func (w signs) reasonsWith(head float32, of []string) []Reason {
	out := append(w.reasons(of, w["signs"]), Reason{"head", float64(w["head"] * head)})
	strongest(out)
	return out
}

// signList is signs of one choice, each once.
type signList []string

func (l *signList) add(s string) {
	if !slices.Contains(*l, s) {
		*l = append(*l, s)
	}
}
