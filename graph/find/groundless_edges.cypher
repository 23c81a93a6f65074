// Edges of the view that no statement bears out. The key is spelled as edgeKey does.
MATCH (a:Entity)-[r]->(b:Entity)
WITH type(r) AS relation, a.id AS from, b.id AS to,
     replace(replace(a.id, '%', '%25'), '|', '%7C') + '|' + type(r) + '|' + replace(replace(b.id, '%', '%25'), '|', '%7C') AS key
WHERE NOT EXISTS { MATCH (:Statement {edge: key}) }
RETURN DISTINCT relation, from, to, key
