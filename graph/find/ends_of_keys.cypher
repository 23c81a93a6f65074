UNWIND $keys AS key
CALL (key) {
  MATCH (x:Entity)<-[:SUBJECT]-(s:Statement {edge: key})-[:OBJECT]->(y:Entity)
  RETURN s.relation AS relation, x.id AS subject, y.id AS object
  LIMIT 1
}
RETURN key, relation, subject, object
