// Edges that the view does not have yet, each of the type that its row names.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.relation)]->(b)
SET r = row.properties
