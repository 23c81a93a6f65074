UNWIND $keys AS key
CALL (key) {
  MATCH (s:Statement {edge: key})
  RETURN s LIMIT 1
}
MATCH (s)-[:SUBJECT]->(x:Entity), (s)-[:OBJECT]->(y:Entity)
RETURN key, s.relation AS relation, x.id AS subject, y.id AS object
