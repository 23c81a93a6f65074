RETURN count { MATCH (n:StaleEdge) } AS edges, count { MATCH (n:StaleEntity) } AS entities
