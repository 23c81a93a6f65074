UNWIND $ids AS id
MATCH (n:StaleEntity {id: id})
DELETE n
