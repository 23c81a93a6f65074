// The edges that there should be, in order, from one on.
MATCH (s:Statement)
WHERE s.edge > $after
RETURN DISTINCT s.edge AS key
ORDER BY key
LIMIT $limit
