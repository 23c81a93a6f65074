MATCH (n:StaleEdge)
RETURN n.key AS key, n.relation AS relation, n.from AS from, n.to AS to, n.old AS old
LIMIT $limit
