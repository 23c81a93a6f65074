// One writer at a time: the write lock on this node is held until the
// transaction ends, so that writers queue and can neither meet in a deadlock nor
// read what another is about to replace.
MATCH (n:Schema {id: 'geokg'})
SET n.lock = true
RETURN n.version AS version, n.judged AS judged
