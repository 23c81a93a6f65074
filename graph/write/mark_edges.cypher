UNWIND $rows AS row
MERGE (n:StaleEdge {key: row.key})
ON CREATE SET n = row
