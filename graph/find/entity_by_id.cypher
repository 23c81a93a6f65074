// The entity of that id, or the one that stands for it.
CALL () {
  MATCH (e:Entity {id: $id})
  RETURN e
  UNION
  MATCH (m:Merged {id: $id})
  MATCH (e:Entity {id: m.into})
  RETURN e
}
RETURN e.id AS id, e.name AS name, e.type AS type, e.country AS country, e.qid AS qid, e.aliases AS aliases
