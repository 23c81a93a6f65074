UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s.edge = row.edge
