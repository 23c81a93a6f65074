// Who supplies whom with what, and on what ground that is said.
// $receiver entity = any: who is supplied
// $supplier entity = any: who supplies
// $since date = any: only what was still reported on or after this day
MATCH (a:Entity)-[r:SUPPLIES]->(b:Entity)
WHERE ($receiver IS NULL OR b.id = $receiver) AND ($supplier IS NULL OR a.id = $supplier)
  AND ($since IS NULL OR r.lastSeen >= $since)
RETURN a.name AS supplier, b.name AS receiver, r.items AS items, r.basis AS basis, r.sources AS sources,
       r.stories AS stories, r.disputed AS disputed, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen
ORDER BY stories DESC, supplier, receiver
