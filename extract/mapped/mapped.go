// Package mapped gives memory back that files embedded in the program take.
//
// The system loads pages of an embedded file when they are read, and keeps
// them in the process from then on. Call [Release] for a file of some megabytes
// that has been unpacked into another form and is hardly read again.
package mapped

// Release lets the system take the pages of embedded away, which must be the
// whole content of a variable with a go:embed line, of type []byte, that
// nobody has written to. It can be read as before: what is read comes back.
// Where the system has no such call nothing happens.
func Release(embedded []byte) { release(embedded) }
