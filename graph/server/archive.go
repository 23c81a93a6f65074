package server

// archiveFlags makes the JVM read its classes from an archive.
func (c jarCache) archiveFlags(j java) []string { return nil }
