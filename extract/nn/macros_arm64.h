// Vector instructions that Go's assembler does not know, by register number.
// Names and operand order are those of the Arm manual.

#define SDOT(d, n, m, h, l) WORD $(0x4F80E000 | (l)<<21 | (m)<<16 | (h)<<11 | (n)<<5 | (d)) // Vd.4S += Vn.16B · Vm.4B[2h+l]
#define SMULL(d, n, m)      WORD $(0x0E20C000 | (m)<<16 | (n)<<5 | (d)) // Vd.8H, Vn.8B, Vm.8B
#define SMULL2(d, n, m)     WORD $(0x4E20C000 | (m)<<16 | (n)<<5 | (d)) // the upper halves
#define SADALP(d, n)        WORD $(0x4E606800 | (n)<<5 | (d))           // Vd.4S += pairs of Vn.8H
#define ADDP(d, n, m)       WORD $(0x4EA0BC00 | (m)<<16 | (n)<<5 | (d)) // 4S
#define MLS(d, n, m)        WORD $(0x6EA09400 | (m)<<16 | (n)<<5 | (d)) // 4S
#define SMAX(d, n, m)       WORD $(0x4EA06400 | (m)<<16 | (n)<<5 | (d)) // 4S
#define SMIN(d, n, m)       WORD $(0x4EA06C00 | (m)<<16 | (n)<<5 | (d)) // 4S
#define XTN(d, n)           WORD $(0x0E612800 | (n)<<5 | (d))           // Vd.4H, Vn.4S
#define XTN2(d, n)          WORD $(0x4E612800 | (n)<<5 | (d))           // Vd.8H, Vn.4S
#define XTNB(d, n)          WORD $(0x0E212800 | (n)<<5 | (d))           // Vd.8B, Vn.8H
#define XTNB2(d, n)         WORD $(0x4E212800 | (n)<<5 | (d))           // Vd.16B, Vn.8H
#define SCVTF(d, n)         WORD $(0x4E21D800 | (n)<<5 | (d))           // 4S
#define FMUL(d, n, m)       WORD $(0x6E20DC00 | (m)<<16 | (n)<<5 | (d)) // 4S
#define FADD(d, n, m)       WORD $(0x4E20D400 | (m)<<16 | (n)<<5 | (d)) // 4S
#define FSUB(d, n, m)       WORD $(0x4EA0D400 | (m)<<16 | (n)<<5 | (d)) // 4S
#define FMAX(d, n, m)       WORD $(0x4E20F400 | (m)<<16 | (n)<<5 | (d)) // 4S
#define FMIN(d, n, m)       WORD $(0x4EA0F400 | (m)<<16 | (n)<<5 | (d)) // 4S
