// All edges of the view between two entities.
MATCH (a:Entity {id: $a})-[r]-(b:Entity {id: $b})
RETURN type(r) AS relation, startNode(r).id AS from, startNode(r).name AS fromName,
       endNode(r).id AS to, endNode(r).name AS toName, properties(r) AS properties
ORDER BY relation, from
