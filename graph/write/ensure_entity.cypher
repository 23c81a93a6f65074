MERGE (:Entity {id: $id})
