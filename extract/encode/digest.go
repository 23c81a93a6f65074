package encode

import (
	"crypto/sha256"
	"encoding/hex"
)

// Digest names the embedded weights: eight hexadecimal digits of the SHA-256
// of encoder, heads and vocabulary.
func Digest() string {
	h := sha256.New()
	for _, b := range [][]byte{encoderWeights, headWeights, []byte(vocabulary)} {
		h.Write(b)
	}
	return hex.EncodeToString(h.Sum(nil)[:4])
}
