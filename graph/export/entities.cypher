MATCH (e:Entity)
RETURN properties(e) AS properties
ORDER BY e.id
