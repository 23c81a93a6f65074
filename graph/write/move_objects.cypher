UNWIND $ids AS statement
MATCH (s:Statement {id: statement})-[r:OBJECT]->(:Entity {id: $from})
WHERE coalesce(r.entity, $from) = $id
MATCH (e:Entity {id: $into})
CREATE (s)-[q:OBJECT]->(e)
SET q = properties(r), q.entity = $named
DELETE r
