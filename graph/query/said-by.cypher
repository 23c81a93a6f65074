// What an actor claims.
// $who entity: who says it
// $since date = any: only what was published on or after this day
MATCH (:Entity {id: $who})<-[:ATTRIBUTED_TO]-(s:Statement)-[:FROM]->(article:Article)
WHERE $since IS NULL OR s.published >= $since
MATCH (x:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(y:Entity)
RETURN s.published AS published, x.name AS subject, s.relation AS relation, y.name AS object, s.item AS item,
       s.status AS status, article.publisher AS publisher,
       coalesce(article.url, article.id) AS article, s.sentence AS sentence
ORDER BY published, s.id
