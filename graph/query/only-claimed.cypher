// What nobody but those quoted says: edges that no reporter tells in their own words.
// $about entity = any: one of the two ends
// $by entity = any: only where this one is among the claimants
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.attributed AND ($about IS NULL OR $about IN [a.id, b.id]) 
  AND ($by IS NULL OR EXISTS {
    MATCH (s:Statement)-[:ATTRIBUTED_TO]->(:Entity {id: $by})
    WHERE s.edge = replace(replace(a.id, '%', '%25'), '|', '%7C') + '|' + type(r) + '|' + replace(replace(b.id, '%', '%25'), '|', '%7C') })
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.items AS items, r.basis AS basis,
       r.sources AS claimants, r.stories AS stories, r.lastSeen AS lastSeen
ORDER BY stories DESC, lastSeen DESC, subject, relation, object
