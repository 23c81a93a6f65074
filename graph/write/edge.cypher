// RELATION stands for the name of one relation.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:RELATION]->(b)
SET r = row.properties
