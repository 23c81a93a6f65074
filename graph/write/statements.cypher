UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (x:Entity {id: row.subject})
MATCH (y:Entity {id: row.object})
CREATE (s:Statement)
SET s = row.properties
CREATE (s)-[:FROM]->(a)
CREATE (s)-[p:SUBJECT]->(x)
SET p = row.asSubject
CREATE (s)-[q:OBJECT]->(y)
SET q = row.asObject
