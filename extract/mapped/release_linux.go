package mapped

import (
	"os"
	"syscall"
	"unsafe"
)

// release drops the whole pages of b; those that b shares with its neighbours,
// whose variables may have been written to, stay.
func release(b []byte) {
	size := os.Getpagesize()
	at := int(uintptr(unsafe.Pointer(unsafe.SliceData(b))) % uintptr(size))
	first := (size - at) % size
	end := (at+len(b))/size*size - at
	if first < end {
		// Of advice: where it is refused the pages stay, and no harm is done.
		_ = syscall.Madvise(b[first:end], syscall.MADV_DONTNEED)
	}
}
