// Everything that the properties of the entities are computed from.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[r:SUBJECT|OBJECT|ATTRIBUTED_TO]-(:Statement)
RETURN DISTINCT id, r.name AS name, r.type AS type, r.country AS country, r.qid AS qid, r.aka AS aliases
