// Every entity with what it may be recognised by.
MATCH (e:Entity)
RETURN e.id AS id, e.name AS name, e.type AS type, e.country AS country, e.qid AS qid, e.aliases AS aliases
ORDER BY id
