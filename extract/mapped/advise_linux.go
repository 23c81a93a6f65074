package mapped

import (
	"os"
	"syscall"
	"unsafe"
)

// release drops the whole pages of b; those that b shares with its neighbours,
// whose variables may have been written to, stay.
func release(b []byte) { advise(b, os.Getpagesize(), syscall.MADV_DONTNEED) }

// hugePages is MADV_HUGEPAGE.
const hugePages = 14

// large gives memory of its own, which begins with a large page and which the
// collector of garbage neither sees nor counts; nil where there is none, or where
// no page would be filled.
func large(size int) []byte {
	if size < LargePage {
		return nil
	}
	b, err := syscall.Mmap(-1, 0, size+LargePage, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		return nil
	}
	b = b[ahead(b, LargePage):][:size]
	advise(b, LargePage, hugePages)
	return b
}

// advise gives the system advice on the whole pages of b. Where it is refused
// the pages stay as they are, and no harm is done.
func advise(b []byte, page, advice int) {
	first := ahead(b, page)
	if pages := (len(b) - first) / page; pages > 0 {
		_ = syscall.Madvise(b[first:][:pages*page], advice)
	}
}

// ahead is how many bytes of b lie before its first whole page.
func ahead(b []byte, page int) int {
	return int(-uintptr(unsafe.Pointer(unsafe.SliceData(b))) % uintptr(page))
}
