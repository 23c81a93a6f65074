MATCH (n:StaleEntity)
RETURN n.id AS id
LIMIT $limit
