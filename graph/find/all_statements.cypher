// Every statement with what it hangs on.
MATCH (s:Statement)
RETURN s.id AS id, s.relation AS relation, s.edge AS edge,
       [(s)-[:SUBJECT]->(x:Entity) | x.id] AS subjects, [(s)-[:OBJECT]->(y:Entity) | y.id] AS objects,
       count { (s)-[:FROM]->(:Article) } AS articles
