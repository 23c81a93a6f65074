// What nobody but those quoted says: edges that no reporter tells in their own words.
// $about entity = any: one of the two ends
// $by text = any: only where this name is among the claimants
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.attributed AND ($about IS NULL OR $about IN [a.id, b.id]) AND ($by IS NULL OR $by IN r.sources)
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.items AS items, r.basis AS basis,
       r.sources AS claimants, r.stories AS stories, r.lastSeen AS lastSeen
ORDER BY stories DESC, lastSeen DESC, subject, relation, object
