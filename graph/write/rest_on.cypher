// Some of the statements in which an article names the entity $id, which the graph
// has as $from.
MATCH (:Entity {id: $from})<-[r:SUBJECT|OBJECT|ATTRIBUTED_TO]-(s:Statement)
WHERE coalesce(r.entity, $from) = $id
WITH s, type(r) AS type
LIMIT $limit
MATCH (x:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(y:Entity)
RETURN s.id AS id, type, s.relation AS relation, x.id AS subject, y.id AS object
