// Edges that one story alone tells: what to check first.
// $about entity = any: one of the two ends
// $confidence number = 0: of at least so many per cent confidence
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.stories = 1 AND r.confidence * 100 >= $confidence AND ($about IS NULL OR $about IN [a.id, b.id])
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.basis AS basis, r.confidence AS confidence,
       r.publishers AS publishers, r.lastSeen AS lastSeen
ORDER BY confidence DESC, subject, relation, object
