// Every statement behind an edge, the strongest first as far as Cypher can say.
MATCH (s:Statement {edge: $edge})-[:FROM]->(a:Article)
MATCH (s)-[x:SUBJECT]->(:Entity), (s)-[y:OBJECT]->(:Entity)
OPTIONAL MATCH (s)-[:ATTRIBUTED_TO]->(who:Entity)
RETURN properties(s) AS s, properties(a) AS a, properties(x) AS x, properties(y) AS y, who.name AS who
ORDER BY s.published, s.id
LIMIT $limit
