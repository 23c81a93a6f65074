// Who sends forces where, drills against whom, or withdraws.
// $who entity = any: one of the two ends
MATCH (a:Entity)-[r:DEPLOYS_TO|MOBILIZES_AGAINST|WITHDRAWS_FROM|TRAINS]->(b:Entity)
WHERE $who IS NULL OR $who IN [a.id, b.id]
RETURN a.name AS actor, type(r) AS relation, b.name AS place, r.items AS items, r.status AS status, r.basis AS basis,
       r.stories AS stories, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen
ORDER BY lastSeen DESC, actor, relation, place
