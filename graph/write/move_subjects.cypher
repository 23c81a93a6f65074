UNWIND $ids AS statement
MATCH (s:Statement {id: statement})-[r:SUBJECT]->(:Entity {id: $from})
WHERE coalesce(r.entity, $from) = $id
MATCH (e:Entity {id: $into})
CREATE (s)-[q:SUBJECT]->(e)
SET q = properties(r), q.entity = $named
DELETE r
