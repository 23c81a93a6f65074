UNWIND $keys AS key
MATCH (n:StaleEdge {key: key})
DELETE n
