// Who brokers between whom.
// $party entity = any: one of those between whom it is brokered
// $mediator entity = any: who brokers
MATCH (m:Entity)-[r:MEDIATES]->(p:Entity)
WHERE ($mediator IS NULL OR m.id = $mediator)
WITH m, collect(p) AS parties, collect(r) AS edges
WHERE $party IS NULL OR any(p IN parties WHERE p.id = $party)
UNWIND edges AS r
WITH m, parties, r ORDER BY r.firstSeen
RETURN m.name AS mediator, [p IN parties | p.name] AS parties, collect(DISTINCT r.basis) AS basis,
       sum(r.statements) AS statements, min(r.firstSeen) AS firstSeen, max(r.lastSeen) AS lastSeen
ORDER BY statements DESC, mediator
