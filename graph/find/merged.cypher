MATCH (m:Merged)
RETURN m.id AS id, m.into AS into
