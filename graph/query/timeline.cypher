// What an actor does, and what is done to it, by the day on which it is.
// $actor entity: whose timeline
// $from date = any: only from this day
// $to until = any: only until this day
MATCH (e:Entity {id: $actor})<-[:SUBJECT|OBJECT]-(s:Statement)
MATCH (x:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(y:Entity), (s)-[:FROM]->(article:Article)
WITH DISTINCT s, x, y, article, coalesce(s.eventStart, s.published) AS day
WHERE ($from IS NULL OR day >= $from) AND ($to IS NULL OR day <= $to)
RETURN day, x.name AS subject, s.relation AS relation, y.name AS object, s.item AS item, s.status AS status,
       s.source AS source, coalesce(article.url, article.id) AS article, s.sentence AS sentence
ORDER BY day, s.id
