// Actors that have to do with both of two others, and how.
// $a entity: one of the two
// $b entity: the other
MATCH (:Entity {id: $a})-[p]-(n:Entity)-[q]-(:Entity {id: $b})
RETURN n.name AS actor, n.type AS type, collect(DISTINCT type(p)) AS withOne, collect(DISTINCT type(q)) AS withOther
ORDER BY actor
