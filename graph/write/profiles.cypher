UNWIND $rows AS row
MATCH (e:Entity {id: row.properties.id})
REMOVE e:Country:Organization:ArmedGroup:Person:Place:Nationality
SET e = row.properties, e:$(row.label)
