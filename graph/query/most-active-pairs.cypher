// The pairs of actors of which most stories tell.
// $type type = any: only pairs of this type: country, person, organization, armed_group, place, nationality
// $since date = any: only edges that were still reported on or after this day
// $top number = 25: so many pairs
MATCH (a:Entity)-[r]->(b:Entity)
WHERE ($type IS NULL OR (a.type = $type AND b.type = $type)) AND ($since IS NULL OR r.lastSeen >= $since)
WITH CASE WHEN a.id < b.id THEN a ELSE b END AS x, CASE WHEN a.id < b.id THEN b ELSE a END AS y, r
RETURN x.name AS one, y.name AS other, sum(r.stories) AS stories, sum(r.statements) AS statements,
       collect(DISTINCT type(r)) AS relations
ORDER BY stories DESC, statements DESC, one, other
LIMIT $top
