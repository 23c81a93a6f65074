// The shortest ways from one actor to another, each step with its relation and a sentence.
// $a entity: where the way begins
// $b entity: where it ends
// $longest number = 4: at most so many steps, 6 and fewer
MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
WHERE a <> b
MATCH p = allShortestPaths((a)-[*..6]-(b))
WHERE length(p) <= $longest AND all(n IN nodes(p) WHERE n:Entity)
WITH p LIMIT 25
UNWIND range(0, length(p) - 1) AS i
WITH p, i, relationships(p)[i] AS r
OPTIONAL MATCH (s:Statement {id: r.evidence[0]})
WITH p, i, startNode(r).name + ' ' + type(r) + ' ' + endNode(r).name AS step, r.basis AS basis, s.sentence AS sentence
ORDER BY i
WITH p, collect(step) AS way, collect(basis) AS basis, collect(sentence) AS sentences
RETURN length(p) AS steps, way, basis, sentences
ORDER BY steps, way
