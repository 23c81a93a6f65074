package encode

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
	"testing"
)

// safetensors makes a file of a header and data.
func safetensors(header string, data ...byte) []byte {
	b := binary.LittleEndian.AppendUint64(nil, uint64(len(header)))
	return append(append(b, header...), data...)
}

const twoTensors = `{"__metadata__":{"format":"pt"},"a":{"dtype":"I8","shape":[2,1],"data_offsets":[0,2]},"b":{"dtype":"F32","shape":[1],"data_offsets":[2,6]}}`

func TestTensors(t *testing.T) {
	f, err := Open(safetensors(twoTensors, 1, 0xFF, 0, 0, 0x80, 0x3F))
	if err != nil {
		t.Fatal(err)
	}
	if a, err := f.I8("a", -1, 1); err != nil || !slices.Equal(a, []int8{1, -1}) {
		t.Errorf("a = %v, %v", a, err)
	}
	if b, err := f.F32("b", 1); err != nil || !slices.Equal(b, []float32{1}) {
		t.Errorf("b = %v, %v", b, err)
	}
	if got := f.Names(); !slices.Equal(got, []string{"a", "b"}) {
		t.Errorf("names %v", got)
	}
	for _, err := range []error{
		second(f.F32("a", 2, 1)), second(f.F32("b", 2)), second(f.F32("c")), second(f.I8("a", 2)),
	} {
		if err == nil {
			t.Error("a tensor of another name, type or shape was given")
		}
	}
}

func TestTensorsOfBytesWithScale(t *testing.T) {
	const header = `{"a":{"dtype":"I8","shape":[2,1],"data_offsets":[0,2]},"a.scale":{"dtype":"F32","shape":[2],"data_offsets":[2,10]}}`
	f, err := Open(safetensors(header, 3, 0xFE, 0, 0, 0x80, 0x3F, 0, 0, 0, 0x40)) // scales 1 and 2
	if err != nil {
		t.Fatal(err)
	}
	if a, err := f.F32("a", 2, 1); err != nil || !slices.Equal(a, []float32{3, -4}) {
		t.Errorf("a = %v, %v", a, err)
	}
	if _, err := f.F32("a", 2); err == nil {
		t.Error("another shape was accepted")
	}
}

func second[T any](_ T, err error) error { return err }

func TestTensorsErrors(t *testing.T) {
	for file, want := range map[string]string{
		"short": "shorter",
		string(binary.LittleEndian.AppendUint64(nil, 1<<63)):                                                        "header of",
		string(safetensors(`[]`)):                                                                                   "header",
		string(safetensors(`{"a":{"dtype":"F16","shape":[1],"data_offsets":[0,2]}}`, 1, 2)):                         "type F16",
		string(safetensors(`{"a":{"dtype":"I8","shape":[3],"data_offsets":[0,2]}}`, 1, 2)):                          "shape",
		string(safetensors(`{"a":{"dtype":"I8","shape":[2],"data_offsets":[1,3]}}`, 1, 2)):                          "offsets",
		string(safetensors(`{"a":{"dtype":"I8","shape":[1],"data_offsets":[0,2]}}`, 1, 2)):                          "offsets",
		string(safetensors(`{"a":{"dtype":"F32","shape":[4611686018427387905],"data_offsets":[0,4]}}`, 1, 2, 3, 4)): "larger",
	} {
		if _, err := Open([]byte(file)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want an error with %q", file, err, want)
		}
	}
}

func TestLoadErrors(t *testing.T) {
	for _, file := range [][]byte{nil, safetensors(twoTensors, 1, 2, 3, 4, 5, 6), bytes.Repeat([]byte{1}, 64)} {
		if _, err := Load(best(), file, vocabulary); err == nil {
			t.Errorf("weights %.20q were accepted", file)
		}
	}
}

func FuzzTensors(f *testing.F) {
	f.Add(safetensors(twoTensors, 1, 2, 3, 4, 5, 6))
	f.Fuzz(func(t *testing.T, file []byte) {
		tensors, err := Open(file)
		if err != nil {
			return
		}
		for _, name := range tensors.Names() {
			shape := tensors.Shape(name)
			_, errF := tensors.F32(name, shape...)
			_, errI := tensors.I8(name, shape...)
			if errF != nil && errI != nil {
				t.Errorf("%s does not read: %v, %v", name, errF, errI)
			}
		}
	})
}
