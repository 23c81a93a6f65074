// Edges that are new since a day: nothing before it speaks of them.
// $since date: the first day
// $about entity = any: one of the two ends
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.firstSeen >= $since AND ($about IS NULL OR $about IN [a.id, b.id])
RETURN r.firstSeen AS firstSeen, a.name AS subject, type(r) AS relation, b.name AS object, r.items AS items,
       r.basis AS basis, r.stories AS stories
ORDER BY firstSeen, subject, relation, object
