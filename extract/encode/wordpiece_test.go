package encode

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"
	"unicode/utf8"
)

func tokenizer(t testing.TB) *Tokenizer {
	tok, err := NewTokenizer(vocabulary)
	if err != nil {
		t.Fatal(err)
	}
	return tok
}

// TestPiecesOfReference reads what the reference tokenizer made of strings;
// testdata/wordpiece.py wrote the file. GEOKG_WORDPIECE names a larger one.
func TestPiecesOfReference(t *testing.T) {
	name := "testdata/wordpiece.jsonl"
	if other := os.Getenv("GEOKG_WORDPIECE"); other != "" {
		name = other
	}
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	tok, lines, bad := tokenizer(t), bufio.NewScanner(f), 0
	lines.Buffer(nil, 1<<20)
	n := 0
	for ; lines.Scan(); n++ {
		var text string
		var want [][4]int
		if err := json.Unmarshal(lines.Bytes(), &[]any{&text, &want}); err != nil {
			t.Fatalf("%s:%d: %v", name, n+1, err)
		}
		var got [][4]int
		for _, p := range tok.Pieces(nil, text) {
			got = append(got, [4]int{int(p.ID), p.Start, p.End, p.Word})
		}
		if i := differ(got, want); i >= 0 {
			t.Errorf("%s:%d: %q: from piece %d on %v, want %v", name, n+1, text, i, got[i:], want[i:])
			if bad++; bad == 10 {
				t.Fatal("and perhaps more")
			}
		}
	}
	if lines.Err() != nil || n < 250 {
		t.Fatalf("%s: %d lines, %v", name, n, lines.Err())
	}
}

// differ returns the first index at which a and b differ, -1 where none.
func differ(a, b [][4]int) int {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return i
		}
	}
	if len(a) != len(b) {
		return min(len(a), len(b))
	}
	return -1
}

func TestCase(t *testing.T) {
	tok := tokenizer(t)
	for word, want := range map[string]Case{
		"troops": Lower, "naïve": Lower, "北": Lower, "الرئيس": Lower,
		"Iran": Title, "McCain": Title, "Élysée": Title, "A": Title, "É": Title,
		"NATO": Upper, "ÉLYSÉE": Upper, "UN": Upper,
		"2024": Other, ",": Other, "iPhone": Other, "3rd": Other, "F16": Other, "€": Other,
		"NA\u00adTO": Other, // a character inside that belongs to no piece
	} {
		pieces := tok.Pieces(nil, " "+word+" ")
		for _, p := range pieces {
			if p.Case != want {
				t.Errorf("%q: case %d, want %d", word, p.Case, want)
			}
		}
		if len(pieces) == 0 {
			t.Errorf("%q has no pieces", word)
		}
	}
}

func TestVocabularyErrors(t *testing.T) {
	if _, err := NewTokenizer("[UNK]\n[CLS]\na\n"); err == nil || !strings.Contains(err.Error(), "[SEP]") {
		t.Errorf("a vocabulary without [SEP]: %v", err)
	}
}

func FuzzPieces(f *testing.F) {
	for _, s := range []string{"Türkiye's e\u0301", "\xff\xfe\x80a", "각\u0301x", strings.Repeat("é", 120), "a\u200bb"} {
		f.Add(s)
	}
	tok := tokenizer(f)
	f.Fuzz(func(t *testing.T, text string) {
		end, word := 0, -1
		var pieces []Piece
		for _, p := range tok.Pieces(nil, text) {
			// Characters that decompose into several (각) may be cut within.
			inside := len(pieces) > 0 && p.Start == pieces[len(pieces)-1].Start && p.End >= end
			if p.Start < end && !inside || p.End <= p.Start || p.End > len(text) {
				t.Fatalf("%q: piece %+v after byte %d", text, p, end)
			}
			if p.Word != word && p.Word != word+1 {
				t.Fatalf("%q: word %d after %d", text, p.Word, word)
			}
			if s := text[p.Start:p.End]; utf8.ValidString(text) && !utf8.ValidString(s) {
				t.Fatalf("%q: piece %q cuts a character", text, s)
			}
			if p.ID < 0 || int(p.ID) >= tok.size {
				t.Fatalf("%q: id %d", text, p.ID)
			}
			end, word = p.End, p.Word
			pieces = append(pieces, p)
		}
	})
}
