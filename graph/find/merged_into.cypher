MATCH (m:Merged {into: $id})
RETURN m.id AS id
ORDER BY id
