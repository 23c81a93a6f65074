// Every article, with what tells its reprints.
MATCH (a:Article)
OPTIONAL MATCH (k:Sketch {id: a.id})
RETURN properties(a) AS properties, properties(k) AS sketch
ORDER BY a.id
