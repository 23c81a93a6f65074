UNWIND $ids AS id
MATCH (k:Sketch {id: id})
DELETE k
