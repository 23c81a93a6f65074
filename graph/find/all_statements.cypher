// Every statement with what it hangs on; ends are pairs of the entity that the
// article names and the one that it leads to.
MATCH (s:Statement)
RETURN s.id AS id, s.relation AS relation, s.edge AS edge,
       [(s)-[:SUBJECT]->(x:Entity) | x.id] AS subjects, [(s)-[:OBJECT]->(y:Entity) | y.id] AS objects,
       [(s)-[r:SUBJECT|OBJECT|ATTRIBUTED_TO]->(z:Entity) | [coalesce(r.entity, z.id), z.id]] AS ends,
       count { (s)-[:FROM]->(:Article) } AS articles
