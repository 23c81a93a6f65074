// Whom both entities of a pair have something to do with.
UNWIND $rows AS row
MATCH (a:Entity {id: row.a})--(n:Entity)--(b:Entity {id: row.b})
WITH DISTINCT row.pair AS pair, n.name AS name
ORDER BY name
RETURN pair, collect(name) AS names
