// Edges of which one statement says that it happened and another, of the same time, that it did not.
// $about entity = any: one of the two ends
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.disputed AND ($about IS NULL OR $about IN [a.id, b.id])
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.statuses AS statuses, r.sources AS sources,
       r.statements AS statements, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen
ORDER BY statements DESC, subject, relation, object
