// The edges and entities that rest on the statements of these articles.
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:FROM]-(s:Statement)
MATCH (s)-[:SUBJECT]->(x:Entity), (s)-[:OBJECT]->(y:Entity)
OPTIONAL MATCH (s)-[:ATTRIBUTED_TO]->(z:Entity)
RETURN DISTINCT s.relation AS relation, x.id AS subject, y.id AS object, z.id AS attributed
