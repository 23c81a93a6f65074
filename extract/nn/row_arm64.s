#include "textflag.h"
#include "macros_arm64.h"

// Row kernels. Constants are those of the portable kernels, same order of
// operations; two vectors of four lanes stand for eight lanes.

#define CONST(name, i, v) DATA name<>+(4*i)(SB)/4, $v

CONST(gelu, 0, -4.4)
CONST(gelu, 1, 4.4)
CONST(gelu, 2, 0.5)
CONST(gelu, 3, 3.5693125538527326e-11)
CONST(gelu, 4, -3.7539478192627485e-09)
CONST(gelu, 5, 1.7408109442840214e-07)
CONST(gelu, 6, -4.724797690869309e-06)
CONST(gelu, 7, 8.429222361883149e-05)
CONST(gelu, 8, -0.0010549873113632202)
CONST(gelu, 9, 0.009643008932471275)
CONST(gelu, 10, -0.06607639789581299)
CONST(gelu, 11, 0.3987616002559662)
GLOBL gelu<>(SB), RODATA|NOPTR, $48

CONST(exp, 0, -87.0)
CONST(exp, 1, 88.0)
CONST(exp, 2, 1.44269504)
CONST(exp, 3, 12582912.0)
CONST(exp, 4, 0.693359375)
CONST(exp, 5, -2.12194440e-4)
CONST(exp, 6, 0.0013814540579915047)
CONST(exp, 7, 0.00836871936917305)
CONST(exp, 8, 0.04166838899254799)
CONST(exp, 9, 0.1666652113199234)
CONST(exp, 10, 0.4999999403953552)
CONST(exp, 11, 1.0)
GLOBL exp<>(SB), RODATA|NOPTR, $48

#define MULADD(acc, x) \
	FMUL(6, 0, x)         \
	FMUL(7, 1, x)         \
	FADD(acc, acc, 6)     \
	FADD(acc+1, acc+1, 7)

#define MULADD_ARGS \
	MOVD c+0(FP), R0    \
	MOVD ldc+8(FP), R1  \
	MOVD a+16(FP), R2   \
	MOVD lda+24(FP), R3 \
	MOVD b+32(FP), R4   \
	MOVD ldb+40(FP), R5 \
	MOVD k+48(FP), R6

// TABLE loads the twelve constants at R3 into all lanes of V16 to V27.
#define TABLE \
	VLD1R.P 4(R3), [V16.S4] \
	VLD1R.P 4(R3), [V17.S4] \
	VLD1R.P 4(R3), [V18.S4] \
	VLD1R.P 4(R3), [V19.S4] \
	VLD1R.P 4(R3), [V20.S4] \
	VLD1R.P 4(R3), [V21.S4] \
	VLD1R.P 4(R3), [V22.S4] \
	VLD1R.P 4(R3), [V23.S4] \
	VLD1R.P 4(R3), [V24.S4] \
	VLD1R.P 4(R3), [V25.S4] \
	VLD1R.P 4(R3), [V26.S4] \
	VLD1R.P 4(R3), [V27.S4]

// HORNER multiplies y by t and adds c, for two vectors.
#define HORNER(y, t, c) \
	FMUL(y, y, t)       \
	FMUL(y+1, y+1, t+1) \
	FADD(y, y, c)       \
	FADD(y+1, y+1, c)

// func geluRow(x *float32, n int)
TEXT ·geluRow(SB), NOSPLIT, $0-16
	MOVD x+0(FP), R0
	MOVD n+8(FP), R1
	MOVD $gelu<>(SB), R3
	TABLE

loop:
	VLD1 (R0), [V0.S4, V1.S4]
	FMAX(2, 0, 16)
	FMAX(3, 1, 16)
	FMIN(2, 2, 17)
	FMIN(3, 3, 17)
	FMUL(4, 2, 2)
	FMUL(5, 3, 3)
	VMOV V19.B16, V6.B16
	VMOV V19.B16, V7.B16
	HORNER(6, 4, 20)
	HORNER(6, 4, 21)
	HORNER(6, 4, 22)
	HORNER(6, 4, 23)
	HORNER(6, 4, 24)
	HORNER(6, 4, 25)
	HORNER(6, 4, 26)
	HORNER(6, 4, 27)
	HORNER(6, 2, 18)
	FMUL(0, 0, 6)
	FMUL(1, 1, 7)
	VST1.P [V0.S4, V1.S4], 32(R0)
	SUBS $8, R1
	BNE loop
	RET

// func expRow(x *float32, n int, top float32, sum *[8]float32)
TEXT ·expRow(SB), NOSPLIT, $0-32
	MOVD x+0(FP), R0
	MOVD n+8(FP), R1
	MOVD sum+24(FP), R2
	MOVD $exp<>(SB), R3
	TABLE
	MOVWU top+16(FP), R4
	VDUP R4, V28.S4
	VLD1 (R2), [V30.S4, V31.S4]

loop:
	VLD1 (R0), [V0.S4, V1.S4]
	FSUB(0, 0, 28)
	FSUB(1, 1, 28)
	FMAX(0, 0, 16)
	FMAX(1, 1, 16)
	FMIN(0, 0, 17)
	FMIN(1, 1, 17)
	FMUL(2, 0, 18)
	FMUL(3, 1, 18)
	FADD(2, 2, 19)
	FADD(3, 3, 19)
	FSUB(4, 2, 19)
	FSUB(5, 3, 19)
	FMUL(6, 4, 20)
	FMUL(7, 5, 20)
	FSUB(0, 0, 6)
	FSUB(1, 1, 7)
	FMUL(6, 4, 21)
	FMUL(7, 5, 21)
	FSUB(0, 0, 6)
	FSUB(1, 1, 7)
	VMOV V22.B16, V6.B16
	VMOV V22.B16, V7.B16
	HORNER(6, 0, 23)
	HORNER(6, 0, 24)
	HORNER(6, 0, 25)
	HORNER(6, 0, 26)
	FMUL(4, 0, 0)
	FMUL(5, 1, 1)
	FMUL(6, 6, 4)
	FMUL(7, 7, 5)
	FADD(6, 6, 0)
	FADD(7, 7, 1)
	FADD(6, 6, 27)
	FADD(7, 7, 27)
	VSHL $23, V2.S4, V2.S4
	VSHL $23, V3.S4, V3.S4
	VADD V27.S4, V2.S4, V2.S4
	VADD V27.S4, V3.S4, V3.S4
	FMUL(0, 6, 2)
	FMUL(1, 7, 3)
	FADD(30, 30, 0)
	FADD(31, 31, 1)
	VST1.P [V0.S4, V1.S4], 32(R0)
	SUBS $8, R1
	BNE loop
	VST1 [V30.S4, V31.S4], (R2)
	RET

// WHOLE turns x into a byte in a 32-bit lane; V16 is 1/scale, V17 the rounding
// offset, V18 the zero point less that offset's bits, V19 is 0, V20 255.
#define WHOLE(x, v) \
	FMUL(x, x, 16)         \
	FADD(x, x, 17)         \
	VADD V18.S4, v.S4, v.S4 \
	SMAX(x, x, 19)         \
	SMIN(x, x, 20)

// func quantRow(q *uint8, x *float32, n int, inv float32, zero int32)
TEXT ·quantRow(SB), NOSPLIT, $0-32
	MOVD q+0(FP), R0
	MOVD x+8(FP), R1
	MOVD n+16(FP), R2
	MOVWU inv+24(FP), R3
	VDUP R3, V16.S4
	MOVWU zero+28(FP), R4
	MOVD $0x4B400000, R3
	VDUP R3, V17.S4
	SUBW R3, R4, R4
	VDUP R4, V18.S4
	VEOR V19.B16, V19.B16, V19.B16
	MOVD $255, R3
	VDUP R3, V20.S4
	MOVD $128, R3
	VDUP R3, V21.B16

loop:
	VLD1.P 64(R1), [V0.S4, V1.S4, V2.S4, V3.S4]
	WHOLE(0, V0)
	WHOLE(1, V1)
	WHOLE(2, V2)
	WHOLE(3, V3)
	XTN(4, 0)
	XTN2(4, 1)
	XTN(5, 2)
	XTN2(5, 3)
	XTNB(6, 4)
	XTNB2(6, 5)
	VEOR V21.B16, V6.B16, V6.B16
	VST1.P [V6.B16], 16(R0)
	SUBS $16, R2
	BNE loop
	RET

// func mulAdd4x8(c *float32, ldc int, a *float32, lda int, b *float32, ldb int, k int)
TEXT ·mulAdd4x8(SB), NOSPLIT, $0-56
	MULADD_ARGS
	ADD R3, R2, R7
	ADD R3, R7, R8
	ADD R3, R8, R9
	ADD R1, R0, R10
	ADD R1, R10, R11
	ADD R1, R11, R12
	VLD1 (R0), [V16.S4, V17.S4]
	VLD1 (R10), [V18.S4, V19.S4]
	VLD1 (R11), [V20.S4, V21.S4]
	VLD1 (R12), [V22.S4, V23.S4]

loop:
	VLD1 (R4), [V0.S4, V1.S4]
	ADD R5, R4
	VLD1R.P 4(R2), [V2.S4]
	VLD1R.P 4(R7), [V3.S4]
	VLD1R.P 4(R8), [V4.S4]
	VLD1R.P 4(R9), [V5.S4]
	MULADD(16, 2)
	MULADD(18, 3)
	MULADD(20, 4)
	MULADD(22, 5)
	SUBS $1, R6
	BNE loop

	VST1 [V16.S4, V17.S4], (R0)
	VST1 [V18.S4, V19.S4], (R10)
	VST1 [V20.S4, V21.S4], (R11)
	VST1 [V22.S4, V23.S4], (R12)
	RET

// func mulAdd1x8(c *float32, ldc int, a *float32, lda int, b *float32, ldb int, k int)
TEXT ·mulAdd1x8(SB), NOSPLIT, $0-56
	MULADD_ARGS
	VLD1 (R0), [V16.S4, V17.S4]

loop:
	VLD1 (R4), [V0.S4, V1.S4]
	ADD R5, R4
	VLD1R.P 4(R2), [V2.S4]
	MULADD(16, 2)
	SUBS $1, R6
	BNE loop

	VST1 [V16.S4, V17.S4], (R0)
	RET
