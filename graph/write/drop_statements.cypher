// Statements that are broken, and what their articles were loaded with, so that
// loading these again brings everything back.
UNWIND $ids AS id
MATCH (s:Statement {id: id})
OPTIONAL MATCH (s)-[:FROM]->(a:Article)
REMOVE a.revision
WITH DISTINCT s
DETACH DELETE s
