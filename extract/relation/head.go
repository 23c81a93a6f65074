package relation

import (
	"errors"
	"fmt"
	"slices"

	"geokg/extract/encode"
	"geokg/extract/entity"
	"geokg/extract/mapped"
	"geokg/extract/nn"
)

// Sizes of the head; see HEADS.md of the training recipe.
const (
	hidden   = 256
	key      = 64
	pool     = 2 * key // two attention heads
	trait    = 64      // what of a pair is compared with others
	pointers = 4       // first and last piece of the cue, of the item
	statusN  = 6
	known    = 16 // what is known of a mention beside its words
	unit     = 3*encode.Dim + entity.Kinds + known
)

// headStatuses are the statuses in the order of the head's outputs.
var headStatuses = [statusN]string{"actual", "planned", "possible", "requested", "threatened", "negated"}

// Head is the part of the network that judges pairs of mentions: which
// relations hold, and of a relation its status, its cue, its item, who claims
// it and when it was. It is read-only and may be shared; make a Scorer per goroutine.
type Head struct {
	path      nn.Path
	relations []string // in the order of the outputs

	subject, object, between  *nn.Matrix
	attQ, attK, attV          *nn.Matrix
	pair, pooled              *nn.Matrix
	claim, claimPooled        *nn.Matrix
	compare, settle           *nn.Matrix
	pointQ                    *nn.Matrix
	pointK                    [pointers]*nn.Matrix // of key inputs, those of pointScale, and Dim outputs
	pointScale, pointBias     []float32            // [pointers·key]
	trait, distance, relation *nn.Linear
	claimRelation             []float32  // [relations][hidden]
	verdict                   *nn.Linear // statuses, no item, the reporter
	sourceQ, sourceK          *nn.Linear
	timeQ, timeK              *nn.Linear
	timeNull, timeNullBias    []float32 // [hidden], [1]
}

// NewHead takes the head from the weights that were trained with the encoder;
// relations are the names in the order of the relation table.
func NewHead(path nn.Path, w *encode.Tensors, relations []string) (*Head, error) {
	h := &Head{path: path, relations: relations}
	l := layers{path: path, w: w, room: mapped.NewRoom[int8](mapped.LargePage)}
	n := len(relations)
	h.subject, h.object = l.rounded("subject", hidden, unit, true), l.rounded("object", hidden, unit, false)
	h.between = l.rounded("between", hidden, encode.Dim, false)
	h.distance = l.linear("distance", hidden, 3, false)
	h.attQ, h.attK, h.attV = l.rounded("att_q", pool, hidden, true), l.rounded("att_k", pool, encode.Dim, true), l.rounded("att_v", pool, encode.Dim, true)
	h.pair, h.pooled = l.rounded("pair", hidden, hidden, true), l.rounded("pooled", hidden, pool, false)
	h.trait, h.compare = l.linear("trait", trait, hidden, true), l.rounded("compare", hidden, beside, true)
	h.settle = l.rounded("settle", hidden, hidden, false)
	h.relation = l.linear("relation", n, hidden, true)
	h.claim, h.claimPooled = l.rounded("claim", hidden, hidden, true), l.rounded("claim_pooled", hidden, pool, false)
	h.claimRelation = l.floats("claim_relation.w", n, hidden)
	h.verdict = l.verdict()
	h.pointQ = l.rounded("point_q", pointers*key, hidden, true)
	h.pointK, h.pointScale, h.pointBias = l.turned("point_k"), l.floats("point_k.w.scale", pointers*key), l.floats("point_k.b", pointers*key)
	h.sourceQ, h.sourceK = l.linear("source_q", key, hidden, true), l.linear("source_k", key, encode.Dim, true)
	h.timeQ, h.timeK = l.linear("time_q", key, hidden, true), l.linear("time_k", key, encode.Dim, true)
	h.timeNull, h.timeNullBias = l.floats("time_null.w", 1, hidden), l.floats("time_null.b", 1)
	if err := errors.Join(l.errs...); err != nil {
		return nil, fmt.Errorf("relation head: %w", err)
	}
	return h, nil
}

// number is the relation's place among the outputs, or -1 where the head does
// not know it: a relation of the user's own.
func (c *Scorer) number(relation string) int { return slices.Index(c.h.relations, relation) }

// layers reads the layers of the head and keeps what went wrong.
type layers struct {
	path nn.Path
	w    *encode.Tensors
	room mapped.Room[int8] // of the matrices
	errs []error
}

func (l *layers) floats(name string, shape ...int) []float32 {
	v, err := l.w.F32(name, shape...)
	if err != nil {
		l.errs = append(l.errs, err)
	}
	return v
}

// verdict reads the layers of few outputs that are asked of every claim as one.
func (l *layers) verdict() *nn.Linear {
	w := slices.Concat(l.floats("status.w", statusN, hidden), l.floats("item_null.w", 1, hidden), l.floats("source_null.w", 1, hidden))
	b := slices.Concat(l.floats("status.b", statusN), l.floats("item_null.b", 1), l.floats("source_null.b", 1))
	return l.layer("verdict", w, b, hidden)
}

func (l *layers) linear(name string, out, in int, bias bool) *nn.Linear {
	var b []float32
	w := l.floats(name+".w", out, in)
	if bias {
		b = l.floats(name+".b", out)
	}
	return l.layer(name, w, b, in)
}

func (l *layers) layer(name string, w, b []float32, in int) *nn.Linear {
	if len(l.errs) > 0 {
		return nil
	}
	m, err := nn.NewLinear(l.path, w, b, in)
	if err != nil {
		l.errs = append(l.errs, fmt.Errorf("%s: %w", name, err))
	}
	return m
}
