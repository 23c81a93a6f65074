// To be run before the statements of the edges change: an edge that has statements
// then is in the view, unless it has been waiting since before they came.
UNWIND $rows AS row
WITH row, EXISTS { MATCH (:Statement {edge: row.key}) } AS old
MERGE (n:StaleEdge {key: row.key})
ON CREATE SET n = row, n.old = old
