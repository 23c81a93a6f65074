// The entities in order, from one on.
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id, labels(e) AS labels, properties(e) AS properties
ORDER BY id
LIMIT $limit
