// Package encode turns text into one vector per word piece, with a small
// pretrained transformer whose weights are part of the program.
//
// Call Default once for the Model and Tokenizer, NewEncoder once per
// goroutine, then per document Tokenizer.Pieces, Windows and Encoder.Encode:
//
//	model, err := encode.Default()
//	…
//	encoder := model.NewEncoder()
//	pieces := model.Tokenizer().Pieces(nil, sentence)
//	encoder.Encode([][]encode.Piece{pieces})
//	for i, piece := range pieces {
//		vector := encoder.Row(0, i) // Dim numbers for text[piece.Start:piece.End]
//	}
//
// The same text gives the same bits on every machine (see package nn). The
// weights are files in weights/, made by extract/train; the encoder is
// all-MiniLM-L6-v2 (Apache-2.0), a BERT of 6 layers, with a case embedding added.
package encode

import (
	_ "embed"
	"fmt"
	"math"

	"geokg/extract/mapped"
	"geokg/extract/nn"
)

// Sizes of the encoder.
const (
	Dim       = 384 // numbers of a vector
	layers    = 6
	heads     = 12
	headDim   = Dim / heads
	inner     = 1536 // width of the feed-forward part
	cases     = 5
	MaxPieces = 192 // pieces of a window, [CLS] and [SEP] included
)

//go:embed weights/encoder.safetensors
var encoderWeights []byte

//go:embed weights/heads.safetensors
var headWeights []byte

//go:embed weights/vocab.txt
var vocabulary string

// Model is the weights of the encoder, read-only: share one.
type Model struct {
	path      nn.Path
	tokenizer *Tokenizer
	word      []int8    // [vocabulary][Dim]
	wordScale []float32 // [vocabulary]
	pos       []float32 // [MaxPieces or more][Dim]
	cased     []float32 // [cases][Dim]
	norm      layerNorm
	layer     [layers]layer
}

type layer struct {
	q, k, v, o, up, down *nn.Matrix
	afterAttention       layerNorm
	afterInner           layerNorm
}

type layerNorm struct{ w, b []float32 }

// Default reads the weights that are part of the program, for the best path of
// this machine (nn.Detect). It takes some tens of milliseconds: call it once.
func Default() (*Model, error) {
	path, err := nn.Detect()
	if err != nil {
		return nil, err
	}
	return Load(path, encoderWeights, vocabulary)
}

// Heads reads the weights of the linear heads that were trained together with
// the encoder of Default. extract/train/HEADS.md tells what they compute.
func Heads() (*Tensors, error) { return Open(headWeights) }

// Unload gives back the memory of the files of Default and Heads, for when all
// has been read that is wanted of them: the kernels work on packed copies. What
// is read on, such as the vectors of words, comes back page by page.
func Unload() {
	mapped.Release(encoderWeights)
	mapped.Release(headWeights)
}

// Load reads a model from a safetensors file and a vocabulary. It keeps file.
func Load(path nn.Path, file []byte, vocabulary string) (*Model, error) {
	tokenizer, err := NewTokenizer(vocabulary)
	if err != nil {
		return nil, err
	}
	tensors, err := Open(file)
	if err != nil {
		return nil, err
	}
	l := loader{t: tensors, path: path, room: mapped.NewRoom[int8](layers * (4*Dim*Dim + 2*Dim*inner))}
	m := &Model{path: path, tokenizer: tokenizer}
	m.word = l.bytes("word", tokenizer.size, Dim)
	m.wordScale = l.floats("word.scale", tokenizer.size)
	m.pos = l.floats("pos", -1, Dim)
	m.cased = l.floats("case", cases, Dim)
	m.norm = l.norm("emb.ln")
	for i := range m.layer {
		name := func(s string) string { return fmt.Sprintf("l%d.%s", i, s) }
		// The scores of attention are divided by √headDim: fold that into q.
		m.layer[i] = layer{
			q: l.matrix(name("q"), Dim, Dim, float32(1/math.Sqrt(headDim))),
			k: l.matrix(name("k"), Dim, Dim, 1), v: l.matrix(name("v"), Dim, Dim, 1), o: l.matrix(name("o"), Dim, Dim, 1),
			up: l.matrix(name("up"), inner, Dim, 1), down: l.matrix(name("down"), Dim, inner, 1),
			afterAttention: l.norm(name("ln1")), afterInner: l.norm(name("ln2")),
		}
	}
	if l.err == nil && len(m.pos) < MaxPieces*Dim {
		l.err = fmt.Errorf("encoder weights: %d positions, want %d", len(m.pos)/Dim, MaxPieces)
	}
	if l.err != nil {
		return nil, l.err
	}
	return m, nil
}

// Tokenizer returns the tokenizer of the model's vocabulary.
func (m *Model) Tokenizer() *Tokenizer { return m.tokenizer }

// Path returns the path whose kernels the model uses.
func (m *Model) Path() nn.Path { return m.path }

// loader reads tensors and keeps the first error.
type loader struct {
	t    *Tensors
	path nn.Path
	room mapped.Room[int8] // of the matrices, each of which is read whole for every window
	err  error
}

func (l *loader) floats(name string, shape ...int) []float32 {
	f, err := l.t.F32(name, shape...)
	l.keep(err)
	return f
}

func (l *loader) bytes(name string, shape ...int) []int8 {
	b, err := l.t.I8(name, shape...)
	l.keep(err)
	return b
}

func (l *loader) norm(name string) layerNorm {
	return layerNorm{w: l.floats(name+".w", Dim), b: l.floats(name+".b", Dim)}
}

// matrix reads a linear layer and multiplies its result by factor.
func (l *loader) matrix(name string, out, in int, factor float32) *nn.Matrix {
	w, scale, bias := l.bytes(name, out, in), l.floats(name+".scale", out), l.floats(name+".bias", out)
	if l.err != nil {
		return nil
	}
	for i := range scale {
		scale[i] *= factor
		bias[i] *= factor
	}
	m, err := nn.NewMatrixIn(l.room.Take, l.path, w, scale, bias, in)
	l.keep(err)
	return m
}

func (l *loader) keep(err error) {
	if l.err == nil {
		l.err = err
	}
}
