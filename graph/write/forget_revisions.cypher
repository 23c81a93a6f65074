UNWIND $ids AS id
MATCH (a:Article {id: id})
REMOVE a.revision
