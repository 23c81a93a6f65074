MERGE (m:Merged {id: $id})
SET m.into = $into
