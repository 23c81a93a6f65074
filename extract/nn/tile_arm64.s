#include "textflag.h"
#include "macros_arm64.h"

// Tiles of the int8 product: 16 outputs of one or more rows. Activations are
// signed bytes, 128 less than the portable kernel's, and so are zero points.

#define CLEAR(a, b, c, d) \
	VEOR a.B16, a.B16, a.B16 \
	VEOR b.B16, b.B16, b.B16 \
	VEOR c.B16, c.B16, c.B16 \
	VEOR d.B16, d.B16, d.B16

// Arguments common to all tiles, and what finishing needs: sums of weights in
// V0 to V3, scales in V4 to V7, biases in V8 to V11.
#define ARGS \
	MOVD a+16(FP), R0      \
	MOVD lda+24(FP), R1    \
	MOVD w+32(FP), R5      \
	MOVD quads+40(FP), R6

#define FINISH_ARGS \
	MOVD y+0(FP), R0       \
	MOVD ldy+8(FP), R1     \
	MOVD scale+48(FP), R2  \
	MOVD zero+56(FP), R3   \
	MOVD wsum+64(FP), R4   \
	MOVD wscale+72(FP), R5 \
	MOVD bias+80(FP), R6   \
	VLD1 (R4), [V0.S4, V1.S4, V2.S4, V3.S4] \
	VLD1 (R5), [V4.S4, V5.S4, V6.S4, V7.S4] \
	VLD1 (R6), [V8.S4, V9.S4, V10.S4, V11.S4]

// FINISH turns sums in acc into results, as Matrix.finish does. V12 is the zero
// point of the row, V13 its scale.
#define FINISH(acc, i) \
	MLS(acc, 12, i)        \
	SCVTF(acc, acc)        \
	FMUL(14, 13, 4+i)      \
	FMUL(acc, acc, 14)     \
	FADD(acc, acc, 8+i)

#define FINISH_ROW(acc, a, b, c, d) \
	VLD1R.P 4(R3), [V12.S4] \
	VLD1R.P 4(R2), [V13.S4] \
	FINISH(acc+0, 0)        \
	FINISH(acc+1, 1)        \
	FINISH(acc+2, 2)        \
	FINISH(acc+3, 3)        \
	VST1 [a.S4, b.S4, c.S4, d.S4], (R0) \
	ADD R1, R0

// DOT adds four weights of each of 16 outputs times the four activations h, l of x.
#define DOT(acc, x, h, l) \
	SDOT(acc+0, 0, x, h, l) \
	SDOT(acc+1, 1, x, h, l) \
	SDOT(acc+2, 2, x, h, l) \
	SDOT(acc+3, 3, x, h, l)

#define DOT4(h, l) \
	VLD1.P 64(R5), [V0.B16, V1.B16, V2.B16, V3.B16] \
	DOT(16, 4, h, l) \
	DOT(20, 5, h, l) \
	DOT(24, 6, h, l) \
	DOT(28, 7, h, l)

// func sdot4(y *float32, ldy int, a *uint8, lda int, w *int8, quads int, scale *float32, zero, wsum *int32, wscale, bias *float32)
TEXT ·sdot4(SB), NOSPLIT, $0-88
	ARGS
	ADD R1, R0, R2
	ADD R1, R2, R3
	ADD R1, R3, R4
	CLEAR(V16, V17, V18, V19)
	CLEAR(V20, V21, V22, V23)
	CLEAR(V24, V25, V26, V27)
	CLEAR(V28, V29, V30, V31)

loop:
	VLD1.P 16(R0), [V4.B16]
	VLD1.P 16(R2), [V5.B16]
	VLD1.P 16(R3), [V6.B16]
	VLD1.P 16(R4), [V7.B16]
	DOT4(0, 0)
	DOT4(0, 1)
	DOT4(1, 0)
	DOT4(1, 1)
	SUBS $4, R6
	BNE loop

	FINISH_ARGS
	FINISH_ROW(16, V16, V17, V18, V19)
	FINISH_ROW(20, V20, V21, V22, V23)
	FINISH_ROW(24, V24, V25, V26, V27)
	FINISH_ROW(28, V28, V29, V30, V31)
	RET

#define DOT1(h, l) \
	VLD1.P 64(R5), [V0.B16, V1.B16, V2.B16, V3.B16] \
	DOT(16, 4, h, l)

// func sdot1(y *float32, ldy int, a *uint8, lda int, w *int8, quads int, scale *float32, zero, wsum *int32, wscale, bias *float32)
TEXT ·sdot1(SB), NOSPLIT, $0-88
	ARGS
	CLEAR(V16, V17, V18, V19)

loop:
	VLD1.P 16(R0), [V4.B16]
	DOT1(0, 0)
	DOT1(0, 1)
	DOT1(1, 0)
	DOT1(1, 1)
	SUBS $4, R6
	BNE loop

	FINISH_ARGS
	FINISH_ROW(16, V16, V17, V18, V19)
	RET

// MULL does the same for one vector of weights w, 4 outputs, without the
// dot-product extension: two lanes an output, to be added at the end.
#define MULL(acc, w, x) \
	SMULL(6, w, x)   \
	SMULL2(7, w, x)  \
	SADALP(acc, 6)   \
	SADALP(acc+1, 7)

// PAIRS adds the two lanes of each of 16 outputs.
#define PAIRS(acc) \
	ADDP(acc+0, acc+0, acc+1) \
	ADDP(acc+1, acc+2, acc+3) \
	ADDP(acc+2, acc+4, acc+5) \
	ADDP(acc+3, acc+6, acc+7)

// func smull2(y *float32, ldy int, a *uint8, lda int, w *int8, quads int, scale *float32, zero, wsum *int32, wscale, bias *float32)
TEXT ·smull2(SB), NOSPLIT, $0-88
	ARGS
	ADD R1, R0, R2
	CLEAR(V16, V17, V18, V19)
	CLEAR(V20, V21, V22, V23)
	CLEAR(V24, V25, V26, V27)
	CLEAR(V28, V29, V30, V31)

loop:
	VLD1R.P 4(R0), [V4.S4]
	VLD1R.P 4(R2), [V5.S4]
	VLD1.P 64(R5), [V0.B16, V1.B16, V2.B16, V3.B16]
	MULL(16, 0, 4)
	MULL(24, 0, 5)
	MULL(18, 1, 4)
	MULL(26, 1, 5)
	MULL(20, 2, 4)
	MULL(28, 2, 5)
	MULL(22, 3, 4)
	MULL(30, 3, 5)
	SUBS $1, R6
	BNE loop

	PAIRS(16)
	PAIRS(24)
	FINISH_ARGS
	FINISH_ROW(16, V16, V17, V18, V19)
	FINISH_ROW(24, V24, V25, V26, V27)
	RET

// func smull1(y *float32, ldy int, a *uint8, lda int, w *int8, quads int, scale *float32, zero, wsum *int32, wscale, bias *float32)
TEXT ·smull1(SB), NOSPLIT, $0-88
	ARGS
	CLEAR(V16, V17, V18, V19)
	CLEAR(V20, V21, V22, V23)

loop:
	VLD1R.P 4(R0), [V4.S4]
	VLD1.P 64(R5), [V0.B16, V1.B16, V2.B16, V3.B16]
	MULL(16, 0, 4)
	MULL(18, 1, 4)
	MULL(20, 2, 4)
	MULL(22, 3, 4)
	SUBS $1, R6
	BNE loop

	PAIRS(16)
	FINISH_ARGS
	FINISH_ROW(16, V16, V17, V18, V19)
	RET
