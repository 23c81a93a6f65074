// Everything that is said of two actors, by day.
// $a entity: one of the two
// $b entity: the other
// $from date = any: only what was published on or after this day
// $to until = any: only what was published on or before this day
MATCH (x:Entity)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(y:Entity), (s)-[:FROM]->(article:Article)
WHERE x.id IN [$a, $b] AND y.id IN [$a, $b]
  AND ($from IS NULL OR s.published >= $from) AND ($to IS NULL OR s.published <= $to)
RETURN s.published AS published, x.name AS subject, s.relation AS relation, y.name AS object, s.status AS status,
       s.source AS source, s.item AS item, s.eventStart AS eventStart, article.publisher AS publisher,
       coalesce(article.url, article.id) AS article, s.sentence AS sentence
ORDER BY published, s.id
