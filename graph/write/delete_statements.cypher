UNWIND $ids AS id
MATCH (:Article {id: id})<-[:FROM]-(s:Statement)
DETACH DELETE s
