// Who attacks, invades, kills or fights whom.
// $attacker entity = any: who does
// $target entity = any: to whom
// $since date = any: only what was still reported on or after this day
MATCH (a:Entity)-[r:ATTACKS|INVADES|KILLS|ABDUCTS|FIGHTS|SEIZES]->(b:Entity)
WHERE ($attacker IS NULL OR a.id = $attacker OR (type(r) = 'FIGHTS' AND b.id = $attacker))
  AND ($target IS NULL OR b.id = $target OR (type(r) = 'FIGHTS' AND a.id = $target))
  AND ($since IS NULL OR r.lastSeen >= $since)
RETURN a.name AS attacker, type(r) AS relation, b.name AS target, r.basis AS basis, r.statuses AS statuses,
       r.sources AS sources, r.stories AS stories, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen
ORDER BY stories DESC, attacker, relation, target
