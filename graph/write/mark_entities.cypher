UNWIND $ids AS id
MERGE (:StaleEntity {id: id})
