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

// LargePage is how many bytes a large page has where the system has them.
const LargePage = 2 << 20

// Large gives room for n values that hold no pointers and are kept for as long
// as the program runs, on large pages where the system has them: to find the
// page of a value that has long not been read takes the processor as long as to
// fetch the value, and of large pages it remembers all. What does not fill a
// large page lies on small ones.
func Large[T any](n int) []T {
	if b := large(n * int(unsafe.Sizeof(*new(T)))); b != nil {
		return unsafe.Slice((*T)(unsafe.Pointer(unsafe.SliceData(b))), n)
	}
	return make([]T, n)
}

// Room is memory from Large that is handed out in parts; the zero value has none.
type Room[T any] struct{ left []T }

// NewRoom gives room for n values.
func NewRoom[T any](n int) Room[T] { return Room[T]{Large[T](n)} }

// Take gives the next n values, of ordinary memory where there is no more room.
func (r *Room[T]) Take(n int) []T {
	if n > len(r.left) {
		return make([]T, n)
	}
	s := r.left[:n:n]
	r.left = r.left[n:]
	return s
}
