// Entities one of whose names has these words. $words is a query of Lucene.
CALL db.index.fulltext.queryNodes('names', $words, {limit: 50}) YIELD node AS e, score
RETURN e.id AS id, e.name AS name, e.type AS type, e.country AS country, e.qid AS qid, e.aliases AS aliases,
       count { (e)<-[:SUBJECT|OBJECT]-() } AS statements, score
ORDER BY score DESC, statements DESC, id
