// Every statement, with what it hangs on.
MATCH (s:Statement)-[:FROM]->(a:Article)
MATCH (s)-[p:SUBJECT]->(x:Entity)
MATCH (s)-[q:OBJECT]->(y:Entity)
OPTIONAL MATCH (s)-[r:ATTRIBUTED_TO]->(z:Entity)
RETURN properties(s) AS properties, a.id AS article,
       x.id AS subject, properties(p) AS asSubject,
       y.id AS object, properties(q) AS asObject,
       z.id AS attributed, properties(r) AS asSource
ORDER BY s.id
