package nn

// tileFunc computes a tile of 16 outputs for one or more rows of signed bytes;
// lda and ldy are bytes, quads a multiple of 8.
type tileFunc = func(y *float32, ldy int, a *uint8, lda int, w *int8, quads int, scale *float32, zero, wsum *int32, wscale, bias *float32)

// sdot4 computes 4 rows with the dot-product extension, sdot1 one.
//
//go:noescape
func sdot4(y *float32, ldy int, a *uint8, lda int, w *int8, quads int, scale *float32, zero, wsum *int32, wscale, bias *float32)

//go:noescape
func sdot1(y *float32, ldy int, a *uint8, lda int, w *int8, quads int, scale *float32, zero, wsum *int32, wscale, bias *float32)

// smull2 computes 2 rows without it, smull1 one.
//
//go:noescape
func smull2(y *float32, ldy int, a *uint8, lda int, w *int8, quads int, scale *float32, zero, wsum *int32, wscale, bias *float32)

//go:noescape
func smull1(y *float32, ldy int, a *uint8, lda int, w *int8, quads int, scale *float32, zero, wsum *int32, wscale, bias *float32)

// mulAdd4x8 adds a·b to 4 rows of 8 columns of c, mulAdd1x8 to one; ld* are
// bytes, k is positive.
//
//go:noescape
func mulAdd4x8(c *float32, ldc int, a *float32, lda int, b *float32, ldb int, k int)

//go:noescape
func mulAdd1x8(c *float32, ldc int, a *float32, lda int, b *float32, ldb int, k int)

// geluRow applies gelu to n elements, n a positive multiple of 8.
//
//go:noescape
func geluRow(x *float32, n int)

// expRow sets n elements to e^(x-top) and adds them to the eight lanes of sum;
// n is a positive multiple of 8.
//
//go:noescape
func expRow(x *float32, n int, top float32, sum *[8]float32)

// quantRow sets q to x·inv rounded, plus zero, kept in 0 to 255 and less 128;
// n is a positive multiple of 16.
//
//go:noescape
func quantRow(q *uint8, x *float32, n int, inv float32, zero int32)
