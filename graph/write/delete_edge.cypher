// RELATION stands for the name of one relation.
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[r:RELATION]->(:Entity {id: row.to})
DELETE r
