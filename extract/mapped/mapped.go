// Package mapped asks the system to keep memory in a certain way.
//
// The system loads pages of an embedded file when they are read, and keeps
// them in the process from then on. Call [Release] for a file of some megabytes
// that has been unpacked into another form and is hardly read again, and
// [Large] for a table of some megabytes that is read here and there.
package mapped

import "unsafe"

// Release lets the system take the pages of embedded away, which must be the
// whole content of a variable with a go:embed line, of type []byte, that
// nobody has written to. It can be read as before: what is read comes back.
// Where the system has no such call nothing happens.
func Release(embedded []byte) { release(embedded) }

// Large gives room for n values that hold no pointers, on large pages where the
// system has them: to find the page of a value that has long not been read
// takes the processor as long as to fetch the value, and of large pages it
// remembers all.
func Large[T any](n int) []T {
	s := make([]T, n) // of memory that is new, and put on pages when it is written to
	first := unsafe.SliceData(s)
	large(unsafe.Slice((*byte)(unsafe.Pointer(first)), n*int(unsafe.Sizeof(*first))))
	return s
}
