package encode

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"unsafe"
)

// Tensors reads a safetensors file: a header length (8 bytes, little-endian), a
// JSON header of names, types, shapes and offsets, and the data.
type Tensors struct {
	info map[string]tensorInfo
	data []byte
}

type tensorInfo struct {
	Type    string `json:"dtype"`
	Shape   []int  `json:"shape"`
	Offsets [2]int `json:"data_offsets"`
}

// Open reads the header of file. It keeps file and copies nothing of it.
func Open(file []byte) (*Tensors, error) {
	if len(file) < 8 {
		return nil, errors.New("safetensors: shorter than its header length")
	}
	n := binary.LittleEndian.Uint64(file)
	if n > uint64(len(file)-8) {
		return nil, fmt.Errorf("safetensors: header of %d bytes in a file of %d", n, len(file))
	}
	header, data := file[8:8+n], file[8+n:]
	var raw map[string]json.RawMessage
	if err := json.Unmarshal(header, &raw); err != nil {
		return nil, fmt.Errorf("safetensors: header: %w", err)
	}
	delete(raw, "__metadata__")
	t := &Tensors{info: make(map[string]tensorInfo, len(raw)), data: data}
	for name, text := range raw {
		var info tensorInfo
		if err := json.Unmarshal(text, &info); err != nil {
			return nil, fmt.Errorf("safetensors: %s: %w", name, err)
		}
		if err := info.check(len(data)); err != nil {
			return nil, fmt.Errorf("safetensors: %s: %w", name, err)
		}
		t.info[name] = info
	}
	return t, nil
}

// check makes sure that the tensor's bytes are those of its shape and lie in
// the file.
func (i tensorInfo) check(size int) error {
	want, ok := map[string]int{"I8": 1, "F32": 4}[i.Type]
	if !ok {
		return fmt.Errorf("type %s, want I8 or F32", i.Type)
	}
	for _, n := range i.Shape {
		if n < 0 || n > 0 && want > size/n {
			return fmt.Errorf("shape %v is larger than the file", i.Shape)
		}
		want *= n
	}
	if i.Offsets[0] < 0 || i.Offsets[1] > size || i.Offsets[1]-i.Offsets[0] != want {
		return fmt.Errorf("offsets %v for %d bytes of %d", i.Offsets, want, size)
	}
	return nil
}

// Names returns the names of the tensors, sorted.
func (t *Tensors) Names() []string {
	names := make([]string, 0, len(t.info))
	for name := range t.info {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// Shape returns the shape of the tensor called name, nil where there is none.
func (t *Tensors) Shape(name string) []int { return slices.Clone(t.info[name].Shape) }

// F32 returns a copy of the tensor called name as float32, which must have the
// given shape; -1 stands for any size. An int8 tensor is read as well where
// there is a tensor of its name and ".scale", a factor per row.
func (t *Tensors) F32(name string, shape ...int) ([]float32, error) {
	if t.info[name].Type == "I8" {
		return t.scaled(name, shape)
	}
	b, err := t.bytes(name, "F32", shape)
	if err != nil {
		return nil, err
	}
	f := make([]float32, len(b)/4)
	for i := range f {
		f[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return f, nil
}

func (t *Tensors) scaled(name string, shape []int) ([]float32, error) {
	q, err := t.I8(name, shape...)
	if err != nil || len(q) == 0 {
		return nil, err
	}
	if len(shape) == 0 {
		return nil, fmt.Errorf("safetensors: %s has no rows to scale", name)
	}
	scale, err := t.F32(name+".scale", t.info[name].Shape[0])
	if err != nil {
		return nil, err
	}
	f, row := make([]float32, len(q)), len(q)/len(scale)
	for i, v := range q {
		f[i] = float32(v) * scale[i/row]
	}
	return f, nil
}

// I8 returns the int8 tensor called name, which must have the given shape; -1
// stands for any size. It lies in the file: read it only.
func (t *Tensors) I8(name string, shape ...int) ([]int8, error) {
	b, err := t.bytes(name, "I8", shape)
	if err != nil || len(b) == 0 {
		return nil, err
	}
	return unsafe.Slice((*int8)(unsafe.Pointer(&b[0])), len(b)), nil
}

func (t *Tensors) bytes(name, typ string, shape []int) ([]byte, error) {
	info, ok := t.info[name]
	if !ok {
		return nil, fmt.Errorf("safetensors: no tensor %s", name)
	}
	same := func(have, want int) bool { return want == -1 || have == want }
	if info.Type != typ || !slices.EqualFunc(info.Shape, shape, same) {
		return nil, fmt.Errorf("safetensors: %s is %s %v, want %s %v", name, info.Type, info.Shape, typ, shape)
	}
	return t.data[info.Offsets[0]:info.Offsets[1]], nil
}
