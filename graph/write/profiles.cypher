// LABEL stands for the label of one entity type.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
REMOVE e:Country:Organization:ArmedGroup:Person:Place:Nationality
SET e = row, e:LABEL
