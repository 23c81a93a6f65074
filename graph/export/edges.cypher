// The edges of the view.
MATCH (x:Entity)-[r]->(y:Entity)
RETURN x.id AS from, type(r) AS relation, y.id AS to, properties(r) AS properties
ORDER BY from, relation, to
