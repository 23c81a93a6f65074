UNWIND $ids AS statement
MATCH (s:Statement {id: statement})-[r:ATTRIBUTED_TO]->(:Entity {id: $from})
WHERE coalesce(r.entity, $from) = $id
MATCH (e:Entity {id: $into})
CREATE (s)-[q:ATTRIBUTED_TO]->(e)
SET q = properties(r), q.entity = $named
DELETE r
