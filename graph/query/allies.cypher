// Alliances, memberships and backing.
// $of entity = any: one of the two ends
MATCH (a:Entity)-[r:ALLIED_WITH|MEMBER_OF|SUPPORTS|COOPERATES_WITH]->(b:Entity)
WHERE $of IS NULL OR $of IN [a.id, b.id]
RETURN a.name AS one, type(r) AS relation, b.name AS other, r.basis AS basis, r.stories AS stories,
       r.disputed AS disputed, r.lastSeen AS lastSeen
ORDER BY stories DESC, one, relation, other
