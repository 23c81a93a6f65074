package mapped

import (
	"os"
	"syscall"
	"unsafe"
)

// release drops the whole pages of b; those that b shares with its neighbours,
// whose variables may have been written to, stay.
func release(b []byte) { advise(b, os.Getpagesize(), syscall.MADV_DONTNEED) }

const (
	largePage = 2 << 20
	hugePages = 14 // MADV_HUGEPAGE
)

// large puts what b has of large pages on them.
func large(b []byte) { advise(b, largePage, hugePages) }

// advise gives the system advice on the whole pages of b. Where it is refused
// the pages stay as they are, and no harm is done.
func advise(b []byte, page, advice int) {
	at := int(uintptr(unsafe.Pointer(unsafe.SliceData(b))) % uintptr(page))
	first := (page - at) % page
	end := (at+len(b))/page*page - at
	if first < end {
		_ = syscall.Madvise(b[first:end], advice)
	}
}
