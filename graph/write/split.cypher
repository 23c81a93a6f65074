MATCH (m:Merged {id: $id})
DELETE m
